import { nameAlone } from '../../model/territory.js'
import { href, usePartAsked } from '../address.js'
import { useAnswer } from '../ask.js'
import { kindOf, whenOf } from '../frame/hit.js'
import { EmptyScreen, Head } from '../frame/title.js'
import {
  BodiesOfPlaceDocument,
  PlaceChildrenDocument,
  PlaceDocument,
  type PlacePartsFragment,
} from '../operations/generated.js'
import { DigestLine } from '../parts/follow.js'
import { PagedList } from '../parts/more.js'
import { usePages } from '../parts/pages.js'
import { PaperFilters, PaperList } from '../parts/paper-list.js'
import { Tabs } from '../parts/tabs.js'
import { TerritoryLink } from '../parts/territory-link.js'
import { TaskBoard } from '../tasks/task-board.js'
import { day, wordsOf } from '../words.js'

const words = wordsOf({
  unknown: ['Không có đơn vị hành chính này.', 'There is no such unit.'],
  place: ['Địa bàn', 'Place'],
  parts: ['Các phần', 'Parts'],
  papers: ['Văn bản', 'Papers'],
  tasks: ['Nhiệm vụ', 'Tasks'],
  bodies: ['Cơ quan', 'Bodies'],
  below: ['Đơn vị bên dưới', 'Units below'],
  until: [(on: string) => `đến ${on}`, (on: string) => `until ${on}`],
  now: ['Nay thuộc', 'Now in'],
  formerly: ['Trước đây là', 'Formerly'],
})

const PARTS = ['papers', 'tasks', 'bodies', 'below'] as const

/** A place: its papers, with those of what lies below it and of what it was before; its tasks; its bodies. */
export function TerritoryScreen({ id }: { readonly id: string }) {
  const part = usePartAsked(PARTS) ?? 'papers'
  const answer = useAnswer(PlaceDocument, { id })
  // nothing of a node that is no place is asked for
  const place = (answer.failure === null ? answer.data?.node : null) as PlacePartsFragment | null | undefined
  if (place?.name === undefined)
    return <EmptyScreen title={words.place} answer={answer} unknown={words.unknown} />
  return (
    <article>
      <Head text={nameAlone(place.name)}>
        <DigestLine id={id} />
      </Head>
      <About place={place} />
      <Tabs
        name={words.parts}
        current={part}
        parts={PARTS}
        textOf={(one) => words[one]}
        hrefOf={(one) => href('territory', id, { part: one })}
      />
      {part === 'papers' && <Papers id={id} />}
      {part === 'tasks' && <TaskBoard fixed={{ territory: id }} />}
      {part === 'bodies' && <Bodies id={id} />}
      {part === 'below' && <Below id={id} />}
    </article>
  )
}

function About({ place }: { readonly place: PlacePartsFragment }) {
  const { vintage, parent, successors, predecessors } = place
  const links = (
    title: string,
    others: readonly { readonly id: string; readonly name: string; readonly vintage: number }[],
  ) =>
    others.length > 0 && (
      <p>
        {title}:{' '}
        {others.map((other, index) => (
          <span key={other.id}>
            {index > 0 && ', '}
            <TerritoryLink territory={other} /> <span class="quiet">({whenOf(other.vintage)})</span>
          </span>
        ))}
      </p>
    )
  return (
    <>
      <p class="quiet">
        {kindOf(place)} · {whenOf(vintage)}
        {parent && (
          <>
            {' · '}
            <TerritoryLink territory={parent} />
          </>
        )}
      </p>
      {links(words.now, successors)}
      {links(words.formerly, predecessors)}
    </>
  )
}

const Papers = ({ id }: { readonly id: string }) => (
  <>
    <PaperFilters fixed={{ territory: id }} />
    <PaperList fixed={{ territory: id }} />
  </>
)

const Bodies = ({ id }: { readonly id: string }) => (
  <PagedList
    pages={usePages(BodiesOfPlaceDocument, { id }, ({ agencies }) => agencies)}
    keyOf={(agency) => agency.id}
    item={({ id: agency, name, validTo }) => (
      <>
        <a href={href('agency', agency)}>{name}</a>{' '}
        {validTo !== null && <span class="quiet">{words.until(day(validTo))}</span>}
      </>
    )}
  />
)

const Below = ({ id }: { readonly id: string }) => (
  <PagedList
    pages={usePages(PlaceChildrenDocument, { id }, ({ node }) =>
      node && 'children' in node ? node.children : null,
    )}
    keyOf={(unit) => unit.id}
    item={(unit) => (
      <>
        <TerritoryLink territory={unit} /> <span class="quiet">{kindOf(unit)}</span>
      </>
    )}
  />
)
