/** Papers that people have put right, as gold for scorers of the reader. */
import { correctionsOfSources, filesPutRight, type StoredCorrection } from '../../graph/corrections.js'
import type { Graph } from '../../graph/connect.js'
import { groupBy } from '../../model/collections.js'
import { numberOf } from '../../model/symbol.js'
import { dayFormat, deadlineFormat, unitsFormat } from '../../parse/format.js'
import { FORMAT_VERSION } from '../../parse/paper-format.js'
import type { StatedMention, StatedTask, Statement } from '../statement.js'
import { heldFile } from './held-file.js'
import { placeOfStatement, symbolIn } from './header.js'

/**
 * A file of gold (JSON) in pieces, in the format of `parse --json`: each paper as it stands with all that people have put
 * right of it and not withdrawn. `corrected` names what is a person's; all else is what the reader found and an editor who
 * looked at the paper left as it is.
 */
export async function* goldOf(graph: Graph): AsyncGenerator<string> {
  yield `{"formatVersion":"${FORMAT_VERSION}","kind":"gold","offsetUnit":"UTF-16 code units","files":[`
  let first = true
  for (const location of await filesPutRight(graph)) {
    const { source, said } = await heldFile(graph, location)
    const about = await correctionsOfSources(
      graph,
      said.map(({ of }) => of),
      [],
    )
    for (const { now, of } of said) {
      const own = about.filter((one) => one.of === of)
      if (own.length === 0) continue
      yield `${first ? '' : ','}\n${JSON.stringify(fileOf(source.name, source.mediaType, now, own))}`
      first = false
    }
  }
  yield '\n]}\n'
}

const fileOf = (
  name: string,
  mediaType: string,
  statement: Statement,
  corrections: readonly StoredCorrection[],
) => ({
  file: name,
  outcome: 'PARSED',
  textBase: mediaType === 'text/plain' || mediaType === 'text/markdown' ? 'RAW' : 'EXTRACTED',
  document: documentOf(statement),
  citations: citationsOf(statement.mentions),
  tasks: statement.tasks.map(taskOf),
  recipients: [],
  anomalies: [],
  unscored: ['recipients', 'anomalies'],
  corrected: corrections.map(({ kind, field, was, now, quote, note, by, at }) => ({
    kind,
    field,
    was,
    now,
    quote,
    note,
    by,
    at,
  })),
})

function documentOf(statement: Statement) {
  const { type, system, level, title, issuedOn, issuer, organ, signatory, accessClass } = statement
  const symbol = statement.symbol === null ? null : (symbolIn(statement.symbol)?.symbol ?? null)
  return {
    system,
    type,
    typeCode: symbol?.typeCode ?? null,
    number: symbol && numberOf(symbol),
    symbol: statement.symbol,
    symbolPrinted: statement.symbolAsPrinted,
    issuer: issuer?.name ?? null,
    issuingOrgan: organ?.name ?? null,
    level,
    ...unitsFormat(placeOfStatement(statement)),
    issuedOn: dayFormat(issuedOn),
    signatory,
    title: title ?? statement.subject,
    accessClass,
  }
}

/** One for each paper that is cited, with every place. */
const citationsOf = (mentions: readonly StatedMention[]) =>
  [...groupBy(mentions, ({ identity }) => `${identity.group} ${identity.date}`).values()].map((same) => {
    const [{ symbol, type, date, issuer, relation, title }] = same as [StatedMention]
    return {
      symbol,
      number: symbol === null ? null : numberIn(symbol),
      type,
      date: date?.length === 10 ? date : null,
      issuer: issuer?.name ?? null,
      relation,
      title,
      count: same.length,
      offsets: same.flatMap(({ span }) => span?.start ?? []),
    }
  })

const numberIn = (symbol: string): string | null => {
  const found = symbolIn(symbol)
  return found && numberOf(found.symbol)
}

function taskOf(task: StatedTask, index: number) {
  const { section, kind, modality, parent, assignments, deadlines, quote, span, summary } = task
  const named = (role: StatedTask['assignments'][number]['role']) =>
    assignments.filter((one) => one.role === role).map(({ body }) => body.name)
  const inherited = assignments.find(({ role, inheritedFrom }) => role === 'LEAD' && inheritedFrom !== null)
  return {
    id: String(index + 1),
    parent: parent === null ? null : String(parent + 1),
    section,
    kind,
    modality,
    certainty: 'FIRM',
    lead: named('LEAD'),
    leadSource: named('LEAD').length === 0 ? 'NONE' : inherited ? 'INHERITED' : 'EXPLICIT',
    leadFrom: inherited?.inheritedFrom ?? null,
    coordinating: named('COORDINATING'),
    executing: named('EXECUTING'),
    reportTo: named('REPORT_TO'),
    deadlines: deadlines.map(deadlineFormat),
    summary,
    quoteStart: (quote ?? summary).slice(0, 60),
    quoteOffset: span?.start ?? null,
    byPerson: task.basis === 'PERSON',
  }
}
