import { expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('the first npx of a person runs what is built, and builds nothing anew', () => {
  const cache = mkdtempSync(join(tmpdir(), 'chi-thi-graph-npx-'))
  const built = () => statSync(join(root, 'dist/cli.js')).mtimeMs
  const before = built()
  try {
    const version = execFileSync('npx', ['chi-thi-graph', '--version'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, npm_config_cache: cache, npm_config_offline: 'true' },
    })
    expect(version.trim()).toMatch(/^\d+\.\d+\.\d+$/)
    expect(built()).toBe(before)
  } finally {
    rmSync(cache, { recursive: true, force: true })
  }
}, 120_000)
