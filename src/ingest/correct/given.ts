/** What an editor writes, as what statements are made of. */
import { storedBody } from '../../graph/corrections.js'
import type { Graph } from '../../graph/connect.js'
import { AppError } from '../../errors.js'
import { isCertain, type Body } from '../../model/agency.js'
import type { Span } from '../../model/evidence.js'
import type { Place } from '../../parse/place.js'
import { bodyNamed } from '../../parse/recognise/agencies.js'
import { unitOfKey } from './header.js'

const AGENCY_ID = /^A[0-9a-f]{16}$/

/**
 * The body that an editor names: by the id of an agency, or by its name as a paper of `place` would print it.
 *
 * @throws AppError NOT_FOUND for an id of none; BAD_USER_INPUT for a name that names nobody certain
 */
export async function givenBody(graph: Graph, given: string, place: Place, argument: string): Promise<Body> {
  if (AGENCY_ID.test(given)) {
    const stored = await storedBody(graph, given)
    if (stored === null)
      throw new AppError('NOT_FOUND', `There is no agency ${given}.`, { details: { argument } })
    return { ...stored, territory: stored.territory === null ? null : unitOfKey(stored.territory) }
  }
  const body = bodyNamed(given.normalize('NFC').replace(/\s+/g, ' ').trim(), place)
  if (isCertain(body)) return body
  throw new AppError('BAD_USER_INPUT', `"${given}" does not name one body for certain.`, {
    remedy:
      'Write its full name with its unit, as in “Sở Xây dựng tỉnh Cà Mau”, or give the id of an agency.',
    details: { argument, given },
  })
}

/**
 * Where words stand in a text, blanks and breaks apart: first at or behind `from`, before `till`.
 *
 * @throws AppError BAD_USER_INPUT where they do not stand there
 */
export function placeOfWords(text: string, quote: string, { from = 0, till = text.length } = {}): Span {
  const words = quote.trim().split(/\s+/)
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  const found = quote.trim() === '' ? null : new RegExp(pattern, 'iu').exec(text.slice(from, till))
  if (found) return { start: from + found.index, end: from + found.index + found[0].length }
  throw new AppError('BAD_USER_INPUT', 'These words do not stand in the paper.', {
    remedy: 'Copy the words from the paper’s text.',
    details: { argument: 'quote', given: quote.slice(0, 200) },
  })
}
