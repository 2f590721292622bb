/** How many ways lead to each document of a cascade. */
import { compareTexts } from './collections.js'
import { PAUSE, type Steps, type Work } from './steps.js'

/**
 * How many routes lead from the root to each document that was found, told apart by the documents on them; by place.
 * Steps that lead back to a document on the way are left out.
 */
export function* countRoutes(steps: Steps, idOf: (place: number) => string): Work<Float64Array> {
  return (yield* addUp(steps)) ?? (yield* addUp(yield* withoutCycles(steps, idOf)))!
}

/** The routes added up in topological order; null when there is a cycle. */
function* addUp({ begins, ends }: Steps): Work<Float64Array | null> {
  const size = begins.length - 1
  const waiting = new Int32Array(size)
  for (const place of ends) waiting[place]! += 1
  if (waiting[0] !== 0) return null
  const routes = new Float64Array(size)
  routes[0] = 1
  const ready = new Int32Array(size)
  let isReady = 1
  for (let at = 0; at < isReady; at += 1) {
    const place = ready[at]!
    for (let step = begins[place]!; step < begins[place + 1]!; step += 1) {
      const next = ends[step]!
      routes[next]! += routes[place]!
      waiting[next]! -= 1
      if (waiting[next] === 0) {
        ready[isReady] = next
        isReady += 1
      }
    }
    if (at % PAUSE === PAUSE - 1) yield
  }
  return isReady === size ? routes : null
}

/**
 * The steps without those that close a cycle. A walk into the depth, in the order of the documents' ids, finds the steps
 * that lead back to a document on the way to where it stands.
 */
function* withoutCycles({ begins, ends }: Steps, idOf: (place: number) => string): Work<Steps> {
  const size = begins.length - 1
  const inOrder = (place: number) =>
    [...ends.subarray(begins[place], begins[place + 1])].sort((a, b) => compareTexts(idOf(a), idOf(b)))
  const kept: number[][] = Array.from({ length: size }, () => [])
  const seen = new Set([0])
  const onTheWay = new Set([0])
  const stack = [{ place: 0, rest: inOrder(0).values() }]
  for (let count = 1; stack.length > 0; count += 1) {
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
    if (count % PAUSE === 0) yield
  }
  return stepsOf(kept)
}

function stepsOf(lists: readonly (readonly number[])[]): Steps {
  const begins = new Int32Array(lists.length + 1)
  for (const [at, list] of lists.entries()) begins[at + 1] = begins[at]! + list.length
  return { begins, ends: Int32Array.from(lists.flat()) }
}
