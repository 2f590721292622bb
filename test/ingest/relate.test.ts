import { describe, expect, test } from '@jest/globals'
import { ambiguousCitations, citedRelations, relate, type PlacedCitation } from '../../src/ingest/relate.js'
import type { ReviewState } from '../../src/model/relation.js'

/** D1, of June 2024, cites D2, of May 2024. */
const citation = (facts: Partial<PlacedCitation> = {}): PlacedCitation => ({
  id: 'M1',
  fromId: 'D1',
  fromLatest: '2024-06-30',
  accessClass: 'NONE_PRINTED',
  toId: 'D2',
  toEarliest: '2024-05-24',
  toSymbol: '34-CT/TW',
  relation: 'IMPLEMENTS',
  state: 'resolved',
  candidates: [],
  supports: null,
  storedLatest: null,
  basis: 'TEXT',
  quote: 'Thực hiện Chỉ thị số 34-CT/TW',
  start: 0,
  end: 29,
  section: null,
  rule: 'reference.implements',
  confidence: 0.9,
  sourceId: 'S1',
  ...facts,
})

describe('the relations that citations say', () => {
  test.each<[string, Partial<PlacedCitation>[], string[]]>([
    ['what the words say', [{}], ['R.D1.IMPLEMENTS.D2 0.9']],
    ['a draft implements nothing', [{ accessClass: 'DRAFT' }], ['R.D1.CITES.D2 0.9']],
    [
      'but stands on its grounds',
      [{ accessClass: 'DRAFT', relation: 'LEGAL_BASIS' }],
      ['R.D1.LEGAL_BASIS.D2 0.9'],
    ],
    ['nobody implements what came later', [{ toEarliest: '2024-07-01' }], ['R.D1.CITES.D2 0.9']],
    ['an undated paper may have come before', [{ toEarliest: null }], ['R.D1.IMPLEMENTS.D2 0.9']],
    ['a document has no relation to itself', [{ toId: 'D1' }], []],
    ['an unknown kind is a plain citation', [{ relation: 'OTHER' }], ['R.D1.CITES.D2 0.9']],
    [
      'one of each kind, as sure as the surest citation',
      [{ confidence: 0.5 }, { confidence: 0.7 }, { relation: 'CITES', confidence: 0.6 }],
      ['R.D1.IMPLEMENTS.D2 0.7', 'R.D1.CITES.D2 0.6'],
    ],
  ])('%s', (_, citations, relations) =>
    expect(
      citedRelations(citations.map(citation)).relations.map(({ id, confidence }) => `${id} ${confidence}`),
    ).toEqual(relations),
  )

  test.each<[string, Partial<PlacedCitation>, string | null | undefined]>([
    ['a new citation', {}, 'R.D1.IMPLEMENTS.D2'],
    [
      'one that is stored so already',
      { supports: 'R.D1.IMPLEMENTS.D2', storedLatest: '2024-06-30' },
      undefined,
    ],
    ['one whose paper has another day now', { supports: 'R.D1.IMPLEMENTS.D2' }, 'R.D1.IMPLEMENTS.D2'],
    ['one that names another document now', { supports: 'R.D1.IMPLEMENTS.D3' }, 'R.D1.IMPLEMENTS.D2'],
    ['one that names its own document now', { supports: 'R.D1.IMPLEMENTS.D2', toId: 'D1' }, null],
  ])('what it is evidence of: %s', (_, facts, supports) =>
    expect(citedRelations([citation(facts)]).supports).toEqual(
      supports === undefined ? [] : [{ id: 'M1', supports, fromLatest: '2024-06-30' }],
    ),
  )
})

describe('what is to be stored', () => {
  const cited = citedRelations([citation()]).relations
  const { id } = cited[0]!

  test.each<[string, Record<string, number>, object]>([
    ['a new relation', {}, { added: [{ id, review: 'UNREVIEWED' }], removed: [], changed: [] }],
    ['nothing new', { [id]: 0.9 }, { added: [], removed: [], changed: [] }],
    ['surer than before', { [id]: 0.5 }, { added: [], removed: [], changed: [{ id, confidence: 0.9 }] }],
    [
      'another one instead',
      { 'R.D1.CITES.D3': 0.9 },
      { added: [{ id }], removed: [{ id: 'R.D1.CITES.D3', fromId: 'D1', toId: 'D3' }], changed: [] },
    ],
  ])('%s', (_, stored, changes) =>
    expect(relate(cited, new Map(Object.entries(stored)), new Map())).toMatchObject(changes),
  )

  test.each<ReviewState>(['REJECTED', 'CONFIRMED'])('a decision of people holds again: %s', (review) =>
    expect(relate(cited, new Map(), new Map([[id, review]])).added).toMatchObject([{ id, review }]),
  )
})

test('an ambiguous citation is an anomaly of the paper that it stands in, with the days that it fits', () =>
  expect(
    ambiguousCitations([
      citation(),
      citation({
        id: 'M2',
        state: 'ambiguous',
        candidates: ['PARTY|tw|CT|34|2017-05-24', 'PARTY|tw|CT|34|2024-05-24'],
      }),
    ]),
  ).toMatchObject([
    {
      documentId: 'D1',
      code: 'AMBIGUOUS_CITATION',
      message: 'Viện dẫn phù hợp với nhiều văn bản: 34-CT/TW (2017-05-24, 2024-05-24)',
      rule: 'resolve.several-dates',
    },
  ]))
