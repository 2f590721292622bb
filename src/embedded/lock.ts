import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identityOf, isRunning, type ProcessIdentity } from './process-identity.js'

export interface Lock {
  release(): void
}

/** The content of one generation's file. A released one stays, so that the numbers only rise. */
interface Generation<Info> {
  /** Null once released. */
  owner: ProcessIdentity | null
  info: Info
}

/**
 * Takes the lock that lives in `directory`, or returns its holder. Never waits.
 *
 * Node has no flock, and between removing a stale lock file and creating a new one two processes can both win. So no
 * file is ever taken over: the lock is a series of numbered files, each created whole by link(2), which fails when the
 * name exists. The highest number holds the lock; once that process is gone, the next number is free for one winner.
 */
export const acquireLock = <Info>(
  directory: string,
  info: Info,
): Lock | { heldBy: ProcessIdentity; info: Info } => {
  const self = identityOf(process.pid)
  if (self === null) throw new Error('the start time of this process cannot be read')
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  for (;;) {
    const last = lastGeneration(directory)
    const holder = last === 0 ? null : readGeneration<Info>(directory, last)
    if (holder?.owner && isRunning(holder.owner)) return { heldBy: holder.owner, info: holder.info }

    const mine = last + 1
    if (!publish(directory, mine, { owner: self, info })) continue
    if (lastGeneration(directory) > mine) {
      // others have moved on since we looked, and removed this number before we created it again
      rmSync(join(directory, String(mine)), { force: true })
      continue
    }
    for (const number of generations(directory)) {
      if (number < mine) rmSync(join(directory, String(number)), { force: true })
    }
    return { release: () => replace(directory, mine, { owner: null, info }) }
  }
}

const generations = (directory: string): number[] =>
  readdirSync(directory)
    .filter((name) => /^\d+$/.test(name))
    .map(Number)

const lastGeneration = (directory: string): number => Math.max(0, ...generations(directory))

/** Null when it has just been replaced by a higher one, or is no generation's file. */
const readGeneration = <Info>(directory: string, number: number): Generation<Info> | null => {
  try {
    return JSON.parse(readFileSync(join(directory, String(number)), 'utf8')) as Generation<Info>
  } catch (error) {
    if (error instanceof SyntaxError || isCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Creates the file of generation `number` atomically; false when another process was first. */
const publish = (directory: string, number: number, content: Generation<unknown>): boolean => {
  const draft = writeDraft(directory, content)
  try {
    linkSync(draft, join(directory, String(number)))
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

const replace = (directory: string, number: number, content: Generation<unknown>): void => {
  try {
    renameSync(writeDraft(directory, content), join(directory, String(number)))
  } catch (error) {
    // the folder is gone or its disk is full: the lock lapses when this process ends
    if (!isCode(error, 'ENOENT') && !isCode(error, 'ENOSPC')) throw error
  }
}

const writeDraft = (directory: string, content: Generation<unknown>): string => {
  const draft = join(directory, `draft-${process.pid}-${randomBytes(4).toString('hex')}`)
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 })
  return draft
}

const isCode = (error: unknown, code: string): boolean =>
  (error as NodeJS.ErrnoException | null)?.code === code
