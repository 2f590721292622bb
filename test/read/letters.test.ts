import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { inFont } from '../../src/read/fonts.js'
import { decodeLetters, decodeMark } from '../../src/read/letters.js'
import { toTcvn3, toTcvn3Capitals, toVni } from '../support/old-letters.mjs'

const folder = new URL('../corpus/fresh-a/', import.meta.url)
/** Papers as their lines, in composed Unicode. */
const papers = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) =>
    readFileSync(new URL(name, folder), 'utf8').normalize('NFC').replaceAll('Ð', 'Đ').split(/\r?\n/),
  )
/** TCVN3 has no capitals with tone marks. */
const small = (lines: readonly string[]) => lines.map((line) => line.toLowerCase())
const linesOf = (lines: readonly string[]) => {
  const found = decodeLetters(lines)
  return 'lines' in found ? { certainty: found.certainty, lines: found.lines } : found
}
const font = { tcvn3: '.VnTime', vni: 'VNI-Times' } as const
const write = { tcvn3: toTcvn3, vni: toVni } as const
const ENCODINGS = ['tcvn3', 'vni'] as const

describe('whole papers', () => {
  test('in Unicode stay as they are, composed or not, whatever their fonts are called', () => {
    for (const lines of papers) {
      for (const form of ['NFC', 'NFD'] as const) {
        const formed = lines.map((line) => line.normalize(form))
        expect(linesOf(formed)).toEqual({ certainty: 'NONE', lines: formed })
      }
      for (const name of ['.VnTime', '"VNI-Times"', 'Times New Roman'])
        expect(linesOf(lines.map((line) => inFont(line, name)))).toEqual({ certainty: 'NONE', lines })
    }
  })

  test.each(ENCODINGS)('in %s are decoded, with and without the name of a font', (encoding) => {
    for (const lines of papers)
      for (const name of [null, font[encoding], 'Arial']) {
        const found = decodeLetters(lines.map((line) => inFont(write[encoding](line), name)))
        expect({ ...found, lines: small('lines' in found ? found.lines : []) }).toEqual({
          certainty: 'CERTAIN',
          encoding,
          lines: small(lines),
        })
      }
  })

  test('capitals are typed small in a font of capitals, and come back', () => {
    for (const lines of papers) {
      const typed = lines.map((line) =>
        line === line.toUpperCase()
          ? inFont(toTcvn3Capitals(line), '.VnTimeH')
          : line.replace(/\S+/g, (word) =>
              word === word.toUpperCase()
                ? inFont(toTcvn3Capitals(word), '.VnArial NarrowH')
                : /^\p{Lu}/u.test(word)
                  ? inFont(toTcvn3Capitals(word.charAt(0)), '.VnTimeH') +
                    inFont(toTcvn3(word.slice(1)), '.VnTime')
                  : inFont(toTcvn3(word), '.VnTime'),
            ),
      )
      expect(linesOf(typed)).toEqual({ certainty: 'CERTAIN', lines })
    }
  })
})

describe('papers of several encodings', () => {
  test.each(ENCODINGS)('words of %s among words of Unicode, each in its font', (encoding) => {
    for (const lines of papers) {
      let at = 0
      const mixed = lines.map((line) =>
        line.replace(/\S+/g, (word) => {
          at += 1
          return at % 7 < 3 ? inFont(write[encoding](word), font[encoding]) : word
        }),
      )
      const found = linesOf(mixed)
      expect('lines' in found && small(found.lines ?? [])).toEqual(small(lines))
    }
  })

  test('without fonts: read rightly or refused, never wrongly', () => {
    const counts = { right: 0, refused: 0 }
    for (const [index, lines] of papers.entries())
      for (const encoding of ENCODINGS)
        for (const share of [3, 6, 9]) {
          const mixed = lines.map((line, at) =>
            Math.floor((at + index) / 5) % 10 < share ? write[encoding](line) : line,
          )
          const found = linesOf(mixed)
          if (!('lines' in found)) counts.refused += 1
          else {
            expect(small(found.lines ?? [])).toEqual(small(lines))
            counts.right += 1
          }
        }
    expect(counts.right).toBeGreaterThan(counts.refused)
  })

  test('words that could belong to either side, or to none', () => {
    const unicode = 'Ủy ban nhân dân tỉnh quyết định thực hiện kế hoạch như sau, giao các đơn vị phối hợp'
    const tcvn3 = toTcvn3('Giám đốc các sở, thủ trưởng các đơn vị chịu trách nhiệm thi hành quyết định này')
    // "Hòn" may be "Hũn"
    expect(linesOf([unicode, 'Sổ Hòn của', tcvn3])).toMatchObject({ certainty: 'CERTAIN' })
    expect(linesOf([unicode, 'Hòn', tcvn3])).toMatchObject({ certainty: 'SUSPECTED' })
    expect(linesOf([unicode, inFont('Hòn', '.VnTime')])).toMatchObject({ certainty: 'SUSPECTED' })
  })

  test('a forgotten tone makes no word of TCVN3 in a sentence of Unicode', () => {
    for (const slip of ['tôt', 'môt', 'tât']) {
      const line = `Các đơn vị phối hợp thực hiện ${slip} nhiệm vụ được giao trong năm`
      expect(linesOf([line])).toEqual({ certainty: 'NONE', lines: [line] })
    }
    // alone it may be one
    expect(linesOf(['tôt'])).toMatchObject({ certainty: 'SUSPECTED' })
    expect(linesOf(['Các đơn vị phối hợp thực hiện nh©n trong năm'])).toMatchObject({
      certainty: 'SUSPECTED',
    })
  })

  test('nor does it in a short line of a scan that is Unicode else', () => {
    const unicode = Array.from(
      { length: 6 },
      () => 'Ủy ban nhân dân tỉnh giao các đơn vị phối hợp thực hiện nhiệm vụ',
    )
    const lines = [...unicode, 'môt Nghệ An - Hải Dương.', ...unicode]
    expect(linesOf(lines)).toEqual({ certainty: 'NONE', lines })
    expect(linesOf(['môt Nghệ An - Hải Dương.'])).toMatchObject({ certainty: 'SUSPECTED' })
    expect(linesOf([...unicode, 'môt', ...unicode])).toMatchObject({ certainty: 'SUSPECTED' })
  })

  test('other languages, measures and signs prove nothing', () => {
    for (const text of [
      'Müller, façade, « été » à 5µm² ©',
      'Décision n° 5 de l’Université de São Paulo',
      '· ½ §',
    ])
      expect(linesOf([text])).toEqual({ certainty: 'NONE', lines: [text] })
  })
})

test('VIQR is told, and not read: its signs are punctuation too', () => {
  const text =
    "U?y ban nha^n da^n ti?nh quye^'t ddi.nh thu+.c hie^.n ke^' hoa.ch, ca'c ddo+n vi. pho^'i ho+.p to^? chu+'c"
  expect(linesOf([text])).toMatchObject({ certainty: 'SUSPECTED', encoding: 'viqr' })
  expect(linesOf(['x^2 + y^2 = z^2, a^b'])).toMatchObject({ certainty: 'NONE' })
})

test('a stamp is written as its paper is', () => {
  expect(decodeMark(inFont('tuyÖt mËt', '.VnTimeH'), 'unicode')).toBe('tuyÖt mËt')
  expect(decodeMark(inFont('tuyÖt mËt', '.VnTimeH'), 'tcvn3')).toBe('TUYỆT MẬT')
  expect(decodeMark('TUYEÄT MAÄT', 'vni')).toBe('TUYỆT MẬT')
})
