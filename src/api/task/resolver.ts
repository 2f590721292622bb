import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { type AssignmentRow, type DeadlineRow, isOrphaned, type TaskRow } from '../../graph/tasks.js'
import { tasksPage } from '../../graph/task-lists.js'
import { lateFrom } from '../../model/recurrence.js'
import { standingOn } from '../../model/standing.js'
import type { TaskState } from '../../model/task.js'
import { successorCandidates } from '../agency/successors.js'
import { Agency, SuccessorCandidate } from '../agency/type.js'
import type { Context } from '../context.js'
import { Document } from '../document/type.js'
import { loadExisting } from '../loader.js'
import { asNode } from '../progress/loaders.js'
import { Progress } from '../progress/type.js'
import { connection } from '../schema/connection.js'
import { ProgressKindEnum, TaskStateEnum } from '../schema/enums.js'
import { countedPageRequest, FIRST, MAX_FIRST, pageLength, TASK_LISTS } from '../schema/page.js'
import { DateScalar } from '../schema/scalars.js'
import { TasksArguments } from './arguments.js'
import { requireFiltered, taskFilterOf } from './filter.js'
import { Assignment, Deadline, Task, TaskConnection } from './type.js'

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

  @FieldResolver(() => Boolean, {
    description:
      'Tiếp nhận: whether a person says that it has taken the task over from a body that ended; the paper names it not.',
  })
  takenOver(@Root() { takenOver }: AssignmentRow): boolean {
    return takenOver === true
  }
}

@Resolver(() => Deadline)
export class DeadlineResolver {
  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      'Quá hạn từ ngày: the first day that is late: the day itself for "trước ngày", else the day after; null for target years and without a day. A recurring deadline has that of its next occurrence after that day.',
  })
  overdueFrom(
    @Root() deadline: DeadlineRow,
    @Ctx() { today }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf?: string,
  ): string | null {
    return lateFrom(deadline, asOf ?? today)
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
  leads(@Root() { leads }: TaskRow) {
    return leads
  }

  @FieldResolver(() => [Assignment], { description: 'Cơ quan phối hợp: who coordinates. At most 100.' })
  coordinating(@Root() { coordinating }: TaskRow) {
    return coordinating
  }

  @FieldResolver(() => [Assignment], { description: 'Cơ quan thực hiện: who executes. At most 100.' })
  executing(@Root() { executing }: TaskRow) {
    return executing
  }

  @FieldResolver(() => [Assignment], { description: 'Nơi nhận báo cáo: who is reported to. At most 100.' })
  reportTo(@Root() { reportTo }: TaskRow) {
    return reportTo
  }

  @FieldResolver(() => TaskStateEnum, {
    description:
      'Tình trạng thời hạn: OVERDUE as soon as any deadline that is still open has passed; done when all are met; NO_DEADLINE without a day.',
  })
  state(
    @Root() task: TaskRow,
    @Ctx() { today }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf?: string,
  ): TaskState {
    return standingOn(task.standings, asOf ?? today).state
  }

  @FieldResolver(() => ProgressKindEnum, {
    nullable: true,
    description: 'Căn cứ hoàn thành: CLAIMED or VERIFIED when it is done; null while it is not.',
  })
  doneBasis(
    @Root() task: TaskRow,
    @Ctx() { today }: Context,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf?: string,
  ) {
    return standingOn(task.standings, asOf ?? today).doneBasis
  }

  @FieldResolver(() => Boolean, {
    description:
      'Mất đầu mối do sắp xếp bộ máy: all who are to do it have ended in a reorganisation (28 February 2025, 30 June 2025, …) while it was not done.',
  })
  orphaned(@Root() task: TaskRow, @Ctx() { today }: Context): boolean {
    return isOrphaned(task, today)
  }

  @FieldResolver(() => [SuccessorCandidate], {
    description:
      'Đơn vị có thể tiếp nhận: of an orphaned task, who may have taken over the duties of those who led it (or were to execute it); none of another task. At most 100.',
  })
  async candidateSuccessors(@Root() task: TaskRow, @Ctx() { loaders, today }: Context) {
    if (!isOrphaned(task, today)) return []
    const { leads, executing } = task
    const ids = (leads.length > 0 ? leads : executing).flatMap(({ agencyId }) => agencyId ?? [])
    const agencies = await loadExisting(loaders.agency, [...new Set(ids)])
    const candidates = await Promise.all(agencies.map((agency) => successorCandidates(agency, loaders)))
    const byName = new Map(candidates.flat().map((candidate) => [candidate.name, candidate]))
    return [...byName.values()].slice(0, MAX_FIRST)
  }

  @FieldResolver(() => [Progress], {
    description: 'Tiến độ: what was reported, by day, then as it was recorded. At most 100.',
  })
  async progress(@Root() { id }: TaskRow, @Ctx() { loaders }: Context) {
    return (await loaders.progressOf.load(id)).map(({ progress }) => asNode(progress))
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
    const roots = await loaders.rootsOf({ limit: pageLength(first) }).load(documentId)
    return loadExisting(
      loaders.document,
      (roots ?? []).map(({ id }) => id),
    )
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
    nullable: true,
    description:
      'Danh sách nhiệm vụ: tasks that pass a filter, the first to become late first unless orderBy says otherwise. A cursor goes on in the order in which it was given.',
  })
  async tasks(
    @Ctx() context: Context,
    @Args(() => TasksArguments) { filter, orderBy, asOf, ...paging }: TasksArguments,
  ) {
    const { graph, loaders, today } = context
    const order = orderBy ?? 'OVERDUE_FROM'
    const page = countedPageRequest(context, 'TaskConnection', TASK_LISTS[order], paging)
    const found = await tasksPage(
      graph,
      await taskFilterOf(graph, filter ?? {}, asOf),
      asOf ?? today,
      page,
      order,
    )
    if (found.items.length === 0) await requireFiltered(context, filter ?? {})
    return connection(TASK_LISTS[order], page, found, (id) => loaders.task.load(id))
  }
}
