import './coverage-view.css'
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { regionOf } from '../../model/regions.js'
import { nameAlone } from '../../model/territory.js'
import { type Address, change, href, useAddress } from '../address.js'
import { known } from '../labels.js'
import { view, vintageNow, vintageOf } from '../map.js'
import { CoverageDocument, type CoverageQuery, type Level, PlaceDocument } from '../operations/generated.js'
import { ask, askAhead, useAnswer } from '../ask.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { MapSwitch } from '../parts/map-switch.js'
import { MoreButton } from '../parts/more.js'
import { nameOfRegion, RegionField } from '../parts/region-field.js'
import { allNodes, usePages } from '../parts/pages.js'
import { usePart } from '../parts/later.js'
import { asOf, count, many, wordsOf } from '../words.js'
import { Told } from '../parts/told.js'
import { useBelowProvinces } from './below-provinces.js'
import { rowCopied } from './copied.js'
import { CoverageChoices } from './coverage-choices.js'
import type { CoverageMapParts } from './coverage-map.js'
import { Speed } from './coverage-speed.js'
import { UnitItem } from './coverage-unit.js'

const words = wordsOf({
  of: [
    (acted: string, total: string) => `${acted} trên ${total} đơn vị đã có văn bản`,
    (acted: string, total: string) => `${acted} of ${total} units have acted`,
  ],
  found: [
    'Chỉ tính văn bản tìm thấy ở đây; chưa thấy không có nghĩa là chưa làm.',
    'Only papers found here count; that nothing was found does not mean that nothing was done.',
  ],
  belowSilent: [
    (provinces: string) => `Trong các tỉnh chưa thấy văn bản, ${provinces} tỉnh có huyện, xã đã có văn bản.`,
    (provinces: string) =>
      `Of the provinces for which nothing was found, ${provinces} have districts or communes that have acted.`,
  ],
  ownTier: [
    'Mỗi tỉnh ở đây chỉ tính văn bản, nhiệm vụ của cơ quan cấp tỉnh. Số liệu gồm cả huyện, xã có ở',
    'Each province counts with papers and tasks of its own bodies only. Those of its districts and communes are in',
  ],
  reckoning: ['Tổng hợp', 'Reckoning'],
  marked: ['Tỉnh cũ nào tự có văn bản được đánh dấu ✓.', 'Those that have papers of their own bear a ✓.'],
  units: ['Các đơn vị', 'The units'],
  unitsActed: ['Các đơn vị đã có văn bản', 'The units that have acted'],
  unitsSilent: ['Các đơn vị chưa thấy văn bản', 'The units for which nothing was found'],
  ofProvince: [
    (papers: string) => `Cơ quan cấp tỉnh có ${papers} văn bản triển khai`,
    (papers: string) => `Bodies of the province have ${many(papers, 'paper')} that carry it out`,
  ],
  notCounted: [', không tính vào các đơn vị dưới đây.', ', which are none of the units below.'],
  needsPlace: ['Chọn một tỉnh để xem các đơn vị bên dưới.', 'Choose a province to see the units below it.'],
})

const loadMap = () => import('./coverage-map.js')

/** The map, whose shapes are loaded when it is first asked for. */
const useMap = (): ComponentType<CoverageMapParts> | null => usePart(loadMap).part?.CoverageMap ?? null

export type Unit = NonNullable<CoverageQuery['coverage']>['units']['nodes'][number]

/** Which units the address asks for; `province`: as below. */
function askedCoverage(id: string, set: Address['set'], province: string | null, vintage: 2024 | 2025) {
  const within = set['within'] ?? province
  const below = vintage === 2025 ? 'COMMUNE' : 'DISTRICT'
  const level = within === null ? 'PROVINCE' : (known<Level>('Level', set['at']) ?? below)
  return { id, level, view: view(), within, asOf: asOf() }
}

const listed = ({ acted }: Address['set']): boolean | null => (acted === undefined ? null : acted === 'yes')

/** Asks what is shown of a paper of the centre, as most directives are, before it is known whether this is one. */
export function askCoverageAhead(id: string, set: Address['set']): void {
  askAhead(CoverageDocument, { ...askedCoverage(id, set, null, vintageNow()), acted: listed(set) })
  // should it fail, the view asks again
  loadMap().catch(() => {})
}

interface CoverageViewParts {
  readonly id: string
  /** What the directive is called. */
  readonly name: string
  /** The province whose units count where the paper is one of a province; null where all provinces count. */
  readonly province: string | null
  /** When the directive was issued. */
  readonly issuedOn: string | null
  /** How many papers of its cascade bodies of provinces have issued. */
  readonly ofProvinces: number
}

/** Which units have acted upon a directive, on a map and as a list; from the provinces down to districts and communes. */
export function CoverageView({ id, name, province, issuedOn, ofProvinces }: CoverageViewParts) {
  const { set } = useAddress()
  const vintage = vintageOf(issuedOn)
  const variables = askedCoverage(id, set, province, vintage)
  const { level, within } = variables
  const acted = listed(set)
  const pages = usePages(CoverageDocument, { ...variables, acted }, ({ coverage }) => coverage?.units)
  // the list is narrowed by it, the map never
  const whole = useAnswer(CoverageDocument, acted === null ? null : { ...variables, acted: null })
  const place = useAnswer(PlaceDocument, within === null ? null : { id: within }).data?.node
  const CoverageMap = useMap()
  const below = useBelowProvinces(id, level === 'PROVINCE')
  const [pointed, setPointed] = useState<string | null>(null)
  const chosen = set['unit'] ?? null
  useEffect(() => {
    if (chosen !== null) document.getElementById(`unit-${chosen}`)?.scrollIntoView({ block: 'center' })
  }, [chosen, pages.nodes.length])

  const failure = whole.failure ?? pages.failure
  const again = (): void => {
    whole.again()
    pages.again()
  }
  if (failure !== null) return <FailureNote failure={failure} again={again} />
  const coverage = (acted === null ? pages : whole).data?.coverage
  if (!coverage) return <Waiting />
  const region = level === 'PROVINCE' ? regionOf(set['region']) : null
  const inRegion = (units: readonly Unit[]): readonly Unit[] =>
    region === null
      ? units
      : units.filter(({ territory }) => region.provinces[vintage].includes(territory.code))
  // all provinces come at once
  const [those, listedUnits] = [inRegion(coverage.units.nodes), inRegion(pages.nodes)]
  const heading = acted === null ? words.units : acted ? words.unitsActed : words.unitsSilent
  // which units these are, where they are not those of all the country
  const area =
    region !== null ? nameOfRegion(region) : place && 'name' in place ? nameAlone(place.name) : null
  const rows = async (wanted: number) => {
    const pageAfter = async (after: string | null) =>
      (await ask(CoverageDocument, { ...variables, acted, after })).coverage?.units
    return inRegion(await allNodes(pageAfter, wanted)).map(rowCopied)
  }
  const counts =
    region === null
      ? { all: coverage.total, acted: coverage.acted }
      : { all: those.length, acted: those.filter((unit) => unit.acted).length }
  const silentAbove = those.filter((unit) => !unit.acted && below.has(unit.territory.id)).length
  return (
    <section class="coverage" aria-busy={whole.waiting || pages.waiting}>
      <div class="coverage-sum">
        <p>
          <b>
            {area && `${area}: `}
            {words.of(count(counts.acted), count(counts.all))}
          </b>
          <span class="quiet"> {words.found}</span>
          {silentAbove > 0 && <> {words.belowSilent(count(silentAbove))}</>}
          {below.size > 0 && (
            <span class="quiet">
              {' '}
              {words.ownTier} <a href={href('cascade', id, { part: 'reckoning' })}>{words.reckoning}</a>.
            </span>
          )}
        </p>
        {level === 'PROVINCE' && <RegionField />}
      </div>
      {province !== null && ofProvinces > 0 && (
        <p>
          <a href={href('cascade', id, { as: 'table', level: 'PROVINCE' })}>
            {words.ofProvince(count(ofProvinces))}
          </a>
          {words.notCounted}
        </p>
      )}
      <MapSwitch issuedOn={issuedOn} told={words.marked} />
      <CoverageChoices
        id={id}
        level={level}
        isWithin={within !== null}
        canGoUp={within !== province}
        vintage={vintage}
        acted={acted}
        counts={counts}
        rows={rows}
        called={level === 'PROVINCE' && region === null ? null : `${heading} ${area ?? ''} ${name}`}
      />
      <div class={level === 'PROVINCE' ? 'coverage-both' : ''}>
        {level === 'PROVINCE' && (
          <div class={`coverage-picture ${acted === null ? '' : 'comes-last'}`}>
            {CoverageMap === null ? (
              <div class="map-room">
                <Waiting />
              </div>
            ) : (
              <CoverageMap
                vintage={coverage.vintage}
                units={those}
                pointed={pointed ?? chosen}
                point={setPointed}
                choose={(territory) => change({ unit: territory, acted: '' }, { replace: true })}
              />
            )}
            {region === null && <Speed coverage={coverage} units={those} />}
          </div>
        )}
        <div>
          <h2>{heading}</h2>
          <Told text={pages.waiting ? '' : `${heading}: ${count(listedUnits.length)}`} />
          {pages.total !== null && !pages.hasMore && listedUnits.length === 0 && <Nothing />}
          <ul class="plain coverage-units">
            {listedUnits.map((unit) => (
              <UnitItem
                key={unit.territory.id}
                directive={id}
                unit={unit}
                below={below.get(unit.territory.id) ?? 0}
                isPointed={(pointed ?? chosen) === unit.territory.id}
                isAsked={chosen === unit.territory.id}
                point={setPointed}
                vintage={vintage}
              />
            ))}
          </ul>
          <MoreButton pages={pages} />
        </div>
      </div>
    </section>
  )
}
