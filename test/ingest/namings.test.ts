import { describe, expect, test } from '@jest/globals'
import {
  citationsOfMentions,
  citationsOfNaming,
  countCitations,
  type Citations,
  type StoredMention,
  type Target,
} from '../../src/ingest/namings.js'
import { DISTANT_FUTURE } from '../../src/model/date.js'

const GROUP = 'PARTY|tw|CT|34'
const named = { symbol: '34-CT/TW', type: 'CHI_THI', title: null, issuer: null }
const D1: Target = { documentId: 'D1', state: 'resolved', candidates: [] }
const D2: Target = { documentId: 'D2', state: 'resolved', candidates: [] }
const either: Target = { documentId: 'D3', state: 'ambiguous', candidates: ['a', 'b'] }

const mention = (id: string, facts: Partial<StoredMention> = {}): StoredMention => ({
  id,
  group: GROUP,
  date: null,
  notAfter: '2024-06-30',
  named,
  naming: GROUP,
  documentId: null,
  state: null,
  candidates: [],
  ...facts,
})

/** What is counted of these mentions when they come to an empty group. */
const counted = (target: Target, ...mentions: StoredMention[]) =>
  countCitations(
    citationsOfMentions(mentions).map((citations) => ({ citations, target })),
    [],
    new Set(),
  ).written

describe('mentions that say the same are one', () => {
  test.each<[string, StoredMention[], number[]]>([
    ['on one day', [mention('a'), mention('b')], [2]],
    [
      'but not on two days, as long as they tell no date',
      [mention('a'), mention('b', { notAfter: null })],
      [1, 1],
    ],
    [
      'with the date of the cited paper on any day',
      [mention('a', { date: '2024-05-24' }), mention('b', { date: '2024-05-24', notAfter: null })],
      [2],
    ],
    ['not with two dates', [mention('a', { date: '2024-05-24' }), mention('b', { date: '2024-05' })], [1, 1]],
    ['not in other words', [mention('a'), mention('b', { named: { ...named, title: 'Nhà ở' } })], [1, 1]],
    ['not of two groups', [mention('a'), mention('b', { group: 'PARTY|tw|CT|35' })], [1, 1]],
  ])('%s', (_, mentions, counts) =>
    expect(citationsOfMentions(mentions).map(({ member }) => member.count)).toEqual(counts),
  )
})

describe('what is counted', () => {
  const [naming] = counted(
    D1,
    mention('a', { notAfter: '2024-07-01' }),
    mention('b'),
    mention('c', { notAfter: null }),
  )
  const stored = citationsOfNaming(naming!)
  const place = (target: Target, renamed: string[] = [], ...others: Citations[]) =>
    countCitations(
      [stored, ...others].map((citations) => ({ citations, target })),
      [naming!],
      new Set(renamed),
    )

  test('what says and means the same is counted together, whatever its day', () =>
    expect(naming).toMatchObject({ count: 3, first: '2024-06-30', last: DISTANT_FUTURE, ...D1 }))

  test('a naming that means the same as before is not written', () =>
    expect(place(D1, ['D1'])).toEqual({ placed: [], counted: [], moved: [], written: [], idle: [] }))

  test('one more mention is a count and its own place', () => {
    const { placed, counted: others, moved, written } = place(D1, [], ...citationsOfMentions([mention('d')]))
    expect(written).toEqual([{ ...naming, count: 4 }])
    expect(placed).toEqual([{ id: 'd', naming: naming!.id, ...D1 }])
    expect([others, moved]).toEqual([[], []])
  })

  test('one that means the same already is only counted', () => {
    const waiting = citationsOfMentions([mention('d', { documentId: 'D1', state: 'resolved' })])
    const { placed, counted: others } = place(D1, [], ...waiting)
    expect([placed, others]).toEqual([[], [{ id: 'd', naming: naming!.id }]])
  })

  test('a naming that means another document moves as one', () => {
    const { moved, written, idle } = place(D2)
    expect(moved).toMatchObject([{ id: naming!.id, naming: written[0]!.id, ...D2 }])
    expect(written).toMatchObject([{ count: 3, ...D2 }])
    expect(idle).toEqual([naming!.id])
  })

  test('ambiguous citations are told anew when the symbol that they show is another', () => {
    const [ambiguous] = counted(either, mention('a'))
    const again = (renamed: string[]) =>
      countCitations(
        [{ citations: citationsOfNaming(ambiguous!), target: either }],
        [ambiguous!],
        new Set(renamed),
      ).moved
    expect(again(['D3'])).toMatchObject([{ id: ambiguous!.id, naming: ambiguous!.id }])
    expect(again(['D1'])).toEqual([])
  })

  test('nothing is left of a naming that counts nothing', () =>
    expect(countCitations([], [{ ...naming!, count: 0 }], new Set()).idle).toEqual([naming!.id]))
})
