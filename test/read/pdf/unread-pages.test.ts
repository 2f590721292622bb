import { expect, test } from '@jest/globals'
import type { ReadPage } from '../../../src/read/scan/page-reader.js'
import { betterOf, type Layer } from '../../../src/read/pdf/unread-pages.js'

const PRINTED =
  'Phòng Y tế chủ trì, phối hợp với Phòng Tư pháp lập sổ theo dõi máy bơm và trạm đo mưa ở từng thôn, báo cáo trước ngày 18/9/2026. ' +
  'Công an xã kiểm tra bến bãi, thống kê các hộ chưa có nước sạch và gửi kết quả về Văn phòng để tổng hợp trong tháng 10/2026. ' +
  'Các trường học sửa mái dột trước khi vào năm học, niêm yết khoản thu, dọn kho sách cũ và ghi tên người trông coi từng phòng.'

const layerOf = (text: string): Layer => ({
  hidden: true,
  pictured: 1,
  drawn: true,
  places: [],
  pieces: [],
  rules: [],
  text,
  room: [595, 842],
  isStamped: false,
  bare: [],
})
const pageOf = (text: string): ReadPage => ({
  sides: [],
  marks: [],
  words: text.split(' ').map((word) => ({
    text: word,
    line: 0,
    area: { left: 0, top: 0, width: 1, height: 1 },
    confidence: 0.95,
    otherwise: [],
  })),
})
const isChosen = (layer: string, read: string) =>
  betterOf([layerOf(layer)], new Map([[1, pageOf(read)]])).has(1)

// letters that a bad font loses, and those that another program misreads
const spoilt = PRINTED.replace(/[ệếạộ]/g, '')
test('a hidden layer that holds its page twice is not better for being longer', () => {
  expect(isChosen(`${PRINTED} ${spoilt}`, PRINTED)).toBe(true)
  expect(isChosen(spoilt, PRINTED)).toBe(true)
})

test('what says less than the hidden layer is not better', () => {
  expect(isChosen(PRINTED, PRINTED.slice(0, 200))).toBe(false)
})
