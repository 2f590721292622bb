import type { Graph } from '../graph/connect.js'
import { saidBy, textsReadBefore } from '../graph/sources.js'
import type { Source } from '../model/source.js'
import { scanOfText } from '../model/scan.js'
import { signaturesOfText } from '../model/signature.js'
import { PARSER_VERSION } from '../parse/parse.js'
import { beginAhead } from './begin-ahead.js'
import { load, unload } from './load.js'
import type { ReadPaper } from './read-paper.js'
import { readerFor } from './reading-threads.js'
import type { NamedPaper, Statement } from './statement.js'

export interface ReparseOptions {
  /** The time, RFC 3339: nothing here reads a clock. */
  readonly now: () => string
  /** Also texts that this version of the parser has read. */
  readonly all: boolean
  /** Report the differences and change nothing. */
  readonly dryRun: boolean
}

/** What parsing one stored text again has changed. */
export interface ReparseReport {
  readonly fileName: string
  readonly location: string
  /** The versions of the parser: the former one and this one. */
  readonly from: string
  readonly to: string
  /** REFUSED: this version finds a secrecy stamp; the paper is removed, and the report has no name of it. */
  readonly outcome: 'CHANGED' | 'SAME' | 'REFUSED'
  /** Findings that are gone and findings that are new, one line each. */
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/**
 * Parses the stored texts again that an older parser has read (or all), each in a transaction of its own, in the order of
 * their locations. What people have decided belongs to the relations themselves and stays.
 *
 * @throws AppError as the database; the texts before the failed one are done, the others are as they were
 */
export async function* reparse(graph: Graph, options: ReparseOptions): AsyncGenerator<ReparseReport> {
  const texts = await textsReadBefore(graph, options.all ? null : PARSER_VERSION)
  const reader = readerFor(texts.length)
  const nextText = beginAhead(texts, reader.ahead, async ({ location, name }) => {
    const held = await saidBy(graph, location)
    return held && { held, paper: await reader.read({ source: sourceOf(name, held), location }) }
  })
  try {
    for (const text of texts) {
      const read = await nextText()
      if (read) yield await replaceReading(graph, text, read, options)
    }
  } finally {
    await reader.close()
  }
}

/** Stores what was read in place of what is held, and tells the difference. */
async function replaceReading(
  graph: Graph,
  { name, location, parserVersion }: Awaited<ReturnType<typeof textsReadBefore>>[number],
  { held, paper }: { readonly held: Held; readonly paper: ReadPaper },
  { now, dryRun }: ReparseOptions,
): Promise<ReparseReport> {
  const versions = { from: parserVersion, to: PARSER_VERSION }
  if (paper.outcome === 'REFUSED') {
    if (!dryRun) await unload(graph, location, now())
    return { fileName: '', location: '', ...versions, outcome: 'REFUSED', removed: [], added: [] }
  }
  const { statement } = paper
  const { removed, added } = differenceOf(held, statement)
  if (!dryRun) {
    const { mediaType, text, marks, scan, signatures } = held
    const kept = { name, location, mediaType, text, marks, scan, signatures, basis: 'TEXT' as const }
    await load(graph, { ...kept, parserVersion: PARSER_VERSION, ingestedAt: now() }, [statement])
  }
  const outcome = removed.length + added.length > 0 ? 'CHANGED' : 'SAME'
  return { fileName: name, location, ...versions, outcome, removed, added }
}

type Held = NonNullable<Awaited<ReturnType<typeof saidBy>>>

/** The stored text as the reader once gave it. */
const sourceOf = (name: string, { mediaType, text, marks, scan, signatures }: Held): Source => ({
  name,
  mediaType,
  encoding: 'unicode',
  text,
  marks,
  ...(scan === null ? {} : { scan: scanOfText(scan) }),
  ...(signatures === null ? {} : { signatures: signaturesOfText(signatures) }),
  textBase: mediaType === 'text/plain' || mediaType === 'text/markdown' ? 'RAW' : 'EXTRACTED',
})

function differenceOf(held: Held, statement: Statement): Pick<ReparseReport, 'removed' | 'added'> {
  const before = [
    ...held.claims.flatMap((claim) => contentLines(claim as Content)),
    // a statement that people have put right is held as it was read, with its citations
    ...held.claims.flatMap((claim) => ((claim as Partial<Statement>).mentions ?? []).map(mentionLine)),
    ...held.mentions.map(({ named, ...mention }) => mentionLine({ ...(named as Named), ...mention })),
  ]
  const after = [...contentLines(statement), ...statement.mentions.map(mentionLine)]
  return { removed: without(before, after), added: without(after, before) }
}

type Content = Omit<Statement, 'mentions'>
type Named = Pick<NamedPaper, 'symbol' | 'issuer'>

/** One line for each finding, so that two readings can be compared as lists of lines. */
function contentLines(content: Content): string[] {
  const { issuedOn, issuer, organ, recipients, tasks, anomalies } = content
  const heading: ReadonlyArray<readonly [string, string | null | undefined]> = [
    ['symbol', content.symbol],
    ['type', content.type],
    ['title', content.title],
    ['issued on', issuedOn?.value],
    ['meeting on', content.meetingOn],
    ['issuer', issuer?.name],
    ['issuing organ', organ?.name],
    ['signatory', content.signatory],
    ['access class', content.accessClass],
  ]
  return [
    ...heading.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])),
    ...recipients.map(({ name }) => `sent to: ${name}`),
    ...tasks.map(taskLine),
    ...anomalies.map(({ code, evidence }) => `anomaly: ${code}${evidence === null ? '' : ` ${evidence}`}`),
  ]
}

function taskLine({ section, kind, summary, assignments, deadlines }: Statement['tasks'][number]): string {
  const bodies = assignments.map(({ role, body }) => `${role} ${body.name}`)
  const dates = deadlines.map(({ kind: of, due, asPrinted }) => `${of} ${due ?? asPrinted}`)
  return `task ${section}: ${[kind, ...bodies, ...dates].join('; ')}: ${summary}`
}

function mentionLine({
  symbol,
  date,
  issuer,
  relation,
  section,
  quote,
}: Named & { date: string | null; relation: string; section: string | null; quote: string | null }): string {
  const known = [date, issuer?.name].filter(Boolean).join(', ')
  return `${relation} ${symbol ?? 'unnumbered'}${known === '' ? '' : ` (${known})`} in ${section ?? 'the text'}: ${quote ?? ''}`
}

/** The lines of `a` without those of `b`. A line that both have is left as often as `a` has it more often. */
function without(a: readonly string[], b: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of b) left.set(line, (left.get(line) ?? 0) + 1)
  return a.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}
