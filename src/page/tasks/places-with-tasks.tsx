import { nameAlone } from '../../model/territory.js'
import { change, here, href, useAddress } from '../address.js'
import { ask } from '../ask.js'
import { known } from '../labels.js'
import { view, vintageNow } from '../map.js'
import {
  type Level,
  PlacesWithTasksDocument,
  type PlacesWithTasksQuery,
  type TaskFilter,
  type TaskState,
} from '../operations/generated.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { MoreButton } from '../parts/more.js'
import { allNodes, usePages } from '../parts/pages.js'
import { allTasks } from '../parts/state-counts.js'
import { asOf, count, many, wordsOf } from '../words.js'
import { type Tally, TallyTable } from './tally-table.js'

const words = wordsOf({
  caption: [
    (units: string) => `${units} địa bàn có nhiệm vụ, nhiều quá hạn nhất trước`,
    (units: string) => `${units} places with tasks, the most overdue first`,
  ],
  place: ['Địa bàn', 'Place'],
  tiers: ['Từng cấp', 'By tier'],
  PROVINCE: ['Tỉnh', 'Provinces'],
  DISTRICT: ['Huyện', 'Districts'],
  COMMUNE: ['Xã', 'Communes'],
  notAbove: [
    'Nhiệm vụ của văn bản cấp trên không tính ở đây.',
    'Tasks of papers of higher tiers are not counted here.',
  ],
  others: [
    (tasks: string) =>
      `Ngoài ra: ${tasks} nhiệm vụ của văn bản trung ương, hoặc không thuộc tỉnh nào trên bản đồ này.`,
    (tasks: string) =>
      `Besides: ${many(tasks, 'task')} of papers of the centre, or of no province of this map.`,
  ],
})

type Tier = 'PROVINCE' | 'DISTRICT' | 'COMMUNE'

/** What may be counted: on the map of today there are no districts, and within a place no provinces. */
function tiersOf(vintage: 2024 | 2025, isWithin: boolean): readonly Tier[] {
  const below: readonly Tier[] = vintage === 2025 ? ['COMMUNE'] : ['DISTRICT', 'COMMUNE']
  return isWithin ? below : ['PROVINCE', ...below]
}

interface PlacesParts {
  readonly filter: TaskFilter
  /** How many tasks there are in all. */
  readonly tasks: number
  /** Whether the screen is that of a place. */
  readonly isOfPlace: boolean
}

/** How many tasks each province has, by state; within a place the units below it. */
export function PlacesWithTasks({ filter, tasks, isOfPlace }: PlacesParts) {
  const { set } = useAddress()
  const vintage = view() === 'TODAY' ? vintageNow() : 2024
  const tiers = tiersOf(vintage, filter.territory !== undefined)
  const asked = known<Level>('Level', set['tier'])
  const tier = tiers.find((one) => one === asked) ?? tiers[0]!
  const variables = { filter, asOf: asOf(), level: tier, vintage }
  const pages = usePages(
    PlacesWithTasksDocument,
    variables,
    ({ taskCountsByTerritory }) => taskCountsByTerritory,
  )
  const { nodes, total, failure } = pages
  if (failure !== null) return <FailureNote failure={failure} again={pages.again} />
  if (total === null) return <Waiting />
  const pageAfter = async (after: string | null) =>
    (await ask(PlacesWithTasksDocument, { ...variables, after })).taskCountsByTerritory
  const others = tasks - nodes.reduce((sum, { counts }) => sum + allTasks(counts), 0)
  const isWhole = tier === 'PROVINCE' && filter.territories === undefined && nodes.length === total
  const hrefOf = (place: string, state: TaskState) =>
    isOfPlace
      ? href('territory', place, { part: 'tasks', state })
      : here({ place, state, as: '', tier: '', region: '' })
  const choice = <Tiers tiers={tiers} tier={tier} />
  return (
    <>
      {total === 0 ? (
        <>
          {choice}
          <Nothing />
        </>
      ) : (
        <TallyTable
          title={words.place}
          caption={words.caption(count(total))}
          tallies={nodes.map(tallyOf)}
          states={filter.states ?? null}
          tools={choice}
          hrefOf={hrefOf}
          all={async (wanted) => (await allNodes(pageAfter, wanted)).map(tallyOf)}
          waiting={pages.waiting}
        >
          <MoreButton pages={pages} />
        </TallyTable>
      )}
      {isWhole && others > 0 && <p class="quiet">{words.others(count(others))}</p>}
      {tier !== 'PROVINCE' && <p class="quiet">{words.notAbove}</p>}
    </>
  )
}

const Tiers = ({ tiers, tier }: { readonly tiers: readonly Tier[]; readonly tier: Tier }) =>
  tiers.length === 1 ? null : (
    <div class="buttons" role="group" aria-label={words.tiers}>
      {tiers.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === tier}
          onClick={() => change({ tier: one === tiers[0] ? '' : one })}
        >
          {words[one]}
        </button>
      ))}
    </div>
  )

type Row = NonNullable<PlacesWithTasksQuery['taskCountsByTerritory']>['nodes'][number]

/** A unit below a province with what it is and where, since many communes have one name. */
const tallyOf = ({ territory: { id, name, kind, level, parent }, counts }: Row): Tally => ({
  id,
  name: level === 'PROVINCE' ? nameAlone(name) : `${kind} ${name}, ${parent?.name ?? ''}`,
  href: href('territory', id),
  counts,
})
