/** Reads one file with the built readers and prints what that did to this process, as JSON. */
import { readSource } from '../../dist/read/read.js'

const EVERY = 5
let last = performance.now()
let lag = 0
const before = process.memoryUsage.rss()
let peak = before
const watch = setInterval(() => {
  const now = performance.now()
  lag = Math.max(lag, now - last - EVERY)
  last = now
  peak = Math.max(peak, process.memoryUsage.rss())
}, EVERY)

const started = performance.now()
const code = await readSource(process.argv[2]).then(
  () => null,
  (error) => error.code ?? String(error),
)
clearInterval(watch)
console.log(
  JSON.stringify({
    code,
    milliseconds: Math.round(performance.now() - started),
    lag: Math.round(lag),
    mib: Math.round((peak - before) / 2 ** 20),
  }),
)
