import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { pageOfList } from '../../graph/page.js'
import { reviewTaskLink } from '../../graph/reviews.js'
import type { TaskRow } from '../../graph/tasks.js'
import { isFact, surestFirst } from '../../model/task-link/decided.js'
import { FACT_FROM, taskLinkId, type TaskLink as TaskLinkValue } from '../../model/task-link/task-link.js'
import type { Context } from '../context.js'
import { DecisionArguments, decisionOf } from '../review/decision.js'
import { validConfidence } from '../schema/arguments.js'
import { connection } from '../schema/connection.js'
import { pageRequest, TASK_LINK_ORDER } from '../schema/page.js'
import { Task } from '../task/type.js'
import { TaskLinksArguments } from './arguments.js'
import { TaskLink, TaskLinkConnection } from './type.js'

@Resolver(() => TaskLink)
export class TaskLinkResolver {
  @FieldResolver(() => Task, { description: 'Nhiệm vụ cấp dưới: the task that takes the other one up.' })
  from(@Root() { fromId }: TaskLinkValue, @Ctx() { loaders }: Context) {
    return loaders.task.load(fromId)
  }

  @FieldResolver(() => Task, { description: 'Nhiệm vụ cấp trên: the task that is taken up.' })
  to(@Root() { toId }: TaskLinkValue, @Ctx() { loaders }: Context) {
    return loaders.task.load(toId)
  }

  @Mutation(() => TaskLink, {
    description:
      'Thẩm định liên kết nhiệm vụ: confirms or rejects that one task takes up another, or opens that again (UNREVIEWED). A link that was not found is added by confirming it. Every decision is kept; the last one holds, also after the papers are read again. For editors.',
  })
  async reviewTaskLink(
    @Ctx() context: Context,
    @Arg('from', () => ID, { description: 'Nhiệm vụ cấp dưới: the id of the task that takes the other up.' })
    from: string,
    @Arg('to', () => ID, { description: 'Nhiệm vụ cấp trên: the id of the task that is taken up.' })
    to: string,
    @Args(() => DecisionArguments) said: DecisionArguments,
  ) {
    const { lasting, loaders } = context
    const id = taskLinkId(from, to)
    await reviewTaskLink(lasting, decisionOf(context, id, said))
    return loaders.taskLink.clear(id).load(id)
  }
}

@Resolver(() => Task)
export class LinksOfTaskResolver {
  @FieldResolver(() => TaskLinkConnection, {
    nullable: true,
    description:
      'Thực hiện nhiệm vụ cấp trên: the tasks that it takes up, of the papers that its own carries out directly; confirmed ones first, then the surest.',
  })
  async carriesOut(
    @Root() task: TaskRow,
    @Ctx() { loaders }: Context,
    @Args(() => TaskLinksArguments) args: TaskLinksArguments,
  ) {
    const links = await loaders.linksUp.load(task.documentId)
    return linksPage(
      (links ?? []).filter(({ fromId }) => fromId === task.id),
      args,
      loaders,
    )
  }

  @FieldResolver(() => TaskLinkConnection, {
    nullable: true,
    description:
      'Được cấp dưới thực hiện: the tasks that take it up, of the papers that carry out its own directly; confirmed ones first, then the surest.',
  })
  async carriedOutBy(
    @Root() task: TaskRow,
    @Ctx() { loaders }: Context,
    @Args(() => TaskLinksArguments) args: TaskLinksArguments,
  ) {
    const links = await loaders.linksDown.load(task.documentId)
    return linksPage(
      (links ?? []).filter(({ toId }) => toId === task.id),
      args,
      loaders,
    )
  }
}

function linksPage(
  links: readonly TaskLinkValue[],
  { minConfidence, ...paging }: TaskLinksArguments,
  loaders: Context['loaders'],
) {
  const from = validConfidence('minConfidence', minConfidence) ?? FACT_FROM
  const shown = links.filter((link) => link.review === 'REJECTED' || isFact(link, from)).sort(surestFirst)
  const request = pageRequest(TASK_LINK_ORDER, paging)
  const page = pageOfList(request, shown, sortOfLink)
  for (const { value } of page.items) loaders.taskLink.prime(value.id, { ...value, node: 'TaskLink' })
  return connection(TASK_LINK_ORDER, request, page, (link) => loaders.taskLink.load(link.id))
}

const sortOfLink = ({ id, confidence, review }: TaskLinkValue): readonly string[] => [
  `${review === 'CONFIRMED' ? 0 : 1} ${(1 - confidence).toFixed(4)} ${id}`,
]
