import { getEventListeners } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { connect, type Graph } from '../../src/graph/connect'
import { DecodeError, integer, listOf, text, type Codec } from '../../src/graph/decode'
import { inlineQuery } from '../../src/graph/query'
import { startTestDatabase, type TestDatabase } from '../support/database'

/** Less than the minute that the driver itself would wait, and more than our 3 s become on a busy machine. */
const BEYOND_ANY_WAIT = 30_000

let database: TestDatabase
let graph: Graph

beforeAll(async () => {
  database = await startTestDatabase()
  graph = connect(database)
})
afterAll(async () => {
  await graph.close()
  await database.stop()
})

const run = <M extends 'READ' | 'WRITE'>(mode: M, cypher: string) =>
  inlineQuery(mode, 'test.cypher', cypher, { params: {}, row: {} })
const countOf = (label: string) =>
  inlineQuery('READ', 'test.cypher', `MATCH (n:${label}) RETURN count(n) AS n`, {
    params: {},
    row: { n: integer },
  })

describe('reading and writing', () => {
  test('integers come back as numbers and LIMIT takes one', async () => {
    const numbers = inlineQuery(
      'READ',
      'test.cypher',
      'UNWIND range(1, 2000) AS n RETURN n ORDER BY n LIMIT $limit',
      {
        params: { limit: integer },
        row: { n: integer },
      },
    )
    const rows = await graph.read(numbers, { limit: 1500 })
    expect(rows).toHaveLength(1500)
    expect(rows[1499]).toEqual({ n: 1500 })
  })

  test('a read cannot write', async () => {
    await expect(graph.read(run('READ', 'CREATE (:Never)'), {})).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    })
  })

  test('what met a commit that is being applied is read again, what stays wrong is told', async () => {
    let sent = 0
    // as a node looks that is just being deleted
    const wrongUntil = (time: number): Codec<string> => ({
      ...text,
      decode(value) {
        sent += 1
        if (sent < time) throw new DecodeError('text', null)
        return text.decode(value)
      },
    })
    const reading = (name: Codec<string>) =>
      inlineQuery('READ', 'test.cypher', "RETURN 'Yên Bái' AS name", { params: {}, row: { name } })
    expect(await graph.read(reading(wrongUntil(3)), {})).toEqual([{ name: 'Yên Bái' }])
    sent = 0
    await expect(graph.read(reading(wrongUntil(Infinity)), {})).rejects.toThrow('expected text, found null')
    expect(sent).toBe(4)
  })

  test('a write transaction happens as a whole or not at all', async () => {
    await graph.write(async (tx) => {
      await tx.run(run('WRITE', 'CREATE (:Whole)'), {})
      await tx.run(run('WRITE', 'CREATE (:Whole)'), {})
    })
    await expect(
      graph.write(async (tx) => {
        await tx.run(run('WRITE', 'CREATE (:Whole)'), {})
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    expect(await graph.read(countOf('Whole'), {})).toEqual([{ n: 2 }])
  })

  test('a deadlock is tried again until both writers are through', async () => {
    const bump = inlineQuery(
      'WRITE',
      'test.cypher',
      'MERGE (n:Bump {key: $key}) SET n.count = coalesce(n.count, 0) + 1',
      {
        params: { key: text },
        row: {},
      },
    )
    await graph.write(async (tx) => {
      await tx.run(bump, { key: 'a' })
      await tx.run(bump, { key: 'b' })
    })
    let attempts = 0
    const both = (one: string, other: string) =>
      graph.write(async (tx) => {
        attempts += 1
        await tx.run(bump, { key: one })
        await new Promise((resolve) => setTimeout(resolve, 200))
        await tx.run(bump, { key: other })
      })
    await Promise.all([both('a', 'b'), both('b', 'a')])
    expect(attempts).toBeGreaterThan(2)
    const counts = inlineQuery('READ', 'test.cypher', 'MATCH (n:Bump) RETURN n.count AS n', {
      params: {},
      row: { n: integer },
    })
    expect(await graph.read(counts, {})).toEqual([{ n: 3 }, { n: 3 }])
  })

  test('neo4j:// works like bolt://', async () => {
    const routed = connect({ ...database, uri: database.uri.replace('bolt:', 'neo4j:') })
    await routed.verify()
    await routed.write((tx) => tx.run(run('WRITE', 'CREATE (:Routed)'), {}))
    expect(await routed.read(countOf('Routed'), {})).toEqual([{ n: 1 }])
    await routed.close()
  })
})

describe('when it does not work', () => {
  const attempt = async (settings: Parameters<typeof connect>[0]) => {
    const other = connect({ ...settings, patience: 1 })
    const started = Date.now()
    const verified = await other.verify().then(
      () => null,
      (error: unknown) => error,
    )
    const read = await other.read(countOf('X'), {}).then(
      () => null,
      (error: unknown) => error,
    )
    await other.close()
    return { verified, read, milliseconds: Date.now() - started }
  }

  test('a wrong password', async () => {
    const { verified, read } = await attempt({ ...database, password: 'wrong' })
    expect(verified).toMatchObject({ code: 'DATABASE_UNAUTHORIZED' })
    expect(read).toMatchObject({ code: 'DATABASE_UNAUTHORIZED' })
  })

  test('a port where nobody listens fails at once', async () => {
    const { verified, read, milliseconds } = await attempt({ ...database, uri: 'bolt://127.0.0.1:9' })
    expect(verified).toMatchObject({ code: 'DATABASE_UNREACHABLE' })
    expect(String((verified as Error).message)).toContain('bolt://127.0.0.1:9')
    expect(read).toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
    expect(milliseconds).toBeLessThan(BEYOND_ANY_WAIT)
  })

  test('a server that picks up and says nothing is given up', async () => {
    const sockets: Socket[] = []
    const mute = createServer((socket) => void sockets.push(socket.on('error', () => undefined)))
    mute.listen(0, '127.0.0.1')
    await new Promise((resolve) => mute.once('listening', resolve))
    const { port } = mute.address() as AddressInfo
    const silent = connect({ ...database, patience: 1, uri: `bolt://127.0.0.1:${port}` })
    const started = Date.now()
    await expect(silent.read(countOf('X'), {})).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
    expect(Date.now() - started).toBeLessThan(BEYOND_ANY_WAIT)
    for (const socket of sockets) socket.destroy()
    mute.close()
    await silent.close()
  })

  test('a disk without room is told by name before anything is asked, and reading goes on', async () => {
    let room = false
    const full = connect({ ...database, hasRoom: () => room })
    const create = () => full.write((tx) => tx.run(run('WRITE', 'CREATE (:Roomy)'), {}))
    await expect(create()).rejects.toMatchObject({ code: 'STORAGE_FULL' })
    expect(await full.read(countOf('Roomy'), {})).toEqual([{ n: 0 }])
    room = true
    await create()
    expect(await full.read(countOf('Roomy'), {})).toEqual([{ n: 1 }])
    await full.close()
  })

  test('a stream gives what was read before, row by row', async () => {
    const rows = inlineQuery('READ', 'test.cypher', 'UNWIND range(1, 2000) AS n RETURN n', {
      params: {},
      row: { n: integer },
    })
    let sum = 0
    for await (const { n } of graph.stream(rows, {}, 10)) sum += n
    expect(sum).toBe(2_001_000)
  })

  test('the version stands as long as nothing is committed, and is the same for two servers', async () => {
    const other = connect(database)
    const before = await graph.version()
    expect(await graph.version()).toBe(before)
    await graph.write((tx) => tx.run(run('WRITE', 'CREATE (:Later)'), {}))
    const after = await graph.version()
    expect(after).not.toBe(before)
    expect(await other.version()).toBe(after)
    await other.close()
  })

  test('what is read after the version was asked for holds every commit that the version counts', async () => {
    const other = connect(database)
    const write = inlineQuery(
      'WRITE',
      'test.cypher',
      'MERGE (n:Counted {key: $key}) SET n.value = $value WITH n UNWIND range(1, $size) AS i CREATE (:Ballast {i: i})',
      { params: { key: integer, value: integer, size: integer }, row: {} },
    )
    const values = inlineQuery(
      'READ',
      'test.cypher',
      'MATCH (n:Counted) WITH n ORDER BY n.key RETURN collect(n.value) AS values',
      { params: {}, row: { values: listOf(integer) } },
    )
    const acknowledged = [0, 0, 0]
    let ended = false
    // they end in another order than they begin
    const writers = [1, 2_000, 50].map(async (size, key) => {
      for (let value = 1; !ended; value += 1) {
        await other.write((tx) => tx.run(write, { key, value, size }))
        acknowledged[key] = value
      }
    })
    let stood = 0
    const outOfDate: unknown[] = []
    // on a busy machine a version stands for less time than it takes to read
    for (const until = performance.now() + 4_000; performance.now() < until || stood === 0;) {
      const version = await graph.version()
      const [{ values: held } = { values: [] }] = await graph.read(values, {})
      for (let times = 0; times < 20; times += 1) {
        const before = [...acknowledged]
        if ((await graph.version()) !== version) break
        stood += 1
        if (before.some((value, key) => held[key]! < value)) outOfDate.push({ before, held })
      }
    }
    ended = true
    await Promise.all(writers)
    await other.close()
    expect(outOfDate).toEqual([])
    expect(stood).toBeGreaterThan(0)
  })

  test('reads that find no place in time are told so, and the version is told all the same', async () => {
    const busy = connect({ ...database, patience: 1 })
    const controller = new AbortController()
    const slow = busy.withSignal(controller.signal).patient
    const endless = run('READ', 'UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN n')
    const running = Array.from({ length: 16 }, () => slow.read(endless, {}).catch((error: unknown) => error))
    await expect(busy.read(countOf('X'), {})).rejects.toMatchObject({
      code: 'OVERLOADED',
      details: { limit: 16, actual: 17, retryAfter: 1 },
    })
    expect(await busy.version()).toContain(':')
    const waiting = busy.read(countOf('X'), {})
    controller.abort(new Error('enough'))
    await Promise.all(running)
    expect(await waiting).toEqual([{ n: 0 }])
    await busy.close()
  })

  test('what a request reads at once is given up together, and is no leak to Node', async () => {
    const controller = new AbortController()
    const { patient } = graph.withSignal(controller.signal)
    const endless = run('READ', 'UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN n')
    const running = Array.from({ length: 16 }, () =>
      patient.read(endless, {}).catch((error: unknown) => error),
    )
    const enough = new Error('enough')
    // until they are under way
    await graph.version()
    const listeners = getEventListeners(controller.signal, 'abort').length
    controller.abort(enough)
    expect(listeners).toBeLessThan(10)
    expect(await Promise.all(running)).toEqual(running.map(() => enough))
  })

  test('a transaction that the database ends while it waits for a lock is told as one that took too long', async () => {
    const touch = run('WRITE', 'MERGE (n:Contested) SET n.touched = true')
    const waiting = inlineQuery(
      'READ',
      'test.cypher',
      "SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS query, status WHERE query CONTAINS 'Contested' AND status STARTS WITH 'Blocked' RETURN id",
      { params: {}, row: { id: text } },
    )
    const end = inlineQuery(
      'READ',
      'test.cypher',
      'TERMINATE TRANSACTIONS $id YIELD message RETURN message',
      {
        params: { id: text },
        row: {},
      },
    )
    await graph.write((tx) => tx.run(touch, {}))
    let release = (): void => {}
    const released = new Promise<void>((settle) => (release = settle))
    let holds = (): void => {}
    const held = new Promise<void>((settle) => (holds = settle))
    const first = graph.write(async (tx) => {
      await tx.run(touch, {})
      holds()
      await released
    })
    await held
    const second = graph
      .write((tx) => tx.run(touch, {}))
      .then(
        () => null,
        (error: unknown) => error,
      )
    for (let found: { id: string }[] = []; found.length === 0;) {
      found = await graph.read(waiting, {})
      for (const { id } of found) await graph.read(end, { id })
    }
    expect(await second).toMatchObject({
      code: 'TIMEOUT',
      details: { during: 'WRITE' },
      remedy: expect.not.stringContaining('depth') as unknown,
    })
    release()
    await first
  })

  test('a read that takes more than 5 s is ended by the database', async () => {
    const endless = run(
      'READ',
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS never',
    )
    const other = connect({ ...database, patience: 1 })
    await expect(other.read(endless, {})).rejects.toMatchObject({ code: 'TIMEOUT' })
    await other.close()
  })
})
