/** What has become of tasks, and what reports say of them. */
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import type { CorrectionRow } from '../../graph/corrections.js'
import type { ProgressRow } from '../../graph/progress.js'
import type { TaskRow } from '../../graph/tasks.js'
import { markTakenOver } from '../../ingest/correct/correct-tasks.js'
import { taskId } from '../../ingest/ids.js'
import { mayAs } from '../../model/access.js'
import { dayInVietnam } from '../../model/date.js'
import type { ProgressKind } from '../../model/standing.js'
import type { Context } from '../context.js'
import { Correction } from '../correction/type.js'
import { Document } from '../document/type.js'
import { loadExisting } from '../loader.js'
import { asNode } from '../progress/loaders.js'
import { Progress } from '../progress/type.js'
import { TaskHistoryKind } from '../schema/enums.js'
import { DateScalar } from '../schema/scalars.js'
import { Task } from './type.js'

@ObjectType({ description: 'Diễn biến: one thing that happened to a task.' })
export class TaskHistoryEntry {
  @Field(() => TaskHistoryKind, { description: 'Nội dung: what happened.' })
  kind: 'GIVEN' | 'WITHDRAWN' | 'TAKEN_OVER' | ProgressKind

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ngày: when; null of a task whose paper has no day.',
  })
  on: string | null

  @Field(() => String, { nullable: true, description: 'Ai: who says so; null of the paper that gives it.' })
  by: string | null
}

interface Entry extends TaskHistoryEntry {
  readonly documentId: string | null
  readonly progress: ProgressRow | null
  readonly takeover: CorrectionRow | null
}

@Resolver(() => TaskHistoryEntry)
export class TaskHistoryEntryResolver {
  @FieldResolver(() => Document, {
    nullable: true,
    description: 'Văn bản: the paper that gives it, that claims it, or that shows it.',
  })
  document(@Root() { documentId }: Entry, @Ctx() { loaders }: Context) {
    return documentId && loaders.document.load(documentId)
  }

  @FieldResolver(() => Progress, {
    nullable: true,
    description: 'Báo cáo tiến độ: the report itself; null of the giving.',
  })
  progress(@Root() { progress }: Entry) {
    return progress && asNode(progress)
  }

  @FieldResolver(() => Correction, {
    nullable: true,
    description: 'Đính chính: what a person says of who has taken it over; null of all else. For readers.',
  })
  takeover(@Root() { takeover }: Entry) {
    return takeover
  }
}

@Resolver(() => Task)
export class HistoryOfTaskResolver {
  @FieldResolver(() => [TaskHistoryEntry], {
    description:
      'Diễn biến: what happened to it from the day on which it was given, in the order of days, with all that was taken back, rejected or is not clear. At most 400.',
  })
  async history(@Root() { id, documentId }: TaskRow, @Ctx() context: Context): Promise<Entry[]> {
    const { loaders } = context
    const [paper, rows, takeovers] = await Promise.all([
      loaders.document.load(documentId),
      loaders.historyOf.load(id),
      takeoversOf(context, id, documentId),
    ])
    const on = paper?.issuedFrom ?? null
    const given: Entry = { ...NOTHING_MORE, kind: 'GIVEN', on, by: null, documentId }
    const later = [
      ...rows.flatMap(({ progress }) => entriesOf(progress)),
      ...takeovers.map((takeover): Entry => ({
        ...NOTHING_MORE,
        kind: 'TAKEN_OVER',
        on: dayInVietnam(new Date(takeover.at)),
        by: takeover.by,
        takeover,
      })),
    ]
    return [given, ...later.toSorted(byDay)]
  }
}

function entriesOf(progress: ProgressRow): Entry[] {
  const { kind, on, by, documentId, withdrawnAt, withdrawnBy } = progress
  const reported: Entry = { ...NOTHING_MORE, kind, on, by, documentId, progress }
  return withdrawnAt === null
    ? [reported]
    : [
        reported,
        {
          ...NOTHING_MORE,
          kind: 'WITHDRAWN',
          on: dayInVietnam(new Date(withdrawnAt)),
          by: withdrawnBy,
          progress,
        },
      ]
}

const NOTHING_MORE = { documentId: null, progress: null, takeover: null }

/** What people say of who has taken a task over, the oldest first; none for strangers. */
async function takeoversOf(
  { loaders, viewer }: Context,
  id: string,
  documentId: string,
): Promise<readonly CorrectionRow[]> {
  if (!mayAs(viewer, 'READER')) return []
  const rows = await loaders.correctionsOf.load(documentId)
  const corrections = await loadExisting(
    loaders.correction,
    rows.map((row) => row.id),
  )
  return corrections.filter(({ aspect, state }) => {
    const mark = markTakenOver(aspect)
    return mark !== null && state !== 'WITHDRAWN' && taskId(documentId, mark) === id
  })
}

const byDay = (one: Entry, other: Entry): number => (one.on! < other.on! ? -1 : one.on! > other.on! ? 1 : 0)

@Resolver(() => Document)
export class ClaimsOfReportResolver {
  @FieldResolver(() => [Progress], {
    description:
      'Nội dung báo cáo về nhiệm vụ: what this report claims of tasks, in the order of its words, those too of which it is not clear which task is meant. At most 200.',
  })
  async claims(@Root() { id }: { readonly id: string }, @Ctx() { loaders }: Context) {
    return (await loaders.claimsOf.load(id)).map(({ progress }) => asNode(progress))
  }
}
