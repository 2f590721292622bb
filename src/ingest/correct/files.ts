import { filesOfDocument } from '../../graph/corrections.js'
import type { Graph } from '../../graph/connect.js'
import { AppError } from '../../errors.js'
import { heldFile, type HeldStatement } from './held-file.js'
import type { SourceToLoad } from '../source-rows.js'

/** What one file says of the document that is to be put right. */
export interface SaidOfDocument extends HeldStatement {
  readonly source: SourceToLoad
}

/**
 * What files say of a document.
 *
 * @throws AppError NOT_FOUND when no file says anything of it: it is only cited, or there is no such document
 */
export async function saidOfDocument(graph: Graph, document: string): Promise<SaidOfDocument[]> {
  const locations = await filesOfDocument(graph, document)
  const files = await Promise.all(locations.map((location) => heldFile(graph, location)))
  const said = files.flatMap(({ source, said: statements }) =>
    statements.filter(({ documentId }) => documentId === document).map((one) => ({ ...one, source })),
  )
  if (said.length > 0) return said
  throw new AppError('NOT_FOUND', `No paper is held that says what document ${document} is.`, {
    remedy: 'Put the paper in, or a record of it; what others say of it is put right in their papers.',
    details: { argument: 'id' },
  })
}
