// Makes a Neo4j home that holds a generated country, for measurements that are to begin at once.
//   node bench/country/make-store.mjs FOLDER [--papers 100000] [--widest 0] [--seed 1]
import { parseArgs } from 'node:util'
import { generate } from './generate.mjs'
import { openStore } from './store.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    papers: { type: 'string', default: '100000' },
    widest: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
})
const [home] = positionals
if (home === undefined) throw new Error('In which folder?')
const [papers, widest, seed] = [values.papers, values.widest, values.seed].map(Number)

const { graph, stop } = await openStore(home)
const begin = Date.now()
const onProgress = (done) =>
  process.stderr.write(
    `\r${done} of ${papers} papers, ${Math.round((1000 * done) / (Date.now() - begin))}/s `,
  )
try {
  await generate(graph, { papers, widest, seed, onProgress })
} finally {
  await stop()
}
