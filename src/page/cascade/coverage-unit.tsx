import { useState } from 'preact/hooks'
import { nameAlone } from '../../model/territory.js'
import { change, href } from '../address.js'
import { label } from '../labels.js'
import { view } from '../map.js'
import { nameOf, PaperLine } from '../parts/document-link.js'
import { TasksInShort } from '../parts/state-counts.js'
import { TerritoryLink } from '../parts/territory-link.js'
import { asOf, count, day, many, wordsOf } from '../words.js'
import { BehindNumber } from './behind-number.js'
import { BELOW_PROVINCE, saidBelow } from './below-provinces.js'
import { byDay, formersOf } from './copied.js'
import type { Unit } from './coverage-view.js'
import { tasksOfUnit } from './tasks-of-unit.js'

const words = wordsOf({
  hasActed: ['đã có văn bản', 'has acted'],
  isSilent: ['chưa thấy văn bản', 'nothing found'],
  others: [(others: string) => `${others} văn bản khác`, (others: string) => many(others, 'other paper')],
  after: [(days: string) => `sau ${days} ngày`, (days: string) => `after ${many(days, 'day')}`],
  indirectly: ['gián tiếp', 'indirectly'],
  through: [
    (steps: string) => `không trực tiếp thực hiện văn bản gốc, mà qua văn bản khác (${steps} bước)`,
    (steps: string) => `carries the directive out through other papers (${steps} steps)`,
  ],
  why: ['Vì sao?', 'Why?'],
  districts: ['Cấp huyện', 'Districts'],
  communes: ['Cấp xã', 'Communes'],
  formerly: ['Trước đây', 'Formerly'],
})

interface UnitItemParts {
  readonly directive: string
  readonly unit: Unit
  /** How many districts and communes of a province have acted. */
  readonly below: number
  readonly isPointed: boolean
  /** Whether the address asks for this one: then all of its papers are shown. */
  readonly isAsked: boolean
  readonly point: (id: string | null) => void
  readonly vintage: 2024 | 2025
}

/** A unit: whether it has acted, by which papers, and what stands below it. */
export function UnitItem({ directive, unit, below, isPointed, isAsked, point, vintage }: UnitItemParts) {
  const { territory, acted, by, daysAfter, steps, firstActedOn, taskCounts } = unit
  const formers = formersOf(unit)
  const down = vintage === 2025 ? words.communes : words.districts
  const [isOpen, setOpen] = useState(false)
  return (
    <li
      id={`unit-${territory.id}`}
      class={`${acted ? 'has-acted' : 'is-silent'} ${isPointed ? 'pointed' : ''}`}
      onMouseEnter={() => point(territory.id)}
      onMouseLeave={() => point(null)}
      onFocusIn={() => point(territory.id)}
      onFocusOut={() => point(null)}
    >
      <div class="unit-head">
        <b>
          <TerritoryLink territory={territory} />
        </b>{' '}
        <span class={`mark ${acted ? 'state-DONE_ON_TIME state' : 'unsure'}`}>
          {acted ? words.hasActed : words.isSilent}
        </span>{' '}
        {below > 0 && (
          <button
            type="button"
            class="link mark"
            aria-expanded={isOpen}
            onClick={() => setOpen((before) => !before)}
          >
            {saidBelow(below)}
          </button>
        )}{' '}
        {firstActedOn && <span class="quiet">{day(firstActedOn.value)}</span>}{' '}
        {daysAfter !== null && <span class="quiet">({words.after(count(daysAfter))})</span>}{' '}
        {by !== null && by !== 'OWN' && <span class="mark">{label('ActedBy', by)}</span>}{' '}
        {steps !== null && steps > 1 && (
          <span class="mark unsure" title={words.through(count(steps))}>
            {words.indirectly}
          </span>
        )}{' '}
        <TasksInShort counts={taskCounts} hrefOf={(state) => tasksOfUnit(directive, territory, state)} />
        {territory.level === 'PROVINCE' && (
          <span class="unit-down">
            <button
              type="button"
              class="link"
              aria-label={`${down}: ${nameAlone(territory.name)}`}
              onClick={() => change({ within: territory.id, at: '', unit: '' })}
            >
              {down}
            </button>
          </span>
        )}
      </div>
      {isOpen && (
        <BehindNumber
          asked={{ id: directive, by: 'PROVINCE', view: view(), asOf: asOf() }}
          opened={{ row: territory.id, units: BELOW_PROVINCE }}
        />
      )}
      <Papers directive={directive} papers={byDay(unit)} isOpen={isAsked} />
      {formers !== '' && (
        <div class="quiet">
          {words.formerly}: {formers}
        </div>
      )}
    </li>
  )
}

interface PapersParts {
  readonly directive: string
  readonly papers: Unit['documents']
  readonly isOpen: boolean
}

/** The papers of a unit: the first is shown, the others on demand. */
function Papers({ directive, papers, isOpen }: PapersParts) {
  const [first, ...others] = papers
  if (first === undefined) return null
  return (
    <>
      <PaperLine paper={first} /> <WhyLink directive={directive} paper={first} />
      {others.length > 0 && (
        <details open={isOpen}>
          <summary>{words.others(count(others.length))}</summary>
          {others.map((paper) => (
            <div key={paper.id}>
              <PaperLine paper={paper} /> <WhyLink directive={directive} paper={paper} />
            </div>
          ))}
        </details>
      )}
    </>
  )
}

/** To the ways from the directive to a paper, with the words that make each step. */
const WhyLink = ({
  directive,
  paper,
}: {
  readonly directive: string
  readonly paper: Unit['documents'][number]
}) => (
  <a
    class="why"
    aria-label={`${words.why} ${nameOf(paper)}`}
    href={href('cascade', directive, { to: paper.id })}
  >
    {words.why}
  </a>
)
