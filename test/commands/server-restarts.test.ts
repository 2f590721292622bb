import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runProcess, startServer } from '../support/cli-process.js'
import { environment } from '../support/command-line.js'
import { newHome } from '../support/database.js'

test('starts its database again when that is killed; again and again, it ends and gives its home back', async () => {
  const home = await newHome()
  const env = environment({ home })
  const server = await startServer(['--no-corpus'], env)
  const killDatabase = () => {
    try {
      const record = readFileSync(join(home, 'neo4j', 'process.json'), 'utf8')
      process.kill((JSON.parse(record) as { java: { pid: number } }).java.pid, 'SIGKILL')
    } catch {
      // it is gone, and the next one not there yet
    }
  }
  killDatabase()
  const codes = new Set<unknown>()
  for (;;) {
    const { data, errors } = await server.ask('{ documents { totalCount } }')
    if (errors === undefined) {
      expect(data).toEqual({ documents: { totalCount: 0 } })
      break
    }
    codes.add(errors[0].extensions.code)
    await new Promise((settle) => setTimeout(settle, 100))
  }
  // TIMEOUT: one that has just started takes long over its first answer
  expect([...codes].filter((code) => code !== 'TIMEOUT')).toEqual(['DATABASE_UNAVAILABLE'])
  // commands find it where it was
  expect((await runProcess(['migrate'], env)).code).toBe(0)

  const killing = setInterval(killDatabase, 200)
  const { code, stderr } = await server.ended.finally(() => clearInterval(killing))
  expect(code).toBe(3)
  expect(stderr).toContain('DATABASE_UNAVAILABLE: The private database has ended by itself, again and again.')
  expect(await runProcess(['migrate'], env)).toMatchObject({
    code: 0,
    stdout: 'The schema is up to date.\n',
  })
  rmSync(home, { recursive: true, force: true })
})
