import { Args, Ctx, Mutation, Resolver } from 'type-graphql'
import { AppError } from '../../errors.js'
import {
  addTask,
  correctTask,
  joinTasks,
  removeTask,
  splitTask,
  takeOver,
} from '../../ingest/correct/correct-tasks.js'
import type { Context } from '../context.js'
import {
  AddTaskArguments,
  CorrectTaskArguments,
  JoinTasksArguments,
  OfOneArguments,
  SplitTaskArguments,
  TakeOverArguments,
} from './arguments.js'
import { atMost, editorOf, made, taskGiven, taskToCorrect } from './editor.js'
import { Correction } from './type.js'

@Resolver(() => Correction)
export class TaskCorrectionResolver {
  @Mutation(() => [Correction], {
    description:
      'Đính chính nhiệm vụ: puts parts of a task right: its words, who leads, coordinates, carries out, to whom one reports, its deadlines. For editors.',
  })
  async correctTask(
    @Ctx() context: Context,
    @Args(() => CorrectTaskArguments) { id, note, seen, known, ...given }: CorrectTaskArguments,
  ) {
    const editor = editorOf(context, { note, seen, known })
    const task = await taskToCorrect(context, id)
    return made(context, await correctTask(context.lasting, task, taskGiven(given), editor))
  }

  @Mutation(() => [Correction], {
    description:
      'Tiếp nhận nhiệm vụ: says which body has taken a task over from one that ended. It leads the task beside those whom the paper names, and has it in its lists. Of two editors the second is told; withdrawCorrection takes it back. For editors.',
  })
  async takeOver(
    @Ctx() context: Context,
    @Args(() => TakeOverArguments) { id, agency, ...said }: TakeOverArguments,
  ) {
    const editor = editorOf(context, said)
    const task = await taskToCorrect(context, id)
    return made(context, await takeOver(context.lasting, task, atMost('agency', agency, 300), editor))
  }

  @Mutation(() => [Correction], {
    description: 'Bỏ nhiệm vụ đọc nhầm: says that there is no such task. For editors.',
  })
  async removeTask(@Ctx() context: Context, @Args(() => OfOneArguments) { id, ...said }: OfOneArguments) {
    const editor = editorOf(context, said)
    return made(context, await removeTask(context.lasting, await taskToCorrect(context, id), editor))
  }

  @Mutation(() => [Correction], {
    description: 'Bổ sung nhiệm vụ: adds a task that was missed. For editors.',
  })
  async addTask(
    @Ctx() context: Context,
    @Args(() => AddTaskArguments) { document, kind, note, seen, known, quote, ...given }: AddTaskArguments,
  ) {
    const editor = editorOf(context, { note, seen, known, quote })
    const right = taskGiven(given)
    return made(context, await addTask(context.lasting, document, kind ?? 'ASSIGNMENT', right, editor))
  }

  @Mutation(() => [Correction], {
    description: 'Tách nhiệm vụ: says that one task is several. For editors.',
  })
  async splitTask(
    @Ctx() context: Context,
    @Args(() => SplitTaskArguments) { id, parts, ...said }: SplitTaskArguments,
  ) {
    const editor = editorOf(context, said)
    requireSeveral('parts', parts)
    return made(context, await splitTask(context.lasting, await taskToCorrect(context, id), parts, editor))
  }

  @Mutation(() => [Correction], {
    description: 'Gộp nhiệm vụ: says that several tasks of one paper are one. For editors.',
  })
  async joinTasks(
    @Ctx() context: Context,
    @Args(() => JoinTasksArguments) { ids, ...said }: JoinTasksArguments,
  ) {
    const editor = editorOf(context, said)
    requireSeveral('ids', ids)
    const { document } = await taskToCorrect(context, ids[0]!)
    return made(context, await joinTasks(context.lasting, document, ids, editor))
  }
}

function requireSeveral(argument: string, { length }: readonly string[]): void {
  if (length >= 2 && length <= 20) return
  throw new AppError('BAD_USER_INPUT', `${argument} has ${length} values; give 2 to 20.`, {
    details: { argument, actual: length },
  })
}
