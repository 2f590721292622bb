// A graph of papers of every type, level and day, whose tasks recur, have several days or none, and are reported on:
// what lists and searches meet, the same for one seed. However many there are, each body's share grows alike.
import { PROGRESS_KINDS } from '../../dist/model/standing.js'
import { integer, listOf, record, text } from '../../dist/graph/decode.js'
import { inlineQuery } from '../../dist/graph/query.js'
import { dueRow, reportFields, standingRow, writeStandings } from '../../dist/graph/progress.js'
import { identify } from '../../dist/ingest/identity.js'
import { load } from '../../dist/ingest/load.js'
import { printSymbol } from '../../dist/model/symbol.js'
import { territory } from '../../dist/parse/lexicon/territories.js'
import { placeOf } from '../../dist/parse/place.js'
import { bodyNamed } from '../../dist/parse/recognise/agencies.js'
import { quoted } from '../country/papers.mjs'
import { seeded } from '../seeded.mjs'

/** Papers of one source: as many as one transaction takes easily. */
const SOURCE_SIZE = 250

/** Fills a migrated graph that has its territories. */
export async function fillMixed(graph, { papers, seed = 1, onProgress = () => {} }) {
  const next = seeded(seed)
  for (let done = 0; done < papers; done += SOURCE_SIZE) {
    const count = Math.min(SOURCE_SIZE, papers - done)
    const name = `mixed-${done}.txt`
    await load(
      graph,
      { ...SOURCE, name, location: `bench:${name}`, text: name },
      Array.from({ length: count }, (_, at) => paper(done + at, next)),
    )
    onProgress(done + count)
  }
  await reportOnTasks(graph, seeded(seed + 1))
}

const SOURCE = {
  mediaType: 'text/plain',
  marks: [],
  scan: null,
  signatures: null,
  basis: 'TEXT',
  parserVersion: 'bench',
  ingestedAt: '2026-11-20T00:00:00Z',
}

// ------------------------------------------------------------------- papers

const unitOf = (code) => territory(2024, code)
const province = unitOf('20')
const district = unitOf('180')
const commune = unitOf('06001')
const NOWHERE = { vintage: 2024, level: null, province: null, district: null, commune: null }
const body = (name, unit) => bodyNamed(name, unit === null ? NOWHERE : placeOf(unit))
const issued = (name, unit, system, suffix) => ({ issuer: body(name, unit), unit, system, suffix })

const ISSUERS = [
  issued('Ban Bí thư Trung ương Đảng', null, 'PARTY', 'TW'),
  issued('Bộ Xây dựng', null, 'STATE', 'BXD'),
  issued('Tỉnh ủy Lạng Sơn', province, 'PARTY', 'TU'),
  issued('UBND tỉnh Lạng Sơn', province, 'STATE', 'UBND'),
  issued('Sở Xây dựng', province, 'STATE', 'SXD'),
  issued(`UBND ${district.kind} ${district.name}`, district, 'STATE', 'UBND'),
  issued(`UBND ${commune.kind} ${commune.name}`, commune, 'STATE', 'UBND'),
]
const TYPES = [
  ['KE_HOACH', 'KH'],
  ['KE_HOACH', 'KH'],
  ['QUYET_DINH', 'QĐ'],
  ['QUYET_DINH', 'QĐ'],
  ['CONG_VAN', 'CV'],
  ['BAO_CAO', 'BC'],
  ['CHI_THI', 'CT'],
  ['NGHI_QUYET', 'NQ'],
]
const SUBJECTS = [
  'Phát triển nhà ở xã hội',
  'Phòng cháy, chữa cháy rừng',
  'Chuyển đổi số cấp xã',
  'Xây dựng nông thôn mới',
]
const LEADS = ['Sở Xây dựng', 'Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế']

const two = (number) => String(number).padStart(2, '0')
const oneOf = (list, next) => list[Math.floor(next() * list.length)]
const someDay = (next, from, years) =>
  `${from + Math.floor(next() * years)}-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`

function paper(turn, next) {
  const { issuer, unit, system, suffix } = oneOf(ISSUERS, next)
  const [type, typeCode] = oneOf(TYPES, next)
  const day = someDay(next, 2018, 8)
  const printed = next()
  const value = printed < 0.94 ? day : printed < 0.97 ? day.slice(0, 7) : day.slice(0, 4)
  const precision = { 10: 'DAY', 7: 'MONTH', 4: 'YEAR' }[value.length]
  const symbol = { system, number: String(turn + 1), year: null, typeCode, issuer: suffix }
  return {
    basis: 'TEXT',
    page: null,
    heldAs: next() < 0.8 ? 'TEXT' : 'RECORD',
    identity: identify({ symbol, type, typeCode, system, issuer, date: value, meetingOn: null, title: null }),
    symbol: printSymbol(symbol),
    symbolAsPrinted: `Số: ${printSymbol(symbol)}`,
    type,
    system,
    level: unit?.level ?? 'CENTRAL',
    title: `${oneOf(SUBJECTS, next)}, đợt ${turn % 97}`,
    subject: null,
    issuedOn: next() < 0.02 ? null : { value, precision, asPrinted: `ngày ${value}` },
    meetingOn: null,
    notAfter: null,
    issuer,
    signatory: 'Nguyễn Văn Thử',
    accessClass: 'NONE_PRINTED',
    recipients: [],
    mentions: [],
    tasks: Array.from({ length: Math.floor(next() * 4) }, (_, index) => task(index, day.slice(0, 4), next)),
    anomalies:
      next() < 0.1
        ? [{ ...quoted('', 0, null), code: 'DATE_CONFLICT', severity: 'WARNING', evidence: null }]
        : [],
    page: null,
  }
}

function task(index, year, next) {
  const section = `II.${index + 1}`
  const words = `${oneOf(SUBJECTS, next)}: rà soát, lập danh mục số ${index + 1}.`
  const assigned = (role, name) => ({
    ...quoted(name, 900, section),
    role,
    body: body(name, province),
    asPrinted: name,
    inheritedFrom: null,
  })
  const deadlines = next()
  return {
    ...quoted(words, 900, section),
    section,
    kind: oneOf(['ASSIGNMENT', 'ASSIGNMENT', 'MEASURE', 'REQUIREMENT'], next),
    modality: 'MUST',
    summary: words,
    parent: null,
    assignments: [
      assigned('LEAD', oneOf(LEADS, next)),
      ...(next() < 0.3 ? [assigned('LEAD', 'Các sở, ban, ngành')] : []),
      ...(next() < 0.4 ? [assigned('EXECUTING', oneOf(LEADS, next))] : []),
      ...(next() < 0.5 ? [assigned('COORDINATING', oneOf(LEADS, next))] : []),
    ],
    deadlines: [
      ...(deadlines < 0.65 ? [dueOn(someDay(next, Number(year), 9), section, next)] : []),
      ...(deadlines < 0.05 ? [dueOn(someDay(next, Number(year), 9), section, next)] : []),
      ...(deadlines > 0.96 ? [recurring(section, next)] : []),
    ],
  }
}

const NO_DAY = { from: null, due: null, action: null, duration: null, anchor: null, inherited: false }
const dueOn = (due, section, next) => ({
  ...quoted(`trước ngày ${due}`, 960, section),
  ...NO_DAY,
  asPrinted: `ngày ${due}`,
  kind: 'DUE',
  bound: next() < 0.5 ? 'BEFORE' : 'BY',
  due,
  precision: 'DAY',
  recurrence: null,
})
const recurring = (section, next) => ({
  ...quoted('hằng tháng', 960, section),
  ...NO_DAY,
  asPrinted: 'hằng tháng',
  kind: 'RECURRING',
  bound: 'RECURRING',
  precision: 'MONTHLY',
  recurrence: oneOf(['FREQ=MONTHLY;BYMONTHDAY=25', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'], next),
})

// ------------------------------------------------------------------ reports

const tasksToReportOn = inlineQuery(
  'READ',
  'bench/tasks-to-report-on',
  `MATCH (d:Document)-[:HAS_TASK]->(t:Task)
   RETURN t.id AS id, d.id AS documentId, coalesce(d.issuedTo, '2025-06-30') AS issuedTo, COLLECT {
     MATCH (t)-[:DUE]->(x:Deadline) RETURN x {.id, .kind, .due, .overdueFrom, .recurrence} ORDER BY x.position
   } AS deadlines ORDER BY id`,
  {
    params: {},
    row: {
      id: text,
      documentId: text,
      issuedTo: text,
      deadlines: listOf(dueRow),
    },
  },
)
const recordAll = inlineQuery(
  'WRITE',
  'bench/record-all',
  'UNWIND $rows AS row CREATE (p:Progress) SET p = row',
  { params: { rows: listOf(record({ ...reportFields, taskDocumentId: text, position: integer })) }, row: {} },
)

/** Reports on a third of the tasks, mostly that they are done: written at once as `recordProgress` does one by one. */
async function reportOnTasks(graph, next) {
  const reported = (await graph.read(tasksToReportOn, {})).filter(() => next() < 0.35)
  const reports = reported.map(({ id, documentId, issuedTo, deadlines }) => ({
    id: `P-${id}`,
    taskId: id,
    taskDocumentId: documentId,
    deadlineId: deadlines.length > 1 ? deadlines[0].id : null,
    kind: oneOf(PROGRESS_KINDS, next),
    on: `${Number(issuedTo.slice(0, 4)) + 1}-${two(1 + Math.floor(next() * 12))}-10`,
    by: 'Người thử',
    position: 0,
    note: null,
    documentId: null,
    recordedAt: '2026-11-20T00:00:00.000Z',
  }))
  const BATCH = 1000
  for (let from = 0; from < reported.length; from += BATCH) {
    const rows = reports.slice(from, from + BATCH)
    const standings = reported
      .slice(from, from + BATCH)
      .map(({ id, deadlines }, at) => standingRow(id, deadlines, [rows[at]]))
    await graph.write(async (tx) => {
      await tx.run(recordAll, { rows })
      await tx.run(writeStandings, { rows: standings })
    })
  }
}
