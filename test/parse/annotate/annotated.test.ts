import { describe, expect, test } from '@jest/globals'
import { Annotated } from '../../../src/parse/annotate/annotated.js'
import { Matcher } from '../../../src/parse/annotate/matcher.js'
import { CAPITALISED, IN_CAPITALS, MARK, NUMBER, wordsOf } from '../../../src/parse/annotate/words.js'
import { foldedText } from '../../../src/model/fold.js'
import { phrases, words } from '../../../src/parse/lexicon/phrases.js'

const printed = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

describe('a text that has been walked through once', () => {
  test('its phrases are found in any case, over any run of blanks, and stand where they are printed', () => {
    const annotated = new Annotated('Theo  CHỈ   THỊ này và dự thảo Kế hoạch.')
    expect(printed(annotated.text, annotated.spans('TYPE_NOUN'))).toEqual(['CHỈ   THỊ', 'Kế hoạch'])
    expect(annotated.spans('TYPE_NOUN').map(({ value }) => value)).toEqual(['CHI_THI', 'KE_HOACH'])
    expect(annotated.low).toHaveLength(annotated.text.length)
  })

  test('a day with dots is written as one with slashes, and stays as it is printed', () => {
    const annotated = new Annotated('Trước 22.5.2026, mục 1.2.2020.1 và 1.500.2020 đồng')
    expect(annotated.low).toMatch(/^trước 22\/5\/2026, mục 1\.2\.2020\.1 và 1\.500\.2020 /)
    expect(annotated.text).toContain('22.5.2026')
  })

  test('of the phrases of one kind that begin at one word the longest is found', () => {
    const annotated = new Annotated('Chương trình hành động của tỉnh')
    expect(printed(annotated.text, annotated.spans('TYPE_NOUN'))).toEqual(['Chương trình hành động'])
  })

  test('a phrase ends where its words end: "kế hoạchs" and "kế, hoạch" are none', () => {
    expect(new Annotated('kế hoạchs; kế, hoạch').spans('TYPE_NOUN')).toEqual([])
  })

  test('spans are asked for by where they begin, end or lie', () => {
    const text = new Annotated('Chỉ thị, Kế hoạch, Đề án')
    const [first, second, third] = text.spans('TYPE_NOUN')
    expect(text.at('TYPE_NOUN', 9)).toBe(second)
    expect(text.at('TYPE_NOUN', 10)).toBeNull()
    expect(text.endingAt('TYPE_NOUN', 7)).toBe(first)
    expect(text.first('TYPE_NOUN', 10)).toBe(third)
    expect(text.within('TYPE_NOUN', 1, 18)).toEqual([second])
    expect(text.has('TYPE_NOUN', 1, 12)).toBe(false)
  })
})

describe('the matcher', () => {
  const read = (text: string, matcher: Matcher) => {
    const hits = matcher.findIn(wordsOf(foldedText(text), matcher.vocabulary))
    return matcher.kinds.map((_, kind) => printed(text, hits.of(kind)))
  }

  test('"#" is any number, "(a|b|)" one of several', () => {
    const matcher = new Matcher([words('DAY', '(ngày|hôm|) # tháng #')])
    expect(read('ngày 12 tháng 3, 4 tháng 5, ngày x tháng 3', matcher)).toEqual([
      ['ngày 12 tháng 3', '12 tháng 3', '4 tháng 5'],
    ])
  })

  test('"~" is whatever joins the parts of a name', () => {
    const matcher = new Matcher([phrases('NAME', [['văn hóa ~ thể thao ~ du lịch', 1]])])
    for (const name of [
      'Văn hóa, Thể thao và Du lịch',
      'Văn hóa - Thể thao, và Du lịch',
      'văn hoá thể thao & du lịch',
    ])
      expect(read(`Sở ${name} tỉnh`, matcher)).toEqual([[name]])
    expect(read('Văn hóa / Thể thao và Du lịch', matcher)).toEqual([[]])
  })

  test('a word tells its shape', () => {
    const { count, shape } = wordsOf(foldedText('UBND Tỉnh 12 x-'), new Matcher([]).vocabulary)
    expect(Array.from(shape.slice(0, count))).toEqual([
      CAPITALISED | IN_CAPITALS,
      CAPITALISED,
      NUMBER,
      0,
      MARK,
    ])
  })
})
