import { describe, expect, test } from '@jest/globals'
import { printSymbol } from '../../../../src/model/symbol.js'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

const parsed = (text: string) => {
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  if (result.outcome !== 'PARSED') throw new Error(result.outcome)
  return result
}

/** Whom duties charge, with the kind where it is no assignment. */
const leadsOf = (text: string): string[] =>
  parsed(text).tasks.map(({ kind, leads }) => {
    const names = leads.map(({ body }) => body.name.replace(/ ?(?:tỉnh Nghệ An|\(.*\))$/u, '')).join(' + ')
    return kind === 'ASSIGNMENT' ? names : `${kind} ${names}`.trim()
  })

const TELEGRAM = 'Để cây kịp xanh, Thủ tướng Chính phủ yêu cầu:\n'
const NEWS = 'UBND tỉnh yêu cầu các sở, ngành trồng cây.\n'

describe('secretaries of provinces in telegrams of the centre', () => {
  test.each<[string, string[]]>([
    [
      'Bí thư tỉnh ủy, thành ủy và Chủ tịch UBND các tỉnh, thành phố chỉ đạo việc trồng cây.',
      ['các tỉnh ủy + các thành ủy + UBND các tỉnh, thành phố'],
    ],
    [
      'Đề nghị các Bí thư Tỉnh ủy, Thành ủy, Chủ tịch HĐND các tỉnh, thành phố chỉ đạo việc trồng cây.',
      ['các tỉnh ủy + các thành ủy + HĐND các tỉnh, thành phố'],
    ],
    [
      'Tỉnh ủy, thành ủy và UBND các tỉnh chỉ đạo việc trồng cây.',
      ['các tỉnh ủy + các thành ủy + UBND các tỉnh'],
    ],
  ])('%s', (words, leads) => {
    expect(leadsOf(TELEGRAM + words)).toEqual(leads)
  })

  test("in a province's own paper it is its committee", () => {
    const body = '1. Bí thư Tỉnh ủy, Huyện ủy Con Cuông chỉ đạo việc trồng cây.\n\n2. Tình hình đã ổn định.'
    const [leads] = leadsOf(paperOf({ type: 'THÔNG BÁO', title: 'Việc trồng cây', body }))
    expect(leads).not.toContain('các tỉnh ủy')
  })
})

test.each<[string, string[]]>([
  // the house that units are under goes into their name, and does not end the list
  [
    'UBND tỉnh giao các sở, ngành, đơn vị sự nghiệp công lập trực thuộc UBND tỉnh; UBND các huyện, thành phố trồng cây.',
    ['các sở, ngành + các đơn vị sự nghiệp công lập trực thuộc UBND tỉnh + UBND các huyện, thành phố'],
  ],
  // what a team is for is in its name
  [
    'UBND tỉnh giao Tổ kiểm tra việc thực thi công vụ tăng cường kiểm tra các phòng.',
    ['Tổ kiểm tra việc thực thi công vụ'],
  ],
  [
    'UBND tỉnh giao Tổ soát vườn trong phòng, chống sâu bệnh tăng cường kiểm tra các vườn.',
    ['Tổ soát vườn trong phòng, chống sâu bệnh'],
  ],
  [`${NEWS}Cùng với đó, giao Tổ soát vườn tăng cường kiểm tra các vườn.`, ['các sở, ngành', 'Tổ soát vườn']],
  // the headline of other news
  [`${NEWS}Chủ tịch nước: Hà Nội cần trồng thêm cây`, ['các sở, ngành']],
  [
    `${NEWS}Bộ trưởng các bộ: Quốc phòng, Công an chỉ đạo lực lượng trồng cây`,
    ['các sở, ngành', 'Bộ Quốc phòng + Bộ Công an'],
  ],
  // those whom a letter goes to, by their number
  ['UBND tỉnh vừa có văn bản gửi đến 6 chủ đầu tư, yêu cầu đẩy nhanh việc trồng cây.', ['6 chủ đầu tư']],
  ['UBND tỉnh vừa có văn bản gửi ba xã, đề nghị rà soát vườn cây.', ['ba xã']],
  ['UBND tỉnh vừa có văn bản gửi kèm 6 vườn cây, yêu cầu rà soát vườn cây.', []],
  // how many steps they take is no part of their name
  ['UBND tỉnh giao các tổ tưới cây có giải pháp giữ vườn cây.', ['các tổ tưới cây']],
  ['UBND tỉnh giao các tổ tưới cây có máy bơm giữ vườn cây.', ['các tổ tưới cây có máy bơm']],
])('%s', (words, leads) => {
  expect(leadsOf(words)).toEqual(leads)
})

describe('comrades by their given names, with their office in short', () => {
  const body = (words: string) => paperOf({ type: 'THÔNG BÁO', title: 'Việc trồng cây', body: words })
  test.each<[string, string | undefined]>([
    ['Giao đ/c Bình - PGĐ Sở: chủ trì trồng cây.', 'PGĐ Sở'],
    ['Giao đồng chí Bình – PGĐ Sở chủ trì trồng cây.', 'PGĐ Sở'],
    ['Về việc trồng cây: giao đ/c Bình - PGĐ Sở: chủ trì trồng cây ven đê.', 'PGĐ Sở'],
    ['Đối với vườn cây: Giao đ/c Lê Văn Bình - Phó Trưởng đoàn chủ trì trồng cây.', 'Phó Trưởng đoàn'],
    // who it is stands nowhere
    ['Về việc trồng cây: đ/c Bình - người xóm trên: trồng cây ven đê.', undefined],
  ])('%s', (words, lead) => {
    expect(leadsOf(body(`1. ${words}\n\n2. Tình hình đã ổn định.`))[0]).toBe(lead)
  })

  test('of the department itself', () => {
    const head = 'UBND TỈNH NGHỆ AN\nSỞ Y TẾ\nSố: 99/TB-SYT\nNghệ An, ngày 10 tháng 6 năm 2023\nTHÔNG BÁO\nVề việc trồng cây\n' // prettier-ignore
    expect(leadsOf(`${head}1. Giao đ/c Bình - PGĐ Sở: chủ trì trồng cây.\n`)[0]).toBe('Sở Y tế')
  })
})

test('what is required of one body below requirements is its duty', () => {
  const below = (heading: string) =>
    leadsOf(
      paperOf({
        type: 'THÔNG BÁO',
        title: 'Trồng cây',
        body: `II. YÊU CẦU\n\n1. ${heading}\n\n- Lập danh sách cây trồng.\n\n- Kiểm tra cây trồng.`,
      }),
    )
  expect(below('Đối với Sở Y tế')).toEqual(['Sở Y tế', 'Sở Y tế'])
  expect(below('Về cây trồng')).not.toContain('Sở Y tế')
})

describe('a heading that ends with a full stop', () => {
  const below = (heading: string) =>
    leadsOf(
      paperOf({
        type: 'HƯỚNG DẪN',
        title: 'Chi tiền trồng cây',
        body: `Điều 1. ${heading}\n\n1. Các tổ chức trực tiếp đầu tư trồng cây.\n\n2. Các hội tổ chức trồng cây.`,
      }),
    )
  test('names whom the money is for, and charges nobody', () => {
    expect(below('Đối tượng được hỗ trợ.')).toEqual(['REQUIREMENT các tổ chức', 'REQUIREMENT các hội'])
  })
  test('but one of duties does', () => {
    expect(below('Phân công nhiệm vụ.').slice(-2)).toEqual(['các tổ chức', 'các hội'])
  })
})

describe('grounds as a bare list', () => {
  const relationsOf = (text: string) =>
    parsed(text).citations.map(({ symbol, relation }) => `${printSymbol(symbol)} ${relation}`)
  const head =
    'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nSố: 99/KH-UBND\nNghệ An, ngày 10 tháng 6 năm 2023\nKẾ HOẠCH\nTrồng cây\n'
  const list = '- Luật Lâm nghiệp ngày 15/11/2017;\n- Nghị quyết số 12/NQ-CP ngày 01/4/2021 của Chính phủ về cây;\n- Quyết định số 34/QĐ-TTg ngày 03/6/2022 của Thủ tướng Chính phủ phê duyệt Đề án trồng cây đến năm 2025;\n' // prettier-ignore

  test('under the title, all of them and not the first alone, and none is a measure', () => {
    const text = `${head}${list}UBND tỉnh ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n1. Cây xanh ven đường.\n`
    expect(relationsOf(text)).toEqual(['12/NQ-CP LEGAL_BASIS', '34/QĐ-TTg LEGAL_BASIS'])
    expect(leadsOf(head + list)).toEqual([])
  })
  test('where the copy ends with them', () => {
    expect(relationsOf(head + list)).toEqual(['12/NQ-CP LEGAL_BASIS', '34/QĐ-TTg LEGAL_BASIS'])
  })
  test('but not what stands below a list of things to do', () => {
    const text = `${head}- Đọc Nghị quyết số 12/NQ-CP ngày 01/4/2021 của Chính phủ;\n- Đọc Quyết định số 34/QĐ-TTg ngày 03/6/2022 của Thủ tướng Chính phủ.\n`
    expect(relationsOf(text)).toEqual(['12/NQ-CP CITES', '34/QĐ-TTg CITES'])
  })
})

describe('news of a province that it does not name', () => {
  const issuersOf = (text: string) => parsed(text).citations.map(({ issuer }) => issuer?.name ?? null)
  test('a symbol of the code of who speaks is its own', () => {
    expect(issuersOf('UBND tỉnh yêu cầu các sở thực hiện Kế hoạch số 83/KH-UBND.')).toEqual(['UBND tỉnh'])
  })
  test('another code is not', () => {
    expect(issuersOf('UBND tỉnh yêu cầu các sở thực hiện Kế hoạch số 83-KH/TU.')).toEqual([null])
  })
})
