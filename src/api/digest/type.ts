import { ArgsType, Field, ID, ObjectType } from 'type-graphql'
import { connectionType } from '../schema/connection.js'
import { DateScalar, DateTimeScalar } from '../schema/scalars.js'

@ObjectType('DigestPart', {
  description: 'Phần điểm tin: what a digest tells of one directive, body or place.',
})
export class DigestPart {}

@ObjectType({
  description:
    'Điểm tin buổi sáng: what is due, late, new, changed, silent and doubtful, for each thing that it is about.',
})
export class Digest {
  @Field(() => DateScalar, { description: 'Ngày: the day that counts as today.' })
  asOf: string

  @Field(() => DateTimeScalar, {
    description: 'Từ thời điểm: what the graph has learnt after it counts as new or changed.',
  })
  since: string
}

@ObjectType({
  description:
    'Nhiệm vụ nhận lại: a task that a body left undone when it ended, as whoever took its place or ground finds it. This follows from the reform; no paper prints it, and the task stays with whom it was given to.',
})
export class InheritedTask {}

export const InheritedTaskConnection = connectionType(
  'InheritedTask',
  'nhiệm vụ nhận lại',
  () => InheritedTask,
  'the first to become late first, those without a day last',
)

@ArgsType()
export class DigestArguments {
  @Field(() => ID, {
    nullable: true,
    description: 'Văn bản gốc: a directive, with all that carries it out.',
  })
  directive?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Cơ quan: tasks in which it has a part, and the papers that it issued or that name it.',
  })
  agency?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Địa bàn: papers issued in this unit, below it, and in the units that it was before; and their tasks.',
  })
  territory?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Từ thời điểm: what was learnt after it is new; the beginning of the day before when absent.',
  })
  since?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Tính đến ngày: the day that counts as today; only papers certainly issued by then, but as they are known now.',
  })
  asOf?: string | null
}
