import { href } from '../address.js'

interface OwnTasksParts {
  /** The paper that gives them. */
  readonly paper: string
  readonly tasks: number
  readonly text: string
  readonly state?: 'OVERDUE'
  /** -1 where the keys of a tree lead, and not the Tab key. */
  readonly tabIndex?: -1
}

/** How many tasks a paper itself gives, which leads to them; of none there is nothing to see. */
export const OwnTasks = ({ paper, tasks, text, state, tabIndex }: OwnTasksParts) =>
  tasks === 0 ? (
    <>{text}</>
  ) : (
    <a
      {...(tabIndex !== undefined && { tabIndex })}
      href={href('tasks', null, { document: paper, ...(state && { state }) })}
    >
      {text}
    </a>
  )
