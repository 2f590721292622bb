import { Fragment, type ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import { nameAlone } from '../../model/territory.js'
import { href, useAddress } from '../address.js'
import { label } from '../labels.js'
import { view } from '../map.js'
import {
  type FiveFragment,
  type ReckonedBy,
  ReckoningDocument,
  type ReckonedFragment,
  type TaskMeasure,
} from '../operations/generated.js'
import { FailureNote, Waiting } from '../parts/failure.js'
import { DownloadTable } from '../parts/download.js'
import { MapSwitch } from '../parts/map-switch.js'
import { MoreButton } from '../parts/more.js'
import { usePages } from '../parts/pages.js'
import { Tabs } from '../parts/tabs.js'
import { TerritoryLink } from '../parts/territory-link.js'
import { asOf, count, day, wordsOf } from '../words.js'
import { BehindNumber, type Opened } from './behind-number.js'
import { Compare, useCompared } from './compared.js'
import { CountedNumber } from './counted-number.js'
import { DaysChart, five, ShareBar } from './reckoning-charts.js'

const words = wordsOf({
  title: ['Tổng hợp: nhanh đến đâu, việc ra sao', 'Reckoning: how fast, and how tasks stand'],
  told: [
    (on: string, provinces: string) =>
      `Tính đến ${on}, bản đồ ${provinces} tỉnh, theo văn bản tìm thấy ở đây, không kể dự thảo.`,
    (on: string, provinces: string) =>
      `As of ${on}, map of ${provinces} provinces, of papers found here, without drafts.`,
  ],
  press: [
    'Bấm vào một số để xem văn bản, đơn vị hoặc nhiệm vụ được tính.',
    'Press a number to see the papers, units or tasks behind it.',
  ],
  withBelow: [
    'Mỗi tỉnh ở đây gồm cả văn bản, nhiệm vụ của huyện, xã trong tỉnh. Riêng của cơ quan cấp tỉnh có ở',
    'Each province counts with what its districts and communes have. That of its own bodies alone is in',
  ],
  coverage: ['Nơi nào đã triển khai', 'Who has acted'],
  undated: [
    (papers: string) => `${papers} văn bản không rõ ngày không được tính.`,
    (papers: string) => `${papers} papers are left out because their day is not known.`,
  ],
  by: ['Tổng hợp theo', 'By'],
  steps: ['Số ngày từ khi ban hành đến văn bản đầu tiên', 'Days from the directive to the first paper'],
  level: ['Cấp', 'Level'],
  papers: ['Văn bản', 'Papers'],
  units: ['Đơn vị', 'Units'],
  first: ['Sớm nhất', 'First'],
  undatedFirst: ['không rõ ngày:', 'of unknown day:'],
  median: ['Trung vị (nửa số đơn vị ở trong khoảng)', 'Median (half of them within)'],
  shares: ['Nhiệm vụ', 'Tasks'],
  late: ['Số ngày trễ, trung vị', 'Days late, median'],
  stillLate: ['đang quá hạn', 'overdue'],
  doneLate: ['xong trễ', 'done late'],
  unit: ['Nơi, cơ quan, cấp', 'Place, body, level'],
  days: ['Số ngày đến văn bản đầu', 'Days to the first paper'],
  tasks: ['Nhiệm vụ', 'Tasks'],
  medianLate: ['Số ngày trễ (trung vị)', 'Days late (median)'],
  whole: ['Tất cả', 'All together'],
})

const BY = ['province', 'body', 'level'] as const

interface ReckoningViewParts {
  readonly id: string
  /** When the directive was issued. */
  readonly issuedOn: string | null
}

/** How fast a directive went down, and how its tasks stand: all together, then by province, body or level. */
export function ReckoningView({ id, issuedOn }: ReckoningViewParts) {
  const { set } = useAddress()
  const grouped = BY.find((one) => one === set['by']) ?? 'province'
  const asked = {
    id,
    by: grouped.toUpperCase() as ReckonedBy,
    view: view(),
    asOf: asOf(),
  } as const
  const pages = usePages(ReckoningDocument, { ...asked, first: 100 }, ({ reckoning }) => reckoning?.rows)
  const [opened, open] = useState<Opened | null>(null)
  const rows = useCompared(pages.nodes)
  const found = pages.data?.reckoning
  if (pages.failure !== null) return <FailureNote failure={pages.failure} again={pages.again} />
  if (!found) return <Waiting />
  const table = new URLSearchParams({
    directive: id,
    view: asked.view,
    ...(asked.asOf === null ? {} : { asOf: asked.asOf }),
  })
  const toggle = (next: Opened): void =>
    open((before) => (JSON.stringify(before) === JSON.stringify(next) ? null : next))
  const behind = (row: string) =>
    opened?.row === row && <BehindNumber key={JSON.stringify(opened)} asked={asked} opened={opened} />
  return (
    <section class="reckoning" aria-labelledby="reckoning-title" aria-busy={pages.waiting}>
      <h2 id="reckoning-title">{words.title}</h2>
      <p class="quiet">
        {words.told(day(found.asOf), found.vintage === 2024 ? '63' : '34')}{' '}
        {found.undated > 0 && words.undated(count(found.undated))}{' '}
        <span class="on-screen">{words.press}</span>
      </p>
      <MapSwitch issuedOn={issuedOn} />
      <Whole whole={found.whole} open={toggle} />
      {behind('')}
      <div class="filters">
        <Tabs
          name={words.by}
          current={grouped}
          parts={BY}
          textOf={(one) => label('ReckonedBy', one.toUpperCase())}
          hrefOf={(by) => href('cascade', id, { part: 'reckoning', by })}
        />
        <DownloadTable name="reckoning" asked={String(table)} />
      </div>
      {grouped === 'province' && (
        <>
          {pages.nodes.some(hasBelow) && (
            <p class="quiet">
              {words.withBelow} <a href={href('cascade', id, { part: 'coverage' })}>{words.coverage}</a>.
            </p>
          )}
          <Compare rows={pages.nodes} />
        </>
      )}
      <Rows rows={rows} open={toggle} behind={behind} />
      <MoreButton pages={pages} />
    </section>
  )
}

/** Whether districts or communes of a place have papers. */
const hasBelow = ({ steps }: ReckonedFragment): boolean =>
  steps.some(({ level, units }) => (level === 'DISTRICT' || level === 'COMMUNE') && units > 0)

interface WholeParts {
  readonly whole: ReckonedFragment
  readonly open: (opened: Opened) => void
}

/** The steps down and the tasks of all papers together, drawn. */
function Whole({ whole, open }: WholeParts) {
  const steps = whole.steps.filter(({ documents }) => documents.totalCount > 0)
  const most = Math.max(1, ...steps.map(({ days }) => days?.most ?? 0))
  const lateBy = (measure: TaskMeasure, days: FiveFragment) => (
    <CountedNumber
      value={five(days)}
      of={[words.late, label('TaskMeasure', measure)]}
      open={() => open({ row: '', measure })}
    />
  )
  return (
    <div class="reckoning-whole">
      <div class="card wide">
        <table>
          <caption>{words.steps}</caption>
          <thead>
            <tr>
              <th scope="col">{words.level}</th>
              <th scope="col" class="number">
                {words.papers}
              </th>
              <th scope="col" class="number">
                {words.units}
              </th>
              <th scope="col">{words.first}</th>
              <th scope="col">{words.median}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ level, documents, units, daysAfter, first, days }) => (
              <tr key={level}>
                <th scope="row">{label('Level', level)}</th>
                <td class="number">
                  <CountedNumber
                    value={documents.totalCount}
                    of={[words.papers, label('Level', level)]}
                    open={() => open({ row: '', level })}
                  />
                </td>
                <td class="number">
                  <CountedNumber
                    value={units}
                    of={[words.units, label('Level', level)]}
                    open={() => open({ row: '', units: [level] })}
                  />
                </td>
                <td>
                  {daysAfter !== null ? <b>{count(daysAfter)}</b> : first && words.undatedFirst}{' '}
                  {first && <a href={href('paper', first.id)}>{first.symbol ?? first.typeLabel}</a>}
                </td>
                <td>
                  {days && (
                    <CountedNumber
                      value={five(days)}
                      of={[words.days, label('Level', level)]}
                      open={() => open({ row: '', units: [level] })}
                    />
                  )}
                  {days && <DaysChart days={days} most={most} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="card">
        <table>
          <caption>
            {words.shares}:{' '}
            <CountedNumber
              value={whole.tasks.totalCount}
              of={[words.shares]}
              open={() => open({ row: '', measure: null })}
            />
          </caption>
          <tbody>
            {whole.shares.map(({ measure, tasks, share }) => (
              <tr key={measure}>
                <th scope="row">{label('TaskMeasure', measure)}</th>
                <td class="number">
                  <CountedNumber
                    value={tasks}
                    of={[words.shares, label('TaskMeasure', measure)]}
                    open={() => open({ row: '', measure })}
                  />
                </td>
                <td>{share !== null && <ShareBar measure={measure} share={share} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          {words.late}:{' '}
          {whole.overdueBy ? (
            <>
              {words.stillLate} {lateBy('OVERDUE', whole.overdueBy)}
            </>
          ) : (
            '–'
          )}
          {whole.doneLateBy && (
            <>
              ; {words.doneLate} {lateBy('DONE_LATE', whole.doneLateBy)}
            </>
          )}
        </p>
      </div>
    </div>
  )
}

interface RowsParts {
  readonly rows: readonly ReckonedFragment[]
  readonly open: (opened: Opened) => void
  readonly behind: (row: string) => ComponentChild
}

const MEASURES = ['LED', 'DATED', 'DONE_ON_TIME', 'DONE_LATE', 'OVERDUE'] as const

function Rows({ rows, open, behind }: RowsParts) {
  return (
    <div class="wide">
      <table class="reckoned" role="table" aria-labelledby="reckoning-title">
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th scope="col" class="number">
              {words.papers}
            </th>
            <th scope="col">{words.days}</th>
            <th scope="col" class="number">
              {words.tasks}
            </th>
            {MEASURES.map((measure) => (
              <th key={measure} scope="col" class="number">
                {label('TaskMeasure', measure)}
              </th>
            ))}
            <th scope="col" class="number">
              {words.medianLate}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const id = row.territory?.id ?? row.agency?.id ?? row.level ?? ''
            const shown = behind(id)
            return (
              <Fragment key={id}>
                <Row id={id} row={row} open={open} />
                {shown && (
                  <tr>
                    <td colSpan={MEASURES.length + 5}>{shown}</td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Row({
  id,
  row,
  open,
}: {
  readonly id: string
  readonly row: ReckonedFragment
  readonly open: (opened: Opened) => void
}) {
  const { territory, agency, level, documents, steps, tasks, shares, overdueBy, by } = row
  const counted = (measure: string) => shares.find((one) => one.measure === measure)!
  const name = territory ? nameAlone(territory.name) : (agency?.name ?? label('Level', level ?? ''))
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {territory ? (
          <TerritoryLink territory={territory} />
        ) : agency ? (
          <a href={href('agency', agency.id)}>{name}</a>
        ) : (
          name
        )}{' '}
        {by !== null && by !== 'OWN' && <span class="mark">{label('ActedBy', by)}</span>}
      </th>
      <td role="cell" class="number" data-name={words.papers}>
        <CountedNumber
          value={documents.totalCount}
          of={[name, words.papers]}
          open={() => open({ row: id, level: null })}
        />
      </td>
      <td role="cell" data-name={words.days}>
        {steps
          .filter(({ daysAfter, first }) => daysAfter !== null || first !== null)
          .map(({ level: at, daysAfter, days, first }) => (
            <div key={at}>
              <span class="quiet">{label('Level', at)}</span> {daysAfter === null && words.undatedFirst}{' '}
              {first ? (
                <a href={href('paper', first.id)}>
                  {daysAfter === null ? (first.symbol ?? first.typeLabel) : count(daysAfter)}
                </a>
              ) : (
                count(daysAfter!)
              )}
              {days !== null && days.values > 1 && <span class="quiet"> · {five(days)}</span>}
            </div>
          ))}
      </td>
      <td role="cell" class="number" data-name={words.tasks}>
        <CountedNumber
          value={tasks.totalCount}
          of={[name, words.tasks]}
          open={() => open({ row: id, measure: null })}
        />
      </td>
      {MEASURES.map((measure) => {
        const { tasks: some, share } = counted(measure)
        return (
          <td key={measure} role="cell" class="number" data-name={label('TaskMeasure', measure)}>
            <CountedNumber
              value={some}
              of={[name, label('TaskMeasure', measure)]}
              open={() => open({ row: id, measure })}
            />
            {share !== null && some > 0 && <div class="quiet">{count(Math.round(share * 100))}%</div>}
          </td>
        )
      })}
      <td role="cell" class="number" data-name={words.medianLate}>
        {overdueBy === null ? (
          '–'
        ) : (
          <CountedNumber
            value={count(Math.round(overdueBy.median))}
            of={[name, words.medianLate]}
            open={() => open({ row: id, measure: 'OVERDUE' })}
          />
        )}
      </td>
    </tr>
  )
}
