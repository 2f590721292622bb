import { ask } from '../ask.js'
import { label } from '../labels.js'
import { type TaskPartsFragment, TasksDocument } from '../operations/generated.js'
import type { Cells } from '../parts/copy-table.js'
import { inTable, nameOf } from '../parts/document-link.js'
import { endedInWords } from '../parts/ended.js'
import { allNodes } from '../parts/pages.js'
import { sectionName } from '../parts/section.js'
import { daysLate, nameOfPart, overdueFrom, successorsInWords } from '../parts/task-line.js'
import { asOf, day, daysBefore, wordsOf } from '../words.js'
import type { AskedTasks } from './asked.js'

const words = wordsOf({
  number: ['STT', 'No.'],
  task: ['Nhiệm vụ', 'Task'],
  lead: ['Cơ quan chủ trì', 'Lead'],
  with: ['Cơ quan phối hợp', 'With'],
  section: ['Mục', 'Section'],
  last: ['Chậm nhất', 'At the latest'],
  due: ['Thời hạn', 'Deadline'],
  state: ['Tình trạng', 'State'],
  late: ['Trễ (ngày)', 'Late (days)'],
  paper: ['Văn bản', 'Paper'],
  serves: ['Để thực hiện', 'In the end for'],
})

export const columnsCopied = (): readonly string[] => [
  words.number,
  words.task,
  words.lead,
  words.with,
  words.due,
  words.last,
  words.state,
  words.late,
  words.paper,
  words.section,
  words.serves,
]

const AT_ONCE = 100

/** The last day on which the first of its deadlines is kept. */
function lastDay(task: TaskPartsFragment): string | null {
  const from = overdueFrom(task)
  return from === null ? null : day(daysBefore(from, 1))
}

/** Who leads a task; of one that has ended also who has its work now, since that one is to be asked. */
function leadsIn({ leads, candidateSuccessors }: TaskPartsFragment): string {
  const [named, now] = [leads.map(nameOfPart).join('; '), successorsInWords(candidateSuccessors)]
  return now === '' ? named : `${named} (${now})`
}

/** The paper that gives a task; of one that was replaced, repealed or amended by which. */
function withEnding(task: TaskPartsFragment): string {
  const ended = endedInWords(task)
  return ended === '' ? inTable(task.document) : `${inTable(task.document)} (${ended})`
}

/** So many at least of the tasks that a board shows, as rows of a report, the most pressing first. */
export async function rowsCopied(
  { filter, states, orderBy }: AskedTasks,
  wanted: number,
): Promise<readonly Cells[]> {
  const variables = {
    filter: states === null ? filter : { ...filter, states: [...states] },
    orderBy,
    asOf: asOf(),
    first: AT_ONCE,
  }
  const all = await allNodes(
    async (after) => (await ask(TasksDocument, { ...variables, after })).tasks,
    wanted,
  )
  return all.map((task, index) => [
    index + 1,
    task.summary,
    leadsIn(task),
    task.coordinating.map(nameOfPart).join('; '),
    task.deadlines.map(({ asPrinted }) => asPrinted).join('; '),
    lastDay(task),
    label('TaskState', task.state),
    daysLate(task),
    withEnding(task),
    task.section === null ? null : sectionName(task.section),
    task.serves.map(nameOf).join('; '),
  ])
}
