import { Field, Float, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../schema/connection.js'
import { LevelEnum, TraceDirection, TraceStop } from '../schema/enums.js'

@ObjectType({ description: 'Văn bản trong kết quả truy vết: a document that a trace has reached.' })
export class TraceNode {
  @Field(() => Int, { description: 'Độ sâu: steps of the shortest route from the root.' })
  depth: number

  @Field(() => Float, {
    description:
      'Số đường đi: routes from the root, told apart by the documents on them; steps that close a cycle left out.',
  })
  pathCount: number

  @Field(() => Int, {
    description:
      'Số văn bản trực tiếp bên dưới: documents one step on within this trace, as nodes(parent:) lists them; neither itself nor the root.',
  })
  childCount: number
}

export const TraceNodeConnection = connectionType(
  'TraceNode',
  'văn bản truy vết được',
  () => TraceNode,
  'by depth, then date, then key',
)

@ObjectType({ description: 'Số văn bản theo cấp: how many documents a tier has.' })
export class LevelCount {
  @Field(() => LevelEnum, { description: 'Cấp: the tier.' })
  level: string

  @Field(() => Int, { description: 'Số văn bản: how many.' })
  documents: number
}

@ObjectType({
  description: 'Kết quả truy vết: everything that a document’s relations lead to, step by step.',
})
export class Trace {
  @Field(() => TraceDirection, { description: 'Chiều truy vết: which way relations were followed.' })
  direction: string

  @Field(() => [TraceStop], {
    description: 'Lý do dừng: which limits ended it; empty when complete. At most one of each.',
  })
  stoppedBy: string[]
}
