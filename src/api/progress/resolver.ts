import { randomUUID } from 'node:crypto'
import { Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { AppError } from '../../errors.js'
import { recordProgress } from '../../graph/progress.js'
import { requireRole } from '../authorize.js'
import type { Context } from '../context.js'
import { Document } from '../document/type.js'
import { validNote } from '../schema/arguments.js'
import { Deadline, Task } from '../task/type.js'
import { ReportArguments } from './arguments.js'
import { Progress, type ProgressOfTask } from './type.js'

@Resolver(() => Progress)
export class ProgressResolver {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'Thời hạn: the deadline that it is about; null for the whole task.',
  })
  deadline(@Root() { task, deadlineId }: ProgressOfTask) {
    return task.deadlines.find(({ id }) => id === deadlineId) ?? null
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description: 'Văn bản chứng minh: the paper that shows it.',
  })
  document(@Root() { documentId }: ProgressOfTask, @Ctx() { loaders }: Context) {
    return documentId && loaders.document.load(documentId)
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
}
