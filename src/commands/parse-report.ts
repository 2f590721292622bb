import { anomalyMessage } from '../model/anomaly.js'
import { LABELS } from '../locale/labels.js'
import { MESSAGES, type Language } from '../locale/messages.js'
import type { Span } from '../model/evidence.js'
import type { Source } from '../model/source.js'
import { printSymbol } from '../model/symbol.js'
import type { ParsedDocument, RefusedDocument } from '../parse/parse.js'
import { harmless, type Paint, painted } from '../terminal.js'

/**
 * What `parse FILE` shows to a person: the paper's heading, then each citation, task and anomaly, below it the
 * line of the paper that says so with its number and a caret. Nothing in it moves a terminal's cursor or colours
 * it but what is written here; a refused paper shows nothing of its text.
 */
export function reading(
  source: Source,
  result: ParsedDocument | RefusedDocument,
  { colours, language = 'en' }: { readonly colours: boolean; readonly language?: Language },
): string {
  const words = MESSAGES[language].reading
  const labels = LABELS[language]
  const paint = painted(colours)
  const title = `${paint('BOLD', harmless(source.name))}  ${source.mediaType}, ${source.encoding}`
  if (result.outcome === 'REFUSED') return `${title}\n  ${words.refused}\n`
  const excerpts = new Excerpts(source.text, paint)
  const part = (name: string, entries: readonly string[]) =>
    entries.length === 0 ? [] : ['', paint('BOLD', `${name} (${entries.length})`), ...entries]
  const lines = [
    title,
    ...headingOf(result, language).map((line) => `  ${harmless(line)}`),
    ...part(
      words.citations,
      result.citations.map((citation) => {
        const known = [citation.date, citation.issuer?.name].filter(Boolean).join(', ')
        const said = `  ${paint('CYAN', labels.relations[citation.relation])} ${printSymbol(citation.symbol)}${known === '' ? '' : ` (${known})`}`
        return said + excerpts.of(citation.mentions[0]?.span ?? citation.span)
      }),
    ),
    ...part(
      words.softReferences,
      result.softReferences.map(({ kind, issuer, refersTo, span }) => {
        const known = [issuer, ...refersTo.map((symbol) => `→ ${symbol}`)].filter(Boolean).join(', ')
        return `  ${paint('CYAN', labels.softReferences[kind])}${known === '' ? '' : ` (${harmless(known)})`}${excerpts.of(span)}`
      }),
    ),
    ...part(
      words.tasks,
      result.tasks.map((task) => {
        const leads = task.leads.map(({ body }) => body.name).join('; ') || words.noLead
        const due =
          task.deadlines.map(({ due: day, asPrinted }) => day ?? asPrinted).join('; ') || words.noDeadline
        return `  ${task.section} ${paint('CYAN', labels.tasks[task.kind])} [${harmless(leads)}, ${harmless(due)}]${excerpts.of(task.span)}`
      }),
    ),
    ...part(
      words.anomalies,
      result.anomalies.map(({ code, severity, evidence, span }) => {
        const colour = severity === 'ERROR' ? 'RED' : severity === 'WARNING' ? 'YELLOW' : 'CYAN'
        return `  ${paint(colour, labels.severities[severity])} ${code}: ${harmless(anomalyMessage(code, evidence))}${excerpts.of(span)}`
      }),
    ),
  ]
  return `${lines.join('\n')}\n`
}

function headingOf({ heading, signature }: ParsedDocument, language: Language): string[] {
  const say = MESSAGES[language]
  const { type, symbol, issuedOn, issuer, title, accessClass } = heading
  const identity = [
    symbol === null ? say.withoutSymbol : printSymbol(symbol),
    issuedOn?.value ?? say.withoutDate,
    issuer?.name ?? say.issuerUnknown,
  ]
  return [
    `${type === null ? say.reading.typeUnknown : LABELS[language].types[type]} ${identity.join(', ')}`,
    ...(title === null ? [] : [title]),
    ...(signature.signatory === null ? [] : [`${say.reading.signedBy} ${signature.signatory}`]),
    ...(accessClass === 'NONE_PRINTED' ? [] : [accessClass]),
  ]
}

/** So much of a line is shown, and so much of it before the caret. */
const WIDTH = 100
const BEFORE = 30

/** Shows where a span begins: its line's number, the line, and a caret below it. */
class Excerpts {
  readonly #text: string
  readonly #paint: Paint
  readonly #starts: number[] = [0]

  constructor(text: string, paint: Paint) {
    this.#text = text
    this.#paint = paint
    for (const { index, 0: end } of text.matchAll(/\r\n|[\r\n]/g)) this.#starts.push(index + end.length)
  }

  of(span: Span | null): string {
    if (span === null) return ''
    const number = this.#lineAt(span.start)
    const start = this.#starts[number - 1] ?? 0
    const line = this.#text.slice(start, this.#starts[number] ?? this.#text.length).trimEnd()
    const before = inColumns(line.slice(0, span.start - start))
    const marked = inColumns(line.slice(span.start - start, span.end - start))
    const whole = before + marked + inColumns(line.slice(span.end - start))
    const from =
      whole.length <= WIDTH ? 0 : Math.max(0, Math.min(before.length - BEFORE, whole.length - WIDTH))
    const shown = whole.slice(from, from + WIDTH)
    const caret = before.length - from
    const rule = '~'.repeat(Math.max(0, Math.min(marked.length, shown.length - caret) - 1))
    return `\n${String(number).padStart(5)} | ${harmless(shown)}\n      | ${' '.repeat(caret)}${this.#paint('GREEN', `^${rule}`)}`
  }

  #lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

/** One character a column: a letter and its marks are one, what is invisible is none. */
const inColumns = (text: string): string => text.normalize('NFC').replace(/[\p{M}\u200b-\u200d\ufeff]/gu, '')
