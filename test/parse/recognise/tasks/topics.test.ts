import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse-text.js'
import { paperOf } from '../paper.js'

/** Each duty of a paper with this body: "leads | partners | first words". */
const dutiesOf = (body: string, type: string): string[] =>
  parse(paperOf({ type, title: 'Trồng cây', body }), { name: 'a.txt' })
    .tasks.filter(({ kind }) => kind === 'ASSIGNMENT')
    .map(
      ({ lead, coordinating, quote }) =>
        `${lead.join('; ')} | ${coordinating.join('; ')} | ${quote.split(/\s+/u).slice(0, 3).join(' ')}`,
    )

describe('below "Về tình hình …"', () => {
  const body = '1. Về tình hình trồng cây\nSở Y tế rà soát cây bóng mát ở các bệnh viện trước ngày 30/6/2024.'

  test('stand the duties that a meeting gave, in its resolution', () => {
    expect(dutiesOf(body, 'NGHỊ QUYẾT')).toHaveLength(1)
  })

  test('a report tells how things are', () => {
    expect(dutiesOf(body, 'BÁO CÁO')).toEqual([])
  })
})

describe('the lines below a paper to be written', () => {
  test('say who drafts it and when it is laid before whom', () => {
    const [task, ...others] = parse(
      paperOf({
        type: 'KẾ HOẠCH',
        title: 'Trồng cây',
        body: '1. Nghị quyết về giá cây giống\n- Cơ quan chủ trì soạn thảo: Sở Tài chính.\n- Thời gian trình UBND tỉnh: trước ngày 15/5/2024.',
      }),
      { name: 'a.txt' },
    ).tasks
    expect(others).toEqual([])
    expect(task?.lead).toEqual([expect.stringMatching(/^Sở Tài chính/u)])
    expect(task?.deadlines.map(({ iso }) => iso)).toEqual(['2024-05-15'])
  })
})

describe('words of work', () => {
  test('"Thanh tra, kiểm tra, xử lý …" charges nobody, and "Thanh tra, Công an tỉnh" two bodies', () => {
    expect(dutiesOf('1. Thanh tra, kiểm tra, xử lý việc chặt cây trái phép.', 'KẾ HOẠCH')).toEqual([])
    expect(dutiesOf('1. Thanh tra, Công an tỉnh kiểm tra việc chặt cây.', 'KẾ HOẠCH')).toEqual([
      expect.stringMatching(/^Thanh tra [^;|]*; Công an/u),
    ])
  })

  test('"dự thảo báo cáo" is no part of the name before it', () => {
    expect(
      dutiesOf(
        '1. Sở Y tế chủ trì, phối hợp với các ban xây dựng Đảng dự thảo báo cáo cây xanh.',
        'KẾ HOẠCH',
      ),
    ).toEqual([expect.stringMatching(/\| các ban xây dựng đảng(?! dự) /u)])
  })
})
