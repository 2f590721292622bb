import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import { label } from '../labels.js'
import { TasksAboveDocument, type TasksAboveQuery } from '../operations/generated.js'
import { nameOf } from '../parts/document-link.js'
import { FailureNote, Waiting } from '../parts/failure.js'
import { Confidence } from '../parts/proof.js'
import { nameOfPart } from '../parts/task-line.js'
import { bodyInFull } from '../parts/territory-link.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  title: ['Nhiệm vụ cấp trên mà nhiệm vụ này thực hiện', 'Tasks above that this one takes up'],
  none: [
    'Chưa thấy nhiệm vụ cấp trên nào mà nhiệm vụ này thực hiện.',
    'No task above that this one takes up was found.',
  ],
  papers: ['Xem văn bản cấp trên', 'See the papers above'],
  leads: ['chủ trì', 'led by'],
  deadlines: ['hạn', 'due'],
})

type Above = NonNullable<NonNullable<TasksAboveQuery['task']>['carriesOut']>['nodes'][number]['to']

/** By which paper a task was given, by whom, to whom and until when. */
const givenIn = ({ document, leads, deadlines }: Above): string =>
  [
    [nameOf(document), document.issuer && bodyInFull(document.issuer)].filter(Boolean).join(', '),
    leads.length > 0 && `${words.leads}: ${leads.map(nameOfPart).join(', ')}`,
    deadlines.length > 0 && `${words.deadlines}: ${deadlines.map(({ asPrinted }) => asPrinted).join('; ')}`,
  ]
    .filter(Boolean)
    .join(' · ')

/** On which tasks of papers above a task rests, why that is said, and how sure it is. */
export function TasksAbove({ id }: { readonly id: string }) {
  const { data, failure } = useAnswer(TasksAboveDocument, { id })
  if (failure !== null) return <FailureNote failure={failure} />
  if (data === null) return <Waiting />
  const links = data.task?.carriesOut?.nodes ?? []
  if (links.length === 0)
    return (
      <p class="quiet">
        {words.none}{' '}
        {data.task && (
          <a href={href('cascade', data.task.document.id, { direction: 'up' })}>{words.papers}</a>
        )}
      </p>
    )
  return (
    <>
      <p class="quiet">{words.title}:</p>
      <ul class="plain">
        {links.map(({ id: link, basis, confidence, to }) => (
          <li key={link}>
            <a href={href('paper', to.document.id, { task: to.id })}>{to.summary}</a>{' '}
            <span class="quiet">{givenIn(to)}</span> <span class="mark">{label('TaskLinkBasis', basis)}</span>{' '}
            <Confidence value={confidence} />
          </li>
        ))}
      </ul>
    </>
  )
}
