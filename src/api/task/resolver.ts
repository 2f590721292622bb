import { randomUUID } from 'node:crypto'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AppError } from '../../errors.js'
import { type ProgressRow, recordProgress } from '../../graph/progress.js'
import {
  type AssignmentRow,
  type DeadlineRow,
  isOrphaned,
  type TaskRow,
  tasksPage,
} from '../../graph/tasks.js'
import { wholeCascade } from '../../graph/trace.js'
import { lateFrom } from '../../model/recurrence.js'
import { type ProgressKind, standingOn } from '../../model/standing.js'
import type { TaskRole, TaskState } from '../../model/task.js'
import { candidatesOf } from '../agency/resolver.js'
import { AFTER, connection, FIRST, firstOf, pageRequest, TASK_ORDER } from '../schema/connection.js'
import type { Context } from '../context.js'
import { ProgressKindEnum, TaskStateEnum } from '../schema/enums.js'
import { nameOf, noteOf } from '../authorization.js'
import { mustExist, orderedDays } from '../schema/arguments.js'
import { DateScalar } from '../schema/scalars.js'
import { searchText } from '../search/text.js'
import { unitsMeantBy } from '../territory/resolver.js'
import { Agency, SuccessorCandidate } from '../agency/type.js'
import { Document } from '../document/type.js'
import { Progress } from '../progress/type.js'
import { Assignment, Deadline, Task, TaskConnection, TaskFilter } from './type.js'

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

/** A report with the task that it is on. */
type ReportedProgress = ProgressRow & { readonly task: TaskRow }

@Resolver(() => Progress)
export class ProgressResolver {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'Thời hạn: the deadline that it is about; null for the whole task.',
  })
  deadline(@Root() { task, deadlineId }: ReportedProgress) {
    return task.deadlines.find(({ id }) => id === deadlineId) ?? null
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description: 'Văn bản chứng minh: the paper that shows it.',
  })
  document(@Root() { documentId }: ReportedProgress, @Ctx() { loaders }: Context) {
    return documentId && loaders.document.load(documentId)
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
    const leads = inRole(task, 'LEAD')
    const ids = (leads.length > 0 ? leads : inRole(task, 'EXECUTING')).flatMap(
      ({ agencyId }) => agencyId ?? [],
    )
    const agencies = await Promise.all([...new Set(ids)].map((id) => loaders.agency.load(id)))
    const candidates = await Promise.all(
      agencies.flatMap((agency) => (agency === null ? [] : [candidatesOf(agency, loaders)])),
    )
    const named = new Map(candidates.flat().map((candidate) => [candidate.name, candidate]))
    return [...named.values()].slice(0, 100)
  }

  @FieldResolver(() => [Progress], {
    description: 'Tiến độ: what was reported, by day, then as it was recorded. At most 100.',
  })
  async progress(@Root() task: TaskRow, @Ctx() { loaders }: Context): Promise<ReportedProgress[]> {
    return (await loaders.progressOf.load(task.id)).map(({ progress }) => ({ ...progress, task }))
  }

  @Mutation(() => Task, {
    description:
      'Báo cáo tiến độ: records that an agency was told of a task, says that it is done, or that someone has checked it. Every report is kept. For editors.',
  })
  async reportProgress(
    @Ctx() context: Context,
    @Arg('task', () => ID, { description: 'Nhiệm vụ: the id of the task.' }) task: string,
    @Arg('kind', () => ProgressKindEnum, { description: 'Loại báo cáo: what is reported.' })
    kind: ProgressKind,
    @Arg('on', () => DateScalar, {
      description: 'Ngày: the day on which it happened: not before the task’s paper, today at the latest.',
    })
    on: string,
    @Arg('deadline', () => ID, {
      nullable: true,
      description: 'Thời hạn: the one that is met; the whole task when absent.',
    })
    deadline?: string | null,
    @Arg('note', () => String, { nullable: true, description: 'Ghi chú: at most 2,000 characters.' })
    note?: string | null,
    @Arg('document', () => ID, {
      nullable: true,
      description: 'Văn bản chứng minh: the paper that shows it.',
    })
    document?: string | null,
  ) {
    const by = nameOf(context, 'EDITOR')
    const { graph, loaders, now, today } = context
    if (on > today)
      throw new AppError('BAD_USER_INPUT', `${on} lies ahead; what has not happened cannot be reported.`, {
        details: { argument: 'on' },
      })
    if (document != null && (await loaders.document.load(document)) === null)
      throw new AppError('NOT_FOUND', `There is no document ${document}.`, {
        details: { argument: 'document' },
      })
    await recordProgress(graph, {
      id: randomUUID(),
      taskId: task,
      deadlineId: deadline ?? null,
      kind,
      on,
      by,
      note: noteOf(note),
      documentId: document ?? null,
      recordedAt: now(),
    })
    loaders.progressOf.clear(task)
    return loaders.task.clear(task).load(task)
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
    nullable: true,
    description:
      'Danh sách nhiệm vụ: tasks that pass a filter, the first to become late first, those without a day last.',
  })
  async tasks(
    @Ctx() context: Context,
    @Arg('filter', () => TaskFilter, { nullable: true, description: 'Điều kiện lọc: all tasks when absent.' })
    filter?: TaskFilter,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description:
        'Tính đến ngày: the day that counts as today, and only tasks of documents certainly issued by it; without it all tasks, as they stand today in Vietnam.',
    })
    asOf?: string,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const { graph, loaders, today } = context
    const page = pageRequest(TASK_ORDER, first, after)
    const {
      directive,
      document,
      agency,
      includeCollectives,
      role,
      states,
      kinds,
      dueFrom,
      dueTo,
      verified,
      orphaned,
    } = filter ?? {}
    orderedDays('due', dueFrom, dueTo)
    const found = await tasksPage(
      graph,
      {
        documents: await documentsOf(graph, directive ?? null, document ?? null, asOf ?? null),
        agency: agency ?? null,
        includeCollectives: includeCollectives ?? true,
        role: role ?? null,
        units: await unitsMeantBy(graph, filter ?? {}),
        states: states ?? null,
        kinds: kinds ?? null,
        dueFrom: dueFrom ?? null,
        dueTo: dueTo ?? null,
        until: asOf ?? null,
        verified: verified ?? null,
        orphaned: orphaned ?? null,
        text: filter?.text == null ? null : searchText(filter.text),
      },
      asOf ?? today,
      page,
    )
    if (found.items.length === 0)
      await mustExist(context, [
        { argument: 'directive', kind: 'document', id: directive },
        { argument: 'document', kind: 'document', id: document },
        { argument: 'agency', kind: 'agency', id: agency },
      ])
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
  asOf: string | null,
): Promise<string[] | null> {
  if (directive === null) return document === null ? null : [document]
  const { nodes } = await wholeCascade(graph, directive, asOf)
  const cascade = [directive, ...nodes.map(({ documentId }) => documentId)]
  return document === null ? cascade : cascade.filter((id) => id === document)
}
