import { describe, expect, test } from '@jest/globals'
import { normalise } from '../../src/parse/normalise.js'

describe('normalise', () => {
  test.each([
    ['composes marks', 'Quye\u0302\u0301t đi\u0323nh', 'Quyết định'],
    ['drops the byte order mark and soft hyphens', '\ufeffCT\u00ad-UBND', 'CT-UBND'],
    ['knows dashes that were read as control characters', '\u0096 việc\n34\u0097CT', '- việc\n34-CT'],
    ['drops signs of direction', '\u202aSố: 1\u202c\n\u2066CT\u2069-\u200eUBND', 'Số: 1\nCT-UBND'],
    ['has one line break', 'một\r\nhai\rba', 'một\nhai\nba'],
    ['has one dash and one blank', 'Độc lập – Tự\u00a0do', 'Độc lập - Tự do'],
    ['has one Đ', '\u00d0ẢNG, \u0189ảng', 'ĐẢNG, Đảng'],
    [
      'has the accents that scans lose in words that charge',
      'dé nghị Tông cục, phối hop, phối hợp vơi xã, tô chức, TO CHỨC, Khan trương; để nghị quyết, cục thuế, RA SOÁT',
      'đề nghị Tổng cục, phối hợp, phối hợp với xã, tổ chức, TỔ CHỨC, Khẩn trương; để nghị quyết, cục thuế, RÀ SOÁT',
    ],
    [
      'has the letters that the north hears alike',
      'Các xã tập chung rà soát, CHỦ CHÌ họp; học tập chung một lớp, khu tập chung cư, bút chì',
      'Các xã tập trung rà soát, CHỦ TRÌ họp; học tập chung một lớp, khu tập chung cư, bút chì',
    ],
    ['has one spelling of gửi', 'Gởi các xã, GỞI UBND; gởi gắm', 'Gửi các xã, GỬI UBND; gửi gắm'],
    [
      'has the slash before a code',
      'Chỉ thị số 16 CT-TTg, Kế hoạch số: 5 KH-UBND; 16 CT-TTg, số 5 KH',
      'Chỉ thị số 16/CT-TTg, Kế hoạch số: 5/KH-UBND; 16 CT-TTg, số 5 KH',
    ],
    [
      'has the accents of words of heads and citations',
      'ÚY BAN nhân dan; Thuc hiện Nghi quyết só 12/NQ-CP ngày 24 tháng 11 nam 2017 cúa Chính phú tai Công văn số 5',
      'ỦY BAN nhân dân; Thực hiện Nghị quyết số 12/NQ-CP ngày 24 tháng 11 năm 2017 của Chính phủ tại Công văn số 5',
    ],
    [
      'has the horns that scans lose',
      'Truớc ngày, NUỚC, nguời đuợc huởng; ngưòi và đưòng; cùng vói xã; Quới An, quờ quạng, thuở, mẩu vói',
      'Trước ngày, NƯỚC, người được hưởng; người và đường; cùng với xã; Quới An, quờ quạng, thuở, mẩu vói',
    ],
    [
      'has the numerals of quarters',
      'trong quý l/2019, quý lV năm 2020, Quý ll/2021; quý 1/2022, quý li Thái Bình, Phú Quý | Năm 2023',
      'trong quý I/2019, quý IV năm 2020, Quý II/2021; quý 1/2022, quý li Thái Bình, Phú Quý | Năm 2023',
    ],
    ...[
      'Thuc hien nghi quyet',
      'chỉ thi hành án',
      'định hướng dân số',
      'lễ hội đông người',
      'cần cù, công vận',
      'đầu tư do',
      'thành công hòa bình',
    ].map((words): [string, string, string] => ['leaves what may be meant', words, words]),
    ['has one Ư', 'Địa ph\u01a3ơng, \u01a2u tiên, n\u01a3\u0301c', 'Địa phương, Ưu tiên, nức'],
    [
      'drops emphasis and keeps a lone star',
      '**Điều 1.** Ban hành\n*\nSố 12-CT/TU',
      'Điều 1. Ban hành\n*\nSố 12-CT/TU',
    ],
    ['drops Markdown escapes', '74/KH\\-UBND', '74/KH-UBND'],
    [
      'reads a break in a table cell as a blank',
      '| Sở Y tế;<br>UBND xã | 1 |\nA<br>B',
      '| Sở Y tế; UBND xã | 1 |\nA\nB',
    ],
    ['reads tags as breaks or nothing', '<p>Số: <b>12</b>/KH-UBND<br/>Huế</p>', '\nSố: 12/KH-UBND\nHuế\n'],
    [
      'decodes entities of letters',
      'H&agrave; Nội, ng&#224;y&nbsp;02 &amp; &Acirc;u',
      'Hà Nội, ngày 02 & Âu',
    ],
    ['makes full-width characters narrow', '２６８／ＴＢ', '268/TB'],
    ['reads a break printed as its escape as a blank', 'Số 5/KH-UBND\\r\\nngày 02', 'Số 5/KH-UBND ngày 02'],
    ['leaves what is no entity', 'A&B; 3 < 4', 'A&B; 3 < 4'],
  ])('%s', (_, raw, expected) => {
    expect(normalise(raw).text).toBe(expected)
  })

  test('every character knows where it stands in the raw text', () => {
    const raw = '\ufeff**Số:** 12/KH&shy;-UBND nga\u0300y'
    const passage = normalise(raw)
    const at = passage.text.indexOf('12/KH')
    expect(raw.slice(passage.span(at, at + 10).start, passage.span(at, at + 10).end)).toBe('12/KH&shy;-UBND')
    const day = passage.text.indexOf('ngày')
    expect(raw.slice(passage.span(day, day + 4).start, passage.span(day, day + 4).end)).toBe('nga\u0300y')
  })

  test.each([[''], ['\u0301\u0301'], ['\ud800'], ['<'], ['&'], ['\\']])('takes any input: %j', (raw) => {
    expect(() => normalise(raw)).not.toThrow()
  })
})
