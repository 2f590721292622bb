import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { FACT_FROM } from '../../model/task-link/task-link.js'
import { Evidence } from '../evidence/type.js'
import { Node } from '../node/type.js'
import { connectionType } from '../schema/connection.js'
import { ReviewStateEnum, TaskLinkBasisEnum } from '../schema/enums.js'

@ObjectType({
  implements: Node,
  description:
    'Liên kết nhiệm vụ: how a task of one paper takes up a task of a paper above, one at most between two tasks.',
})
export class TaskLink extends Node {
  @Field(() => ID, { description: 'Mã định danh của liên kết: stable and opaque.' })
  declare id: string

  @Field(() => TaskLinkBasisEnum, {
    description: 'Căn cứ: because it says so, by what both say, or because a person says so.',
  })
  basis: string

  @Field(() => Float, {
    description: `Độ tin cậy: how sure it is, 0 to 1; what is shown as fact has ${FACT_FROM} and more, or was confirmed.`,
  })
  confidence: number

  @Field(() => ReviewStateEnum, { description: 'Kết quả thẩm định: the last word of a person about it.' })
  review: string

  @Field(() => [Evidence], {
    description:
      'Bằng chứng: the words that point to the task above or, by meaning, those of both tasks, the one below first; never empty. At most 2.',
  })
  evidence: Evidence[]
}

export const TaskLinkConnection = connectionType(
  'TaskLink',
  'liên kết nhiệm vụ',
  () => TaskLink,
  'confirmed ones first, then the surest',
)

@ObjectType({
  description:
    'Đơn vị tiếp nhận: a unit of one map, and by which of its tasks it takes up a duty of the directive.',
})
export class DutyUnit {}

export const DutyUnitConnection = connectionType(
  'DutyUnit',
  'đơn vị tiếp nhận',
  () => DutyUnit,
  'those that have taken it up first, then by name in the Vietnamese order, then by id',
)

@ObjectType({
  description: 'Nhiệm vụ của chỉ thị và đơn vị tiếp nhận: a task of a directive, and who has taken it up.',
})
export class Duty {
  @Field(() => Int, {
    description: `Số đơn vị đã tiếp nhận: how many units have a task that takes it up, as far as was found here. Links below ${FACT_FROM} do not count.`,
  })
  takenUp: number
}

export const DutyConnection = connectionType(
  'Duty',
  'nhiệm vụ của chỉ thị',
  () => Duty,
  'in the order of the directive',
)
