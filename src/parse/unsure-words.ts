import type { Found, Span } from '../model/evidence.js'
import { isUnsure, type Scan, type ScannedWord, wordsWithin } from '../model/scan.js'
import { severityOf } from '../model/severity.js'
import type { Source } from '../model/source.js'
import { printSymbol } from '../model/symbol.js'
import type { ParsedAnomaly } from './recognise/anomalies.js'
import type { Heading } from './recognise/heading.js'
import type { Citation } from './recognise/references.js'
import { issuerAlike, UNKNOWN_ISSUER } from './recognise/symbols.js'
import type { ParsedTask } from './recognise/tasks.js'

interface Findings {
  readonly citations: readonly Citation[]
  readonly tasks: readonly ParsedTask[]
}

export const UNSURE_RULE = 'anomaly.ocr-unsure'

/**
 * In: what was found in a text, and of a text that was read from pictures how sure its words are. Out: findings that rest
 * on a number, a day or a symbol that was read unsurely are as unsure as it is. What is printed stays as it was read.
 */
export function asSureAsWords({ scan }: Source, { citations, tasks }: Findings): Findings {
  if (scan === undefined) return { citations, tasks }
  const unsure = scan.filter(isUnsure)
  const weigh = <Finding extends Found>(finding: Finding, rests: Span): Finding =>
    lessSure(finding, wordsWithin(unsure, rests))
  return {
    citations: citations.map((citation) => ({
      ...weigh(citation, citation.span ?? NOWHERE),
      mentions: citation.mentions.map((mention) => weigh(mention, mention.citedSpan)),
    })),
    tasks: tasks.map((task) => ({
      ...task,
      deadlines: task.deadlines.map((deadline) => weigh(deadline, deadline.span)),
    })),
  }
}

const NOWHERE: Span = { start: 0, end: 0 }

function lessSure<Finding extends Found>(finding: Finding, words: Scan): Finding {
  if (words.length === 0) return finding
  const share = Math.min(MOST, ...words.map(({ confidence }) => confidence))
  return { ...finding, confidence: Math.round(finding.confidence * share * 1000) / 1000 }
}

/** A word that two looks read differently is right in about half of all cases, however sure each look is. */
const MOST = 0.6

/**
 * In: a text that was read from pictures, and what was found in it. Out: its numbers, days and symbols that were read
 * unsurely, as printed and with what else they may be.
 */
export function unsureWords(
  { scan, text }: Source,
  { symbolSpan }: Heading,
  citations: readonly Citation[],
): ParsedAnomaly[] {
  if (scan === undefined) return []
  const symbols = citations.flatMap(({ mentions }) => mentions.map(({ citedSpan }) => citedSpan))
  const inSymbols = new Set([...symbols, symbolSpan ?? NOWHERE].flatMap((span) => wordsWithin(scan, span)))
  const unsure = scan
    .filter((word) => isUnsure(word) && (inSymbols.has(word) || DIGIT.test(text.slice(word.start, word.end))))
    .flatMap((word) => withoutSpecks(word, text))
  return [
    ...unsure.map((word) =>
      unsureAt(word, [text.slice(word.start, word.end), ...word.otherwise], 1 - word.confidence),
    ),
    ...citations.flatMap((citation) => unknownSymbol(citation)),
  ]
}

const DIGIT = /\p{Nd}/u

/**
 * A word with what else it may be, but for what a look makes of a speck, or of a letter that it sees twice: 31'/KH-UBND, Chỉỉ. Nothing
 * where a second look says no more than that: it has read the same.
 */
function withoutSpecks(word: ScannedWord, text: string): readonly ScannedWord[] {
  const read = lettersOf(text.slice(word.start, word.end))
  const otherwise = word.otherwise.filter((other) => lettersOf(other) !== read)
  return otherwise.length === 0 && word.otherwise.length > 0 ? [] : [{ ...word, otherwise }]
}

const lettersOf = (reading: string): string =>
  reading
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{Nd}]/gu, '')
    .replaceAll(/(\p{L})\1+/gu, '$1')

/** A symbol of a body that nobody knows, on a picture where it looks like that of a known one: 34-CT/TVV for 34-CT/TW. */
function unknownSymbol({ symbol, rule, span }: Citation): ParsedAnomaly[] {
  const issuer = rule.endsWith(UNKNOWN_ISSUER) ? issuerAlike(symbol.issuer) : null
  return issuer === null || span === null
    ? []
    : [unsureAt(span, [printSymbol(symbol), printSymbol({ ...symbol, issuer })], LIKELY)]
}

const LIKELY = 0.8

/** `readings`: what is printed, as it was read, and what else it may be. */
const unsureAt = (span: Span, readings: readonly string[], confidence: number): ParsedAnomaly => ({
  code: 'OCR_UNSURE',
  severity: severityOf('OCR_UNSURE'),
  evidence: readings.join(' / '),
  span: { start: span.start, end: span.end },
  rule: UNSURE_RULE,
  confidence: Math.round(confidence * 1000) / 1000,
})
