import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse-text.js'
import { paperOf } from '../paper.js'

const read = (words: string) => {
  const text = paperOf({
    type: 'KẾ HOẠCH',
    title: 'Trồng cây',
    body: `I. TỔ CHỨC THỰC HIỆN\n1. Sở Công Thương\n${words}\n2. Sở Y tế\n- Trồng cây ở các trạm y tế.`,
  })
  const found = parse(text)
  if (found.outcome !== 'PARSED') throw new Error(found.outcome)
  const [from, till] = [text.indexOf(words), text.indexOf('2. Sở Y tế')]
  const task = found.tasks.find(({ span }) => span !== null && span.start >= from && span.start < till)
  return { lead: task?.lead, coordinating: task?.coordinating }
}

const IN = (names: readonly string[]) => names.map((name) => `${name} tỉnh Nghệ An`)

describe('whoever the heading names leads where the words name nobody before the verb', () => {
  test.each([
    'Theo chức năng, nhiệm vụ được giao, chủ trì, phối hợp với Sở Tài chính, Sở Nội vụ lập quy hoạch cây xanh.',
    'Trên cơ sở nhiệm vụ được giao, phối hợp với Sở Tài chính, Sở Nội vụ kiểm tra việc trồng cây.',
    'Căn cứ tình hình, chủ trì phối hợp với Sở Tài chính, Sở Nội vụ lập quy hoạch cây xanh.',
    'Trước ngày 30/6/2024, chủ động phối hợp với Sở Tài chính, Sở Nội vụ lập quy hoạch cây xanh.',
  ])('%s', (words) => {
    for (const printed of [`- ${words}`, words])
      expect(read(printed)).toEqual({
        lead: IN(['Sở Công Thương']),
        coordinating: IN(['Sở Tài chính', 'Sở Nội vụ']),
      })
  })

  test.each([
    'Theo chức năng, nhiệm vụ được giao, báo cáo UBND tỉnh, Bộ Xây dựng kết quả trồng cây.',
    'Với vai trò thường trực, thẩm định hồ sơ của Sở Y tế, Sở Nội vụ gửi Sở Tài chính tổng hợp.',
    'Hằng năm, hướng dẫn, kiểm tra, đôn đốc các huyện, thành phố trồng cây theo kế hoạch.',
    'Theo chỉ đạo của Bộ Xây dựng, rà soát, tổng hợp nhu cầu của các xã, trình UBND tỉnh xem xét.',
  ])('%s', (words) => {
    for (const printed of [`- ${words}`, words]) expect(read(printed).lead).toEqual(IN(['Sở Công Thương']))
  })
})

test('who stands behind what opens a sentence still leads', () => {
  for (const words of [
    'Theo chức năng, nhiệm vụ được giao, Sở Nội vụ, Sở Tài chính trồng cây.',
    'Để nâng cao chất lượng, bảo đảm tiến độ, Sở Nội vụ, Sở Tài chính trồng cây.',
    'Sau khi rà soát, tổng hợp nhu cầu, Sở Nội vụ, Sở Tài chính trồng cây.',
  ])
    expect(read(`- ${words}`).lead).toEqual(IN(['Sở Nội vụ', 'Sở Tài chính']))
})
