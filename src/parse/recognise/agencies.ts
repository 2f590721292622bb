import type { AgencyKind, Body } from '../../model/agency.js'
import type { DocumentSystem, Level } from '../../model/document.js'
import { fold, foldBare } from '../../model/fold.js'
import type { Territory } from '../../model/territory.js'
import {
  COLLECTIVE_NOUNS, DEPARTMENTS, DISTRICT_OFFICES, FIXED_BODIES, MINISTRIES, OPEN_HEADS, PARTY_COMMISSIONS, POSITIONS,
} from '../lexicon/agencies.js'
import { provinceByName, unitsByName } from '../lexicon/territories.js'
import { ownUnit, type Place } from '../place.js'

/** A place in a text that names one or several bodies. Offsets count in that text. */
export interface BodyMention {
  readonly start: number
  readonly end: number
  readonly bodies: readonly Body[]
  /** The position by whose holder the body is named (`Giám đốc`), else null. */
  readonly role: string | null
}

/**
 * Every body that `text` names, from left to right, without overlaps. "Tỉnh ủy", "UBND huyện" and other bare
 * names are those of `place` (issuer rules 3 and 4 of DOMAIN.md 1.3); heads in a row share the unit named last
 * ("HĐND, UBND huyện"); "các Sở: A, B và C" are three. Never throws; an unknown unit leaves the territory null.
 */
export function findBodies(text: string, place: Place): BodyMention[] {
  const reader = new Reader(text, place)
  const found: Draft[] = []
  for (let at = 0; at < text.length; ) {
    const draft = reader.isWordStart(at) ? reader.bodyAt(at) : null
    if (draft) {
      found.push(draft)
      at = draft.end
    } else at += 1
  }
  shareUnits(text, found)
  return found.map(({ start, end, parts, role }) => ({ start, end, role, bodies: parts.map((part) => reader.complete(part)) }))
}

/** The body that a structured record or a letterhead names in full; unknown names become a body of that name. */
export function bodyNamed(name: string, place: Place): Body {
  const [first] = findBodies(name, place)
  const whole = first && first.start <= 8 && first.bodies.length === 1 && name.slice(first.end).replace(/\([^)]*\)|[\s.,]/gu, '') === ''
  if (first && whole) return first.bodies[0] as Body
  return finish(name.trim(), 'BODY', null, place.level, ownUnit(place), false)
}

// ------------------------------------------------------------------ drafts

/** One body before its territory is settled. */
interface Part {
  /** Name without territory. */
  readonly base: string
  readonly kind: AgencyKind
  readonly system: DocumentSystem | null
  readonly level: Level | null
  readonly unit: Unit | null
  /** It takes the unit of the head beside it when it has none of its own. */
  readonly shares: boolean
}

/** A unit as it is named behind a head: resolved, or only its level (own unit), or a group of units. */
interface Unit {
  readonly territory: Territory | null
  readonly level: Level | null
  /** As it goes into the name when no territory is known. */
  readonly words: string
  /** "các huyện, thành phố": the body is a collective. */
  readonly group: string | null
  readonly end: number
}

interface Draft {
  readonly start: number
  readonly end: number
  readonly parts: Part[]
  readonly role: string | null
}

/** "HĐND, UBND huyện": a head without a unit takes that of the next one. */
function shareUnits(text: string, drafts: Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const left = drafts[i] as Draft
    const right = drafts[i + 1] as Draft
    if (!/^\s*(?:,|và|-|,\s*và|\/)\s*$/u.test(text.slice(left.end, right.start))) continue
    const unit = right.parts.at(-1)?.unit ?? null
    if (unit === null) continue
    left.parts.forEach((part, index) => {
      if (part.shares && part.unit === null) left.parts[index] = { ...part, unit, kind: unit.group === null ? part.kind : 'COLLECTIVE' }
    })
  }
}

// ----------------------------------------------------------------- lexicon

interface Entry {
  readonly pattern: RegExp
  readonly name: string
  readonly system: DocumentSystem | null
  readonly level: Level | null
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Commas, dashes, "&" and "và" inside a name stand for one another. */
function namePattern(name: string): string {
  return fold(name)
    .split(/\s*(?:,|&|(?<=\s)và(?=\s)|-)\s*/u)
    .map((part) => part.trim().split(' ').map(escape).join('\\s+'))
    .join('(?:\\s*[,&-]\\s*|\\s+và\\s+|\\s+)')
}

const wordEnd = '(?![\\p{L}\\p{N}])'

/** Entries by the first folded word, longest name first, matched at a position of the folded text. */
class Lexicon {
  readonly #byFirstWord = new Map<string, Entry[]>()

  constructor(rows: Iterable<{ names: readonly string[]; system: DocumentSystem | null; level: Level | null }>, head = '') {
    for (const { names, system, level } of rows) {
      for (const name of names) {
        const whole = head + name
        const first = /^[\p{L}\p{N}]+/u.exec(fold(whole))?.[0] ?? ''
        const entry = { pattern: new RegExp(namePattern(whole) + wordEnd, 'yu'), name: head + (names[0] ?? name), system, level, length: whole.length }
        const entries = this.#byFirstWord.get(first) ?? []
        entries.push(entry)
        entries.sort((a, b) => (b as typeof entry).length - (a as typeof entry).length)
        this.#byFirstWord.set(first, entries)
      }
    }
  }

  at(low: string, at: number): { entry: Entry; end: number } | null {
    FIRST_WORD.lastIndex = at
    const first = FIRST_WORD.exec(low)?.[0]
    for (const entry of (first && this.#byFirstWord.get(first)) || []) {
      entry.pattern.lastIndex = at
      if (entry.pattern.test(low)) return { entry, end: entry.pattern.lastIndex }
    }
    return null
  }
}

const FIRST_WORD = /[\p{L}\p{N}]+/uy
const rows = (names: ReadonlyArray<readonly string[]>, system: DocumentSystem, level: Level | null) =>
  names.map((n) => ({ names: n, system, level }))

const FIXED = new Lexicon(FIXED_BODIES)
const MINISTRY = new Lexicon(rows(MINISTRIES, 'STATE', 'CENTRAL'))
const DEPARTMENT_NAMES = new Lexicon(rows(DEPARTMENTS, 'STATE', 'PROVINCE'))
const MINISTRY_NAMES = new Lexicon(rows(MINISTRIES.map((names) => names.map((name) => name.replace(/^Bộ /, ''))), 'STATE', 'CENTRAL'))
const OFFICE_NAMES = new Lexicon(rows(DISTRICT_OFFICES, 'STATE', 'DISTRICT'))
const COMMISSIONS = new Lexicon(rows(PARTY_COMMISSIONS, 'PARTY', null))
const NOUNS = new Lexicon(COLLECTIVE_NOUNS.map(([noun]) => ({ names: [noun], system: null, level: null })))
const UNNAMED_NOUNS = new Set(COLLECTIVE_NOUNS.filter(([, unnamed]) => unnamed).map(([noun]) => noun))
const HEADS = new Lexicon(OPEN_HEADS.map((head) => ({ names: [head], system: null, level: null })))
const POSITION = new Lexicon(POSITIONS.map((position) => ({ names: [position], system: null, level: null })))

const LEVEL_OF_KIND: Readonly<Record<string, Level>> = {
  tỉnh: 'PROVINCE', huyện: 'DISTRICT', quận: 'DISTRICT', 'thị xã': 'DISTRICT', xã: 'COMMUNE', phường: 'COMMUNE', 'thị trấn': 'COMMUNE', 'đặc khu': 'COMMUNE',
}
const KIND = '(?:tỉnh|thành\\s+phố|tp\\.?|huyện|quận|thị\\s+xã|xã|phường|thị\\s+trấn|đặc\\s+khu)'
const ONE_KIND = new RegExp(`\\s*(?:của\\s+)?(${KIND})${wordEnd}`, 'yu')
const KIND_GROUP = new RegExp(`\\s*(?:của\\s+)?((?:tất\\s+cả\\s+)?các\\s+${KIND}${wordEnd}(?:\\s*(?:,|và|,\\s*và|/)\\s*(?:các\\s+)?${KIND}${wordEnd})*)`, 'yu')
const KIND_PAIR = new RegExp(`\\s*(${KIND}${wordEnd}(?:\\s*(?:,|và|/)\\s*${KIND}${wordEnd})+)(?!\\s+\\p{Lu})`, 'yu')
const TIER = /\s*(?:các\s+)?cấp\s+(tỉnh|huyện|xã|cơ\s+sở)(?![\p{L}])/uy
const COMMITTEE = /(tỉnh|thành|huyện|quận|thị|đảng)\s+ủy(?![\p{L}])/uy
const COMMITTEE_LEVEL: Readonly<Record<string, Level | null>> = { tỉnh: 'PROVINCE', thành: null, huyện: 'DISTRICT', quận: 'DISTRICT', thị: 'DISTRICT', đảng: 'COMMUNE' }
const ASSEMBLY = /(ubnd|ủy\s+ban\s+nhân\s+dân|hđnd|hội\s+đồng\s+nhân\s+dân)(?![\p{L}])/uy
const CAPITALISED = /\s+((?:\p{Lu}[\p{L}'’]*|\d{1,2})(?:(?:\s+|\s*-\s*)(?:\p{Lu}[\p{L}'’]*))*)/uy

// ------------------------------------------------------------------ reader

class Reader {
  readonly text: string
  /** Folded without changing the length, so that offsets are those of the text. */
  readonly low: string
  readonly place: Place

  constructor(text: string, place: Place) {
    this.text = text
    this.low = foldInPlace(text)
    this.place = place
  }

  isWordStart(at: number): boolean {
    return LETTER.test(this.text[at] ?? '') && !LETTER.test(this.text[at - 1] ?? ' ')
  }

  /** A body whose first word stands at `at`, or null. `loose`: behind a position or "các", capitals are not needed. */
  bodyAt(at: number, loose = false): Draft | null {
    return (
      this.#roleHolder(at) ??
      this.#committeeGroup(at) ??
      this.#collective(at) ??
      this.#authorities(at) ??
      (loose || UPPER.test(this.text[at] ?? '') ? this.#single(at) : null)
    )
  }

  // "Giám đốc Sở X", "Chủ tịch UBND các huyện", "Thủ trưởng các sở, ban, ngành"
  #roleHolder(at: number): Draft | null {
    const position = POSITION.at(this.low, at)
    if (!position) return null
    const role = position.entry.name
    const keeps = /(?:Trưởng|Phó Trưởng) (?:ban|phòng)$/.test(role)
    const next = keeps ? this.low.lastIndexOf(' ', position.end) + 1 : this.#skip(position.end, /\s*(?:,\s*(?:các\s+)?phó\s+\p{L}+(?:\s+\p{L}+)?\s+|và\s+các\s+phó\s+\p{L}+(?:\s+\p{L}+)?\s+|của\s+)?\s*/uy)
    if (next <= at) return null
    const body = this.bodyAt(next, true)
    return body === null || body.role !== null ? null : { ...body, start: at, role: this.text.slice(at, position.end) }
  }

  // "huyện, thành, thị ủy", "các huyện ủy, thị ủy, thành ủy", "các quận, huyện ủy"
  #committeeGroup(at: number): Draft | null {
    COMMITTEE_GROUP.lastIndex = at
    const found = COMMITTEE_GROUP.exec(this.low)
    if (!found) return null
    const kinds = [...found[0].matchAll(/(huyện|quận|thị|thành|đảng)(?=\s+ủy|\s*,|\s+và|$)/gu)].map((m) => m[1] as string)
    if (kinds.length < 2 && !found[0].startsWith('các ')) return null
    const end = this.#skip(at + found[0].length, /\s+trực\s+thuộc(?:\s+tỉnh\s+ủy|\s+thành\s+ủy|\s+huyện\s+ủy)?/uy)
    const parts = kinds.map((kind, index) =>
      part(`các ${kind} ủy${index === kinds.length - 1 ? this.text.slice(at + found[0].length, end) : ''}`, 'COLLECTIVE', 'PARTY', 'DISTRICT', null))
    return { start: at, end, parts, role: null }
  }

  // "các sở, ban, ngành", "cấp ủy, chính quyền các cấp", "các cơ quan liên quan", "các Sở: A, B và C"
  #collective(at: number): Draft | null {
    const many = /(?:tất\s+cả\s+các|toàn\s+thể\s+các|các|những|một\s+số)\s+/uy
    many.lastIndex = at
    const article = many.exec(this.low)?.[0] ?? ''
    const start = at + article.length
    if (article !== '') {
      const list = this.#listUnderOneHead(at, start)
      if (list) return list
    } else if (!BARE_COLLECTIVE.test(this.low.slice(at, at + 24))) return null
    const nouns: { noun: string; start: number; end: number }[] = []
    for (let next = start; ; ) {
      const found = NOUNS.at(this.low, next) ?? OTHER_COLLECTIVE(this.low, next)
      if (!found) break
      nouns.push({ noun: found.entry.name, start: next, end: found.end })
      const joint = /\s*(?:,\s*(?:và\s+|các\s+)?|và\s+(?:các\s+)?|\/)\s*/uy
      joint.lastIndex = found.end
      const gap = joint.exec(this.low)
      if (!gap || gap[0].trim() === '') break
      next = joint.lastIndex
    }
    if (nouns.length === 0) return null
    return this.#collectiveOf(at, article !== '', nouns)
  }

  #collectiveOf(at: number, plural: boolean, nouns: readonly { noun: string; start: number; end: number }[]): Draft {
    const last = nouns.at(-1) as { noun: string; start: number; end: number }
    const tail = /\s*(?:(?:có\s+)?liên\s+quan|trực\s+thuộc(?:\s+(?:tỉnh\s+ủy|thành\s+ủy|huyện\s+ủy|ubnd\s+(?:tỉnh|huyện|thành\s+phố)))?|thuộc\s+(?:tỉnh|huyện|thành\s+phố)(?!\s+\p{Lu})|các\s+cấp|cấp\s+(?:tỉnh|huyện|xã)|địa\s+phương|cơ\s+sở|(?:trong|toàn)\s+(?:toàn\s+)?(?:tỉnh|huyện|hệ\s+thống)|trên\s+địa\s+bàn(?:\s+(?:tỉnh|huyện|thành\s+phố|xã))?|ở\s+địa\s+phương|tỉnh|huyện|thành\s+phố|xã)(?![\p{L}])/uy
    let end = last.end
    for (let i = 0; i < 2; i += 1) end = this.#skip(end, tail)
    const words = this.low.slice(last.end, end).trim()
    const level: Level | null = /tỉnh/u.test(words) ? 'PROVINCE' : /huyện/u.test(words) ? 'DISTRICT' : /xã|cơ sở/u.test(words) ? 'COMMUNE' : null
    const qualifier = words === '' ? '' : ` ${words}`
    const groups = chains(nouns.map(({ noun }) => noun))
    const parts = groups.map((group) => {
      const vague = group.every((noun) => UNNAMED_NOUNS.has(noun)) && (/liên quan/u.test(words) || words === '' || !plural)
      const article = plural && !/^chính quyền|^cấp ủy, tổ chức đảng$/u.test(group[0] ?? '') ? 'các ' : ''
      return part(article + group.join(', ') + qualifier, vague ? 'UNNAMED' : 'COLLECTIVE', null, level ?? (group.includes('sở') ? 'PROVINCE' : null), null)
    })
    return { start: at, end, parts, role: null }
  }

  // "các Sở: Xây dựng, Tài chính và Y tế"; "các sở Tài chính, Nội vụ"; "các Bộ: …"; "các phòng: …"
  #listUnderOneHead(at: number, start: number): Draft | null {
    const head = /(sở|bộ|phòng)(?:\s*,\s*(?:ban|ngành|cơ\s+quan|đơn\s+vị|chuyên\s+môn|phòng)(?:\s*,\s*(?:ban|ngành|cơ\s+quan|đơn\s+vị))*)?\s*(:?)\s*/uy
    head.lastIndex = start
    const found = head.exec(this.low)
    if (!found) return null
    const lexicon = found[1] === 'sở' ? DEPARTMENT_NAMES : found[1] === 'bộ' ? MINISTRY_NAMES : OFFICE_NAMES
    const word = found[1] === 'sở' ? 'Sở' : found[1] === 'bộ' ? 'Bộ' : 'Phòng'
    const parts: Part[] = []
    let next = head.lastIndex
    let end = next
    for (;;) {
      const name = UPPER.test(this.text[next] ?? '') ? lexicon.at(this.low, next) : null
      if (!name) break
      parts.push(part(`${word} ${name.entry.name}`, 'BODY', 'STATE', name.entry.level, null))
      end = name.end
      const joint = /\s*(?:,|;|và|,\s*và)\s*(?:(?:sở|bộ|phòng)\s+(?=\p{L}))?/uy
      joint.lastIndex = end
      const gap = joint.exec(this.low)
      if (!gap || gap[0].trim() === '') break
      next = joint.lastIndex
    }
    return parts.length === 0 ? null : { start: at, end, parts, role: null }
  }

  // UBND, HĐND, Party committees, with what may stand before them
  #authorities(at: number): Draft | null {
    const commission = COMMISSIONS.at(this.low, at)
    if (commission && UPPER.test(this.text[at] ?? '')) {
      const own = this.#committeeAt(this.#skip(commission.end, /\s*(?:của\s+)?/uy))
      if (own) return { start: at, end: own.end, parts: [{ ...own.part, base: `${commission.entry.name} ${own.part.base}` }], role: null }
      const assembly = this.#assemblyAt(this.#skip(commission.end, /\s*/uy))
      if (assembly && /^(?:Văn phòng|Thường trực|Ban )/.test(commission.entry.name))
        return { start: at, end: assembly.end, parts: [{ ...assembly.part, base: `${commission.entry.name} ${assembly.part.base}` }], role: null }
    }
    const prefix = /(văn\s+phòng|vp|thường\s+trực|đảng\s+ủy|ban\s+cán\s+sự\s+đảng|bcsđ|đảng\s+đoàn)\s+(?=ubnd|hđnd|ủy\s+ban|hội\s+đồng)/uy
    prefix.lastIndex = at
    const before = prefix.exec(this.low)
    if (before) {
      const joint = /((?:hđnd|hội\s+đồng\s+nhân\s+dân)\s*(?:và|&|,|-)\s*)(?=ubnd|ủy\s+ban)/uy
      joint.lastIndex = prefix.lastIndex
      const both = joint.exec(this.low)
      const assembly = this.#assemblyAt(both ? joint.lastIndex : prefix.lastIndex)
      if (assembly) {
        const word = fold(before[1] ?? '')
        const head = word === 'vp' ? 'Văn phòng' : word === 'bcsđ' ? 'Ban cán sự đảng' : capital(word)
        const base = `${head} ${both && head === 'Văn phòng' ? 'HĐND và ' : ''}${assembly.part.base}`
        return { start: at, end: assembly.end, parts: [{ ...assembly.part, base, system: /đảng/u.test(word) ? 'PARTY' : 'STATE' }], role: null }
      }
    }
    const assembly = this.#assemblyAt(at)
    if (assembly) return { start: at, end: assembly.end, parts: this.#groupNames(assembly), role: null }
    const committee = UPPER.test(this.text[at] ?? '') ? this.#committeeAt(at) : null
    return committee && { start: at, end: committee.end, parts: [committee.part], role: null }
  }

  #assemblyAt(at: number): { part: Part; end: number } | null {
    ASSEMBLY.lastIndex = at
    const found = ASSEMBLY.exec(this.low)
    if (!found) return null
    const base = /^(?:ubnd|ủy)/u.test(found[1] ?? '') ? 'UBND' : 'HĐND'
    const unit = this.#unitAt(ASSEMBLY.lastIndex)
    const kind = unit?.group ? 'COLLECTIVE' : 'BODY'
    return { part: { ...part(base, kind, 'STATE', unit?.level ?? null, unit), shares: true }, end: unit?.end ?? ASSEMBLY.lastIndex }
  }

  /** "UBND các huyện: Sơn Động, Lục Ngạn": the units named behind a group. */
  #groupNames({ part: whole, end }: { part: Part; end: number }): Part[] {
    void end
    return [whole]
  }

  #committeeAt(at: number): { part: Part; end: number } | null {
    COMMITTEE.lastIndex = at
    const found = COMMITTEE.exec(this.low)
    if (found) {
      const word = found[1] as string
      const end = COMMITTEE.lastIndex
      const unit = this.#unitAt(end) ?? this.#nameAt(end, COMMITTEE_LEVEL[word] ?? null)
      const level = COMMITTEE_LEVEL[word] ?? unit?.level ?? (this.place.district ? 'DISTRICT' : 'PROVINCE')
      const base = `${capital(word)} ủy`
      if (word === 'đảng') {
        const group = unit?.group
        return { part: { ...part(base, group ? 'COLLECTIVE' : 'BODY', 'PARTY', unit?.level ?? this.place.level ?? 'COMMUNE', unit), shares: true }, end: unit?.end ?? end }
      }
      return { part: part(base, 'BODY', 'PARTY', level, unit), end: unit?.end ?? end }
    }
    const bo = /đảng\s+bộ\s+(?=tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường)/uy
    bo.lastIndex = at
    if (!bo.test(this.low)) return null
    const unit = this.#unitAt(bo.lastIndex)
    return unit && { part: part('Đảng bộ', 'BODY', 'PARTY', unit.level, unit), end: unit.end }
  }

  // Sở X, Bộ X, Phòng X, fixed names, open names
  #single(at: number): Draft | null {
    const dept = /sở\s+/uy
    dept.lastIndex = at
    if (dept.test(this.low)) {
      const name = DEPARTMENT_NAMES.at(this.low, dept.lastIndex)
      const open = name ? null : this.#openName(dept.lastIndex)
      if (!name && !open) return null
      return this.#withUnit(at, part(`Sở ${name?.entry.name ?? open?.name}`, 'BODY', 'STATE', 'PROVINCE', null), name?.end ?? open?.end ?? at)
    }
    const office = /phòng\s+/uy
    office.lastIndex = at
    if (office.test(this.low)) {
      const name = OFFICE_NAMES.at(this.low, office.lastIndex)
      if (name) return this.#withUnit(at, part(`Phòng ${name.entry.name}`, 'BODY', 'STATE', this.place.vintage === 2025 ? 'COMMUNE' : 'DISTRICT', null), name.end)
      const open = this.#openName(office.lastIndex)
      return open && { start: at, end: open.end, parts: [part(`Phòng ${open.name}`, 'BODY', 'STATE', this.place.level, null)], role: null }
    }
    const committee = this.#steering(at)
    if (committee) return committee
    const caucus = /(ban\s+cán\s+sự\s+đảng|bcsđ|đảng\s+đoàn)(?![\p{L}])\s*/uy
    caucus.lastIndex = at
    const caucusWord = caucus.exec(this.low)
    if (caucusWord) {
      const base = /^đảng/u.test(caucusWord[1] ?? '') ? 'Đảng đoàn' : 'Ban cán sự đảng'
      const of = this.bodyAt(caucus.lastIndex)
      if (of && of.role === null && of.parts.length === 1 && of.start === caucus.lastIndex) {
        const inner = of.parts[0] as Part
        return { start: at, end: of.end, parts: [{ ...inner, base: `${base} ${inner.base}`, system: 'PARTY' }], role: null }
      }
      return this.#withUnit(at, part(base, 'BODY', 'PARTY', 'PROVINCE', null), at + caucusWord[0].trimEnd().length)
    }
    const known = MINISTRY.at(this.low, at) ?? FIXED.at(this.low, at)
    if (known) {
      const { name, system, level } = known.entry
      const inner = part(name, 'BODY', system, level, null)
      if (level === 'CENTRAL') return { start: at, end: known.end, parts: [inner], role: null }
      return this.#withUnit(at, { ...inner, shares: level === null }, known.end)
    }
    const commission = COMMISSIONS.at(this.low, at)
    if (commission && /^(?:Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính|Xây)|Ủy ban Kiểm tra|Trung tâm Chính trị)/u.test(commission.entry.name))
      return this.#withUnit(at, part(`${commission.entry.name} ${this.#ownCommittee()}`, 'BODY', 'PARTY', this.place.level, null), commission.end)
    return this.#open(at)
  }

  #ownCommittee(): string {
    if (this.place.level === 'DISTRICT') {
      const kind = this.place.district?.kind
      return kind === 'thành phố' ? 'Thành ủy' : kind === 'thị xã' ? 'Thị ủy' : kind === 'quận' ? 'Quận ủy' : 'Huyện ủy'
    }
    return this.place.level === 'COMMUNE' ? 'Đảng ủy' : this.place.province?.kind === 'thành phố' ? 'Thành ủy' : 'Tỉnh ủy'
  }

  // "Ban Chỉ đạo …", "Tổ công tác …": their subject belongs to the name up to a verb or a comma
  #steering(at: number): Draft | null {
    const head = /(?:ban\s+chỉ\s+đạo|bcđ|ban\s+chỉ\s+huy(?!\s+quân)|hội\s+đồng(?!\s+nhân)(?=\s+\p{L})|tổ\s+công\s+tác|tổ\s+giúp\s+việc)(?![\p{L}])/uy
    head.lastIndex = at
    const found = head.exec(this.low)
    if (!found) return null
    const subject = /(?:\s+cấp\s+\p{L}+)?(?:\s+(?:tỉnh|huyện|thành\s+phố)(?=\s+(?:về|thực)))?(?:\s+(?:thực\s+hiện|về|phòng,?\s+chống|phòng\s+thủ|ứng\s+phó|xây\s+dựng|chuyển\s+đổi|cải\s+cách|các\s+chương\s+trình|chương\s+trình|giảm\s+nghèo|thi\s+hành|công\s+tác|điều\s+hành|phát\s+triển|bảo\s+vệ|quản\s+lý)[^,;.:()]{0,90}?)?(?=\s*[,;.:()]|\s+(?:chủ\s+trì|phối\s+hợp|có\s+trách|chịu|tổ\s+chức\s+cuộc|họp|báo\s+cáo|tham\s+mưu|đã|theo|và\s|là\s|gồm|do\s|để\s|năm\s)|\s*$)/uy
    subject.lastIndex = head.lastIndex
    const rest = subject.exec(this.low)?.[0] ?? ''
    const end = head.lastIndex + rest.trimEnd().length
    const word = fold(found[0])
    const base = (word === 'bcđ' ? 'Ban Chỉ đạo' : this.text.slice(at, head.lastIndex)) + this.text.slice(head.lastIndex, end)
    return this.#withUnit(at, part(base.replace(/\s+/g, ' '), 'STEERING_COMMITTEE', null, this.place.level, null), end)
  }

  #open(at: number): Draft | null {
    const head = HEADS.at(this.low, at)
    if (!head) return null
    const rest = this.#openName(this.#skip(head.end, /\s*/uy))
    if (!rest) return null
    const name = `${head.entry.name} ${rest.name}`
    return this.#withUnit(at, part(name, 'BODY', null, this.place.level === 'CENTRAL' ? 'CENTRAL' : null, null), rest.end)
  }

  /** Words in capitals and what joins them: "Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn". */
  #openName(at: number): { name: string; end: number } | null {
    const words = /\p{Lu}[\p{L}&]*(?:(?:\s*-\s*|\s+và\s+|\s*&\s*|\s+)\p{Lu}[\p{L}&]*|\s+(?:dự\s+án|kinh\s+tế|công\s+nghiệp|nghiệp|đầu\s+tư|xây\s+dựng|quỹ\s+đất|nông\s+thôn|nghề|tư|cửa\s+khẩu|truyền|thông|lâm|môi\s+trường|sự\s+nghiệp|hội|tế|thao|dân\s+cử|thủy\s+lợi|thú\s+y|kiểm\s+soát|bệnh\s+tật|khuyến\s+nông|dịch\s+vụ|hành\s+chính\s+công)(?![\p{L}])){0,12}/uy
    words.lastIndex = at
    const found = words.exec(this.text)
    if (!found) return null
    return { name: found[0].replace(/\s+/g, ' '), end: words.lastIndex }
  }

  #withUnit(start: number, inner: Part, end: number): Draft {
    const unit = this.#unitAt(end) ?? (inner.level === 'CENTRAL' ? null : this.#nameAt(end, inner.level))
    const kind = unit?.group && inner.kind === 'BODY' ? 'COLLECTIVE' : inner.kind
    return { start, end: unit?.end ?? end, parts: [{ ...inner, kind, unit, level: unit?.level ?? inner.level }], role: null }
  }

  /** "tỉnh Lạng Sơn", "huyện", "các huyện, thành phố", "cấp xã" behind a head. */
  #unitAt(at: number): Unit | null {
    TIER.lastIndex = at
    const tier = TIER.exec(this.low)
    if (tier) {
      const level = /tỉnh/u.test(tier[1] ?? '') ? 'PROVINCE' : /huyện/u.test(tier[1] ?? '') ? 'DISTRICT' : 'COMMUNE'
      if (level === 'PROVINCE') return { territory: this.place.province, level, words: 'tỉnh', group: null, end: TIER.lastIndex }
      return { territory: null, level, words: '', group: tier[0].trim(), end: TIER.lastIndex }
    }
    KIND_GROUP.lastIndex = at
    const group = KIND_GROUP.exec(this.low)
    if (group) return this.#group(group[1] as string, KIND_GROUP.lastIndex)
    KIND_PAIR.lastIndex = at
    const pair = KIND_PAIR.exec(this.low)
    if (pair) return this.#group(`các ${pair[1]}`, KIND_PAIR.lastIndex)
    ONE_KIND.lastIndex = at
    const one = ONE_KIND.exec(this.low)
    if (!one) return null
    const kind = fold(one[1] ?? '').replace(/^tp\.?$/u, 'thành phố')
    const end = ONE_KIND.lastIndex
    const named = this.#named(end, kind)
    if (named) return named
    const own = this.#ownOf(kind)
    return { territory: own, level: own?.level ?? LEVEL_OF_KIND[kind] ?? null, words: own ? '' : kind, group: null, end }
  }

  #group(words: string, end: number): Unit {
    const level: Level = /xã(?!\p{L})|phường|thị trấn|đặc khu/u.test(words.replace(/thị xã/gu, '')) ? 'COMMUNE' : /tỉnh/u.test(words) ? 'PROVINCE' : 'DISTRICT'
    const inside = /\s*(?:trên\s+địa\s+bàn(?:\s+(?:toàn\s+)?(?:tỉnh|huyện|thành\s+phố))?|trong\s+(?:toàn\s+)?(?:tỉnh|huyện)|thuộc\s+(?:tỉnh|huyện)|có\s+liên\s+quan|liên\s+quan)(?!\s+\p{Lu})(?![\p{L}])/uy
    return { territory: null, level, words: '', group: words.replace(/\s+/g, ' ').replace(/tất cả /u, '').replaceAll(/tp\.?(?!\p{L})/gu, 'thành phố'), end: this.#skip(end, inside) }
  }

  #named(at: number, kind: string): Unit | null {
    CAPITALISED.lastIndex = at
    const found = CAPITALISED.exec(this.text)
    if (!found) return null
    const words = (found[1] as string).split(/(?<=\S)(?=\s)/u)
    for (let count = words.length; count > 0; count -= 1) {
      const name = words.slice(0, count).join('').trim()
      const unit = this.#lookUp(name, kind)
      if (unit) return { territory: unit, level: unit.level, words: '', group: null, end: at + (found[0].length - (found[1] as string).length) + words.slice(0, count).join('').length }
    }
    const name = words.slice(0, Math.min(words.length, 3)).join('').trim()
    return { territory: null, level: LEVEL_OF_KIND[kind] ?? 'DISTRICT', words: `${kind} ${name}`, group: null, end: at + (found[0].length - (found[1] as string).length) + words.slice(0, 3).join('').length }
  }

  #lookUp(name: string, kind: string): Territory | null {
    const { vintage, province } = this.place
    if (kind === 'tỉnh') return provinceByName(name, vintage) ?? provinceByName(name, vintage === 2024 ? 2025 : 2024)
    for (const year of [vintage, vintage === 2024 ? 2025 : 2024] as const) {
      if (kind === 'thành phố') {
        const city = unitsByName(name, { vintage: year, level: 'DISTRICT', kind, ...(province?.vintage === year ? { within: province } : {}) })
        if (city.length === 1) return city[0] as Territory
        const central = provinceByName(`thành phố ${name}`, year)
        if (central?.kind === 'thành phố') return central
      }
      const near = this.place.district?.vintage === year ? unitsByName(name, { vintage: year, kind, within: this.place.district }) : []
      if (near.length === 1) return near[0] as Territory
      const home = province?.vintage === year ? unitsByName(name, { vintage: year, kind, within: province }) : []
      if (home.length === 1) return home[0] as Territory
      const anywhere = unitsByName(name, { vintage: year, kind })
      if (anywhere.length === 1 && (home.length === 0)) return anywhere[0] as Territory
    }
    return null
  }

  /** A unit's name without its kind word: "Tỉnh ủy Hậu Giang", "Sở Xây dựng Hà Nội". */
  #nameAt(at: number, level: Level | null): Unit | null {
    CAPITALISED.lastIndex = at
    const found = CAPITALISED.exec(this.text)
    if (!found) return null
    const lead = found[0].length - (found[1] as string).length
    const words = (found[1] as string).split(/(?<=\S)(?=\s)/u)
    const { vintage, province } = this.place
    for (let count = words.length; count > 0; count -= 1) {
      const spelled = words.slice(0, count).join('')
      const name = spelled.trim()
      const units: Territory[] =
        level === 'PROVINCE' || level === null ? [provinceByName(name, vintage)].filter((unit) => unit !== null) : []
      if (units.length === 0 && level !== 'PROVINCE') {
        const wanted = level === null ? {} : { level: level as Territory['level'] }
        units.push(...(province ? unitsByName(name, { vintage, within: province, ...wanted }) : unitsByName(name, { vintage, ...wanted })))
      }
      const fitting = level === null ? units.filter((unit) => unit.kind === 'thành phố' || unit.level === 'PROVINCE') : units
      if (fitting.length === 1 || (fitting.length > 1 && level !== null && units[0])) {
        const unit = fitting.length === 1 ? (fitting[0] as Territory) : null
        return { territory: unit, level: unit?.level ?? level, words: name, group: null, end: at + lead + spelled.length }
      }
    }
    return null
  }

  #ownOf(kind: string): Territory | null {
    const { province, district, commune } = this.place
    if (kind === 'tỉnh') return province
    if (kind === 'thành phố') return district?.kind === 'thành phố' ? district : province?.kind === 'thành phố' ? province : null
    if (kind === 'huyện' || kind === 'quận' || kind === 'thị xã') return district?.kind === kind || district === null ? district : null
    return commune
  }

  #skip(at: number, pattern: RegExp): number {
    pattern.lastIndex = at
    return pattern.test(this.low) ? pattern.lastIndex : at
  }

  /** The finished body: the paper's own unit where none is named. */
  complete({ base, kind, system, level, unit }: Part): Body {
    if (unit?.group) return finish(`${base} ${unit.group}`, 'COLLECTIVE', system, unit.level, this.#over(unit.level), true)
    if (kind === 'COLLECTIVE' || kind === 'UNNAMED') return finish(base, kind, system, level, this.#ownAt(level) ?? ownUnit(this.place), true)
    if (level === 'CENTRAL') return finish(base, kind, system, level, null, false)
    const territory = unit ? unit.territory : this.#ownAt(level)
    if (unit && territory === null && unit.words !== '') return finish(`${base} ${unit.words}`, kind, system, unit.level, null, false)
    return finish(base, kind, system, territory?.level ?? level, territory, false)
  }

  /** The own unit of a level; of the paper's own level when none is asked for. */
  #ownAt(level: Level | null): Territory | null {
    const { province, district, commune } = this.place
    if (level === 'PROVINCE') return province
    if (level === 'DISTRICT') return district
    if (level === 'COMMUNE') return commune ?? (this.place.level === 'DISTRICT' ? district : null)
    return level === null ? ownUnit(this.place) : null
  }

  /** The unit whose parts a group of that level are. */
  #over(level: Level | null): Territory | null {
    return level === 'COMMUNE' && this.place.district ? this.place.district : this.place.province
  }
}

const LETTER = /[\p{L}\p{N}]/u
const UPPER = /\p{Lu}/u
const COMMITTEE_GROUP = /(?:các\s+)?(?:(?:huyện|quận|thị|thành|đảng)(?:\s+ủy)?(?:\s*,\s*(?:các\s+)?|\s+và\s+(?:các\s+)?)){0,3}(?:huyện|quận|thị|thành)\s+ủy(?:(?:\s*,\s*(?:các\s+)?|\s+và\s+(?:các\s+)?)(?:huyện|quận|thị|thành|đảng)\s+ủy){0,3}(?![\p{L}])/uy
const BARE_COLLECTIVE = /^(?:cấp\s+ủy|chính\s+quyền|tổ\s+chức\s+đảng|đảng\s+ủy\s+(?:các|trực)|chi\s+bộ\s+(?:các|trực)|sở,\s*(?:ban|ngành)|ban,\s*ngành|đảng\s+đoàn\s*,|cơ\s+quan\s*,\s*đơn\s+vị)/u

const CHAIN_WORDS = ['sở', 'ban', 'ngành', 'bộ', 'địa phương', 'phòng', 'ban, ngành', 'cơ quan ngang bộ']

/** "sở, ban, ngành, địa phương" is one collective, "đoàn thể" beside it another. */
function chains(nouns: readonly string[]): string[][] {
  const groups: string[][] = []
  for (const noun of nouns) {
    const open = groups.at(-1)
    const chained = CHAIN_WORDS.includes(noun) && open?.every((other) => CHAIN_WORDS.includes(other))
    const vague = UNNAMED_NOUNS.has(noun) && open?.every((other) => UNNAMED_NOUNS.has(other) || CHAIN_WORDS.includes(other))
    const party = /^(?:cấp ủy|tổ chức đảng)/u.test(noun) && open?.every((other) => /^(?:cấp ủy|tổ chức đảng)/u.test(other))
    const units = UNIT_NOUNS.has(noun) && open?.every((other) => UNIT_NOUNS.has(other))
    if (open && (chained || vague || party || units)) open.push(noun)
    else groups.push([noun])
  }
  return groups
}

const UNIT_NOUNS = new Set(['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'thành phố', 'thị xã', 'quận', 'thôn', 'bản', 'tổ dân phố', 'tỉnh'])

/** Collectives that need no "các": "chính quyền các cấp". */
function OTHER_COLLECTIVE(low: string, at: number): { entry: { name: string }; end: number } | null {
  const found = /(?:chính\s+quyền(?:\s+địa\s+phương)?|cả\s+hệ\s+thống\s+chính\s+trị)(?![\p{L}])/uy
  found.lastIndex = at
  const match = found.exec(low)
  return match && { entry: { name: match[0].replace(/\s+/g, ' ') }, end: found.lastIndex }
}

const part = (base: string, kind: AgencyKind, system: DocumentSystem | null, level: Level | null, unit: Unit | null): Part => ({ base, kind, system, level, unit, shares: false })

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

function finish(base: string, kind: AgencyKind, system: DocumentSystem | null, level: Level | null, territory: Territory | null, grouped: boolean): Body {
  const where = territory === null || new RegExp(`(?:^|\\s)${escape(fold(territory.name))}$`, 'u').test(fold(base)) ? '' : unitPhrase(base, territory)
  const name = where === '' ? base : grouped ? `${base} (${territory?.kind} ${territory?.name})` : `${base} ${where}`
  const key = kind === 'UNNAMED' ? '' : `${slug(base)}|${territory?.key ?? (level === 'CENTRAL' ? 'VN' : '?')}`
  return { key, name, kind, system, level: territory?.level ?? level, territory }
}

/** "Tỉnh ủy Hậu Giang", but "UBND tỉnh Hậu Giang". */
const unitPhrase = (base: string, territory: Territory) =>
  /(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy$/u.test(base) || /(?:^|\s)(?:tỉnh|thành phố|huyện)$/u.test(base) ? territory.name : `${territory.kind} ${territory.name}`

const slug = (text: string) => foldBare(text).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')

/** Lower case and one place for the tone mark, letter for letter. */
function foldInPlace(text: string): string {
  const low = text.toLowerCase()
  return (low.length === text.length ? low : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')).replace(
    /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu,
    (pair) => fold(pair),
  )
}
