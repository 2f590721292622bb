import type { Graph } from '../graph/connect.js'
import { saidBy, textsReadBefore } from '../graph/sources.js'
import type { Source } from '../model/source.js'
import { scanOfText } from '../model/scan.js'
import { signaturesOfText } from '../model/signature.js'
import { PARSER_VERSION } from '../parse/parse.js'
import { beginAhead } from './begin-ahead.js'
import { unload, type Said } from './load.js'
import { LOADED_TOGETHER, loadEach } from './load-together.js'
import type { ReadPaper } from './read-paper.js'
import { readerFor } from './reading-threads.js'
import { goOnWith, type Settled } from './settled.js'
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
 * Parses the stored texts again that an older parser has read (or all), some in a transaction, in the order of their
 * locations. What people have decided belongs to the relations themselves and stays.
 *
 * @throws AppError as the database; those before it are done, and told
 */
export async function* reparse(graph: Graph, options: ReparseOptions): AsyncGenerator<ReparseReport> {
  const texts = await textsReadBefore(graph, options.all ? null : PARSER_VERSION)
  const reader = readerFor(texts.length)
  const weightOf = (read: Read | null) => read?.held.text.length ?? 0
  const ahead = { ...LOADED_TOGETHER, atOnce: reader.atOnce, weightOf }
  const nextTexts = beginAhead(texts, ahead, async (text): Promise<Read | null> => {
    const held = await saidBy(graph, text.location)
    if (!held) return null
    return {
      text,
      held,
      paper: await reader.read({ source: sourceOf(text.name, held), location: text.location }),
    }
  })
  try {
    for (let at = 0; at < texts.length;) {
      const read = await nextTexts()
      at += read.length
      const held = read.filter((one): one is Settled<Read> => one.status === 'rejected' || one.value !== null)
      for (const one of await goOnWith(held, (texts) => replaceReadings(graph, texts, options))) {
        if (one.status === 'rejected') throw one.reason
        yield one.value
      }
    }
  } finally {
    await reader.close()
  }
}

/** A stored text, and what was read in it now. */
interface Read {
  readonly text: Awaited<ReturnType<typeof textsReadBefore>>[number]
  readonly held: Held
  readonly paper: ReadPaper
}

/** Stores what was read in place of what is held, and tells the differences. */
async function replaceReadings(
  graph: Graph,
  read: readonly Read[],
  { now, dryRun }: ReparseOptions,
): Promise<Settled<ReparseReport>[]> {
  const at = now()
  // what is secret goes first, whatever becomes of the others
  for (const { text, paper } of dryRun ? [] : read)
    if (paper.outcome === 'REFUSED') await unload(graph, text.location, at)
  const said = dryRun ? [] : read.flatMap((one) => saidNow(one, at))
  const loaded = await loadEach(graph, said)
  return read.map((one) => {
    const own = one.paper.outcome === 'REFUSED' ? undefined : loaded.shift()
    return own?.status === 'rejected' ? own : { status: 'fulfilled', value: reportOf(one) }
  })
}

function saidNow({ text: { name, location }, held, paper }: Read, ingestedAt: string): Said[] {
  if (paper.outcome === 'REFUSED') return []
  const { mediaType, text, marks, scan, signatures } = held
  const kept = { name, location, mediaType, text, marks, scan, signatures, basis: 'TEXT' as const }
  return [{ source: { ...kept, parserVersion: PARSER_VERSION, ingestedAt }, statements: [paper.statement] }]
}

function reportOf({ text: { name, location, parserVersion }, held, paper }: Read): ReparseReport {
  const versions = { from: parserVersion, to: PARSER_VERSION }
  if (paper.outcome === 'REFUSED')
    return { fileName: '', location: '', ...versions, outcome: 'REFUSED', removed: [], added: [] }
  const { removed, added } = differenceOf(held, paper.statement)
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
