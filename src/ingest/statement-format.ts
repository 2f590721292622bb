import type { Source } from '../model/source.js'
import { FORMAT_VERSION } from '../parse/paper-format.js'
import type { Statement } from './statement.js'

/** What a record says of a paper, in the format in which `parse --json` prints what a text says; without spans. */
export function formatOfStatement(source: Source, statement: Statement): Record<string, unknown> {
  const { issuer, issuedOn, symbol, title, subject, type, system, level, signatory, accessClass } = statement
  return {
    formatVersion: FORMAT_VERSION,
    file: source.name,
    outcome: 'PARSED',
    textBase: source.textBase,
    textLength: null,
    refusal: null,
    document: {
      form: 'RECORD',
      system,
      type,
      symbol,
      issuer: issuer?.name ?? null,
      level,
      title: title ?? subject,
      issuedOn,
      signatory,
      accessClass,
    },
    citations: statement.mentions.map((mention) => ({
      symbol: mention.symbol,
      type: mention.type,
      date: mention.date,
      issuer: mention.issuer?.name ?? null,
      relation: mention.relation,
      title: mention.title,
      mentions: [
        { span: null, relation: mention.relation, rule: mention.rule, confidence: mention.confidence },
      ],
    })),
    softReferences: [],
    tasks: [],
    recipients: statement.recipients.map(({ name }) => ({ agencies: [name] })),
    anomalies: statement.anomalies,
    message: statement.message
      ? { status: statement.message.status, dueOn: statement.message.dueOn, sentAt: statement.message.sentAt }
      : null,
  }
}
