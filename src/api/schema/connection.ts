import { Field, Int, ObjectType } from 'type-graphql'
import { AppError } from '../../errors.js'
import type { Page, PageRequest } from '../../graph/page.js'

export const MAX_FIRST = 100
const DEFAULT_FIRST = 20

/** Descriptions of the two arguments that every connection takes. */
export const FIRST = 'Số mục tối đa: how many at most, 1 to 100; 20 when absent.'
export const AFTER = 'Con trỏ: the endCursor of the page before; from the beginning when absent.'

/** `first` within its bounds. @throws AppError PAGE_LIMIT, BAD_USER_INPUT */
export function firstOf(first: number | null | undefined): number {
  const wanted = first ?? DEFAULT_FIRST
  if (wanted < 1)
    throw new AppError('BAD_USER_INPUT', `first is ${wanted}, but must lie between 1 and ${MAX_FIRST}.`, {
      details: { argument: 'first' },
    })
  if (wanted > MAX_FIRST)
    throw new AppError('PAGE_LIMIT', `first is ${wanted}, but a page holds at most ${MAX_FIRST}.`, {
      remedy: 'Ask for a smaller page and follow pageInfo.endCursor.',
      details: { argument: 'first', limit: MAX_FIRST, actual: wanted },
    })
  return wanted
}

/** An order in which a list is paged: its name, and how many values a place in it has. */
export interface Order {
  readonly name: string
  readonly keys: number
}
export const DOCUMENT_ORDER: Order = { name: 'documents', keys: 2 }
export const AGENCY_ORDER: Order = { name: 'agencies', keys: 2 }
export const TERRITORY_ORDER: Order = { name: 'territories', keys: 2 }
export const TASK_ORDER: Order = { name: 'tasks', keys: 2 }
export const RELATION_ORDER: Order = { name: 'relations', keys: 3 }
export const CHANGE_ORDER: Order = { name: 'changes', keys: 2 }
export const UNIT_ORDER: Order = { name: 'units', keys: 3 }
export const SEARCH_ORDER: Order = { name: 'search', keys: 2 }
export const TRACE_ORDER: Order = { name: 'trace', keys: 3 }
export const PATH_ORDER: Order = { name: 'paths', keys: 2 }
export const REVIEW_ORDER: Order = { name: 'relationsToReview', keys: 2 }
export const ANOMALY_ORDER: Order = { name: 'anomalies', keys: 2 }

const cursorOf = (order: Order, sort: readonly string[]): string =>
  Buffer.from(JSON.stringify([order.name, ...sort])).toString('base64url')

/** The request that `first` and `after` stand for. @throws AppError BAD_USER_INPUT, PAGE_LIMIT */
export function pageRequest(
  order: Order,
  first: number | null | undefined,
  after: string | null | undefined,
): PageRequest {
  return { limit: firstOf(first), after: after == null ? null : placeOf(order, after) }
}

function placeOf(order: Order, cursor: string): string[] {
  const [name, ...sort] = parsed(cursor)
  if (name !== order.name || sort.length !== order.keys || !sort.every((value) => typeof value === 'string'))
    throw new AppError('BAD_USER_INPUT', 'after is not a cursor of this list.', {
      remedy: 'Pass the endCursor of the page before, unchanged.',
      details: { argument: 'after' },
    })
  return sort as string[]
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

/**
 * A page as a connection; nodes are fetched, the total is counted and cursors are made only when the client asks. A
 * thing that went away since its page was read is left out.
 */
export function connection<T, N>(
  order: Order,
  request: PageRequest,
  { items, hasNext, total }: Page<T>,
  nodeOf: (value: T) => Promise<N | null> | N,
) {
  const all = () => Promise.all(items.map(({ value }) => nodeOf(value)))
  const cursorAt = (at: number): string | null =>
    items.length === 0 ? null : cursorOf(order, items.at(at)!.sort)
  return {
    get edges() {
      return all().then((nodes) =>
        items.flatMap(({ sort }, index) =>
          nodes[index] === null ? [] : [{ cursor: cursorOf(order, sort), node: nodes[index] }],
        ),
      )
    },
    get nodes() {
      return all().then((nodes) => nodes.filter((node) => node !== null))
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

/** The connection of a parent that was not found any more. */
export const NOTHING: Page<never> = { items: [], hasNext: false, total: () => Promise.resolve(0) }

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

/** The connection and edge types of a node type: `DocumentConnection`, `DocumentEdge`. */
export function connectionType(name: string, vietnamese: string, node: () => Function, order: string) {
  @ObjectType(`${name}Edge`, { description: `Mục trong danh sách ${vietnamese}: one place in a list.` })
  class Edge {
    @Field(() => String, { description: 'Con trỏ: opaque; stays valid while others insert.' })
    cursor: string

    @Field(node, { description: `Nội dung mục (${vietnamese}): what stands there.` })
    node: unknown
  }

  @ObjectType(`${name}Connection`, {
    description: `Danh sách ${vietnamese} theo trang: a list by pages, ${order}.`,
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
