/** What an editor writes, as what statements are made of. */
import { candidatesByName } from '../../graph/agencies.js'
import { storedBody } from '../../graph/corrections.js'
import type { Graph } from '../../graph/connect.js'
import { AppError } from '../../errors.js'
import { isCertain, type Body } from '../../model/agency.js'
import { fold, foldBare } from '../../model/fold.js'
import type { Span } from '../../model/evidence.js'
import type { Place } from '../../parse/place.js'
import { bodyNamed } from '../../parse/recognise/agencies.js'
import { unitOfKey } from './header.js'

const AGENCY_ID = /^A[0-9a-f]{16}$/

/**
 * The body that an editor names: by the id of an agency, by its name as a paper of `place` would print it, or by the name of one
 * that is held, without its accents. All in small letters without accents names nobody new: a paper would not print that.
 *
 * @throws AppError NOT_FOUND for an id of none; BAD_USER_INPUT for a name that names nobody certain
 */
export async function givenBody(graph: Graph, given: string, place: Place, argument: string): Promise<Body> {
  if (AGENCY_ID.test(given)) return heldBody(graph, given, argument)
  const name = given.normalize('NFC').replace(/\s+/g, ' ').trim()
  const isBare = fold(name) === foldBare(name)
  const [held, ...others] = isBare ? await candidatesByName(graph, name) : []
  if (held !== undefined && others.length === 0) return heldBody(graph, held.id, argument)
  const body = bodyNamed(name, place)
  if (isCertain(body) && !(isBare && name === name.toLowerCase())) return body
  throw new AppError('BAD_USER_INPUT', `"${given}" does not name one body for certain.`, {
    remedy:
      'Write its full name with its unit, as in “Sở Xây dựng tỉnh Cà Mau”, or give the id of an agency.',
    details: { argument, given },
  })
}

async function heldBody(graph: Graph, id: string, argument: string): Promise<Body> {
  const stored = await storedBody(graph, id)
  if (stored === null) throw new AppError('NOT_FOUND', `There is no agency ${id}.`, { details: { argument } })
  return { ...stored, territory: stored.territory === null ? null : unitOfKey(stored.territory) }
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
