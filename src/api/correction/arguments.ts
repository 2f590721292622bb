import { ArgsType, Field, ID } from 'type-graphql'
import type { RelationKind, ReviewState } from '../../model/relation.js'
import type { TaskKind } from '../../model/task.js'
import { RelationKindEnum, ReviewStateEnum, TaskKindEnum } from '../schema/enums.js'
import { PageArguments } from '../schema/page.js'
import { CitedPaperInput, DeadlineInput, FactInput } from './type.js'

@ArgsType()
export class CorrectionsArguments extends PageArguments {}

/** What every correction may be given. */
@ArgsType()
class Said {
  @Field(() => String, { nullable: true, description: 'Lý do: why; at most 2,000 characters.' })
  note?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Đính chính đã xem: the id of the last correction of the same thing that you have seen, where somebody else has made one.',
  })
  seen?: string | null

  @Field(() => [ID], {
    nullable: true,
    description:
      'Các đính chính đã biết: the ids of all corrections of the paper that stood where you looked before you wrote, at most 200; whoever has put the same right since is told to you, yourself in another window too.',
  })
  known?: string[] | null
}

const OF_ONE = 'Mã định danh: of what is put right.'

@ArgsType()
export class OfOneArguments extends Said {
  @Field(() => ID, { description: OF_ONE })
  id: string
}

@ArgsType()
export class CorrectDocumentArguments extends OfOneArguments {
  @Field(() => [FactInput], { description: 'Các yếu tố đúng: each fact once, at most 9.' })
  facts: FactInput[]

  @Field(() => String, {
    nullable: true,
    description: 'Trích dẫn: the words of the paper that show it, as they stand there.',
  })
  quote?: string | null
}

@ArgsType()
export class CorrectRelationArguments extends OfOneArguments {
  @Field(() => RelationKindEnum, { nullable: true, description: 'Loại quan hệ đúng: as it is when absent.' })
  kind?: RelationKind | null

  @Field(() => ID, {
    nullable: true,
    description: 'Văn bản đúng: the id of the document that it goes to; as it is when absent.',
  })
  to?: string | null

  @Field(() => CitedPaperInput, {
    nullable: true,
    description: 'Văn bản đúng: in place of `to`, a paper that is not held.',
  })
  paper?: CitedPaperInput | null

  @Field(() => ReviewStateEnum, {
    nullable: true,
    description:
      'Quyết định đã biết: what was decided about the relation (`review`) where you looked; who has decided otherwise since is told to you.',
  })
  decided?: ReviewState | null
}

@ArgsType()
export class AddRelationArguments extends Said {
  @Field(() => ID, { description: 'Văn bản: the id of the document that says it.' })
  from: string

  @Field(() => RelationKindEnum, { description: 'Loại quan hệ.' })
  kind: RelationKind

  @Field(() => ID, { nullable: true, description: 'Văn bản được dẫn: the id of a document.' })
  to?: string | null

  @Field(() => CitedPaperInput, {
    nullable: true,
    description: 'Văn bản được dẫn: in place of `to`, a paper that is not held.',
  })
  paper?: CitedPaperInput | null

  @Field(() => String, {
    nullable: true,
    description: 'Trích dẫn: the words of the paper that say it, as they stand there.',
  })
  quote?: string | null
}

const BODIES =
  'names or ids of agencies; an empty list for nobody; of a task that is there, as they are when absent; at most 50.'

/** Whom a task names. */
@ArgsType()
abstract class BodiesOfTask extends Said {
  @Field(() => [String], { nullable: true, description: `Cơ quan chủ trì: ${BODIES}` })
  leads?: string[] | null

  @Field(() => [String], { nullable: true, description: `Cơ quan phối hợp: ${BODIES}` })
  coordinating?: string[] | null

  @Field(() => [String], { nullable: true, description: `Cơ quan thực hiện: ${BODIES}` })
  executing?: string[] | null

  @Field(() => [String], { nullable: true, description: `Nơi nhận báo cáo: ${BODIES}` })
  reportTo?: string[] | null
}

@ArgsType()
export class CorrectTaskArguments extends BodiesOfTask {
  @Field(() => ID, { description: OF_ONE })
  id: string

  @Field(() => String, { nullable: true, description: 'Nội dung: the task in words; as it is when absent.' })
  summary?: string | null

  @Field(() => [DeadlineInput], {
    nullable: true,
    description: 'Thời hạn: all of them; an empty list for none; as they are when absent; at most 20.',
  })
  deadlines?: DeadlineInput[] | null
}

@ArgsType()
export class AddTaskArguments extends BodiesOfTask {
  @Field(() => ID, { description: 'Văn bản: the id of the document that gives it.' })
  document: string

  @Field(() => String, {
    nullable: true,
    description:
      'Trích dẫn: the words of the paper that give it, as they stand there; a record has none, then `summary` tells it.',
  })
  quote?: string | null

  @Field(() => TaskKindEnum, {
    nullable: true,
    defaultValue: 'ASSIGNMENT',
    description: 'Loại nhiệm vụ.',
  })
  kind?: TaskKind | null

  @Field(() => String, { nullable: true, description: 'Nội dung: the task in words; `quote` when absent.' })
  summary?: string | null

  @Field(() => [DeadlineInput], { nullable: true, description: 'Thời hạn: at most 20.' })
  deadlines?: DeadlineInput[] | null
}

@ArgsType()
export class TakeOverArguments extends OfOneArguments {
  @Field(() => String, { description: 'Cơ quan tiếp nhận: the id of an agency, or its name.' })
  agency: string
}

@ArgsType()
export class SplitTaskArguments extends OfOneArguments {
  @Field(() => [String], {
    description: 'Các phần: the words of each part, as they stand in the task, in their order; 2 to 20.',
  })
  parts: string[]
}

@ArgsType()
export class JoinTasksArguments extends Said {
  @Field(() => [ID], {
    description: 'Các nhiệm vụ: the ids of the tasks that are one; 2 to 20, of one paper.',
  })
  ids: string[]
}

@ArgsType()
export class SameArguments {
  @Field(() => ID, { description: 'Mã định danh: the one that is the other.' })
  id: string

  @Field(() => ID, { description: 'Giữ lại: the id of the one that both are from now on.' })
  as: string

  @Field(() => String, { nullable: true, description: 'Lý do: why; at most 2,000 characters.' })
  note?: string | null
}

@ArgsType()
export class SeparateArguments extends Said {
  @Field(() => ID, { description: 'Văn bản: the id of the document that two papers were taken for.' })
  document: string

  @Field(() => ID, { description: 'Tệp nguồn: the id of the source that speaks of another paper.' })
  source: string
}
