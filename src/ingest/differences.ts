import { fold } from '../model/fold.js'
import { severityOf } from '../model/severity.js'
import type { Claim, ShownAnomaly, StatedTask } from './statement.js'

/**
 * Where sources of one document contradict each other: in title, signatory or tasks. The graph shows what the first claim
 * says that says anything. Each further claim that says otherwise gives an anomaly with both values and the names of both
 * sources. `ranked`: the document's claims by precedence, as `describe` orders them.
 */
export function differencesOf(ranked: readonly Claim[]): ShownAnomaly[] {
  return FIELDS.flatMap(({ vietnamese, said, difference }) => {
    const [shown, ...others] = ranked.filter(({ content }) => said(content))
    if (shown === undefined) return []
    return others.flatMap((other): ShownAnomaly[] => {
      const values = difference(shown.content, other.content)
      if (values === null) return []
      const [here, there] = values
      const code = other.content.basis === 'RECORD' ? 'RECORD_DIFFERS' : 'TEXT_DIFFERS'
      return [
        {
          code,
          severity: severityOf(code),
          evidence: `${vietnamese}: ${here} (${shown.sourceName}) ≠ ${there} (${other.sourceName})`,
          quote: null,
          span: null,
          section: null,
          rule: 'resolve.sources-differ',
          confidence: 1,
          basis: other.content.basis,
          sourceId: other.sourceId,
        },
      ]
    })
  })
}

type Content = Claim['content']

interface Field {
  readonly vietnamese: string
  /** Whether a claim says anything of it. */
  said(content: Content): boolean
  /** What the two say, for people; null where they agree. */
  difference(shown: Content, other: Content): readonly [string, string] | null
}

const FIELDS: readonly Field[] = [
  {
    vietnamese: 'trích yếu',
    said: ({ title }) => title !== null,
    difference: (shown, other) =>
      differing(shown.title!, other.title!, (title) => bare(title).replace(ABOUT, '')),
  },
  {
    vietnamese: 'người ký',
    said: ({ signatory }) => signatory !== null,
    difference: (shown, other) => differing(shown.signatory!, other.signatory!, bare),
  },
  {
    vietnamese: 'nhiệm vụ',
    said: speaksOfTasks,
    difference: (shown, other) => differingTasks(shown.tasks, other.tasks),
  },
]

/** A text without tasks says that there are none; a record without tasks says nothing of them. */
export function speaksOfTasks({ basis, tasks }: Content): boolean {
  return basis === 'TEXT' || tasks.length > 0
}

/** Words that some sources print before a title and others leave out. */
const ABOUT = /^(?:v\/v|về việc|về)[: ]+/

/** A text without what only spelling and typesetting differ in. */
const bare = (text: string): string => fold(text).replace(/["“”'‘’]|[\s.,;:/…]+$/g, '')

/** So many characters of a text are shown. */
const SHOWN = 160

const quoted = (text: string): string => `“${text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`}”`

function differing(
  shown: string,
  other: string,
  compared: (text: string) => string,
): readonly [string, string] | null {
  return compared(shown) === compared(other) ? null : [quoted(shown), quoted(other)]
}

/** How many tasks each has, and the first that differs. */
function differingTasks(
  shown: readonly StatedTask[],
  others: readonly StatedTask[],
): readonly [string, string] | null {
  const length = Math.max(shown.length, others.length)
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [shown[at], others[at]]
    if (one !== undefined && other !== undefined && isSameTask(one, other)) continue
    const both = [summarised(shown, at), summarised(others, at)] as const
    if (both[0] !== both[1]) return both
    return [`${both[0]} [${detailsOf(one!)}]`, `${both[1]} [${detailsOf(other!)}]`]
  }
  return null
}

function summarised(tasks: readonly StatedTask[], at: number): string {
  const task = tasks[at]
  return `${tasks.length} nhiệm vụ${task ? `, mục ${task.section} ${quoted(task.summary)}` : ''}`
}

/** What tells two tasks of the same words apart, as far as they are shown. */
const detailsOf = (task: StatedTask): string =>
  [
    ...task.assignments.map(({ body }) => body.name),
    ...daysOf(task),
    ...(task.summary.length > SHOWN ? [`… ${task.summary.slice(-SHOWN / 2)}`] : []),
  ].join('; ')

/** The same duty of the same bodies by the same days. A summary that was cut is compared as far as it goes. */
function isSameTask(one: StatedTask, other: StatedTask): boolean {
  const [words, others] = [bare(one.summary), bare(other.summary)]
  const [short, long] = words.length <= others.length ? [words, others] : [others, words]
  const cut = [one, other].some(({ summary }) => summary.endsWith('…'))
  return (
    (cut ? long.startsWith(short) : long === short) &&
    sameSet(bodiesOf(one), bodiesOf(other)) &&
    sameSet(daysOf(one), daysOf(other))
  )
}

const bodiesOf = ({ assignments }: StatedTask) => assignments.map(({ role, body }) => `${role} ${body.key}`)
const daysOf = ({ deadlines }: StatedTask) => deadlines.flatMap(({ due }) => due ?? [])

const sameSet = (some: readonly string[], others: readonly string[]): boolean =>
  [...new Set(some)].sort().join('\n') === [...new Set(others)].sort().join('\n')
