import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { momentOf, type Change as ChangeRow } from '../../graph/changes.js'
import {
  DIGEST_SUBJECTS,
  DigestPart as Part,
  type DigestRequest,
  type DigestSubject,
} from '../../graph/digest.js'
import { followsOf } from '../../graph/follows.js'
import type { InheritedTask as InheritedRow } from '../../graph/inherited-tasks.js'
import { pageOfList } from '../../graph/page.js'
import { sortOfRelation } from '../../graph/relations.js'
import { addDays } from '../../model/date.js'
import { Agency } from '../agency/type.js'
import { AnomalyConnection } from '../anomaly/type.js'
import { requireRole } from '../authorize.js'
import { ChangeConnection } from '../change/type.js'
import type { Context } from '../context.js'
import { CoverageUnitConnection } from '../coverage/type.js'
import { loadExisting } from '../loader.js'
import { kindOfId, requireExisting } from '../node/ids.js'
import { Node } from '../node/type.js'
import { RelationConnection } from '../relation/type.js'
import { connection } from '../schema/connection.js'
import {
  ANOMALY_ORDER,
  CHANGE_LISTS,
  FIRST,
  INHERITED_ORDER,
  MAX_FIRST,
  PageArguments,
  pageLength,
  pageRequest,
  TASK_ORDER,
  TO_REVIEW_ORDER,
  UNIT_ORDER,
} from '../schema/page.js'
import { Task, TaskConnection } from '../task/type.js'
import { Digest, DigestArguments, DigestPart, InheritedTask, InheritedTaskConnection } from './type.js'

@Resolver(() => DigestPart)
export class DigestPartResolver {
  @FieldResolver(() => Node, { description: 'Đối tượng: the document, agency or territory.' })
  subject(@Root() { subject: { kind, id } }: Part, @Ctx() { loaders }: Context) {
    return loaders[kind === 'directive' ? 'document' : kind].load(id)
  }

  @FieldResolver(() => TaskConnection, {
    description:
      'Sắp đến hạn: unfinished tasks that are due on that day or the seven days after, the first to become late first.',
  })
  async dueTasks(
    @Root() part: Part,
    @Ctx() { loaders }: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    const page = pageRequest(TASK_ORDER, paging)
    return connection(TASK_ORDER, page, await part.due(page), (id) => loaders.task.load(id))
  }

  @FieldResolver(() => TaskConnection, {
    description: 'Quá hạn: tasks that are late, the first to become late first.',
  })
  async lateTasks(
    @Root() part: Part,
    @Ctx() { loaders }: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    const page = pageRequest(TASK_ORDER, paging)
    return connection(TASK_ORDER, page, await part.late(page), (id) => loaders.task.load(id))
  }

  @FieldResolver(() => InheritedTaskConnection, {
    description:
      'Nhận lại, sắp đến hạn: of a body, the tasks that those whose place or ground it took left undone, as Agency.inherited, and that are due on that day or the seven days after; else none.',
  })
  async inheritedDueTasks(
    @Root() part: Part,
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    return inheritedOf(context, await part.inheritedDue(), paging)
  }

  @FieldResolver(() => InheritedTaskConnection, {
    description:
      'Nhận lại, quá hạn: of a body, the tasks that they left undone and that are late; else none.',
  })
  async inheritedLateTasks(
    @Root() part: Part,
    @Ctx() context: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    return inheritedOf(context, await part.inheritedLate(), paging)
  }

  @FieldResolver(() => TaskConnection, {
    description: 'Im lặng: late tasks on which nothing was ever reported, the first to become late first.',
  })
  async silentTasks(
    @Root() part: Part,
    @Ctx() { loaders }: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    const page = pageRequest(TASK_ORDER, paging)
    const found = pageOfList(page, await part.silentTasks(), ({ sort }) => sort)
    return connection(TASK_ORDER, page, found, ({ id }) => loaders.task.load(id))
  }

  @FieldResolver(() => CoverageUnitConnection, {
    description:
      'Địa phương im lặng: of a directive of the centre, the provinces of that day’s map of which no paper was found here; else none.',
  })
  async silentUnits(@Root() part: Part, @Args(() => PageArguments) paging: PageArguments) {
    const page = pageRequest(UNIT_ORDER, paging)
    const found = pageOfList(page, await part.silentUnits(), ({ sort }) => sort)
    return connection(UNIT_ORDER, page, found, (unit) => ({ ...unit, day: part.day }))
  }

  @FieldResolver(() => ChangeConnection, {
    description: 'Văn bản mới: papers that the graph has come to know since then, the earliest change first.',
  })
  newPapers(@Root() part: Part, @Args(() => PageArguments) paging: PageArguments) {
    return changesOf(part, 'ADDED', paging)
  }

  @FieldResolver(() => ChangeConnection, {
    description:
      'Văn bản có thay đổi: papers of which the graph knows something else since then: their words, relations, decisions or reports; the earliest change first.',
  })
  changedPapers(@Root() part: Part, @Args(() => PageArguments) paging: PageArguments) {
    return changesOf(part, 'CHANGED', paging)
  }

  @FieldResolver(() => RelationConnection, {
    description:
      'Quan hệ chưa chắc: relations of its papers that wait for a person, as relationsToReview, the least sure first.',
  })
  async relationsToReview(@Root() part: Part, @Args(() => PageArguments) paging: PageArguments) {
    const page = pageRequest(TO_REVIEW_ORDER, paging)
    const found = pageOfList(page, await part.relationsToReview(), sortOfRelation)
    return connection(TO_REVIEW_ORDER, page, found, (relation) => relation)
  }

  @FieldResolver(() => AnomalyConnection, {
    description: 'Điểm bất thường chưa xét: anomalies of its papers that nobody has decided about.',
  })
  async anomaliesToReview(
    @Root() part: Part,
    @Ctx() { loaders }: Context,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    const page = pageRequest(ANOMALY_ORDER, paging)
    const found = pageOfList(page, await part.anomaliesToReview(), ({ code, id }) => [code, id])
    return connection(ANOMALY_ORDER, page, found, ({ id }) => loaders.anomaly.load(id))
  }
}

async function changesOf(part: Part, kind: ChangeRow['kind'], paging: PageArguments) {
  const order = CHANGE_LISTS.EARLIEST
  const page = pageRequest(order, paging)
  const found = pageOfList(page, await part.changes(kind), ({ at, key }) => [at, key])
  return connection(order, page, found, (change) => ({ ...change, since: part.since }))
}

@Resolver(() => InheritedTask)
export class InheritedTaskResolver {
  @FieldResolver(() => Task, { description: 'Nhiệm vụ: the task, as its paper prints it.' })
  task(@Root() { id }: InheritedRow, @Ctx() { loaders }: Context) {
    return loaders.task.load(id)
  }

  @FieldResolver(() => [Agency], {
    description:
      'Nhận lại từ: the bodies that were to do it and have ended, in the Vietnamese order of their names. At most 100.',
  })
  from(@Root() { from }: InheritedRow, @Ctx() { loaders }: Context) {
    return loadExisting(loaders.agency, from.slice(0, MAX_FIRST))
  }
}

/** A page of them; one that was removed meanwhile is left out. */
function inheritedOf({ loaders }: Context, tasks: readonly InheritedRow[], paging: PageArguments) {
  const page = pageRequest(INHERITED_ORDER, paging)
  const found = pageOfList(page, tasks, ({ sort }) => sort)
  return connection(INHERITED_ORDER, page, found, async (inherited) =>
    (await loaders.task.load(inherited.id)) === null ? null : inherited,
  )
}

/** A digest, and what it is about. */
interface DigestAnswer extends Digest {
  readonly subjects: readonly DigestSubject[]
  readonly request: DigestRequest
}

@Resolver(() => Digest)
export class DigestResolver {
  @FieldResolver(() => [DigestPart], {
    description:
      'Các phần: one for each thing that it is about, in the order in which the viewer began to follow them. At most 100; nobody follows more than 50.',
  })
  parts(
    @Root() { subjects, request }: DigestAnswer,
    @Ctx() { graph }: Context,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
  ) {
    const some = subjects.slice(0, pageLength(first))
    return Promise.all(some.map((subject) => Part.of(graph, subject, request)))
  }

  @Query(() => Digest, {
    nullable: true,
    description:
      'Điểm tin buổi sáng: what is due within seven days, late, new, changed, silent and doubtful, of a directive, an agency and a territory; with none of these, of all that the viewer follows (for readers).',
  })
  async digest(
    @Ctx() context: Context,
    @Args(() => DigestArguments) args: DigestArguments,
  ): Promise<DigestAnswer> {
    const day = args.asOf ?? context.today
    const since = momentOf(args.since ?? `${addDays(day, -1)}T00:00:00+07:00`)
    const request = { day, until: args.asOf ?? null, since }
    return { asOf: day, since, subjects: await subjectsOf(context, args), request }
  }
}

/** What a digest is about: what was asked for, else all that the viewer follows and that there still is. */
async function subjectsOf(
  context: Context,
  { directive, agency, territory }: DigestArguments,
): Promise<DigestSubject[]> {
  const asked = { directive, agency, territory }
  const named = DIGEST_SUBJECTS.flatMap((kind) => (asked[kind] == null ? [] : [{ kind, id: asked[kind] }]))
  await requireExisting(context, [
    { argument: 'directive', kind: 'document', id: directive },
    { argument: 'agency', kind: 'agency', id: agency },
  ])
  if (named.length > 0) return named
  const followed = await followsOf(context.graph, requireRole(context, 'READER'))
  const subjects = await Promise.all(followed.map(({ subject }) => followedSubject(context, subject)))
  return subjects.filter((subject) => subject !== null)
}

/** Null for what there is no more. */
async function followedSubject({ loaders }: Context, id: string): Promise<DigestSubject | null> {
  const kind = kindOfId(id)
  if (kind !== 'document' && kind !== 'agency' && kind !== 'territory') return null
  if ((await loaders[kind].load(id)) === null) return null
  return { kind: kind === 'document' ? 'directive' : kind, id }
}
