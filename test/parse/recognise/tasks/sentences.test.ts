import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

/** Each duty as "first words: who leads: by when". */
const dutiesOf = (text: string): string[] => {
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const tasks = result.outcome === 'PARSED' ? result.tasks.filter(({ kind }) => kind === 'ASSIGNMENT') : []
  return tasks.map(({ text: words, leads, deadlines }) =>
    [
      words.split(/\s+/).slice(0, 2).join(' '),
      leads.map(({ body }) => body.name.replace(/ ?(?:tỉnh Nghệ An|\(.*\))$/u, '')).join(' + '),
      ...deadlines.map(({ span }) => text.slice(span.start, span.end)),
    ].join(': '),
  )
}

/** Words as news tells them, below its title. */
const told = (words: string) => dutiesOf(`Nghệ An trồng cây ven đường\n\n${words}\n\nPV`)

/** Words as an item of a notice that is for all departments. */
const ordered = (words: string) =>
  dutiesOf(
    paperOf({
      type: 'THÔNG BÁO',
      title: 'Việc trồng cây',
      body: `UBND tỉnh yêu cầu các sở, ngành thực hiện:\n\n1. ${words}`,
    }),
  )

describe('which sentences of news are duties', () => {
  test.each<[string, string[]]>([
    // what came in, and what the letter is about
    ['UBND tỉnh nhận được Tờ trình của Sở Y tế về trồng cây.', []],
    ['UBND tỉnh chỉ đạo về việc trồng cây.', []],
    ['UBND tỉnh ban hành Công văn về việc giao nhiệm vụ cho các sở trồng cây.', []],
    // what was ordered shortly before
    ['Mới đây, UBND tỉnh đã giao Sở Y tế rà soát quỹ đất.', ['Mới đây,: Sở Y tế']],
    ['UBND tỉnh đã chỉ đạo Sở Y tế rà soát quỹ đất.', ['UBND tỉnh: Sở Y tế']],
    // whom a letter goes to
    [
      'UBND tỉnh vừa có văn bản gửi Sở Y tế, Sở Nội vụ yêu cầu rà soát quỹ đất.',
      ['UBND tỉnh: Sở Y tế + Sở Nội vụ'],
    ],
    // the order behind the words that announce it, and how it is handed in
    [
      'Sau khi xem xét, Chủ tịch UBND tỉnh có ý kiến như sau: Giao Sở Y tế rà soát quỹ đất. Báo cáo gửi về UBND tỉnh trước ngày 10/7/2023. Gửi file vào hòm thư của Văn phòng.',
      ['Giao Sở: Sở Y tế: trước ngày 10/7/2023'],
    ],
    // the body of the sentence before
    ['Sở Y tế rà soát quỹ đất. Sở này phải báo cáo kết quả.', ['Sở Y: Sở Y tế', 'Sở này: Sở Y tế']],
    [
      'Ban Đô thị HĐND tỉnh đề nghị các sở trồng cây; đồng thời đề nghị UBND tỉnh chỉ đạo một số việc.',
      ['Ban Đô: các sở', 'đồng thời: UBND tỉnh'],
    ],
  ])('%s', (words, duties) => expect(told(words)).toEqual(duties))

  test('a bullet before the first words makes no list', () => {
    const words = 'Chính phủ yêu cầu Bộ Y tế rà soát cây. Tập trung trồng cây.'
    const duties = ['Chính phủ: Bộ Y tế', 'Tập trung: Bộ Y tế']
    expect(dutiesOf(`- Trồng cây ven đường.\n\nTin mới.\n\n${words}`)).toEqual(duties)
  })

  test('the first line is a title where it does not end', () => {
    const title = 'Bộ Y tế đề nghị các địa phương tăng cường trồng cây'
    expect(dutiesOf(`${title}\n\nNhiều nơi đã trồng cây.`)).toEqual([])
    expect(dutiesOf(`${title}.\n\nNhiều nơi đã trồng cây.`)).toEqual(['Bộ Y: các địa phương'])
  })

  test('words of a letter are no property sheet', () => {
    expect(dutiesOf('Văn bản nêu rõ: Chủ tịch UBND tỉnh giao Sở Y tế trồng cây.\n\nPV')).toEqual([
      'Văn bản: Sở Y tế',
    ])
  })
})

test('in an item its actor may ask behind a semicolon', () => {
  expect(ordered('Sở Y tế trồng cây; đồng thời yêu cầu các xã chăm cây.')).toEqual(['Sở Y: Sở Y tế'])
})
