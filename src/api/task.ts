import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { nextOverdue } from '../model/recurrence.js'
import type { TaskKind, TaskRole, TaskState } from '../model/task.js'
import { stateOn, tasksPage, type AssignmentRow, type DeadlineRow, type TaskRow } from '../graph/tasks.js'
import { CASCADE, MAX_DEPTH, traceFrom } from '../graph/trace.js'
import { Agency } from './agency.js'
import { AFTER, connection, connectionType, FIRST, firstOf, pageRequest, TASK_ORDER } from './connection.js'
import type { Context } from './context.js'
import { Document } from './document.js'
import {
  DatePrecision,
  DeadlineBound,
  DeadlineKind,
  TaskKindEnum,
  TaskModality,
  TaskRoleEnum,
  TaskStateEnum,
} from './enums.js'
import { Evidence } from './evidence.js'
import { Node } from './interface.js'
import { DateScalar } from './scalars.js'

const AS_OF = 'Tính đến ngày: the day that counts as today; today in Vietnam when absent.'

@ObjectType({ description: 'Phân công: the part that an agency has in a task.' })
export class Assignment {
  @Field(() => TaskRoleEnum, { description: 'Vai trò: leads, coordinates, executes, or is reported to.' })
  role: string

  @Field(() => String, { description: 'Nguyên văn: how the paper names it.' })
  asPrinted: string

  @Field(() => String, { nullable: true, description: 'Kế thừa từ: the section whose assignment this task inherits; null when its own.' })
  inheritedFrom: string | null

  @Field(() => Evidence, { nullable: true, description: 'Bằng chứng: where the paper says so.' })
  evidence: Evidence | null
}

@Resolver(() => Assignment)
export class AssignmentResolver {
  @FieldResolver(() => Agency, {
    nullable: true,
    description: 'Cơ quan: null when the words name nobody certain, for example "các cơ quan liên quan".',
  })
  agency(@Root() { agencyId }: AssignmentRow, @Ctx() { loaders }: Context) {
    return agencyId && loaders.agency.load(agencyId)
  }
}

@ObjectType({ description: 'Thời hạn: by when something is to be done.' })
export class Deadline {
  @Field(() => ID, { description: 'Mã định danh của thời hạn: opaque.' })
  id: string

  @Field(() => String, { description: 'Nguyên văn: how the paper prints it, for example "trước ngày 30/6/2024".' })
  asPrinted: string

  @Field(() => DeadlineKind, { description: 'Loại thời hạn: what is due.' })
  kind: string

  @Field(() => DeadlineBound, { nullable: true, description: 'Giới hạn: before the day, by the day, and so on.' })
  bound: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Từ ngày: the first day of a period.' })
  from: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Đến ngày: the day as printed, the last one of a period; null when it has no day.' })
  due: string | null

  @Field(() => DatePrecision, { description: 'Độ chính xác: how exactly the time is stated.' })
  precision: string

  @Field(() => String, { nullable: true, description: 'Việc phải làm: what is to be done by then, for example "hoàn thành".' })
  action: string | null

  @Field(() => String, { nullable: true, description: 'Khoảng thời gian: an ISO 8601 duration, for example P5D.' })
  duration: string | null

  @Field(() => String, { nullable: true, description: 'Mốc tính: the event from which the duration runs.' })
  anchor: string | null

  @Field(() => String, { nullable: true, description: 'Quy tắc lặp: an RRULE, for example FREQ=MONTHLY;BYMONTHDAY=25.' })
  recurrence: string | null

  @Field(() => Boolean, { description: 'Kế thừa: whether it is the deadline of the task above.' })
  inherited: boolean

  @Field(() => Evidence, { nullable: true, description: 'Bằng chứng: where the paper says so.' })
  evidence: Evidence | null
}

@Resolver(() => Deadline)
export class DeadlineResolver {
  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'Quá hạn từ ngày: the first day that is late: the day itself for "trước ngày", else the day after; null for target years and without a day. A recurring deadline has that of its next occurrence.',
  })
  overdueFrom(
    @Root() { recurrence, bound, overdueFrom }: DeadlineRow,
    @Ctx() { today }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf?: string,
  ): string | null {
    return recurrence === null ? overdueFrom : (nextOverdue(recurrence, bound, asOf ?? today) ?? overdueFrom)
  }
}

@ObjectType({ implements: Node, description: 'Nhiệm vụ: something that a paper tells somebody to do.' })
export class Task extends Node {
  @Field(() => ID, { description: 'Mã định danh của nhiệm vụ: opaque.' })
  declare id: string

  @Field(() => String, { nullable: true, description: 'Mục, phần của văn bản: the section in which it stands.' })
  section: string | null

  @Field(() => TaskKindEnum, { description: 'Loại nhiệm vụ: assignment, measure, and so on.' })
  kind: string

  @Field(() => TaskModality, { nullable: true, description: 'Mức độ bắt buộc: how binding it is; null when the words do not tell.' })
  modality: string | null

  @Field(() => String, { description: 'Nội dung: what is to be done, in the paper’s words or shortened.' })
  summary: string

  @Field(() => [Deadline], { description: 'Các thời hạn: in the order in which they stand. At most 100.' })
  deadlines: Deadline[]

  @Field(() => Evidence, { nullable: true, description: 'Bằng chứng: where the paper says so.' })
  evidence: Evidence | null
}

export const TaskConnection = connectionType('Task', 'nhiệm vụ', () => Task, 'the first to become late first, those without a day last')

@ObjectType({ description: 'Số nhiệm vụ theo tình trạng: how many tasks stand so.' })
export class TaskStateCount {
  @Field(() => TaskStateEnum, { description: 'Tình trạng: open, overdue, or without deadline.' })
  state: string

  @Field(() => Int, { description: 'Số nhiệm vụ: how many.' })
  tasks: number
}

@InputType({ description: 'Điều kiện lọc nhiệm vụ: all that are given must hold.' })
export class TaskFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Chỉ thị: only tasks of this document and of its cascade downwards, at most 5,000 documents.',
  })
  directive?: string | null

  @Field(() => ID, { nullable: true, description: 'Văn bản: only tasks of this document.' })
  document?: string | null

  @Field(() => ID, { nullable: true, description: 'Cơ quan: only tasks in which this agency has a part.' })
  agency?: string | null

  @Field(() => TaskRoleEnum, { nullable: true, description: 'Vai trò: the part of that agency, or of anybody.' })
  role?: TaskRole | null

  @Field(() => ID, { nullable: true, description: 'Địa bàn: only tasks of documents issued in exactly this unit.' })
  territory?: string | null

  @Field(() => [TaskStateEnum], { nullable: true, description: 'Tình trạng: any of these.' })
  states?: TaskState[] | null

  @Field(() => [TaskKindEnum], { nullable: true, description: 'Loại nhiệm vụ: any of these.' })
  kinds?: TaskKind[] | null

  @Field(() => DateScalar, { nullable: true, description: 'Hạn từ ngày: some deadline is due on this day or later.' })
  dueFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Hạn đến ngày: that deadline is due on this day or earlier.' })
  dueTo?: string | null
}

@Resolver(() => Task)
export class TaskResolver {
  @FieldResolver(() => Document, { description: 'Văn bản giao nhiệm vụ: the paper that says so.' })
  document(@Root() { documentId }: TaskRow, @Ctx() { loaders }: Context) {
    return loaders.document.load(documentId)
  }

  @FieldResolver(() => Task, { nullable: true, description: 'Nhiệm vụ cấp trên: the task that it is part of.' })
  parent(@Root() { parentId }: TaskRow, @Ctx() { loaders }: Context) {
    return parentId && loaders.task.load(parentId)
  }

  @FieldResolver(() => [Assignment], { description: 'Cơ quan chủ trì: who leads. At most 100.' })
  leads(@Root() task: TaskRow) {
    return inRole(task, 'LEAD')
  }

  @FieldResolver(() => [Assignment], { description: 'Cơ quan phối hợp: who coordinates. At most 100.' })
  coordinating(@Root() task: TaskRow) {
    return inRole(task, 'COORDINATING')
  }

  @FieldResolver(() => [Assignment], { description: 'Cơ quan thực hiện: who executes. At most 100.' })
  executing(@Root() task: TaskRow) {
    return inRole(task, 'EXECUTING')
  }

  @FieldResolver(() => [Assignment], { description: 'Nơi nhận báo cáo: who is reported to. At most 100.' })
  reportTo(@Root() task: TaskRow) {
    return inRole(task, 'REPORT_TO')
  }

  @FieldResolver(() => TaskStateEnum, {
    description: 'Tình trạng thời hạn: OVERDUE as soon as any deadline has passed; NO_DEADLINE without a day.',
  })
  state(
    @Root() task: TaskRow,
    @Ctx() { today }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf?: string,
  ): TaskState {
    return stateOn(task, asOf ?? today)
  }

  @FieldResolver(() => [Document], {
    description:
      'Phục vụ văn bản gốc: the roots of its cascade, the directives that it ends up serving; empty when its own document serves nothing further. At most 100.',
  })
  async serves(
    @Root() { documentId }: TaskRow,
    @Ctx() { loaders }: Context,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
  ) {
    const tops = await loaders.rootsOf({ limit: firstOf(first) }).load(documentId)
    const documents = await Promise.all((tops ?? []).map(({ id }) => loaders.document.load(id)))
    return documents.filter((document) => document !== null)
  }

  @Query(() => Task, { nullable: true, description: 'Một nhiệm vụ: one task by its id; null when there is none.' })
  task(
    @Ctx() { loaders }: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: the id of the task.' }) id: string,
  ) {
    return loaders.task.load(id)
  }

  @Query(() => TaskConnection, {
    description: 'Danh sách nhiệm vụ: tasks that pass a filter, the first to become late first, those without a day last.',
  })
  async tasks(
    @Ctx() { graph, loaders, today }: Context,
    @Arg('filter', () => TaskFilter, { nullable: true, description: 'Điều kiện lọc: all tasks when absent.' }) filter?: TaskFilter,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf?: string,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(TASK_ORDER, first, after)
    const { directive, document, agency, role, territory, states, kinds, dueFrom, dueTo } = filter ?? {}
    const found = await tasksPage(
      graph,
      {
        documents: await documentsOf(graph, directive ?? null, document ?? null),
        agency: agency ?? null,
        role: role ?? null,
        territory: territory ?? null,
        states: states ?? null,
        kinds: kinds ?? null,
        dueFrom: dueFrom ?? null,
        dueTo: dueTo ?? null,
      },
      asOf ?? today,
      page,
    )
    return connection(TASK_ORDER, page, found, (id) => loaders.task.load(id))
  }
}

const inRole = (task: TaskRow, role: TaskRole) => task.assignments.filter((assignment) => assignment.role === role).slice(0, 100)

/** The documents whose tasks are asked for: one, a directive and its cascade, what both have in common, or all. */
async function documentsOf(
  graph: Context['graph'],
  directive: string | null,
  document: string | null,
): Promise<string[] | null> {
  if (directive === null) return document === null ? null : [document]
  const { nodes } = await traceFrom(graph, {
    root: directive,
    direction: 'DOWN',
    maxDepth: MAX_DEPTH,
    relations: CASCADE,
    minConfidence: null,
    asOf: null,
  })
  const cascade = [directive, ...nodes.map(({ documentId }) => documentId)]
  return document === null ? cascade : cascade.filter((id) => id === document)
}
