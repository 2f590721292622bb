import { nameAlone } from '../../model/territory.js'
import { label } from '../labels.js'
import type { Cells } from '../parts/copy-table.js'
import { inTable } from '../parts/document-link.js'
import { day, wordsOf } from '../words.js'
import type { Unit } from './coverage-view.js'

const words = wordsOf({
  number: ['STT', 'No.'],
  unit: ['Đơn vị', 'Unit'],
  state: ['Tình trạng', 'State'],
  days: ['Sau (ngày)', 'After (days)'],
  paper: ['Văn bản', 'Paper'],
  remark: ['Ghi chú', 'Remark'],
  formerly: [(names: string) => `trước đây: ${names}`, (names: string) => `formerly: ${names}`],
  first: ['Ngày văn bản đầu tiên', 'Day of the first paper'],
  acted: ['Đã có văn bản', 'Has acted'],
  silent: ['Chưa thấy văn bản', 'Nothing found'],
  indirectly: [
    (steps: number) => `gián tiếp, qua ${steps - 1} văn bản khác`,
    (steps: number) => `indirectly, through other papers (${steps - 1})`,
  ],
})

export const columnsCopied = (): readonly string[] => [
  words.number,
  words.unit,
  words.state,
  words.first,
  words.days,
  words.paper,
  words.remark,
]

/** A unit as a row of a report; of several papers the earliest. */
export function rowCopied(unit: Unit, index: number): Cells {
  const { territory, acted, by, firstActedOn, daysAfter, steps } = unit
  const formers = formersOf(unit)
  const [first] = byDay(unit)
  return [
    index + 1,
    nameAlone(territory.name),
    acted ? words.acted : words.silent,
    firstActedOn && day(firstActedOn.value),
    daysAfter,
    first === undefined ? null : [inTable(first), first.title].filter(Boolean).join(', '),
    [
      by !== null && by !== 'OWN' ? label('ActedBy', by) : null,
      steps !== null && steps > 1 ? words.indirectly(steps) : null,
      formers === '' ? null : words.formerly(formers),
    ]
      .filter(Boolean)
      .join('; '),
  ]
}

/** What a unit was made of, with those marked that have acted themselves; empty where it is what it was. */
export function formersOf({ territory, formerly }: Unit): string {
  const isAsBefore = formerly.length === 1 && formerly[0]!.territory.name === territory.name
  return isAsBefore
    ? ''
    : formerly
        .map((former) => `${nameAlone(former.territory.name)}${former.by === 'OWN' ? ' ✓' : ''}`)
        .join(', ')
}

/**
 * The papers of a unit: that by which it is said to have acted first, then the earliest, those of unknown day last. A unit that has
 * papers of its own is told by these, though one of the units before it may have older ones.
 */
export function byDay({
  documents,
  firstActedOn = null,
}: Pick<Unit, 'documents'> & Partial<Pick<Unit, 'firstActedOn'>>): Unit['documents'] {
  const written = ({ issuedOn }: Unit['documents'][number]): string => issuedOn?.value ?? '9999'
  const isOther = (paper: Unit['documents'][number]): number =>
    Number(firstActedOn !== null && written(paper) !== firstActedOn.value)
  return documents.toSorted(
    (one, other) => isOther(one) - isOther(other) || written(one).localeCompare(written(other)),
  )
}
