import type { AccessClass } from '../model/document.js'
import type { Source } from '../model/source.js'
import { asSureAsText } from './certainty.js'
import { normalise } from './normalise.js'
import { findAnomalies, type ParsedAnomaly } from './recognise/anomalies.js'
import { recogniseHeading, type Heading } from './recognise/heading.js'
import { accessClassOf } from './recognise/heading/marks.js'
import { recogniseRecipients, type Recipient } from './recognise/recipients.js'
import { recogniseReferences, type Citation } from './recognise/references.js'
import { recogniseResults, type ParsedResult } from './recognise/results.js'
import { recogniseRetelling } from './recognise/retelling.js'
import { recogniseSignature, type Signature } from './recognise/signature.js'
import { recogniseSoftReferences, type SoftReference } from './recognise/soft-references.js'
import { recogniseTasks, type ParsedTask } from './recognise/tasks.js'
import { restored } from './restore/restore.js'
import { segment, type Paper } from './segment.js'
import { readSigned, type Signed } from './signed.js'
import { asSureAsWords, unsureWords } from './unsure-words.js'

/**
 * The version of what the parser finds: raised with every change of its output, so that papers stored by an older
 * one can be read again.
 */
export const PARSER_VERSION = '2.61.0'

/** Everything that a paper itself and the vocabulary tell. Spans count in the source's raw text. */
export interface ParsedDocument {
  readonly outcome: 'PARSED'
  readonly source: Source
  readonly heading: Heading
  readonly signature: Signature
  readonly citations: readonly Citation[]
  readonly softReferences: readonly SoftReference[]
  readonly tasks: readonly ParsedTask[]
  /** What a report says has become of work. */
  readonly results: readonly ParsedResult[]
  readonly recipients: readonly Recipient[]
  /** What the digital signatures of the file say; null where it has none. */
  readonly signed: Signed | null
  readonly anomalies: readonly ParsedAnomaly[]
}

/** A paper that bears a secrecy stamp: nothing of it is kept but that it was refused. */
export interface RefusedDocument {
  readonly outcome: 'REFUSED'
  readonly accessClass: Extract<AccessClass, 'SECRET'>
}

/**
 * Text in, what it says out. Pure and total: no files, no clock, no database; never throws on any input. What
 * cannot be decided is null and becomes an anomaly.
 */
export function parse(source: Source): ParsedDocument | RefusedDocument {
  const { passage, share } = restored(normalise(source.text))
  const paper = segment(passage)
  const marks = source.marks ?? []
  if (isSecret(paper, marks)) return { outcome: 'REFUSED', accessClass: 'SECRET' }
  const signature = recogniseSignature(paper)
  const face = recogniseHeading(paper, signature, marks)
  const cited = recogniseReferences(paper, face)
  const retelling = recogniseRetelling(paper, face, cited)
  const { toldTitle, ...heading } = retelling?.heading ?? face
  const { citations, ranges } = retelling
    ? recogniseReferences({ ...paper, title: retelling.title }, heading)
    : cited
  const softReferences = recogniseSoftReferences(paper, heading, citations, ranges)
  const tasks = recogniseTasks(paper, heading, ranges)
  const recipients = recogniseRecipients(paper.tail, heading.place, heading.issuer)
  const anomalies = findAnomalies({ source, paper, heading, signature, citations, tasks })
  const { signed, anomalies: oddSignatures } = readSigned({ source, tail: paper.tail, heading, signature })
  const findings = asSureAsText(paper, heading, { citations, softReferences, tasks }, share)
  return {
    outcome: 'PARSED',
    source,
    heading: { ...heading, title: heading.title ?? toldTitle ?? null },
    signature,
    ...findings,
    ...asSureAsWords(source, findings),
    results: recogniseResults(paper, heading),
    recipients,
    signed,
    anomalies: [...anomalies, ...unsureWords(source, heading, citations), ...oddSignatures],
  }
}

/** Looked for before anything else is read: in the head, the first lines whatever block they are in, and the marks. */
function isSecret(paper: Paper, marks: readonly string[]): boolean {
  const head = [...paper.head, ...(paper.typeLine ? [paper.typeLine] : [])].map(({ passage }) =>
    passage.text.trim(),
  )
  const first = paper.body.slice(0, Math.max(0, 20 - head.length)).map(({ passage }) => passage.text.trim())
  return accessClassOf([...head, ...first, ...marks]) === 'SECRET'
}
