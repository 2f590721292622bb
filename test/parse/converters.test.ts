import { describe, expect, test } from '@jest/globals'
import { normalise } from '../../src/parse/normalise.js'
import { parse } from '../../src/parse/parse-text.js'
import { markerOf } from '../../src/parse/segment.js'

const PAPER = [
  'ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'TỈNH HÀ GIANG          Độc lập - Tự do - Hạnh phúc',
  'Số: 45/KH-UBND         Hà Giang, ngày 12 tháng 5 năm 2023',
  'KẾ HOẠCH',
  'Trồng rừng năm 2023',
  'Thực hiện Nghị quyết số 58/NQ-CP ngày 21/4/2023 của Chính phủ về bảo vệ rừng, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:',
  'I. NHIỆM VỤ',
  '1. Rà soát diện tích rừng trên địa bàn tỉnh, lập bản đồ các khu vực cần trồng mới trong năm.',
  '2. Vận động người dân tham gia trồng cây, chăm sóc rừng.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Sở Tài chính:',
  '- Chủ trì, phối hợp với Sở Nội vụ cấp kinh phí mua cây giống trước ngày 30/6/2023;',
  '- Hướng dẫn thanh toán kinh phí, báo cáo kết quả trong tháng 9/2023.',
  '2. Sở Y tế chăm sóc sức khỏe người trồng rừng; hướng dẫn phòng bệnh.',
].join('\n')

const read = (text: string) => {
  const { outcome, ...found } = parse(text)
  if (outcome !== 'PARSED') throw new Error(outcome)
  const { document, tasks, citations } = found as Extract<ReturnType<typeof parse>, { outcome: 'PARSED' }>
  return {
    document: [document?.symbol, document?.issuer, document?.issuedOn?.value, document?.title],
    citations: citations.map(({ symbol, relation, date }) => [symbol, relation, date]),
    tasks: tasks.map(({ lead, coordinating, deadlines }) => [
      lead,
      coordinating,
      deadlines.map(({ iso }) => iso),
    ]),
  }
}

const [HEAD, BODY] = [PAPER.split('\n').slice(0, 6).join('\n'), PAPER.split('\n').slice(6)]
const [list, dashes] = [/^(\d\.) /gm, /^- /gm]

describe('what converters make of a paper is read as the paper', () => {
  const SPOILT: Record<string, (text: string) => string> = {
    'bullets of a symbol font': (text) => text.replace(dashes, '\uf0b7 '),
    'other bullets': (text) => text.replace(dashes, '► '),
    'bullets that became letters': (text) => text.replace(dashes, 'ü\t'),
    'bullets drawn with signs': (text) => text.replace(dashes, '=> '),
    'numbers twice': (text) => text.replace(list, '$1 $1 '),
    'bullets before numbers': (text) => text.replace(list, '- $1 '),
    'pictures of a chat for bullets': (text) => text.replace(dashes, '👉🏻 ').replace(/^I/gm, '📌 I'),
    'pictures against the words': (text) => text.replace(dashes, '✔️').replace(list, '🔹✅ $1 '),
    'a picture that is one unit long': (text) => text.replace(dashes, '✅ '),
    'numbers in frames': (text) => text.replace(list, (label) => `${label[0]}️⃣ `),
    'pictures in a line': (text) => text.replace(/ trước ngày/g, ' trước ⏰ ngày').replace(/;$/gm, '; 🔥'),
    'quoted in answers to answers': (text) => text.replace(/^/gm, '> >> '),
    'quoted without a blank': (text) => text.replace(/^/gm, '>'),
    'bullets twice': (text) => text.replace(dashes, '* - '),
    'tabs behind markers': (text) => text.replace(list, '$1\t').replace(dashes, '-\t'),
    'broken by backslashes': (text) => text.replace(/\n/g, '\\\n'),
    'breaks as in JSON': (text) => text.replace(/\n/g, '\\n'),
    'breaks as in Excel': (text) => text.replace(/\n/g, '_x000D_\n'),
    'paragraph signs at ends of lines': (text) => text.replace(/\n/g, '¶\n'),
    'blanks of a symbol font': (text) => text.replace(/(?<=\p{Ll}) /gu, '\uf020'),
    'entities escaped twice': (text) =>
      text.replace(/[^\x00-\x7f]/g, (letter) => `&amp;#${letter.charCodeAt(0)};`),
    'marks of notes at days': (text) => text.replace(/(\d)\/(20\d\d)/g, '$1/$2[3]'),
    'marks of notes at symbols': (text) => text.replace(/(?<=\/NQ-CP)/g, '[1, 2]'),
    'raised marks of notes': (text) =>
      text.replace(/(?<=\/NQ-CP)/g, '¹').replace(/(\d)\/(20\d\d)/g, '$1/$2²'),
    links: (text) => text.replace(/Nghị quyết số \S+/, '[$&](https://vanban.vn/58.aspx)'),
    'struck out': (text) => text.replace(/Sở \p{Lu}\S+ \S+(?=[: ])/gu, '~~$&~~'),
    'spans with attributes': (text) => text.replace(/Sở Y tế/gu, '[$&]{.underline}'),
    notes: (text) => text.replace(/Sở Y tế/gu, '$&[1]').replace(/kinh phí,/, 'kinh phí²,'),
    'notes raised': (text) =>
      text.replace(/Sở Y tế/gu, '$&<sup>(1)</sup>').replace(/kinh phí,/, 'kinh phí^2^,'),
    'marks twice': (text) => text.replace(/(?<=\p{L})[;,.](?=\s)/gu, '$&$&'),
    'letters for digits': (text) =>
      text
        .replace(/2023/g, '2O23')
        .replace('30/6', '3O/6')
        .replace('21/4', '2I/4')
        .replace('12 tháng 5', 'Ì2 tháng 5'),
    'numbers run together with words': (text) => text.replace(/(ngày|tháng|năm) (?=\d)/g, '$1'),
    'commas in the date': (text) => text.replace('12 tháng 5 năm', '12, tháng 5, năm'),
    'blanks around dashes': (text) => text.replace(/(?<=\/\p{Lu}+)-(?=\p{Lu})/gu, ' - '),
    'accents apart': (text) => text.replace(/Nội vụ/g, 'Nô ̣i vu ̣'),
  }
  test.each(Object.entries(SPOILT))('%s', (_, spoil) => {
    expect(spoil(PAPER)).not.toBe(PAPER)
    expect(read(spoil(PAPER))).toEqual(read(PAPER))
  })

  test('words parted by tabs', () => {
    const spoilt = [HEAD, ...BODY]
      .join('\n')
      .replace(/(?<=\S) (?=\S)/g, '\t')
      .replace(/\t\t+/g, '\t')
    expect(read([HEAD, spoilt.split('\n').slice(6).join('\n')].join('\n'))).toEqual(read(PAPER))
  })

  test('lines joined', () => {
    expect(read(`${HEAD}\n${BODY.join(' ')}`).tasks).toEqual(read(PAPER).tasks)
  })

  test.each(['--- 3 ---', '[Trang 3]', '{3}', '<!-- Page 3 -->', '=== Page 3 ===', '3 | P a g e', '**3**'])(
    'the number of a page as %s',
    (number) => {
      const spoilt = PAPER.replace('cấp kinh phí mua', ['cấp kinh phí', number, 'mua'].join('\n'))
      expect(read(spoilt)).toEqual(read(PAPER))
    },
  )
})

describe('what says something stays', () => {
  test.each([
    'rộng 5 km² và 3 m[2]',
    'mục [1] của bảng, hàng [a]',
    'Loại A → loại B; nhãn Ø 20',
    'điểm ~ 5 km, 10^6 đồng',
    'Số: ......, ngày .. tháng ..',
    'Sở Lao động - Thương binh và Xã hội',
    'lô 5I, nhà 12O, quốc lộ 1l',
    'họp 02 ngày; 5 tháng',
  ])('%s', (text) => {
    expect(normalise(text).text).toBe(text)
  })

  test('a picture and its text', () => {
    expect(normalise('![](https://a.vn/b.png)').text).toBe('![](https://a.vn/b.png)')
  })

  test('offsets are those of the raw text', () => {
    const raw = 'Giao [Sở Y tế](https://a.vn/b) lập kế hoạch 2O23'
    const passage = normalise(raw)
    const spanOf = (words: string) => {
      const at = passage.text.indexOf(words)
      const { start, end } = passage.span(at, at + words.length)
      return raw.slice(start, end)
    }
    expect(passage.text).toBe('Giao Sở Y tế lập kế hoạch 2023')
    expect([spanOf('Sở Y tế'), spanOf('2023')]).toEqual(['Sở Y tế', '2O23'])
  })

  test.each([
    ['v Trồng cây', 'DASH'],
    ['v. Trồng cây', 'LETTER'],
    ['-) Trồng cây', 'DASH'],
    ['+) Trồng cây', 'PLUS'],
    ['và trồng cây', 'NONE'],
  ])('%s begins with %s', (text, marker) => {
    expect(markerOf(text).marker).toBe(marker)
  })
})
