// Fills a graph with the papers of a country.
import { BulkWriter } from './bulk.mjs'
import { waves } from './papers.mjs'

/**
 * Fills an empty, migrated graph that has the territories; `onProgress` is told how many papers there are.
 *
 * @param {import('../../dist/graph/connect.js').Graph} graph
 * @param {{ papers: number, seed?: number, widest?: number, onProgress?: (done: number) => void }} options
 */
export async function generate(graph, { papers, seed, widest, onProgress = () => {} }) {
  const writer = new BulkWriter(graph)
  let done = 0
  for (const wave of waves(papers, { seed, widest })) {
    const isFirst = wave.papers[0].source.location === wave.directive.source.location
    await writer.write(wave.papers, isFirst ? [] : [wave.directive])
    done += wave.papers.length
    onProgress(done)
  }
}
