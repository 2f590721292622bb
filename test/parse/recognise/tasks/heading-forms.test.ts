import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse-text.js'
import { paperOf } from '../paper.js'

/** How papers print whom the duties below are for ("@": number, "{X}": the body), and how they print those duties. */
const HEADINGS = [
  '@. {X}:',
  '@. {X}',
  '@. {X}.',
  '@. Giao {X}',
  '@. Đối với {X}',
  '@. Về phía {X}:',
  '@. Lãnh đạo {X}',
  '@. Các đồng chí lãnh đạo {X}:',
  '@. {X}, có nhiệm vụ:',
  '@. {X} khẩn trương:',
  '@. {X} cần:',
  '@. {X} chủ trì',
  '@/ {X}',
  '@ {X}',
  '- {X}:',
  '- {X}',
  '+ {X}:',
  '• {X}',
  '* {X}',
  '{X}:',
  '{X}',
  'Giao {X}:',
]
const DUTIES = ['- {D}', '• {D}', '. {D}', 'a) {D}', '{D}']

/** Bodies of a list, a group, and such as no list has. */
const PAIRS = [
  ['Sở Xây dựng', 'Sở Nội vụ'],
  ['Các sở, ban, ngành', 'UBND các huyện, thành phố'],
  ['Trung tâm Xúc tiến Đầu tư', 'Công ty Điện lực Nghệ An'],
] as const

const WORK = [
  ['Rà soát vườn cây.', 'Trồng cây ven đường.'],
  ['Hướng dẫn các xã.', 'Bố trí kinh phí.'],
] as const

const leadsOf = (heading: string, duty: string, pair: readonly string[]): string[] => {
  const body = pair
    .flatMap((name, at) => [
      heading.replace('{X}', name).replace('@', `${at + 1}`),
      ...(WORK[at] ?? []).map((work, index) =>
        duty
          .replace('{D}', work)
          .replace('#', `${index + 1}`)
          .replace('a)', `${'ab'[index]})`),
      ),
    ])
    .join('\n')
  const text = paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body: `III. TỔ CHỨC THỰC HIỆN\n${body}` })
  return parse(text, { name: 'a.txt' }).tasks.map(({ lead }) => lead.join('; '))
}

describe.each(PAIRS)('%s, %s', (...pair) => {
  const [first = '', , second = ''] = leadsOf('@. {X}:', '- {D}', pair)

  test('are told apart', () => expect(first === '' || second === '' || first === second).toBe(false))

  test.each(HEADINGS)('“%s” charges with what stands below it, whatever its bullet', (heading) => {
    const found = DUTIES.map((duty) => [duty, ...leadsOf(heading, duty, pair)])
    expect(found).toEqual(DUTIES.map((duty) => [duty, first, first, second, second]))
  })
})
