import DataLoader from 'dataloader'
import type { Graph } from '../../graph/connect.js'
import {
  scansOfSources,
  signaturesOfSources,
  sourcesByIds,
  sourcesOfDocuments,
  textsOfSources,
} from '../../graph/sources.js'
import type { Scan } from '../../model/scan.js'
import type { FileSignature } from '../../model/signature.js'
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
  signaturesOf: new DataLoader<string, readonly FileSignature[]>(async (ids) => {
    const signatures = await signaturesOfSources(graph, ids)
    return ids.map((id) => signatures.get(id) ?? [])
  }),
  sourcesOf: loadLists(graph, sourcesOfDocuments, parentOf),
})
