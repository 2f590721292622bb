import { describe, expect, test } from '@jest/globals'
import { resolve, type DaysApart, type Member } from '../../src/ingest/resolve.js'
import { DISTANT_FUTURE } from '../../src/model/date.js'

const party = 'PARTY|tinh-uy:2024:24|CT|26'
const state = 'STATE|ubnd:2024:20|KH|195'
const day = (notAfter: string | null): DaysApart => ({
  first: notAfter ?? DISTANT_FUTURE,
  last: notAfter ?? DISTANT_FUTURE,
})
const mention = (id: string, date: string | null, notAfter: string | null = null): Member => ({
  id,
  kind: 'MENTION',
  heldAs: 'CITED_ONLY',
  date,
  meetingOn: null,
  title: null,
  notAfter: day(notAfter),
  count: 1,
})
const claim = (
  id: string,
  date: string | null,
  heldAs: Member['heldAs'] = 'TEXT',
  { title = null, meetingOn = null }: Partial<Pick<Member, 'title' | 'meetingOn'>> = {},
): Member => ({ id, kind: 'CLAIM', heldAs, date, meetingOn, title, notAfter: day(date), count: 1 })
const record = (id: string, date: string | null, more: Partial<Pick<Member, 'title' | 'meetingOn'>> = {}) =>
  claim(id, date, 'RECORD', more)
const met = (id: string, meetingOn: string) => claim(id, null, 'TEXT', { meetingOn })
const notice = 'STATE|ubnd:2024:20|TB|~|3f9a'

const keys = (group: string, members: Member[]) =>
  resolve(group, members).documents.map(
    ({ key, members: inside }) =>
      `${group === notice ? key.split('|')[4] : key.slice(group.length + 1)}: ${inside.join(' ')}`,
  )

describe('citations that say the same, of papers of several days', () => {
  const many = (first: string, last: string): Member => ({
    ...mention('many', null),
    notAfter: { first, last },
    count: 5,
  })
  const undecided = (...members: Member[]) => resolve(party, members).undecided

  test.each<[what: string, members: Member[], undecided: string[]]>([
    ['all can cite the only document', [many('2023-06-02', '2024-01-01'), mention('b', '2023-06-02')], []],
    ['none can', [many('2022-01-01', '2023-06-01'), mention('b', '2023-06-02')], []],
    ['only some can', [many('2023-06-01', '2023-06-02'), mention('b', '2023-06-02')], ['many']],
    [
      'all can cite the older of two, only some the younger',
      [many('2018-01-01', '2024-01-01'), mention('b', '2017-06-02'), mention('c', '2023-06-02')],
      ['many'],
    ],
    ['there is none', [many('2018-01-01', '2024-01-01')], []],
  ])('%s', (_, members, expected) => expect(undecided(...members)).toEqual(expected))

  test('count as many as they are', () => {
    const dates = [mention('a', '2023-06-02'), { ...mention('b', '2023-06-20'), count: 2 }]
    expect(keys(party, dates)).toEqual(['2023-06-20: a b'])
  })
})

describe('which documents the members of a group are', () => {
  const cases: [what: string, group: string, members: Member[], documents: string[]][] = [
    ['an undated citation alone is provisional', party, [mention('a', null)], ['?: a']],
    [
      'an undated citation meets its only dated twin',
      party,
      [mention('a', null), mention('b', '2023-06-02')],
      ['2023-06-02: a b'],
    ],
    [
      'an undated citation that fits two terms stays apart',
      party,
      [mention('a', null), mention('b', '2017-06-02'), mention('c', '2023-06-02')],
      ['2017-06-02: b', '2023-06-02: c', '?: a'],
    ],
    [
      'a paper cannot cite what came after it',
      party,
      [mention('a', null, '2018-01-01'), mention('b', '2017-06-02'), mention('c', '2023-06-02')],
      ['2017-06-02: a b', '2023-06-02: c'],
    ],
    [
      'two days in one term are one paper',
      party,
      [mention('a', '2023-06-02'), mention('b', '2023-06-20'), mention('c', '2023-06-02')],
      ['2023-06-02: a b c'],
    ],
    [
      "the paper's own date wins over the most mentioned",
      party,
      [mention('a', '2023-06-02'), mention('b', '2023-06-02'), claim('c', '2023-06-12')],
      ['2023-06-12: a b c'],
    ],
    [
      'a text wins over a record',
      party,
      [claim('a', '2023-06-02', 'RECORD'), claim('b', '2023-06-12')],
      ['2023-06-12: a b'],
    ],
    [
      'a State number is one paper a year',
      state,
      [mention('a', '2021-10-02'), mention('b', '2022-03-01')],
      ['2021-10-02: a', '2022-03-01: b'],
    ],
    [
      'months around a congress are a span of their own',
      party,
      [mention('a', '2019-12-01'), mention('b', '2020-11-20'), mention('c', '2021-09-09')],
      ['2020-11-20: b', '2019-12-01: a', '2021-09-09: c'],
    ],
    [
      'a record brings the date that the text lacks',
      state,
      [claim('a', null), record('b', '2024-08-05')],
      ['2024-08-05: a b'],
    ],
    [
      'also beside a namesake of another year, where the title is that of the record',
      state,
      [
        claim('a', null, 'TEXT', { title: 't' }),
        record('b', '2024-08-05', { title: 't' }),
        mention('c', '2023-02-01'),
      ],
      ['2023-02-01: c', '2024-08-05: a b'],
    ],
    [
      'but not where two bear the title',
      state,
      [
        claim('a', null, 'TEXT', { title: 't' }),
        record('b', '2024-08-05', { title: 't' }),
        record('c', '2023-02-01', { title: 't' }),
      ],
      ['2023-02-01: c', '2024-08-05: b', '?: a'],
    ],
    [
      'a record knows the day of the month that the text prints',
      state,
      [claim('a', '2024-08'), record('b', '2024-08-05')],
      ['2024-08-05: a b'],
    ],
    ['without a number too', notice, [claim('a', '2024-08'), record('b', '2024-08-05')], ['2024-08-05: a b']],
    [
      'a year, a month and a day of one paper',
      notice,
      [claim('a', '2024'), record('b', '2024-08'), record('c', '2024-08-05')],
      ['2024-08-05: a b c'],
    ],
    [
      'not another month',
      notice,
      [claim('a', '2024-08'), record('b', '2024-09-05')],
      ['2024-08: a', '2024-09-05: b'],
    ],
    [
      'not one of two days',
      notice,
      [claim('a', '2024-08'), record('b', '2024-08-05'), record('c', '2024-08-06')],
      ['2024-08: a', '2024-08-05: b', '2024-08-06: c'],
    ],
    [
      'a text that tells the meeting joins the record that tells both days',
      notice,
      [met('a', '2024-08-01'), record('b', '2024-09-20', { meetingOn: '2024-08-01' })],
      ['2024-09-20: a b'],
    ],
    [
      'or one that was issued soon after it',
      notice,
      [met('a', '2024-08-01'), record('b', '2024-08-05')],
      ['2024-08-05: a b'],
    ],
    [
      'not long after it',
      notice,
      [met('a', '2024-08-01'), record('b', '2024-09-05')],
      ['2024-08-01: a', '2024-09-05: b'],
    ],
    [
      'not before it',
      notice,
      [met('a', '2024-08-01'), record('b', '2024-07-30')],
      ['2024-07-30: b', '2024-08-01: a'],
    ],
    [
      'not one that reports another meeting',
      notice,
      [met('a', '2024-08-01'), record('b', '2024-08-05', { meetingOn: '2024-08-02' })],
      ['2024-08-01: a', '2024-08-05: b'],
    ],
    [
      'the one that reports it is told from one that may',
      notice,
      [
        met('a', '2024-08-01'),
        record('b', '2024-08-05'),
        record('c', '2024-08-09', { meetingOn: '2024-08-01' }),
      ],
      ['2024-08-05: b', '2024-08-09: a c'],
    ],
    [
      'a meeting alone is what is known',
      notice,
      [met('a', '2024-08-01'), record('b', null, { meetingOn: '2024-08-01' })],
      ['2024-08-01: a b'],
    ],
    [
      'the year of a congress alone does not tell the term',
      party,
      [mention('a', '2020'), mention('b', '2020-11-20')],
      ['2020-11-20: a b'],
    ],
  ]
  test.each(cases)('%s', (_, group, members, documents) => {
    expect(keys(group, members)).toEqual(documents)
    expect(keys(group, [...members].reverse())).toEqual(documents)
  })

  test('a document tells what it was known by before, and no meeting as its date of issue', () => {
    const { documents } = resolve(notice, [met('a', '2024-08-01'), record('b', '2024-08-05')])
    expect(documents).toMatchObject([
      {
        span: '2024-08-05',
        otherSpans: ['2024-08-01'],
        issuedOn: '2024-08-05',
        alsoKeys: ['STATE|ubnd:2024:20|TB|~|2024-08-01|3f9a'],
      },
    ])
    expect(resolve(notice, [met('a', '2024-08-01')]).documents[0]).toMatchObject({
      key: 'STATE|ubnd:2024:20|TB|~|2024-08-01|3f9a',
      issuedOn: null,
    })
  })

  test('days that do not agree are all told', () => {
    const { documents } = resolve(party, [mention('a', '2023-06-02'), mention('b', '2023-06-20')])
    expect(documents[0]?.conflict).toEqual(['2023-06-02', '2023-06-20'])
  })

  test('an ambiguous citation names its candidates', () => {
    const { ambiguous } = resolve(party, [
      mention('a', null),
      mention('b', '2017-06-02'),
      mention('c', '2023-06-02'),
    ])
    expect(ambiguous.get('a')).toEqual([`${party}|2017-06-02`, `${party}|2023-06-02`])
  })

  test('a State paper may be asked for by its year', () => {
    expect(resolve(state, [mention('a', '2021-10-02')]).documents[0]?.alsoKeys).toEqual([`${state}|2021`])
  })
})
