/** A statement with facts of its head put right, and with what follows from those. Pure. */
import { agencySlug, isCertain, type Body } from '../../model/agency.js'
import type { HeaderField } from '../../model/correction.js'
import { boundsOf, precisionOf } from '../../model/date.js'
import { DOCUMENT_TYPES, type AccessClass, type DocumentType, type HeldAs } from '../../model/document.js'
import { printSymbol, type DocumentSymbol } from '../../model/symbol.js'
import { vintageAt, type Territory } from '../../model/territory.js'
import { territory } from '../../parse/lexicon/territories.js'
import { NOWHERE, placeOf, placeOn, type Place } from '../../parse/place.js'
import { bodyNamed } from '../../parse/recognise/agencies.js'
import { findSymbols, readUnnumbered } from '../../parse/recognise/symbols.js'
import { identify } from '../identity.js'
import type { Quoted, StatedMention, Statement } from '../statement.js'
import type { FieldChange } from './change.js'

/** The symbol that a text is, with the type that its code names; null where it is none. */
export function symbolIn(
  text: string,
): { readonly symbol: DocumentSymbol; readonly type: DocumentType | null } | null {
  const [found, ...more] = findSymbols(text)
  if (found && more.length === 0 && found.start === 0 && found.end === text.length) return found
  return found ? null : readUnnumbered(text)
}

/** The unit of this key on either map. */
export function unitOfKey(key: string): Territory | null {
  const [vintage, code = ''] = key.split(':')
  return vintage === '2024' || vintage === '2025' ? territory(vintage === '2024' ? 2024 : 2025, code) : null
}

/** Where a statement's paper stands in the State. */
export function placeOfStatement({ issuer, level, issuedOn, meetingOn }: Statement): Place {
  const unit = issuer?.territory ?? null
  if (unit !== null) return { ...placeOf(unit), level: level ?? unit.level }
  return { ...NOWHERE, level, vintage: vintageAt(issuedOn?.value ?? meetingOn) }
}

/** What a statement says of a field, as `FieldChange` has it. */
export function valueOf(statement: Statement, field: HeaderField): string | null {
  switch (field) {
    case 'SYMBOL':
      return statement.symbol
    case 'TYPE':
      return statement.type
    case 'TITLE':
      return statement.title ?? statement.subject
    case 'ISSUED_ON':
      return statement.issuedOn?.value ?? null
    case 'ISSUER':
      return statement.issuer?.name ?? null
    case 'TERRITORY':
      return statement.issuer?.territory?.key ?? null
    case 'SIGNATORY':
      return statement.signatory
    case 'ACCESS_CLASS':
      return statement.accessClass
    case 'HELD_AS':
      return statement.heldAs
  }
}

/** The statement with these facts of its head. What it is called, and whom it names by its own place, follow from them. */
export function withHeader(statement: Statement, changes: readonly FieldChange[]): Statement {
  if (changes.length === 0) return statement
  const changed = changes.reduce((so, change) => SET[change.field](so, change), statement)
  const placed = inItsPlace(changed, statement)
  return {
    ...placed,
    ...identified(placed, statement),
    corrected: changes.map(({ field }) => field).sort(),
  }
}

type Setter = (statement: Statement, change: FieldChange) => Statement

const SET: Readonly<Record<HeaderField, Setter>> = {
  SYMBOL: (statement, { value }) => {
    const found = value === null ? null : symbolIn(value)
    const before = statement.symbol === null ? null : symbolIn(statement.symbol)
    // of a program of action the code is that of any program
    const isOfSameCode = found !== null && found.symbol.typeCode === before?.symbol.typeCode
    return {
      ...statement,
      symbol: found && printSymbol(found.symbol),
      system: found?.symbol.system ?? statement.system,
      type: isOfSameCode ? statement.type : (found?.type ?? statement.type),
    }
  },
  TYPE: (statement, { value }) => ({
    ...statement,
    type: value !== null && value in DOCUMENT_TYPES ? (value as DocumentType) : 'OTHER',
  }),
  TITLE: (statement, { value }) => ({ ...statement, title: value, subject: null }),
  ISSUED_ON: (statement, { value }) => ({
    ...statement,
    issuedOn: value === null ? null : { value, precision: precisionOf(value), asPrinted: null },
    notAfter: value === null ? null : boundsOf(value).latest,
  }),
  ISSUER: (statement, { body = null }) => ({
    ...statement,
    issuer: body,
    level: body?.level ?? statement.level,
    system: body?.system ?? statement.system,
  }),
  TERRITORY: (statement, { value }) => {
    const unit = value === null ? null : unitOfKey(value)
    if (unit === null || statement.issuer === null) return statement
    return { ...statement, level: unit.level, issuer: bodyIn(statement.issuer, unit) }
  },
  SIGNATORY: (statement, { value }) => ({ ...statement, signatory: value }),
  ACCESS_CLASS: (statement, { value }) => ({
    ...statement,
    accessClass: (value ?? 'NONE_PRINTED') as AccessClass,
  }),
  HELD_AS: (statement, { value }) => ({ ...statement, heldAs: (value ?? 'TEXT') as HeldAs }),
}

/** The body of the same name in another unit: UBND of one province for that of another. */
function bodyIn(body: Body, unit: Territory): Body {
  const bare = withoutUnit(body)
  const named = bodyNamed(bare, { ...placeOf(unit), level: unit.level })
  if (named.territory?.key === unit.key) return named
  return bodyNamed(`${bare} ${unit.kind} ${unit.name}`, { ...placeOf(unit), level: unit.level })
}

/** The name of a body without that of its unit: `UBND tỉnh Cà Mau` gives `UBND tỉnh`. */
function withoutUnit({ name, territory }: Body): string {
  if (territory === null) return name
  const bare = name.replace(new RegExp(`\\s+(?:${territory.kind}\\s+)?${escaped(territory.name)}$`, 'iu'), '')
  return bare === '' ? name : bare
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

// ------------------------------------------------------------------- place

/**
 * Once the paper's own unit is another, so is that of the bodies which it names without one ("Sở Xây dựng"), and of the
 * papers of its own unit that it cites.
 */
function inItsPlace(statement: Statement, before: Statement): Statement {
  const from = before.issuer?.territory ?? null
  const to = statement.issuer?.territory ?? null
  if (from?.key === to?.key) return statement
  const place = placeOfStatement(statement)
  const isOwn = (body: Body): boolean =>
    from === null ? !isCertain(body) && body.kind !== 'UNNAMED' : body.territory?.key === from.key
  const moved = (body: Body, asPrinted: string): Body => (isOwn(body) ? bodyNamed(asPrinted, place) : body)
  return {
    ...statement,
    recipients: statement.recipients.map((body) => moved(body, withoutUnit(body))),
    mentions: statement.mentions.map((mention) => ofOwnUnit(mention, isOwn, place)),
    tasks: statement.tasks.map((task) => ({
      ...task,
      assignments: task.assignments.map((one) => ({ ...one, body: moved(one.body, one.asPrinted) })),
    })),
  }
}

function ofOwnUnit(mention: StatedMention, isOwn: (body: Body) => boolean, place: Place): StatedMention {
  if (mention.issuer === null || !isOwn(mention.issuer)) return mention
  const issuer = bodyNamed(withoutUnit(mention.issuer), placeOn(place, mention.date))
  return { ...mention, issuer, identity: identityOfCited({ ...mention, issuer }) }
}

/** What a cited paper is called. */
export function identityOfCited({
  symbol: printed,
  type,
  issuer,
  date,
  title,
}: Pick<StatedMention, 'symbol' | 'type' | 'issuer' | 'date' | 'title'>) {
  const symbol = printed === null ? null : (symbolIn(printed)?.symbol ?? null)
  return identify({
    symbol,
    type,
    typeCode: symbol?.typeCode ?? null,
    system: symbol?.system ?? issuer?.system ?? null,
    issuer,
    date,
    meetingOn: null,
    title,
  })
}

// ---------------------------------------------------------------- identity

/** What the paper is called now, where what it is called by is another. */
function identified(now: Statement, before: Statement): Pick<Statement, 'identity'> {
  const identity = identityOf(now, typeIn(before))
  // what is not told by the statement alone stays as it was read
  const same = JSON.stringify(identity) === JSON.stringify(identityOf(before, typeIn(before)))
  return { identity: same ? before.identity : identity }
}

/** The code of its type where no number tells it: what was read keeps its code as long as the type is the same. */
const typeIn =
  (read: Statement) =>
  (statement: Statement): string | null => {
    const code = read.identity.group.split('|')[2] ?? '?'
    return statement.type === read.type && code !== '?' ? code : null
  }

function identityOf(statement: Statement, typeCode: (statement: Statement) => string | null) {
  const { type, system, issuer, issuedOn, meetingOn, title, subject } = statement
  const symbol = statement.symbol === null ? null : (symbolIn(statement.symbol)?.symbol ?? null)
  return identify({
    symbol,
    type,
    typeCode: symbol?.typeCode ?? typeCode(statement),
    system,
    issuer,
    date: issuedOn?.value ?? null,
    meetingOn,
    title: title ?? subject,
  })
}

/** Whether two texts are the same letter for letter: a scan also takes small letters for large ones, and that is put right too. */
export const isSameText = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Whether two values of a field say the same: bodies by their keys, words by their letters. */
export function saysSame(statement: Statement, { field, value, body }: FieldChange): boolean {
  if (field === 'ISSUER') return (statement.issuer?.key ?? null) === (body?.key ?? null)
  const read = valueOf(statement, field)
  if (read === null || value === null) return read === value
  return field === 'TITLE' || field === 'SIGNATORY' ? isSameText(read, value) : read === value
}

/** What a person has said, as the evidence of what follows from it: the words, if any, in the source. */
export const SAID_BY_PERSON: Pick<Quoted, 'basis' | 'rule' | 'confidence'> = {
  basis: 'PERSON',
  rule: 'person',
  confidence: 1,
}

export const nameOfBody = (body: Body): string => body.name || agencySlug(body.key)
