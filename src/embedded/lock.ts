import { randomBytes } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A process, told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  pid: number
  /** When it started, as the system says it: only ever compared for equality. */
  started: string
}

export interface Lock {
  release(): void
}

/** What one generation's file holds. A released one stays, so that the numbers only rise. */
interface Generation<Info> {
  owner: ProcessIdentity | null
  info: Info
}

/** The identity of the running process with this number, or null when none runs (a zombie does not run). */
export const identityOf = (pid: number): ProcessIdentity | null => {
  const started = process.platform === 'linux' ? startedByProc(pid) : startedByPs(pid)
  return started === null ? null : { pid, started }
}

/** Whether exactly this process still runs. */
export const isRunning = (identity: ProcessIdentity): boolean =>
  identityOf(identity.pid)?.started === identity.started

/**
 * Takes the lock that lives in `directory`, or returns who holds it. Never waits.
 *
 * Node has no flock, and a lock file that is removed and made anew has a moment in which two can hold it. So
 * nothing is ever taken over: the lock is a rising row of files, made whole by link(2), which fails when the name
 * exists. The highest one says who owns; when that process is gone, the next number is free for one winner.
 */
export const acquireLock = <Info>(
  directory: string,
  info: Info,
): Lock | { heldBy: ProcessIdentity; info: Info } => {
  const self = identityOf(process.pid)
  if (self === null) throw new Error('this process cannot find out its own start time')
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  for (;;) {
    const last = lastGeneration(directory)
    const holder = last === 0 ? null : readGeneration<Info>(directory, last)
    if (holder?.owner && isRunning(holder.owner)) return { heldBy: holder.owner, info: holder.info }

    const mine = last + 1
    if (!publish(directory, mine, { owner: self, info })) continue
    if (lastGeneration(directory) > mine) {
      // We had read a row that others have since left behind: this number is of the past.
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

/** Null when it was just replaced by a higher one, or when it is not ours to read as a generation. */
const readGeneration = <Info>(directory: string, number: number): Generation<Info> | null => {
  try {
    return JSON.parse(readFileSync(join(directory, String(number)), 'utf8')) as Generation<Info>
  } catch (error) {
    if (error instanceof SyntaxError || isCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Makes the file of generation `number`, with its whole content at once; false when another was first. */
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
    // The folder is gone, or its disk is full: the lock ends with this process all the same.
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

/** Ticks since boot, with the boot: the same ticks after another boot are another process. */
const startedByProc = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the command in parentheses and may hold anything, also spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, ticks] = [fields[0], fields[19]]
    if (state === 'Z' || state === 'X' || ticks === undefined) return null
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`
  } catch {
    return null
  }
}

const startedByPs = (pid: number): string | null => {
  const ps = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' },
  })
  const line = ps.stdout?.trim() ?? ''
  return ps.status !== 0 || line === '' || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '')
}
