// The server whose page is measured, and how much of the processor's time it takes.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const PORT = 4986
const TICKS_A_SECOND = 100

/** The server that runs on a home already, or one that is started on it and stopped again. */
export async function serverOf(home) {
  const running = lockOf(home)
  if (running !== null) return { ...running, home: resolve(home), stop: () => {} }
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../dist/cli.js', import.meta.url)), 'start'],
    {
      env: { ...process.env, CHI_THI_GRAPH_HOME: home, PORT: String(PORT), CORPUS: 'false' },
      stdio: 'ignore',
    },
  )
  process.once('exit', () => child.kill())
  const origin = `http://127.0.0.1:${PORT}`
  // a copy that needs migrations gets ten minutes
  for (let left = 3_000; !(await isReady(origin)); left--) {
    if (left === 0) throw new Error('the server does not get ready')
    await sleep(200)
  }
  return { origin, pid: child.pid, home: resolve(home), stop: () => child.kill('SIGTERM') }
}

function lockOf(home) {
  const folder = join(home, 'lock')
  if (!existsSync(folder)) return null
  for (const name of readdirSync(folder)) {
    const { owner, info } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    if (owner !== null && info?.role === 'server' && existsSync(`/proc/${owner.pid}`))
      return { pid: owner.pid, origin: info.url }
  }
  return null
}

const isReady = (origin) =>
  fetch(`${origin}/ready`).then(
    ({ ok }) => ok,
    () => false,
  )

/** The milliseconds of the processor that the server and its database have taken until now; NaN where nothing tells. */
export function processorTimeOf({ pid, home }) {
  if (!existsSync('/proc/self/stat')) return { server: Number.NaN, database: Number.NaN }
  const { java } = JSON.parse(readFileSync(join(home, 'neo4j', 'process.json'), 'utf8'))
  return { server: timeOf(pid), database: timeOf(java.pid) }
}

function timeOf(pid) {
  try {
    // after the name, which may hold anything: state, parent, …
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')
    return ((Number(stat[11]) + Number(stat[12])) * 1000) / TICKS_A_SECOND
  } catch {
    return 0
  }
}
