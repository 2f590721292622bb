import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** One process; a later one that is given the same pid is another. */
export interface ProcessIdentity {
  pid: number
  /** When it started, in the system's own form: only ever compared for equality. */
  started: string
}

/** The identity of the running process with this pid; null when there is none (a zombie does not run). */
export const identityOf = (
  pid: number,
  platform: NodeJS.Platform = process.platform,
): ProcessIdentity | null => {
  const started = platform === 'linux' ? startedByProc(pid) : startedByPs(pid)
  return started === null ? null : { pid, started }
}

/** Whether exactly this process still runs. */
export const isRunning = (identity: ProcessIdentity): boolean =>
  identityOf(identity.pid)?.started === identity.started

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
  const { stdout, status } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' },
  })
  return status === 0 ? startedIn(stdout) : null
}

/** In: what `ps -o stat=,lstart=` prints of one process, on macOS, BSD and Linux. Out: when it started; null when it is a zombie. */
export const startedIn = (printed: string): string | null => {
  const [, state, started] = /^(\S+)\s+(\S.*)$/.exec(printed.trim()) ?? []
  return state === undefined || state.startsWith('Z') ? null : started!
}
