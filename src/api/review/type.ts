import { Field, ObjectType } from 'type-graphql'
import { connectionType } from '../schema/connection.js'
import { ReviewStateEnum } from '../schema/enums.js'
import { DateTimeScalar } from '../schema/scalars.js'

@ObjectType({
  description:
    'Thẩm định: what a person has decided about a relation, a link between tasks, an anomaly or what a report claims.',
})
export class Review {
  @Field(() => ReviewStateEnum, { description: 'Quyết định: confirmed, rejected, or open again.' })
  decision: string

  @Field(() => String, { description: 'Người quyết định: who decided.' })
  by: string

  @Field(() => DateTimeScalar, { description: 'Thời điểm: when.' })
  at: string

  @Field(() => String, { nullable: true, description: 'Lý do: why, in the person’s own words.' })
  note: string | null
}

export const ReviewConnection = connectionType(
  'Review',
  'quyết định thẩm định',
  () => Review,
  'the newest first, then by id',
)
