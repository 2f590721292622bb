import { ask } from '../ask.js'
import { label } from '../labels.js'
import { BelowDocument } from '../operations/generated.js'
import type { Cells } from '../parts/copy-table.js'
import { inTable } from '../parts/document-link.js'
import { allNodes } from '../parts/pages.js'
import { placeInFull } from '../parts/territory-link.js'
import { allTasks, tasksIn } from '../parts/state-counts.js'
import { wordsOf } from '../words.js'
import type { AskedCascade, Filter } from './asked.js'

const words = wordsOf({
  number: ['STT', 'No.'],
  step: ['Bước', 'Step'],
  paper: ['Văn bản', 'Paper'],
  title: ['Trích yếu', 'Title'],
  place: ['Địa bàn', 'Place'],
  under: ['Thực hiện', 'Carries out'],
  tasks: ['Nhiệm vụ', 'Tasks'],
  late: ['Quá hạn', 'Overdue'],
})

export const papersColumns = (): readonly string[] => [
  words.number,
  words.step,
  words.paper,
  words.title,
  words.place,
  words.under,
  words.tasks,
  words.late,
]

/** So many at least of the papers of a cascade that pass a filter, as rows of a report, in the order of the table. */
export async function papersCopied(
  asked: AskedCascade,
  filter: Filter,
  wanted: number,
): Promise<readonly Cells[]> {
  const steps = await allNodes(
    async (after) => (await ask(BelowDocument, { ...asked, ...filter, parent: null, after })).trace?.nodes,
    wanted,
  )
  return steps.map(({ depth, document, via: [relation], ownTasks }, index) => {
    const above = relation && (asked.direction === 'DOWN' ? relation.to : relation.from)
    return [
      index + 1,
      depth,
      inTable(document),
      document.title,
      document.territory && placeInFull(document.territory),
      relation && above ? `${label('RelationKind', relation.kind)} ${above.symbol ?? '…'}` : null,
      allTasks(ownTasks),
      tasksIn(ownTasks, 'OVERDUE'),
    ]
  })
}
