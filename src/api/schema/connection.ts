// this module is also loaded without build.ts, which loads it for all others
import 'reflect-metadata'
import { Field, Int, ObjectType } from 'type-graphql'
import type { Page, PageRequest } from '../../graph/page.js'
import { encodeCursor, type Order } from './page.js'

/**
 * A page as a Relay connection. Nodes are loaded, the total is counted and cursors are encoded only when the client asks
 * for them. A node that was removed since the page was read is left out.
 */
export function connection<T, N>(
  order: Order,
  request: PageRequest,
  { items, hasNext, total }: Page<T>,
  nodeOf: (value: T) => Promise<N | null> | N,
) {
  const loadNodes = () => Promise.all(items.map(({ value }) => nodeOf(value)))
  const cursorAt = (index: number): string | null =>
    items.length === 0 ? null : encodeCursor(order, items.at(index)!.sort)
  return {
    get edges() {
      return loadNodes().then((nodes) =>
        items.flatMap(({ sort }, index) =>
          nodes[index] === null ? [] : [{ cursor: encodeCursor(order, sort), node: nodes[index] }],
        ),
      )
    },
    get nodes() {
      return loadNodes().then((nodes) => nodes.filter((node) => node !== null))
    },
    get totalCount() {
      return total()
    },
    pageInfo: {
      hasNextPage: hasNext,
      hasPreviousPage: request.after !== null,
      get startCursor() {
        return cursorAt(0)
      },
      get endCursor() {
        return cursorAt(-1)
      },
    },
  }
}

/** The page of a parent that no longer exists. */
export const EMPTY_PAGE: Page<never> = { items: [], hasNext: false, total: () => Promise.resolve(0) }

@ObjectType({ description: 'Thông tin trang: where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Còn trang sau: whether more follow.' })
  hasNextPage: boolean

  @Field(() => Boolean, { description: 'Có trang trước: whether the page does not begin the list.' })
  hasPreviousPage: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Con trỏ đầu: of the first on the page; null on an empty page.',
  })
  startCursor: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Con trỏ cuối: pass it as `after` to get the next page.',
  })
  endCursor: string | null
}

/**
 * Defines the connection type and the edge type of a node type, for example `DocumentConnection` and `DocumentEdge`.
 *
 * @param order how every list of them is sorted, for the description; null where the fields that have them tell it, each
 *   its own
 */
export function connectionType(name: string, vietnamese: string, node: () => Function, order: string | null) {
  @ObjectType(`${name}Edge`, { description: `Mục trong danh sách ${vietnamese}: one place in a list.` })
  class Edge {
    @Field(() => String, { description: 'Con trỏ: opaque; stays valid while others insert.' })
    cursor: string

    @Field(node, { description: `Nội dung mục (${vietnamese}): what stands there.` })
    node: unknown
  }

  @ObjectType(`${name}Connection`, {
    description: `Danh sách ${vietnamese} theo trang: a list by pages, ${order ?? 'in the order that its field tells'}.`,
  })
  class Connection {
    @Field(() => [Edge], {
      description: 'Các mục kèm con trỏ: what stands on this page, with cursors. At most 100.',
    })
    edges: Edge[]

    @Field(() => [node()], { description: 'Các mục: what stands on this page. At most 100.' })
    nodes: unknown[]

    @Field(() => PageInfo, { description: 'Thông tin trang: where this page stands.' })
    pageInfo: PageInfo

    @Field(() => Int, { description: 'Tổng số: how many there are in the whole list.' })
    totalCount: number
  }
  return Connection
}
