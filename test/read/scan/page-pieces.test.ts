import { expect, test } from '@jest/globals'
import { piecesOf } from '../../../src/read/scan/page-pieces.js'

/** A line whose letters are so broad, and as high as Tesseract takes them for. */
function lineOf(text: string, baseline: number, height: number, broad = 10) {
  let left = 100
  const words = text.split(' ').map((word) => {
    const right = left + broad * word.length
    const placed = { text: word, confidence: 0.95, left, right, top: baseline - 20, bottom: baseline }
    left = right + broad
    return placed
  })
  return { words, baseline, slope: 0, height }
}
const TEXT = ['lấy mẫu nước tại từng giếng', 'gửi về trạm trước buổi trưa', 'ghi vào sổ theo từng ngày']
const sizesOf = (line: ReturnType<typeof lineOf>) =>
  piecesOf([...TEXT.map((text, at) => lineOf(text, 100 + 40 * at, 18)), line], [], 1).map(({ size }) =>
    Math.round(size),
  )

test('a line whose capitals and marks were taken for its small letters has the size of the text', () => {
  const [usual, ...rest] = sizesOf(lineOf('OM 18, Đài Thơm 8, mỗi lô 02 mẫu', 220, 25))
  expect(rest).toEqual([usual, usual, usual])
})

test('letters that are broader too are larger', () => {
  const [usual, , , last] = sizesOf(lineOf('lấy mẫu nước tại từng giếng', 220, 25, 14))
  expect(last).toBeGreaterThan(1.2 * usual!)
})

/** The texts of the pieces of a line whose last two words stand apart by less than two letters, below another. */
const partedBelow = (head: string) => {
  const row = lineOf('1 Lập danh sách hộ nghèo Các tổ dân phố', 260, 18)
  const words = row.words.map((word, at) => (at < 6 ? word : { ...word, left: word.left + 18, right: word.right + 18 }))
  const text = TEXT.map((one, at) => lineOf(one, 100 + 40 * at, 18))
  return piecesOf([...text, lineOf(head, 220, 18), { ...row, words }], [], 1).filter(({ y }) => y === 260)
    .map((piece) => piece.text)
} // prettier-ignore

test('cells that no lines part stand nearer to each other, below the head of a table', () => {
  // cspell:disable
  expect(partedBelow('STT Nội dung Đơn vị chủ trì')).toEqual(['1 Lập danh sách hộ nghèo', 'Các tổ dân phố'])
  expect(partedBelow('sau đó lấy số liệu')).toEqual(['1 Lập danh sách hộ nghèo Các tổ dân phố'])
  // cspell:enable
})
