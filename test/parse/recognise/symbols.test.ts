import { describe, expect, test } from '@jest/globals'
import { printSymbol } from '../../../src/model/symbol.js'
import { ISSUER_CODES, TYPE_CODES } from '../../../src/parse/lexicon/symbols.js'
import { findSymbols, readUnnumbered } from '../../../src/parse/recognise/symbols.js'

const printed = (text: string) => findSymbols(text).map(({ symbol }) => printSymbol(symbol))

describe('findSymbols', () => {
  test.each([
    ['Kế hoạch số 217/KH-UBND', ['217/KH-UBND']],
    ['Nghị quyết số 12/2018/NQ-HĐND', ['12/2018/NQ-HĐND']],
    ['Chỉ thị 34-CT/TW và Kết luận 120-KL/TU', ['34-CT/TW', '120-KL/TU']],
    ['Luật số 83/2015/QH13, Nghị quyết số 1211/2016/UBTVQH13', ['83/2015/QH13', '1211/2016/UBTVQH13']],
    ['Nghị quyết số 1365/NQ-UBTVQH15', ['1365/NQ-UBTVQH15']],
    ['Công văn số 865/VPCP-KTTH', ['865/VPCP-KTTH']],
    ['Công văn số 845/SGD&ĐT-GDTrH', ['845/SGD&ĐT-GDTrH']],
    ['Mệnh lệnh số 12/ML-BTL', ['12/ML-BTL']],
    ['Công văn số 8011-CV/BTCTW', ['8011-CV/BTCTW']],
    ['số 34 - CT/TW', ['34-CT/TW']],
    ['Công văn số 2414 / VPCP - KGVX', ['2414/VPCP-KGVX']],
    ['Kế hoạch số 196/KH-C08-P8', ['196/KH-C08-P8']],
    ['số 152/KHUBND', ['152/KH-UBND']],
    ['Công văn số 1161/UBNDYT', ['1161/UBND-YT']],
    ['số 61/2018/NĐCP', ['61/2018/NĐ-CP']],
    ['Chỉ thị số 22/CT-TW', ['22-CT/TW']],
    ['số 445-KL/TƯ', ['445-KL/TU']],
    ['số 1863/QD-ƯBND', ['1863/QĐ-UBND']],
    ['số 99/2010/NĐ-CPngày 24/9/2010', ['99/2010/NĐ-CP']],
    ['số 84 QĐ/TWĐTN', ['84-QĐ/TWĐTN']],
    ['số 2011/QĐ-UBND', ['2011/QĐ-UBND']],
    [
      'Thông tư số 10/2007/TTLT-BTP-BCA-BQP-BTC-VKSNDTC-TANDTC ngày',
      ['10/2007/TTLT-BTP-BCA-BQP-BTC-VKSNDTC-TANDTC'],
    ],
    ['số 13/2016/TTLT-BYT-BGDĐT', ['13/2016/TTLT-BYT-BGDĐT']],
    ['Công điện số 27/CĐ-TW', ['27/CĐ-TW']],
    ['Công văn số 2901/SGDĐT-GDTrHQLCL ngày', ['2901/SGDĐT-GDTrHQLCL']],
    ['Điện số 481/ĐK-HT', ['481/ĐK-HT']],
    ['Số: 2365/LS-GDĐT-TC-LĐTBXH', ['2365/LS-GDĐT-TC-LĐTBXH']],
    ['Công văn số 12/UBND-KT-XD - VP', ['12/UBND-KT-XD']],
    ['Quyết định số 46A/QĐ-UBND', ['46A/QĐ-UBND']],
    ['Thông tư số 15/2003/TTLT-BKHCN - BNV ngày', ['15/2003/TTLT-BKHCN-BNV']],
    ['Thông tư số 15/2003/TTLT-BKHCN - Hà Nội', ['15/2003/TTLT-BKHCN']],
    ['Thông tư số 01-TANDTC-VKSNDTC/TTLT ngày', ['01-TANDTC-VKSNDTC/TTLT']],
    ['Thông tư số 16/2003/TANDTC-BCA/TTLT ngày', ['16/2003/TANDTC-BCA/TTLT']],
    ['Quy định số 11-QĐi/TW', ['11-QĐi/TW']],
    ['Kế hoạch số 52-KH/TWĐTN-TNNT', ['52-KH/TWĐTN-TNNT']],
    ['Công văn số 233/SNV-CCHC&PC ngày', ['233/SNV-CCHC&PC']],
    ['Nghị quyết số 63/2011/NQ.HĐND', ['63/2011/NQ-HĐND']],
    ['Quyết định số 27/2010/QĐ .UBND', ['27/2010/QĐ-UBND']],
    ['Quyết định số 27/QĐ_UBND', ['27/QĐ-UBND']],
    ['theo Quyết định số 27. UBND tỉnh', []],
    ['Công văn số 3045/UBND- NNMT', ['3045/UBND-NNMT']],
    ['Thông tư số 01/2016/TT-BGD ĐT', ['01/2016/TT-BGDĐT']],
    ['Tờ trình số 296/TTr-SNN&PTNT', ['296/TTr-SNN&PTNT']],
    ['Công văn số 01-CV/BCĐ', ['01-CV/BCĐ']],
    ['Hướng dẫn số 24-HD/BTC', ['24-HD/BTC']],
    ['Thông tư số 24-TT/BTC', ['24/TT-BTC']],
    ['Thông tri số 41-TT/Th.U', ['41-TT/Th.U']],
    ['Báo cáo số 12/BC-TCTTTg', ['12/BC-TCTTTg']],
    ['Thông tư số 183/2010/TTLT/BTC-BNN', ['183/2010/TTLT/BTC-BNN']],
    ['Công văn số 1190/X03-P5', ['1190/X03-P5']],
    ['Công văn số 233/GDĐT-THCS', ['233/GDĐT-THCS']],
    ['Quy chế số 01/QCPH/UBND-UBMTTQ', ['01/QCPH/UBND-UBMTTQ']],
    ['Quy chế số 5/LN-CA-VKS', ['5/LN-CA-VKS']],
    ['Công văn liên sở số 15/LS-TC-GD', ['15/LS-TC-GD']],
    ['Kế hoạch số 12-KHPH/TU', ['12-KHPH/TU']],
    ['Kế hoạch số 92/KH-BCĐ389', ['92/KH-BCĐ389']],
    ['Quyết định số 117/2008/QĐ ngày', ['117/2008/QĐ']],
    ['Tờ trình số 126/SKHĐT ngày', ['126/SKHĐT']],
    ['Công văn số 21/PGD&ĐT ngày', ['21/PGD&ĐT']],
    ['Công văn số 96/HND ngày', ['96/HND']],
    ['Công văn số 96/XY ngày', []],
    ['Nghị quyết số 66.25/2026/NQ-CP ngày', ['66.25/2026/NQ-CP']],
    ['Nghị quyết số 19-2017/NQ-CP ngày', ['19-2017/NQ-CP']],
    ['giai đoạn 19-2017/NQ-HĐND', []],
    ['Quy chế số 06/QC-TT.HĐND-UBND ngày', ['06/QC-TT.HĐND-UBND']],
    ['Công văn số 5050/VPCP-V.I ngày', ['5050/VPCP-V.I']],
    ['Quyết định số 642/QĐ-UBND.HC ngày', ['642/QĐ-UBND.HC']],
    ['Văn bản số 138/TTCP-C.IV ngày', ['138/TTCP-C.IV']],
    ['Công văn số 518/UBND-KT.2 ngày', ['518/UBND-KT.2']],
    ['Công văn số 51/STC-QLG.V/v báo cáo', ['51/STC-QLG']],
    ['Công văn số 5/UBND.NC ngày', ['5/UBND.NC']],
    ['theo Quyết định số 642/QĐ-UBND.Căn cứ', ['642/QĐ-UBND']],
    ['Quy chế số 01/QCLN/NHNN-BTP ngày', ['01/QCLN/NHNN-BTP']],
    ['Kiến nghị số 12/KN-VKS-P9 ngày', ['12/KN-VKS-P9']],
    ['Số: 24      /2025/QĐ-UBND', ['24/2025/QĐ-UBND']],
    ['Điều 3.15/2024/NĐ-CP', []],
    ['Nghị quyết số 406/NQ-UBTVQHI5, Luật số 15/2012/QHl3', ['406/NQ-UBTVQH15', '15/2012/QH13']],
    ['Quyết định số 47/QĐ-UBND & QĐ số 48/QĐ-UBND', ['47/QĐ-UBND', '48/QĐ-UBND']],
    ['Báo cáo thẩm tra số 31/BC-UBPL15 ngày', ['31/BC-UBPL15']],
    ['Chỉ thị số 01/CT-VKSTC ngày', ['01/CT-VKSTC']],
    ['Kế hoạch số 12-KH/ĐĐQH15', ['12-KH/ĐĐQH15']],
    ['ngày 24/5/2024, 24-5-2024, tỷ lệ 3/4, 24/24 giờ', []],
    ['giai đoạn 2021 - 2030 và QL 1A', []],
  ])('%s', (text, symbols) => {
    expect(printed(text)).toEqual(symbols)
  })

  test('every code printed is read back', () => {
    for (const { code: issuer, system } of ISSUER_CODES) {
      for (const [typeCode] of TYPE_CODES) {
        if (['TTLT', 'NQLT', 'CĐ', 'QH'].includes(typeCode)) continue
        const symbol = { system, number: '12', year: null, typeCode, issuer }
        expect([printSymbol(symbol), printed(printSymbol(symbol))]).toEqual([
          printSymbol(symbol),
          [printSymbol(symbol)],
        ])
      }
    }
  })

  test('offsets cover the symbol', () => {
    const text = 'theo Quyết định số 12/QĐ-UBND ngày'
    const [found] = findSymbols(text)
    expect(text.slice(found?.start, found?.end)).toBe('12/QĐ-UBND')
  })
})

test.each([
  ['Số:      /KH-UBND', 'KH-UBND'],
  ['Số: /TB-UBND', 'TB-UBND'],
  ['Số      -CT/TU', 'CT/TU'],
  ['TB-UBND', 'TB-UBND'],
  ['Số:     /KH-MTTQ-BTT', 'KH-MTTQ-BTT'],
  ['Số lượng', null],
])('readUnnumbered(%s)', (text, expected) => {
  const found = readUnnumbered(text)
  expect(found && printSymbol(found.symbol)).toBe(expected)
})
