import { readFileSync } from 'node:fs'
import type { Graph } from '../../src/graph/connect.js'
import { ingestRecords, ingestText } from '../../src/ingest/ingest.js'
import type { Sample } from '../../src/ingest/sample.js'
import { fileOf, provincialPlan } from './papers.js'

/** What a test's graph or server is filled with: `startTestGraph({ fill: loadCorpus })`. */
export type Fill = (graph: Graph) => Promise<void>

const options = { now: () => '2026-11-20T00:00:00Z' }

/** The bundled corpus, as `npm start` loads it. */
export const loadCorpus: Fill = (graph) => loadRecords(graph, '../../data/corpus.json')

/** Papers of the bundled sample, by the beginnings of their files' names. */
export const loadSamplePapers =
  (...names: string[]): Fill =>
  async (graph) => {
    const { papers } = (await import(new URL('../../data/sample/sample.mjs', import.meta.url).href)) as Sample
    const chosen = papers.filter((paper) => names.some((name) => paper.name.startsWith(name)))
    await texts(Object.fromEntries(chosen.map(({ name, text }) => [name, text])))(graph)
  }

/** The fifteen records of a file of format 1.0: few enough to say of each search and each table what comes first. */
export const fifteenRecords = new URL('records.json', import.meta.url)
export const loadFifteenRecords: Fill = (graph) => loadRecords(graph, './records.json')

async function loadRecords(graph: Graph, file: string): Promise<void> {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  await ingestRecords(graph, text, 'corpus.json', 'bundle:test', options)
}

/** Texts by the names of their files, in this order: `texts({ 'plan.txt': provincialPlan({ province: 'Bến Tre' }) })`. */
export const texts =
  (files: Readonly<Record<string, string>>): Fill =>
  async (graph) => {
    for (const [name, text] of Object.entries(files))
      await ingestText(graph, fileOf(name, text), `test:${name}`, options)
  }

/** Two plans of one number, of Bến Tre and of Cà Mau, that carry out 34-CT/TW, which is only cited. */
export const twoPlans = texts({
  'ben-tre.txt': provincialPlan({ province: 'Bến Tre' }),
  'ca-mau.txt': provincialPlan({ province: 'Cà Mau' }),
})
