import { describe, expect, test } from '@jest/globals'
import { dutiesOf } from './duties.js'

/** A report tells; but behind what is to come it may give bodies duties, in a part that says so. */

const HEAD =
  'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 99/BC-UBND\nNghệ An, ngày 10 tháng 6 năm 2023'
const TAIL = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Bình'
const report = (...parts: readonly string[]) =>
  `${HEAD}\n\nBÁO CÁO\nKết quả trồng cây ven đường\n\n${parts.join('\n\n')}\n\n${TAIL}`

const DONE = 'I. KẾT QUẢ\n\n1. Sở Y tế đã trồng 500 cây.\n\n2. UBND các huyện rà soát được 30 vườn cây.'
const DUTIES =
  '1. Sở Tài chính bố trí kinh phí trồng cây.\n\n2. Giao Công an tỉnh tuần tra vườn cây trước ngày 15/7/2023.'
const GIVEN = ['Sở Tài: Sở Tài chính tỉnh Nghệ An', 'Giao Công: Công an tỉnh Nghệ An | 2023-07-15']

describe('reports that share out what is to come', () => {
  test.each([
    [
      'behind the tasks ahead',
      [DONE, 'II. NHIỆM VỤ TRỌNG TÂM\n\n1. Tiếp tục trồng cây.'],
      'III. TỔ CHỨC THỰC HIỆN',
    ],
    ['shared out behind results', [DONE], 'II. Phân công thực hiện'],
    ['given behind results', [DONE], 'II. Giao nhiệm vụ'],
  ])('%s', (_, parts, heading) => {
    expect(dutiesOf(report(...parts, heading, DUTIES))).toEqual(GIVEN)
  })

  test('what others than who reports are to do', () => {
    const own = '3. UBND tỉnh chỉ đạo trồng cây.'
    expect(dutiesOf(report(DONE, 'II. NHIỆM VỤ', DUTIES, own))).toEqual(GIVEN)
  })
})

describe('reports that only tell', () => {
  test.each([
    [
      'how it was organised, first of all',
      ['I. Tổ chức thực hiện', DUTIES, 'II. KẾT QUẢ\n\n1. Trồng 500 cây.'],
    ],
    ['what was done behind results', [DONE, 'II. Tổ chức thực hiện', DUTIES]],
    [
      'behind the tasks that are done',
      ['I. Các nhiệm vụ đã triển khai\n\n1. Trồng 500 cây.', 'II. Tổ chức thực hiện', DUTIES],
    ],
    [
      'what bodies did',
      [DONE, 'II. Phân công thực hiện\n\n1. Công an tỉnh tuần tra được 50 lượt.\n\n2. Sở Y tế đã trồng cây.'],
    ],
    ['who reports', [DONE, 'II. NHIỆM VỤ\n\n1. UBND tỉnh chỉ đạo trồng cây.']],
    ['no such part', [DONE, 'II. KHÓ KHĂN\n\n1. Sở Tài chính bố trí kinh phí trồng cây.']],
  ])('%s', (_, parts) => {
    expect(dutiesOf(report(...parts))).toEqual([])
  })
})
