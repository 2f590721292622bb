import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../errors.js'
import { freeMegabytes } from './files.js'

/** Below this Neo4j does not start. */
export const NEEDED_MEGABYTES = 20
export const START_DEADLINE_MILLISECONDS = 120_000

/** A start after which Bolt does not answer. */
export interface StartFailure {
  readonly reason: 'ended' | 'deadline'
  /** What Neo4j has logged since this start. */
  readonly log: string
  /** What Java has printed. */
  readonly console: string
}

/** The error for a failed start. `folder`: Neo4j's home. */
export const startFailed = (folder: string, { reason, log, console }: StartFailure): AppError => {
  const free = freeMegabytes(folder)
  if (free < NEEDED_MEGABYTES) {
    return new AppError('HOME_NOT_WRITABLE', `${folder} has no room for the database: ${free} MB are free.`, {
      remedy: 'Make room there, or set CHI_THI_GRAPH_HOME to a folder on another disk.',
      details: { path: folder, freeMegabytes: free },
    })
  }
  const logFile = join(folder, 'logs', 'neo4j.log')
  const said = conclusionOf(log) ?? conclusionOf(console)
  const what =
    reason === 'deadline'
      ? `did not answer within ${START_DEADLINE_MILLISECONDS / 1000} seconds`
      : 'ended during its start'
  return new AppError('DATABASE_START_FAILED', `Neo4j ${what}${said === null ? '.' : `: ${said}`}`, {
    remedy: `The whole story is in ${logFile} and in console.log beside it. Or set NEO4J_URI to another server.`,
    details: { log: logFile },
  })
}

/** The innermost cause of the last error; without an error, the last line. Null for an empty log. */
const conclusionOf = (log: string): string | null => {
  const lines = log.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. )/.test(line))
  const error = lines.findLastIndex((line) => /\bERROR\b|^Error\b/.test(line))
  const cause = error < 0 ? undefined : lines.slice(error).findLast((line) => line.startsWith('Caused by: '))
  const words = cause?.replace('Caused by: ', '') ?? lines[error] ?? lines.at(-1)
  return words === undefined ? null : words.trim().slice(0, 500)
}

/** Returns a function that reads what has been appended to a log file since this call. */
export const tailOf = (path: string): (() => string) => {
  const size = (): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0
  const start = size()
  return () => {
    const end = size()
    if (end === 0) return ''
    // smaller than before: it was rotated
    const from = end < start ? 0 : start
    const buffer = Buffer.alloc(end - from)
    const file = openSync(path, 'r')
    try {
      return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, from))
    } finally {
      closeSync(file)
    }
  }
}
