import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { AppError } from '../../src/errors.js'
import { lockHome, connectionOf, startNeo4j } from '../../src/embedded/index.js'
import { identityOf, startedIn } from '../../src/embedded/process-identity.js'
import { startOther } from './other-process.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-home-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const failureOf = (work: () => unknown): AppError => {
  try {
    work()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('it did not fail')
}

describe('locking a home', () => {
  test('a second lock beside a server says who has it and where it answers', async () => {
    const server = startOther('server', folder)
    await server.next()
    const failure = failureOf(() => lockHome(folder, { role: 'command' }))
    expect(failure.code).toBe('ALREADY_RUNNING')
    expect(failure.details).toEqual({ pid: server.process.pid, url: 'http://127.0.0.1:4000/' })
    expect(failure.message).toContain('http://127.0.0.1:4000/')
    server.process.kill('SIGINT')
    expect(await server.ended).toBe(0)
    lockHome(folder, { role: 'command' }).release()
  })

  test('a second lock beside a command says its process', async () => {
    const command = startOther('command', folder)
    await command.next()
    const failure = failureOf(() => lockHome(folder, { role: 'server' }))
    expect(failure.code).toBe('HOME_IN_USE')
    expect(failure.details).toEqual({ pid: command.process.pid, path: folder })
    command.process.kill('SIGKILL')
    await command.ended
  })

  test('a killed owner does not hold it', async () => {
    const server = startOther('server', folder)
    await server.next()
    server.process.kill('SIGKILL')
    await server.ended
    lockHome(folder, { role: 'server' }).release()
  })

  test('the same process locks, releases and locks again; the lock does not grow', () => {
    for (let round = 0; round < 20; round++) {
      const lock = lockHome(folder, { role: 'command' })
      expect(failureOf(() => lockHome(folder, { role: 'command' })).code).toBe('HOME_IN_USE')
      lock.release()
      lock.release()
    }
    expect(readdirSync(join(folder, 'lock'))).toHaveLength(1)
  })

  test('of many that lock at the same instant, also after a killed owner, exactly one wins', async () => {
    const killed = startOther('server', folder)
    await killed.next()
    killed.process.kill('SIGKILL')
    await killed.ended
    const racers = Array.from({ length: 8 }, () => startOther('server', folder))
    const answers = await Promise.all(racers.map((racer) => racer.next()))
    expect(answers.filter(({ locked }) => locked)).toHaveLength(1)
    expect(answers.filter(({ code }) => code === 'ALREADY_RUNNING')).toHaveLength(7)
    for (const racer of racers) racer.process.kill('SIGKILL')
    await Promise.all(racers.map((racer) => racer.ended))
  })
})

test('Windows is told what to use before anything is written', () => {
  const home = join(folder, 'home')
  const failure = failureOf(() => lockHome(home, { role: 'server' }, 'win32'))
  expect(failure.code).toBe('PLATFORM_UNSUPPORTED')
  expect(failure.remedy).toMatch(/NEO4J_URI.*WSL/)
  expect(existsSync(home)).toBe(false)
})

test('when a process has started is told the same way by /proc and by ps', () => {
  for (const platform of ['linux', 'darwin'] as const) {
    const identity = identityOf(process.pid, platform)
    expect(identity).toEqual(identityOf(process.pid, platform))
    expect(identityOf(2 ** 22 + 1, platform)).toBeNull()
  }
  // as macOS and Debian print it
  expect(startedIn('S+   Sat Nov 21 09:03:07 2026    \n')).toBe('Sat Nov 21 09:03:07 2026')
  expect(startedIn('Ssl  Sat Nov 21 09:03:07 2026\n')).toBe('Sat Nov 21 09:03:07 2026')
  expect(startedIn('Z+   Sat Nov 21 09:03:07 2026    \n')).toBeNull()
  expect(startedIn('')).toBeNull()
})

describe('the announcement', () => {
  test('is there while its owner has the home, for its owner only', () => {
    expect(connectionOf(folder)).toBeNull()
    const lock = lockHome(folder, { role: 'server' })
    expect(connectionOf(folder)).toBeNull()
    mkdirSync(join(folder, 'neo4j'))
    writeFileSync(join(folder, 'neo4j', 'connection.json'), '{"username":"neo4j","password":"secret"}')
    lock.announce({ uri: 'bolt://127.0.0.1:7', url: 'http://127.0.0.1:8/' })
    expect(connectionOf(folder)).toEqual({
      uri: 'bolt://127.0.0.1:7',
      url: 'http://127.0.0.1:8/',
      username: 'neo4j',
      password: 'secret',
      pid: process.pid,
      role: 'server',
    })
    expect(statSync(join(folder, 'run.json')).mode & 0o777).toBe(0o600)
    expect(failureOf(() => lockHome(folder, { role: 'command' })).details['url']).toBe('http://127.0.0.1:8/')
    lock.release()
    expect(connectionOf(folder)).toBeNull()
  })
})

describe('a home that cannot be written', () => {
  test('is named', async () => {
    writeFileSync(join(folder, 'file'), '')
    const home = join(folder, 'file', 'home')
    const failure = failureOf(() => lockHome(home, { role: 'server' }))
    expect(failure.code).toBe('HOME_NOT_WRITABLE')
    expect(failure.message).toContain(home)
    await expect(startNeo4j({ home })).rejects.toMatchObject({ code: 'HOME_NOT_WRITABLE' })
  })
})
