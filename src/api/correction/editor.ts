import { randomUUID } from 'node:crypto'
import type { CorrectionRow } from '../../graph/corrections.js'
import { AppError } from '../../errors.js'
import type { GivenPaper } from '../../ingest/correct/correct-relations.js'
import type { GivenTask } from '../../ingest/correct/correct-tasks.js'
import type { Editor } from '../../ingest/correct/record.js'
import { requireRole } from '../authorize.js'
import type { Context } from '../context.js'
import { loadExisting } from '../loader.js'
import { validNote } from '../schema/arguments.js'
import type { CorrectTaskArguments } from './arguments.js'
import type { CitedPaperInput } from './type.js'

/**
 * Who corrects now, and why.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT for a note or a quote that is too long
 */
export function editorOf(context: Context, { note, quote, seen, known }: SaidOfIt): Editor {
  return {
    by: requireRole(context, 'EDITOR'),
    at: context.now(),
    note: validNote(note),
    quote: quote == null || quote.trim() === '' ? null : atMost('quote', quote, MOST_WORDS),
    seen: seen ?? null,
    known: known == null ? null : new Set(atMost('known', known, MOST_KNOWN)),
    newId: randomUUID,
  }
}

/** What an editor may say with a correction. */
interface SaidOfIt {
  readonly note?: string | null
  readonly quote?: string | null
  readonly seen?: string | null
  readonly known?: readonly string[] | null
}

const MOST_WORDS = 4_000
/** So many corrections of a paper are told. */
const MOST_KNOWN = 200
const MOST_BODIES = 50
const MOST_DEADLINES = 20

/** @throws AppError BAD_USER_INPUT for a text or a list that is too long */
export function atMost<T extends string | readonly unknown[]>(argument: string, value: T, limit: number): T {
  if (value.length <= limit) return value
  throw new AppError(
    'BAD_USER_INPUT',
    `${argument} has a length of ${value.length}; ${limit} is the limit.`,
    {
      details: { argument, limit, actual: value.length },
    },
  )
}

/** The corrections that were made, as they stand. */
export const made = ({ loaders }: Context, ids: readonly string[]): Promise<CorrectionRow[]> =>
  loadExisting(loaders.correction, ids)

/** The paper that is given by its id or by its name; null for neither. @throws AppError BAD_USER_INPUT for both */
export function paperGiven(
  to: string | null | undefined,
  paper: CitedPaperInput | null | undefined,
): GivenPaper | null {
  if (to != null && paper != null)
    throw new AppError('BAD_USER_INPUT', 'Give `to` or `paper`, not both.', {
      details: { argument: 'paper' },
    })
  if (to != null) return { document: to }
  if (paper == null) return null
  const { symbol, type = null, issuer = null, issuedOn = null } = paper
  return { symbol: atMost('paper', symbol, 100), type, issuer, issuedOn }
}

/** What of a task is given. @throws AppError BAD_USER_INPUT for what is too long */
export function taskGiven(given: Omit<CorrectTaskArguments, 'id' | 'note' | 'seen' | 'known'>): GivenTask {
  const bodies = (name: 'leads' | 'coordinating' | 'executing' | 'reportTo') => {
    const names = given[name] ?? null
    return names && atMost(name, names, MOST_BODIES).map((one) => atMost(name, one, 300))
  }
  const { summary, deadlines } = given
  return {
    summary: summary == null || summary.trim() === '' ? null : atMost('summary', summary.trim(), 1_000),
    leads: bodies('leads'),
    coordinating: bodies('coordinating'),
    executing: bodies('executing'),
    reportTo: bodies('reportTo'),
    deadlines:
      deadlines == null
        ? null
        : atMost('deadlines', deadlines, MOST_DEADLINES).map((one) => ({
            kind: one.kind ?? 'DUE',
            bound: one.bound ?? null,
            from: one.from ?? null,
            due: one.due ?? null,
            recurrence: one.recurrence ?? null,
            asPrinted: one.asPrinted ?? null,
          })),
  }
}

/** The document that gives a task. @throws AppError NOT_FOUND */
export async function taskToCorrect(
  { loaders }: Context,
  id: string,
): Promise<{ readonly id: string; readonly document: string }> {
  const task = await loaders.task.load(id)
  if (task === null)
    throw new AppError('NOT_FOUND', `There is no task ${id}.`, { details: { argument: 'id' } })
  loaders.task.clear(id)
  return { id, document: task.documentId }
}
