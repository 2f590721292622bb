import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

/** Between TERM and KILL. */
const GRACE_SECONDS = 10

/**
 * A shell that runs between this process and the command. Its standard input is a pipe that only this process holds:
 * when stop() closes it, or this process dies in whatever way, `read` returns and the command is sent TERM, and KILL
 * when it has not ended in time. When the command ends first, the watchdog ends too. The first line of its output is
 * the command's own pid.
 */
const WATCHDOG = `
exec 3<&0
"$@" </dev/null 3<&- >&2 &
command=$!
(
  exec >/dev/null 2>&1
  read -r _ <&3
  trap 'kill "$pause"; wait "$pause"; exit' TERM
  kill -TERM "$command"
  waited=0
  while kill -0 "$command"; do
    [ "$waited" -lt ${GRACE_SECONDS} ] || kill -KILL "$command"
    sleep 1 & pause=$!
    wait "$pause"
    waited=$((waited + 1))
  done
) &
watcher=$!
exec 3<&- </dev/null
echo "$command"
exec >/dev/null
wait "$command"
status=$?
kill "$watcher" 2>/dev/null
wait "$watcher" 2>/dev/null
exit "$status"
`

export interface WatchedProcess {
  /** The command's own pid (not the watchdog's); null when the watchdog ended before it could say. */
  readonly pid: Promise<number | null>
  /** Resolves with the command's exit status when it has ended; 128 + n for signal n. Never rejects. */
  readonly exited: Promise<number>
  /** Ends the command and resolves when its whole process group is gone. May be called again, and after its end. */
  stop(): Promise<void>
}

/**
 * Spawns a command that ends when this process ends, even by SIGKILL. It is in a session of its own, so that a
 * terminal's Ctrl-C reaches this process only, which can then shut it down. Its output goes to the file `output`.
 */
export const spawnWithWatchdog = (
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; output: string },
): WatchedProcess => {
  const output = openSync(options.output, 'w', 0o600)
  const watchdog = spawn('/bin/sh', ['-c', WATCHDOG, 'chi-thi-graph-watchdog', command, ...args], {
    cwd: options.cwd,
    env: options.env,
    detached: true,
    stdio: ['pipe', 'pipe', output],
  }) as Watchdog
  closeSync(output)
  // nothing is written, but the pipe fails when the watchdog is killed
  watchdog.stdin.on('error', () => undefined)

  const exited = new Promise<number>((resolve) => {
    watchdog.once('error', () => resolve(127))
    watchdog.once('exit', (code) => {
      // when only the outer shell was killed, its subshell still waits for this
      watchdog.stdin.destroy()
      resolve(code ?? 137)
    })
  })
  return {
    pid: firstLineOf(watchdog.stdout),
    exited,
    async stop() {
      watchdog.stdin.destroy()
      if (watchdog.pid === undefined) return
      await groupEnded(watchdog.pid)
      await exited
    },
  }
}

type Watchdog = ChildProcessByStdio<Writable, Readable, null>

/** The number in the first line of a stream; null when the stream ends before. */
const firstLineOf = (stream: Readable): Promise<number | null> =>
  new Promise((resolve) => {
    let line = ''
    stream.setEncoding('utf8')
    stream.on('data', (chunk: string) => {
      line += chunk
      if (line.includes('\n')) resolve(Number.parseInt(line, 10))
    })
    stream.once('close', () => resolve(null))
  })

/** Resolves when no process of the group is left; kills what the watchdog could not end in time. */
const groupEnded = async (group: number): Promise<void> => {
  const deadline = Date.now() + (GRACE_SECONDS + 2) * 1000
  while (groupExists(group)) {
    if (Date.now() > deadline) {
      signalGroup(group, 'SIGKILL')
      return
    }
    await sleep(10)
  }
}

const groupExists = (group: number): boolean => signalGroup(group, 0)

const signalGroup = (group: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    process.kill(-group, signal)
    return true
  } catch {
    // ESRCH; on macOS also EPERM when only zombies are left
    return false
  }
}
