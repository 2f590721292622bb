import { href } from '../address.js'
import { asOf, language, today } from '../words.js'
import { listsNamed } from './lists-named.js'

/** A list of tasks, by its name in the language of the page. */
export interface TaskList {
  readonly name: string
  readonly href: string
}

/** The lists of tasks that a question asks for and nothing else. */
export const taskListsAsked = (question: string): readonly TaskList[] =>
  listsNamed(question, asOf() ?? today()).map(({ name: [vietnamese, english], set }) => ({
    name: language() === 'en' ? english : vietnamese,
    href: href('tasks', null, set),
  }))

/** The same lists as links; nothing where none is asked for. */
export function TaskLists({ question }: { readonly question: string }) {
  const lists = taskListsAsked(question)
  if (lists.length === 0) return null
  return (
    <p class="buttons">
      {lists.map((list) => (
        <a key={list.href} class="button" href={list.href}>
          {list.name}
        </a>
      ))}
    </p>
  )
}
