import { expect, test } from '@jest/globals'
import { CascadeGraph, type Arrow, type CascadeDocument, type Direction } from '../../src/model/cascade.js'
import { LEVELS } from '../../src/model/document.js'
import type { RelationKind } from '../../src/model/relation.js'
import { sortOfNode, Trace, type TraceNode, type TraceOptions } from '../../src/model/trace.js'
import { seeded } from '../support/random.js'

/**
 * Walks of random graphs, with diamonds, cycles and loops, beside a walk that does nothing cleverly: every route is walked
 * by itself. Routes are only compared where there is no cycle; which of its steps closes one is a matter of order.
 */
const GRAPHS = Number(process.env['GRAPHS'] ?? 300)

type Random = () => number
const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)]!

function randomDocuments(random: Random, acyclic: boolean): CascadeDocument[] {
  const ids = Array.from({ length: 2 + Math.floor(random() * 9) }, (_, at) => `d${at}`)
  return ids.map((id, at) => {
    const arrows = ids.flatMap((to, other): Arrow[] =>
      (acyclic ? other < at : true) && random() < 0.25
        ? [
            {
              kind: pick<RelationKind>(random, ['IMPLEMENTS', 'ANNEXED_TO', 'CITES']),
              to,
              confidence: random(),
              review: pick(random, ['UNREVIEWED', 'CONFIRMED']),
            },
          ]
        : [],
    )
    const day = random() < 0.2 ? null : `2024-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 3)}`
    return {
      id,
      key: `k${(at * 7) % 11}`,
      type: 'KE_HOACH',
      level: pick(random, LEVELS),
      territoryId: null,
      issuedFrom: day,
      issuedTo: day,
      arrows,
    }
  })
}

function plainWalk(documents: readonly CascadeDocument[], options: TraceOptions) {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const stepsFrom = (id: string, direction: Direction): Set<string> => {
    const steps = new Set<string>()
    for (const from of documents)
      for (const { kind, to, confidence, review } of from.arrows) {
        const near = direction === 'DOWN' ? to : from.id
        const far = direction === 'DOWN' ? from.id : to
        const { minConfidence, asOf } = options
        const { issuedTo } = byId.get(far)!
        if (near !== id || !options.relations.includes(kind)) continue
        if (minConfidence !== null && confidence < minConfidence && review !== 'CONFIRMED') continue
        if (asOf === null || (issuedTo !== null && issuedTo <= asOf)) steps.add(far)
      }
    return steps
  }
  const depths = new Map<string, number>()
  const routes = new Map<string, number>()
  // every way that meets no document twice
  const walk = (id: string, way: readonly string[]) => {
    for (const next of stepsFrom(id, options.direction)) {
      if (next === options.root || way.includes(next) || way.length === options.maxDepth) continue
      depths.set(next, Math.min(depths.get(next) ?? Infinity, way.length + 1))
      walk(next, [...way, next])
    }
  }
  walk(options.root, [])
  // along all ways between what was found, as deep as they go
  const count = (id: string, way: readonly string[]) => {
    for (const next of stepsFrom(id, options.direction))
      if (depths.has(next) && !way.includes(next)) {
        routes.set(next, (routes.get(next) ?? 0) + 1)
        count(next, [...way, next])
      }
  }
  count(options.root, [])
  const next = (id: string) =>
    [...stepsFrom(id, options.direction)].filter((to) => depths.has(to) && to !== id)
  const below = (id: string) => {
    const reached = new Set(next(id))
    for (const one of reached) for (const to of next(one)) reached.add(to)
    return [...reached].filter((to) => to !== id).sort()
  }
  return { depths, routes, next, below }
}

/** What the nodes of a trace have below them, in the parts of all of them together. */
function belowOf(trace: Trace, nodes: readonly TraceNode[]): string[][] {
  const { parts, of } = trace.below(nodes.map(({ place }) => place))
  const idAt = (place: number) => trace.rootAndDocuments()[place]!.id
  return of.map((some) => some.flatMap((part) => parts[part]!.map(idAt)).sort())
}

test(`${GRAPHS} random graphs are walked as a plain walk does it`, () => {
  for (let seed = 1; seed <= GRAPHS; seed += 1) {
    const random = seeded(seed)
    const acyclic = random() < 0.6
    const documents = randomDocuments(random, acyclic)
    const options: TraceOptions = {
      root: pick(random, documents).id,
      direction: pick(random, ['DOWN', 'UP']),
      maxDepth: pick(random, [1, 2, 30]),
      maxDocuments: 1_000,
      relations: pick<RelationKind[]>(random, [['IMPLEMENTS', 'ANNEXED_TO'], ['IMPLEMENTS'], ['CITES']]),
      minConfidence: pick(random, [null, 0.5]),
      asOf: pick(random, [null, '2024-05-11']),
    }
    const found = new Trace(new CascadeGraph(documents), options)
    const { depths, routes, next, below } = plainWalk(documents, options)
    const nodes = found.nodes(null, 100)
    const seen = { seed, depths: new Map(nodes.map((node) => [node.documentId, node.depth])) }
    expect(seen).toEqual({ seed, depths })
    if (acyclic)
      expect({ seed, routes: new Map(nodes.map((node) => [node.documentId, node.pathCount])) }).toEqual({
        seed,
        routes,
      })
    expect(nodes.map(sortOfNode)).toEqual(nodes.map(sortOfNode).toSorted(byTexts))
    expect(found.ids()).toEqual(nodes.map(({ documentId }) => documentId))
    const ids = nodes.map(({ documentId }) => documentId)
    expect({ seed, below: belowOf(found, nodes) }).toEqual({ seed, below: ids.map(below) })
    for (const [at, parent] of [options.root, ...ids].entries()) {
      const children = found.list({ parent: found.placeOf(parent), depth: null, lets: null })
      const listed = found.nodes(null, 100, children)
      const wanted = new Set(next(parent))
      expect({ seed, parent, children: listed }).toEqual({
        seed,
        parent,
        children: nodes.filter(({ documentId }) => wanted.has(documentId)),
      })
      if (at > 0) expect(nodes[at - 1]!.childCount).toBe(wanted.size)
    }
    const isLow = ({ level }: CascadeDocument) => level === 'COMMUNE'
    const low = found.list({ parent: null, depth: 1, lets: isLow })
    expect(found.nodes(null, 100, low)).toEqual(
      nodes.filter(
        ({ documentId, depth }) => depth === 1 && isLow(documents.find(({ id }) => id === documentId)!),
      ),
    )
  }
})

test('what lies below more than 32 documents, in one walk for 32 of them', () => {
  const arrow = (to: string): Arrow => ({ kind: 'IMPLEMENTS', to, confidence: 1, review: 'UNREVIEWED' })
  const document = (id: string, ...to: readonly string[]): CascadeDocument => ({
    id,
    key: id,
    type: 'KE_HOACH',
    level: null,
    territoryId: null,
    issuedFrom: null,
    issuedTo: null,
    arrows: to.map(arrow),
  })
  // a chain, and below each of its documents one of its own
  const chain = Array.from({ length: 80 }, (_, at) => [
    document(`c${at}`, at === 0 ? 'root' : `c${at - 1}`),
    document(`own${at}`, `c${at}`),
  ])
  const trace = new Trace(new CascadeGraph([document('root'), ...chain.flat()]), {
    root: 'root',
    direction: 'DOWN',
    maxDepth: 200,
    maxDocuments: 1_000,
    relations: ['IMPLEMENTS'],
    minConfidence: null,
    asOf: null,
  })
  const links = trace.nodes(null, 200).filter(({ documentId }) => documentId.startsWith('c'))
  expect(links).toHaveLength(80)
  expect(belowOf(trace, links).map(({ length }) => length)).toEqual(
    Array.from({ length: 80 }, (_, at) => 2 * (79 - at) + 1),
  )
})

const byTexts = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((text, index) => text !== b[index])
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1
}
