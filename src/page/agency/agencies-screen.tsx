import { change, href, useAddress } from '../address.js'
import { ask } from '../ask.js'
import { known, labelsOf } from '../labels.js'
import { BodiesDocument, type BodiesQuery, type Level } from '../operations/generated.js'
import { Title } from '../frame/title.js'
import { Choice } from '../parts/choice.js'
import type { Cells } from '../parts/copy-table.js'
import { WordsField } from '../parts/filters.js'
import { ListFilters } from '../parts/list-filters.js'
import { PagedList } from '../parts/more.js'
import { allNodes, usePages } from '../parts/pages.js'
import { PlaceField } from '../parts/place-field.js'
import { TakeAlong } from '../parts/take-along.js'
import { bodyInFull } from '../parts/territory-link.js'
import { count, day, wordsOf } from '../words.js'
import { endOfBody } from './end-of-body.js'

const words = wordsOf({
  title: ['Cơ quan', 'Bodies'],
  told: [
    'Mọi cơ quan mà văn bản ở đây nêu tên; mở một cơ quan để xem nó chủ trì, phối hợp và đã ban hành gì.',
    'All bodies that the papers here name; open one to see what it leads, coordinates and has issued.',
  ],
  filter: ['Lọc cơ quan', 'Filter bodies'],
  called: ['Tên cơ quan', 'Name of the body'],
  place: ['Địa bàn', 'Place'],
  level: ['Cấp', 'Level'],
  any: ['Tất cả', 'All'],
  found: [
    (bodies: string) => `${bodies} cơ quan`,
    (bodies: string) => (bodies === '1' ? '1 body' : `${bodies} bodies`),
  ],
  nothing: [
    'Không có cơ quan nào như vậy ở đây. Hãy bớt điều kiện.',
    'There is no such body here. Ask for less.',
  ],
  ended: [(on: string) => `kết thúc ${on}`, (on: string) => `ended ${on}`],
  number: ['STT', 'No.'],
  endedOn: ['Kết thúc', 'Ended'],
})

const PARAMETERS = ['text', 'place', 'level']

type Body = NonNullable<BodiesQuery['agencies']>['nodes'][number]

const rowOf = (body: Body, at: number): Cells => {
  const ended = endOfBody(body)
  return [at + 1, bodyInFull(body), ended === null ? null : day(ended)]
}

/** All bodies, or those of a name, a place and a level: those that still exist before those that have ended, by name. */
export function AgenciesScreen() {
  const { set } = useAddress()
  const level = known<Level>('Level', set['level'])
  const asked = { text: set['text'] ?? null, territory: set['place'] ?? null, level }
  const pages = usePages(BodiesDocument, asked, ({ agencies }) => agencies)
  const rows = async (wanted: number): Promise<readonly Cells[]> => {
    const pageAfter = async (after: string | null) =>
      (await ask(BodiesDocument, { ...asked, after })).agencies
    return (await allNodes(pageAfter, wanted)).map(rowOf)
  }
  return (
    <article>
      <Title text={words.title} />
      <p class="quiet">{words.told}</p>
      <ListFilters name={words.filter} parameters={PARAMETERS} from="" until="">
        <WordsField title={words.called} />
        <PlaceField title={words.place} value={set['place'] ?? ''} choose={(place) => change({ place })} />
        <Choice
          title={words.level}
          value={level ?? ''}
          options={labelsOf('Level')}
          any={words.any}
          choose={(chosen) => change({ level: chosen })}
        />
      </ListFilters>
      {pages.total !== null && pages.total > 0 && (
        <div class="buttons">
          <p role="status">{words.found(count(pages.total))}</p>
          <TakeAlong
            columns={[words.number, words.title, words.endedOn]}
            rows={rows}
            file={{ called: words.title }}
          />
        </div>
      )}
      <PagedList
        pages={pages}
        keyOf={({ id }) => id}
        nothing={words.nothing}
        item={(body) => <BodyLine body={body} />}
      />
    </article>
  )
}

function BodyLine({ body }: { readonly body: Body }) {
  const ended = endOfBody(body)
  return (
    <>
      <a href={href('agency', body.id)}>{bodyInFull(body)}</a>{' '}
      {ended !== null && <span class="quiet">{words.ended(day(ended))}</span>}
    </>
  )
}
