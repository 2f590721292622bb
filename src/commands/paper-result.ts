import { AppError } from '../errors.js'
import type { IngestReport } from '../ingest/ingest.js'
import { LABELS } from '../locale/labels.js'
import type { DocumentType } from '../model/document.js'
import type { CommandContext } from './context.js'
import { outcomeWord, type FileResult } from './each-file.js'

/** What became of a paper, for people and for programs. */
export function resultOf(context: CommandContext, report: IngestReport, fileName: string): FileResult {
  return {
    outcome: report.outcome,
    report: { ...report, fileName },
    lines: [ingestLine(context, report, fileName)],
    failure:
      report.refusal &&
      new AppError(report.refusal, `${fileName} bears a secrecy stamp; nothing of it was kept.`),
  }
}

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
