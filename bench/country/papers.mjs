// Papers of a whole country, the same for one seed: directives that come down through the provinces, districts and
// communes of data/territories, as the parser would state them.
import { readFileSync } from 'node:fs'
import { identify } from '../../dist/ingest/identity.js'
import { printSymbol } from '../../dist/model/symbol.js'
import { territory } from '../../dist/parse/lexicon/territories.js'
import { placeOf } from '../../dist/parse/place.js'
import { bodyNamed } from '../../dist/parse/recognise/agencies.js'
import { seeded } from '../seeded.mjs'
import { TASKS, TITLES } from './words.mjs'

/**
 * Wave after wave of `count` papers altogether. A wave is how the country once carries out a directive: `papers`, each
 * a source with its statement, of which the first wave of a directive begins with itself. They cite nothing but
 * `directive` and each other. The first directive is carried out until `widest` papers do so, all others once.
 *
 * @param {number} count
 * @param {{ seed?: number, widest?: number }} [options]
 */
export function* waves(count, { seed = 1, widest = 0 } = {}) {
  const next = seeded(seed)
  let left = count
  let serial = 0
  for (let turn = 0; left > 0; turn += 1) {
    const directive = directiveOf(turn, next)
    let descendants = 0
    do {
      const papers = []
      for (const paper of wave(directive, { turn, serial, next })) {
        if (papers.length === left) break
        if (paper !== directive || descendants === 0) papers.push(paper)
      }
      left -= papers.length
      descendants += papers.length
      serial += 1
      yield { directive: asSource(directive), papers: papers.map(asSource) }
    } while (left > 0 && turn === 0 && descendants <= widest)
  }
}

const asSource = (statement) => {
  const name = `${statement.identity.group.replaceAll('|', '-')}.txt`
  const source = {
    ...SOURCE,
    name,
    location: `bench:${name}`,
    text: `${statement.symbol}\n${statement.title}`,
  }
  return { source, statements: [statement] }
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

// ------------------------------------------------------------------- places

const provinces = []
const childrenOf = new Map()
{
  const table = readFileSync(new URL('../../data/territories/2024.tsv', import.meta.url), 'utf8')
  for (const line of table.split('\n')) {
    const [code] = line.split('\t')
    const unit = line === '' || line.startsWith('#') ? null : territory(2024, code)
    if (unit === null) continue
    if (unit.parent === null) provinces.push(unit)
    else childrenOf.set(unit.parent.key, [...(childrenOf.get(unit.parent.key) ?? []), unit])
  }
}

const NOWHERE = { vintage: 2024, level: null, province: null, district: null, commune: null }
const bodies = new Map()
/** The body of that name in that unit, read once. */
function body(name, unit) {
  const key = `${name}|${unit?.key ?? ''}`
  if (!bodies.has(key)) bodies.set(key, bodyNamed(name, unit === null ? NOWHERE : placeOf(unit)))
  return bodies.get(key)
}
const committee = (unit) => `UBND ${unit.kind} ${unit.name}`

// -------------------------------------------------------------------- waves

const yearOf = (turn) => 2018 + (turn % 7)
const dayIn = (turn, month, next) => `${yearOf(turn)}-${two(month)}-${two(1 + Math.floor(next() * 28))}`
const two = (number) => String(number).padStart(2, '0')

const directiveOf = (turn, next) =>
  paper({
    ...PARTY,
    type: 'CHI_THI',
    typeCode: 'CT',
    suffix: 'TW',
    number: 34 + turn,
    issuer: body('Ban Bí thư Trung ương Đảng', null),
    unit: null,
    date: turn === 0 ? '2018-05-24' : dayIn(turn, 1, next),
    title: TITLES[turn % TITLES.length],
    tasks: tasks(5, ['Bộ Xây dựng', 'Bộ Tài chính', 'Bộ Nội vụ'], [], null, yearOf(turn), next),
  })

const PARTY = { system: 'PARTY' }
const PLAN = { system: 'STATE', type: 'KE_HOACH', typeCode: 'KH', suffix: 'UBND' }

/** About 12,200 papers when it comes down to every commune. `serial` numbers waves of all directives. */
function* wave(directive, { turn, serial, next }) {
  yield directive
  const about = (unit) => `${directive.title} trên địa bàn ${unit.kind} ${unit.name}`
  const plan = (unit, month, more) =>
    paper({
      ...PLAN,
      unit,
      issuer: body(committee(unit), unit),
      number: 100 + serial,
      date: dayIn(turn, month, next),
      title: about(unit),
      ...more,
    })
  const annexOf = (unit, annexed) =>
    plan(unit, 10, {
      number: 20_000 + serial,
      title: `Phụ lục danh mục dự án: ${annexed.title}`,
      cites: [['ANNEXED_TO', annexed]],
    })
  const tasksOf = (unit, count, leads, coordinating) =>
    tasks(count, leads, coordinating, unit, yearOf(turn), next)

  for (const province of provinces) {
    const resolution = paper({
      ...PARTY,
      type: 'NGHI_QUYET',
      typeCode: 'NQ',
      suffix: 'TU',
      number: 40 + serial,
      issuer: body(`Tỉnh ủy ${province.name}`, province),
      unit: province,
      date: dayIn(turn, 6, next),
      title: about(province),
      cites: [['IMPLEMENTS', directive]],
      tasks: tasksOf(province, 2, ['Ban Dân vận Tỉnh ủy'], []),
    })
    yield resolution
    // a diamond: the plan carries out the resolution and the directive itself
    const provincial = plan(province, 7, {
      cites: [
        ['IMPLEMENTS', directive],
        ['IMPLEMENTS', resolution],
      ],
      tasks: tasksOf(
        province,
        8,
        ['Sở Xây dựng', 'Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế'],
        ['Sở Tư pháp', 'Sở Công Thương'],
      ),
    })
    yield provincial
    yield annexOf(province, provincial)
    for (const district of childrenOf.get(province.key) ?? []) {
      const own = plan(district, 8, {
        cites: [['IMPLEMENTS', provincial], ...(next() < 0.1 ? [['CITES', directive]] : [])],
        tasks: tasksOf(
          district,
          4,
          ['Phòng Nội vụ', 'Phòng Tài chính - Kế hoạch'],
          [`Sở Xây dựng ${province.kind} ${province.name}`],
        ),
      })
      yield own
      yield annexOf(district, own)
      for (const commune of childrenOf.get(district.key) ?? [])
        yield plan(commune, 9, {
          cites: [
            ['IMPLEMENTS', own],
            ...(next() < 0.15 ? [['IMPLEMENTS', provincial]] : []),
            ...(next() < 0.15 ? [['CITES', directive]] : []),
          ],
          tasks: tasksOf(commune, 2, [committee(commune)], [committee(district)]),
        })
    }
  }
}

// ------------------------------------------------------------------- papers

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
    page: null,
    heldAs: 'TEXT',
    identity: identify({ symbol, type, typeCode, system, issuer, date, meetingOn: null, title: null }),
    symbol: printed,
    symbolAsPrinted: `Số: ${printed}`,
    type,
    system,
    level: unit?.level ?? 'CENTRAL',
    title,
    subject: null,
    issuedOn: { value: date, precision: 'DAY', asPrinted: `ngày ${printedDay(date)}` },
    meetingOn: null,
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
  }
}

const printedDay = (day) => day.split('-').reverse().join('/')

/** Six of ten have a deadline, within nine years. */
function tasks(count, leads, coordinating, unit, year, next) {
  return Array.from({ length: count }, (_, index) => {
    const section = `II.${index + 1}`
    const at = 900 + 200 * index
    const due = `${year + Math.floor(next() * 9)}-${two(1 + Math.floor(next() * 12))}-28`
    const words = `trước ngày ${printedDay(due)}`
    const summary = `${TASKS[Math.floor(next() * TASKS.length)]}; hoàn thành ${words}.`
    const assigned = (role, name) => ({
      ...quoted(name, at, section),
      role,
      body: body(name, unit),
      asPrinted: name,
      inheritedFrom: null,
    })
    return {
      ...quoted(summary, at, section),
      kind: 'ASSIGNMENT',
      modality: 'MUST',
      summary,
      parent: null,
      assignments: [
        assigned('LEAD', leads[index % leads.length]),
        ...coordinating.map((name) => assigned('COORDINATING', name)),
      ],
      deadlines: next() < 0.6 ? [{ ...quoted(words, at + 60, section), ...deadline(due, words) }] : [],
    }
  })
}

const deadline = (due, asPrinted) => ({
  asPrinted,
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
})

/** Words as the parser would have found them. */
export const quoted = (quote, start, section) => ({
  quote,
  span: { start, end: start + quote.length },
  section,
  rule: 'bench',
  confidence: 0.95,
})
