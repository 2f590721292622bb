import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { backup } from '../src/backup/backup'
import { restore } from '../src/backup/restore'
import { unfinishedRestore } from '../src/graph/backup'
import { canonicalLines } from '../src/graph/canonical'
import type { Graph } from '../src/graph/connect'
import { text } from '../src/graph/decode'
import { recordProgress } from '../src/graph/progress'
import { statement } from '../src/graph/query'
import { reviewRelation } from '../src/graph/reviews'
import { createToken } from '../src/graph/tokens'
import { ingestText } from '../src/ingest/ingest'
import { unload } from '../src/ingest/load'
import { openEdition } from '../src/ingest/open-edition'
import { startTestGraph, type TestGraph } from './support/database'
import { fileOf, provincialDirective, provincialPlan, undatedCitation } from './support/papers'
import { query } from './support/statements'

const NOW = '2026-11-20T00:00:00.000Z'
const now = () => NOW
const version = '0.1.0'

let held: TestGraph
let graph: Graph
let folder: string
let file: string

beforeAll(async () => {
  held = await startTestGraph()
  graph = held.graph
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-backup-'))
  file = join(folder, 'all.jsonl.gz')
  await history()
  await backup(graph, file, { version, now })
}, 240_000)
afterAll(async () => {
  await held.empty()
  await held.stop()
  rmSync(folder, { recursive: true, force: true })
})

const ingest = (name: string, content: string) =>
  ingestText(graph, fileOf(name, content), `test:${name}`, { now })

const ids = statement(
  'READ',
  'test/backup-ids',
  `MATCH (from:Document {symbol: $symbol})-[r]->(:Document)
   RETURN r.id AS relation, COLLECT { MATCH (from)-[:HAS_TASK]->(t:Task) RETURN t.id } [0] AS task`,
  { params: { symbol: text }, row: { relation: text, task: text } },
)
const reviewed = async (symbol: string) =>
  (await graph.read(ids, { symbol }))[0] as { relation: string; task: string }

/** A graph whose ids, keys and words of people tell of a past that its papers no longer do. */
async function history(): Promise<void> {
  await ingest('cited.txt', undatedCitation('Cà Mau'))
  await ingest('directive.txt', provincialDirective({ province: 'Cà Mau' }))
  await ingest('plan.txt', provincialPlan({ province: 'Bến Tre', date: null }))
  await ingest('plan.txt', provincialPlan({ province: 'Bến Tre' }))
  await ingest('gone.txt', provincialPlan({ province: 'Lào Cai', number: '77' }))
  await openEdition(graph)
  for (const symbol of ['15/KH-UBND', '77/KH-UBND']) {
    const { relation, task } = await reviewed(symbol)
    for (const decision of ['REJECTED', 'CONFIRMED', 'REJECTED'] as const)
      await reviewRelation(graph, {
        id: randomUUID(),
        relationId: relation,
        decision,
        by: 'an',
        at: NOW,
        note: 'vì\u2028sao',
      })
    for (const kind of ['CLAIMED', 'VERIFIED'] as const)
      await recordProgress(graph, {
        id: randomUUID(),
        taskId: task,
        deadlineId: null,
        kind,
        on: '2024-10-01',
        by: 'an',
        note: null,
        documentId: null,
        recordedAt: NOW,
      })
  }
  await unload(graph, 'test:gone.txt', NOW)
  await ingest('draft.txt', provincialPlan({ province: 'Sơn La' }).replace('KẾ HOẠCH', 'DỰ THẢO\n\nKẾ HOẠCH'))
  await createToken(graph, { role: 'EDITOR', name: 'Chị Tư', now: NOW })
}

const dump = async (): Promise<string[]> => {
  const lines: string[] = []
  for (const edition of [graph, graph.open])
    for await (const { line } of canonicalLines(edition)) lines.push(line)
  return lines.sort()
}
const restoreFrom = (path: string, options: { acceptDifferences?: boolean; version?: string } = {}) =>
  restore(graph, path, { version, now, acceptDifferences: false, ...options })

/** The rows of the backup, changed, under a header and an end that fit them. */
function rewritten(name: string, change: (line: string) => string | null): string {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
  const end = JSON.parse(lines.pop() ?? '') as { entries: Record<string, number>; sha256: string }
  const kept = lines.map(change).filter((line) => line !== null)
  const entries: Record<string, number> = {}
  for (const line of kept.slice(1)) {
    const { kind, edition } = JSON.parse(line) as { kind: string; edition?: string }
    const key = edition === undefined ? kind : `open.${kind}`
    entries[key] = (entries[key] ?? 0) + 1
  }
  const sha256 = createHash('sha256')
    .update(kept.map((line) => `${line}\n`).join(''))
    .digest('hex')
  const path = join(folder, name)
  writeFileSync(path, [...kept, JSON.stringify({ ...end, entries, sha256 }), ''].join('\n'))
  return path
}

describe('a backup', () => {
  test('is whole, for its owner only, and leaves nothing beside it', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['all.jsonl.gz'])
    const content = gunzipSync(readFileSync(file)).toString('utf8')
    expect(JSON.parse(content.slice(0, content.indexOf('\n')))).toEqual({
      format: 'chi-thi-graph-backup',
      formatVersion: 1,
      program: version,
      createdAt: NOW,
      openEdition: true,
    })
    expect(content).not.toContain('ctg_')
  })

  test('comes into an empty database as it was: texts, ids, words of people, both editions', async () => {
    const before = await dump()
    expect(before.filter((line) => line.startsWith('open.document '))).not.toEqual([])
    expect(before.filter((line) => line.startsWith('keptIdentity '))).not.toEqual([])
    expect(before.filter((line) => line.startsWith('earlierKey '))).not.toEqual([])
    await held.empty()
    const { differences, entries } = await restoreFrom(file)
    expect(differences).toEqual([])
    expect(entries).toMatchObject({ source: 4, review: 6, progress: 4, token: 1 })
    expect(await dump()).toEqual(before)
    expect(await unfinishedRestore(graph)).toBeNull()
  })

  test('goes on where it stood: what is gone comes back under its id, and is decided already', async () => {
    await ingest('gone.txt', provincialPlan({ province: 'Lào Cai', number: '77' }))
    const { relation } = await reviewed('77/KH-UBND')
    const decided = (await dump()).filter((line) => line.startsWith('relation ') && line.includes(relation))
    expect(decided).toEqual([expect.stringContaining('"review":"REJECTED"')])
    await unload(graph, 'test:gone.txt', NOW)
  })

  test('is read again when something is written meanwhile, and refused when that does not end', async () => {
    const path = join(folder, 'busy.jsonl')
    let writes = 0
    const busy = (times: number): Graph => ({
      ...graph,
      open: graph.open,
      async *stream(asked, params, fetched) {
        if (asked.file === 'backup/tokens.cypher' && writes < times) {
          writes += 1
          await createToken(graph, { role: 'READER', name: `khách ${writes}`, now: NOW })
          // as a row that is deleted while it is read
          if (writes === 1) yield asked.decode({})
        }
        yield* graph.stream(asked, params, fetched)
      },
    })
    const { entries } = await backup(busy(2), path, { version, now })
    expect([writes, entries['token']]).toEqual([2, 3])
    rmSync(path)
    await expect(backup(busy(99), path, { version, now })).rejects.toMatchObject({
      code: 'CHANGED_MEANWHILE',
    })
    expect(existsSync(path)).toBe(false)
    expect(readdirSync(folder)).toEqual(['all.jsonl.gz'])
  })

  test('that cannot be written is told by name, and the one before stays', async () => {
    await expect(backup(graph, join(folder, 'no', 'such'), { version, now })).rejects.toMatchObject({
      code: 'OUTPUT_NOT_WRITABLE',
    })
  })
})

describe('a restore refuses', () => {
  const refused = async (path: string, code: string) => {
    await held.empty()
    await expect(restoreFrom(path)).rejects.toMatchObject({ code })
    expect(await dump()).toEqual([])
  }

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 20)],
    ['cut in half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['without its end', (bytes: Buffer) => bytes.subarray(0, bytes.lastIndexOf('\n', bytes.length - 2) + 1)],
    ['of another byte', (bytes: Buffer) => Buffer.from(bytes.toString('utf8').replace('nhà ở', 'nhà ờ'))],
    ['with something behind', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('{}\n')])],
    ['empty', () => Buffer.alloc(0)],
    ['another file', () => Buffer.from('{"records": []}\n')],
  ])('a file %s', async (name, change) => {
    const path = join(folder, `${name}.jsonl`)
    writeFileSync(path, change(gunzipSync(readFileSync(file))))
    await refused(path, 'BACKUP_DAMAGED')
  })

  test('a gzipped file that is cut off, one that is not there, a folder', async () => {
    const path = join(folder, 'cut.jsonl.gz')
    writeFileSync(path, readFileSync(file).subarray(0, 1000))
    await refused(path, 'BACKUP_DAMAGED')
    await refused(join(folder, 'absent'), 'FILE_NOT_FOUND')
    await refused(folder, 'FILE_NOT_READABLE')
  })

  test('one of a newer version', async () => {
    const path = rewritten('newer.jsonl', (line) => line.replace('"formatVersion":1', '"formatVersion":2'))
    await refused(path, 'BACKUP_TOO_NEW')
  })

  test('a database that holds something', async () => {
    await held.empty()
    await ingest('plan.txt', provincialPlan({ province: 'Bến Tre' }))
    const before = await dump()
    await expect(restoreFrom(file)).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' })
    expect(await dump()).toEqual(before)
  })
})

describe('what was restored is proved', () => {
  test('a lost decision, a lost id and a changed word are told, and the database stays closed', async () => {
    let dropped = false
    const path = rewritten('tampered.jsonl', (line) => {
      if (line.includes('"kind":"review"') && !dropped) {
        dropped = true
        return null
      }
      if (line.startsWith('{"kind":"identity"')) return null
      return line.replace('Chị Tư', 'Chi Tu')
    })
    await held.empty()
    const failure = await restoreFrom(path).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'RESTORE_DIFFERS' })
    const kinds = (failure as { details: { differences: { kind: string }[] } }).details.differences.map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(expect.arrayContaining(['review', 'token', 'document', 'task']))
    expect(kinds).not.toContain('source')
    expect(await unfinishedRestore(graph)).toBe(NOW)

    // what an unended restore has left is no obstacle to the next one
    expect((await restoreFrom(file)).differences).toEqual([])
  })

  test('another version may derive otherwise, but must hold what was said', async () => {
    const path = rewritten('derived.jsonl', (line) => (line.startsWith('{"kind":"identity"') ? null : line))
    await held.empty()
    const { differences } = await restoreFrom(path, { version: '0.2.0' })
    expect(differences.map(({ kind }) => kind)).toContain('document')
    await held.empty()
    const lost = rewritten('lost.jsonl', (line) => (line.startsWith('{"kind":"token"') ? null : line))
    await expect(restoreFrom(lost, { version: '0.2.0' })).rejects.toMatchObject({ code: 'RESTORE_DIFFERS' })
    expect((await restoreFrom(lost, { acceptDifferences: true })).differences).toEqual([
      { kind: 'count', recorded: expect.any(Number), restored: expect.any(Number) },
      { kind: 'token', recorded: 1, restored: 0 },
    ])
    expect(await graph.read(query.idByKey, { key: 'PARTY|tw|CT|34|2024-05-24' })).toHaveLength(1)
  })
})
