// What memory the exports take as the graph grows: each is written from generated graphs of several sizes, and the heap
// that is in use after a collection is looked at every few pieces. It must not grow with the graph.
//   npm run build && node --expose-gc bench/export-memory.mjs [--documents 2000,10000]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { EXPORTS } from '../dist/export/export.js'
import { candidatesBySymbol } from '../dist/graph/documents.js'
import { symbolKey } from '../dist/model/symbol.js'
import { generate } from './country/generate.mjs'
import { openStore } from './country/store.mjs'

const { values } = parseArgs({ options: { documents: { type: 'string', default: '2000,10000' } } })
const sizes = values.documents.split(',').map(Number)
if (!globalThis.gc) throw new Error('run it with node --expose-gc')

const mebibytes = (bytes) => (bytes / 2 ** 20).toFixed(1)
const peaks = new Map()
for (const documents of sizes) {
  const home = mkdtempSync(join(tmpdir(), 'chi-thi-graph-export-'))
  const { graph, stop } = await openStore(home)
  try {
    await generate(graph, { papers: documents })
    const [directive] = await candidatesBySymbol(graph, symbolKey('34-CT/TW'), {
      issuer: null,
      issuedOn: null,
    })
    // a collection takes a while
    const every = Math.max(10, Math.round(documents / 200))
    for (const { file, about, write } of EXPORTS) {
      globalThis.gc()
      const before = process.memoryUsage().heapUsed
      const began = performance.now()
      let [bytes, pieces, peak] = [0, 0, 0]
      const selection = {
        directive: about === 'COVERAGE' || about === 'RECKONING' ? directive.id : null,
        document: about === 'DOCUMENT' ? { id: directive.id, message: null, codeOf: () => null } : null,
        area: null,
        asOf: '2026-01-01',
        until: null,
        tasks: null,
        acted: null,
        view: 'AT_ISSUE',
        language: 'vi',
      }
      for await (const piece of write(graph, selection)) {
        bytes += Buffer.byteLength(piece)
        if (pieces++ % every !== 0) continue
        globalThis.gc()
        peak = Math.max(peak, process.memoryUsage().heapUsed - before)
      }
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      peaks.set(file, [...(peaks.get(file) ?? []), peak])
      console.log(
        `${String(documents).padStart(8)} documents  ${file.padEnd(14)} ${mebibytes(bytes).padStart(8)} MiB  ${seconds.padStart(6)} s  heap +${mebibytes(peak)} MiB`,
      )
    }
  } finally {
    await stop()
    rmSync(home, { recursive: true, force: true })
  }
}
for (const [file, [first, ...rest]] of peaks)
  if (rest.some((peak) => peak > 2 * first + 8 * 2 ** 20)) {
    console.log(`${file} takes more memory in a larger graph`)
    process.exitCode = 1
  }
