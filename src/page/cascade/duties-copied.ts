import { nameAlone } from '../../model/territory.js'
import { ask } from '../ask.js'
import { DutiesDocument, type DutiesQueryVariables, DutyUnitsDocument } from '../operations/generated.js'
import type { Cells } from '../parts/copy-table.js'
import { allNodes } from '../parts/pages.js'
import { sectionName } from '../parts/section.js'
import { nameOfPart } from '../parts/task-line.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  number: ['STT', 'No.'],
  section: ['Mục', 'Section'],
  task: ['Nhiệm vụ', 'Task'],
  leads: ['Chủ trì', 'Led by'],
  taken: ['Số đơn vị đã có nhiệm vụ tương ứng', 'Units that have taken it up'],
  total: ['Trên tổng số', 'Of'],
  units: ['Đơn vị đã có', 'Which units'],
})

export const dutiesColumns = (): readonly string[] => [
  words.number,
  words.section,
  words.task,
  words.leads,
  words.taken,
  words.total,
  words.units,
]

/** So many at least of the tasks of a directive, with who has taken them up, as rows of a report, in the order of the paper. */
export async function dutiesCopied(asked: DutiesQueryVariables, wanted: number): Promise<readonly Cells[]> {
  const duties = await allNodes(
    async (after) => (await ask(DutiesDocument, { ...asked, after })).duties,
    wanted,
  )
  const rows: Cells[] = []
  // one after another: a server does not take dozens of questions of one person at once
  for (const { task, takenUp, total } of duties)
    rows.push([
      rows.length + 1,
      task.section && sectionName(task.section),
      task.summary,
      task.leads.map(nameOfPart).join('; '),
      takenUp,
      total,
      takenUp === 0 ? null : (await unitsOf(asked, task.id)).join('; '),
    ])
  return rows
}

async function unitsOf(asked: DutiesQueryVariables, task: string): Promise<readonly string[]> {
  const units = await allNodes(
    async (after) => (await ask(DutyUnitsDocument, { ...asked, task, after })).duties?.nodes[0]?.units,
    Infinity,
  )
  return units.flatMap(({ territory, links }) => (links.length === 0 ? [] : nameAlone(territory.name)))
}
