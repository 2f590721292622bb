import { describe, expect, test } from '@jest/globals'
import { judge, type Candidate } from '../../src/model/answer'
import { excerptOf, matchesIn } from '../../src/model/excerpt'
import {
  calledBy,
  differByOne,
  questionOf,
  readingsOf,
  searchTextOf,
  withSlips,
  WORD,
  wordsOf,
  type Question,
} from '../../src/model/search'
import { foldBare } from '../../src/model/fold'
import { drawing } from '../support/random.js'

const question = (text: string): Question => questionOf(text)!

const paper = (symbol: string | null, title: string, more: Partial<Candidate> = {}): Candidate => ({
  kind: 'Document',
  level: null,
  heldAs: 'TEXT',
  below: 0,
  names: symbol === null ? [] : [calledBy('CHI_THI', symbol)!, symbol],
  texts: [title],
  context: [],
  searchText: searchTextOf([calledBy('CHI_THI', symbol), title], symbol),
  ...more,
})
const task = (summary: string): Candidate => ({
  ...paper(null, summary),
  kind: 'Task',
  heldAs: null,
  searchText: searchTextOf([summary]),
})
const body = (name: string, ...places: string[]): Candidate => ({
  ...paper(null, name),
  kind: 'Agency',
  heldAs: null,
  names: [name],
  texts: [],
  searchText: searchTextOf([name, ...places]),
})

describe('what is stored to be found by', () => {
  test.each([
    [['Nhà ở xã hội, nhà ở'], null, 'nha o xa hoi'],
    [['Đường bộ'.normalize('NFD')], null, 'duong bo'],
    [['hoà', 'hòa', null], null, 'hoa'],
    [['năm 2030; 05/8'], null, 'nam 2030 5 8'],
    [[], '34-CT/TW', '34ct 34cttw cttw'],
    [['TB-UBND'], 'TB-UBND', 'tb ubnd tbubnd'],
    [['…'], null, ''],
  ])('of %j and the symbol %s is "%s"', (texts, symbol, expected) => {
    expect(searchTextOf(texts, symbol)).toBe(expected)
  })

  test.each([
    ['CHI_THI', '34-CT/TW', 'Chỉ thị số 34-CT/TW'],
    ['THONG_BAO', 'TB-UBND', 'Thông báo TB-UBND'],
    ['OTHER', '5/X', 'số 5/X'],
    ['LUAT', null, 'Luật'],
    ['OTHER', null, null],
  ])('%s %s is called %s', (type, symbol, expected) => {
    expect(calledBy(type, symbol)).toBe(expected)
  })
})

test('words are those that the pattern finds, whatever the letters', () => {
  const draw = drawing(47)
  const units = [...'aĐđ0 07-/,.ệỏ\u0301中🏠𝐀\ud83c_']
  for (let turn = 0; turn < 500; turn += 1) {
    const text = Array.from({ length: draw.below(30) }, () => draw.oneOf(units)).join('')
    const found = (foldBare(text).match(WORD) ?? []).map((word) => word.replace(/^0+(?=\p{N})/u, ''))
    expect([text, wordsOf(text)]).toEqual([text, found])
  }
})

describe('a question', () => {
  test('has its words bare and with their accents, and what is written together', () => {
    expect(questionOf('Chỉ thị số 034 - CT/TW')).toEqual({
      words: ['chi', 'thi', 'so', '34', 'ct', 'tw'],
      accented: ['chỉ', 'thị', 'số', '34', 'ct', 'tw'],
      joined: ['34cttw', '34ct'],
      day: null,
      number: '34',
      slips: false,
      isWrittenOut: false,
    })
  })

  test.each([
    ['cv 14491', ['cong', 'van', '14491'], null],
    [
      'CV số 865 Nghệ An',
      ['cong', 'van', 'so', '865', 'nghe', 'an'],
      ['công', 'văn', 'số', '865', 'nghệ', 'an'],
    ],
    ['15662-CV/VPTW', ['15662', 'cv', 'vptw'], null],
    ['cv tran', ['cv', 'tran'], null],
  ])('"%s" may ask for a letter, whose symbol has no code of its type', (text, words, accented) => {
    expect(question(text)).toMatchObject({ words, accented })
  })

  test.each([
    ['24/5/2024', '2024-05-24', 0, 2],
    ['ke hoach 5-6-2024 lang son', '2024-06-05', 2, 4],
    ['họp ngày 05 tháng 12 năm 2024', '2024-12-05', 1, 6],
    ['2024-05-24', '2024-05-24', 0, 2],
    ['24/5/24', '2024-05-24', 0, 2],
    ['chi thi ngay 05.12.24 hue', '2024-12-05', 2, 5],
    ['30-4-75', '1975-04-30', 0, 2],
    ['5/2024', '2024-05', 0, 1],
    ['2024-05', '2024-05', 0, 1],
    ['ke hoach thang 5/2024', '2024-05', 2, 4],
    ['họp tháng 12 năm 2024 ở Huế', '2024-12', 1, 4],
    ['chi thi 34 nam 2024', '2024', 3, 4],
  ])('"%s" has the day %s', (text, value, from, to) => {
    expect(question(text).day).toEqual({ value, from, to })
  })

  test.each([
    '31/4/2024',
    '24/5',
    '13/2024',
    'thang 5 nam',
    '34 5 24',
    '31/4/24',
    '1.2.3',
    '5 2024',
    '12/2018/NQ-HĐND',
    '2024',
    'ke hoach nam 2024',
    '5 nam 2021 - 2025',
  ])('"%s" has no day', (text) => {
    expect(question(text).day).toBe(null)
  })

  test.each([
    ['34 ct tw', ['34ct', '34cttw']],
    ['ct 34', ['34ct']],
    ['ct 34 tw', ['34tw', '34ct', '34cttw']],
    ['KH 195', ['195kh']],
    ['chi thi so 34', ['34ct']],
    ['kế hoạch 195 lạng sơn', ['195kh']],
    ['kế hoạch năm 2026', []],
    ['34-CT/TW', ['34cttw', '34ct']],
    ['34-CT/TƯ', ['34cttw', '34ct']],
    ['34-CT/TU', ['34cttu', '34ct']],
    ['12/2018/NQ-HĐND', ['122018nqhdnd', '2018nq', '2018nqhdnd']],
  ])('"%s" may name the symbols %j', (text, joined) => {
    expect(question(text).joined).toEqual(joined)
  })

  test('without accents says nothing of them; of sixteen words at most; without words there is none', () => {
    expect(question('nha o').accented).toBe(null)
    expect(question('a '.repeat(40)).words).toHaveLength(16)
    expect(questionOf(' -*"? ')).toBe(null)
  })

  test.each([
    ['hoy', true],
    ['o xa', false],
    ['2024', false],
    ['qh15', false],
  ])('"%s" may have a typing error: %s', (text, expected) => {
    expect(withSlips(question(text)) !== null).toBe(expected)
  })
})

test.each([
  ['hoi', 'hoy', true],
  ['hoi', 'ho', true],
  ['hoi', 'hoii', true],
  ['hoi', 'hio', true],
  ['sno', 'son', true],
  ['hoi', 'hoi', false],
  ['hoi', 'hay', false],
  ['hoi', 'ioh', false],
  ['hoi', 'h', false],
  ['abcd', 'badc', false],
])('%s and %s differ by one letter: %s', (one, other, expected) => {
  expect(differByOne(one, other)).toBe(expected)
  expect(differByOne(other, one)).toBe(expected)
})

describe('of two answers the first is the better', () => {
  const held = paper(null, 'Phát triển nhà ở xã hội')
  test.each<[string, string, Candidate, Candidate]>([
    ['the exact symbol', '34-CT/TW', paper('34-CT/TW', 'a'), paper('5-CT/TW', 'Thực hiện Chỉ thị 34-CT/TW')],
    ['type and number', 'chi thi 34', paper('34-CT/TW', 'a'), paper('5-CT/TW', 'Chỉ thị 34')],
    ['all words', 'nha o xa hoi', task('Hội họp ở xã, ở nhà'), paper(null, 'Nhà ở xã')],
    ['accents as typed', 'nhà ở', paper(null, 'Sống ở nhà'), paper(null, 'Nhá ở')],
    ['a phrase', 'nha o xa hoi', task('Xây nhà ở xã hội'), paper(null, 'Xã hội hóa nhà cho người ở trọ')],
    ['a title', 'nha o xa hoi', held, task('Phát triển nhà ở xã hội')],
    ['a held paper', 'nha o xa hoi', held, { ...held, heldAs: 'CITED_ONLY' }],
    ['a type before its number', 'ct34', paper('34-CT/TW', 'a'), paper('5-CT/TW', 'Mẫu CT34')],
    [
      'a paper of that day',
      '24/5/2024',
      { ...paper('1-CT/TW', 'a'), searchText: 'chi thi so 1 ct tw _2024-05-24' },
      paper('5-CT/TW', 'Chỉ thị ngày 24/5/2024'),
    ],
    [
      'a number of that year',
      'chi thi 34 nam 2024',
      { ...paper('34-CT/TW', 'a'), searchText: 'chi thi so 34 ct tw _2024-05-24' },
      paper('5-KH/TU', 'Kế hoạch năm 2024 thực hiện Chỉ thị 34'),
    ],
    [
      'a held paper of a type',
      'chi thi',
      paper('34-CT/TW', 'a b c'),
      paper('34-CT/TW', 'a', { heldAs: 'CITED_ONLY' }),
    ],
    ['a cited paper', 'nha o xa hoi', { ...held, heldAs: 'CITED_ONLY' }, task('Phát triển nhà ở xã hội')],
    ['a higher tier', 'nha o', { ...held, level: 'CENTRAL' }, { ...held, level: 'PROVINCE' }],
    ['a whole word', 'nha o xa', paper(null, 'Nhà ở xã'), paper(null, 'Nhà ở xanh')],
    [
      'a body without the kind of its place',
      'so xay dung lang son',
      body('Sở Xây dựng tỉnh Lạng Sơn'),
      paper(null, 'Chủ tịch, so sánh xây dựng và phát triển thành phố Lạng Sơn'),
    ],
    [
      'a body of the kind that is said',
      'ubnd tinh cao bang',
      body('UBND tỉnh Cao Bằng'),
      body('UBND thành phố Cao Bằng', 'tỉnh Cao Bằng'),
    ],
    [
      'a body that has the words side by side',
      'công an phường',
      body('Công an các xã, phường trên địa bàn thành phố Đà Nẵng'),
      body('Trung tâm Phục vụ hành chính công phường An Khê'),
    ],
    [
      'a body that lacks a word before one that has all, of another name',
      'công an phường',
      body('Công an tỉnh Nghệ An'),
      body('Trung tâm Phục vụ hành chính công phường Hội An'),
    ],
    ['what more papers carry out', 'nha o', { ...held, below: 12 }, { ...held, below: 11 }],
    [
      'a paper of that month',
      'thang 5/2024',
      { ...paper('1-CT/TW', 'a'), searchText: 'chi thi so 1 ct tw _2024-05-24' },
      paper('5-CT/TW', 'Việc làm trong tháng 5/2024'),
    ],
    [
      'what more papers carry out, before a higher tier',
      'nha o',
      { ...held, level: 'PROVINCE', below: 1 },
      { ...held, level: 'CENTRAL' },
    ],
    [
      'a held paper before a cited one that more carry out',
      'nha o',
      held,
      { ...held, heldAs: 'CITED_ONLY', below: 500 },
    ],
    [
      'a paper only cited before a sample that more carry out',
      'nha o',
      { ...held, heldAs: 'CITED_ONLY' },
      { ...held, searchText: `${held.searchText} _sample`, below: 500 },
    ],
    ['a shorter one', 'nha o', paper(null, 'Nhà ở'), paper(null, 'Nhà ở xã hội')],
  ])('%s', (_, text, better, worse) => {
    const [first, second] = [judge(question(text), better), judge(question(text), worse)]
    expect(first!.order < second!.order).toBe(true)
  })

  test('a wrong letter counts as such only where there is room for it', () => {
    const asked = question('nha o xa hoy')
    expect(judge(asked, held)).toMatchObject({ complete: false })
    expect(judge(withSlips(asked)!, held)!.order < judge(asked, held)!.order).toBe(true)
  })

  describe('a place', () => {
    const place = (level: Candidate['level'], kind: string, name: string, within: string): Candidate => ({
      kind: 'Territory',
      level,
      heldAs: null,
      below: 0,
      searchText: searchTextOf([`${kind} ${name}`, within]),
      names: [`${kind} ${name}`, name],
      texts: [],
      context: [],
    })
    const commune = place('COMMUNE', 'xã', 'Hội Yên', 'huyện Châu Thành tỉnh Hậu Giang')
    const district = place('DISTRICT', 'thị xã', 'Việt Yên', 'tỉnh Bắc Giang')
    const province = place('PROVINCE', 'tỉnh', 'Bà Rịa - Vũng Tàu', '')

    test.each<[string, Candidate]>([
      ['hoi yen', commune],
      ['xa hoi yen hau giang', commune],
      ['hoi ye', commune],
      ['xa hoi y', commune],
      ['huyen viet yen', district],
      ['viet yen bac giang', district],
      ['thi xa vi', district],
      ['vung tau', province],
    ])('"%s" can mean it', (text, meant) => {
      expect(judge(question(text), meant)).not.toBe(null)
    })

    test.each<[string, Candidate]>([
      ['xa hoi hau giang', commune],
      ['nha o xa hoi hau giang', commune],
      ['phuong hoi yen', commune],
      ['hau giang', commune],
      ['ke hoach viet yen', district],
      ['xa bac giang', district],
      ['tau thuyen', province],
      ['tau thi', province],
    ])('"%s" cannot', (text, other) => {
      expect(judge(question(text), other)).toBe(null)
    })

    test('comes behind papers and bodies that answer as well, unless it is called exactly so', () => {
      const task = { ...commune, kind: 'Task', level: null, names: [], texts: ['Về Hội Yên'] } as Candidate
      expect(judge(question('hoi yen'), task)!.order < judge(question('hoi yen'), commune)!.order).toBe(true)
      expect(judge(question('xa hoi yen'), commune)!.order < judge(question('xa hoi yen'), task)!.order).toBe(
        true,
      )
    })
  })

  test('fewer than half of the words is no answer', () => {
    expect(judge(question('nha o tai ngoai thanh'), held)).toBe(null)
    expect(judge(question('nha o ngoai thanh'), held)).not.toBe(null)
  })
})

describe('a question whose abbreviations are written out', () => {
  const [reading] = readingsOf('sxd ls')
  const department = body('Sở Xây dựng tỉnh Lạng Sơn')

  test('is answered by what has all of its words, and by nothing that lacks one', () => {
    expect(judge(reading!, department)).toMatchObject({ complete: true })
    expect(judge(reading!, body('Sở Xây dựng tỉnh Cao Bằng'))).toBeNull()
  })

  test('puts the body before papers that have its code in their symbols', () => {
    const [short] = readingsOf('sxd')
    const coded = paper('12/BC-SXD', 'a', { level: 'PROVINCE', below: 5 })
    expect(judge(short!, department)!.order < judge(question('sxd'), coded)!.order).toBe(true)
  })
})

describe('an excerpt', () => {
  const long = `${'Căn cứ văn bản, '.repeat(30)}phát triển nhà ở xã hội${' cho mọi người'.repeat(30)}`

  test.each([
    ['of a long text holds the words and is cut between words', 'nha o xa hoi', long],
    ['at the beginning has only an end', 'can cu', long],
    ['at the end has only a beginning', 'cuoi cung', `${long} sau cuối cùng`],
    ['with a word that is too long is cut within it', 'x', `x${'y'.repeat(400)}`],
  ])('%s', (_, text, title) => {
    const piece = excerptOf(question(text), paper(null, title))!
    expect(piece.length).toBeLessThanOrEqual(160)
    expect(piece.length).toBeGreaterThan(140)
    const bare = piece.replace(/^…|…$/g, '')
    expect(title).toContain(bare)
    expect(searchTextOf([piece]).split(' ').join(' ')).toContain(text.split(' ').at(-1)!)
    if (title.includes(' ')) expect(` ${title} `).toContain(` ${bare} `)
    expect(piece.startsWith('…')).toBe(!title.startsWith(bare))
    expect(piece.endsWith('…')).toBe(!title.endsWith(bare))
  })

  test.each<[string, string, Candidate, string | null]>([
    ['the text as a whole when short', 'nha o', paper('1-CT/TW', 'Về  nhà\nở'), 'Về nhà ở'],
    ['the name when the words are there', '34-ct', paper('34-CT/TW', 'Về nhà ở'), 'Chỉ thị số 34-CT/TW'],
    ['the name when they stand together', '34cttw', paper('34-CT/TW', 'Về nhà ở'), 'Chỉ thị số 34-CT/TW'],
    ['the issuer', 'hau giang', paper(null, 'a', { context: ['Tỉnh ủy Hậu Giang'] }), 'Tỉnh ủy Hậu Giang'],
    ['nothing', 'nha', paper(null, ''), null],
  ])('is %s', (_, text, candidate, expected) => {
    expect(excerptOf(question(text), candidate)).toBe(expected)
  })
})

describe('what matched', () => {
  /** The excerpt with brackets around the matches. */
  const marked = (asked: Question, text: string): string =>
    matchesIn(asked, text).reduceRight(
      (marked, { start, end }) =>
        `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
      text,
    )

  test.each([
    ['nha o', 'Phát triển nhà ở xã hội', 'Phát triển [nhà] [ở] xã hội'],
    ['nhà ở', 'NHÀ Ở; nha o', '[NHÀ] [Ở]; [nha] [o]'],
    ['xa ho', 'xã hội', '[xã] [hộ]i'],
    ['dien ba', 'Điện Bàn', '[Điện] [Bà]n'],
    ['34cttw', 'Chỉ thị số 34-CT/TW', 'Chỉ thị số [34-CT/TW]'],
    ['34-c', 'Chỉ thị số 34-CT/TW', '[C]hỉ thị số [34]-[C]T/TW'],
    ['34ctt', 'Chỉ thị số 34-CT/TW', 'Chỉ thị số [34-CT/T]W'],
    ['ct34', 'Chỉ thị số 034-CT/TW', 'Chỉ thị số [034-CT]/TW'],
    ['ct 3', 'Chỉ thị số 034-CT/TW', 'Chỉ thị số [03]4-[CT]/TW'],
    ['34 ct', 'Kế hoạch 340 và 34', 'Kế hoạch 340 và [34]'],
    ['24/5/2024', 'ngày 24/5/2024 …', 'ngày [24]/[5]/[2024] …'],
    ['x', '', ''],
    ['x', '😀 x', '😀 [x]'],
  ])('of "%s" in "%s" is %s', (text, excerpt, expected) => {
    expect(marked(question(text), excerpt)).toBe(expected)
  })

  test.each(['nhà ở xã hộ', 'nha o xa ho'])(
    'of "%s" is the same in composed and in single letters',
    (text) => {
      const excerpt = 'Nhà ở xã hội'
      for (const asked of [text.normalize('NFC'), text.normalize('NFD')]) {
        expect(marked(question(asked), excerpt.normalize('NFC'))).toBe(
          '[Nhà] [ở] [xã] [hộ]i'.normalize('NFC'),
        )
        expect(marked(question(asked), excerpt.normalize('NFD'))).toBe(
          '[Nhà] [ở] [xã] [hộ]i'.normalize('NFD'),
        )
      }
    },
  )

  test('of a word with a wrong letter is the whole word', () => {
    expect(marked(withSlips(question('nha o xa hoy'))!, 'nhà ở xã hội')).toBe('[nhà] [ở] [xã] [hội]')
    expect(marked(question('nha o xa hoy'), 'nhà ở xã hội')).toBe('[nhà] [ở] [xã] hội')
  })

  test('of a word that stands there as typed is not another besides', () => {
    const slips = withSlips(question('han chot thang sau'))!
    expect(marked(slips, 'Ban hành trước hạn tháng sáu')).toBe('Ban hành trước [hạn] [tháng] [sáu]')
    expect(marked(slips, 'Ban hành trong tháng sáu')).toBe('Ban hành trong [tháng] [sáu]')
  })
})

describe('the number of a paper that a question asks for', () => {
  test.each([
    ['công văn 168 yên bái', '168'],
    ['ke hoach so 217 lang son', '217'],
    ['kh 217', '217'],
    ['chỉ thị 34 năm 2024', '34'],
    ['chỉ thị 34 ngày 24/5/2024', '34'],
    ['kế hoạch 5 năm 2021 - 2025', null],
    ['kế hoạch 100 ngày', null],
    ['kế hoạch lạng sơn 2026', null],
    ['chỉ thị 24/5/2024', null],
    ['quận 1', null],
  ])('%s', (text, number) => expect(question(text).number).toBe(number))

  test('what has it comes before what has all the other words', () => {
    const asked = question('công văn 168 yên bái')
    const order = (candidate: Candidate) => judge(asked, candidate)!.order
    const near = paper('90607/UBND-KGVX', 'Công văn của tỉnh Yên Bái')
    const meant = paper('168/KH-UBND', 'Kế hoạch của tỉnh Yên Bái')
    expect(order(meant) < order(near)).toBe(true)
    expect(order(near) < order(body('Công đoàn Văn phòng UBND tỉnh Yên Bái'))).toBe(true)
  })

  test('is had where it is not written to its end', () => {
    expect(judge(question('kế hoạch 16'), paper('168/KH-UBND', 'Kế hoạch'))!.lacksNumber).toBe(false)
    expect(judge(question('kế hoạch 16'), paper('217/KH-UBND', 'Kế hoạch'))!.lacksNumber).toBe(true)
  })
})
