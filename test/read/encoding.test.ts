import { describe, expect, test } from '@jest/globals'
import { blocksToUnicode, decodeHtml, decodeText } from '../../src/read/encoding.js'

const bytes = (text: string, encoding: 'utf8' | 'utf16le' | 'latin1' = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding))
const refusal = (words: string) =>
  expect.objectContaining({
    code: 'UNSUPPORTED_ENCODING',
    message: expect.stringContaining(words) as unknown,
  })

const PAPER = `Ủy ban nhân dân tỉnh
Cộng hòa xã hội chủ nghĩa Việt Nam
Độc lập - Tự do - Hạnh phúc
Quyết định số 12, ngày 03 tháng 5 năm 1998
Thực hiện kế hoạch của Chủ tịch về việc tổ chức`
/** The same as people saw it when its font was missing. */
const TCVN3 = `Uû ban nh©n d©n tØnh
Céng hßa x· héi chñ nghÜa ViÖt Nam
§éc lËp - Tù do - H¹nh phóc
QuyÕt ®Þnh sè 12, ngµy 03 th¸ng 5 n¨m 1998
Thùc hiÖn kÕ ho¹ch cña Chñ tÞch vÒ viÖc tæ chøc`
const VNI = `Uûy ban nhaân daân tænh
Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam
Ñoäc laäp - Töï do - Haïnh phuùc
Quyeát ñònh soá 12, ngaøy 03 thaùng 5 naêm 1998
Thöïc hieän keá hoaïch cuûa Chuû tòch veà vieäc toå chöùc`

/** Windows' own way: a letter with its hat, then its tone as a mark. */
function to1258(text: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder('windows-1258').decode(new Uint8Array([byte])),
      byte,
    ]),
  )
  const out: number[] = []
  for (const letter of text.normalize('NFC')) {
    const marks = letter.normalize('NFD').slice(1)
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0] ?? ''
    const parts = table.has(letter)
      ? [letter]
      : [letter.normalize('NFD').replace(tone, '').normalize('NFC'), tone]
    for (const one of parts) out.push(table.get(one) as number)
  }
  return new Uint8Array(out)
}

describe('Unicode', () => {
  test('UTF-8 and UTF-16 keep their mark, NFD stays NFD', () => {
    expect(decodeText(bytes(`\ufeff${PAPER.normalize('NFD')}`), 'a')).toEqual({
      text: `\ufeff${PAPER.normalize('NFD')}`,
      encoding: 'utf-8',
      converted: false,
    })
    expect(decodeText(bytes(`\ufeff${PAPER}`, 'utf16le'), 'a')).toEqual({
      text: `\ufeff${PAPER}`,
      encoding: 'utf-16le',
      converted: false,
    })
    expect(decodeText(new Uint8Array(Buffer.from(`\ufeff${PAPER}`, 'utf16le').swap16()), 'a').encoding).toBe(
      'utf-16be',
    )
  })

  test('other languages and short notes stay what they are', () => {
    for (const text of ['Décision à l’égard de la façade', 'Müller, Größe, ©', '', 'x'])
      expect(decodeText(bytes(text), 'a').text).toBe(text)
  })

  test('UTF-16 that lost its mark, when it then reads as Vietnamese', () => {
    const little = Buffer.from(PAPER, 'utf16le')
    const big = Buffer.from(little).swap16()
    expect(decodeText(new Uint8Array(little), 'a')).toEqual({
      text: PAPER,
      encoding: 'utf-16le',
      converted: false,
    })
    expect(decodeText(new Uint8Array(big), 'a')).toEqual({
      text: PAPER,
      encoding: 'utf-16be',
      converted: false,
    })
    expect(decodeHtml(new Uint8Array(big), 'a').text).toBe(PAPER)
    for (const other of [Buffer.from('Müller und Söhne', 'utf16le'), Buffer.concat([little, big])])
      expect(() => decodeText(new Uint8Array(other), 'a')).toThrow(refusal('zero bytes'))
  })

  test('UTF-32 shows as UTF-16 with zeros in it', () => {
    const wide = Buffer.from(`\ufeff${PAPER}`.split('').join('\0') + '\0', 'utf16le')
    expect(() => decodeText(new Uint8Array(wide), 'a')).toThrow(refusal('zero characters'))
  })

  test('half a unit of UTF-16 and bytes of zero are no text', () => {
    expect(() => decodeText(new Uint8Array([0xff, 0xfe, 0x4b]), 'a.txt')).toThrow(refusal('UTF-16LE'))
    expect(() => decodeText(new Uint8Array([0x4b, 0, 0x4b]), 'a.txt')).toThrow(refusal('a.txt'))
  })
})

describe('before Unicode', () => {
  test('windows-1258 is decoded, its marks stay apart', () => {
    const { text, encoding, converted } = decodeText(to1258(PAPER), 'a')
    expect({ text: text.normalize('NFC'), encoding, converted }).toEqual({
      text: PAPER.normalize('NFC'),
      encoding: 'windows-1258',
      converted: false,
    })
  })

  const cases: [string, string, string][] = [
    ['tcvn3', TCVN3, PAPER.replace('Ủy', 'Uỷ')],
    ['vni', VNI, PAPER],
  ]
  test.each(cases)(
    '%s is converted, also when it was saved as Unicode unconverted',
    (encoding, shown, text) => {
      for (const form of ['latin1', 'utf8'] as const)
        expect(decodeText(bytes(shown, form), 'a')).toEqual({ text, encoding, converted: true })
    },
  )

  test('capitals of VNI', () => {
    const head =
      'UÛY BAN NHAÂN DAÂN TÆNH\nCOÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM\nQUYEÁT ÑÒNH\nThöïc hieän keá hoaïch'
    expect(decodeText(bytes(head), 'a').text).toBe(
      'ỦY BAN NHÂN DÂN TỈNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nQUYẾT ĐỊNH\nThực hiện kế hoạch',
    )
  })

  test('too little, or two in one file, is refused with the suspicion', () => {
    expect(() => decodeText(bytes('Uû ban nh©n d©n', 'latin1'), 'a')).toThrow(refusal('TCVN3'))
    expect(() => decodeText(bytes(`${PAPER}\nUû ban nh©n d©n huyÖn`), 'a')).toThrow(refusal('TCVN3'))
    expect(() => decodeText(bytes(PAPER.replace('kế hoạch', 'kÕ ho¹ch')), 'a')).toThrow(refusal('TCVN3'))
    expect(() => decodeText(bytes('\x80\x81\xfe\xff\xfa', 'latin1'), 'a.txt')).toThrow(
      refusal('not in UTF-8'),
    )
    expect(() => decodeText(bytes(PAPER).fill(0xff, 20, 21), 'a')).toThrow(refusal('broken bytes'))
  })
})

describe('HTML says what it is written in', () => {
  test('by its mark, by <meta>, or not at all', () => {
    expect(decodeHtml(bytes(`\ufeff<meta charset=gb2312>${PAPER}`), 'a').encoding).toBe('utf-8')
    expect(
      decodeHtml(bytes(`<meta http-equiv="Content-Type" content="text/html; charset=utf-8">${PAPER}`), 'a')
        .encoding,
    ).toBe('utf-8')
    expect(
      decodeHtml(
        new Uint8Array(Buffer.concat([Buffer.from('<meta charset="windows-1258">'), to1258(PAPER)])),
        'a',
      ).encoding,
    ).toBe('windows-1258')
    expect(decodeHtml(bytes(PAPER), 'a').encoding).toBe('utf-8')
    expect(decodeHtml(bytes(`<meta charset=iso-8859-1>${TCVN3}`, 'latin1'), 'a')).toMatchObject({
      encoding: 'windows-1252',
      assumed: false,
    })
    expect(decodeHtml(bytes(`<p>${TCVN3}`, 'latin1'), 'a')).toMatchObject({ assumed: true })
  })

  test('a page in UTF-8 that is still declared Western', () => {
    for (const declared of ['iso-8859-1', 'windows-1258', 'iso-8859-15'])
      expect(decodeHtml(bytes(`<meta charset=${declared}>${PAPER}`), 'a')).toMatchObject({
        text: expect.stringContaining(PAPER) as unknown,
        encoding: 'utf-8',
      })
    expect(decodeHtml(bytes('<meta charset=iso-8859-1>d\u00e9j\u00e0', 'latin1'), 'a').text).toContain('déjà')
  })

  test('an encoding that nobody knows is refused', () => {
    expect(() => decodeHtml(bytes('<meta charset="x-vietnamese-1"><p>x'), 'a')).toThrow(
      refusal('x-vietnamese-1'),
    )
  })
})

test('letters of blocks are composed: the words by which a foot is known stand in one form', () => {
  const foot = { kind: 'LINE', text: 'Nơi nhận:' } as const
  const parted = { ...foot, text: foot.text.normalize('NFD') }
  expect(blocksToUnicode([parted], 'windows-1258', 'a').blocks).toEqual([foot])
})
