/** How many ways lead to each document of a cascade. */
import type { Arrow, CascadeGraph, Direction } from './cascade.js'
import { compareTexts } from './collections.js'
import type { Found } from './trace.js'

type Follows = (arrow: Arrow) => boolean

/**
 * How many routes lead from the root to each document that was found, told apart by the documents on them; by place in
 * `found`. Steps that lead back to a document on the way are left out.
 */
export function countRoutes(
  graph: CascadeGraph,
  direction: Direction,
  found: Found,
  follows: Follows,
): readonly number[] {
  const steps = found.documents.map((document) => stepsFrom(graph, direction, document, found, follows))
  return addUp(steps) ?? addUp(withoutCycles(graph, steps, found))!
}

/** The places in `found` of the documents one step away, each once. */
function stepsFrom(
  graph: CascadeGraph,
  direction: Direction,
  document: number,
  { places }: Found,
  follows: Follows,
): readonly number[] {
  const steps: number[] = []
  graph.forEachStep(document, direction, (arrow, next) => {
    const place = places.get(next)
    if (place !== undefined && follows(arrow)) steps.push(place)
  })
  return steps.length < 2 ? steps : [...new Set(steps)]
}

/** The routes added up in topological order; null when there is a cycle. */
function addUp(steps: readonly (readonly number[])[]): number[] | null {
  const waiting = new Int32Array(steps.length)
  for (const next of steps) for (const place of next) waiting[place]! += 1
  if (waiting[0] !== 0) return null
  const routes = steps.map((_, place) => (place === 0 ? 1 : 0))
  const ready = [0]
  for (const place of ready)
    for (const next of steps[place]!) {
      routes[next]! += routes[place]!
      waiting[next]! -= 1
      if (waiting[next] === 0) ready.push(next)
    }
  return ready.length === steps.length ? routes : null
}

/**
 * The steps without those that close a cycle. A walk into the depth, in the order of the documents' ids, finds the steps
 * that lead back to a document on the way to where it stands.
 */
function withoutCycles(
  graph: CascadeGraph,
  steps: readonly (readonly number[])[],
  { documents }: Found,
): readonly (readonly number[])[] {
  const idOf = (place: number) => graph.document(documents[place]!).id
  const inOrder = (place: number) => steps[place]!.toSorted((a, b) => compareTexts(idOf(a), idOf(b)))
  const kept: number[][] = steps.map(() => [])
  const seen = new Set([0])
  const onTheWay = new Set([0])
  const stack = [{ place: 0, rest: inOrder(0).values() }]
  while (stack.length > 0) {
    const { place, rest } = stack.at(-1)!
    const { value: next } = rest.next()
    if (next === undefined) {
      stack.pop()
      onTheWay.delete(place)
    } else if (!onTheWay.has(next)) {
      kept[place]!.push(next)
      if (seen.has(next)) continue
      seen.add(next)
      onTheWay.add(next)
      stack.push({ place: next, rest: inOrder(next).values() })
    }
  }
  return kept
}
