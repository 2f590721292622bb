import { describe, expect, test } from '@jest/globals'
import { resolve, type Member } from '../../src/ingest/resolve.js'

const party = 'PARTY|tinh-uy:2024:24|CT|26'
const state = 'STATE|ubnd:2024:20|KH|195'
const mention = (id: string, date: string | null, notAfter: string | null = null): Member => ({
  id,
  kind: 'MENTION',
  heldAs: 'CITED_ONLY',
  date,
  notAfter,
})
const claim = (id: string, date: string | null, heldAs: Member['heldAs'] = 'TEXT'): Member => ({
  id,
  kind: 'CLAIM',
  heldAs,
  date,
  notAfter: date,
})

const keys = (group: string, members: Member[]) =>
  resolve(group, true, members).documents.map(
    ({ key, members: inside }) => `${key.slice(group.length + 1)}: ${inside.join(' ')}`,
  )

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
  ]
  test.each(cases)('%s', (_, group, members, documents) => {
    expect(keys(group, members)).toEqual(documents)
    expect(keys(group, [...members].reverse())).toEqual(documents)
  })

  test('days that do not agree are all told', () => {
    const { documents } = resolve(party, true, [mention('a', '2023-06-02'), mention('b', '2023-06-20')])
    expect(documents[0]?.conflict).toEqual(['2023-06-02', '2023-06-20'])
  })

  test('an ambiguous citation names its candidates', () => {
    const { ambiguous } = resolve(party, true, [
      mention('a', null),
      mention('b', '2017-06-02'),
      mention('c', '2023-06-02'),
    ])
    expect(ambiguous.get('a')).toEqual([`${party}|2017-06-02`, `${party}|2023-06-02`])
  })

  test('a State paper may be asked for by its year', () => {
    expect(resolve(state, true, [mention('a', '2021-10-02')]).documents[0]?.alsoKeys).toEqual([
      `${state}|2021`,
    ])
  })
})
