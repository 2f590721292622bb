import { correctionsOfSources, type StoredCorrection } from '../../graph/corrections.js'
import type { Graph, Transaction } from '../../graph/connect.js'
import { documentKey } from '../../model/document-key.js'
import { sha256 } from '../ids.js'
import { asRead, type SourceToLoad, type StatementToStore } from '../source-rows.js'
import type { Statement } from '../statement.js'
import type { Change, SourceCorrection } from './change.js'
import { corrected } from './corrected.js'

type Correct = (statement: Statement) => StatementToStore

/**
 * What people have put right of these sources, to be applied to what was read of each. A text is known by its words, so a
 * correction goes with them wherever they are held; where a file has other words now, its corrections are only named.
 */
export async function correctionsFor(
  tx: Transaction | Graph,
  sources: readonly SourceToLoad[],
): Promise<(source: SourceToLoad) => Correct> {
  const texts = sources.flatMap((source) => (source.basis === 'TEXT' ? [sha256(source.text)] : []))
  const stored = await correctionsOfSources(
    tx,
    texts,
    sources.map(({ location }) => location),
  )
  if (stored.length === 0) return () => asRead
  return (source) => correctorOf(source, stored)
}

/** `stored`: all that may be about the source, in the order in which it was said. */
function correctorOf(source: SourceToLoad, stored: readonly StoredCorrection[]): Correct {
  return (read) => {
    const of = saidOf(source, read)
    const own = stored.filter((one) => one.of === of)
    const { statement, states } = corrected(read, own.map(sourceCorrection))
    // a record is known by what it was read as; of a text that is another now, somebody has to look
    const others = source.basis === 'TEXT' ? stored.filter((one) => asksAgain(one, source, of)) : []
    return {
      statement,
      corrections: [
        ...own.map(({ id }) => `${id} ${states.get(id) ?? 'HOLDS'}`),
        ...others.map(({ id }) => `${id} ASKS_AGAIN`),
      ].sort(),
    }
  }
}

const asksAgain = ({ of, location }: StoredCorrection, source: SourceToLoad, own: string): boolean =>
  location === source.location && of !== own

const sourceCorrection = ({ id, of, change }: StoredCorrection): SourceCorrection => ({
  id,
  of,
  change: JSON.parse(change) as Change,
})

/**
 * What a correction is about: the words of a text, or the record of a file by what it was read as. `statement`: as it was
 * read.
 */
export const saidOf = (
  { basis, location, text }: Pick<SourceToLoad, 'basis' | 'location' | 'text'>,
  { identity }: Statement,
): string =>
  basis === 'TEXT' ? sha256(text) : `record:${location}#${documentKey(identity.group, identity.date)}`
