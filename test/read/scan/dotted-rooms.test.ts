import { expect, test } from '@jest/globals'
import { withoutDots } from '../../../src/read/scan/dotted-rooms.js'

const lineOf = (text: string) => ({
  words: text.split(' ').map((word, index) => ({
    text: word,
    confidence: 0.6,
    left: 60 * index,
    right: 60 * index + 50,
    top: 20,
    bottom: 40,
    otherwise: [],
  })),
  baseline: 40,
  slope: 0,
  height: 15,
})

test.each([
  ['Kỳ Anh, ngày.12 tháng 3 năm 2024', 'Kỳ Anh, ngày 12 tháng 3 năm 2024'],
  ['Kỳ Anh, ngày...12..tháng 3 năm 2024', 'Kỳ Anh, ngày 12 tháng 3 năm 2024'],
  ['Kỳ Anh, ngày ..12.. tháng .3. năm 2024', 'Kỳ Anh, ngày 12 tháng 3 năm 2024'],
  ['Số:..288/TB-UBND', 'Số: 288/TB-UBND'],
  // a pen has left no white
  // the first digit at the word before it
  ['Kỳ Anh, ngày? ú tháng 3 năm 2024', 'Kỳ Anh, ngày ? ú tháng 3 năm 2024'],
  ['Kỳ Anh, ngày 12tháng 3 năm 2024', 'Kỳ Anh, ngày 12 tháng 3 năm 2024'],
  ['Kỳ Anh, ngày 12 tháng@ năm 2024', 'Kỳ Anh, ngày 12 tháng @ năm 2024'],
  // a form that nobody has filled in
  ['Kỳ Anh, ngày.... tháng 3 năm 2024', 'Kỳ Anh, ngày tháng 3 năm 2024'],
])('%s is read as %s', (printed, read) => {
  expect(
    withoutDots(lineOf(printed))
      .words.map(({ text }) => text)
      .join(' '),
  ).toBe(read)
})

test.each(['Số: 288/TB-UBND', 'báo cáo trước ngày 12.3.2024, hết tháng.', 'trong ngày. Giao'])(
  '%s stays',
  (printed) => {
    expect(withoutDots(lineOf(printed))).toEqual(lineOf(printed))
  },
)
