import { wordsOf } from '../words.js'
import { saidOf, type TaskListsAnswer } from './task-lists.js'

const words = wordsOf({
  lookedFor: ['Đang tìm danh sách trả lời câu hỏi…', 'Looking for the list that answers the question…'],
})

export const listsLookedFor = (): string => words.lookedFor

/** The lists that a question asks for as links; nothing where none is asked for. */
export function TaskLists({ question, lists, isLookedFor }: TaskListsAnswer & { readonly question: string }) {
  const said = saidOf(question, lists)
  return (
    <>
      {isLookedFor && said === null && (
        <p class="waiting" role="status">
          {listsLookedFor()}
        </p>
      )}
      {said !== null && (
        <p class="notice" role="status">
          {said}.
        </p>
      )}
      {lists.length > 0 && (
        <p class="buttons">
          {lists.map((list) => (
            <a key={list.href} class="button" href={list.href}>
              {list.name}
            </a>
          ))}
        </p>
      )}
    </>
  )
}
