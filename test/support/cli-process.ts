import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Ended, Environment } from './command-line.js'

/**
 * The command line in processes of their own, each of which takes a second: for what only a process can show, such as
 * signals, exit codes, and a private database. Everything else is asked in this process, with command-line.ts.
 */

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** A command in a process of its own; `program`: the one of another place. */
export const spawnCommand = (args: readonly string[], env: Environment, program = cli): ChildProcess =>
  spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })

export const ended = (child: ChildProcess): Promise<Ended> =>
  new Promise((settle) => {
    let stdout = ''
    let stderr = ''
    child.stdout?.setEncoding('utf8').on('data', (data) => (stdout += String(data)))
    child.stderr?.setEncoding('utf8').on('data', (data) => (stderr += String(data)))
    child.on('close', (code) => settle({ code, stdout, stderr }))
  })

export const runProcess = (args: readonly string[], env: Environment, program = cli): Promise<Ended> =>
  ended(spawnCommand(args, env, program))

export interface StartedServer {
  /** Of GraphQL. */
  readonly url: string
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** How long it took until it said where it is. */
  readonly milliseconds: number
  /** Ctrl-C, and how long it took after that. */
  stop(): Promise<{ readonly code: number | null; readonly milliseconds: number }>
  ask(query: string): Promise<{ data: unknown; errors?: any[] }>
}

/** `start` in a process of its own, once it has said where it is. */
export async function startServer(
  args: readonly string[],
  env: Environment,
  program = cli,
): Promise<StartedServer> {
  const began = Date.now()
  const child = spawnCommand(['start', ...args], env, program)
  const end = ended(child)
  const url = await new Promise<string>((settle, reject) => {
    let said = ''
    child.stdout?.on('data', (data) => {
      said += String(data)
      const found = /GraphQL:\s+(\S+)/.exec(said)
      if (found?.[1]) settle(found[1])
    })
    void end.then(({ stderr }) => reject(new Error(stderr)))
  })
  return {
    url,
    child,
    ended: end,
    milliseconds: Date.now() - began,
    async stop() {
      const from = Date.now()
      child.kill('SIGINT')
      const { code } = await end
      return { code, milliseconds: Date.now() - from }
    },
    async ask(query) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      return (await response.json()) as { data: unknown; errors?: any[] }
    },
  }
}
