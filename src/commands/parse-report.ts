import { LABELS, type Labels } from '../locale/labels.js'
import type { Language } from '../locale/language.js'
import { MESSAGES, type Messages } from '../locale/messages.js'
import { anomalyMessage } from '../model/anomaly.js'
import type { Span } from '../model/evidence.js'
import type { Source } from '../model/source.js'
import { printSymbol } from '../model/symbol.js'
import type { ParsedDocument, RefusedDocument } from '../parse/parse.js'
import { type Paint, painter, terminalSafe } from '../terminal.js'

/** What the sections of a report share. */
interface Style {
  readonly words: Messages['reading']
  readonly labels: Labels
  readonly paint: Paint
  readonly excerpts: Excerpts
}

/**
 * What `parse FILE` prints for people: the heading of the paper, then its citations, soft references, tasks and
 * anomalies, each with the line of the paper that proves it and a caret. Text of the paper is made safe for a terminal,
 * and a refused paper shows none of it.
 */
export function formatParsed(
  source: Source,
  result: ParsedDocument | RefusedDocument,
  { colours, language }: { readonly colours: boolean; readonly language: Language },
): string {
  const words = MESSAGES[language].reading
  const labels = LABELS[language]
  const paint = painter(colours)
  const title = `${paint('BOLD', terminalSafe(source.name))}  ${source.mediaType}, ${source.encoding}`
  if (result.outcome === 'REFUSED') return `${title}\n  ${words.refused}\n`
  const style = { words, labels, paint, excerpts: new Excerpts(source.text, paint) }
  const section = (name: string, entries: readonly string[]) =>
    entries.length === 0 ? [] : ['', paint('BOLD', `${name} (${entries.length})`), ...entries]
  const lines = [
    title,
    ...formatHeading(result, language).map((line) => `  ${terminalSafe(line)}`),
    ...section(words.citations, formatCitations(result, style)),
    ...section(words.softReferences, formatSoftReferences(result, style)),
    ...section(words.tasks, formatTasks(result, style)),
    ...section(words.anomalies, formatAnomalies(result, style)),
  ]
  return `${lines.join('\n')}\n`
}

function formatHeading({ heading, signature }: ParsedDocument, language: Language): string[] {
  const messages = MESSAGES[language]
  const { type, symbol, issuedOn, issuer, title, accessClass } = heading
  const identity = [
    symbol === null ? messages.withoutSymbol : printSymbol(symbol),
    issuedOn?.value ?? messages.withoutDate,
    issuer?.name ?? messages.issuerUnknown,
  ]
  return [
    `${type === null ? messages.reading.typeUnknown : LABELS[language].types[type]} ${identity.join(', ')}`,
    ...(title === null ? [] : [title]),
    ...(signature.signatory === null ? [] : [`${messages.reading.signedBy} ${signature.signatory}`]),
    ...(accessClass === 'NONE_PRINTED' ? [] : [accessClass]),
  ]
}

const formatCitations = (
  { citations }: ParsedDocument,
  { labels, paint, excerpts }: Style,
): readonly string[] =>
  citations.map(({ relation, symbol, date, issuer, mentions, span }) => {
    const facts = [date, issuer?.name].filter(Boolean).join(', ')
    const line = `  ${paint('CYAN', labels.relations[relation])} ${printSymbol(symbol)}${facts === '' ? '' : ` (${facts})`}`
    return line + excerpts.of(mentions[0]?.span ?? span)
  })

const formatSoftReferences = (
  { softReferences }: ParsedDocument,
  { labels, paint, excerpts }: Style,
): readonly string[] =>
  softReferences.map(({ kind, issuer, refersTo, span }) => {
    const facts = [issuer, ...refersTo.map((symbol) => `→ ${symbol}`)].filter(Boolean).join(', ')
    return `  ${paint('CYAN', labels.softReferences[kind])}${facts === '' ? '' : ` (${terminalSafe(facts)})`}${excerpts.of(span)}`
  })

const formatTasks = (
  { tasks }: ParsedDocument,
  { words, labels, paint, excerpts }: Style,
): readonly string[] =>
  tasks.map(({ section, kind, leads, deadlines, span }) => {
    const names = leads.map(({ body }) => body.name).join('; ') || words.noLead
    const days = deadlines.map(({ due, asPrinted }) => due ?? asPrinted).join('; ') || words.noDeadline
    return `  ${section} ${paint('CYAN', labels.taskKinds[kind])} [${terminalSafe(names)}, ${terminalSafe(days)}]${excerpts.of(span)}`
  })

const SEVERITY_COLOURS = { ERROR: 'RED', WARNING: 'YELLOW', INFO: 'CYAN' } as const

const formatAnomalies = (
  { anomalies }: ParsedDocument,
  { labels, paint, excerpts }: Style,
): readonly string[] =>
  anomalies.map(
    ({ code, severity, evidence, span }) =>
      `  ${paint(SEVERITY_COLOURS[severity], labels.severities[severity])} ${code}: ${terminalSafe(anomalyMessage(code, evidence))}${excerpts.of(span)}`,
  )

/** Columns of a line that are shown, and columns before the caret where the line is longer. */
const WIDTH = 100
const BEFORE_CARET = 30

/** Lines of a text with their numbers and a caret below the place that matters, as compilers print them. */
class Excerpts {
  readonly #text: string
  readonly #paint: Paint
  readonly #lineStarts: number[] = [0]

  constructor(text: string, paint: Paint) {
    this.#text = text
    this.#paint = paint
    for (const { index, 0: end } of text.matchAll(/\r\n|[\r\n]/g)) this.#lineStarts.push(index + end.length)
  }

  /** The line in which the span begins; empty without a span. */
  of(span: Span | null): string {
    if (span === null) return ''
    const number = this.#lineNumberAt(span.start)
    const start = this.#lineStarts[number - 1] ?? 0
    const line = this.#text.slice(start, this.#lineStarts[number] ?? this.#text.length).trimEnd()
    const before = toColumns(line.slice(0, span.start - start))
    const marked = toColumns(line.slice(span.start - start, span.end - start))
    const whole = before + marked + toColumns(line.slice(span.end - start))
    const from =
      whole.length <= WIDTH ? 0 : Math.max(0, Math.min(before.length - BEFORE_CARET, whole.length - WIDTH))
    const shown = whole.slice(from, from + WIDTH)
    const caret = before.length - from
    const rule = '~'.repeat(Math.max(0, Math.min(marked.length, shown.length - caret) - 1))
    return `\n${String(number).padStart(5)} | ${terminalSafe(shown)}\n      | ${' '.repeat(caret)}${this.#paint('GREEN', `^${rule}`)}`
  }

  #lineNumberAt(offset: number): number {
    let low = 0
    let high = this.#lineStarts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#lineStarts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

/** The text with one character for each column: combining marks are composed or dropped, as are zero-width characters. */
const toColumns = (text: string): string => text.normalize('NFC').replace(/[\p{M}\u200b-\u200d\ufeff]/gu, '')
