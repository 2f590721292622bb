import { describe, expect, test } from '@jest/globals'
import { writtenOut } from '../../src/model/abbreviations'
import { foldBare } from '../../src/model/fold'
import { ISSUER_CODES } from '../../src/parse/lexicon/symbols'

describe('what a question means with its abbreviations written out', () => {
  test.each<[string, readonly string[]]>([
    ['sxd hn', ['so xay dung ha noi']],
    ['SXD HN', ['so xay dung ha noi']],
    ['SNV Yên Bái', ['Sở Nội vụ Yên Bái']],
    ['snv yen bai', ['so noi vu yen bai']],
    ['UBND Q1', ['UBND quan 1']],
    ['UBND Q1 TP.HCM', ['UBND quan 1 thanh pho ho chi minh']],
    ['UBND P5 quận 3', ['UBND phường 5 quận 3']],
    ['stc', ['so tai chinh']],
    ['tttt', ['thong tin va truyen thong']],
    ['bqlda', ['ban quan ly du an']],
    ['BQLDA ĐN', ['Ban Quản lý dự án Đà Nẵng']],
    ['SKH&ĐT Lạng Sơn', ['Sở Kế hoạch và Đầu tư Lạng Sơn']],
    ['Sở XD BRVT', ['Sở Xây dựng Bà Rịa - Vũng Tàu']],
    ['Sở XD BR-VT', ['Sở Xây dựng Bà Rịa - Vũng Tàu']],
    // the head may be written out, and what it is of not
    ['so xd lao cai', ['so xay dung lao cai']],
    ['phòng nv Văn Chấn', ['phòng Nội vụ Văn Chấn']],
    ['bộ tc', ['bộ Tài chính']],
    ['sở tp hg', ['sở Tư pháp Hà Giang', 'sở Tư pháp Hậu Giang']],
    ['BR - VT', ['ba ria-vung tau']],
    ['ubnd tp hải phòng', ['ubnd thành phố hải phòng']],
    ['hcm', ['ho chi minh']],
    ['TPHCM', ['thanh pho ho chi minh']],
    ['TP. HCM', ['thanh pho ho chi minh']],
    // what may mean several, the likeliest first
    ['BTC', ['bo tai chinh', 'ban to chuc']],
    ['sxd hg', ['so xay dung ha giang', 'so xay dung hau giang']],
    ['vptu th', ['van phong tinh uy thanh hoa']],
  ])('"%s"', (text, readings) => expect(writtenOut(text)).toEqual(readings))

  test('the accents that it has are kept, composed or not', () => {
    expect(writtenOut('SNV Yên Bái'.normalize('NFD')).map((text) => text.normalize('NFC'))).toEqual([
      'Sở Nội vụ Yên Bái',
    ])
  })

  test('never more than a few', () => {
    expect(writtenOut('btc bct btc bct').length).toBeLessThanOrEqual(6)
  })
})

test.each([
  // words, symbols, codes of papers and numbers, which are asked for a hundred times as often
  'nhà ở xã hội',
  'nha o xa hoi tinh lang son',
  '34-CT/TW',
  '34 ct tw',
  'ct 34',
  '12/KH-SXD',
  'kh 195',
  'tb ubnd',
  'CTr',
  'tài chính yên bái',
  'hướng dẫn',
  'dau tu cong',
  'ca mau',
  'phó chủ tịch',
  'ubnd tinh lao cai',
  '24/5/2024',
  'quá hạn',
  'tp',
  'q',
  'q1',
  '',
  '   ',
  '🙂',
])('"%s" is asked as it stands: it has none', (text) => expect(writtenOut(text)).toEqual([]))

test('every department and ministry whose code the parser knows is known here by it', () => {
  // ministries that ended before 2007
  const ended = /^Bộ (?:Thủy sản|Công nghiệp|Thương mại|Bưu chính|Văn hóa - Thông tin)/
  const rows = ISSUER_CODES.filter(({ body }) => /^(?:Sở|Bộ) (?!Chỉ huy)/.test(body) && !ended.test(body))
  expect(rows.length).toBeGreaterThan(35)
  for (const { code, body } of rows.filter(({ code }) => code !== 'BKH'))
    expect([code, writtenOut(code)]).toEqual([
      code,
      expect.arrayContaining([expect.stringMatching(spelt(body))]),
    ])
})

/** With its accents where the code has a Đ. */
const spelt = (body: string): RegExp => new RegExp(`^(?:${body}|${foldBare(body)})$`)
