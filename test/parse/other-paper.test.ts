import { describe, expect, test } from '@jest/globals'
import { parse } from '../../src/parse/parse-text.js'

const head = (symbol: string, day: string, below = '') =>
  `ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\nSố: ${symbol}\n${below}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHà Tĩnh, ${day}\n\n`
const FOOT =
  '\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn Mẫu\n'
const LETTER = `${head('901/UBND-KT', 'ngày 15 tháng 5 năm 2024', 'V/v gửi Kế hoạch mở lớp bơi')}Kính gửi: Sở Y tế.\n\nỦy ban nhân dân tỉnh gửi kèm theo Kế hoạch mở lớp bơi; đề nghị Sở Y tế báo cáo trước ngày 01/7/2024.${FOOT}`
const PLAN = `${head('187/KH-UBND', 'ngày 14 tháng 5 năm 2024')}KẾ HOẠCH\nMở lớp bơi cho trẻ em\n\nI. NHIỆM VỤ\n1. Sở Nội vụ chủ trì, phối hợp với Sở Tài chính mở mười lớp bơi trước ngày 30/6/2024.${FOOT}`

const read = (text: string) => {
  const found = parse(text)
  if (found.outcome !== 'PARSED') throw new Error(found.outcome)
  return {
    symbol: found.document?.symbol,
    title: found.document?.title,
    days: found.tasks.flatMap(({ deadlines }) => deadlines.map(({ iso }) => iso)),
    anomalies: found.anomalies.flatMap(({ code, evidence }) => (code === 'ANOTHER_PAPER' ? [evidence] : [])),
  }
}

describe('of two papers in one file', () => {
  test.each([
    [
      'a letter and the plan that it sends',
      `${LETTER}\f\n${PLAN}`,
      '901/UBND-KT',
      '2024-07-01',
      '187/KH-UBND',
    ],
    [
      'a plan and the letter that sent it',
      `${PLAN}\n\n${LETTER}`,
      '187/KH-UBND',
      '2024-06-30',
      '901/UBND-KT',
    ],
  ])('the first is read and the other told: %s', (_, text, symbol, day, other) => {
    const { anomalies, ...found } = read(text)
    expect(found).toEqual({
      symbol,
      title: symbol === '187/KH-UBND' ? 'Mở lớp bơi cho trẻ em' : 'gửi Kế hoạch mở lớp bơi',
      days: [day],
    })
    expect(anomalies).toEqual([expect.stringContaining(other)])
  })

  const others: [string, string][] = [
    [
      'an annex with the number of its paper',
      head('187/KH-UBND', 'ngày 14 tháng 5 năm 2024') + 'PHỤ LỤC\nDanh mục lớp bơi',
    ],
    [
      'a form to fill in',
      head('     /BC-SNV', 'ngày ... tháng ... năm 2024') + 'BÁO CÁO\nKết quả mở lớp bơi',
    ],
    ['what certifies a copy', head('12/SY-UBND', 'ngày 20 tháng 5 năm 2024', 'SAO Y') + FOOT],
  ]
  test.each(others)('none is %s', (_, more) => {
    expect(read(`${PLAN}\n\n${more}`).anomalies).toEqual([])
  })
})
