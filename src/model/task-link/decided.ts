import type { ReviewState } from '../relation.js'
import { FACT_FROM, parseTaskLinkId, type TaskLink } from './task-link.js'

/** What a person has last decided about a link, and where the task below stands. */
export interface LinkDecision {
  readonly linkId: string
  readonly decision: ReviewState
  readonly section: string | null
  readonly sourceId: string
}

/** Links with what people have decided about them; those that only a person has found are among them. */
export function withDecisions(links: readonly TaskLink[], decisions: readonly LinkDecision[]): TaskLink[] {
  const byLink = new Map(decisions.map((decision) => [decision.linkId, decision]))
  const found = new Set(links.map(({ id }) => id))
  const added = decisions.filter(({ linkId }) => !found.has(linkId))
  return [
    ...links.map((link) => ({ ...link, review: byLink.get(link.id)?.decision ?? link.review })),
    ...added.map(byPerson),
  ]
}

/** One that is not confirmed any more is still known, and no fact. */
const byPerson = ({ linkId, decision, section, sourceId }: LinkDecision): TaskLink => ({
  id: linkId,
  ...parseTaskLinkId(linkId)!,
  basis: 'PERSON',
  confidence: decision === 'CONFIRMED' ? 1 : 0,
  review: decision,
  evidence: [
    {
      basis: 'PERSON',
      quote: null,
      start: null,
      end: null,
      section,
      rule: 'task-link.person',
      confidence: 1,
      sourceId,
    },
  ],
})

/** Whether a link is shown as fact: a person has confirmed it, or nobody has rejected it and it is sure enough. */
export const isFact = (
  { review, confidence }: Pick<TaskLink, 'review' | 'confidence'>,
  from = FACT_FROM,
): boolean => review === 'CONFIRMED' || (review === 'UNREVIEWED' && confidence >= from)

/** Links in their order in lists: the surest first. */
export const surestFirst = (a: TaskLink, b: TaskLink): number =>
  Number(b.review === 'CONFIRMED') - Number(a.review === 'CONFIRMED') ||
  b.confidence - a.confidence ||
  (a.id < b.id ? -1 : 1)
