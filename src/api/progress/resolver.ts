import { randomUUID } from 'node:crypto'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AppError } from '../../errors.js'
import { recordProgress, reportsPage, withdrawProgress, type ProgressRow } from '../../graph/progress.js'
import { requireRole } from '../authorize.js'
import type { Context } from '../context.js'
import { Document } from '../document/type.js'
import { requireExisting } from '../node/ids.js'
import { loadExisting } from '../loader.js'
import { DecisionArguments, decisionOf } from '../review/decision.js'
import { reviewClaim } from '../../graph/reviews.js'
import { parseClaimId } from '../../model/report/claim-id.js'
import { EvidenceBasis } from '../schema/enums.js'
import { validNote } from '../schema/arguments.js'
import { connection } from '../schema/connection.js'
import { MAX_FIRST, pageRequest, PROGRESS_ORDER } from '../schema/page.js'
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
    description: 'Văn bản chứng minh: the paper that shows it, or the report that claims it.',
  })
  document(@Root() { documentId }: ProgressRow, @Ctx() { loaders }: Context) {
    return documentId && loaders.document.load(documentId)
  }

  @FieldResolver(() => SourceFile, {
    nullable: true,
    description:
      'Tệp nguồn: the exchange message or the report that says so; null for what a person has reported.',
  })
  source(@Root() { sourceId }: ProgressRow, @Ctx() { loaders }: Context) {
    return sourceId && loaders.source.load(sourceId)
  }

  @FieldResolver(() => EvidenceBasis, {
    description:
      'Căn cứ: TEXT, the words of a report; RECORD, a message of the exchange axis; PERSON, a person.',
  })
  basis(@Root() { evidence, sourceId }: ProgressRow) {
    return evidence?.basis ?? (sourceId === null ? 'PERSON' : 'RECORD')
  }

  @FieldResolver(() => [Task], {
    description:
      'Các nhiệm vụ có thể: the tasks that the words fit alike, of which nobody can say which is meant; empty where that is clear. At most 100.',
  })
  candidates(@Root() { candidates }: ProgressRow, @Ctx() { loaders }: Context) {
    return loadExisting(loaders.task, candidates.slice(0, MAX_FIRST))
  }

  @Query(() => ProgressConnection, {
    nullable: true,
    description:
      'Các báo cáo tiến độ: what people, messages and reports tell of tasks, the newest record first.',
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
    const { lasting, loaders, now, today } = context
    if (on > today)
      throw new AppError('BAD_USER_INPUT', `${on} lies ahead; what has not happened cannot be reported.`, {
        details: { argument: 'on' },
      })
    if (document != null && (await loaders.document.load(document)) === null)
      throw new AppError('NOT_FOUND', `There is no document ${document}.`, {
        details: { argument: 'document' },
      })
    await recordProgress(lasting, {
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
    loaders.historyOf.clear(task)
    return loaders.task.clear(task).load(task)
  }

  @Mutation(() => Task, {
    description:
      'Thẩm định nội dung báo cáo: says of what a report claims that this is the task that it means (CONFIRMED), that it says nothing of this task (REJECTED), or leaves it open again (UNREVIEWED). Every decision is kept; the last one holds, also after the papers are read again. For editors.',
  })
  async reviewClaim(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: the id of what is claimed.' }) id: string,
    @Args(() => DecisionArguments) said: DecisionArguments,
  ) {
    const { lasting, loaders } = context
    const stored = storedId(id)
    await reviewClaim(lasting, decisionOf(context, stored, said))
    loaders.progressOf.clearAll()
    loaders.historyOf.clearAll()
    loaders.claimsOf.clearAll()
    return loaders.task.clearAll().load(parseClaimId(stored)!.taskId)
  }

  @Mutation(() => Progress, {
    description:
      'Rút lại báo cáo tiến độ: takes back a report that a person has made; it is kept, marked as withdrawn, and counts no more. What a report claims is rejected by it, as by reviewClaim. For editors.',
  })
  async withdrawProgress(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: the id of the report.' }) id: string,
  ) {
    const by = requireRole(context, 'EDITOR')
    const { lasting, loaders, now } = context
    const report = await loaders.progress.load(id)
    if (report?.evidence)
      await reviewClaim(lasting, decisionOf(context, storedId(id), { decision: 'REJECTED' }))
    else await withdrawProgress(lasting, { id: storedId(id), at: now(), by })
    loaders.historyOf.clearAll()
    loaders.progressOf.clearAll()
    loaders.task.clearAll()
    return loaders.progress.clear(id).load(id)
  }
}
