import { useSteady } from '../parts/press.js'
import { label } from '../labels.js'
import type { DeadlineBound, DeadlineInput, TaskToCorrectQuery } from '../operations/generated.js'
import { DayField } from '../parts/day-field.js'
import { day, wordsOf } from '../words.js'
import { FoundField, type Named, NOBODY, type UseFound } from '../parts/found-field.js'
import { useBodiesOf } from './near-bodies.js'

const words = wordsOf({
  summary: ['Nội dung nhiệm vụ', 'The task in words'],
  body: ['Tên cơ quan', 'Name of the body'],
  deadline: ['Thời hạn', 'Deadline'],
  reckoned: [(of: string) => `Cách tính: ${of}`, (of: string) => `Whether the day itself is in time: ${of}`],
  BY: ['chậm nhất ngày', 'by'],
  BEFORE: ['trước ngày', 'before'],
  noDay: ['chưa có ngày', 'without a day'],
})

export type TaskToCorrect = NonNullable<TaskToCorrectQuery['task']>

/** The parts that bodies have in a task. */
const PARTS = {
  leads: 'LEAD',
  coordinating: 'COORDINATING',
  executing: 'EXECUTING',
  reportTo: 'REPORT_TO',
} as const
export type Part = keyof typeof PARTS
const EACH_PART = Object.keys(PARTS) as Part[]

/** A deadline as it stands, and what it is to be; one that was not there before has no `stands`. */
interface GivenDeadline {
  readonly stands: TaskToCorrect['deadlines'][number] | null
  readonly due: string
  readonly bound: DeadlineBound
}

/** What of a task an editor may put right. */
export interface TaskParts extends Readonly<Record<Part, readonly Named[]>> {
  readonly summary: string
  readonly deadlines: readonly GivenDeadline[]
}

export const NO_PARTS: TaskParts = {
  summary: '',
  leads: [],
  coordinating: [],
  executing: [],
  reportTo: [],
  deadlines: [],
}

export function partsOf(task: TaskToCorrect): TaskParts {
  const bodies = (part: Part): Named[] =>
    task[part].map(({ agency, asPrinted }) => ({ id: agency?.id ?? null, text: agency?.name ?? asPrinted }))
  return {
    summary: task.summary,
    leads: bodies('leads'),
    coordinating: bodies('coordinating'),
    executing: bodies('executing'),
    reportTo: bodies('reportTo'),
    deadlines: task.deadlines.map((stands) => ({
      stands,
      due: stands.due ?? '',
      bound: stands.bound ?? 'BY',
    })),
  }
}

/** What of them was changed, as the server takes it. */
export function changedParts(stands: TaskParts, parts: TaskParts) {
  const bodies = EACH_PART.flatMap((part) => {
    const names = namesIn(parts[part])
    return names.join('\n') === namesIn(stands[part]).join('\n') ? [] : [[part, names] as const]
  })
  const deadlines = parts.deadlines.flatMap(deadlineInput)
  const isSameDays = JSON.stringify(deadlines) === JSON.stringify(stands.deadlines.flatMap(deadlineInput))
  return {
    ...(parts.summary.trim() !== stands.summary && { summary: parts.summary.trim() }),
    ...(Object.fromEntries(bodies) as Partial<Record<Part, string[]>>),
    ...(!isSameDays && { deadlines }),
  }
}

/** What a part is called here that the server names so: LEAD is leads. */
export const partNamed = (name: string): string =>
  EACH_PART.find((part) => PARTS[part] === name) ?? name.toLowerCase()

const namesIn = (named: readonly Named[]): string[] =>
  named.map(({ id, text }) => id ?? text.trim()).filter((name) => name !== '')

/** A day that was changed is the person's own and printed nowhere; one without a day or a rule cannot be said again. */
function deadlineInput({ stands, due, bound }: GivenDeadline): DeadlineInput[] {
  if (stands !== null && due === (stands.due ?? '') && bound === (stands.bound ?? 'BY')) {
    const { kind, from, recurrence, asPrinted } = stands
    if (recurrence !== null) return [{ recurrence, asPrinted }]
    return stands.due === null ? [] : [{ kind, bound: stands.bound, from, due, asPrinted }]
  }
  if (due === '') return []
  // as papers print it, whatever the language of the page
  const asPrinted = bound === 'BEFORE' ? `trước ngày ${day(due)}` : day(due)
  return [{ due, asPrinted, bound, ...(stands && { kind: stands.kind }) }]
}

interface TaskFieldsParts {
  /** The paper of the task. */
  readonly document: string
  readonly parts: TaskParts
  readonly change: (parts: TaskParts) => void
  /** What stands in the field of the words while it is empty. */
  readonly hint?: string
}

/** The fields of a task: its words, its bodies, its days. */
export function TaskFields({ document, parts, change, hint }: TaskFieldsParts) {
  const useFound = useBodiesOf(document)
  return (
    <div class="correction-fields">
      <label class="wide">
        {words.summary}
        <textarea
          rows={3}
          maxLength={1_000}
          value={parts.summary}
          placeholder={hint}
          onInput={({ currentTarget }) => change({ ...parts, summary: currentTarget.value })}
        />
      </label>
      {EACH_PART.map((part) => (
        <Bodies
          key={part}
          title={label('TaskRole', PARTS[part])}
          named={parts[part]}
          change={(named) => change({ ...parts, [part]: named })}
          useFound={useFound}
        />
      ))}
      <Deadlines deadlines={parts.deadlines} change={(deadlines) => change({ ...parts, deadlines })} />
    </div>
  )
}

interface BodiesParts {
  readonly title: string
  readonly named: readonly Named[]
  readonly change: (named: readonly Named[]) => void
  readonly useFound: UseFound
}

/** Bodies, one in a line; a line that is left empty names nobody. */
const Bodies = ({ title, named, change, useFound }: BodiesParts) => (
  <div class="correction-lines" role="group" aria-label={title}>
    <span aria-hidden="true">{title}</span>
    {withEmpty(named).map((one, index) => (
      <FoundField
        key={index}
        title={`${title} ${index + 1}`}
        isTitled={false}
        kind="AGENCY"
        value={one}
        hint={words.body}
        useFound={useFound}
        choose={(value) => change([...named.slice(0, index), value, ...named.slice(index + 1)])}
      />
    ))}
  </div>
)

const withEmpty = (named: readonly Named[]): readonly Named[] =>
  named.at(-1)?.text === '' ? named : [...named, NOBODY]

interface DeadlinesParts {
  readonly deadlines: readonly GivenDeadline[]
  readonly change: (deadlines: readonly GivenDeadline[]) => void
}

const NEW_DEADLINE: GivenDeadline = { stands: null, due: '', bound: 'BY' }
/** Those that a person tells apart: the others are of what has no day. */
const BOUNDS = ['BY', 'BEFORE'] as const

/** Deadlines, and room for another; it comes once a day is written, behind the press that wrote it. */
function Deadlines({ deadlines, change }: DeadlinesParts) {
  const before = useSteady(deadlines.length)
  const rows = deadlines.length > before ? deadlines : [...deadlines, NEW_DEADLINE]
  return (
    <div class="correction-lines" role="group" aria-label={words.deadline}>
      <span aria-hidden="true">{words.deadline}</span>
      {rows.map((one, index) => (
        <div key={index} class="correction-deadline">
          {one.stands !== null && (
            <span class="quiet">
              “{one.stands.asPrinted}”
              {one.stands.due === null && one.stands.recurrence === null && ` (${words.noDay})`}
            </span>
          )}
          {(one.stands?.recurrence ?? null) === null && (BOUNDS as readonly string[]).includes(one.bound) && (
            // a day that a paper says "before" is itself late: whoever writes another day sees which it is
            <select
              aria-label={words.reckoned(`${words.deadline} ${index + 1}`)}
              value={one.bound}
              onChange={({ currentTarget: { value } }) =>
                change([
                  ...deadlines.slice(0, index),
                  { ...one, bound: value as DeadlineBound },
                  ...deadlines.slice(index + 1),
                ])
              }
            >
              {BOUNDS.map((bound) => (
                <option key={bound} value={bound}>
                  {words[bound]}
                </option>
              ))}
            </select>
          )}
          {(one.stands?.recurrence ?? null) === null && (
            <DayField
              title={`${words.deadline} ${index + 1}`}
              value={one.due}
              choose={(due) =>
                change([...deadlines.slice(0, index), { ...one, due }, ...deadlines.slice(index + 1)])
              }
            />
          )}
        </div>
      ))}
    </div>
  )
}
