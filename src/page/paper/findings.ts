import { href } from '../address.js'
import { label } from '../labels.js'
import type {
  PaperAnomaliesQuery,
  PaperRelationsQuery,
  PaperTaskFragment,
  PartInTaskFragment,
  ProofFragment,
} from '../operations/generated.js'
import { lastDayBefore } from '../parts/last-day.js'
import { isNote } from '../parts/note.js'
import { inPlaces } from '../parts/section.js'
import { day, wordsOf } from '../words.js'
import type { Stretch } from './marks.js'

const words = wordsOf({
  untitled: ['Văn bản không số', 'Paper without a number'],
  rejected: ['đã bị bác bỏ, không tính', 'rejected, counts nowhere'],
  due: [(due: string) => `hạn ${due}`, (due: string) => `due ${due}`],
  last: [(last: string) => `chậm nhất ${last}`, (last: string) => `${last} at the latest`],
  inherited: [(from: string) => `theo mục ${from}`, (from: string) => `by section ${from}`],
})

/**
 * What is marked in a text. `lead` is apart from the other parts that bodies have in a task, `note`, which ordinary papers
 * have, from an anomaly.
 */
export const KINDS = ['citation', 'task', 'lead', 'body', 'deadline', 'note', 'anomaly'] as const
export type Kind = (typeof KINDS)[number]

/** One thing that the program read: what it is, in which words, where to it leads, and its proof. */
export interface Reading {
  readonly kind: Kind
  /** The id of what it is about: of a relation, a task, an anomaly. */
  readonly of: string
  readonly about: string
  readonly words: string
  readonly link: string | null
  readonly proof: ProofFragment
}

/** A place in the text at which something was read, sometimes for several tasks at once. */
export interface Finding extends Stretch {
  readonly key: string
  readonly kind: Kind
  readonly readings: readonly Reading[]
}

export interface Findings {
  /** Those of the text that is shown, in its order. */
  readonly placed: readonly Finding[]
  /** Those that stand in another source, or that no words prove. */
  readonly elsewhere: readonly Reading[]
}

export type PaperRelation = NonNullable<PaperRelationsQuery['document']>['relations']['nodes'][number]
export type PaperAnomaly = NonNullable<PaperAnomaliesQuery['anomalies']>['nodes'][number]

/** All that was read in a paper, from its own citations, its tasks and its anomalies. */
export const readingsOf = (
  relations: readonly PaperRelation[],
  tasks: readonly PaperTaskFragment[],
  anomalies: readonly PaperAnomaly[],
): Reading[] => [
  ...relations.flatMap(citations),
  ...tasks.flatMap(partsOfTask),
  ...anomalies.flatMap(({ id, code, message, evidence }): Reading[] =>
    evidence === null
      ? []
      : [
          {
            kind: isNote({ code }) ? 'note' : 'anomaly',
            of: id,
            about: label('AnomalyCode', code),
            words: behindName(inPlaces(message), label('AnomalyCode', code)),
            link: null,
            proof: evidence,
          },
        ],
  ),
]

/** What is told without its name, which stands beside it. */
export const behindName = (message: string, name: string): string =>
  message.startsWith(name) ? message.slice(name.length).replace(/^[:.]\s*/, '') : message

const citations = ({ id, kind, review, to, evidence }: PaperRelation): Reading[] =>
  evidence.map((proof) => ({
    kind: 'citation',
    of: id,
    about: label('RelationKind', kind) + (review === 'REJECTED' ? ` (${words.rejected})` : ''),
    words: to.symbol ?? to.title ?? words.untitled,
    link: href('paper', to.id),
    proof,
  }))

function partsOfTask(task: PaperTaskFragment): Reading[] {
  const { id, summary, state, evidence, leads, coordinating, executing, reportTo, deadlines } = task
  const of = (kind: Kind, about: string, text: string, link: string | null, proof: ProofFragment | null) =>
    proof === null ? [] : [{ kind, of: id, about, words: text, link, proof }]
  const body = (kind: Kind) => (part: PartInTaskFragment) =>
    of(
      kind,
      label('TaskRole', part.role),
      (part.agency?.name ?? part.asPrinted) +
        (part.inheritedFrom === null ? '' : ` (${words.inherited(part.inheritedFrom)})`),
      part.agency && href('agency', part.agency.id),
      part.evidence,
    )
  return [
    ...of('task', label('TaskState', state), summary, null, evidence),
    ...leads.flatMap(body('lead')),
    ...[...coordinating, ...executing, ...reportTo].flatMap(body('body')),
    ...deadlines.flatMap((deadline) =>
      of('deadline', label('DeadlineKind', deadline.kind), dueWords(deadline), null, deadline.evidence),
    ),
  ]
}

function dueWords(deadline: PaperTaskFragment['deadlines'][number]): string {
  const { asPrinted, due } = deadline
  const last = lastDayBefore(deadline)
  if (last !== null) return `${asPrinted} (${words.last(day(last))})`
  return due === null ? asPrinted : `${asPrinted} (${words.due(day(due))})`
}

/** Readings by the places in the text of one source at which they stand. */
export function findingsIn(source: string | null, readings: readonly Reading[]): Findings {
  const places = new Map<string, Finding & { readonly readings: Reading[] }>()
  const elsewhere: Reading[] = []
  for (const reading of readings) {
    const { start, end } = reading.proof
    if (reading.proof.source.id !== source || start === null || end === null || end <= start) {
      elsewhere.push(reading)
      continue
    }
    const key = keyOf(reading.kind, { start, end })
    const place = places.get(key) ?? { key, kind: reading.kind, start, end, readings: [] }
    places.set(key, place)
    if (!place.readings.some((one) => isSame(one, reading))) place.readings.push(reading)
  }
  return { placed: [...places.values()].sort(inOrder), elsewhere }
}

const isSame = (one: Reading, other: Reading): boolean =>
  one.of === other.of && one.about === other.about && one.words === other.words

export const keyOf = (kind: string, { start, end }: Stretch): string => `${kind}-${start}-${end}`

/** By where they begin; what holds the other comes before it. */
const inOrder = (one: Finding, other: Finding): number =>
  one.start - other.start || other.end - one.end || KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind)
