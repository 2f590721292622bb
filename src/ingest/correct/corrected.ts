/** What a source says, with what people have put right of it. Pure. */
import type { AppliedState } from '../../model/correction.js'
import { numberedGroup, parseGroup, seriesOfGroup, unnumberedGroup } from '../../model/document-key.js'
import type { Statement } from '../statement.js'
import { hash } from '../ids.js'
import type { FieldChange, SourceCorrection } from './change.js'
import { withCitation } from './citations.js'
import { saysSame, withHeader } from './header.js'
import { withSettled } from './settled.js'
import { marked, placed, withTasks } from './tasks.js'

/** A statement, and how each correction of it stands, by id. */
export interface CorrectedStatement {
  readonly statement: Statement
  readonly states: ReadonlyMap<string, AppliedState>
}

/**
 * `corrections`: those of this statement that were not withdrawn, in the order in which they were made. What a newer parser
 * reads by itself as a person has said it stays the parser's finding.
 */
export function corrected(
  statement: Statement,
  corrections: readonly SourceCorrection[],
): CorrectedStatement {
  if (corrections.length === 0) return { statement, states: new Map() }
  const states = new Map<string, AppliedState>()
  const headed = withHeader(statement, lastOfEach(statement, corrections, states))
  let mentions = headed.mentions
  let tasks = marked(headed.tasks)
  let identity = headed.identity
  for (const { id, of, change } of corrections) {
    if (change.what === 'RELATION') {
      const next = withCitation(mentions, change)
      mentions = next.mentions
      states.set(id, next.state)
    } else if (change.what === 'TASK') {
      const next = withTasks(tasks, change, id)
      tasks = [...next.tasks]
      states.set(id, next.state)
    } else if (change.what === 'SEPARATE') {
      identity = apart(identity, of)
      states.set(id, 'HOLDS')
    }
  }
  const anomalies = withSettled(
    statement,
    corrections.map(({ change }) => change),
  )
  return { statement: { ...headed, identity, mentions, tasks: placed(tasks), anomalies }, states }
}

/** Of each field the last word, unless the paper is read so by itself; the earlier ones are kept and count no more. */
function lastOfEach(
  statement: Statement,
  corrections: readonly SourceCorrection[],
  states: Map<string, AppliedState>,
): FieldChange[] {
  const last = new Map<string, { readonly id: string; readonly change: FieldChange }>()
  for (const { id, change } of corrections) {
    if (change.what !== 'FIELD') continue
    const before = last.get(change.field)
    if (before) states.set(before.id, 'SUPERSEDED')
    last.set(change.field, { id, change })
  }
  return [...last.values()].flatMap(({ id, change }) => {
    const agreed = saysSame(statement, change)
    states.set(id, agreed ? 'AGREED' : 'HOLDS')
    return agreed ? [] : [change]
  })
}

/** The identity of a paper that shares its number, or its title, with another one. */
function apart(identity: Statement['identity'], of: string): Statement['identity'] {
  const { group } = identity
  const { number } = parseGroup(group)
  const [series, type = null, mark] = [seriesOfGroup(group), group.split('|')[2], hash(of, 8)]
  const own =
    number === null
      ? unnumberedGroup(series, type, `${group.split('|')[4] ?? ''}~${mark}`)
      : numberedGroup(series, type, `${number}~${mark}`)
  return { ...identity, group: own }
}
