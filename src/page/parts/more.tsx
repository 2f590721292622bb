import type { ComponentChildren } from 'preact'
import { count, wordsOf } from '../words.js'
import { FailureNote, Nothing, Waiting } from './failure.js'
import type { Pages } from './pages.js'

const words = wordsOf({
  printed: [
    (shown: string, all: string) => `Bản in này có ${shown} trên ${all} mục; tải dữ liệu để có đủ.`,
    (shown: string, all: string) => `This print has ${shown} of ${all}; take the data for all of them.`,
  ],
  more: [(rest: string) => `Hiện thêm (còn ${rest})`, (rest: string) => `Show more (${rest} left)`],
})

/** Says on paper that a list is not whole there. */
export const PrintedPart = ({ there, total }: { readonly there: number; readonly total: number | null }) =>
  total !== null && there < total ? <p class="printed">{words.printed(count(there), count(total))}</p> : null

/** Asks for the next page, and says how much is left; nothing where all is there. */
export const MoreButton = ({ pages }: { readonly pages: Pages<unknown> }) => {
  const { nodes, total, hasMore, more } = pages
  return hasMore && total !== null ? (
    <>
      <button type="button" onClick={more}>
        {words.more(count(total - nodes.length))}
      </button>
      <PrintedPart there={nodes.length} total={total} />
    </>
  ) : null
}

interface PagedListParts<N> {
  readonly pages: Pages<N>
  readonly keyOf: (node: N) => string
  readonly item: (node: N) => ComponentChildren
  /** What is said where there is nothing. */
  readonly nothing?: string
}

/** A list that is read page by page, and says how much is left. */
export function PagedList<N>({ pages, keyOf, item, nothing }: PagedListParts<N>) {
  const { nodes, total, failure, again } = pages
  return (
    <div aria-busy={pages.waiting}>
      {failure !== null && <FailureNote failure={failure} again={again} />}
      {total === null && failure === null && <Waiting />}
      {total === 0 && (nothing === undefined ? <Nothing /> : <Nothing text={nothing} />)}
      <ul class="plain">
        {nodes.map((node) => (
          <li key={keyOf(node)}>{item(node)}</li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </div>
  )
}
