import type { Graph } from '../graph/connect.js'
import { saidBy, textsReadBefore } from '../graph/sources.js'
import type { Source } from '../model/source.js'
import { parse, PARSER_VERSION } from '../parse/parse.js'
import { load, unload } from './load.js'
import { statementOf, type StatedMention, type Statement } from './statement.js'

export interface ReparseOptions {
  /** RFC 3339, handed in so that nothing here reads a clock. */
  readonly now: () => string
  /** Also what this version has read. */
  readonly all: boolean
  /** Show the difference and change nothing. */
  readonly dryRun: boolean
}

/** What reading one stored text again has changed. */
export interface ReparseReport {
  readonly fileName: string
  readonly location: string
  /** The version of the parser that had read it, and the one that has now. */
  readonly from: string
  readonly to: string
  /** REFUSED: this version sees a secrecy stamp; nothing of the paper is kept, not its name. */
  readonly outcome: 'CHANGED' | 'SAME' | 'REFUSED'
  /** What the paper was understood to say and is no longer, and what it says now, one line a finding. */
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/**
 * Reads the texts that an older parser has read (or all) again from the text that is kept of each, each in a
 * transaction of its own, in the order of their locations. What people have decided hangs on the relations
 * themselves and stays.
 *
 * @throws AppError as the database gives them; the texts before the failed one are done, the others as they were
 */
export async function* reparse(
  graph: Graph,
  { now, all, dryRun }: ReparseOptions,
): AsyncGenerator<ReparseReport> {
  for (const { location, name, parserVersion } of await textsReadBefore(graph, all ? null : PARSER_VERSION)) {
    const held = await saidBy(graph, location)
    if (!held) continue
    const textBase =
      held.mediaType === 'text/plain' || held.mediaType === 'text/markdown' ? 'RAW' : 'EXTRACTED'
    const source: Source = {
      name,
      mediaType: held.mediaType,
      encoding: 'unicode',
      text: held.text,
      marks: held.marks,
      textBase,
    }
    const parsed = parse(source)
    const versions = { from: parserVersion, to: PARSER_VERSION }
    if (parsed.outcome === 'REFUSED') {
      if (!dryRun) await unload(graph, location, now())
      yield { fileName: '', location: '', ...versions, outcome: 'REFUSED', removed: [], added: [] }
      continue
    }
    const statement = statementOf(parsed)
    const before = [
      ...held.claims.flatMap((claim) => contentLines(claim as Content)),
      ...held.mentions.map(({ named, ...mention }) =>
        mentionLine({ ...(named as Named), ...mention, relation: mention.relation }),
      ),
    ]
    const after = [...contentLines(statement), ...statement.mentions.map(mentionLine)]
    const removed = without(before, after)
    const added = without(after, before)
    if (!dryRun)
      await load(
        graph,
        {
          name,
          location,
          mediaType: held.mediaType,
          text: held.text,
          marks: held.marks,
          basis: 'TEXT',
          parserVersion: PARSER_VERSION,
          ingestedAt: now(),
        },
        [statement],
      )
    const outcome = removed.length + added.length > 0 ? 'CHANGED' : 'SAME'
    yield { fileName: name, location, ...versions, outcome, removed, added }
  }
}

type Content = Omit<Statement, 'mentions'>
type Named = Pick<StatedMention, 'symbol' | 'issuer'>

/** One line a finding, so that two readings can be compared as two lists of lines. */
function contentLines(content: Content): string[] {
  const { issuedOn, issuer, recipients, tasks, anomalies } = content
  const heading: ReadonlyArray<readonly [string, string | null | undefined]> = [
    ['symbol', content.symbol],
    ['type', content.type],
    ['title', content.title],
    ['issued on', issuedOn?.value],
    ['issuer', issuer?.name],
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

/** The lines of `a` that `b` does not hold, each as often as it holds it less often. */
function without(a: readonly string[], b: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of b) left.set(line, (left.get(line) ?? 0) + 1)
  return a.filter((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}
