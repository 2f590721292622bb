import { readFileSync } from 'node:fs'
import type { Graph } from '../../src/graph/connect.js'
import { ingestRecords } from '../../src/ingest/ingest.js'

/** The bundled corpus, as `npm start` loads it. */
export async function loadCorpus(graph: Graph): Promise<void> {
  const text = readFileSync(new URL('../../data/corpus.json', import.meta.url), 'utf8')
  await ingestRecords(graph, text, 'corpus.json', 'bundle:test', { now: () => '2026-11-20T00:00:00Z' })
}
