/**
 * The ids of everything that is stored, each made from what it is the id of, so that the same source gives the same ids.
 * They are stored and never change. Ids of relations are in model/relation.ts.
 */
import { createHash } from 'node:crypto'

/** The first `length` hexadecimal digits of a text's SHA-256. */
export const hash = (text: string, length: number): string => sha256(text).slice(0, length)

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const id = (prefix: string, of: string): string => prefix + hash(of, 16)

export const sourceId = (location: string): string => id('S', location)

/** `position`: of the statement within the source. */
export const claimId = (source: string, position: number): string => id('C', `${source}|${position}`)

/** `position`: of the citation within the claim. */
export const mentionId = (claim: string, position: number): string => id('M', `${claim}|${position}`)

/** From the key that the document is first known by; `turn` counts up where another document has that id already. */
export const documentId = (key: string, turn: number): string => id('D', turn === 0 ? key : `${key}|${turn}`)

export const agencyId = (key: string): string => id('A', key)

/** What tells a task from others of its document. `turn`: of the task among those of one section, from 1. */
export const markOf = (section: string | null, turn: number): string => `${section ?? '?'}#${turn}`

/** The marks of all tasks of a document, in their order; `mark` where a task has one of its own. */
export function marksOf(
  tasks: readonly { readonly section: string | null; readonly mark?: string }[],
): string[] {
  const turns = new Map<string, number>()
  return tasks.map((task) => {
    const section = (task.section ?? '?').replace(AT_THE_TOP, (_, kind: string) => `${kind}1`)
    const turn = (turns.get(section) ?? 0) + 1
    turns.set(section, turn)
    return task.mark ?? markOf(section, turn)
  })
}

/** Rows of tables and bullets that stand below no section; when ids were first made, each of them was the first. */
const AT_THE_TOP = /^(\/(?:row|[-+]))\d+/

/** `mark`: as `markOf` makes it. */
export const taskId = (document: string, mark: string): string => id('T', `${document}#${mark}`)

/** `position`: of the deadline within the task. */
export const deadlineId = (task: string, position: number): string => id('L', `${task}#${position}`)

/** Of a message about a document: there is one in a source. */
export const messageId = (document: string, source: string): string => id('E', `${document}|${source}`)

/** Of what a message reports of a task. */
export const statedProgressId = (message: string, task: string): string => id('G', `${message}|${task}`)

/** `which`: tells it from others of the same code. */
export const anomalyId = (document: string, code: string, which: string | number): string =>
  id('X', `${document}|${code}|${which}`)
