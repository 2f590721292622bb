// A thread of ReadingThreads that reads nothing and does what the name of the file says. It keeps a log beside the file.
import { appendFileSync, readFileSync } from 'node:fs'
import { dirname, basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'

const SHORT = { code: 'TIMEOUT', message: 'too late', remedy: null, details: { limit: 1 } }
const FULL = {
  code: 'FILE_TOO_COMPLEX',
  message: 'full',
  remedy: null,
  details: { what: 'MiB of memory', limit: 1, actual: 2 },
}
const MANY = {
  code: 'FILE_TOO_COMPLEX',
  message: 'pages',
  remedy: null,
  details: { what: 'pages', limit: 1, actual: 2 },
}

parentPort.on('message', async ({ paper: { path } }) => {
  const name = basename(path)
  const log = join(dirname(path), 'log')
  appendFileSync(log, `begin ${name}\n`)
  if (name === 'exits') process.exit(3)
  if (name === 'throws') throw new TypeError('a fault')
  if (name === 'hangs') await new Promise(() => {})
  await setTimeout(name === 'slow' ? 200 : 20)
  const times = readFileSync(log, 'utf8').split(`begin ${name}\n`).length - 1
  appendFileSync(log, `end ${name}\n`)
  const failure = {
    'short-of-time': SHORT,
    'short-of-memory': FULL,
    'never-in-time': SHORT,
    'many-pages': MANY,
  }[name]
  const fails = failure !== undefined && (times === 1 || name === 'never-in-time')
  parentPort.postMessage(
    fails ? { done: false, failure } : { done: true, paper: { outcome: 'READ', location: path } },
  )
})
