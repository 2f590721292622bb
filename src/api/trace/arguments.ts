import { ArgsType, Field, Float, ID, Int } from 'type-graphql'
import { CASCADE_KINDS } from '../../model/cascade.js'
import type { RelationKind } from '../../model/relation.js'
import { ISSUED_ON, ISSUER } from '../document/symbol.js'
import { RelationKindEnum, TraceDirection } from '../schema/enums.js'
import { DateScalar, PartialDayScalar } from '../schema/scalars.js'

export const DEFAULT_DEPTH = 20

@ArgsType()
export class TraceArguments {
  @Field(() => ID, { nullable: true, description: 'Văn bản gốc: begins at this document.' })
  document?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Số, ký hiệu: begins at the document that bears it.',
  })
  symbol?: string | null

  @Field(() => ID, { nullable: true, description: ISSUER })
  issuer?: string | null

  @Field(() => PartialDayScalar, { nullable: true, description: ISSUED_ON })
  issuedOn?: string | null

  @Field(() => ID, { nullable: true, description: 'Nhiệm vụ: begins at the document of this task.' })
  task?: string | null

  @Field(() => TraceDirection, { defaultValue: 'DOWN', description: 'Chiều truy vết: which way to go.' })
  direction: 'UP' | 'DOWN'

  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_DEPTH,
    description: 'Độ sâu tối đa: how many steps to go, 1 to 30.',
  })
  maxDepth?: number | null

  @Field(() => [RelationKindEnum], {
    nullable: true,
    defaultValue: CASCADE_KINDS,
    description: 'Loại quan hệ: the kinds that are followed.',
  })
  relations?: RelationKind[] | null

  @Field(() => Float, {
    nullable: true,
    description: 'Độ tin cậy tối thiểu: follows no relation below it.',
  })
  minConfidence?: number | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Tính đến ngày: only documents certainly issued by this day; also the day of taskCounts.',
  })
  asOf?: string | null
}
