import DataLoader from 'dataloader'
import type { Graph } from '../../graph/connect.js'
import { scansOfSources, sourcesByIds, sourcesOfDocuments, textsOfSources } from '../../graph/sources.js'
import type { Scan } from '../../model/scan.js'
import { loadById, loadLists, parentOf } from '../loader.js'

export const sourceLoaders = (graph: Graph) => ({
  source: loadById(graph, 'SourceFile', sourcesByIds),
  textOf: new DataLoader<string, string | null>(async (ids) => {
    const texts = await textsOfSources(graph, ids)
    return ids.map((id) => texts.get(id) ?? null)
  }),
  scanOf: new DataLoader<string, Scan | null>(async (ids) => {
    const scans = await scansOfSources(graph, ids)
    return ids.map((id) => scans.get(id) ?? null)
  }),
  sourcesOf: loadLists(graph, sourcesOfDocuments, parentOf),
})
