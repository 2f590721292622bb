import { expect, test } from '@jest/globals'
import { parse } from '../../../src/parse/parse-text.js'
import { paperOf } from './paper.js'

/** What a commission is for is told from what it does: names in small letters end before their verb, wherever it stands. */
const NAMES = [
  'Hội đồng chấm thi',
  'Hội đồng tuyển sinh',
  'Ban Chỉ đạo phòng, chống dịch',
  'Ban Chỉ đạo thi hành án dân sự',
  'Ban Chỉ đạo công tác giải phóng mặt bằng',
  'Ban Chỉ đạo Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
  'Tổ công tác chuyển đổi số',
  'Hội đồng thẩm định giá đất',
  'Hội đồng bồi thường, hỗ trợ và tái định cư',
  'Hội đồng đánh giá lựa chọn chủ đầu tư xây dựng hạ tầng',
  'Hội đồng phối hợp phổ biến, giáo dục pháp luật',
  'Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực',
  'Ban Chỉ đạo về an toàn, vệ sinh lao động',
]

test.each([
  'thông báo công khai điểm số',
  'giám sát việc trồng cây',
  'làm việc từ ngày 09/6/2025, hoàn thành việc trồng cây',
  'tiếp nhận hồ sơ của các xã',
  'cử cán bộ theo dõi',
  'mở sổ theo dõi cây con',
  'trình UBND tỉnh phê duyệt',
  'nhanh chóng rà soát vườn cây',
  'tự kiểm tra, đánh giá vườn cây',
  'có văn bản gửi các xã',
])('each ends before “%s”', (work) => {
  const body = NAMES.map((name) => `- ${name} ${work}.`).join('\n')
  const { tasks } = parse(paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body }), { name: 'a.txt' })
  const leads = tasks.flatMap(({ lead }) => lead.map((name) => name.replace(/ tỉnh Nghệ An$/u, '')))
  expect(leads).toEqual(NAMES)
})
