import type { IngestReport, TakenPaper } from '../ingest/ingest.js'
import { LABELS } from '../locale/labels.js'
import type { DocumentType } from '../model/document.js'
import type { CommandContext } from './context.js'
import { failedFile, outcomeWord, type FileResult } from './each-file.js'

/** What became of the papers of a file, for people and for programs. */
export const resultsOf = (
  context: CommandContext,
  taken: readonly TakenPaper[],
  fileName: string,
): FileResult[] =>
  taken.map(({ path, report, failure }) => {
    const name = path === null ? fileName : `${fileName}/${path}`
    if (report === null) return failedFile(name, failure!, context.language)
    return {
      outcome: report.outcome,
      report: { ...report, fileName: name },
      lines: [ingestLine(context, report, name)],
      failure,
    }
  })

function ingestLine(
  { messages, language }: CommandContext,
  { outcome, documents, tasksAdded, relationsAdded, refusal }: IngestReport,
  fileName: string,
): string {
  const start = `${outcomeWord(outcome, language)} ${fileName}: `
  if (outcome === 'REFUSED') return `${start}${refusal}`
  const [document] = documents
  const anomalies = [...new Set(document?.anomalies)]
  return [
    start,
    document ? describe({ messages, language }, document) : '–',
    `: ${messages.ingested(document?.tasks ?? 0, tasksAdded, relationsAdded)}`,
    ...(anomalies.length === 0 ? [] : [`; ${anomalies.join(', ')}`]),
  ].join('')
}

/** `2874/KH-UBND (2024-07-31), UBND tỉnh Bình Thuận` */
function describe(
  { messages, language }: Pick<CommandContext, 'messages' | 'language'>,
  { symbol, type, issuedOn, issuer }: IngestReport['documents'][number],
): string {
  const name = symbol ?? LABELS[language].types[type as DocumentType]
  return `${name}${issuedOn ? ` (${issuedOn})` : ''}, ${issuer ?? messages.issuerUnknown}`
}
