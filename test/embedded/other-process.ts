import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll } from '@jest/globals'
import { buildSync } from 'esbuild'

export interface OtherProcess {
  process: ChildProcess
  /** The next line that it tells. */
  next(): Promise<Record<string, unknown>>
  ended: Promise<number | null>
}

let bundle: string | null = null
afterAll(() => {
  if (bundle !== null) rmSync(dirname(bundle), { recursive: true })
})

/** Starts owner.ts in a process (and process group) of its own. */
export const startOther = (
  mode: 'database' | 'server' | 'command',
  home: string,
  jarCache = '',
): OtherProcess => {
  bundle ??= bundled()
  const child = spawn(process.execPath, [bundle, mode, home, jarCache], {
    detached: true,
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

const bundled = (): string => {
  const outfile = join(mkdtempSync(join(tmpdir(), 'chi-thi-graph-other-')), 'owner.mjs')
  buildSync({
    entryPoints: [join(process.cwd(), 'test/embedded/owner.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
  return outfile
}
