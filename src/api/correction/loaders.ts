import DataLoader from 'dataloader'
import type { Graph } from '../../graph/connect.js'
import {
  correctionsByIds,
  correctionsOfAgencies,
  correctionsOfDocuments,
  type CorrectionRow,
} from '../../graph/corrections.js'
import { loadLists, parentOf } from '../loader.js'

export const correctionLoaders = (graph: Graph) => ({
  correction: new DataLoader<string, CorrectionRow | null>(async (ids) => {
    const found = new Map((await correctionsByIds(graph, ids)).map((row) => [row.id, row]))
    return ids.map((id) => found.get(id) ?? null)
  }),
  correctionsOf: loadLists(graph, correctionsOfDocuments, parentOf),
  correctionsOfAgency: loadLists(graph, correctionsOfAgencies, parentOf),
})
