import {
  DOCUMENT_SYSTEMS,
  DOCUMENT_TYPES,
  LEVELS,
  type DocumentSystem,
  type DocumentType,
  type HeldAs,
  type Level,
} from './document.js'

/**
 * The order of lists of documents: newest first, undated last, then by key. It is stored with each document as one text
 * that sorts upwards, so that an index gives a page as it stands, whatever it is narrowed by: the day with each digit
 * taken from 9, then the key.
 */
export const newestFirst = (issuedSort: string, key: string): string => upsideDown(issuedSort) + key

/** The day and the key that `newestFirst` was made of. */
export const sortOfNewestFirst = (place: string): readonly [issuedSort: string, key: string] => [
  upsideDown(place.slice(0, DAY_LENGTH)),
  place.slice(DAY_LENGTH),
]

const DAY_LENGTH = 'YYYY-MM-DD'.length
const upsideDown = (day: string): string => day.replace(/\d/g, (digit) => String(9 - Number(digit)))

export const DOCUMENT_ORDERS = ['ISSUED_ON_DESC', 'ISSUED_ON_ASC', 'SYMBOL'] as const
export type DocumentOrder = (typeof DOCUMENT_ORDERS)[number]

/**
 * The order of symbols: by their number, 2/KH-UBND before 10/KH-UBND, then by the rest, Đ behind D; of one symbol the
 * newest first, then by key; those without a symbol last. Stored beside `newestFirst`, for the same reason.
 */
export function bySymbol(symbol: string | null, issuedSort: string, key: string): string {
  const number = /^\d*/.exec(symbol ?? '')![0]
  const rest = (symbol ?? '~').slice(number.length).replaceAll('Đ', 'D~')
  return `${number === '' ? '' : number.padStart(NUMBER_LENGTH, '0')}${rest} ${upsideDown(issuedSort)}${key}`
}

/** Longer than any number of a paper. */
const NUMBER_LENGTH = 8

/** What a document is sorted under beside its day; null is a value like others. */
export interface ShelfFacts<Type, System, Tier, Held> {
  readonly type: Type
  readonly level: Tier
  readonly system: System
  readonly heldAs: Held
}

/** Documents of one type, level, system and way of being held stand on one shelf. */
export const shelfOf = ({
  type,
  level,
  system,
  heldAs,
}: ShelfFacts<string, string | null, string | null, string>): string =>
  [type, level ?? '', system ?? '', heldAs].join(' ')

const TYPES = Object.keys(DOCUMENT_TYPES) as DocumentType[]
const HELD: readonly HeldAs[] = ['TEXT', 'RECORD', 'CITED_ONLY']

/** All shelves on which documents with these facts may stand; null leaves a fact open. */
export function shelvesOf(
  asked: ShelfFacts<DocumentType | null, DocumentSystem | null, Level | null, HeldAs | null>,
): string[] {
  const anyOf = <Fact>(one: Fact | null, all: readonly (Fact | null)[]) => (one === null ? all : [one])
  return anyOf(asked.type, TYPES).flatMap((type) =>
    anyOf(asked.level, [...LEVELS, null]).flatMap((level) =>
      anyOf(asked.system, [...DOCUMENT_SYSTEMS, null]).flatMap((system) =>
        anyOf(asked.heldAs, HELD).map((heldAs) => shelfOf({ type: type!, level, system, heldAs: heldAs! })),
      ),
    ),
  )
}
