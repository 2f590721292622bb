import type { Evidence } from '../evidence.js'
import type { ReviewState } from '../relation.js'

/**
 * How a task of one paper takes up a task of the paper that it carries out. REFERENCE: it says so ("thực hiện điểm 2 mục III
 * Chỉ thị …"). MEANING: it does the same to the same. PERSON: a person says so.
 */
export const TASK_LINK_BASES = ['REFERENCE', 'MEANING', 'PERSON'] as const
export type TaskLinkBasis = (typeof TASK_LINK_BASES)[number]

/** Links that are at least so sure are shown as fact, and those that a person has confirmed. */
export const FACT_FROM = 0.7

/** A task that takes up one of a paper above. */
export interface TaskLink {
  readonly id: string
  /** The task below. */
  readonly fromId: string
  /** The task above. */
  readonly toId: string
  readonly basis: TaskLinkBasis
  /** 0 to 1: of so many links of this confidence, this share is right. */
  readonly confidence: number
  readonly review: ReviewState
  /** Never empty. */
  readonly evidence: readonly Evidence[]
}

/** Follows from the two tasks, so that people's decisions outlive every new reading of the papers. */
export const taskLinkId = (fromId: string, toId: string): string => `K.${fromId}.${toId}`

/** The parts of an id that `taskLinkId` has made; null for any other text. */
export function parseTaskLinkId(id: string): { readonly fromId: string; readonly toId: string } | null {
  const [kind, fromId, toId, ...more] = id.split('.')
  return kind !== 'K' || !fromId || !toId || more.length > 0 ? null : { fromId, toId }
}

/** A task as far as linking needs it. */
export interface LinkableTask {
  readonly id: string
  /** Path of marks in its paper, `III.2/-1`. */
  readonly section: string | null
  readonly parentId: string | null
  /** What is to be done: the paper's own words, or what a record says. */
  readonly words: string
  /** What stands right before the words in the source, in a table the cells before; empty where that is not known. */
  readonly before: string
  /** How the paper names those who have a part in it. */
  readonly names: readonly string[]
  /** How the paper prints its deadlines. */
  readonly days: readonly string[]
  /** Whether it asks bodies above the paper's own level for something. */
  readonly asksAbove: boolean
  /** Where it stands; of the words, if they are the source's own. */
  readonly evidence: Evidence
}

/** A document with its tasks in their order. */
export interface LinkableDocument {
  readonly id: string
  /** Canonical, `34-CT/TW`. */
  readonly symbol: string | null
  /** The noun of its type, `Chỉ thị`. */
  readonly typeLabel: string
  readonly tasks: readonly LinkableTask[]
}
