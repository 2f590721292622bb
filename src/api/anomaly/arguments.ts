import { ArgsType, Field, ID } from 'type-graphql'
import type { AnomalyCode } from '../../model/anomaly.js'
import type { ReviewState } from '../../model/relation.js'
import { AnomalyCodeEnum, ReviewStateEnum } from '../schema/enums.js'
import { PageArguments } from '../schema/page.js'

@ArgsType()
export class AnomaliesArguments extends PageArguments {
  @Field(() => AnomalyCodeEnum, { nullable: true, description: 'Mã loại bất thường: only of this code.' })
  code?: AnomalyCode | null

  @Field(() => ID, { nullable: true, description: 'Văn bản: only of this document.' })
  document?: string | null

  @Field(() => ReviewStateEnum, {
    nullable: true,
    description: 'Kết quả thẩm định: only those about which people have decided so; UNREVIEWED, nobody has.',
  })
  review?: ReviewState | null
}
