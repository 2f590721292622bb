import './coverage-view.css'
import { Suspense, lazy } from 'preact/compat'
import { useEffect, useState } from 'preact/hooks'
import { change, href, useAddress } from '../address.js'
import { label } from '../labels.js'
import { CoverageDocument, type CoverageQuery, type Level } from '../operations/generated.js'
import { useAnswer } from '../ask.js'
import { Choice } from '../parts/choice.js'
import { PaperLine } from '../parts/document-link.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { MoreButton } from '../parts/more.js'
import { usePages } from '../parts/pages.js'
import { TasksInShort } from '../parts/state-counts.js'
import { asOf, count, day, wordsOf } from '../words.js'

const words = wordsOf({
  level: ['Cấp', 'Level'],
  within: ['Trong', 'Within'],
  country: ['Cả nước', 'The whole country'],
  up: ['Lên cấp tỉnh', 'Back to provinces'],
  show: ['Hiện', 'Show'],
  all: ['Tất cả', 'All'],
  acted: ['Đã có văn bản', 'Have acted'],
  silent: ['Chưa thấy văn bản', 'Nothing found'],
  of: [
    (acted: string, total: string) => `${acted} trên ${total} đơn vị đã có văn bản`,
    (acted: string, total: string) => `${acted} of ${total} units have acted`,
  ],
  found: [
    'Chỉ tính văn bản tìm thấy ở đây; chưa thấy không có nghĩa là chưa làm.',
    'Only papers found here count; that nothing was found does not mean that nothing was done.',
  ],
  after: [(days: string) => `sau ${days} ngày`, (days: string) => `after ${days} days`],
  first: ['Văn bản đầu tiên', 'First paper'],
  districts: ['Cấp huyện', 'Districts'],
  communes: ['Cấp xã', 'Communes'],
  formerly: ['Trước đây', 'Formerly'],
  speed: ['Có văn bản đầu tiên sau bao lâu', 'How soon the first paper came'],
  within30: [(days: string) => `trong ${days} ngày`, (days: string) => `within ${days} days`],
  later: ['muộn hơn, hoặc không rõ ngày', 'later, or of unknown day'],
  units: ['Các đơn vị', 'The units'],
  needsPlace: ['Chọn một tỉnh để xem các đơn vị bên dưới.', 'Choose a province to see the units below it.'],
})

const CoverageMap = lazy(() =>
  import('./coverage-map.js').then(({ CoverageMap: default_ }) => ({ default: default_ })),
)

export type Unit = NonNullable<CoverageQuery['coverage']>['units']['nodes'][number]

/** Which units have acted upon a directive, on a map and as a list; from the provinces down to districts and communes. */
export function CoverageView({ id }: { readonly id: string }) {
  const { set } = useAddress()
  const view = set['map'] === 'today' ? ('TODAY' as const) : ('AT_ISSUE' as const)
  const within = set['within'] ?? null
  const level = (
    within === null ? 'PROVINCE' : (set['at'] ?? (view === 'TODAY' ? 'COMMUNE' : 'DISTRICT'))
  ) as Level
  const acted = set['acted'] === undefined ? null : set['acted'] === 'yes'
  const variables = { id, level, view, within, asOf: asOf() }
  const whole = useAnswer(CoverageDocument, { ...variables, acted: null })
  const pages = usePages(CoverageDocument, { ...variables, acted }, ({ coverage }) => coverage?.units)
  const [pointed, setPointed] = useState<string | null>(null)
  const chosen = set['unit'] ?? null
  useEffect(() => {
    if (chosen !== null) document.getElementById(`unit-${chosen}`)?.scrollIntoView({ block: 'center' })
  }, [chosen, pages.nodes.length])

  const failure = whole.failure ?? pages.failure
  if (failure !== null) return <FailureNote failure={failure} again={pages.again} />
  const coverage = whole.data?.coverage
  if (!coverage) return <Waiting />
  return (
    <section class="coverage" aria-busy={whole.waiting || pages.waiting}>
      <p class="coverage-sum">
        <b>{words.of(count(coverage.acted), count(coverage.total))}</b>
        <span class="quiet"> {words.found}</span>
      </p>
      <Choices level={level} within={within} view={view} acted={set['acted'] ?? ''} />
      <div class={level === 'PROVINCE' ? 'coverage-both' : ''}>
        {level === 'PROVINCE' && (
          <div class="coverage-picture">
            <Suspense fallback={<Waiting />}>
              <CoverageMap
                vintage={coverage.vintage}
                units={coverage.units.nodes}
                pointed={pointed ?? chosen}
                point={setPointed}
                choose={(territory) => change({ unit: territory }, { replace: true })}
              />
            </Suspense>
            <Speed coverage={coverage} />
          </div>
        )}
        <div>
          <h2>{words.units}</h2>
          {pages.total === 0 && <Nothing />}
          <ul class="plain coverage-units">
            {pages.nodes.map((unit) => (
              <UnitItem
                key={unit.territory.id}
                unit={unit}
                isPointed={(pointed ?? chosen) === unit.territory.id}
                point={setPointed}
                view={view}
              />
            ))}
          </ul>
          <MoreButton pages={pages} />
        </div>
      </div>
    </section>
  )
}

interface ChoicesParts {
  readonly level: Level
  readonly within: string | null
  readonly view: 'AT_ISSUE' | 'TODAY'
  readonly acted: string
}

function Choices({ level, within, view, acted }: ChoicesParts) {
  return (
    <div class="filters">
      <Choice
        title={words.show}
        value={acted}
        options={[
          ['yes', words.acted],
          ['no', words.silent],
        ]}
        any={words.all}
        choose={(value) => change({ acted: value })}
      />
      {within !== null && (
        <>
          <Choice
            title={words.level}
            value={level}
            options={(view === 'AT_ISSUE' ? ['DISTRICT', 'COMMUNE'] : ['COMMUNE']).map((one) => [
              one,
              label('Level', one),
            ])}
            choose={(value) => change({ at: value })}
          />
          <button type="button" onClick={() => change({ within: '', at: '', unit: '' })}>
            {words.up}
          </button>
        </>
      )}
    </div>
  )
}

interface UnitItemParts {
  readonly unit: Unit
  readonly isPointed: boolean
  readonly point: (id: string | null) => void
  readonly view: 'AT_ISSUE' | 'TODAY'
}

function UnitItem({ unit, isPointed, point, view }: UnitItemParts) {
  const { territory, acted, by, daysAfter, firstActedOn, documents, formerly, taskCounts } = unit
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
        <a href={href('territory', territory.id)}>
          <b>{territory.name}</b>
        </a>{' '}
        <span class={`mark ${acted ? 'state-DONE_ON_TIME state' : ''}`}>
          {acted ? words.acted : words.silent}
        </span>{' '}
        {firstActedOn && <span class="quiet">{day(firstActedOn.value)}</span>}{' '}
        {daysAfter !== null && <span class="quiet">({words.after(count(daysAfter))})</span>}{' '}
        {by !== null && by !== 'OWN' && <span class="mark">{label('ActedBy', by)}</span>}{' '}
        <TasksInShort counts={taskCounts} />
        {territory.level === 'PROVINCE' && (
          <span class="unit-down">
            <button
              type="button"
              class="link"
              onClick={() => change({ within: territory.id, at: '', unit: '' })}
            >
              {view === 'TODAY' ? words.communes : words.districts}
            </button>
          </span>
        )}
      </div>
      {documents.map((paper) => (
        <div key={paper.id}>
          <PaperLine paper={paper} />
        </div>
      ))}
      {formerly.length > 0 && (
        <div class="quiet">
          {words.formerly}:{' '}
          {formerly.map((former) => `${former.territory.name}${former.acted ? ' ✓' : ''}`).join(', ')}
        </div>
      )}
    </li>
  )
}

/** How soon units acted: a bar for each span of days, with its number beside it. */
function Speed({
  coverage: { speed, acted },
}: {
  readonly coverage: NonNullable<CoverageQuery['coverage']>
}) {
  if (acted === 0) return null
  return (
    <figure class="speed">
      <figcaption>{words.speed}</figcaption>
      <table>
        <tbody>
          {speed.map(({ days, units }) => (
            <tr key={days}>
              <th scope="row">{days === null ? words.later : words.within30(count(days))}</th>
              <td>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="speed-bar" width={(units / acted) * 100} height="8" />
                </svg>
              </td>
              <td class="number">{count(units)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
