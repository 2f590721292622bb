import { describe, expect, test } from '@jest/globals'
import { printSymbol } from '../../../src/model/symbol.js'
import { parse } from '../../../src/parse/parse.js'
import { findSymbols } from '../../../src/parse/recognise/symbols.js'
import { faceOf } from './paper.js'

// Papers of the Party's committees and their offices, of unions, courts, the police, schools and hospitals.

const read = (text: string) => {
  const parsed = parse({ name: 'a.txt', mediaType: 'text/plain', textBase: 'RAW', text } as never)
  if (parsed.outcome !== 'PARSED') throw new Error('refused')
  return parsed
}
const BANNER = 'ĐẢNG CỘNG SẢN VIỆT NAM'
const letter = (...words: string[]): string =>
  [
    'TỈNH ỦY HÀ NAM',
    'VĂN PHÒNG',
    'Số 99-CV/VPTU',
    'V/v trồng cây',
    BANNER,
    'Hà Nam, ngày 15 tháng 10 năm 2018',
    'Kính gửi: Các huyện ủy.',
    ...words,
  ].join('\n')
const plan = (...words: string[]): string =>
  [
    'TỈNH ỦY HÀ NAM',
    '*',
    'Số 99-KH/TU',
    BANNER,
    'Hà Nam, ngày 15 tháng 10 năm 2018',
    'KẾ HOẠCH',
    'về trồng cây',
    'Ban Thường vụ Tỉnh ủy ban hành kế hoạch như sau:',
    'I. MỤC ĐÍCH',
    '1. Xanh hơn.',
    'II. TỔ CHỨC THỰC HIỆN',
    ...words,
  ].join('\n')
const dutiesOf = (text: string): string[] =>
  read(text).tasks.flatMap(({ kind, leads, deadlines }) =>
    kind === 'ASSIGNMENT'
      ? [
          [
            leads.map(({ body }) => body.name.replace(/ ?(?:tỉnh |\(.*)?Hà Nam\)?$/u, '')).join(' + '),
            ...deadlines.map(({ due, precision }) => (typeof due === 'string' ? due : precision)),
          ].join(' '),
        ]
      : [],
  )

describe('letters of the Party', () => {
  test.each<[string, string[]]>([
    ['Đề nghị các đồng chí góp ý bằng văn bản trước ngày 20/10/2018.', ['các huyện ủy 2018-10-20']],
    [
      'Văn phòng Tỉnh ủy gửi các đồng chí dự thảo Đề án. Đề nghị các đồng chí, các cơ quan, đơn vị cho ý kiến trước ngày 20/10/2018.',
      ['các huyện ủy 2018-10-20'],
    ],
    ['Văn phòng Tỉnh ủy kính mời các đồng chí dự lễ trồng cây.', []],
    ['Văn phòng Tỉnh ủy chuyển đơn của bà Lê Thị Na đến Sở Xây dựng để xem xét, trả lời.', ['Sở Xây dựng']],
    ['Văn phòng Tỉnh ủy chuyển đơn của bà Lê Thị Na.', []],
    ['Đề nghị các huyện ủy thực hiện nghiêm túc.', []],
    ['Ban Nội chính Tỉnh ủy là cơ quan tham mưu của Tỉnh ủy.', []],
    ['Các đơn vị tải văn bản về trồng cây tại đây: cay.pdf', []],
    ['Các huyện ủy tổ chức thông báo đến nhân dân biết ngày trồng cây.', ['các huyện ủy']],
  ])('%s', (words, duties) => expect(dutiesOf(letter(words))).toEqual(duties))

  test('items are numbered with a stop and a stroke', () =>
    expect(
      dutiesOf(
        letter('Văn phòng Tỉnh ủy đề nghị các huyện ủy:', '1/. Trồng cây ven đường.', '2/. Đếm số cây.'),
      ),
    ).toEqual(['các huyện ủy', 'các huyện ủy']))

  test('a page leaves a blank line below every line of the subject', () => {
    const text = `ĐẢNG BỘ TỈNH HÀ NAM\n${BANNER}\n\nHUYỆN ỦY BÌNH LỤC\n\nSố 12-CV/HU\n\nTrồng cây ven đường,\n\nven kênh năm 2018\n\nKính gửi: Các chi bộ.\n\nĐề nghị các chi bộ trồng cây.`
    expect(faceOf(text)).toMatchObject({ title: 'Trồng cây ven đường, ven kênh năm 2018' })
  })

  test.each<[string, string]>([
    ['CỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN\nvề trồng cây ven đường', 'về trồng cây ven đường'],
    ['Củng cố BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN', 'Củng cố BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN'],
  ])('whose resolution it is stands above its title: %j', (over, title) => {
    const text = `HUYỆN ỦY BÌNH LỤC\n*\nSố 12-NQ/HU\n${BANNER}\nBình Lục, ngày 15 tháng 10 năm 2018\n\nNGHỊ QUYẾT\n${over}\n\nBan Chấp hành Đảng bộ huyện quyết nghị:\n1. UBND huyện trồng cây.`
    expect(faceOf(text)).toMatchObject({ title })
  })
})

describe('who is charged by what a person is', () => {
  test.each<[string, string[]]>([
    [
      'Phân công đồng chí Lê Thị Na, Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Tỉnh ủy theo dõi vườn cây.',
      ['Ban Dân vận Tỉnh ủy'],
    ],
    ['Đồng chí Phó Bí thư Tỉnh ủy - Chủ tịch UBND tỉnh chỉ đạo trồng cây.', ['UBND']],
    [
      'Đồng chí Giám đốc Công an tỉnh, đồng chí Chỉ huy trưởng Bộ CHQS tỉnh tổ chức trồng cây.',
      ['Công an + Bộ Chỉ huy Quân sự'],
    ],
    ['Đ/c Lê Thị Na - PBT Thường trực phụ trách chung.', ['Tỉnh ủy']],
    ['Đồng chí Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy rà soát vườn cây.', ['Ủy ban Kiểm tra Tỉnh ủy']],
  ])('%s', (words, duties) => expect(dutiesOf(plan(`1. ${words}`))).toEqual(duties))
})

describe('bodies of unions, courts, the police and hospitals', () => {
  test.each<[string, string[]]>([
    ['Ban Thanh niên Công an tỉnh: Trồng cây.', ['Ban Thanh niên Công an']],
    ['Ban Kinh tế - Xã hội Hội Nông dân tỉnh trồng cây.', ['Ban Kinh tế - Xã hội Hội Nông dân']],
    ['BTV các huyện, thị, thành đoàn trồng cây.', ['Ban Thường vụ các huyện, thị, thành đoàn']],
    ['Ban Chỉ đạo 35 Tỉnh ủy trồng cây.', ['Ban Chỉ đạo 35 Tỉnh ủy']],
    ['Yêu cầu Chánh án Tòa án các cấp tổ chức trồng cây.', ['Tòa án các cấp']],
    ['Tòa Hình sự, Tòa Dân sự tổ chức trồng cây.', ['Tòa Hình sự + Tòa Dân sự']],
    ['PX03, PV05 tổ chức trồng cây.', ['PX03 + PV05']],
    ['Trưởng các khoa, phòng, trung tâm tổ chức trồng cây.', ['các khoa, phòng, trung tâm']],
    ['Trưởng khoa, trưởng bộ môn tổ chức trồng cây.', ['Trưởng khoa + trưởng bộ môn']],
    ['Các LĐLĐ huyện, thành phố tổ chức trồng cây.', ['các LĐLĐ huyện, thành phố']],
    ['Sở Y tế kiểm tra 01 lần trong quý IV/2018.', ['Sở Y tế 2018-12-31']],
    ['Sở Y tế gửi thống kê 6 tháng trước ngày 15/12/2018.', ['Sở Y tế 2018-12-15']],
    ['Sở Y tế định kỳ 6 tháng báo cáo.', ['Sở Y tế HALF_YEARLY']],
  ])('%s', (words, duties) => expect(dutiesOf(plan(`1. ${words}`))).toEqual(duties))
})

describe('a committee of a house speaks of its own cells and commissions', () => {
  const ofBloc = (words: string): string =>
    plan(words)
      .replace('TỈNH ỦY HÀ NAM', 'ĐẢNG BỘ TỈNH HÀ NAM\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH')
      .replace('KH/TU', 'KH/ĐUK')
      .replace('Thường vụ Tỉnh ủy', 'Thường vụ Đảng ủy Khối')
  const own = 'Đảng ủy Khối các cơ quan'
  test.each([
    ['Ban Tuyên giáo tổ chức trồng cây.', `Ban Tuyên giáo ${own}`],
    ['Các chi bộ trực thuộc trồng cây.', `các chi bộ trực thuộc ${own}`],
    ['Văn phòng Đảng ủy Khối tổ chức trồng cây.', `Văn phòng ${own}`],
    ['Văn phòng Đảng ủy tổ chức trồng cây.', `Văn phòng ${own}`],
    ['Ban Tuyên giáo Tỉnh ủy tổ chức trồng cây.', 'Ban Tuyên giáo Tỉnh ủy'],
    ['Đảng ủy xã Ba Sao tổ chức trồng cây.', 'Đảng ủy xã Ba Sao'],
  ])('%s', (words, lead) => expect(dutiesOf(ofBloc(`1. ${words}`))).toEqual([lead]))

  test('in a paper of the province they are the province’s', () =>
    expect(dutiesOf(plan('1. Ban Tuyên giáo tổ chức trồng cây.'))).toEqual(['Ban Tuyên giáo Tỉnh ủy']))
})

describe('symbols of offices and committees', () => {
  test.each([
    ['Số 412-TB/VPThU', '412-TB/VPThU'],
    ['Kế hoạch số 27-KH/BCĐ35TW', '27-KH/BCĐ35TW'],
    ['Kế hoạch số 301/KH-BCĐ138/CP', '301/KH-BCĐ138/CP'],
    ['Nghị định số 141/HĐBT', '141/HĐBT'],
    ['Số: 3456/ĐLHN-KT+AT', '3456/ĐLHN-KT+AT'],
  ])('%s', (text, symbol) =>
    expect(findSymbols(text).map(({ symbol: found }) => printSymbol(found))).toEqual([symbol]),
  )
})

describe('whose paper it is', () => {
  const issuerOf = (...head: string[]) =>
    faceOf(
      `${head.join('\n')}\n${BANNER}\nHà Nam, ngày 15 tháng 10 năm 2018\nKẾ HOẠCH\nv/v trồng cây\n\n1. Các chi bộ trồng cây.`,
    )
  test.each<[string[], string]>([
    [['ĐẢNG BỘ HUYỆN BÌNH LỤC', 'BAN TUYÊN GIÁO', '*', 'Số 12-KH/BTGHU'], 'Ban Tuyên giáo Huyện ủy Bình Lục'],
    [['THÀNH ỦY PHỦ LÝ', 'VĂN PHÒNG', '*', 'Số 12-KH/VPThU'], 'Văn phòng Thành ủy Phủ Lý'],
    [
      ['THÀNH ỦY PHỦ LÝ', 'CƠ QUAN TỔ CHỨC – NỘI VỤ', '*', 'Số 12-KH/TC-NV'],
      'Cơ quan Tổ chức - Nội vụ Thành ủy Phủ Lý',
    ],
    [
      ['UBND TỈNH HÀ NAM', 'BAN QUẢN LÝ KHU KINH TẾ VÀ CÁC KHU CÔNG NGHIỆP HÀ NAM', 'Số: 12/KH-BQL'],
      'Ban Quản lý Khu kinh tế và các Khu công nghiệp Hà Nam',
    ],
    [['ĐẢNG BỘ TỈNH HÀ NAM ĐẢNG ỦY TRƯỜNG ĐẠI HỌC VƯỜN Số: 12 - KH/ĐU'], 'Đảng ủy Trường Đại học Vườn'],
  ])('%j', (head, issuer) => expect(issuerOf(...head)).toMatchObject({ issuer, title: 'trồng cây' }))
})

describe('a long name of a board over the grounds', () => {
  const board =
    'BAN CHỈ ĐẠO TRỒNG CÂY, CHĂM SÓC CÂY, BẢO VỆ VƯỜN HOA VÀ XÂY DỰNG PHONG TRÀO TOÀN DÂN GIỮ GÌN CẢNH QUAN XANH'
  const faceWith = (title: string, over: string) =>
    faceOf(
      `UBND TỈNH HÀ NAM\n${board}\n${BANNER}\nSố: 40/QĐ-BCĐ\nHà Nam, ngày 16 tháng 4 năm 2014\nQUYẾT ĐỊNH\n${title}\n${over}\n\nCăn cứ Luật Trồng cây;\n\nĐiều 1. Các xã trồng cây.`,
    )
  test('which the letterhead has too, is no part of the title', () => {
    const { issuer, title } = faceWith('Ban hành Quy chế trồng cây\n', `${board} TỈNH HÀ NAM`)
    expect(issuer?.toLowerCase()).toMatch(/^ban chỉ đạo trồng cây, .* tỉnh hà nam$/)
    expect(title).toBe('Ban hành Quy chế trồng cây')
  })
  test('is the rest of a title that asks for it', () =>
    expect(faceWith('BAN HÀNH QUY CHẾ CỦA', board).title).toBe(`BAN HÀNH QUY CHẾ CỦA ${board}`))
})

test.each([
  ['ĐẢNG BỘ TỈNH PHÚ THỌ\nĐẢNG ỦY XÃ THANH BA', 'ĐU', 'Đảng ủy các cơ quan Đảng xã Thanh Ba'],
  ['TỈNH ỦY PHÚ THỌ', 'TU', 'Đảng ủy các cơ quan Đảng tỉnh Phú Thọ'],
])("the committee of the Party's own agencies, of who speaks: %s", (head, code, name) => {
  const text = `${head}\n*\nSố 61-KH/${code}\n${BANNER}\nPhú Thọ, ngày 22 tháng 8 năm 2025\nKẾ HOẠCH\nvề trồng cây\nBan Thường vụ ban hành kế hoạch như sau:\n\n1. Đảng ủy các cơ quan Đảng trồng cây.`
  expect(read(text).tasks.flatMap(({ leads }) => leads.map(({ body }) => body.name))).toEqual([name])
})
