import { run as runHere } from '../../src/commands/run.js'
import { environmentWith } from './java.mjs'

/**
 * The command line, as a person uses it. A test of a command:
 *
 *     const { database, stop } = await startTestGraph()
 *     const { code, stdout } = await run(['trace', '34-CT/TW', '--json'], environment({ database }))
 *
 * What only a process of its own can show is in cli-process.ts.
 */

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export type Environment = Readonly<Record<string, string>>

interface Place {
  /** The folder of the private database; none that exists when absent. */
  readonly home?: string
  /** A server of the person's own instead of a private database. */
  readonly database?: { readonly uri: string; readonly password: string }
}

/** All that a command finds in its environment, set so that no test depends on how fast the machine is. */
export const environment = ({ home = '/nowhere/at/all', database }: Place, others: Environment = {}) => ({
  PATH: environmentWith('quick-java').PATH,
  HOME: home,
  CHI_THI_GRAPH_HOME: home,
  PORT: '0',
  DATABASE_PATIENCE: '20',
  REQUEST_SECONDS: '600',
  WAIT_SECONDS: '600',
  // each plans some dozens of statements otherwise, which no test here asks
  PLAN_AHEAD: 'false',
  ...(database ? { NEO4J_URI: database.uri, NEO4J_PASSWORD: database.password } : {}),
  ...others,
})

/** Runs a command in this process, as where its output is no terminal; one at a time. */
export async function run(args: readonly string[], env: Environment): Promise<Ended> {
  const written = { stdout: '', stderr: '' }
  const restore = (['stdout', 'stderr'] as const).map((name) => {
    const stream = process[name]
    const { write, isTTY } = stream
    const taken = (text: Uint8Array | string, ...others: unknown[]): boolean => {
      written[name] += Buffer.from(text as string).toString('utf8')
      for (const other of others) if (typeof other === 'function') other()
      return true
    }
    Object.assign(stream, { write: taken, isTTY: false })
    return () => Object.assign(stream, { write, isTTY })
  })
  try {
    return { code: await runHere(args, env), ...written }
  } finally {
    for (const back of restore) back()
    process.exitCode = 0
  }
}
