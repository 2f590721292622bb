import { expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse-text.js'
import { paperOf } from '../paper.js'

/** A duty that takes what stands below it, and that. */
const THINGS: readonly (readonly [duty: string, ...things: string[]])[] = [
  [
    'Sở Nội vụ chuẩn bị các tài liệu:',
    'Báo cáo kết quả năm 2023;',
    'Danh sách vườn ươm;',
    'Bản đồ cây xanh.',
  ],
  ['Sở Xây dựng gửi hồ sơ về Sở Tư pháp, hồ sơ gồm:', 'Tờ trình;', 'Dự thảo quyết định;', 'Biên bản họp.'],
  ['HĐND tỉnh xem xét các báo cáo sau đây:', 'Báo cáo công tác trồng cây;', 'Các báo cáo khác theo đề nghị.'],
  ['Giao Thanh tra tỉnh kiểm tra các nội dung sau:', 'Công tác chăm cây;', 'Việc trồng cây ven đường.'],
  ['Sở Y tế báo cáo các nội dung sau:', 'Số cây đã trồng;', 'Khó khăn, vướng mắc;', 'Đề xuất, kiến nghị.'],
  ['Giao Sở Y tế kiểm tra tại các địa điểm sau:', 'Chợ Bến Đò;', 'Xã Suối Cây;', 'Vườn ươm số 3.'],
  ['Công an tỉnh xử lý các hành vi sau:', 'Chặt cây ven đường;', 'Lấn chiếm vườn hoa.'],
  ['Sở Nội vụ cử các đồng chí có tên sau:', 'Ông Trần Văn Cây, Trưởng phòng;', 'Bà Lê Thị Hoa, chuyên viên.'],
  ['Sở Y tế rà soát, thống kê:', 'Số vườn thuốc nam;', 'Nhu cầu cây giống.'],
  [
    'Giao UBND các huyện phân công lãnh đạo phụ trách:',
    'Huyện Đồi Chè: đồng chí A;',
    'Huyện Suối Hoa: đồng chí B.',
  ],
  ['Sở Nông nghiệp hỗ trợ người trồng cây với mức:', 'Cây sưa: 200.000 đồng;', 'Cây lim: 300.000 đồng.'],
]
const MARKS = ['-', '+', '•']

const tasksBelow = (lead: string, lines: readonly string[], mark: string): string[] => {
  const items = lines.map((line) => `${mark} ${line}`).join('\n')
  const body = `III. TỔ CHỨC THỰC HIỆN\n1. ${lead}\n${items}\n2. Sở Tài chính cấp vốn.`
  return parse(paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body }), { name: 'a.txt' })
    .tasks.filter(({ kind }) => kind === 'ASSIGNMENT')
    .map(({ quote }) => quote)
}

test.each(THINGS.flatMap((one) => MARKS.map((mark) => [mark, ...one])))(
  'what stands below a duty that takes it is its object, marked with %s: %s',
  (mark, duty, ...things) => {
    const [first, ...others] = tasksBelow(duty as string, things, mark as string)
    expect(first).toContain((duty as string).slice(0, 20))
    expect(others).toHaveLength(1)
  },
)

/** The same where the items are to be done, or by a day. */
const DUTIES: readonly (readonly [lead: string, ...duties: string[]])[] = [
  ['Sở Y tế thực hiện các nội dung sau:', 'Rà soát vườn cây;', 'Báo cáo UBND tỉnh trước ngày 30/7/2024.'],
  [
    'Giao Sở Tài chính chủ trì thực hiện:',
    'Kế hoạch vốn, trình trước ngày 30/7/2024;',
    'Báo cáo tài chính, gửi trước ngày 15/8/2024.',
  ],
  ['Sở Y tế thực hiện:', 'Công tác tiêm chủng;', 'Công tác truyền thông.'],
  ['Sở Y tế xử lý các vấn đề sau:', 'Rà soát trạm y tế;', 'Kiểm tra thuốc.'],
]

test.each(DUTIES)('items that are to be done are duties: %s', (lead, ...duties) => {
  expect(tasksBelow(lead, duties, '-')).toHaveLength(duties.length + 1)
})
