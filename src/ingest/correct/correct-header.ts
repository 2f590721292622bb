/** Putting right what a paper's head says. */
import type { Graph } from '../../graph/connect.js'
import { AppError } from '../../errors.js'
import type { HeaderField } from '../../model/correction.js'
import { boundsOf } from '../../model/date.js'
import { DOCUMENT_TYPES, STORED_CLASSES } from '../../model/document.js'
import { printSymbol } from '../../model/symbol.js'
import type { FieldChange } from './change.js'
import { saidOfDocument, type SaidOfDocument } from './files.js'
import { givenBody, placeOfWords } from './given.js'
import { placeOfStatement, saysSame, symbolIn, unitOfKey, valueOf } from './header.js'
import { record, type Editor, type PutRight } from './record.js'

/** A fact as an editor gives it; null: the paper has none. */
export interface GivenFact {
  readonly field: HeaderField
  readonly value: string | null
}

/**
 * Puts facts of a document's head right, in every file that says otherwise. The ids of the corrections.
 *
 * @throws AppError NOT_FOUND; BAD_USER_INPUT for a value that cannot be, and where everything is so already; as `record`
 */
export async function correctHeader(
  graph: Graph,
  document: string,
  facts: readonly GivenFact[],
  editor: Editor,
): Promise<string[]> {
  const said = await saidOfDocument(graph, document)
  const putRight: PutRight[] = []
  for (const one of said) {
    const span = editor.quote !== null && one.source.text !== '' ? words(one, editor.quote) : null
    for (const fact of facts) {
      const change = await changeOf(graph, fact, one)
      if (saysSame(one.now, change)) continue
      putRight.push({
        location: one.source.location,
        of: one.of,
        aspect: `FIELD ${fact.field}`,
        change,
        was: shown(fact.field, valueOf(one.read, fact.field)),
        now: shown(fact.field, change.field === 'ISSUER' ? (change.body?.name ?? null) : change.value),
        quote: span,
      })
    }
  }
  if (putRight.length > 0) return record(graph, putRight, editor)
  throw new AppError('BAD_USER_INPUT', 'The paper says so already; there is nothing to put right.', {
    details: { argument: 'facts' },
  })
}

function words({ source: { text } }: SaidOfDocument, quote: string): string {
  const { start, end } = placeOfWords(text, quote)
  return text.slice(start, end)
}

const shown = (field: HeaderField, value: string | null): string | null =>
  field === 'TERRITORY' && value !== null ? nameOfUnit(value) : value

function nameOfUnit(key: string): string {
  const unit = unitOfKey(key)
  return unit ? `${unit.kind} ${unit.name}` : key
}

async function changeOf(
  graph: Graph,
  { field, value }: GivenFact,
  { now }: SaidOfDocument,
): Promise<FieldChange> {
  const given = value === null || value.trim() === '' ? null : value.normalize('NFC').trim()
  if (given === null) {
    if (MUST_BE.has(field)) throw impossible(field, value, 'It cannot be empty.')
    return { what: 'FIELD', field, value: null, ...(field === 'ISSUER' && { body: null }) }
  }
  if (field === 'ISSUER')
    return {
      what: 'FIELD',
      field,
      value: given,
      body: await givenBody(graph, given, placeOfStatement(now), 'facts'),
    }
  if (field === 'TERRITORY' && now.issuer === null)
    throw impossible(field, value, 'First say which body issued the paper.')
  return { what: 'FIELD', field, value: READ[field](given) }
}

const MUST_BE: ReadonlySet<HeaderField> = new Set(['TYPE', 'ACCESS_CLASS', 'HELD_AS', 'TERRITORY'])

/** What a given value says; fails where it says nothing. */
const READ: Readonly<Record<Exclude<HeaderField, 'ISSUER'>, (given: string) => string>> = {
  SYMBOL: (given) => {
    const found = symbolIn(given.replace(/^Số\s*:?\s*/iu, ''))
    if (found) return printSymbol(found.symbol)
    throw impossible('SYMBOL', given, 'Write number and symbol as the paper should: 34-CT/TW, 217/KH-UBND.')
  },
  TYPE: (given) => oneOf('TYPE', given, Object.keys(DOCUMENT_TYPES)),
  TITLE: (given) => given.replace(/\s+/g, ' '),
  ISSUED_ON: (given) => {
    if (/^\d{4}(-\d{2}){0,2}$/.test(given) && isDate(given)) return given
    throw impossible('ISSUED_ON', given, 'Write the day as 2024-05-24, or a month, or a year.')
  },
  TERRITORY: (given) => {
    if (unitOfKey(given)) return given
    throw impossible('TERRITORY', given, 'Give the id of a territory, as 2024:20.')
  },
  SIGNATORY: (given) => given.replace(/\s+/g, ' '),
  ACCESS_CLASS: (given) => oneOf('ACCESS_CLASS', given, STORED_CLASSES),
  HELD_AS: (given) => oneOf('HELD_AS', given, ['TEXT', 'RECORD']),
}

function isDate(given: string): boolean {
  if (given.length === 10)
    return !Number.isNaN(Date.parse(given)) && new Date(given).toISOString().startsWith(given)
  const month = Number(given.slice(5, 7) || 1)
  return month >= 1 && month <= 12 && boundsOf(given).earliest !== ''
}

function oneOf(field: HeaderField, given: string, values: readonly string[]): string {
  if (values.includes(given)) return given
  throw impossible(field, given, `Give one of ${values.join(', ')}.`)
}

const impossible = (field: HeaderField, given: string | null, remedy: string): AppError =>
  new AppError('BAD_USER_INPUT', `${field} cannot be ${given === null ? 'empty' : `"${given}"`}.`, {
    remedy,
    details: { argument: 'facts', field, given },
  })
