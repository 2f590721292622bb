/** Saying that two are one, or that one is two. */
import { paperCalled, storedBody } from '../../graph/corrections.js'
import type { Graph } from '../../graph/connect.js'
import { locationOfSource } from '../../graph/sources.js'
import { AppError } from '../../errors.js'
import type { Body } from '../../model/agency.js'
import { fileLocation } from '../../model/source.js'
import { calledBy } from '../../model/search.js'
import { saidOfDocument } from './files.js'
import { unitOfKey } from './header.js'
import { record, recordUnion, type Editor } from './record.js'

/**
 * Says that one document is another: all that speaks of the first speaks of the second, whatever comes later too. The id of
 * the correction.
 *
 * @throws AppError NOT_FOUND; BAD_USER_INPUT for one and the same; as the database
 */
export async function sameDocument(graph: Graph, id: string, as: string, editor: Editor): Promise<string> {
  const [from, to] = [await paper(graph, id, 'id'), await paper(graph, as, 'as')]
  requireTwo(id, as)
  return recordUnion(graph, { kind: 'SAME_DOCUMENT', from: named(from), to: named(to), change: null }, editor)
}

async function paper(graph: Graph, id: string, argument: string) {
  const found = await paperCalled(graph, id)
  if (found !== null) return found
  throw new AppError('NOT_FOUND', `There is no document ${id}.`, { details: { argument } })
}

const named = ({ key, group, type, symbol, title }: Awaited<ReturnType<typeof paper>>) => ({
  key,
  group,
  name: symbol === null ? (title ?? key) : (calledBy(type, symbol) ?? key),
})

function requireTwo(id: string, as: string): void {
  if (id === as)
    throw new AppError('BAD_USER_INPUT', 'Both are one already.', { details: { argument: 'as' } })
}

/**
 * Says that a source speaks of a paper of its own, not of the document that others of that number speak of. The ids of the
 * corrections: one.
 *
 * @throws AppError NOT_FOUND; BAD_USER_INPUT when it is the only source of the document; as `record`
 */
export async function separateSource(
  graph: Graph,
  { document, source }: { readonly document: string; readonly source: string },
  editor: Editor,
): Promise<string[]> {
  const location = await locationOfSource(graph, source)
  const said = await saidOfDocument(graph, document)
  const one = said.find((held) => held.source.location === (location && fileLocation(location)))
  if (one === undefined)
    throw new AppError('NOT_FOUND', `Source ${source} says nothing of document ${document}.`, {
      details: { argument: 'source' },
    })
  if (said.length < 2)
    throw new AppError(
      'BAD_USER_INPUT',
      'Nothing else speaks of this document, so there are no two papers.',
      {
        details: { argument: 'source' },
      },
    )
  const { symbol, title } = one.now
  return record(
    graph,
    [
      {
        location: one.source.location,
        of: one.of,
        aspect: 'SEPARATE',
        change: { what: 'SEPARATE' },
        was: symbol ?? title,
        now: one.source.name,
      },
    ],
    editor,
  )
}

/**
 * Says that one body is another: whatever names the first names the second. The id of the correction.
 *
 * @throws AppError NOT_FOUND; BAD_USER_INPUT for one and the same; as the database
 */
export async function sameAgency(graph: Graph, id: string, as: string, editor: Editor): Promise<string> {
  const [from, to] = [await body(graph, id, 'id'), await body(graph, as, 'as')]
  requireTwo(id, as)
  return recordUnion(
    graph,
    {
      kind: 'SAME_AGENCY',
      from: { key: from.key, name: from.name, group: null },
      to: { key: to.key, name: to.name, group: null },
      change: to,
    },
    editor,
  )
}

async function body(graph: Graph, id: string, argument: string): Promise<Body> {
  const found = await storedBody(graph, id)
  if (found === null) throw new AppError('NOT_FOUND', `There is no agency ${id}.`, { details: { argument } })
  return { ...found, territory: found.territory === null ? null : unitOfKey(found.territory) }
}
