import { describe, expect, test } from '@jest/globals'
import { documentKey } from '../../src/model/document-key.js'
import { documentId } from '../../src/ingest/ids.js'
import {
  groupedClaim,
  place,
  possibleKeys,
  resolveGroups,
  type StoredClaim,
  type StoredDocument,
} from '../../src/ingest/place.js'
import { citationsOfMentions, type StoredMention } from '../../src/ingest/namings.js'
import type { Claim } from '../../src/ingest/statement.js'

/** A Party directive, whose terms begin with congresses; spans of its dates: `term-3`, `term-4` and `?`. */
const GROUP = 'PARTY|tw|CT|34'
const key = (date: string | null) => documentKey(GROUP, date)
const idOf = (date: string | null) => documentId(key(date), 0)

const content = (date: string | null): Claim['content'] => ({
  basis: 'TEXT',
  heldAs: 'TEXT',
  identity: { series: 'PARTY|tw', group: GROUP, numbered: true, date },
  symbol: '34-CT/TW',
  symbolAsPrinted: '34-CT/TW',
  type: 'CHI_THI',
  system: 'PARTY',
  level: 'CENTRAL',
  title: 'Nhà ở xã hội',
  subject: null,
  issuedOn: date === null ? null : { value: date, precision: 'DAY', asPrinted: null },
  meetingOn: null,
  notAfter: date,
  issuer: null,
  organ: null,
  signatory: null,
  accessClass: 'NONE_PRINTED',
  recipients: [],
  tasks: [],
  anomalies: [],
})

const claim = (id: string, date: string | null, group = GROUP): StoredClaim => ({
  id,
  group,
  date,
  notAfter: date,
  heldAs: 'TEXT',
  content: content(date),
  position: 0,
  sourceId: `S-${id}`,
  sourceName: `${id}.txt`,
  sha256: id,
  documentId: null,
})

const mention = (id: string, date: string | null, group = GROUP): StoredMention => ({
  id,
  group,
  date,
  notAfter: null,
  named: { symbol: '34-CT/TW', type: 'CHI_THI', title: null, issuer: null },
  naming: group,
  documentId: null,
  state: null,
  candidates: [],
})

const stored = (id: string, date: string | null, span: string, fingerprint = ''): StoredDocument => ({
  id,
  key: key(date),
  group: GROUP,
  span,
  fingerprint,
  symbol: null,
  issuedFrom: null,
  isInReports: false,
})

const placed = (
  claims: readonly StoredClaim[],
  mentions: readonly StoredMention[],
  before: readonly StoredDocument[] = [],
  formerIds: Readonly<Record<string, string>> = {},
) => {
  const groups = resolveGroups([GROUP], claims.map(groupedClaim), citationsOfMentions(mentions))
  const found = place(groups, before, new Map(Object.entries(formerIds)))
  return {
    ...found,
    mentions: found.citations.flatMap(({ citations, target }) =>
      citations.mentions!.map((id) => ({ id, ...target })),
    ),
  }
}

describe('which document each member stands in', () => {
  const cases: [
    what: string,
    claims: StoredClaim[],
    mentions: StoredMention[],
    before: StoredDocument[],
    members: Record<string, string>,
    gone: string[],
  ][] = [
    ['a paper that nobody knows yet', [claim('a', '2024-05-24')], [], [], { a: idOf('2024-05-24') }, []],
    ['a citation alone', [], [mention('m', null)], [], { m: idOf(null) }, []],
    [
      'an undated citation joins its only twin',
      [claim('a', '2024-05-24')],
      [mention('m', null)],
      [],
      { a: idOf('2024-05-24'), m: idOf('2024-05-24') },
      [],
    ],
    [
      'a stored document keeps its id',
      [claim('a', '2024-05-24')],
      [],
      [stored('D1', '2024-05-24', 'term-5')],
      { a: 'D1' },
      [],
    ],
    [
      'a date that becomes known keeps the id',
      [claim('a', '2024-05-24')],
      [mention('m', null)],
      [stored('D1', null, '?')],
      { a: 'D1', m: 'D1' },
      [],
    ],
    [
      'unless the undated paper is still another one',
      [claim('a', '2024-05-24'), claim('b', '2017-05-24')],
      [mention('m', null)],
      [stored('D1', null, '?')],
      { a: idOf('2024-05-24'), b: idOf('2017-05-24'), m: 'D1' },
      [],
    ],
    [
      'of two dates that become known at once, one takes the id',
      [claim('a', '2024-05-24'), claim('b', '2017-05-24')],
      [],
      [stored('D1', null, '?')],
      { a: idOf('2024-05-24'), b: 'D1' },
      [],
    ],
    [
      'another date of the same term is the same document',
      [claim('a', '2024-05-25')],
      [],
      [stored('D1', '2024-05-24', 'term-5')],
      { a: 'D1' },
      [],
    ],
    ['nothing is left', [], [], [stored('D1', '2024-05-24', 'term-5')], {}, ['D1']],
    [
      'an id that another document has is not given again',
      [claim('a', '2024-05-24')],
      [],
      [stored(idOf('2024-05-24'), '2017-05-24', 'term-4')],
      { a: documentId(key('2024-05-24'), 1) },
      [idOf('2024-05-24')],
    ],
  ]
  test.each(cases)('%s', (_, claims, mentions, before, members, gone) => {
    const found = placed(claims, mentions, before)
    expect(
      Object.fromEntries([...found.claims, ...found.mentions].map((row) => [row.id, row.documentId])),
    ).toEqual(members)
    expect(found.gone).toEqual(gone)
  })
})

describe('ids of documents that went and come back', () => {
  test.each<[string, Record<string, string>, string]>([
    ['by its key', { [key('2024-05-24')]: 'D9' }, 'D9'],
    ['by the key without its date', { [key(null)]: 'D9' }, 'D9'],
    ['not by that of another day', { [key('2017-05-24')]: 'D9' }, idOf('2024-05-24')],
  ])('%s', (_, former, id) =>
    expect(placed([claim('a', '2024-05-24')], [], [], former).changed.map((one) => one.id)).toEqual([id]),
  )

  test('all keys are asked for by which a document may have been known', () =>
    expect(possibleKeys(resolveGroups([GROUP], [groupedClaim(claim('a', '2024-05-24'))], []), [])).toEqual([
      key('2024-05-24'),
      key(null),
    ]))

  test('but not those of one that is stored', () =>
    expect(
      possibleKeys(resolveGroups([GROUP], [groupedClaim(claim('a', '2024-05-24'))], []), [
        stored('D1', '2024-05-25', 'term-5'),
      ]),
    ).toEqual([]))
})

describe('what is written', () => {
  const first = placed([claim('a', '2024-05-24')], []).changed[0]!

  test.each<[string, StoredDocument[], number]>([
    ['a new document', [], 1],
    [
      'not one that is as it was',
      [{ ...stored('D1', '2024-05-24', first.span), fingerprint: first.fingerprint }],
      0,
    ],
    ['one whose contents are others', [stored('D1', '2024-05-24', first.span, 'other')], 1],
    ['one whose key is another', [stored('D1', '2024-05-23', first.span, first.fingerprint)], 1],
  ])('%s', (_, before, count) =>
    expect(placed([claim('a', '2024-05-24')], [], before).changed).toHaveLength(count),
  )

  test('the former key leads to a document whose key has grown', () =>
    expect(placed([claim('a', '2024-05-24')], [], [stored('D1', null, '?')]).earlierKeys).toEqual([
      { key: key(null), documentId: 'D1' },
    ]))
})

describe('how a citation stands', () => {
  test('an undated one with two twins is ambiguous, and stands apart', () =>
    expect(
      placed([claim('a', '2024-05-24'), claim('b', '2017-05-24')], [mention('m', null)]).mentions,
    ).toEqual([
      {
        id: 'm',
        documentId: idOf(null),
        state: 'ambiguous',
        candidates: [key('2017-05-24'), key('2024-05-24')],
      },
    ]))

  test('one of a body of an unknown unit is unknown', () => {
    const group = 'STATE|ubnd:?|KH|217'
    const citations = citationsOfMentions([mention('m', '2024-05-24', group)])
    expect(place(resolveGroups([group], [], citations), [], new Map()).citations).toMatchObject([
      { target: { state: 'unknown', candidates: [] } },
    ])
  })
})
