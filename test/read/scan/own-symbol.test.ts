import { expect, test } from '@jest/globals'
import { mendOwnSymbol } from '../../../src/read/scan/own-symbol.js'

const lineOf = (line: string) => ({
  words: line
    .split(' ')
    .map((text) => ({ text, left: 0, top: 0, right: 9, bottom: 9, confidence: 0.9, otherwise: [] })),
  baseline: 9,
  slope: 0,
  height: 9,
})
const mended = (...lines: readonly string[]) => mendOwnSymbol([lines.map(lineOf)])[0]!
const textsOf = (...lines: readonly string[]) =>
  mended(...lines).map(({ words }) => words.map(({ text }) => text).join(' '))

// cspell:disable
test('the code that nobody knows of a paper is that of its type, and unsure', () => {
  const [line] = mended('Số: 315/LB-VPCP', 'THÔNG BÁO')
  expect(line!.words[1]).toMatchObject({
    text: '315/TB-VPCP',
    confidence: 0.5,
    otherwise: ['315/LB-VPCP'],
  })
})

test.each([
  ['Số: 301/NQ-CP', '10NGH| QUYẾT', 'NGHỊ QUYẾT'],
  ['Số 12-KH/TU', 'KEHOACH', 'KẾ HOẠCH'],
  // of another type, what opens a list, or is no type at all
  ['Số 15-QĐ/TU', 'QUY ĐỊNH', 'QUY ĐỊNH'],
  ['Số: 301/QĐ-CP', '10NGH| QUYẾT', '10NGH| QUYẾT'],
  ['Số: 30/QĐ-CP', 'QUYẾT ĐINH:', 'QUYẾT ĐINH:'],
  ['Số: 301/NQ-CP', 'Nghi quyêt', 'Nghi quyêt'],
  ['Số: 31/UBND-KT', 'KE HOACM', 'KE HOACM'],
])('below the symbol %s a line %s is %s', (symbol, type, is) => {
  expect(textsOf(symbol, type)[1]).toBe(is)
})

test.each([
  ['Số 63-GTr/TU', 'CHƯƠNG TRÌNH', 'Số 63-CTr/TU'],
  ['- Số: 11CT-BXD', 'CHỈ THỊ', 'Số: 11/CT-BXD'],
  ['- Số: 11/CT-BXD', 'CHỈ THỊ', 'Số: 11/CT-BXD'],
  ['Số: 11/CTUBND', 'CHỈ THỊ', 'Số: 11/CT-UBND'],
  ['Số: 11/UBND', 'CHỈ THỊ', 'Số: 11/UBND'],
  ['- Số 11/CT-BXD ngày', 'CHỈ THỊ', '- Số 11/CT-BXD ngày'],
  ['Số: 12/KII-UBND', 'KẾ HOẠCH', 'Số: 12/KII-UBND'],
  // of another type, which papers have; of a body; and where no type is printed
  ['Số: 12/QĐ-UBND', 'CHỈ THỊ', 'Số: 12/QĐ-UBND'],
  ['Số: 57/SXD-QLN', 'KẾ HOẠCH', 'Số: 57/SXD-QLN'],
  ['Số: 315/LB-VPCP', 'thông báo', 'Số: 315/LB-VPCP'],
  ['theo 315/LB-VPCP', 'THÔNG BÁO', 'theo 315/LB-VPCP'],
])('%s of a %s is %s', (symbol, type, is) => {
  expect(textsOf(symbol, type)[0]).toBe(is)
})

test.each([
  ['Số: 148/TTr-TICKH', '- Lưu: VT, TCKH.', 'Số: 148/TTr-TCKH'],
  ['Số: 20/SNN-TTLBVTV', '- Lưu: VT, TTBVTV.', 'Số: 20/SNN-TTBVTV'],
  // another unit, and a stroke that is none of a T
  ['Số: 20/SNN-KHTC', '- Lưu: VT, KHC.', 'Số: 20/SNN-KHTC'],
  ['Số: 20/SNN-KITC', '- Lưu: VT, KTC.', 'Số: 20/SNN-KITC'],
  ['Số: 148/TTr-TICKH', '- Phòng TCKH;', 'Số: 148/TTr-TICKH'],
])('%s of a paper that is kept by %s is %s', (symbol, kept, is) => {
  expect(textsOf(symbol, kept)[0]).toBe(is)
})

test('the S of a department that was taken for a digit by hand is that of its code, and unsure', () => {
  const line = (symbol: string, otherwise: string[]) => ({
    ...lineOf(`Số: ${symbol}`),
    words: lineOf(`Số: ${symbol}`).words.map((word, at) => (at === 1 ? { ...word, otherwise } : word)),
  })
  const symbolOf = (head: string, symbol: string, ...otherwise: string[]) =>
    mendOwnSymbol([[lineOf(head), line(symbol, otherwise)]])[0]![1]!.words[1]
  expect(symbolOf('SỞ CÔNG THƯƠNG', '20861/CT-QLNL', '2086/CT-QLNL')).toMatchObject({
    text: '2086/SCT-QLNL',
    confidence: 0.5,
    otherwise: ['20861/CT-QLNL', '2086/CT-QLNL'],
  })
  // no look read fewer digits
  expect(symbolOf('SỞ CÔNG THƯƠNG', '208/CT-QLNL')).toMatchObject({ text: '208/SCT-QLNL', confidence: 0.5 })
  expect(symbolOf('SỞ TÀI CHÍNH', '208/CT-QLNL')).toMatchObject({ text: '208/CT-QLNL', confidence: 0.9 })
})

test.each([
  ['TỈNH ỦY CAO BẰNG', '43-CT/TL!', '43-CT/TU'],
  ['THỦ TƯỚNG CHÍNH PHỦ', '142/CĐ-Tĩg--', '142/CĐ-TTg'],
  ['BỘ GIÁO DỤC VÀ ĐÀO TẠO', '05/CT-BGIDĐT', '05/CT-BGDĐT'],
  ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', '7/KH-SVHTDL', '7/KH-SVHTTDL'],
  ['ỦY BAN NHÂN DÂN', '14/CĐ-UlÑĐ', '14/CĐ-UBND'],
  // with the letter eth
  ['ỦY BAN NHÂN DÂN', '14/CĐ-UlÑÐ_', '14/CĐ-UBND'],
  ['TRƯỜNG ĐẠI HỌC KINH TẾ NGHỆ AN', '412/KH-PHKT', '412/KH-ĐHKT'],
  // of another body, of none, of too few letters, and one that is right
  ['TRƯỜNG ĐẠI HỌC KINH TẾ NGHỆ AN', '412/KH-PHTC', '412/KH-PHTC'],
  ['TRƯỜNG ĐẠI HỌC KINH TẾ NGHỆ AN', '412/KH-PHK', '412/KH-PHK'],
  ['TỈNH ỦY CAO BẰNG', '43-CV/BTCTU', '43-CV/BTCTU'],
  ['HỢP TÁC XÃ', '43-CT/TL!', '43-CT/TL!'],
  ['ỦY BAN NHÂN DÂN', '9/UBND-NC', '9/UBND-NC'],
])('the last code of an unsure symbol below %s, %s, is %s', (head, read, is) => {
  const symbol = (confidence: number) => {
    const line = lineOf(`Số: ${read}`)
    const words = line.words.map((word) => ({ ...word, confidence }))
    return mendOwnSymbol([[lineOf(head), { ...line, words }]])[0]![1]!.words[1]!
  }
  expect(symbol(0.4)).toMatchObject({ text: is, otherwise: is === read ? [] : [read] })
  expect(symbol(0.9).text).toBe(read)
})

test('a body whose name has two lines is named by both', () => {
  const [first, second] = [lineOf('BỘ GIÁO DỤC VÀ ĐÀO'), { ...lineOf('TẠO'), baseline: 29 }]
  const symbol = { ...lineOf('Số: 05/CT-BGIDĐT'), baseline: 49 }
  const words = symbol.words.map((word) => ({ ...word, confidence: 0.4 }))
  expect(mendOwnSymbol([[first, second, { ...symbol, words }]])[0]![2]!.words[1]!.text).toBe('05/CT-BGDĐT')
})

test('dirt beside a type that stands alone is no part of it', () => {
  expect(textsOf('- KẾ HOẠCH', '- KẾ HOẠCH NĂM', '- Kế hoạch')).toEqual([
    'KẾ HOẠCH',
    '- KẾ HOẠCH NĂM',
    '- Kế hoạch',
  ])
})
// cspell:enable
