import { change, here } from '../address.js'
import { label } from '../labels.js'
import { view } from '../map.js'
import type { Level } from '../operations/generated.js'
import { Choice } from '../parts/choice.js'
import { TakeAlong } from '../parts/take-along.js'
import { asOf, count, wordsOf } from '../words.js'
import type { Cells } from '../parts/copy-table.js'
import { BesideField } from './beside-field.js'
import { columnsCopied } from './copied.js'

const words = wordsOf({
  level: ['Cấp', 'Level'],
  up: ['Lên cấp tỉnh', 'Back to provinces'],
  show: ['Hiện', 'Show'],
  all: ['Tất cả', 'All'],
  acted: ['Đã có văn bản', 'Have acted'],
  silent: ['Chưa thấy văn bản', 'Nothing found'],
})

interface CoverageChoicesParts {
  readonly id: string
  readonly level: Level
  readonly isWithin: boolean
  readonly canGoUp: boolean
  readonly vintage: 2024 | 2025
  readonly acted: boolean | null
  readonly counts: { readonly all: number; readonly acted: number }
  /** What is listed, as rows of a report. */
  readonly rows: (wanted: number) => Promise<readonly Cells[]>
  /** What a file of it is called; null where the server has one. */
  readonly called: string | null
}

/** Which units are listed, and what may be taken along. */
export function CoverageChoices({
  id,
  level,
  isWithin,
  canGoUp,
  vintage,
  acted,
  counts,
  rows,
  called,
}: CoverageChoicesParts) {
  const day = asOf()
  const exported = new URLSearchParams({
    directive: id,
    view: view(),
    // the file holds what is shown
    ...(acted === null ? {} : { acted: String(acted) }),
    ...(day === null ? {} : { asOf: day }),
  })
  const shown = [
    ['', words.all, counts.all],
    ['yes', words.acted, counts.acted],
    ['no', words.silent, counts.all - counts.acted],
  ] as const
  const current = acted === null ? '' : acted ? 'yes' : 'no'
  return (
    <div class="filters">
      <div class="buttons" role="group" aria-label={words.show}>
        {shown.map(([value, text, units]) => (
          <a
            key={value}
            class="button"
            href={here({ acted: value })}
            aria-current={value === current ? 'true' : undefined}
          >
            {text} <b>{count(units)}</b>
          </a>
        ))}
      </div>
      {isWithin && (
        <>
          <Choice
            title={words.level}
            value={level}
            options={(vintage === 2024 ? ['DISTRICT', 'COMMUNE'] : ['COMMUNE']).map((one) => [
              one,
              label('Level', one),
            ])}
            choose={(value) => change({ at: value })}
          />
          {canGoUp && (
            <button type="button" onClick={() => change({ within: '', at: '', unit: '' })}>
              {words.up}
            </button>
          )}
        </>
      )}
      <TakeAlong
        columns={columnsCopied()}
        rows={rows}
        file={called === null ? { table: 'coverage', asked: String(exported) } : { called }}
      />
      {!isWithin && <BesideField />}
    </div>
  )
}
