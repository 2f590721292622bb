// A graph as large as wanted, of directives that come down through the provinces, districts and communes of
// data/territories, the same for one seed. What is stored is what `load` itself stores: it only writes piece by piece
// here, because one transaction cannot hold thousands of papers (test/bench compares the two).
import { readFileSync } from 'node:fs'
import * as claims from '../dist/graph/ingest-queries.js'
import { load } from '../dist/ingest/load.js'
import { identify } from '../dist/ingest/identity.js'
import { printSymbol } from '../dist/model/symbol.js'
import { territory } from '../dist/parse/lexicon/territories.js'
import { placeOf } from '../dist/parse/place.js'
import { bodyNamed } from '../dist/parse/recognise/agencies.js'
import { seeded } from './seeded.mjs'

const NOWHERE = { vintage: 2024, level: null, province: null, district: null, commune: null }

/** Fills an empty, migrated graph; `onProgress` is told how many documents there are. */
export async function generate(graph, { documents, seed = 1, onProgress = () => {} }) {
  const pieces = inPieces(graph, PIECE)
  let done = 0
  for (const { source, statements } of sources(documents, seed)) {
    await load(pieces, source, statements)
    done += statements.length
    onProgress(done)
  }
}

/** Source after source with what it says: one directive and all that carries it out, so that none cites another's. */
export function* sources(documents, seed) {
  const next = seeded(seed)
  for (let turn = 0, left = documents; left > 0; turn += 1) {
    const statements = [...first(left, cascade(turn, next))]
    left -= statements.length
    const name = `generated-${turn}.txt`
    yield { source: { ...SOURCE, name, location: `bench:${name}`, text: name }, statements }
  }
}

function* first(count, all) {
  let left = count
  for (const one of all) {
    yield one
    left -= 1
    if (left === 0) return
  }
}

const SOURCE = {
  mediaType: 'text/plain',
  marks: [],
  basis: 'TEXT',
  parserVersion: 'bench',
  ingestedAt: '2026-11-20T00:00:00Z',
}

// ------------------------------------------------------------------- pieces

const PIECE = 1_000

/**
 * The same graph for a loader that has it to itself: what is one transaction elsewhere is many here, one for every
 * `size` rows of a statement.
 */
export function inPieces(graph, size) {
  const agencies = new Set()
  const send = (query, params) => patiently(() => graph.write((tx) => tx.run(query, params)))
  const tx = {
    async run(query, params) {
      if (query === claims.writeAgencies) return writeAgencies(params.agencies)
      const [name, rows] =
        Object.entries(params).find(([, value]) => value.length > size && Array.isArray(value)) ?? []
      if (rows === undefined) return send(query, params)
      const found = []
      for (const piece of piecesOf(rows)) found.push(...(await send(query, { ...params, [name]: piece })))
      return found
    },
  }
  /** What every source names is written once; an agency is joined to its successors only if they are written. */
  async function writeAgencies(rows) {
    const fresh = rows.filter(({ key }) => !agencies.has(key))
    fresh.forEach(({ key }) => agencies.add(key))
    for (const piece of piecesOf(fresh))
      await send(claims.writeAgencies, { agencies: piece.map((row) => ({ ...row, successors: [] })) })
    for (const piece of piecesOf(fresh.filter(({ successors }) => successors.length > 0)))
      await send(claims.writeAgencies, { agencies: piece })
    return []
  }
  const piecesOf = (rows) =>
    Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size))
  return { ...graph, write: (work) => work(tx) }
}

/** On a busy machine a database that has just started takes too long over what it does for the first time. */
export async function patiently(work, turns = 6) {
  try {
    return await work()
  } catch (error) {
    if (turns === 1) throw error
    return patiently(work, turns - 1)
  }
}

// ------------------------------------------------------------------- places

const provinces = []
const childrenOf = new Map()
{
  const table = readFileSync(new URL('../data/territories/2024.tsv', import.meta.url), 'utf8')
  for (const line of table.split('\n')) {
    const [code] = line.split('\t')
    const unit = line === '' || line.startsWith('#') ? null : territory(2024, code)
    if (unit === null) continue
    if (unit.parent === null) provinces.push(unit)
    else childrenOf.set(unit.parent.key, [...(childrenOf.get(unit.parent.key) ?? []), unit])
  }
}

const bodies = new Map()
/** The body of that name in that unit, read once. */
function body(name, unit) {
  const key = `${name}|${unit?.key ?? ''}`
  if (!bodies.has(key)) bodies.set(key, bodyNamed(name, unit === null ? NOWHERE : placeOf(unit)))
  return bodies.get(key)
}
const committee = (unit) => body(`UBND ${unit.kind} ${unit.name}`, unit)

// ------------------------------------------------------------------- papers

/** One directive and what carries it out: about 11,500 papers when it comes down to every commune. */
function* cascade(turn, next) {
  const year = 2018 + (turn % 7)
  const day = (month) => `${year}-${two(month)}-${two(1 + Math.floor(next() * 28))}`
  const directive = paper({
    system: 'PARTY',
    type: 'CHI_THI',
    typeCode: 'CT',
    suffix: 'TW',
    number: 34 + turn,
    issuer: body('Ban Bí thư Trung ương Đảng', null),
    unit: null,
    date: turn === 0 ? '2018-05-24' : day(1),
    tasks: tasks(5, ['Bộ Xây dựng', 'Bộ Tài chính', 'Bộ Nội vụ'], [], null, year, next),
  })
  yield directive
  for (const province of provinces) {
    const resolution = paper({
      system: 'PARTY',
      type: 'NGHI_QUYET',
      typeCode: 'NQ',
      suffix: 'TU',
      number: 40 + turn,
      issuer: body(`Tỉnh ủy ${province.name}`, province),
      unit: province,
      date: day(3),
      cites: [['IMPLEMENTS', directive]],
      tasks: tasks(2, ['Ban Dân vận Tỉnh ủy'], [], province, year, next),
    })
    yield resolution
    // a diamond: the plan carries out the resolution and the directive itself
    const plan = paper({
      ...plans(province, 100 + turn, day(5)),
      cites: [
        ['IMPLEMENTS', directive],
        ['IMPLEMENTS', resolution],
      ],
      tasks: tasks(
        8,
        ['Sở Xây dựng', 'Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế'],
        ['Sở Tư pháp', 'Sở Công Thương'],
        province,
        year,
        next,
      ),
    })
    yield plan
    yield paper({
      ...plans(province, 1000 + turn, day(5)),
      title: `Phụ lục danh mục dự án, đợt ${turn + 1}`,
      cites: [['ANNEXED_TO', plan]],
    })
    for (const district of childrenOf.get(province.key) ?? []) {
      const own = paper({
        ...plans(district, 100 + turn, day(7)),
        cites: [['IMPLEMENTS', plan], ...(next() < 0.1 ? [['CITES', directive]] : [])],
        tasks: tasks(
          4,
          ['Phòng Nội vụ', 'Phòng Tài chính - Kế hoạch'],
          [`Sở Xây dựng tỉnh ${province.name}`],
          district,
          year,
          next,
        ),
      })
      yield own
      for (const commune of childrenOf.get(district.key) ?? [])
        yield paper({
          ...plans(commune, 100 + turn, day(9)),
          cites: [['IMPLEMENTS', own], ...(next() < 0.15 ? [['IMPLEMENTS', plan]] : [])],
          tasks: tasks(
            2,
            [`UBND ${commune.kind} ${commune.name}`],
            [`UBND ${district.kind} ${district.name}`],
            commune,
            year,
            next,
          ),
        })
    }
  }
}

const two = (number) => String(number).padStart(2, '0')

const plans = (unit, number, date) => ({
  system: 'STATE',
  type: 'KE_HOACH',
  typeCode: 'KH',
  suffix: 'UBND',
  number,
  issuer: committee(unit),
  unit,
  date,
})

/** A statement as the parser would make one of a text of these facts. */
function paper({
  system,
  type,
  typeCode,
  suffix,
  number,
  issuer,
  unit,
  date,
  title,
  cites = [],
  tasks: all = [],
}) {
  const symbol = { system, number: String(number), year: null, typeCode, issuer: suffix }
  const printed = printSymbol(symbol)
  return {
    basis: 'TEXT',
    heldAs: 'TEXT',
    identity: identify({ symbol, type, typeCode, system, issuer, date, meetingOn: null, title: null }),
    symbol: printed,
    symbolAsPrinted: `Số: ${printed}`,
    type,
    system,
    level: unit?.level ?? 'CENTRAL',
    title: title ?? `Phát triển nhà ở cho người thu nhập thấp, đợt ${number}`,
    issuedOn: { value: date, precision: 'DAY', asPrinted: `ngày ${date.split('-').reverse().join('/')}` },
    notAfter: date,
    issuer,
    signatory: 'Nguyễn Văn Thử',
    accessClass: 'NONE_PRINTED',
    recipients: unit === null ? [] : [body('Các sở, ban, ngành', unit), issuer],
    mentions: cites.map(([relation, cited], index) => ({
      ...quoted(`Thực hiện ${cited.symbol} ngày ${cited.issuedOn.value}`, 300 + 90 * index, 'preamble'),
      identity: cited.identity,
      relation,
      symbol: cited.symbol,
      type: cited.type,
      title: null,
      issuer: cited.issuer,
      date: cited.issuedOn.value,
    })),
    tasks: all,
    anomalies: [],
    page: null,
  }
}

function tasks(count, leads, coordinating, unit, year, next) {
  return Array.from({ length: count }, (_, index) => {
    const section = `II.${index + 1}`
    const at = 900 + 200 * index
    const assigned = (role, name) => ({
      ...quoted(name, at, section),
      role,
      body: body(name, unit),
      asPrinted: name,
      inheritedFrom: null,
    })
    const due = `${year + Math.floor(next() * 9)}-${two(1 + Math.floor(next() * 12))}-28`
    const words = `trước ngày ${due.split('-').reverse().join('/')}`
    return {
      ...quoted(`Rà soát quỹ đất, lập danh mục dự án số ${index + 1}; hoàn thành ${words}.`, at, section),
      section,
      kind: 'ASSIGNMENT',
      modality: 'MUST',
      summary: `Rà soát quỹ đất, lập danh mục dự án số ${index + 1}; hoàn thành ${words}.`,
      parent: null,
      assignments: [
        assigned('LEAD', leads[index % leads.length]),
        ...coordinating.map((name) => assigned('COORDINATING', name)),
      ],
      deadlines:
        next() < 0.6
          ? [
              {
                ...quoted(words, at + 60, section),
                asPrinted: words,
                kind: 'DUE',
                bound: 'BEFORE',
                from: null,
                due,
                precision: 'DAY',
                action: 'hoàn thành',
                duration: null,
                anchor: null,
                recurrence: null,
                inherited: false,
              },
            ]
          : [],
    }
  })
}

const quoted = (quote, start, section) => ({
  quote,
  span: { start, end: start + quote.length },
  section,
  rule: 'bench',
  confidence: 0.95,
})
