import { expect, test } from '@jest/globals'
import { withoutKeys } from '../../src/model/typing'

// cspell:disable
test.each([
  ['chir thij 34', 'chi thi 34'],
  ['nhieemj vuj quas hanj langj sown', 'nhiem vu qua han lang son'],
  ['kees hoachj tinhr lajng sown', 'ke hoach tinh lang son'],
  ['nhaf owr xax hooij', 'nha o xa hoi'],
  ['ddaats ddai thuees', 'dat dai thue'],
  ['quyeets ddinhj soos 927', 'quyet dinh so 927'],
  ['uyr ban, nuowcs sachj', 'uy ban, nuoc sach'],
  ['gif giaos vieenj', 'gi giao vien'],
  // VNI
  ['chi3 thi5 34', 'chi thi 34'],
  ['nhie6m5 vu5 qua1 ha5n', 'nhiem vu qua han'],
  ['d9a6t1', 'dat'],
  // partly typed with accents
  ['chỉ thij 34', 'chỉ thi 34'],
])('%s is read as %s', (typed, read) => {
  expect(withoutKeys(typed)).toBe(read)
})

test.each([
  'Kế hoạch 217/KH-UBND của UBND tỉnh Lạng Sơn',
  'ke hoach thuc hien chi thi 34 ct tw ngay 24/5/2024',
  'ct34 kh217 q1 34-CT/TW 12/2018/NQ-HDND 927/QD-TTg',
  'sxd hn gtvt ubnd tttt vhttdl ttr ctr khcn',
  'overdue provinces due week month',
  '',
])('%s stays as it is', (text) => {
  expect(withoutKeys(text)).toBe(text)
})
// cspell:enable
