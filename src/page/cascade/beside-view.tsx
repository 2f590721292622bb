import { nameAlone } from '../../model/territory.js'
import { change, here, href, useAddress } from '../address.js'
import { useAnswer } from '../ask.js'
import { view } from '../map.js'
import { BesideDocument, type BesideQuery, type PaperFragment } from '../operations/generated.js'
import type { Cells } from '../parts/copy-table.js'
import { TakeAlong } from '../parts/take-along.js'
import { dayOf, DocumentLink, inTable, nameOf, SampleMark } from '../parts/document-link.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { MapSwitch } from '../parts/map-switch.js'
import { TerritoryLink } from '../parts/territory-link.js'
import { Told } from '../parts/told.js'
import { asOf, count, wordsOf } from '../words.js'
import { BesideField } from './beside-field.js'
import { byDay } from './copied.js'

const words = wordsOf({
  alone: ['Bỏ văn bản bên cạnh', 'Without the other paper'],
  title: [
    (one: string, other: string) => `${one} và ${other}: tỉnh nào đã có văn bản`,
    (one: string, other: string) => `${one} and ${other}: which provinces have acted`,
  ],
  found: [
    'Chỉ tính văn bản tìm thấy ở đây; chưa thấy không có nghĩa là chưa làm.',
    'Only papers found here count; that nothing was found does not mean that nothing was done.',
  ],
  show: ['Hiện', 'Show'],
  all: ['Tất cả', 'All'],
  both: ['Đã có cả hai', 'Have acted upon both'],
  only: [(paper: string) => `Chỉ có ${paper}`, (paper: string) => `Only upon ${paper}`],
  none: ['Chưa thấy văn bản nào', 'Nothing found of either'],
  number: ['STT', 'No.'],
  province: ['Tỉnh, thành phố', 'Province'],
  silent: ['chưa thấy văn bản', 'nothing found'],
  indirectly: ['gián tiếp', 'indirectly'],
  others: [(others: string) => `+${others} văn bản`, (others: string) => `+${others} papers`],
  unknown: ['Không có văn bản đặt cạnh này.', 'There is no such paper to set beside it.'],
  maps: [
    'Hai văn bản này được tính trên hai bản đồ khác nhau. Hãy chọn bản đồ 34 tỉnh.',
    'These two papers are counted on two maps. Choose the map of 34 provinces.',
  ],
})

type Unit = NonNullable<BesideQuery['one']>['units']['nodes'][number]

/** A province, with what it has of each of two papers. */
interface Row {
  readonly one: Unit
  readonly other: Unit
}

/** Which provinces are listed, as `acted` of the address has it. */
const GROUPS = ['all', 'both', 'one', 'other', 'none'] as const
type Group = (typeof GROUPS)[number]

const groupOf = ({ one, other }: Row): Group =>
  one.acted ? (other.acted ? 'both' : 'one') : other.acted ? 'other' : 'none'

interface BesideViewParts {
  readonly root: PaperFragment
  /** The id of the paper that is set beside it. */
  readonly other: string
}

/** Which provinces have acted upon two directives, upon one of them, upon none. */
export function BesideView({ root, other }: BesideViewParts) {
  const { data, failure, again } = useAnswer(BesideDocument, {
    one: root.id,
    other,
    view: view(),
    asOf: asOf(),
  })
  if (failure !== null) return <FailureNote failure={failure} again={again} />
  if (data === null) return <Waiting />
  const { paper } = data
  return (
    <section class="coverage" aria-labelledby="beside-title">
      {paper && <h2 id="beside-title">{words.title(nameOf(root), nameOf(paper))}</h2>}
      <p class="quiet">{words.found}</p>
      <MapSwitch issuedOn={root.issuedOn?.value ?? null} />
      <div class="filters">
        <BesideField />
        <button type="button" onClick={() => change({ with: '', acted: '' })}>
          {words.alone}
        </button>
      </div>
      {paper && data.one && data.other ? (
        data.one.vintage === data.other.vintage ? (
          <Provinces papers={[root, paper]} rows={rowsOf(data.one, data.other)} />
        ) : (
          <Nothing text={words.maps} />
        )
      ) : (
        <Nothing text={words.unknown} />
      )}
    </section>
  )
}

type Provinces = NonNullable<BesideQuery['one']>

/** Those that have acted upon both first, then those upon one, in the order of the first paper. */
function rowsOf(one: Provinces, other: Provinces): readonly Row[] {
  const beside = new Map(other.units.nodes.map((unit) => [unit.territory.id, unit]))
  return one.units.nodes
    .map((unit) => ({ one: unit, other: beside.get(unit.territory.id)! }))
    .toSorted((a, b) => GROUPS.indexOf(groupOf(a)) - GROUPS.indexOf(groupOf(b)))
}

interface ProvincesParts {
  readonly papers: readonly [PaperFragment, PaperFragment]
  readonly rows: readonly Row[]
}

function Provinces({ papers, rows }: ProvincesParts) {
  const { set } = useAddress()
  const current = GROUPS.find((group) => group === set['acted']) ?? 'all'
  const shown = rows.filter((row) => current === 'all' || groupOf(row) === current)
  const [one, other] = papers.map(nameOf) as [string, string]
  const names = {
    all: words.all,
    both: words.both,
    one: words.only(one),
    other: words.only(other),
    none: words.none,
  }
  const table = {
    columns: [words.number, words.province, one, other],
    rows: () => shown.map(copied),
  }
  return (
    <>
      <div class="filters">
        <div class="buttons" role="group" aria-label={words.show}>
          {GROUPS.map((group) => (
            <a
              key={group}
              class="button"
              href={here({ acted: group === 'all' ? '' : group })}
              aria-current={group === current ? 'true' : undefined}
            >
              {names[group]}{' '}
              <b>
                {count(group === 'all' ? rows.length : rows.filter((row) => groupOf(row) === group).length)}
              </b>
            </a>
          ))}
        </div>
        <TakeAlong {...table} file={{ called: `${names[current]} ${one} ${other}` }} />
      </div>
      <Told text={`${names[current]}: ${count(shown.length)}`} />
      <h3 class="printed">{`${names[current]}: ${count(shown.length)}`}</h3>
      {shown.length === 0 ? <Nothing /> : <BesideTable papers={papers} rows={shown} />}
    </>
  )
}

const copied = ({ one, other }: Row, index: number): Cells => [
  index + 1,
  nameAlone(one.territory.name),
  ...[one, other].map(({ documents, steps }) => {
    const [first] = byDay({ documents })
    if (first === undefined) return words.silent
    return steps !== null && steps > 1 ? `${inTable(first)} (${words.indirectly})` : inTable(first)
  }),
]

const BesideTable = ({ papers, rows }: ProvincesParts) => (
  <div class="wide">
    <table class="beside-table" aria-labelledby="beside-title">
      <thead>
        <tr>
          <th scope="col">{words.province}</th>
          {papers.map((paper) => (
            <th key={paper.id} scope="col">
              <a href={href('cascade', paper.id, { part: 'coverage' })}>{nameOf(paper)}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ one, other }) => (
          <tr key={one.territory.id}>
            <th scope="row">
              <TerritoryLink territory={one.territory} />
            </th>
            <td>
              <Acted unit={one} />
            </td>
            <td>
              <Acted unit={other} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** What a province has of a paper: the first of its papers, and how many more there are. */
function Acted({ unit: { documents, steps } }: { readonly unit: Unit }) {
  const [first, ...others] = byDay({ documents })
  if (first === undefined) return <span class="mark unsure">{words.silent}</span>
  return (
    <>
      <DocumentLink id={first.id} symbol={first.symbol} /> <span class="quiet">{dayOf(first)}</span>{' '}
      {steps !== null && steps > 1 && <span class="mark unsure">{words.indirectly}</span>}{' '}
      {first.sample && <SampleMark />}{' '}
      {others.length > 0 && <span class="mark">{words.others(count(others.length))}</span>}
    </>
  )
}
