import { readFileSync } from 'node:fs'
import type { Graph } from '../../src/graph/connect.js'
import { ingestRecords } from '../../src/ingest/ingest.js'

/** The bundled corpus, as `npm start` loads it. */
export const loadCorpus = (graph: Graph): Promise<void> => loadRecords(graph, '../../data/corpus.json')

/** The fifteen records of a file of format 1.0: few enough to say of each search and each table what comes first. */
export const fifteenRecords = new URL('records.json', import.meta.url)
export const loadFifteenRecords = (graph: Graph): Promise<void> => loadRecords(graph, './records.json')

async function loadRecords(graph: Graph, file: string): Promise<void> {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  await ingestRecords(graph, text, 'corpus.json', 'bundle:test', { now: () => '2026-11-20T00:00:00Z' })
}
