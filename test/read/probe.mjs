/** Reads one file with the built readers and prints what that did to this process, as JSON. */
import { existsSync, readFileSync } from 'node:fs'
import { openFile } from '../../dist/read/read.js'

const EVERY = 5
/**
 * Milliseconds that the thread of the loop has had the processor: between two turns of the timer it is at work on
 * something else. Where the system does not tell, the clock does, which counts other processes too.
 */
const THREAD = `/proc/self/task/${process.pid}/schedstat`
const busy = existsSync(THREAD)
  ? () => Number(readFileSync(THREAD, 'utf8').split(' ')[0]) / 1e6
  : () => performance.now()
let last = busy()
let lag = 0
const before = process.memoryUsage.rss()
let peak = before
const watch = setInterval(() => {
  const now = busy()
  lag = Math.max(lag, now - last)
  last = now
  peak = Math.max(peak, process.memoryUsage.rss())
}, EVERY)

const code = await openFile(process.argv[2]).then(
  () => null,
  (error) => error.code ?? String(error),
)
clearInterval(watch)
const { user, system } = process.cpuUsage()
console.log(
  JSON.stringify({
    code,
    milliseconds: Math.round((user + system) / 1000),
    lag: Math.round(lag),
    mib: Math.round((peak - before) / 2 ** 20),
  }),
)
