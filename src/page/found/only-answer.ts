import { useEffect } from 'preact/hooks'
import { go } from '../address.js'
import { isAsking, useIsQuiet } from '../ask.js'
import { asOf, today } from '../words.js'
import { OF_LISTS, saidOf, type TaskList } from './task-lists.js'
import { whatIsAsked } from './use-rules.js'

/** Whether a question asks for a list itself, and does not only name what there is one of: 34-CT/TW Lạng Sơn. */
export function asksForList(question: string): boolean {
  const { named, of } = whatIsAsked(question, asOf() ?? today())
  return named.length > 0 || of !== null
}

/** The question that was sent with the Enter key and is not answered yet. */
let entered: string | null = null

/** Tells that a question was sent, by who wants its answer and not all that has its words. */
export const enter = (question: string): void => {
  entered = question
}

/** Goes on from what was found to the one list that answers the question that was sent, once it is known to be the only one; null: not yet. */
export function useOnlyAnswer(question: string | null, lists: readonly TaskList[]): void {
  const isQuiet = useIsQuiet(OF_LISTS)
  const [first, second] = lists
  useEffect(() => {
    if (!isQuiet || isAsking(OF_LISTS) || question === null || entered !== question) return
    // what it names may still be looked for
    if (first === undefined) return
    entered = null
    if (second !== undefined) return
    if (asksForList(question) && saidOf(question, lists) === null) go(first.href, { replace: true })
  }, [isQuiet, question, first?.href, second?.href])
}
