import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { type AssignmentRow, type DeadlineRow, stateOn, type TaskRow, tasksPage } from '../graph/tasks.js'
import { CASCADE, MAX_DEPTH, traceFrom } from '../graph/trace.js'
import { nextOverdue } from '../model/recurrence.js'
import type { TaskRole, TaskState } from '../model/task.js'
import { AFTER, connection, FIRST, firstOf, pageRequest, TASK_ORDER } from './connection.js'
import type { Context } from './context.js'
import { TaskStateEnum } from './enums.js'
import { DateScalar } from './scalars.js'
import { Agency } from './types/agency.js'
import { Document } from './types/document.js'
import { Assignment, Deadline, Task, TaskConnection, TaskFilter } from './types/task.js'

const AS_OF = 'Tính đến ngày: the day that counts as today; today in Vietnam when absent.'

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

@Resolver(() => Task)
export class TaskResolver {
  @FieldResolver(() => Document, { description: 'Văn bản giao nhiệm vụ: the paper that says so.' })
  document(@Root() { documentId }: TaskRow, @Ctx() { loaders }: Context) {
    return loaders.document.load(documentId)
  }

  @FieldResolver(() => Task, {
    nullable: true,
    description: 'Nhiệm vụ cấp trên: the task that it is part of.',
  })
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
    description:
      'Tình trạng thời hạn: OVERDUE as soon as any deadline has passed; NO_DEADLINE without a day.',
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

  @Query(() => Task, {
    nullable: true,
    description: 'Một nhiệm vụ: one task by its id; null when there is none.',
  })
  task(
    @Ctx() { loaders }: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: the id of the task.' }) id: string,
  ) {
    return loaders.task.load(id)
  }

  @Query(() => TaskConnection, {
    description:
      'Danh sách nhiệm vụ: tasks that pass a filter, the first to become late first, those without a day last.',
  })
  async tasks(
    @Ctx() { graph, loaders, today }: Context,
    @Arg('filter', () => TaskFilter, { nullable: true, description: 'Điều kiện lọc: all tasks when absent.' })
    filter?: TaskFilter,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf?: string,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(TASK_ORDER, first, after)
    const {
      directive,
      document,
      agency,
      includeCollectives,
      role,
      territory,
      states,
      kinds,
      dueFrom,
      dueTo,
    } = filter ?? {}
    const found = await tasksPage(
      graph,
      {
        documents: await documentsOf(graph, directive ?? null, document ?? null),
        agency: agency ?? null,
        includeCollectives: includeCollectives ?? true,
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

const inRole = (task: TaskRow, role: TaskRole) =>
  task.assignments.filter((assignment) => assignment.role === role).slice(0, 100)

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
