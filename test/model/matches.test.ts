import { expect, test } from '@jest/globals'
import { matchesIn } from '../../src/model/matches.js'

test.each([
  ['words', /\p{L}+/gu, 'Sở A, Sở B và UBND huyện'],
  ['nothing', /\d+/gu, 'không có số'],
  ['places between units', /(?<=\p{Ll})(?=\p{Lu})/gu, 'QuyếtĐịnhSố'],
  ['empty matches beside wide characters', /x?/gu, 'a😀xb'],
  ['groups', /(\d+)\/(\d+)?/gu, '12/ 34/5'],
])('matchesIn finds what matchAll finds: %s', (_, pattern, text) => {
  const shown = (all: Iterable<RegExpExecArray | RegExpMatchArray>) =>
    [...all].map((one) => [one.index, ...one])
  expect(shown(matchesIn(pattern, text))).toEqual(shown(text.matchAll(pattern)))
  // a pattern is used again and again
  expect(shown(matchesIn(pattern, text))).toEqual(shown(text.matchAll(pattern)))
})
