import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'

/** How long a process may take to end after it was asked to, before it is killed. */
const GRACE_SECONDS = 10

/**
 * Runs between us and the command. Its standard input is a pipe that only we hold: when we stop, or die in
 * whatever way, `read` returns, and the watcher ends the command, with TERM first and KILL later. When the command
 * ends first, the watcher goes. First line of its output: the command's own pid.
 */
const KEEPER = `
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

export interface TiedProcess {
  /** The command's own pid (not the keeper's); null when the keeper ended before it could tell. */
  readonly pid: Promise<number | null>
  /** Resolves with the command's exit status when it has ended; 128 + n for signal n. Never rejects. */
  readonly exited: Promise<number>
  /** Ends it, waits until nothing of it is left. May be called again, and after its end. */
  stop(): Promise<void>
}

/**
 * Starts a command that ends when this process ends, also by SIGKILL. It has a session of its own, so that the
 * terminal's Ctrl-C reaches us alone and we can stop it in order. Its output goes to the file `output`.
 */
export const startTied = (
  command: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; output: string },
): TiedProcess => {
  const output = openSync(options.output, 'w', 0o600)
  const keeper = spawn('/bin/sh', ['-c', KEEPER, 'chi-thi-graph-keeper', command, ...args], {
    cwd: options.cwd,
    env: options.env,
    detached: true,
    stdio: ['pipe', 'pipe', output],
  }) as ChildProcessByStdio<Writable, Readable, null>
  closeSync(output)
  // Writing never happens, but a keeper that dies makes the pipe complain.
  keeper.stdin.on('error', () => undefined)

  const exited = new Promise<number>((resolve) => {
    keeper.once('error', () => resolve(127))
    keeper.once('exit', (code) => {
      // When the keeper alone was killed, its watcher still waits for this.
      keeper.stdin.destroy()
      resolve(code ?? 137)
    })
  })
  const pid = new Promise<number | null>((resolve) => {
    let line = ''
    keeper.stdout.setEncoding('utf8')
    keeper.stdout.on('data', (chunk: string) => {
      line += chunk
      if (line.includes('\n')) resolve(Number.parseInt(line, 10))
    })
    keeper.stdout.once('close', () => resolve(null))
  })

  const group = keeper.pid
  const stop = async (): Promise<void> => {
    keeper.stdin.destroy()
    if (group === undefined) return
    const deadline = Date.now() + (GRACE_SECONDS + 2) * 1000
    while (groupExists(group)) {
      if (Date.now() > deadline) {
        signalGroup(group, 'SIGKILL')
        break
      }
      await sleep(10)
    }
    await exited
  }
  return { pid, exited, stop }
}

/** For short waits between two looks at something outside. */
export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

const groupExists = (group: number): boolean => signalGroup(group, 0)

const signalGroup = (group: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    process.kill(-group, signal)
    return true
  } catch {
    // ESRCH; or, on macOS, EPERM when only zombies are left.
    return false
  }
}
