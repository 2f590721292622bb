import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { backup } from '../../src/backup/backup'
import { withBackup } from '../../src/backup/read'
import { restore } from '../../src/backup/restore'
import { unfinishedRestore } from '../../src/graph/backup'
import { canonicalLines } from '../../src/graph/canonical-lines'
import type { Graph } from '../../src/graph/connect'
import { integer, text } from '../../src/graph/decode'
import { follow, followsOf, mailAddressOf, setMailAddress } from '../../src/graph/follows'
import { recordProgress } from '../../src/graph/progress'
import { inlineQuery } from '../../src/graph/query'
import { reviewRelation } from '../../src/graph/reviews'
import { createToken } from '../../src/graph/tokens'
import { registerWebhook, signingOf, webhooksPage } from '../../src/graph/webhooks'
import { AppError } from '../../src/errors'
import { ingestText } from '../../src/ingest/ingest'
import { unload } from '../../src/ingest/load'
import type { FileSignature } from '../../src/model/signature'
import { openEdition } from '../../src/ingest/open-edition'
import { startTestGraph, type TestGraph } from '../support/database'
import { message, messageFile, status } from '../support/messages'
import { drawing } from '../support/random'
import { fileOf, provincialDirective, provincialPlan, undatedCitation } from '../support/papers'
import { query } from '../support/queries'
import { signatureOf } from '../support/signatures'

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
})
afterAll(async () => {
  await held.empty()
  await held.stop()
  rmSync(folder, { recursive: true, force: true })
})

const ingest = (name: string, content: string, signatures: readonly FileSignature[] = []) =>
  ingestText(graph, { ...fileOf(name, content), signatures }, `test:${name}`, { now })

const ids = inlineQuery(
  'READ',
  'test/backup-ids',
  `MATCH (from:Document {symbol: $symbol})-[r]->(:Document)
   RETURN r.id AS relation, COLLECT { MATCH (from)-[:HAS_TASK]->(t:Task) RETURN t.id } [0] AS task`,
  { params: { symbol: text }, row: { relation: text, task: text } },
)
const reviewed = async (symbol: string) =>
  (await graph.read(ids, { symbol }))[0] as { relation: string; task: string }

/** Of a directive, whose signature is kept with it. */
const signed = signatureOf('Trần Thị Khác', { signedAtBasis: 'DICTIONARY' })

const HOME_AFFAIRS = { id: 'H07.05', name: 'Sở Nội vụ' }
/** A header with a day by which it is to be dealt with, and a report that it was. */
const messages = {
  'header.edxml': message({
    from: { id: 'H07', name: 'UBND tỉnh Bến Tre' },
    to: [HOME_AFFAIRS],
    number: '15',
    notation: 'KH-UBND',
    date: '2024/09/10',
    dueDate: '2024/12/01',
    timestamp: '2024/09/10 08:00:00',
  }),
  'done.edxml': status({
    of: { organ: 'H07', code: '15/KH-UBND', date: '2024/09/10' },
    from: HOME_AFFAIRS,
    code: '06',
    timestamp: '2024/11/20 08:00:00',
  }),
}

/** A graph whose ids, keys and words of people tell of a past that its papers no longer do. */
async function history(): Promise<void> {
  await ingest('cited.txt', undatedCitation('Cà Mau'))
  await ingest('directive.txt', provincialDirective({ province: 'Cà Mau' }), [signed])
  await ingest('plan.txt', provincialPlan({ province: 'Bến Tre', date: null }))
  await ingest('plan.txt', provincialPlan({ province: 'Bến Tre' }))
  await ingest('gone.txt', provincialPlan({ province: 'Lào Cai', number: '77' }))
  await openEdition(graph)
  for (const [name, said] of Object.entries(messages))
    await ingestText(graph, messageFile(name, said), `test:${name}`, { now })
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
  for (const subject of ['2025:96', '2024:20'])
    await follow(graph, { person: 'Chị Tư', subject, at: `2026-11-2${subject.at(-1)}T00:00:00Z` })
  await setMailAddress(graph, 'Chị Tư', 'tu@so.example.vn')
  await registerWebhook(graph, {
    url: 'https://nhan.example.vn/',
    everything: true,
    directive: null,
    agency: null,
    kinds: ['DOCUMENT_ADDED'],
    at: NOW,
    by: 'Chị Tư',
  })
}

const dump = async (): Promise<string[]> => {
  const lines: string[] = []
  for (const edition of [graph, graph.open])
    for await (const { line } of canonicalLines(edition)) lines.push(line)
  return lines.sort()
}
const restoreFrom = (path: string, options: { acceptDifferences?: boolean; version?: string } = {}) =>
  withBackup(path, (whole) =>
    restore(graph, { path, backup: whole }, { version, now, acceptDifferences: false, ...options }),
  )
/** Reads a file through as a restore does first, without any database. */
const read = (path: string) => withBackup(path, () => Promise.resolve('whole'))
const linesOf = (content: Buffer): string[] => content.toString('utf8').trimEnd().split('\n')

/** Lines under an end that fits them, as somebody would write them who knows how. */
function sealed(name: string, lines: readonly string[], change: (end: any) => object = (end) => end): string {
  const entries: Record<string, number> = {}
  for (const line of lines.slice(1)) {
    const { kind, edition } = JSON.parse(line) as { kind: string; edition?: string }
    const key = edition === undefined ? kind : `open.${kind}`
    entries[key] = (entries[key] ?? 0) + 1
  }
  const { graph: digest } = JSON.parse(linesOf(gunzipSync(readFileSync(file))).at(-1) ?? '') as {
    graph: object
  }
  const { sha256: _, ...end } = change({ kind: 'end', entries, graph: digest }) as { sha256?: string }
  const sha256 = createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .update(JSON.stringify(end))
    .digest('hex')
  const path = join(folder, name)
  writeFileSync(path, [...lines, JSON.stringify({ ...end, sha256 }), ''].join('\n'))
  return path
}

/** The rows of the backup, changed, under a header and an end that fit them. */
const rewritten = (name: string, change: (line: string) => string | null): string =>
  sealed(
    name,
    linesOf(gunzipSync(readFileSync(file)))
      .slice(0, -1)
      .map(change)
      .filter((line) => line !== null),
  )

describe('a backup', () => {
  test('is whole, for its owner only, and leaves nothing beside it', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['all.jsonl.gz'])
    const content = gunzipSync(readFileSync(file)).toString('utf8')
    expect(JSON.parse(content.slice(0, content.indexOf('\n')))).toEqual({
      format: 'chi-thi-graph-backup',
      formatVersion: 2,
      program: version,
      createdAt: NOW,
      openEdition: true,
    })
    expect(content).not.toContain('ctg_')
    expect(content).not.toContain('whsec_')
  })

  test('comes into an empty database as it was: texts, ids, words of people, both editions', async () => {
    const before = await dump()
    expect(before.filter((line) => line.startsWith('open.document '))).not.toEqual([])
    expect(before.filter((line) => line.startsWith('keptIdentity '))).not.toEqual([])
    expect(before.filter((line) => line.startsWith('earlierKey '))).not.toEqual([])
    await held.empty()
    const { differences, entries } = await restoreFrom(file)
    expect(differences).toEqual([])
    expect(entries).toMatchObject({
      source: 6,
      review: 6,
      progress: 4,
      token: 1,
      follower: 1,
      follow: 2,
      webhook: 1,
    })
    const [webhook] = (await webhooksPage(graph, { limit: 1, after: null })).items
    expect(webhook!.value).toMatchObject({
      url: 'https://nhan.example.vn/',
      state: 'PAUSED',
      hasSecret: false,
    })
    expect((await signingOf(graph, webhook!.value.id)).secret).toBeNull()
    expect((await followsOf(graph, 'Chị Tư')).map(({ subject }) => subject)).toEqual(['2024:20', '2025:96'])
    expect(await mailAddressOf(graph, 'Chị Tư')).toMatchObject({ address: 'tu@so.example.vn' })
    expect(await dump()).toEqual(before)
    expect(await unfinishedRestore(graph)).toBeNull()
  })

  test('of a database that knows fewer names of a body than the same papers give, read together', async () => {
    const forgotten = inlineQuery(
      'WRITE',
      'test',
      `MATCH (n:AgencyName)-[:NAMES]->(:Agency {name: 'Sở Xây dựng tỉnh Bến Tre'})
       WITH n ORDER BY n.folded LIMIT 2 DETACH DELETE n RETURN count(*) AS names`,
      { params: {}, row: { names: integer } },
    )
    const [gone] = await graph.write((tx) => tx.run(forgotten, {}))
    expect(gone!.names).toBe(2)
    const before = await dump()
    const fewer = join(folder, 'fewer-names.jsonl')
    await backup(graph, fewer, { version, now })
    await held.empty()
    expect((await restoreFrom(fewer)).differences).toEqual([])
    expect(await dump()).toEqual(before)
    // a newer version keeps what it knows
    await held.empty()
    const { differences } = await restoreFrom(fewer, { version: '99.0.0' })
    expect(differences.map(({ kind }) => kind)).toEqual(['agencyName', 'count'])
    await held.empty()
    await restoreFrom(file)
    rmSync(fewer)
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
          if (writes === 1) yield asked.decode([])
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
    const path = rewritten('newer.jsonl', (line) => line.replace('"formatVersion":2', '"formatVersion":3'))
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
  test('a lost decision, a lost id and a changed word are told, and nothing of them is kept', async () => {
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
    expect(await dump()).toEqual([])
    expect(await unfinishedRestore(graph)).toBeNull()
  })

  test('a restore that the database does not let end stays marked, and is no obstacle to the next one', async () => {
    await held.empty()
    let writes = 0
    const failing: Graph = {
      ...graph,
      open: graph.open,
      write: (work) => {
        if ((writes += 1) > 4) throw new AppError('DATABASE_UNAVAILABLE', 'away')
        return graph.write(work)
      },
    }
    const restoring = withBackup(file, (whole) =>
      restore(failing, { path: file, backup: whole }, { version, now, acceptDifferences: false }),
    )
    await expect(restoring).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
    expect(await unfinishedRestore(graph)).toBe(NOW)
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

/** What may happen to a file on its way, each with something that is drawn. */
const ACCIDENTS: Readonly<Record<string, (lines: string[], draw: (below: number) => number) => string[]>> = {
  'a line is lost': (lines, draw) => lines.toSpliced(draw(lines.length), 1),
  'a line is there twice': (lines, draw) => {
    const at = draw(lines.length)
    return lines.toSpliced(at, 0, lines[at]!)
  },
  'two lines have changed places': (lines, draw) => {
    const at = draw(lines.length - 1)
    return lines.toSpliced(at, 2, lines[at + 1]!, lines[at]!)
  },
  'a sign is another one': (lines, draw) => {
    const line = draw(lines.length)
    const at = draw(lines[line]!.length)
    const sign = lines[line]![at] === 'x' ? 'y' : 'x'
    return lines.with(line, lines[line]!.slice(0, at) + sign + lines[line]!.slice(at + 1))
  },
  'a line is cut': (lines, draw) => {
    const line = draw(lines.length)
    return lines.with(line, lines[line]!.slice(0, draw(lines[line]!.length)))
  },
  'the rest is lost': (lines, draw) => lines.slice(0, draw(lines.length)),
  'a field is lost': (lines, draw) => {
    // the header and the end above all
    const line = [0, lines.length - 1, draw(lines.length)][draw(3)]!
    const read = JSON.parse(lines[line]!) as Record<string, unknown>
    delete read[Object.keys(read)[draw(Object.keys(read).length)]!]
    return lines.with(line, JSON.stringify(read))
  },
  'a field holds something else': (lines, draw) => {
    const line = [0, lines.length - 1, draw(lines.length)][draw(3)]!
    const read = JSON.parse(lines[line]!) as Record<string, unknown>
    const name = Object.keys(read)[draw(Object.keys(read).length)]!
    const other = [null, 7, 'x', [], {}, { x: null }, [[]], true, -1][draw(9)]
    return lines.with(line, JSON.stringify({ ...read, [name]: other }))
  },
  'the end says something else of the graph': (lines, draw) => {
    const end = JSON.parse(lines.at(-1)!) as { graph: Record<string, { lines: number; sum: string }> }
    const kind = Object.keys(end.graph)[draw(Object.keys(end.graph).length)]!
    if (draw(2) === 0) delete end.graph[kind]
    else end.graph[kind]!.lines += 1
    return lines.with(-1, JSON.stringify(end))
  },
}

describe('a file that was changed in whatever way is refused before a database is asked for', () => {
  const refusal = async (content: Buffer): Promise<unknown> => {
    const path = join(folder, 'changed')
    writeFileSync(path, content)
    return read(path).catch((error: unknown) => (error instanceof AppError ? error.code : error))
  }

  test.each(Object.entries(ACCIDENTS))('%s', async (name, happen) => {
    const lines = linesOf(gunzipSync(readFileSync(file)))
    const { below } = drawing(name.length * 7 + 1)
    for (let turn = 0; turn < 24; turn += 1) {
      const changed = happen([...lines], below)
      if (changed.join('\n') === lines.join('\n')) continue
      const content = Buffer.from(changed.map((line) => `${line}\n`).join(''))
      const code = await refusal(turn % 2 === 0 ? content : gzipSync(content))
      // a header may come to speak of another version
      expect([turn, code]).toEqual([turn, expect.stringMatching(/^BACKUP_(?:DAMAGED|TOO_NEW)$/)])
    }
  })

  test('packed bytes that are changed, lost or followed by others', async () => {
    const packed = readFileSync(file)
    const content = gunzipSync(packed)
    const { below } = drawing(5)
    const at = () => below(packed.length)
    for (let turn = 0; turn < 80; turn += 1) {
      const bytes = Buffer.from(packed)
      const where = at()
      const changed = [
        () => (bytes.writeUInt8(bytes[where]! ^ (1 << below(8)), where), bytes),
        () => bytes.subarray(0, where),
        () => Buffer.concat([bytes, Buffer.alloc(1 + below(40), below(256))]),
        () => Buffer.concat([bytes.subarray(0, where), bytes.subarray(where + 1)]),
      ][turn % 4]!()
      // some bits of the gzip header mean nothing: what it unpacks to is then the same to the last byte
      const same = (() => {
        try {
          return turn % 4 !== 2 && gunzipSync(changed).equals(content)
        } catch {
          return false
        }
      })()
      expect([turn, await refusal(changed)]).toEqual([turn, same ? 'whole' : 'BACKUP_DAMAGED'])
    }
    expect(await refusal(Buffer.concat([packed, packed]))).toBe('BACKUP_DAMAGED')
  })

  test('a backup of the first format is still read', async () => {
    const [header, ...others] = linesOf(gunzipSync(readFileSync(file)))
    const first = [header!.replace('"formatVersion":2', '"formatVersion":1'), ...others.slice(0, -1)]
    const end = JSON.parse(others.at(-1)!) as object
    const sha256 = createHash('sha256')
      .update(first.map((line) => `${line}\n`).join(''))
      .digest('hex')
    expect(await refusal(Buffer.from([...first, JSON.stringify({ ...end, sha256 }), ''].join('\n')))).toBe(
      'whole',
    )
  })

  test('what is no file, or a line without an end, takes no memory', async () => {
    await expect(read('/dev/zero')).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' })
    // packed pieces one after the other are packed data, too
    const packedOf = (name: string, first: string, piece: string, times: number): string => {
      const path = join(folder, name)
      const packed = gzipSync(piece, { level: 1 })
      writeFileSync(path, Buffer.concat([gzipSync(first), ...Array.from({ length: times }, () => packed)]))
      return path
    }
    const [header, row] = linesOf(gunzipSync(readFileSync(file)))
    const endless = packedOf('endless.jsonl.gz', `${header}\n`, ' '.repeat(4_000_000), 250)
    const same = `${row}\n`.repeat(Math.ceil(4_000_000 / row!.length))
    const dense = packedOf('dense.jsonl.gz', `${header}\n`, same, 30)
    for (const path of [endless, dense]) {
      const before = process.memoryUsage().rss
      let most = 0
      const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
      await expect(read(path)).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' })
      clearInterval(watch)
      expect(most - before).toBeLessThan(300 * 1024 * 1024)
    }
  })
})

/** `FORGERIES=200 npm test -- test/backup` tries more. */
const FORGERIES = Number(process.env['FORGERIES'] ?? 7)

describe('a changed file with an end that fits it', () => {
  const CODES = /^(?:BACKUP_DAMAGED|RESTORE_DIFFERS)$/

  /** Another value of the same form somewhere in a row, or none, or the row of another. */
  const forge = (lines: string[], draw: (below: number) => number): string[] => {
    const kindOf = (line: string) => (JSON.parse(line) as { kind: string }).kind
    // of every kind alike: most rows are bodies, which follow from all others
    const kinds = [...new Set(lines.slice(1).map(kindOf))]
    const kind = kinds[draw(kinds.length)]!
    const own = [...lines.keys()].slice(1).filter((one) => kindOf(lines[one]!) === kind)
    const at = own[draw(own.length)]!
    const read = JSON.parse(lines[at]!) as { row: Record<string, unknown> }
    const names = Object.keys(read.row)
    const name = names[draw(names.length)]!
    const value = read.row[name]
    const others: unknown[] =
      typeof value === 'string'
        ? [`${value}x`, '', '{"x": []}', 'null']
        : typeof value === 'number'
          ? [value + 1, -1, 1e300]
          : [null, ['x'], [{ id: 'x', learntAt: 'x' }], true]
    return [
      () => lines.toSpliced(at, 1),
      () => lines.toSpliced(at, 0, lines[at]!),
      () =>
        lines.with(
          at,
          JSON.stringify({ ...read, row: { ...read.row, [name]: others[draw(others.length)] } }),
        ),
      () => {
        const other = 1 + draw(lines.length - 1)
        return lines.with(at, lines[other]!).with(other, lines[at]!)
      },
    ][draw(4)]!()
  }

  test('is refused by its code, and nothing of it is kept', async () => {
    await held.empty()
    await restoreFrom(file)
    const whole = await dump()
    await held.empty()
    const lines = linesOf(gunzipSync(readFileSync(file))).slice(0, -1)
    const { below } = drawing(11)
    let refused = 0
    for (let turn = 0; turn < FORGERIES; turn += 1) {
      const path = sealed('forged.jsonl', forge([...lines], below))
      const failure = await restoreFrom(path).then(
        () => null,
        (error: unknown) => (error instanceof AppError ? error.code : error),
      )
      if (failure === null) {
        // what came in is what was backed up all the same
        expect([turn, await dump()]).toEqual([turn, whole])
        await held.empty()
        continue
      }
      expect([turn, failure]).toEqual([turn, expect.stringMatching(CODES)])
      expect([turn, await dump(), await unfinishedRestore(graph)]).toEqual([turn, [], null])
      refused += 1
    }
    // rows that changed places, and ids that come out the same anyway, change nothing
    expect(refused).toBeGreaterThan(FORGERIES / 2)
  })

  test('which says nothing of the graph, or nothing true', async () => {
    await held.empty()
    const lines = linesOf(gunzipSync(readFileSync(file))).slice(0, -1)
    const of = (change: (end: any) => object) => restoreFrom(sealed('end.jsonl', lines, change))
    for (const field of ['entries', 'graph'])
      await expect(of(({ [field]: _, ...end }) => end)).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' })
    await expect(of((end) => ({ ...end, graph: {} }))).rejects.toMatchObject({ code: 'RESTORE_DIFFERS' })
    expect(await dump()).toEqual([])
  })
})
