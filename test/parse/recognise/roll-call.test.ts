import { expect, test } from '@jest/globals'
import { parse } from '../../../src/parse/parse-text.js'

// Bodies of the country whose names hold what ends other names: verbs, commas, "và", an owner before the subject.

const DIRECTIVE =
  'THỦ TƯỚNG CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 15/CT-TTg\nHà Nội, ngày 5 tháng 5 năm 2025\nCHỈ THỊ\nVề trồng cây\nThủ tướng Chính phủ yêu cầu:\n'

/** Who does each of the three duties, as head of a sentence, as partner and above its items. */
function actorsOf(name: string): readonly string[] {
  const found = parse(
    `${DIRECTIVE}1. ${name} chủ trì đo đạc đất trồng cây.\n2. Bộ Tài chính phối hợp với ${name} tổng hợp số cây.\n3. ${name}:\na) Gửi danh sách cây chết.\n`,
  )
  if (found.outcome !== 'PARSED') throw new Error('refused')
  const [first, second, third] = found.tasks.filter(({ kind }) => kind === 'ASSIGNMENT')
  return [first?.lead, second?.coordinating, third?.lead].map((bodies) => bodies?.join(' + ') ?? '')
}

test.each([
  'Ủy ban Nhà nước về người Việt Nam ở nước ngoài',
  'Ủy ban Công tác về các tổ chức phi chính phủ nước ngoài',
  'Ủy ban Quốc gia vì sự tiến bộ của phụ nữ Việt Nam',
  'Ủy ban Quốc gia về người cao tuổi Việt Nam',
  'Ủy ban Quốc gia Đổi mới giáo dục và đào tạo',
  'Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm',
  'Hội đồng phối hợp phổ biến, giáo dục pháp luật Trung ương',
  'Hội đồng Quốc gia về phát triển bền vững và nâng cao năng lực cạnh tranh',
  'Học viện Hành chính và Quản trị công',
  'Hiệp hội Doanh nghiệp nhỏ và vừa Việt Nam',
  'Ban Chỉ đạo của Chính phủ về cải cách hành chính',
  'Ban Chỉ đạo của Chính phủ về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06',
  'Ban Chỉ đạo của Thủ tướng Chính phủ về chuyển đổi số',
  'Ban Chỉ đạo Nhà nước các công trình, dự án quan trọng quốc gia, trọng điểm ngành giao thông vận tải',
  'Ban Chỉ đạo 138/CP',
])('%s', (name) => {
  expect(actorsOf(name)).toEqual([name, name, name])
})

test('a subject that names things behind a comma goes on as far as the words that put it in charge', () => {
  const [lead] = actorsOf('Ban Chỉ đạo của Chính phủ về khoa học, công nghệ, chuyển đổi số')
  expect(lead).toBe('Ban Chỉ đạo của Chính phủ về khoa học, công nghệ, chuyển đổi số')
})

test('another body behind a comma is no part of the subject', () => {
  const [lead] = actorsOf('Ban Chỉ đạo của Chính phủ về chuyển đổi số, Bộ Công an')
  expect(lead).toBe('Ban Chỉ đạo của Chính phủ về chuyển đổi số + Bộ Công an')
})
