/** Saying again what was said of a paper whose text is another now. */
import { correctionsByIds, markWithdrawn } from '../../graph/corrections.js'
import type { Graph } from '../../graph/connect.js'
import { AppError } from '../../errors.js'
import type { Span } from '../../model/evidence.js'
import type { Quoted } from '../statement.js'
import type { Change } from './change.js'
import { placeOfWords } from './given.js'
import { heldFile } from './held-file.js'
import { record, type Editor } from './record.js'

/**
 * Says of the paper's present text what a correction said of its former one, and takes that one back. The ids of the new
 * corrections: one.
 *
 * @throws AppError NOT_FOUND; BAD_USER_INPUT for one that does not ask, and where its words do not stand in the text any
 * more; as `record`
 */
export async function sayAgain(graph: Graph, id: string, editor: Editor): Promise<string[]> {
  const [found] = await correctionsByIds(graph, [id])
  if (found === undefined)
    throw new AppError('NOT_FOUND', `There is no correction ${id}.`, { details: { argument: 'id' } })
  if (found.state !== 'ASKS_AGAIN')
    throw new AppError('BAD_USER_INPUT', `Correction ${id} does not ask: it is ${found.state}.`, {
      details: { argument: 'id', state: found.state },
    })
  const { source, said } = await heldFile(graph, found.location)
  const change = moved(JSON.parse(found.change) as Change, found.quote, source.text)
  const { aspect, was, now } = found
  return record(
    graph,
    [{ location: found.location, of: said[0]!.of, aspect, change, was, now, quote: found.quote }],
    { ...editor, note: editor.note ?? found.note },
    // what it says anew is taken back with it
    (tx) => markWithdrawn(tx, { id, at: editor.at, by: editor.by }),
  )
}

/** The change where its words stand now. */
function moved(change: Change, quote: string | null, text: string): Change {
  if (change.what === 'FIELD' || change.what === 'SEPARATE') return change
  const first = change.what === 'TASK' ? (change.at[0] ?? change.tasks[0]) : (change.at[0] ?? change.mention)
  if (quote === null || !first?.span) return change
  const by = placeOfWords(text, quote).start - first.span.start
  const span = (one: Span | null): Span | null => one && { start: one.start + by, end: one.end + by }
  const at = change.at.map((anchor) => ({ ...anchor, span: span(anchor.span) }))
  const words = <T extends Quoted>(one: T): T => requireWords({ ...one, span: span(one.span) }, text)
  if (change.what === 'RELATION') return { ...change, at, mention: words(change.mention) }
  return {
    ...change,
    at,
    tasks: change.tasks.map((task) => ({
      ...words(task),
      assignments: task.assignments.map(withoutPlace),
      deadlines: task.deadlines.map(withoutPlace),
    })),
  }
}

/** What a person says of bodies and days rests on no words of its own. */
const withoutPlace = <T extends Quoted>(one: T): T => ({ ...one, quote: null, span: null })

function requireWords<T extends Quoted>(one: T, text: string): T {
  if (one.span === null || text.slice(one.span.start, one.span.end) === one.quote) return one
  throw new AppError(
    'BAD_USER_INPUT',
    'The words that the correction rests on do not stand in the paper any more.',
    {
      remedy: 'Take the correction back, and put the paper right anew.',
      details: { argument: 'id' },
    },
  )
}
