import { change, href } from '../address.js'
import { label } from '../labels.js'
import { BodiesWithTasksDocument, type TaskFilter } from '../operations/generated.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { MoreButton } from '../parts/more.js'
import { usePages } from '../parts/pages.js'
import { allTasks, STATES, tasksIn } from '../parts/state-counts.js'
import { asOf, count, wordsOf } from '../words.js'

const words = wordsOf({
  caption: [
    (bodies: string) => `${bodies} cơ quan chủ trì, nhiều quá hạn nhất trước`,
    (bodies: string) => `${bodies} lead agencies, the most overdue first`,
  ],
  body: ['Cơ quan', 'Body'],
  all: ['Tất cả', 'All'],
  tasks: ['nhiệm vụ', 'tasks'],
})

/** How many tasks each body leads, by state. */
export function BodiesWithTasks({ filter }: { readonly filter: TaskFilter }) {
  const pages = usePages(
    BodiesWithTasksDocument,
    { filter, asOf: asOf() },
    ({ taskCountsByAgency }) => taskCountsByAgency,
  )
  const { nodes, total, failure } = pages
  if (failure !== null) return <FailureNote failure={failure} again={pages.again} />
  if (total === null) return <Waiting />
  if (total === 0) return <Nothing />
  return (
    <div class="wide">
      <table class="bodies-with-tasks" aria-busy={pages.waiting}>
        <caption class="quiet">{words.caption(count(total))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.body}</th>
            {STATES.map((state) => (
              <th key={state} scope="col" class="number">
                {label('TaskState', state)}
              </th>
            ))}
            <th scope="col" class="number">
              {words.all}
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ agency, counts }) => (
            <tr key={agency.id}>
              <th scope="row">
                <a href={href('agency', agency.id)}>{agency.name}</a>
              </th>
              {STATES.map((state) => (
                <td key={state} class="number">
                  {tasksIn(counts, state) === 0 ? (
                    '–'
                  ) : (
                    <button
                      type="button"
                      class="link"
                      onClick={() => change({ body: agency.id, state, as: '' })}
                    >
                      {count(tasksIn(counts, state))}
                      <span class="unseen">
                        {' '}
                        {words.tasks}: {agency.name}, {label('TaskState', state)}
                      </span>
                    </button>
                  )}
                </td>
              ))}
              <td class="number">{count(allTasks(counts))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton pages={pages} />
    </div>
  )
}
