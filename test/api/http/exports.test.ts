import { get, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import ICAL from 'ical.js'
import jsonld from 'jsonld'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Graph } from '../../../src/graph/connect'
import { inlineQuery } from '../../../src/graph/query'
import { loadFifteenRecords } from '../../support/corpus'
import { startTestServer, type TestServer } from '../../support/server'
import { wordText } from '../../support/word'
import { workbookText } from '../../support/workbook'

/** Two papers of one symbol, and one whose words try what they can. */
const TRICKY = `
UNWIND ['X1', 'X2'] AS id
CREATE (:Document {id: id, key: 'x|' + id, symbol: '9-CT/TU', symbolKey: '9-ct/tu', type: 'CHI_THI', issuedSort: '0000-00-00', heldAs: 'CITED_ONLY', accessClass: 'NONE_PRINTED'})
WITH count(*) AS _
MATCH (d:Document {symbol: '290-KH/TU'}), (s:SourceFile), (a:Agency {name: 'UBND tỉnh Lạng Sơn'})
WITH d, s, a LIMIT 1
CREATE (d)-[:HAS_TASK]->(t:Task {id: 'TX', documentId: d.id, section: 'I', kind: 'ASSIGNMENT', summary: '=HYPERLINK("http://x"), <b>&' + $control, rhythm: '=FREQ=MONTHLY;BYMONTHDAY=30', stateFrom: ['0000-00-00'], states: ['OPEN'], doneBases: [''], course: 'RECURRING', place: '~~~~~~~~~~TX', doneFrom: '9999-99-99', issuedTo: coalesce(d.issuedTo, '9999-99-99'), basis: 'RECORD', rule: 'test', confidence: 1.0, sourceId: s.id})
MERGE (:Rhythm {key: t.rhythm})
CREATE (t)-[:LED_BY {bearer: 'Agency ' + a.id, course: t.course, place: t.place, doneFrom: t.doneFrom, issuedTo: t.issuedTo, position: 0, asPrinted: 'x', basis: 'RECORD', rule: 'test', confidence: 1.0, sourceId: s.id}]->(a)
FOREACH (x IN [
  {id: 'LX1', kind: 'RECURRING', recurrence: 'FREQ=MONTHLY;BYMONTHDAY=30', asPrinted: 'ngày 30 hằng tháng'},
  {id: 'LX2', kind: 'HORIZON', due: '2030-12-31', asPrinted: 'đến năm 2030'}] |
  CREATE (t)-[:DUE]->(n:Deadline {position: 0, precision: 'DAY', inherited: false, basis: 'RECORD', rule: 'test', confidence: 1.0, sourceId: s.id}) SET n += x)`

let server: TestServer
/** When set, the list of documents has no end; counts how many batches of it were asked for. */
let endless = false
let batches = 0

const withoutEnd = (graph: Graph): Graph => ({
  ...graph,
  async read(query, params) {
    if (!endless || query.file !== 'document/page-by-key.cypher') return graph.read(query, params)
    batches += 1
    const [row] = await graph.read(query, { ...params, afterKey: '' })
    const { limit } = params as { limit: number }
    return Array.from({ length: limit }, () => row!)
  },
})

beforeAll(async () => {
  server = await startTestServer({
    through: withoutEnd,
    clock: () => new Date('2024-10-01T00:00:00Z'),
    async fill(graph) {
      await loadFifteenRecords(graph)
      const text = { expects: 'text', decode: String, encode: String }
      const tricky = inlineQuery('WRITE', 'test', TRICKY, { params: { control: text }, row: {} })
      await graph.write((tx) => tx.run(tricky, { control: '\u0001\u000b' }))
    },
  })
})
let stopped = false
afterAll(async () => {
  if (!stopped) await server?.stop()
})

const exported = async (path: string): Promise<string> => {
  const response = await fetch(`${server.url}/export/${path}`)
  // text() would take the byte order mark away
  const text = Buffer.from(await response.arrayBuffer()).toString()
  if (response.status !== 200) throw new Error(text)
  return text
}

/** The same table as a workbook, as our reader of papers finds it: rows of cells. */
async function workbookOf(path: string): Promise<string[][]> {
  const response = await fetch(`${server.url}/export/${path}`)
  if (response.status !== 200) throw new Error(await response.text())
  return workbookText(new Uint8Array(await response.arrayBuffer()))
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(2, -2).split(' | '))
}

/** Rows of a table by the names of its columns; every cell as it is shown. */
function rowsOf(text: string): Record<string, string>[] {
  const records: string[][] = [[]]
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    records.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') records.push([])
  }
  const [names, ...rows] = records.slice(0, -1)
  return rows.map((row) => {
    expect(row).toHaveLength(names!.length)
    return Object.fromEntries(names!.map((name, index) => [name, row[index]!]))
  })
}

interface Graphml {
  readonly nodes: Map<string, Record<string, string>>
  readonly edges: ({ source: string; target: string } & Record<string, string>)[]
}

/** Fails on what is not well-formed. */
function graphOf(text: string): Graphml {
  const found: Graphml = { nodes: new Map(), edges: [] }
  const keys = new Map<string, string>()
  let values: Record<string, string> = {}
  let key = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const { id, source, target } = attributes as Record<string, string>
    if (name === 'key') keys.set(id!, attributes['attr.name']!)
    if (name === 'node') found.nodes.set(id!, (values = {}))
    if (name === 'edge') found.edges.push((values = { source: source!, target: target! }) as never)
    if (name === 'data') key = keys.get(attributes['key']!) ?? 'undeclared'
  })
  parser.on('text', (said) => {
    if (key !== '') values[key] = (values[key] ?? '') + said
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'data') key = ''
  })
  parser.write(text).close()
  return found
}

describe('tables', () => {
  test('documents: what Excel needs, and every document once', async () => {
    const response = await fetch(`${server.url}/export/documents.csv`)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="documents.csv"',
      'x-content-type-options': 'nosniff',
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = rowsOf(bytes.toString())
    expect(rows).toHaveLength(17)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(17)
    expect(rows.find(({ symbol }) => symbol === '290-KH/TU')).toMatchObject({
      typeLabel: 'Kế hoạch',
      issuedOn: '2024-08-22',
      issuer: 'Tỉnh ủy Hậu Giang',
      signatory: 'Trần Văn Huyến',
    })
  })

  test.each([
    // for programs
    ['tasks.csv', 'attachment; filename="tasks.csv"'],
    ['deadlines.ics?directive=34-CT/TW', 'attachment; filename="deadlines-34-CT-TW-2024-10-01.ics"'],
    // for people, with what clients write who know plain letters only
    [
      'coverage.csv?directive=34-CT/TW&lang=vi&asOf=2024-11-30',
      'attachment; filename="Tinh hinh trien khai 34-CT-TW 2024-11-30.csv"',
      'Tình hình triển khai 34-CT-TW 2024-11-30.csv',
    ],
    [
      'coverage.csv?directive=34-CT/TW&lang=vi&acted=false',
      'attachment; filename="Noi chua thay van ban 34-CT-TW 2024-10-01.csv"',
      'Nơi chưa thấy văn bản 34-CT-TW 2024-10-01.csv',
    ],
    [
      'coverage.csv?directive=34-CT/TW&lang=en',
      'attachment; filename="Who has acted 34-CT-TW 2024-10-01.csv"',
    ],
    [
      'tasks.csv?directive=34-CT/TW&lang=vi&state=OVERDUE',
      'attachment; filename="Nhiem vu qua han 34-CT-TW 2024-10-01.csv"',
      'Nhiệm vụ quá hạn 34-CT-TW 2024-10-01.csv',
    ],
    ['tasks.csv?lang=vi', 'attachment; filename="Nhiem vu 2024-10-01.csv"', 'Nhiệm vụ 2024-10-01.csv'],
    [
      'coverage.csv?directive=34-CT/TW&lang=vi&acted=true',
      'attachment; filename="Noi da co van ban 34-CT-TW 2024-10-01.csv"',
      'Nơi đã có văn bản 34-CT-TW 2024-10-01.csv',
    ],
    ['message.edxml?document=290-KH/TU', 'attachment; filename="message-290-KH-TU-2024-10-01.edxml"'],
  ])('%s: the name of the file tells the paper and the day', async (path, plain, ...whole) => {
    const response = await fetch(`${server.url}/export/${path}`)
    await response.arrayBuffer()
    const header = response.headers.get('content-disposition')!
    const [first, second] = header.split("; filename*=UTF-8''")
    expect(first).toBe(plain)
    expect(second === undefined ? [] : [decodeURIComponent(second)]).toEqual(whole)
    expect(header).toMatch(/^[\x20-\x7e]+$/)
  })

  test('relations come with what they rest on', async () => {
    const rows = rowsOf(await exported('relations.csv'))
    const { data } = await server.ask(
      '{ documents(first: 100) { nodes { relations(direction: UP) { totalCount } } } }',
    )
    const total = data.documents.nodes.reduce(
      (sum: number, { relations }: any) => sum + relations.totalCount,
      0,
    )
    expect(new Set(rows.map(({ id }) => id)).size).toBe(total)
    expect(
      rows.find(({ fromSymbol, kind }) => fromSymbol === '290-KH/TU' && kind === 'IMPLEMENTS'),
    ).toMatchObject({
      toSymbol: '34-CT/TW',
      basis: 'RECORD',
      source: 'corpus.json',
      review: 'UNREVIEWED',
    })
  })

  test('tasks: who leads, by when, how they stand on a day; no formula', async () => {
    const on = async (asOf: string) => rowsOf(await exported(`tasks.csv?asOf=${asOf}`))
    const row = (await on('2024-06-09')).find(({ due }) => due === '2024-06-10')!
    expect(row).toMatchObject({
      documentSymbol: 'TB-UBND',
      summary: 'Hoàn tất bộ dự thảo và gửi lên UBND tỉnh trước hạn.',
      leads: 'Sở Xây dựng tỉnh Lạng Sơn',
      deadlines: 'trước ngày 10/6/2024',
      state: 'OPEN',
    })
    expect((await on('2024-06-10')).find(({ id }) => id === row['id'])).toMatchObject({ state: 'OVERDUE' })
    const today = rowsOf(await exported('tasks.csv'))
    expect(today.every(({ asOf }) => asOf === '2024-10-01')).toBe(true)
    expect(today.find(({ id }) => id === 'TX')?.['summary']).toBe(`'=HYPERLINK("http://x"), <b>&`)
    const { data } = await server.ask('{ tasks { totalCount } }')
    expect(today).toHaveLength(data.tasks.totalCount)
  })

  test('tasks: who has the work of a body that has ended, as of the day', async () => {
    const on = async (asOf: string) => rowsOf(await exported(`tasks.csv?asOf=${asOf}&lang=vi`))
    const of = 'Nay là, hoặc có thể là'
    const later = await on('2026-01-01')
    const ended = later.filter((row) => row['Cơ quan đã kết thúc'] === 'có')
    // its first successor has ended too
    expect(ended.find((row) => row['Chủ trì'] === 'Ban Tuyên giáo Tỉnh ủy Hậu Giang')?.[of]).toBe(
      'Ban Tuyên giáo và Dân vận Thành ủy Cần Thơ',
    )
    expect(ended.map((row) => row[of])).not.toContain('')
    for (const row of [...(await on('2024-06-10')), ...later.filter((one) => !ended.includes(one))])
      expect(row[of]).toBe('')
  })

  test('tasks: what has become of the paper that gives them, by the day and while they are not done', async () => {
    const change = (text: string) =>
      server.graph.write((tx) => tx.run(inlineQuery('WRITE', 'test', text, { params: {}, row: {} }), {}))
    const on = async (asOf: string) =>
      rowsOf(await exported(`tasks.csv?asOf=${asOf}&lang=vi`)).filter((row) =>
        row['Văn bản']!.startsWith('290-KH/TU'),
      )
    const told = (rows: readonly Record<string, string>[]) =>
      new Set(rows.map((row) => `${row['Văn bản giao việc nay']} ${row['Văn bản làm thay đổi']}`.trim()))
    expect(told(await on('2026-01-01'))).toEqual(new Set(['']))
    await change(`MATCH (d:Document {symbol: '290-KH/TU'}), (of:Document {symbol: '34-CT/TW'})
      CREATE (:Document {id: 'X3', key: 'x|X3', symbol: '16/TB-TU', symbolKey: '16/tb-tu', type: 'THONG_BAO', issuedOn: '2025-03-01', issuedFrom: '2025-03-01', issuedTo: '2025-03-01', issuedSort: '2025-03-01', newestFirst: '7974-96-98x|X3', heldAs: 'RECORD', accessClass: 'NONE_PRINTED'})-[:AMENDS {id: 'RX3', confidence: 1.0}]->(d)
      CREATE (of)-[:AMENDS {id: 'RX4', confidence: 1.0}]->(d)
      CREATE (of)-[:REJECTED {id: 'RX5', kind: 'REPEALS', confidence: 1.0, review: 'REJECTED'}]->(d)`)
    const [before, later] = [await on('2025-02-28'), await on('2025-03-01')]
    await change(`MATCH (x:Document {id: 'X3'}) DETACH DELETE x`)
    await change(`MATCH ()-[r]->() WHERE r.id IN ['RX4', 'RX5'] DELETE r`)
    expect(told(before)).toEqual(
      new Set(['đã được sửa đổi, đính chính 34-CT/TW; Ban Bí thư Trung ương Đảng']),
    )
    const done = later.filter((row) => row['Tình trạng']!.includes('xong'))
    expect(told(later.filter((row) => !done.includes(row)))).toEqual(
      new Set(['đã được sửa đổi, đính chính 16/TB-TU; 34-CT/TW; Ban Bí thư Trung ương Đảng']),
    )
  })

  test('for people: headings and values in their language, no ids; days as Excel takes them anywhere', async () => {
    const rows = rowsOf(await exported('tasks.csv?asOf=2024-06-10&lang=vi'))
    const row = rows.find((one) => one['Hạn'] === '2024-06-10')!
    expect(row).toMatchObject({
      'Văn bản': 'TB-UBND; UBND tỉnh Lạng Sơn',
      'Chủ trì': 'Sở Xây dựng tỉnh Lạng Sơn',
      'Thời hạn như in': 'trước ngày 10/6/2024',
      'Tình trạng': 'quá hạn',
      // on the first late day it is one day late
      'Quá hạn (ngày)': '1',
      'Cơ quan đã kết thúc': 'không',
      'Văn bản mẫu': 'không',
    })
    for (const one of rows) expect(one['Quá hạn (ngày)'] === '').toBe(one['Tình trạng'] !== 'quá hạn')
    const asked = '?directive=34-CT/TW&issuedOn=2024-05-24&asOf=2026-01-01'
    for (const file of ['documents', 'relations', 'tasks', 'coverage', 'reckoning']) {
      const [first] = (await exported(`${file}.csv${asked}&lang=vi`)).slice(1).split('\r\n')
      // no heading is a name of the API
      expect(first).toMatch(/^[\p{Lu}"][\p{L} ,:();"]+$/u)
      expect(first).not.toMatch(/[a-z][A-Z]|\bid\b/)
      const programs = (await exported(`${file}.csv${asked}`)).split('\r\n').length
      expect((await exported(`${file}.csv${asked}&lang=en`)).split('\r\n')).toHaveLength(programs)
    }
    const units = rowsOf(await exported(`coverage.csv${asked}&view=TODAY&lang=vi`))
    expect(units).toHaveLength(34)
    expect(units[0]).toMatchObject({ 'Bản đồ': '2025', 'Đã có văn bản': 'có' })
    // that nothing was found does not say that nothing was done
    expect(units.at(-1)).toMatchObject({ 'Đã có văn bản': 'chưa thấy', 'Số bước từ văn bản gốc': '' })
    const reckoned = rowsOf(await exported(`reckoning.csv${asked}&lang=en`))
    expect(reckoned[0]).toMatchObject({ By: 'all together', Name: '34-CT/TW' })
    expect(reckoned.find(({ By }) => By === 'level')).toMatchObject({ Name: 'central' })
  })
})

describe('the report for Word', () => {
  const ASKED = 'directive=34-CT/TW&issuedOn=2024-05-24&asOf=2026-01-01'
  const reportText = async (asked: string): Promise<string> => {
    const response = await fetch(`${server.url}/export/report.docx?${asked}`)
    if (response.status !== 200) throw new Error(await response.text())
    return wordText(new Uint8Array(await response.arrayBuffer()))
  }
  /** The cells of its tables, by the number of their headings. */
  const tablesOf = (text: string): string[][][] =>
    text.split(/^\d\. /m).map((part) =>
      part
        .split('\n')
        .filter((line) => /^\| \d+ \|/.test(line))
        .map((line) => line.slice(2, -2).split(' | ')),
    )

  test.each([
    ['AT_ISSUE', 63],
    ['TODAY', 34],
  ])('has the units and the late tasks that the tables have, on the map %s', async (view, total) => {
    const text = await reportText(`${ASKED}&view=${view}&lang=vi`)
    const units = rowsOf(await exported(`coverage.csv?${ASKED}&view=${view}&lang=vi`))
    const late = rowsOf(await exported(`tasks.csv?${ASKED}&state=OVERDUE&lang=vi`))
    const [, silent, tasks, acted] = tablesOf(text)
    const named = (has: string) =>
      units.filter((unit) => unit['Đã có văn bản'] === has).map((unit) => unit['Đơn vị'])
    expect(silent!.map(([, unit]) => unit)).toEqual(named('chưa thấy'))
    expect(acted!.map(([, unit]) => unit)).toEqual(named('có'))
    expect(silent!.length + acted!.length).toBe(total)
    expect(late.length).toBeGreaterThan(0)
    expect(tasks!.map((cells) => cells[4])).toEqual(late.map((task) => task['Quá hạn (ngày)']))
    expect(text).toContain(`Nhiệm vụ quá hạn: ${late.length}`)
    expect(text).toContain('(Số liệu tính đến ngày 01/01/2026)')
    // what a superior reads first: the sum of it, and from where it is
    expect(text).toContain(`${acted!.length}/${total} tỉnh, thành phố đã có văn bản; ${silent!.length} tỉnh`)
    expect(text).toMatch(/nhiệm vụ được giao: \d+ quá hạn, \d+ đã xong/)
    expect(text).toMatch(/Nguồn: .* thay đổi lần cuối ngày \d\d\/\d\d\/\d{4}\./)
    expect(text).toContain('chưa thấy không có nghĩa là chưa làm')
  })

  test('of a paper of a province it tells what is late, and of no other provinces', async () => {
    const text = await reportText('directive=290-KH/TU&lang=en')
    expect(text).toContain('1. Overdue tasks')
    expect(text).not.toContain('Province')
  })

  test('is called as people call it', async () => {
    const { headers } = await fetch(`${server.url}/export/report.docx?${ASKED}&lang=vi`)
    expect(decodeURIComponent(headers.get('content-disposition')!)).toContain('Báo cáo triển khai 34-CT-TW')
    expect((await fetch(`${server.url}/export/report.docx`)).status).toBe(400)
  })
})

describe('workbooks', () => {
  test('for people in Vietnamese, or in English; no text a formula', async () => {
    const response = await fetch(`${server.url}/export/tasks.xlsx?asOf=2024-06-10&lang=vi`)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'x-content-type-options': 'nosniff',
    })
    expect(decodeURIComponent(response.headers.get('content-disposition')!)).toContain(
      "filename*=UTF-8''Nhiệm vụ 2024-06-10.xlsx",
    )
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = workbookText(bytes)
    expect(text).toMatch(/\| TB-UBND; UBND tỉnh Lạng Sơn \|.* \| 10\/06\/2024 \|.* \| quá hạn \|/)
    expect((await workbookOf('tasks.xlsx'))[0]).toEqual(text.split('\n')[0]!.slice(2, -2).split(' | '))
    expect((await workbookOf('tasks.xlsx?lang=en'))[0]).toContain('Overdue from')
    const all = workbookText(
      new Uint8Array(await (await fetch(`${server.url}/export/tasks.xlsx`)).arrayBuffer()),
    )
    expect(all).toContain('=HYPERLINK("http://x"), <b>&')
  })

  test.each(['documents', 'relations', 'tasks', 'coverage', 'reckoning'])(
    '%s: the rows and columns that CSV has for people, and the same bytes again',
    async (name) => {
      const asked = '?directive=34-CT/TW&issuedOn=2024-05-24&asOf=2026-01-01&lang=vi'
      const rows = rowsOf(await exported(`${name}.csv${asked}`))
      const [heads, ...cells] = await workbookOf(`${name}.xlsx${asked}`)
      expect(heads).toEqual(Object.keys(rows[0]!))
      expect(cells).toHaveLength(rows.length)
      const file = async () =>
        Buffer.from(await (await fetch(`${server.url}/export/${name}.xlsx${asked}`)).arrayBuffer())
      expect((await file()).equals(await file())).toBe(true)
    },
  )

  test('narrowed as CSV is', async () => {
    const [, ...units] = await workbookOf('coverage.xlsx?directive=34-CT/TW&acted=true')
    expect(units.map(([, name]) => name)).toEqual(['Hậu Giang', 'Lạng Sơn'])
    const overdue = rowsOf(await exported('tasks.csv?state=OVERDUE&asOf=2024-09-01&lang=vi'))
    expect(await workbookOf('tasks.xlsx?state=OVERDUE&asOf=2024-09-01')).toHaveLength(overdue.length + 1)
  })
})

test('the cascade of one directive: it, what carries it out, and what lies between', async () => {
  const { data } = await server.ask(
    '{ trace(symbol: "34-CT/TW") { root { id } nodes(first: 100) { nodes { document { id } } } } }',
  )
  const cascade = [data.trace.root.id, ...data.trace.nodes.nodes.map(({ document }: any) => document.id)]
  for (const directive of ['34-CT/TW', '34 - ct/tw', data.trace.root.id]) {
    const rows = rowsOf(await exported(`documents.csv?directive=${encodeURIComponent(directive)}`))
    expect(rows.map(({ id }) => id)).toEqual(cascade)
  }
  const relations = rowsOf(await exported('relations.csv?directive=34-CT/TW'))
  expect(relations.length).toBeGreaterThan(0)
  for (const { from, to } of relations)
    expect([cascade.includes(from), cascade.includes(to)]).toEqual([true, true])
  const { nodes, edges } = graphOf(await exported('graph.graphml?directive=34-CT/TW'))
  for (const { source, target } of edges) expect([nodes.has(source), nodes.has(target)]).toEqual([true, true])
  expect([...nodes.values()].filter(({ kind }) => kind === 'Document')).toHaveLength(cascade.length)
})

test('GraphML is well-formed, and every end of an edge is there', async () => {
  const { nodes, edges } = graphOf(await exported('graph.graphml'))
  expect(nodes.get('TX')).toMatchObject({
    kind: 'Task',
    label: '=HYPERLINK("http://x"), <b>&',
    state: 'OPEN',
  })
  for (const { source, target } of edges) expect([nodes.has(source), nodes.has(target)]).toEqual([true, true])
  const kinds = new Set(edges.map(({ kind }) => kind))
  for (const kind of ['IMPLEMENTS', 'ISSUED_BY', 'HAS_TASK', 'LED_BY']) expect(kinds).toContain(kind)
  const agency = edges.find(({ source, kind }) => source === 'TX' && kind === 'LED_BY')!.target
  expect(nodes.get(agency)).toMatchObject({ kind: 'Agency', label: 'UBND tỉnh Lạng Sơn' })
})

/** The nodes of a file of JSON-LD, read as what it is, without a network. */
const flattened = (text: string) =>
  jsonld.flatten(JSON.parse(text) as object, undefined, {
    documentLoader: (url: string): never => {
      throw new Error(`${url} was fetched`)
    },
    safe: true,
  })

test('JSON-LD tells documents, agencies and proven relations in terms of ELI, and needs nothing fetched', async () => {
  const response = await fetch(`${server.url}/export/graph.jsonld`)
  expect(response.headers.get('content-type')).toBe('application/ld+json')
  const expanded = await flattened(await response.text())
  const things = new Map(expanded.map((thing) => [thing['@id'], thing]))
  const eli = (name: string) => `http://data.europa.eu/eli/ontology#${name}`
  const schema = (name: string) => `https://schema.org/${name}`
  const papers = [...things.values()].filter((thing) => thing['@type']?.includes(eli('LegalResource')))
  expect(papers).toHaveLength(17)
  const bySymbol = (symbol: string) => papers.find((paper) => paper[eli('number')]?.[0]['@value'] === symbol)!
  const plan = bySymbol('290-KH/TU')
  const directive = bySymbol('34-CT/TW')
  expect(plan).toMatchObject({
    [eli('implements')]: [{ '@id': directive['@id'] }],
    [eli('date_document')]: [{ '@value': '2024-08-22', '@type': 'http://www.w3.org/2001/XMLSchema#date' }],
    [schema('legislationIdentifier')]: [{ '@value': '290-KH/TU' }],
  })
  const thingOf = (property: string) => things.get(plan[eli(property)][0]['@id'])!
  const words = thingOf('is_realized_by')
  expect(words[eli('title')][0]).toMatchObject({ '@language': 'vi' })
  expect(thingOf('passed_by')[schema('name')]).toEqual([{ '@value': 'Tỉnh ủy Hậu Giang' }])
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  const proofs = [...things.values()].filter((thing) => thing['@type']?.includes(`${rdf}Statement`))
  expect(proofs.some((proof) => proof[`${rdf}subject`][0]['@id'] === plan['@id'])).toBe(true)
  for (const proof of proofs) expect(proof['urn:chi-thi-graph:vocabulary:evidence'].length).toBeGreaterThan(0)
})

/** A task's property in the linked data, and the column of the table that tells the same. */
const ROLES = [
  ['ledBy', 'leads'],
  ['coordinatedBy', 'coordinating'],
  ['executedBy', 'executing'],
  ['reportsTo', 'reportTo'],
] as const

const nameOfNode = (node: Record<string, unknown>) =>
  (node['https://schema.org/name'] as [{ '@value': string }])[0]['@value']

test('the linked data hold every task: its paper, who leads, by when, how it stands; of a cascade its bodies, too', async () => {
  const own = (name: string) => `urn:chi-thi-graph:vocabulary:${name}`
  const urn = (id: string) => ({ '@id': `urn:chi-thi-graph:${id}` })
  for (const selection of ['', '?directive=34-CT/TW']) {
    const nodes = await flattened(await exported(`graph.jsonld${selection}`))
    const known = new Map(nodes.map((node) => [node['@id'], node]))
    const tasks = nodes.filter((node) => node['@type']?.includes(own('Task')))
    const rows = rowsOf(await exported(`tasks.csv${selection}`))
    expect(tasks.map((task) => task['@id']).sort()).toEqual(rows.map(({ id }) => urn(id!)['@id']).sort())
    const nameOf = (body: Record<string, unknown>) =>
      body['@value'] ?? nameOfNode(known.get(body['@id'] as string)!)
    const partsOf = new Map(
      tasks.map((task) => [
        task['@id'],
        ROLES.map(([role]) => (task[own(role)] ?? []).map(nameOf).sort().join('; ')),
      ]),
    )
    for (const row of rows)
      expect(partsOf.get(urn(row['id']!)['@id'])).toEqual(
        ROLES.map(([, column]) => row[column]!.split('; ').sort().join('; ')),
      )
    expect(rows.filter(({ leads }) => leads !== '').length).toBeGreaterThan(10)
  }
  const { data } = await server.ask(
    '{ tasks(filter: { text: "hoàn tất bộ dự thảo" }) { nodes { id document { id } leads { agency { id } } deadlines { id } } } }',
  )
  const [asked] = data.tasks.nodes
  const nodes = await flattened(await exported('graph.jsonld'))
  const node = (id: string) => nodes.find((one) => one['@id'] === urn(id)['@id'])!
  expect(node(asked.id)).toMatchObject({
    [own('givenBy')]: [urn(asked.document.id)],
    [own('ledBy')]: [urn(asked.leads[0].agency.id)],
    [own('deadline')]: [urn(asked.deadlines[0].id)],
    [own('state')]: [{ '@value': 'OVERDUE' }],
  })
  expect(node(asked.deadlines[0].id)).toMatchObject({
    [own('due')]: [{ '@value': '2024-06-10', '@type': 'http://www.w3.org/2001/XMLSchema#date' }],
  })
})

test('a rejected relation is told as such in the table, and stands nowhere else', async () => {
  const [row] = rowsOf(await exported('relations.csv')).filter(({ kind }) => kind === 'CITES')
  const decide = (decision: string) =>
    server.data(`mutation { reviewRelation(id: "${row!['id']}", decision: ${decision}) { review } }`)
  await decide('REJECTED')
  const same = rowsOf(await exported('relations.csv')).find(({ id }) => id === row!['id'])
  expect(same).toMatchObject({ kind: 'CITES', review: 'REJECTED' })
  expect(await exported('graph.jsonld')).not.toContain(row!['id'])
  const { edges } = graphOf(await exported('graph.graphml'))
  expect(
    edges.filter(
      ({ source, target, kind }) => source === row!['from'] && target === row!['to'] && kind === 'CITES',
    ),
  ).toEqual([])
  await decide('CONFIRMED')
})

test('a calendar is called by what it is of, and says how often to ask', async () => {
  const headOf = async (query: string) =>
    new ICAL.Component(ICAL.parse(await exported(`deadlines.ics${query}`)))
  const { data } = await server.ask('{ agency(name: "Sở Xây dựng tỉnh Lạng Sơn") { id } }')
  for (const [query, name] of [
    ['', 'Thời hạn nhiệm vụ'],
    ['?directive=34-CT/TW', 'Thời hạn: 34-CT/TW'],
    ['?document=290-KH/TU', 'Thời hạn: 290-KH/TU'],
    [`?agency=${data.agency.id}`, 'Thời hạn: Sở Xây dựng tỉnh Lạng Sơn'],
    [`?agency=${data.agency.id}&directive=34-CT/TW`, 'Thời hạn: Sở Xây dựng tỉnh Lạng Sơn · 34-CT/TW'],
  ] as const) {
    const head = await headOf(query)
    for (const property of ['name', 'x-wr-calname']) expect(head.getFirstPropertyValue(property)).toBe(name)
    expect(String(head.getFirstPropertyValue('refresh-interval'))).toBe('PT6H')
  }
})

test('who asks for a file that is not exported is told which are', async () => {
  for (const language of ['vi', 'en']) {
    const answer = await fetch(`${server.url}/export/papers.csv`, {
      headers: { 'accept-language': language },
    })
    const { errors } = (await answer.json()) as any
    expect(errors[0].extensions).toMatchObject({
      code: 'NOT_FOUND',
      remedy: expect.stringContaining('/export/documents.csv, '),
      exists: expect.arrayContaining(['/export/graph.jsonld']),
    })
  }
})

test('the calendar: every deadline with a day, rhythms as rules, target years not, the same bytes again', async () => {
  const response = await fetch(`${server.url}/export/deadlines.ics`)
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const text = await response.text()
  expect(await exported('deadlines.ics')).toBe(text)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
  const { data } = await server.ask(
    '{ tasks(first: 100) { nodes { id summary deadlines { id due kind recurrence } } } }',
  )
  const dues = data.tasks.nodes.flatMap(({ deadlines }: any) => deadlines) as any[]
  const dated = dues.filter(
    ({ kind, due, recurrence }) => kind !== 'HORIZON' && (due !== null || recurrence !== null),
  )
  const uids = events.map(({ uid }) => uid)
  expect(new Set(uids).size).toBe(uids.length)
  expect([...new Set(uids.map((uid) => uid.replace(/(\.2)?@.*/, '')))].sort()).toEqual(
    dated.map(({ id }) => id).sort(),
  )
  expect(events.find(({ summary }) => summary.includes('Hoàn tất bộ dự thảo'))).toMatchObject({
    summary: 'trước ngày 10/6/2024: Hoàn tất bộ dự thảo và gửi lên UBND tỉnh trước hạn. (TB-UBND)',
    startDate: expect.objectContaining({ isDate: true, year: 2024, month: 6, day: 10 }),
  })
  const monthly = events.filter(({ uid }) => uid.startsWith('LX1'))
  expect(monthly.map(({ startDate }) => startDate.toString())).toEqual(['2024-08-30', '2025-02-28'])
  expect(uids.some((uid) => uid.startsWith('LX2'))).toBe(false)
  // no day changes the events of a paper; without a date it is not known to be issued by any
  const later = await exported('deadlines.ics?asOf=2030-01-01')
  const blocks = (calendar: string) => calendar.split('BEGIN:VEVENT').slice(1)
  expect(blocks(text)).toEqual(expect.arrayContaining(blocks(later).slice(0, -1)))
  expect(later).toContain('LX1')
  expect(blocks(later).length).toBeLessThan(blocks(text).length)
  for (const { component } of events)
    expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-20T00:00:00Z')
})

test('coverage as a table: every province of the map, with its papers', async () => {
  const rows = rowsOf(await exported('coverage.csv?directive=34-CT/TW'))
  expect(rows).toHaveLength(63)
  expect(rows.filter(({ acted }) => acted === 'true')).toEqual([
    expect.objectContaining({ name: 'Hậu Giang', by: 'OWN', firstActedOn: '2024-08-22', daysAfter: '90' }),
    expect.objectContaining({
      territory: '2024:20',
      name: 'Lạng Sơn',
      firstActedOn: '2024-05',
      daysAfter: '',
    }),
  ])
  const today = rowsOf(await exported('coverage.csv?directive=34-CT/TW&view=TODAY&asOf=2026-01-01'))
  expect(today).toHaveLength(34)
  expect(today.find(({ name }) => name === 'Cần Thơ')).toMatchObject({
    acted: 'true',
    by: 'FORMER',
    symbols: '290-KH/TU',
    formerly: 'Hậu Giang; Cần Thơ; Sóc Trăng',
  })
  const area = async (query: string) =>
    rowsOf(await exported(`coverage.csv?directive=34-CT/TW&${query}`)).map(({ name }) => name)
  expect(await area('territory=2025:92')).toEqual(['Hậu Giang', 'Cần Thơ', 'Sóc Trăng'])
  expect(await area('territory=2025:92&view=TODAY&asOf=2026-01-01')).toEqual(['Cần Thơ'])
  expect(await area('acted=true')).toEqual(['Hậu Giang', 'Lạng Sơn'])
  expect(await area('acted=false')).toHaveLength(61)
})

test('the reckoning as a table: all together, by level, province and body', async () => {
  const rows = rowsOf(await exported('reckoning.csv?directive=34-CT/TW&asOf=2024-12-31'))
  const [all] = rows
  expect(all).toMatchObject({ by: 'ALL', name: '34-CT/TW' })
  const of = (by: string) => rows.filter((row) => row['by'] === by)
  expect([of('ALL').length, of('LEVEL').length, of('PROVINCE').length]).toEqual([1, 4, 63])
  expect(of('PROVINCE').find(({ name }) => name === 'Hậu Giang')).toMatchObject({ provinceDaysAfter: '90' })
  const sum = (by: string, column: string) => of(by).reduce((total, row) => total + Number(row[column]), 0)
  expect(sum('LEVEL', 'papers')).toBe(Number(all!['papers']))
  expect(sum('LEVEL', 'tasks')).toBe(Number(all!['tasks']))
  expect(of('BODY').length).toBeGreaterThan(0)
  const today = rowsOf(await exported('reckoning.csv?directive=34-CT/TW&view=TODAY&asOf=2026-01-01'))
  expect(today.filter(({ by }) => by === 'PROVINCE')).toHaveLength(34)
})

test('coverage as a map: Vietnamese unless English is asked for, the same numbers', async () => {
  const response = await fetch(`${server.url}/export/coverage.svg?directive=34-CT/TW`)
  expect(response.headers.get('content-type')).toBe('image/svg+xml')
  const svg = await response.text()
  expect(svg).toContain('<title>Hậu Giang: 22/8/2024, 90 ngày sau, 290-KH/TU</title>')
  expect(svg).toContain('Quần đảo Hoàng Sa')
  expect(svg).toContain('trên 63 tỉnh, thành phố đã có văn bản')
  expect(svg).toContain('tính đến ngày 1/10/2024')
  const today = await exported('coverage.svg?directive=34-CT/TW&view=TODAY&asOf=2026-01-01&lang=en')
  expect(today).toContain('of 34 provinces and cities have acted')
  expect(today).toMatch(
    /<title>Cần Thơ: 2024-08-22, 90 days after, 290-KH\/TU, only by papers of former provinces \(formerly Hậu Giang: .*; Cần Thơ: nothing found here; /,
  )
  expect(today).toContain('1 by papers of their own, 1 only by papers of former provinces.')
})

test.each([
  ['documents.csv', 'id'],
  ['tasks.csv', 'document'],
])('%s of an area has what was issued there, as the API has it', async (file, column) => {
  const { documents } = await server.data(
    '{ documents(filter: { territory: "2025:92" }, first: 100) { totalCount nodes { id tasks(first: 1) { totalCount } } } }',
  )
  const there = documents.nodes
    .filter(({ tasks }: any) => file === 'documents.csv' || tasks.totalCount > 0)
    .map(({ id }: any) => id)
  expect(there.length).toBeGreaterThan(0)
  const of = async (query: string) =>
    [...new Set(rowsOf(await exported(`${file}?${query}`)).map((row) => row[column]))].toSorted()
  expect(await of('territory=2025:92')).toEqual(there.toSorted())
  expect(await of('territory=2025:92&includeFormer=false')).toEqual([])
  const cascade = await of('territory=2025:92&directive=34-CT/TW')
  expect(cascade.length).toBeGreaterThan(0)
  for (const id of cascade) expect(there).toContain(id)
})

test('the calendar of an area has the deadlines of its tasks only', async () => {
  const events = (text: string) => text.match(/^UID:.*/gm) ?? []
  const there = events(await exported('deadlines.ics?territory=2025:92'))
  const tasks = rowsOf(await exported('tasks.csv?territory=2025:92'))
  expect(there.length).toBeGreaterThan(0)
  expect(there.length).toBeLessThan(events(await exported('deadlines.ics')).length)
  expect(tasks.length).toBeGreaterThan(0)
  expect(events(await exported('deadlines.ics?territory=2025:92&includeFormer=false'))).toEqual([])
})

describe.each([
  ['a state', 'states=OVERDUE,OPEN', '{ states: [OVERDUE, OPEN] }'],
  ['one state by day', 'state=OVERDUE&asOf=2024-09-01', '{ states: [OVERDUE] }', '2024-09-01'],
  [
    'a directive and a level',
    'directive=34-CT/TW&level=PROVINCE',
    '{ directive: "$directive", level: PROVINCE }',
  ],
  [
    'an agency and its role',
    'agency=$agency&role=LEAD&includeCollectives=false',
    '{ agency: "$agency", role: LEAD, includeCollectives: false }',
  ],
  ['days', 'dueFrom=2024-01-01&dueTo=2030-12-31', '{ dueFrom: "2024-01-01", dueTo: "2030-12-31" }'],
  ['words', 'text=nhà ở xã hội', '{ text: "nhà ở xã hội" }'],
  [
    'a place and kinds',
    'territory=2025:92&kinds=ASSIGNMENT,MEASURE',
    '{ territory: "2025:92", kinds: [ASSIGNMENT, MEASURE] }',
  ],
  [
    'any of several places',
    'territories=2025:92,2025:20&asOf=2024-09-01',
    '{ territories: ["2025:92", "2025:20"] }',
    '2024-09-01',
  ],
  [
    'several places within one',
    'territories=2024:93,2024:20&territory=2025:92',
    '{ territories: ["2024:93", "2024:20"], territory: "2025:92" }',
  ],
  ['what is orphaned or verified', 'orphaned=false&verified=false', '{ orphaned: false, verified: false }'],
] as readonly (readonly [string, string, string, string?])[])(
  'tasks of %s',
  (_, parameters, filter, asOf?) => {
    test('are in table and calendar those of the list, in its order', async () => {
      const known = await server.data(
        '{ document(symbol: "34-CT/TW") { id } agency(name: "UBND tỉnh Lạng Sơn") { id } }',
      )
      const filled = (text: string) =>
        text.replace('$directive', known.document.id).replace('$agency', known.agency.id)
      const day = asOf === undefined ? '' : `, asOf: "${asOf}"`
      const { tasks } = await server.data(
        `{ tasks(filter: ${filled(filter)}${day}, first: 100) { totalCount nodes { id deadlines { id } } } }`,
      )
      expect(tasks.totalCount).toBeGreaterThan(0)
      const rows = rowsOf(await exported(`tasks.csv?${filled(parameters)}`))
      expect(rows.map(({ id }) => id).slice(0, 100)).toEqual(tasks.nodes.map(({ id }: any) => id))
      expect(rows).toHaveLength(tasks.totalCount)
      const uids = (await exported(`deadlines.ics?${filled(parameters)}`)).match(/^UID:[^@.]+/gm) ?? []
      const deadlines = tasks.nodes.flatMap((task: any) => task.deadlines.map(({ id }: any) => `UID:${id}`))
      for (const uid of uids) expect(deadlines).toContain(uid)
    })
  },
)

test('tasks of all bodies that are called so are those that are counted of them', async () => {
  const { taskCountsByAgency } = await server.data(
    '{ taskCountsByAgency(called: "ubnd", first: 100) { totalCount nodes { agency { name } counts { tasks } } } }',
  )
  const called = taskCountsByAgency.nodes.map(({ agency }: any) => agency.name)
  expect(called.length).toBeGreaterThan(1)
  expect(called).toHaveLength(taskCountsByAgency.totalCount)
  const rows = rowsOf(await exported('tasks.csv?called=ubnd'))
  const leads = rows.map(({ leads }) => leads!.split('; ').filter((one) => called.includes(one)).length)
  expect(leads.length).toBeGreaterThan(0)
  expect(leads.every((count) => count > 0)).toBe(true)
  const counted = taskCountsByAgency.nodes.flatMap(({ counts }: any) => counts.map(({ tasks }: any) => tasks))
  expect(leads.reduce((sum, one) => sum + one, 0)).toBe(
    counted.reduce((sum: number, one: number) => sum + one, 0),
  )
})

describe('what cannot be handed out is told as JSON', () => {
  test.each([
    ['documents.csv?directive=1-CT/NOWHERE', 404, 'NOT_FOUND'],
    ['documents.csv?directive=9-CT/TU', 409, 'AMBIGUOUS_SYMBOL'],
    ['documents.csv?directive=', 400, 'BAD_USER_INPUT'],
    ['documents.csv?directive=a&directive=b', 400, 'BAD_USER_INPUT'],
    ['documents.csv?direktive=34-CT/TW', 400, 'BAD_USER_INPUT'],
    ['documents.csv?states=OPEN', 400, 'BAD_USER_INPUT'],
    ['tasks.csv?states=OPEN,LATE', 400, 'BAD_USER_INPUT'],
    ['tasks.csv?state=OPEN&states=OVERDUE', 400, 'BAD_USER_INPUT'],
    ['tasks.csv?role=BOSS', 400, 'BAD_USER_INPUT'],
    ['tasks.csv?agency=A0', 400, 'BAD_USER_INPUT'],
    ['tasks.csv?document=1-CT/NOWHERE', 404, 'NOT_FOUND'],
    ['deadlines.ics?dueFrom=2024-13-01', 400, 'BAD_USER_INPUT'],
    ['deadlines.ics?dueFrom=2024-12-01&dueTo=2024-01-01', 400, 'BAD_USER_INPUT'],
    ['deadlines.ics?orphaned=maybe', 400, 'BAD_USER_INPUT'],
    ['deadlines.ics?states=OPEN&territory=2023:24', 400, 'BAD_USER_INPUT'],
    ['tasks.csv?asOf=2024-02-30', 400, 'BAD_USER_INPUT'],
    ['everything.xlsx', 404, 'NOT_FOUND'],
    ['coverage.svg', 400, 'BAD_USER_INPUT'],
    ['deadlines.ics?lang=en', 400, 'BAD_USER_INPUT'],
    ['coverage.xlsx', 400, 'BAD_USER_INPUT'],
    ['documents.xlsx?acted=true', 400, 'BAD_USER_INPUT'],
    ['tasks.xlsx?directive=34-CT/TW&lang=fr', 400, 'BAD_USER_INPUT'],
    ['documents.xlsx?directive=9-CT/TU', 409, 'AMBIGUOUS_SYMBOL'],
    ['coverage.csv?directive=34-CT/TW&lang=fr', 400, 'BAD_USER_INPUT'],
    ['reckoning.csv', 400, 'BAD_USER_INPUT'],
    ['reckoning.csv?directive=34-CT/TW&territory=2024:93', 400, 'BAD_USER_INPUT'],
    ['coverage.svg?directive=34-CT/TW&view=YESTERDAY', 400, 'BAD_USER_INPUT'],
    ['coverage.svg?directive=34-CT/TW&lang=fr', 400, 'BAD_USER_INPUT'],
    ['documents.csv?view=TODAY', 400, 'BAD_USER_INPUT'],
    ['documents.csv?territory=2023:24', 400, 'BAD_USER_INPUT'],
    ['documents.csv?territory=2025:24&includeFormer=no', 400, 'BAD_USER_INPUT'],
    ['coverage.csv?directive=34-CT/TW&territory=2024:180', 400, 'BAD_USER_INPUT'],
    ['coverage.svg?directive=34-CT/TW&territory=2025:24', 400, 'BAD_USER_INPUT'],
  ])('%s: %i %s', async (path, status, code) => {
    const response = await fetch(`${server.url}/export/${path}`)
    expect([response.status, response.headers.get('content-disposition')]).toEqual([status, null])
    const { errors } = (await response.json()) as any
    expect(errors[0].extensions.code).toBe(code)
    if (code === 'AMBIGUOUS_SYMBOL') expect(errors[0].extensions.candidates).toHaveLength(2)
  })
})

describe('an export without end', () => {
  /** How many batches have been asked for once no more are; fails when that does not end. */
  const settled = async (): Promise<number> => {
    for (let turn = 0; turn < 60; turn++) {
      const before = batches
      await new Promise((wait) => setTimeout(wait, 500))
      if (batches === before) return batches
    }
    throw new Error(`${batches} batches and no end`)
  }
  const open = () =>
    new Promise<IncomingMessage>((settle, reject) => {
      get(`${server.url}/export/documents.csv`, settle).on('error', reject)
    })
  const read = (response: IncomingMessage, bytes: number) =>
    new Promise<void>((settle) => {
      response.on('data', (piece: Buffer) => {
        if ((bytes -= piece.length) > 0) return
        response.pause()
        settle()
      })
    })

  test('waits for who reads slowly, and ends when the reader goes or the server ends', async () => {
    endless = true
    try {
      const response = await open()
      const waiting = await settled()
      await read(response, 8_000_000)
      expect(await settled()).toBeGreaterThan(waiting)
      response.destroy()
      const gone = await settled()
      await new Promise((wait) => setTimeout(wait, 500))
      expect(batches).toBe(gone)

      const left = await open()
      const ended = new Promise((settle) => left.on('close', settle).on('error', () => {}))
      await read(left, 100_000)
      left.resume()
      stopped = true
      await server.stop()
      await ended
      expect(left.complete).toBe(false)
    } finally {
      endless = false
    }
  })
})
