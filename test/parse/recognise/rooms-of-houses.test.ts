import { expect, test } from '@jest/globals'
import { parse } from '../../../src/parse/parse-text.js'
import { paperOf } from './paper.js'

const ROOMS = [
  'Phòng Kế hoạch',
  'Phòng Tổ chức cán bộ',
  'Phòng Nghiệp vụ 1',
  'Trung tâm Tin học',
  'Phòng Quản lý xuất nhập cảnh',
]

/** A part of a house is named with the house: one body, and neither of the two alone. */
test.each([
  'Công an tỉnh',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Viện kiểm sát nhân dân tỉnh',
  'Cục Hải quan tỉnh',
  'Cục Thống kê tỉnh',
  'Bảo hiểm xã hội tỉnh',
  'Trường Đại học Vinh',
  'Công ty Điện lực Nghệ An',
])('each room of “%s”', (house) => {
  const body = ROOMS.map((room) => `- ${room} ${house} rà soát vườn cây.`).join('\n')
  const { tasks } = parse(paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body }), { name: 'a.txt' })
  const leads = tasks.flatMap(({ lead }) => lead)
  const whole = house.endsWith('tỉnh') ? `${house} Nghệ An` : house
  expect(leads).toEqual(ROOMS.map((room) => `${room} ${whole}`))
})

test.each(['Bộ Chỉ huy Quân sự tỉnh', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh'])('the office of “%s”', (house) => {
  const body = `- Văn phòng ${house} rà soát vườn cây.`
  const { tasks } = parse(paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body }), { name: 'a.txt' })
  expect(tasks.flatMap(({ lead }) => lead)).toEqual([`Văn phòng ${house} Nghệ An`])
})
