import { boundsOf } from '../../src/model/date'
import { vietnameseSortKey } from '../../src/model/collation'
import { fold, foldBare } from '../../src/model/fold'
import { symbolKey } from '../../src/model/symbol'
import type { Graph } from '../../src/graph/connect'
import { json } from '../../src/graph/decode'
import { inlineQuery } from '../../src/graph/query'
import { standingRow, writeStandings } from '../../src/graph/progress'
import { bySymbol, newestFirst, shelfOf } from '../../src/model/document-order'
import { rhythmOf } from '../../src/model/recurrence'
import { standingsOf } from '../../src/model/standing'

/**
 * A small graph, written by plain Cypher:
 *
 *     D1 34-CT/TW ◀─ D2 40-NQ/TU ◀─ D3 ⇄ D5      D1 ◀─ D4 ◀─ D5      D2 ◀─ D4      D1 ◀─ D10 undated
 *
 * 40-NQ/TU has an undated twin (D9). 26-CT/TU is borne in two provinces (D6 and its undated twin D7, D8). D100 has 50
 * papers that carry it out (D101 …), each with two tasks.
 */

interface Paper {
  id: string
  symbol: string
  type?: string
  level?: string
  issuer: string
  territory?: string
  issuedOn?: string | null
}
const papers: Paper[] = [
  { id: 'D1', symbol: '34-CT/TW', type: 'CHI_THI', level: 'CENTRAL', issuer: 'A1', issuedOn: '2024-05-24' },
  {
    id: 'D2',
    symbol: '40-NQ/TU',
    type: 'NGHI_QUYET',
    issuer: 'A2',
    territory: '2024:20',
    issuedOn: '2024-06-01',
  },
  { id: 'D3', symbol: '195/KH-UBND', issuer: 'A3', territory: '2024:20', issuedOn: '2024-07-01' },
  { id: 'D4', symbol: '196/KH-UBND', issuer: 'A3', territory: '2024:20', issuedOn: '2024-07' },
  {
    id: 'D5',
    symbol: '7/KH-UBND',
    level: 'DISTRICT',
    issuer: 'A6',
    territory: '2024:180',
    issuedOn: '2024-08-01',
  },
  {
    id: 'D6',
    symbol: '26-CT/TU',
    type: 'CHI_THI',
    issuer: 'A4',
    territory: '2024:24',
    issuedOn: '2023-03-01',
  },
  { id: 'D7', symbol: '26-CT/TU', type: 'CHI_THI', issuer: 'A4', territory: '2024:24' },
  {
    id: 'D8',
    symbol: '26-CT/TU',
    type: 'CHI_THI',
    issuer: 'A2',
    territory: '2024:20',
    issuedOn: '2023-05-01',
  },
  { id: 'D9', symbol: '40-NQ/TU', type: 'NGHI_QUYET', issuer: 'A2', territory: '2024:20' },
  { id: 'D10', symbol: '300/KH-UBND', issuer: 'A3', territory: '2024:20' },
  { id: 'D100', symbol: '50-CT/TW', type: 'CHI_THI', level: 'CENTRAL', issuer: 'A1', issuedOn: '2022-01-01' },
  ...Array.from({ length: 50 }, (_, index) => ({
    id: `D${101 + index}`,
    symbol: `${1000 + index}/KH-UBND`,
    issuer: index % 2 === 0 ? 'A3' : 'A6',
    issuedOn: '2022-02-02',
  })),
]

const arrows: [from: string, to: string, kind?: string, confidence?: number][] = [
  ['D2', 'D1'],
  ['D3', 'D2'],
  ['D4', 'D1', 'IMPLEMENTS', 0.6],
  ['D4', 'D2'],
  ['D5', 'D3'],
  ['D5', 'D4'],
  ['D3', 'D5'],
  ['D10', 'D1'],
  ['D5', 'D6', 'CITES'],
  ...Array.from({ length: 50 }, (_, index): [string, string] => [`D${101 + index}`, 'D100']),
]

const agencies = [
  { id: 'A1', name: 'Ban Bí thư', level: 'CENTRAL', territory: null, aliases: [] },
  { id: 'A2', name: 'Tỉnh ủy Lạng Sơn', level: 'PROVINCE', territory: '2024:20', aliases: [] },
  {
    id: 'A3',
    name: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    level: 'PROVINCE',
    territory: '2024:20',
    aliases: ['UBND tỉnh Lạng Sơn', 'Ủy ban nhân dân tỉnh'],
  },
  { id: 'A4', name: 'Tỉnh ủy Bắc Giang', level: 'PROVINCE', territory: '2024:24', aliases: [] },
  {
    id: 'A5',
    name: 'UBND tỉnh Bắc Giang',
    level: 'PROVINCE',
    territory: '2024:24',
    aliases: ['Ủy ban nhân dân tỉnh'],
  },
  { id: 'A6', name: 'UBND huyện Tràng Định', level: 'DISTRICT', territory: '2024:180', aliases: [] },
]

const evidence = {
  basis: 'TEXT',
  quote: 'thực hiện',
  start: 10,
  end: 19,
  section: 'I',
  rule: 'test',
  confidence: 0.9,
  sourceId: 'S1',
}
/** What the one file says of D3, which is as much as its corrections need; its tasks were written beside it. */
const identity = {
  series: 'STATE|ubnd:2024:20',
  group: 'STATE|ubnd:2024:20|KH|195',
  numbered: true,
  date: '2024-07-01',
}
const said = {
  basis: 'TEXT',
  heldAs: 'TEXT',
  identity,
  symbol: '195/KH-UBND',
  symbolAsPrinted: '195/KH-UBND',
  type: 'KE_HOACH',
  system: 'STATE',
  level: 'PROVINCE',
  title: 'Về việc D3',
  subject: null,
  issuedOn: { value: '2024-07-01', precision: 'DAY', asPrinted: '01/7/2024' },
  meetingOn: null,
  notAfter: '2024-07-01',
  issuer: null,
  organ: null,
  signatory: null,
  accessClass: 'NONE_PRINTED',
  recipients: [],
  tasks: [],
  anomalies: [],
}
const cited = { ...identity, relation: 'IMPLEMENTS', named: '{}' }
const noDay = {
  bound: null,
  from: null,
  due: null,
  overdueFrom: null,
  recurrence: null,
  precision: 'UNSPECIFIED',
}
type Due = Omit<Parameters<typeof standingsOf>[0][number] & Parameters<typeof rhythmOf>[0][number], 'id'> & {
  from: string | null
  precision: string
}
const deadlines: Record<string, Due> = {
  passed: {
    ...noDay,
    asPrinted: 'trước ngày 30/6/2024',
    kind: 'DUE',
    bound: 'BEFORE',
    due: '2024-06-30',
    overdueFrom: '2024-06-30',
    precision: 'DAY',
  },
  future: {
    ...noDay,
    asPrinted: 'đến hết năm 2030',
    kind: 'DUE',
    bound: 'BY',
    due: '2030-12-31',
    overdueFrom: '2031-01-01',
    precision: 'YEAR',
  },
  monthly: {
    ...noDay,
    asPrinted: 'ngày 25 hằng tháng',
    kind: 'RECURRING',
    bound: 'RECURRING',
    recurrence: 'FREQ=MONTHLY;BYMONTHDAY=25',
    precision: 'MONTHLY',
  },
  goal: { ...noDay, asPrinted: 'đến năm 2025', kind: 'HORIZON', due: '2025-12-31', precision: 'YEAR' },
}
const dues = (id: string, names: string[]) =>
  names.map((name, position) => ({ ...deadlines[name]!, id: `L${id}.${position}`, position }))
const tasks: {
  id: string
  document: string
  deadlines: string[]
  leads: (string | null)[]
  parent?: string
}[] = [
  { id: 'T1', document: 'D3', deadlines: ['future', 'passed'], leads: ['A3'] },
  { id: 'T2', document: 'D3', deadlines: ['monthly'], leads: ['A3', null], parent: 'T1' },
  { id: 'T3', document: 'D3', deadlines: ['goal'], leads: ['A6'] },
  { id: 'T4', document: 'D5', deadlines: ['future'], leads: ['A6'] },
  { id: 'T5', document: 'D1', deadlines: [], leads: [] },
  ...Array.from({ length: 100 }, (_, index) => ({
    id: `T${101 + index}`,
    document: `D${101 + (index % 50)}`,
    deadlines: ['passed'],
    leads: [index % 3 === 0 ? 'A3' : 'A6'],
  })),
]

/** The statements in their order; each takes the whole data, as JSON cannot travel as a parameter of its own. */
const STATEMENTS = [
  `UNWIND $data.agencies AS row
   CREATE (a:Agency {id: row.id, key: row.id, name: row.name, sortName: row.sortName, kind: 'BODY', system: 'STATE', level: row.level, aliases: row.aliases})
   FOREACH (folded IN row.folded | MERGE (n:AgencyName {folded: folded, agencyKey: row.id}) CREATE (n)-[:NAMES]->(a))
   WITH a, row MATCH (t:Territory {key: row.territory}) CREATE (a)-[:OF]->(t)`,
  `CREATE (:SourceFile {id: 'S1', location: '/x', name: 'x.txt', mediaType: 'text/plain', sha256: 'abc', basis: 'TEXT', ingestedAt: '2024-10-01T00:00:00Z', parserVersion: '1'})-[:MAKES]->(:Claim {id: 'C1', content: $data.said})`,
  `UNWIND $data.papers AS row CREATE (d:Document) SET d = row.fields
   WITH d, row MATCH (a:Agency {id: row.issuer}) CREATE (d)-[:ISSUED_BY]->(a)
   WITH d, row MATCH (t:Territory {key: row.territory}) CREATE (d)-[:ISSUED_IN]->(t)`,
  `MATCH (c:Claim {id: 'C1'}), (d:Document {id: 'D3'}), (a:Agency)
   MERGE (c)-[:ABOUT]->(d) CREATE (d)-[:SENT_TO]->(a)`,
  `MATCH (d:Document {id: 'D3'}) CREATE (:EarlierKey {key: 'earlier'})-[:OF]->(d)
   CREATE (d)-[:HAS_ANOMALY]->(x:Anomaly {id: 'X1', code: 'PARTIAL_DATE', severity: 'INFO', message: 'm'}) SET x += $data.evidence`,
  `UNWIND $data.arrows AS row
   MATCH (f:Document {id: row.from}), (t:Document {id: row.to}), (c:Claim {id: 'C1'})
   CREATE (f)-[:$(row.kind) {id: row.id, confidence: row.confidence}]->(t)
   CREATE (c)-[:MENTIONS]->(m:Mention {id: 'M' + row.id, supports: row.id}) SET m += $data.evidence, m += $data.cited`,
  `UNWIND $data.tasks AS row
   MATCH (d:Document {id: row.document})
   CREATE (d)-[:HAS_TASK]->(t:Task {id: row.id, documentId: row.document, kind: 'ASSIGNMENT', modality: 'MUST', summary: row.id, overdueFrom: row.overdueFrom, rhythm: row.rhythm})
   FOREACH (key IN [x IN [row.rhythm] WHERE x IS NOT NULL] | MERGE (:Rhythm {key: key}))
   SET t += $data.evidence
   FOREACH (x IN row.deadlines | CREATE (t)-[:DUE]->(n:Deadline {inherited: false}) SET n += $data.evidence, n += x)
   FOREACH (lead IN [x IN row.leads WHERE x.agency IS NULL] | CREATE (t)-[r:LED_BY]->(:UnnamedBody) SET r = $data.evidence, r.position = lead.position, r.asPrinted = lead.asPrinted)
   WITH t, row UNWIND row.leads AS lead
   MATCH (a:Agency {id: lead.agency}) CREATE (t)-[r:LED_BY]->(a) SET r = $data.evidence, r.position = lead.position, r.asPrinted = lead.asPrinted`,
  `UNWIND $data.tasks AS row MATCH (t:Task {id: row.id}), (p:Task {id: row.parent}) CREATE (t)-[:PART_OF]->(p)`,
]

/** Where a document stands in lists. */
const listedAs = (
  paper: Parameters<typeof shelfOf>[0] & { id: string; symbol: string; issuedSort: string; key: string },
) => ({
  newestFirst: newestFirst(paper.issuedSort, paper.key),
  bySymbol: bySymbol(paper.symbol, paper.issuedSort, paper.key),
  shelf: shelfOf(paper),
})

const plain = { ...json, encode: (value: unknown) => value }

/** Writes the fixture into a database that has the territories and nothing else. */
export async function writeFixture(graph: Graph): Promise<void> {
  const data = {
    evidence,
    said: JSON.stringify(said),
    cited,
    agencies: agencies.map((agency) => ({
      ...agency,
      sortName: vietnameseSortKey(agency.name),
      folded: [...new Set([agency.name, ...agency.aliases].flatMap((name) => [fold(name), foldBare(name)]))],
    })),
    papers: papers.map(
      ({ id, symbol, type = 'KE_HOACH', level = 'PROVINCE', issuer, territory = null, issuedOn = null }) => {
        const bounds = issuedOn === null ? null : boundsOf(issuedOn)
        return {
          issuer,
          territory,
          fields: {
            id,
            key: `${symbol}|${issuer}|${issuedOn ?? '?'}`,
            symbol,
            symbolKey: symbolKey(symbol),
            type,
            level,
            issuedOn,
            system: symbol.includes('UBND') ? 'STATE' : 'PARTY',
            title: `Về việc ${id}`,
            issuedFrom: bounds?.earliest ?? null,
            issuedTo: bounds?.latest ?? null,
            issuedSort: bounds?.earliest ?? '0000-00-00',
            heldAs: 'TEXT',
            accessClass: 'NONE_PRINTED',
            issuer,
            ...listedAs({
              id,
              symbol,
              key: `${symbol}|${issuer}|${issuedOn ?? '?'}`,
              type,
              level,
              system: symbol.includes('UBND') ? 'STATE' : 'PARTY',
              issuedSort: bounds?.earliest ?? '0000-00-00',
              heldAs: 'TEXT',
            }),
          },
        }
      },
    ),
    arrows: arrows.map(([from, to, kind = 'IMPLEMENTS', confidence = 0.9]) => ({
      from,
      to,
      kind,
      confidence,
      id: `R.${from}.${kind}.${to}`,
    })),
    tasks: tasks.map(({ id, document, deadlines: names, leads, parent = null }) => ({
      id,
      document,
      parent,
      leads: leads.map((agency, position) => ({
        agency,
        position,
        asPrinted: agency ?? 'các cơ quan liên quan',
      })),
      deadlines: dues(id, names),
      standings: standingRow(id, dues(id, names), []),
      rhythm: rhythmOf(dues(id, names)),
      overdueFrom: names.includes('passed') ? '2024-06-30' : names.includes('future') ? '2031-01-01' : null,
    })),
  }
  await graph.write(async (tx) => {
    for (const text of STATEMENTS)
      await tx.run(
        inlineQuery('WRITE', 'fixture', text, {
          params: text.includes('$data') ? { data: plain } : {},
          row: {},
        }),
        (text.includes('$data') ? { data } : {}) as never,
      )
    await tx.run(writeStandings, { rows: data.tasks.map(({ standings }) => standings) })
  })
}
