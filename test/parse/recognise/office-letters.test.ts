import { describe, expect, test } from '@jest/globals'
import { printSymbol } from '../../../src/model/symbol.js'
import { parse } from '../../../src/parse/parse.js'
import { paperOf, read } from './paper.js'

// Letters by which the Government Office passes on what the Prime Minister or a deputy said.

const letter = (words: string): string =>
  paperOf({ type: 'THÔNG BÁO', title: 'Trồng cây ven đường', body: words })
const tasksOf = (words: string): string[] => {
  const source = { name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', textBase: 'RAW' } as const
  const parsed = parse({ ...source, text: letter(words) })
  return parsed.outcome === 'PARSED' ? parsed.tasks.map(({ text }) => text) : []
}

const ORDER = 'Yêu cầu Bộ Giao thông vận tải chủ trì trồng cây ven đường.'

describe('the formula that closes a letter', () => {
  test.each([
    'Văn phòng Chính phủ xin thông báo để Bộ Giao thông vận tải và các cơ quan liên quan biết, thực hiện./.',
    'Văn phòng Chính phủ thông báo để Bộ Giao thông vận tải biết và thực hiện./.',
    'Văn phòng UBND tỉnh xin thông báo để Sở Giao thông vận tải, Sở Y tế biết, thực hiện.',
  ])('%s', (formula) => expect(tasksOf(`${ORDER}\n\n${formula}`)).toEqual([ORDER]))

  test.each([
    'UBND tỉnh thông báo ý kiến của Bộ Y tế; giao Sở Giao thông vận tải biết, thực hiện việc trồng cây.',
    'Sở Y tế thông báo tới các trạm y tế biết việc trồng cây.',
  ])('%s', (order) => expect(tasksOf(`${ORDER}\n\n${order}`)).toHaveLength(2))
})

describe('what an earlier letter gave', () => {
  test.each([
    'Ngày 01/12/2022, Văn phòng Chính phủ đã có Văn bản số 945/VPCP-NN giao Bộ Y tế trồng cây trước ngày 10/12/2022.',
    'Bộ Y tế đã gửi Công văn số 11/BYT-VP yêu cầu các Sở Y tế trồng cây.',
  ])('%s', (account) => expect(tasksOf(`${account}\n\n${ORDER}`)).toEqual([ORDER]))
})

describe('whoever is told to carry out a paper, a letter of the office is there for it', () => {
  const relationOf = (words: string, office = 'VĂN PHÒNG CHÍNH PHỦ', number = '27/VPCP-NN') => {
    const head = `${office}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: ${number}\nV/v trồng cây\nHà Nội, ngày 26 tháng 5 năm 2014\nKính gửi: Bộ Y tế.`
    return read(`${head}\n\nPhó Thủ tướng có ý kiến như sau:\n\n1. Đồng ý trồng cây.\n\n2. ${words}\n`)
      .citations[0]?.relation
  }
  test.each([
    [
      'Bộ Y tế chủ trì triển khai thực hiện chỉ đạo của Thủ tướng nêu tại văn bản số 11/VPCP-NN.',
      'IMPLEMENTS',
    ],
    ['Bộ Y tế khẩn trương thực hiện Chỉ thị số 5/CT-TTg về trồng cây.', 'IMPLEMENTS'],
    ['Bộ Y tế chỉ đạo việc triển khai thực hiện nghiêm Công điện số 9/CĐ-TTg.', 'IMPLEMENTS'],
    ['Bộ Y tế báo cáo kết quả thực hiện Công điện số 9/CĐ-TTg.', 'CITES'],
    ['Bộ Y tế xem lại việc triển khai thực hiện Công điện số 9/CĐ-TTg.', 'CITES'],
  ])('%s', (words, relation) => expect(relationOf(words)).toBe(relation))

  test('elsewhere only where somebody is told to, and by no account of it', () => {
    const relationIn = (words: string) => relationOf(words, 'BỘ TƯ PHÁP', '27/BTP-PL')
    expect(relationIn('Bộ Y tế khẩn trương thực hiện Chỉ thị số 5/CT-TTg về trồng cây.')).toBe('IMPLEMENTS')
    expect(relationIn('Bộ Y tế xem lại việc thực hiện Chỉ thị số 5/CT-TTg về trồng cây.')).toBe('CITES')
  })
})

test('what all have done is looked back on, however many papers stand between', () => {
  const opening = (done: string) =>
    `Thực hiện Nghị quyết số 1/NQ-CP về trồng cây; Nghị quyết số 95/NQ-HĐND về tưới cây, các cơ quan, đơn vị${done}\n\n1. Các xã trồng cây.`
  const relations = (words: string) => read(letter(words)).citations.map(({ relation }) => relation)
  expect(relations(opening(' đã quán triệt và trồng cây.'))).toEqual(['CITES', 'CITES'])
  expect(relations(opening(' trồng cây như sau:'))).toEqual(['IMPLEMENTS', 'IMPLEMENTS'])
})

describe('what is carried out', () => {
  const relationsOf = (words: string): string[] =>
    read(letter(`${words}\n\n1. Các xã trồng cây.`)).citations.map(
      ({ symbol, relation }) => `${printSymbol(symbol)} ${relation}`,
    )
  test.each([
    ['Việc này nhằm hiện thực hóa chỉ đạo của Thủ tướng Chính phủ tại Văn bản số 81/VPCP-NN.', 'IMPLEMENTS'],
    [
      'Thông báo này nhằm thực hiện ý kiến của Phó Thủ tướng Thường trực Chính phủ tại Văn bản số 81/VPCP-NN.',
      'IMPLEMENTS',
    ],
    ['Kết quả hiện thực hóa Văn bản số 81/VPCP-NN còn ít.', 'CITES'],
  ])('%s', (words, relation) => expect(relationsOf(words)).toEqual([`81/VPCP-NN ${relation}`]))
})

test('the title of an annexed plan is no duty, whatever verb opens it', () => {
  const title = 'THỰC HIỆN NGHỊ QUYẾT SỐ 5/NQ-CP VỀ TRỒNG CÂY VEN ĐƯỜNG'
  expect(tasksOf(`1. ${ORDER}\n\n${title}\n(Ban hành kèm theo Quyết định số 8/QĐ-UBND)`)).toEqual([ORDER])
  expect(
    tasksOf(`1. ${ORDER}\n\n2. Sở Y tế tưới cây (Ban hành kèm theo Quyết định số 8/QĐ-UBND).`),
  ).toHaveLength(2)
})
