// What threads are worth: papers of the corpora read as `ingest` reads them, on one thread and on several.
//   npm run build && node bench/reading-threads.mjs [FILES] [THREADS]
// Each time the threads are new, as for a command; the two numbers of threads take turns, and the quickest of three counts.
import '../dist/node-env.js'
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { beginAhead } from '../dist/ingest/begin-ahead.js'
import { ReadingThreads } from '../dist/ingest/reading-threads.js'

const files = Number(process.argv[2] ?? 200)
const several = Number(process.argv[3] ?? availableParallelism())
const corpus = fileURLToPath(new URL('../test/corpus/', import.meta.url))

const found = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:txt|md)$/.test(file) && !file.endsWith('README.md'))
  .map((file) => corpus + file)
const paths = Array.from({ length: files }, (_, at) => found[at % found.length])

async function secondsOn(threads) {
  const start = performance.now()
  const reader = new ReadingThreads(threads)
  const next = beginAhead(paths, { atOnce: reader.atOnce, most: 50 }, (path) => reader.read({ path }))
  for (let done = 0; done < paths.length;) done += (await next()).length
  await reader.close()
  return (performance.now() - start) / 1000
}

const times = { one: [], several: [] }
for (let i = 0; i < 3; i += 1) {
  times.one.push(await secondsOn(1))
  times.several.push(await secondsOn(several))
}
const [slow, quick] = [Math.min(...times.one), Math.min(...times.several)]
console.log(`${files} files: ${slow.toFixed(2)} s on one thread, ${quick.toFixed(2)} s on ${several}`)
console.log(`${(slow / quick).toFixed(2)} times as fast`)
