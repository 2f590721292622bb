// cspell:disable
import { expect, test } from '@jest/globals'
import { normalise } from '../../../src/parse/normalise.js'

/** Letters that look alike, in words that cannot be said otherwise. */
test.each([
  ['cáe cơ quan', 'các cơ quan'],
  ['Sở Nông ngbiệp, trườug học', 'Sở Nông nghiệp, trường học'],
  ['huyện Kbang', 'huyện Kbang'],
  ['chính lrị, lham mưu', 'chính trị, tham mưu'],
  ['Gia0 cho các cơ quan', 'Giao cho các cơ quan'],
  ['Sờ Y tế, Bô Tài chính nhận hồ sơ y tế', 'Sở Y tế, Bộ Tài chính nhận hồ sơ y tế'],
  ['Ban Chỉ đạo kiểrn tra', 'Ban Chỉ đạo kiểm tra'],
  ['các đơn vị 1iên quan', 'các đơn vị liên quan'],
  ['pháp Iuật về đất đai', 'pháp luật về đất đai'],
  ['hoàn thành trước ngày l5/l0/2O24', 'hoàn thành trước ngày 15/10/2024'],
  ['ngày 3l tháng l2 năm 2024', 'ngày 31 tháng 12 năm 2024'],
  ['các sở. ban, ngành', 'các sở, ban, ngành'],
  ['trực thuộc Trung tương', 'trực thuộc Trung ương'],
  ['Chủ tịchỦy ban', 'Chủ tịch Ủy ban'],
  // letters of other scripts: К, Н; В, а
  ['15/\u041a\u041d-UBND', '15/KH-UBND'],
  ['\u0412\u0430n Ch\u0438 h', 'Ban Ch\u0438 h'],
  // a mark behind a letter of another script
  ['\u0430\u0301n', 'án'],
])('%s is %s', (printed, meant) => {
  expect(normalise(printed).text).toBe(meant)
})

test.each([
  'dày 5 cm, nặng 3 kg',
  'gửi về email của Sở',
  'tr. 5, tr. đồng',
  'Thuc hien',
  'Mục I. a) các sở',
  'Quý I/2026',
  'khoản 1. b) báo cáo',
  'Москва',
  'lớp 10l',
])('%s stays as it is', (text) => {
  expect(normalise(text).text).toBe(text)
})
