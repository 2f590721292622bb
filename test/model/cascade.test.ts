import { describe, expect, test } from '@jest/globals'
import { CascadeGraph } from '../../src/model/cascade.js'
import { findPaths } from '../../src/model/paths.js'
import { relationId, type Relation, type RelationKind } from '../../src/model/relation.js'
import { finished } from '../../src/model/steps.js'
import { sortOfNode, Trace, type TraceOptions } from '../../src/model/trace.js'

/** `b>a`: b implements a. `b?a`: less surely. `b!a`: less surely, but confirmed. `b~a`: cites it. */
const relation = (text: string): Relation => {
  const [, fromId, sign, toId] = /^(\w+)([>?!~])(\w+)$/.exec(text) as unknown as [
    string,
    string,
    string,
    string,
  ]
  const kind: RelationKind = sign === '~' ? 'CITES' : 'IMPLEMENTS'
  return {
    id: relationId(fromId, kind, toId),
    kind,
    fromId,
    toId,
    confidence: sign === '>' ? 0.9 : 0.4,
    review: sign === '!' ? 'CONFIRMED' : 'UNREVIEWED',
  }
}

/** Documents `a`, `b` and so on of these relations. `days`: of those that are not undated. */
const graphOf = (relations: string, days: Record<string, string> = {}) => {
  const all = relations.split(' ').map(relation)
  const ids = new Set(all.flatMap(({ fromId, toId }) => [fromId, toId]))
  return new CascadeGraph(
    [...ids].map((id) => {
      const day = days[id] ?? null
      const arrows = all.flatMap(({ fromId, toId: to, kind, confidence, review }) =>
        fromId === id ? [{ kind, to, confidence, review }] : [],
      )
      return {
        id,
        key: id,
        type: 'KE_HOACH' as const,
        territoryId: null,
        level: id === 'a' ? 'CENTRAL' : 'PROVINCE',
        issuedFrom: day,
        issuedTo: day,
        arrows,
      }
    }),
  )
}

const everything: TraceOptions = {
  root: 'a',
  direction: 'DOWN',
  maxDepth: 30,
  maxDocuments: 100,
  relations: ['IMPLEMENTS', 'ANNEXED_TO'],
  minConfidence: null,
  asOf: null,
}

/** The nodes as `depth id routes`. */
const traced = (relations: string, options: Partial<TraceOptions> = {}, days?: Record<string, string>) =>
  tracedIn(graphOf(relations, days), options)

const tracedIn = (graph: CascadeGraph, options: Partial<TraceOptions>) =>
  new Trace(graph, { ...everything, ...options })
    .nodes(null, 100)
    .map(({ depth, documentId, pathCount }) => `${depth} ${documentId} ${pathCount}`)

describe('what a trace finds, as depth, document and routes', () => {
  const dated = { a: '2024-01-01', b: '2024-02-01', c: '2024-03-01' }
  const cases: [
    what: string,
    relations: string,
    options: Partial<TraceOptions>,
    nodes: string[],
    days?: Record<string, string>,
  ][] = [
    ['a chain', 'b>a c>b', {}, ['1 b 1', '2 c 1']],
    ['a chain, upwards', 'b>a c>b', { root: 'c', direction: 'UP' }, ['1 b 1', '2 a 1']],
    ['a diamond: two routes to its end', 'b>a c>a d>b d>c', {}, ['1 b 1', '1 c 1', '2 d 2']],
    [
      'two diamonds in a row: four routes',
      'b>a c>a d>b d>c e>d f>d g>e g>f',
      {},
      ['1 b 1', '1 c 1', '2 d 2', '3 e 2', '3 f 2', '4 g 4'],
    ],
    ['a shortcut: the depth is that of the shortest route', 'b>a c>b c>a', {}, ['1 b 1', '1 c 2']],
    ['a cycle: it ends, and the step that closes it is no route', 'b>a c>b a>c', {}, ['1 b 1', '2 c 1']],
    ['a cycle below the root', 'b>a c>b b>c d>c', {}, ['1 b 1', '2 c 1', '3 d 1']],
    ['relations of other kinds are not followed', 'b>a c~a', {}, ['1 b 1']],
    ['unless asked for', 'b>a c~a', { relations: ['CITES'] }, ['1 c 1']],
    [
      'two relations between two documents are one route',
      'b>a b~a',
      { relations: ['IMPLEMENTS', 'CITES'] },
      ['1 b 1'],
    ],
    ['unsure relations only when confirmed', 'b?a c!a d>a', { minConfidence: 0.5 }, ['1 c 1', '1 d 1']],
    ['at most so many steps', 'b>a c>b', { maxDepth: 1 }, ['1 b 1']],
    ['at most so many documents, the nearest', 'b>a c>a d>b', { maxDocuments: 2 }, ['1 b 1', '1 c 1']],
    [
      'by depth, then day, undated last, then key',
      'z>a b>a c>a y>a',
      {},
      ['1 y 1', '1 c 1', '1 b 1', '1 z 1'],
      { y: '2024-01-01', c: '2024-02-02' },
    ],
    ['as of a day', 'b>a c>b', { asOf: '2024-02-15' }, ['1 b 1'], dated],
  ]
  test.each(cases)('%s', (_, relations, options, nodes, days = {}) =>
    expect(traced(relations, options, days)).toEqual(nodes),
  )
})

describe('what a graph keeps where there is little room', () => {
  const cases: [what: string, relations: string, roots: string[], most: number, kept: string[]][] = [
    ['all below a document, not what is above it', 'b>a c>b d>a', ['b'], 9, ['b', 'c']],
    ['of a diamond and a cycle each once', 'b>a c>a d>b d>c a>d', ['a'], 9, ['a', 'b', 'c', 'd']],
    ['the first one, however large it is', 'b>a c>a', ['a'], 1, ['a', 'b', 'c']],
    ['others as long as there is room', 'b>a d>c f>e', ['a', 'c', 'e'], 5, ['a', 'b', 'c', 'd']],
    ['no smaller one behind one that is too large', 'b>a d>c e>c g>f', ['a', 'c', 'f'], 4, ['a', 'b']],
    ['none that is gone', 'b>a d>c', ['x', 'c'], 9, ['c', 'd']],
    ['shared papers once', 'b>a b>c', ['a', 'c'], 3, ['a', 'b', 'c']],
  ]
  test.each(cases)('%s', (_, relations, roots, most, kept) => {
    const all = graphOf(relations)
    const some = finished(all.keeping(roots, most))
    expect([...'abcdefg'].filter((id) => some.number(id) !== undefined)).toEqual(kept)
    expect(some.size).toBe(kept.length)
    for (const root of roots.filter((id) => kept.includes(id)))
      expect(tracedIn(some, { root })).toEqual(tracedIn(all, { root }))
  })
})

describe('what a trace tells besides', () => {
  const found = (relations: string, options: Partial<TraceOptions> = {}, days?: Record<string, string>) =>
    new Trace(graphOf(relations, days), { ...everything, ...options })

  test.each<[string, string, Partial<TraceOptions>, string[]]>([
    ['nothing more', 'b>a c>b', { maxDepth: 2, maxDocuments: 2 }, []],
    ['more below', 'b>a c>b', { maxDepth: 1 }, ['DEPTH_LIMIT']],
    ['more beside', 'b>a c>a', { maxDocuments: 1 }, ['NODE_LIMIT']],
    ['more both ways', 'b>a c>a d>b e>c', { maxDepth: 1, maxDocuments: 1 }, ['DEPTH_LIMIT', 'NODE_LIMIT']],
    ['a part of a larger graph', 'b>a', { isPartial: true }, ['NODE_LIMIT']],
    ['a part that goes beyond the depth limit', 'b>a c>b', { isPartial: true, maxDepth: 1 }, ['DEPTH_LIMIT']],
  ])('which limits ended it: %s', (_, relations, options, stoppedBy) =>
    expect(found(relations, options).stoppedBy).toEqual(stoppedBy),
  )

  test('routes, depth and levels of all nodes together', () =>
    expect(found('b>a c>a d>b d>c')).toMatchObject({
      pathCount: 4,
      depth: 2,
      byLevel: [{ level: 'PROVINCE', documents: 3 }],
    }))

  test('how many were left out because nobody knows their day', () => {
    const days = { b: '2024-05-01', c: '2024-07-01' }
    const trace = found('b>a c>a d>a e>b', { asOf: '2024-06-01' }, days)
    expect(trace.ids()).toEqual(['b'])
    expect(trace.undated).toBe(2)
    expect(
      trace
        .undatedDocuments()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['d', 'e'])
  })

  test('every relation that leads to a node, by kind, then by the nearer key', () => {
    const nodes = found('b>a c>a d>c d>b d~a', { relations: ['IMPLEMENTS', 'CITES'] }).nodes(null, 100)
    expect(nodes.find(({ documentId }) => documentId === 'd')?.via.map(({ id }) => id)).toEqual([
      'R.d.CITES.a',
      'R.d.IMPLEMENTS.b',
      'R.d.IMPLEMENTS.c',
    ])
  })

  test('the order of the nodes as texts is the order of the list', () => {
    const trace = found('c>a b>c d>c', {}, { c: '2024-01-01', d: '2024-02-01' })
    expect(trace.nodes(null, 100).map(sortOfNode)).toEqual([
      ['01', '2024-01-01', 'c'],
      ['02', '2024-02-01', 'd'],
      ['02', '9999-99-99', 'b'],
    ])
  })

  test('a page begins behind any node, whichever pages were asked for before', () => {
    const ids = Array.from({ length: 40 }, (_, at) => String.fromCharCode(65 + (at % 26)) + at)
    const days = Object.fromEntries(ids.map((id, at) => [id, `2024-0${1 + (at % 3)}-01`]))
    const trace = () => found(ids.map((id) => `${id}>a`).join(' '), {}, days)
    const all = trace().nodes(null, 100)
    expect(all).toHaveLength(40)
    for (const [at, node] of all.entries())
      expect(trace().nodes(sortOfNode(node), 5)).toEqual(all.slice(at + 1, at + 6))
    expect(trace().ids()).toEqual(all.map(({ documentId }) => documentId))
  })

  test('a trace stays as it was when the graph changes', () => {
    const graph = graphOf('b>a c>b')
    const trace = new Trace(graph, everything)
    graph.remove('c')
    graph.put({ ...graph.document(graph.number('b')!), arrows: [] })
    expect(trace.nodes(null, 9).map(({ documentId, via }) => [documentId, via[0]?.id])).toEqual([
      ['b', 'R.b.IMPLEMENTS.a'],
      ['c', 'R.c.IMPLEMENTS.b'],
    ])
    expect(new Trace(graph, everything).size).toBe(0)
  })

  test('a graph leaves out relations to documents that it does not hold', () => {
    const graph = graphOf('b>a c>b')
    graph.remove('b')
    expect(new Trace(graph, everything).ids()).toEqual([])
    expect(graph.relationsFrom('c', 'UP')).toEqual([])
  })
})

describe('the paths between two documents', () => {
  const paths = (
    relations: string,
    from: string,
    to: string,
    direction: 'UP' | 'DOWN' = 'DOWN',
    limits?: [number, number],
  ) =>
    findPaths(
      graphOf(relations),
      from,
      to,
      direction,
      limits && { maxPaths: limits[0], maxSteps: limits[1] },
    ).map(({ documentIds }) => documentIds.join(''))

  test.each<[string, string[], string[]]>([
    ['one step', ['b>a', 'a', 'b'], ['ab']],
    ['none', ['b>a c>d', 'a', 'd'], []],
    ['a diamond: by keys', ['c>a b>a d>b d>c', 'a', 'd'], ['abd', 'acd']],
    ['the shortest first', ['b>a d>a c>b d>c', 'a', 'd'], ['ad', 'abcd']],
    ['no document twice', ['b>a c>b b>c d>c a>d', 'a', 'd'], ['abcd']],
  ])('%s', (_, [relations, from, to], found) => expect(paths(relations!, from!, to!)).toEqual(found))

  test('upwards', () => expect(paths('b>a c>b', 'c', 'a', 'UP')).toEqual(['cba']))

  test('the shortest are kept when there are too many', () =>
    expect(paths('e>a b>a c>a e>b e>c', 'a', 'e', 'DOWN', [2, 100])).toEqual(['ae', 'abe']))

  test('the search ends after so many steps', () => {
    const diamonds = Array.from({ length: 12 }, (_, at) => [
      `n${at}b>n${at}a n${at}c>n${at}a n${at + 1}a>n${at}b n${at + 1}a>n${at}c`,
    ])
    expect(paths(diamonds.join(' '), 'n0a', 'n12a', 'DOWN', [1000, 500])).toEqual([])
    expect(paths(diamonds.join(' '), 'n0a', 'n12a')).toHaveLength(1000)
  })

  test('of several relations the surest is shown, and a path is as sure as its least sure step', () => {
    const graph = graphOf('b>a b~a c?b d!b')
    expect(findPaths(graph, 'a', 'c', 'DOWN')).toMatchObject([
      { confidence: 0.4, relations: [{ kind: 'IMPLEMENTS' }, { fromId: 'c' }] },
    ])
    expect(findPaths(graph, 'a', 'd', 'DOWN')).toMatchObject([{ confidence: 0.9 }])
  })
})

test('what is prepared is seen when it is shown, all at once, and never when it is dropped', () => {
  const whole = graphOf('b>a c>b')
  const [a, b, c] = ['a', 'b', 'c'].map((id) => whole.document(whole.number(id)!))
  const graph = new CascadeGraph([a!])
  const found = () => new Trace(graph, everything).ids()
  graph.prepare(c!)
  graph.drop()
  graph.prepare(b!)
  expect([graph.size, graph.preparedSize, found()]).toEqual([1, 1, []])
  graph.show()
  expect([graph.size, graph.preparedSize, found()]).toEqual([2, 0, ['b']])
  graph.prepare(c!)
  graph.show()
  expect(found()).toEqual(['b', 'c'])
  // what is held already stays as it is
  graph.prepare({ ...c!, arrows: [] })
  graph.show()
  expect([graph.size, found()]).toEqual([3, ['b', 'c']])
})
