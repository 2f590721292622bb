import type { Found } from '../model/evidence.js'
import type { Heading } from './recognise/heading.js'
import type { Citation } from './recognise/references.js'
import { hasFace } from './recognise/retelling.js'
import type { SoftReference } from './recognise/soft-references.js'
import type { ParsedTask } from './recognise/tasks.js'
import type { Paper } from './segment.js'

interface Findings {
  readonly citations: readonly Citation[]
  readonly softReferences: readonly SoftReference[]
  readonly tasks: readonly ParsedTask[]
}

/** How much less sure is, in a text without a face, whom it cites, and who has to do what. */
const CITED = 0.9
const CHARGED = 0.8

/**
 * News, and a piece of a paper that has lost its head, tell in prose what a paper orders in items: the same words mean the
 * same there less often; and so does what was read where `letters` were guessed (see restore.ts). In: what was found by rules that
 * are as sure as in a paper. Out: as sure as the text allows.
 */
export function asSureAsText(paper: Paper, heading: Heading, findings: Findings, letters: number): Findings {
  const isWhole = heading.form === 'PAPER' && hasFace(paper, heading)
  if (isWhole && letters === 1) return findings
  const cited = lessSure(isWhole ? letters : CITED * letters)
  const charged = lessSure(isWhole ? letters : CHARGED * letters)
  return {
    citations: findings.citations.map((one) => ({ ...cited(one), mentions: one.mentions.map(cited) })),
    softReferences: findings.softReferences.map(cited),
    tasks: findings.tasks.map((one) => ({ ...charged(one), deadlines: one.deadlines.map(charged) })),
  }
}

const lessSure =
  (share: number) =>
  <Finding extends Pick<Found, 'confidence'>>(one: Finding): Finding => ({
    ...one,
    confidence: Math.round(one.confidence * share * 1000) / 1000,
  })
