/** A paper as fields of a record name it: its number, its day and whom it is from. */
import type { Body } from '../model/agency.js'
import { isoDay, type IsoDay } from '../model/date.js'
import { DOCUMENT_TYPES, type DocumentSystem, type DocumentType } from '../model/document.js'
import { fold } from '../model/fold.js'
import { printSymbol, type DocumentSymbol } from '../model/symbol.js'
import { TYPE_NOUNS } from '../parse/lexicon/symbols.js'
import { NOWHERE, placeOf } from '../parse/place.js'
import { bodyNamed } from '../parse/recognise/agencies.js'
import { seriesOwner } from '../parse/recognise/heading/issuer.js'
import { findSymbols, knownIssuer } from '../parse/recognise/symbols.js'
import { identify, type Identity } from './identity.js'
import type { Statement } from './statement.js'

export interface NamedFields {
  /** Number and notation as they are written, with what may stand between them. */
  readonly symbols: readonly string[]
  /** The noun of its type. */
  readonly typeName: string | null
  /** Whom the record says that it is from: it may be the office that sent it. */
  readonly from: Body | null
  readonly date: IsoDay | null
  readonly title: string | null
}

export interface StatedPaper {
  readonly identity: Identity
  readonly symbol: string | null
  readonly type: DocumentType
  readonly system: DocumentSystem | null
  readonly issuer: Body | null
}

export function paperOf({ symbols, typeName, from, date, title }: NamedFields): StatedPaper {
  const found = symbols.map(wholeSymbol).find((one) => one !== null) ?? null
  const symbol = found?.symbol ?? null
  const type = found?.type ?? typeNamed(typeName) ?? (symbol === null ? 'OTHER' : 'CONG_VAN')
  const issuer = issuerOf(symbol, from)
  const system = symbol?.system ?? issuer?.system ?? null
  return {
    identity: identify({
      symbol,
      type,
      typeCode: symbol?.typeCode ?? null,
      system,
      issuer,
      date,
      meetingOn: null,
      title,
    }),
    symbol: symbol === null ? (symbols.find((text) => /\p{L}/u.test(text)) ?? null) : printSymbol(symbol),
    type,
    system,
    issuer,
  }
}

/** What a record says of a paper, where nothing more is said of it than who it is. */
export function recordOf(named: NamedFields): Statement {
  const { date, title } = named
  const paper = paperOf(named)
  return {
    basis: 'RECORD',
    page: null,
    heldAs: 'RECORD',
    ...paper,
    symbolAsPrinted: null,
    level: paper.issuer?.level ?? null,
    title,
    subject: null,
    issuedOn: date === null ? null : { value: date, precision: 'DAY', asPrinted: null },
    meetingOn: null,
    notAfter: date,
    organ: null,
    signatory: null,
    accessClass: 'NONE_PRINTED',
    recipients: [],
    mentions: [],
    tasks: [],
    anomalies: [],
  }
}

function wholeSymbol(text: string) {
  const [mention] = findSymbols(text)
  return mention && mention.start === 0 && mention.end === text.length ? mention : null
}

/** `Kế hoạch`, `Công văn`. */
function typeNamed(name: string | null): DocumentType | null {
  if (name === null) return null
  const noun = fold(name)
  const types = Object.entries(DOCUMENT_TYPES) as [DocumentType, string][]
  return (
    types.find(([type, shown]) => type !== 'OTHER' && fold(shown) === noun)?.[0] ??
    TYPE_NOUNS.find(([known]) => fold(known) === noun)?.[1] ??
    null
  )
}

/** The symbol names the issuer by a code, and the sender tells of which unit it is: an office sends what its head issues. */
function issuerOf(symbol: DocumentSymbol | null, from: Body | null): Body | null {
  const known = symbol === null ? null : knownIssuer(symbol.issuer.split('-')[0]!)
  if (known?.level === 'CENTRAL') return bodyNamed(known.body, { ...NOWHERE, level: 'CENTRAL' })
  if (known && from?.territory) {
    const issuer = bodyNamed(known.body, placeOf(from.territory))
    if (issuer.territory !== null) return issuer
  }
  return from && seriesOwner(from)
}

/** `2024/05/24`, `2024-05-24` and, in older messages, `24/05/2024`; what stands behind the day is not looked at. */
export function dayOf(text: string | null): IsoDay | null {
  const [, year, month, day] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(text ?? '') ?? []
  if (year !== undefined) return isoDay(Number(year), Number(month), Number(day))
  const [, first, second, last] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text ?? '') ?? []
  return last === undefined ? null : isoDay(Number(last), Number(second), Number(first))
}
