import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { environmentWith } from '../support/java.mjs'

export interface OtherProcess {
  process: ChildProcess
  /** The next line that it prints. */
  next(): Promise<Record<string, unknown>>
  ended: Promise<number | null>
}

const owner = fileURLToPath(new URL('owner.mjs', import.meta.url))

/** Starts owner.mjs in a process (and process group) of its own. */
export const startOther = (
  mode: 'database' | 'server' | 'command',
  home: string,
  jarCache = '',
): OtherProcess => {
  const child = spawn(process.execPath, [owner, mode, home, jarCache], {
    detached: true,
    env: environmentWith('quick-java'),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    process: child,
    async next() {
      const { value, done } = await lines.next()
      if (done) throw new Error('the other process ended without a word')
      return JSON.parse(value) as Record<string, unknown>
    },
    ended: new Promise((resolve) => child.once('exit', resolve)),
  }
}
