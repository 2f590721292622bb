import { randomUUID } from 'node:crypto'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AppError } from '../../errors.js'
import { recordProgress, reportsPage, withdrawProgress, type ProgressRow } from '../../graph/progress.js'
import { requireRole } from '../authorize.js'
import type { Context } from '../context.js'
import { Document } from '../document/type.js'
import { requireExisting } from '../node/ids.js'
import { validNote } from '../schema/arguments.js'
import { connection } from '../schema/connection.js'
import { pageRequest, PROGRESS_ORDER } from '../schema/page.js'
import { SourceFile } from '../source/type.js'
import { Deadline, Task } from '../task/type.js'
import { ReportArguments, ReportsArguments } from './arguments.js'
import { asNode, storedId } from './loaders.js'
import { Progress, ProgressConnection } from './type.js'

@Resolver(() => Progress)
export class ProgressResolver {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'Thời hạn: the deadline that it is about; null for the whole task.',
  })
  async deadline(@Root() { taskId, deadlineId }: ProgressRow, @Ctx() { loaders }: Context) {
    if (deadlineId === null) return null
    const task = await loaders.task.load(taskId)
    return task?.deadlines.find(({ id }) => id === deadlineId) ?? null
  }

  @FieldResolver(() => Task, {
    nullable: true,
    description: 'Nhiệm vụ: the task that it is about; null when nothing gives it any more.',
  })
  task(@Root() { taskId }: ProgressRow, @Ctx() { loaders }: Context) {
    return loaders.task.load(taskId)
  }

  @FieldResolver(() => Boolean, {
    description: 'Đã rút lại: whether a person has taken it back; it is kept and counts no more.',
  })
  withdrawn(@Root() { withdrawnAt }: ProgressRow): boolean {
    return withdrawnAt !== null
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description: 'Văn bản chứng minh: the paper that shows it.',
  })
  document(@Root() { documentId }: ProgressRow, @Ctx() { loaders }: Context) {
    return documentId && loaders.document.load(documentId)
  }

  @FieldResolver(() => SourceFile, {
    nullable: true,
    description: 'Tệp nguồn: the exchange message that says so; null for what a person has reported.',
  })
  source(@Root() { sourceId }: ProgressRow, @Ctx() { loaders }: Context) {
    return sourceId && loaders.source.load(sourceId)
  }

  @Query(() => ProgressConnection, {
    nullable: true,
    description: 'Các báo cáo tiến độ: what people have reported on tasks, the newest record first.',
  })
  async progressReports(
    @Ctx() context: Context,
    @Args(() => ReportsArguments) { document, agency, ...paging }: ReportsArguments,
  ) {
    const page = pageRequest(PROGRESS_ORDER, paging)
    const only = { document: document ?? null, agency: agency ?? null }
    const found = await reportsPage(context.graph, only, page)
    if (found.items.length === 0)
      await requireExisting(context, [
        { argument: 'document', kind: 'document', id: document },
        { argument: 'agency', kind: 'agency', id: agency },
      ])
    return connection(PROGRESS_ORDER, page, found, asNode)
  }

  @Mutation(() => Task, {
    description:
      'Báo cáo tiến độ: records that an agency was told of a task, says that it is done, or that someone has checked it. Every report is kept. For editors.',
  })
  async reportProgress(
    @Ctx() context: Context,
    @Args(() => ReportArguments) { task, kind, on, deadline, note, document }: ReportArguments,
  ) {
    const by = requireRole(context, 'EDITOR')
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
      note: validNote(note),
      documentId: document ?? null,
      recordedAt: now(),
    })
    loaders.progressOf.clear(task)
    return loaders.task.clear(task).load(task)
  }

  @Mutation(() => Progress, {
    description:
      'Rút lại báo cáo tiến độ: takes back a report that a person has made; it is kept, marked as withdrawn, and counts no more. For editors.',
  })
  async withdrawProgress(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: the id of the report.' }) id: string,
  ) {
    const by = requireRole(context, 'EDITOR')
    const { graph, loaders, now } = context
    await withdrawProgress(graph, { id: storedId(id), at: now(), by })
    loaders.progressOf.clearAll()
    loaders.task.clearAll()
    return loaders.progress.clear(id).load(id)
  }
}
