import { describe, expect, test } from '@jest/globals'
import { printSymbol } from '../../../src/model/symbol.js'
import { parse } from '../../../src/parse/parse.js'

// What portals and news print of papers that charge: answers, threats, boards, companies, and resolutions that were passed.

function read(text: string) {
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  if (result.outcome !== 'PARSED') throw new Error('refused')
  return result
}
const short = (name: string): string => name.replace(/ ?(?:tỉnh Nghệ An|\(.*\))$/u, '')
/** Who leads | who helps, of each assignment. */
const dutiesOf = (text: string): string[] =>
  read(text)
    .tasks.filter(({ kind }) => kind === 'ASSIGNMENT')
    .map(({ leads, coordinating }) =>
      [leads, coordinating].map((list) => list.map(({ body }) => short(body.name)).join(' + ')).join(' | '),
    )
const told = (words: string): string[] => dutiesOf(`Trồng cây ven đường\n\nCây đã lớn.\n\n${words}\n\nPV`)

describe('an answer that charges below its subject', () => {
  const answer = (leadIn: string): string[] =>
    dutiesOf(
      `V/v trồng cây ven đường\n\nTHÔNG TIN\n\n${leadIn}\n\n1. Rà soát vườn cây.\n\n2. Phối hợp với Sở Y tế tưới cây.`,
    )

  test('a short line that gives, with a colon, opens the body', () => {
    expect(answer('UBND tỉnh giao Sở Xây dựng:')).toEqual(['Sở Xây dựng | ', 'Sở Xây dựng | Sở Y tế'])
  })
  test('a name with a colon gives nothing', () => {
    expect(answer('Nơi trồng cây:')).toEqual([])
  })
})

describe('what comes of not doing a thing', () => {
  test.each<[string, string[]]>([
    ['Các xã, phường trồng cây không đạt sẽ bị xem xét trách nhiệm.', []],
    ['Tổ chức, cá nhân vi phạm sẽ bị xử lý nghiêm.', []],
    ['Đơn vị nào chậm nộp báo cáo thì thủ trưởng đơn vị đó phải chịu trách nhiệm.', []],
    // a duty stands before it, or is about such things
    ['Các xã, phường kiểm tra vườn cây, nếu để xảy ra cháy sẽ bị phê bình.', ['các xã, phường | ']],
    ['Sở Y tế kiểm tra những vườn không tưới, bị xử lý năm trước.', ['Sở Y tế | ']],
  ])('%s', (words, duties) => {
    expect(told(words)).toEqual(duties)
  })
})

describe('which of many', () => {
  test.each<[string, string[]]>([
    [
      'Các sở, ngành là thành viên Ban Chỉ đạo có trách nhiệm trồng cây.',
      ['các sở, ngành là thành viên Ban Chỉ đạo | '],
    ],
    [
      'Chủ tịch UBND tỉnh yêu cầu các sở, ngành là thành viên Ban Chỉ đạo; UBND các xã trồng cây.',
      ['các sở, ngành là thành viên Ban Chỉ đạo + UBND các xã | '],
    ],
    // who leads stands before: the others take part
    [
      'Sở Y tế chủ trì, các sở, ngành là thành viên Ban Chỉ đạo, trồng cây.',
      ['Sở Y tế | các sở, ngành là thành viên Ban Chỉ đạo'],
    ],
    ['Các đơn vị được hưởng kinh phí đợt này phải trồng đủ cây.', ['các đơn vị | ']],
    // what they may do
    ['Các đơn vị được hưởng kinh phí trồng cây.', []],
    // what a list is for
    ['Sở Y tế lập danh sách để các đơn vị phối hợp thực hiện.', ['Sở Y tế | ']],
    ['Sở Y tế chủ trì, các đơn vị phối hợp thực hiện.', ['Sở Y tế | các đơn vị']],
    // companies whose names go on in small letters, and what is asked of one
    [
      'UBND tỉnh yêu cầu Công ty CP đầu tư thủy điện miền Trung kiểm tra đập.',
      ['Công ty Cổ phần đầu tư thủy điện miền Trung | '],
    ],
    ['UBND tỉnh yêu cầu Công ty Sông Lam xây thủy điện.', ['Công ty Sông Lam | ']],
  ])('%s', (words, duties) => {
    expect(told(words)).toEqual(duties)
  })
})

describe('when and for what somebody is charged', () => {
  test.each<[string, string[]]>([
    ['Nhiệm vụ thời gian tới, các Ban HĐND xã chủ động trồng cây.', ['các ban HĐND | ']],
    ['Nhiệm vụ trọng tâm tháng 10/2025, Sở Y tế tập trung trồng cây.', ['Sở Y tế | ']],
    ['Nhiệm vụ thời gian tới còn nặng nề.', []],
    [
      'Nhiệm vụ cụ thể của các Đoàn kiểm tra (từ ngày 7 đến 30/9/2025) là kiểm tra vườn cây.',
      ['các Đoàn kiểm tra | '],
    ],
    ['Nhiệm vụ cụ thể của các Đoàn kiểm tra (từ ngày 7 đến 30/9/2025) khá nhiều.', []],
    // news tells of a day that is over, unless somebody must
    ['Ngày 01/5/2025, 34 tỉnh, thành phố phải gửi đề án về Bộ Y tế.', ['34 tỉnh, thành phố | ']],
    ['Ngày 01/5/2025, Sở Y tế gửi đề án về Bộ Y tế.', []],
    ['Thủ tướng yêu cầu 5 tỉnh miền Trung rà soát vườn cây.', ['5 tỉnh miền Trung | ']],
    // who heads a board
    ['TPO - Ban Chỉ đạo trồng cây do ông Lê A - Chủ tịch UBND TP. Vinh làm Trưởng ban.', []],
    ['TPO - Ban Chỉ đạo trồng cây kiểm tra TP. Vinh.', ['Ban Chỉ đạo | ']],
  ])('%s', (words, duties) => {
    expect(told(words)).toEqual(duties)
  })
})

const relationsOf = (words: string): string[] =>
  read(`Trồng cây ven đường\n\n${words}\n\nPV`).citations.map(
    ({ symbol, relation }) => `${printSymbol(symbol)} ${relation}`,
  )

describe('a symbol that lost the slash behind its number', () => {
  test.each<[string, string[]]>([
    ['Các xã trồng cây theo Kế hoạch số 15KH-UBND ngày 05/3/2025 của UBND tỉnh.', ['15/KH-UBND PER']],
    ['Các xã trồng cây theo Tờ trình số 667TTr-STP ngày 05/3/2025.', ['667/TTr-STP PER']],
    // the code of a thing, and one that nobody numbers
    ['Các xã trồng cây ở lô 15KH-UBND.', []],
    ['Các xã trồng cây số 15KH-XYZ.', []],
  ])('%s', (words, relations) => {
    expect(relationsOf(words)).toEqual(relations)
  })
})

describe('a list of papers in a sentence', () => {
  test.each<[string, string[]]>([
    [
      'UBND tỉnh yêu cầu các sở tiếp tục thực hiện nghiêm các văn bản của cấp trên như: Chỉ thị số 40/CT-TTg ngày 27/10/2020, Công điện số 63/CĐ-TTg ngày 25/6/2021 của Thủ tướng Chính phủ; và các văn bản của UBND tỉnh: Kế hoạch số 16/KH-UBND ngày 12/3/2022.',
      ['40/CT-TTg IMPLEMENTS', '63/CĐ-TTg IMPLEMENTS', '16/KH-UBND IMPLEMENTS'],
    ],
    [
      'UBND tỉnh yêu cầu các sở triển khai các chỉ thị của Thủ tướng Chính phủ gồm Chỉ thị số 40/CT-TTg ngày 27/10/2020.',
      ['40/CT-TTg IMPLEMENTS'],
    ],
    // how it has gone
    [
      'Việc thực hiện các văn bản của cấp trên như: Chỉ thị số 40/CT-TTg ngày 27/10/2020 còn chậm.',
      ['40/CT-TTg CITES'],
    ],
    // what the list is of are no papers
    [
      'UBND tỉnh yêu cầu các sở thực hiện các việc chậm như: cây theo Chỉ thị số 40/CT-TTg ngày 27/10/2020.',
      ['40/CT-TTg PER'],
    ],
  ])('%s', (words, relations) => {
    expect(relationsOf(words)).toEqual(relations)
  })
})

describe('a resolution of which news tells', () => {
  const headOf = (verb: string): string | null => {
    const { heading } = read(
      `Trồng cây ven đường\n\nNgày 22-4, Ban Chấp hành Đảng bộ tỉnh Nghệ An ${verb} Nghị quyết số 26-NQ/TU về trồng cây.\n\nCác xã trồng cây.`,
    )
    return heading.symbol === null ? null : printSymbol(heading.symbol)
  }

  test.each(['thống nhất thông qua', 'nhất trí thông qua', 'biểu quyết thông qua', 'đã thông qua'])(
    '%s',
    (verb) => {
      expect(headOf(verb)).toBe('26-NQ/TU')
    },
  )
  test.each(['trồng cây theo', 'bàn việc thực hiện'])('%s', (verb) => {
    expect(headOf(verb)).toBeNull()
  })
})
