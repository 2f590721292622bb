import { item, within } from './paper.js'

/** How a symbol is told, by its spelling. */
export const CITATIONS = within(
  (words) => item()(`Các xã làm theo ${words}.`),
  [
    { rule: 'symbol.assembly', fires: 'Luật Đất đai số 31/2024/QH15', not: 'Luật Đất đai số 31/QH15' },
    { rule: 'symbol.normative', fires: 'Nghị quyết số 45/2023/NQ-CP', not: 'Nghị quyết số 45/NQ-CP' },
    { rule: 'symbol.state', fires: 'Nghị quyết số 45/NQ-CP', not: 'Nghị quyết số 45-NQ/TW' },
    { rule: 'symbol.party', fires: 'Nghị quyết số 45-NQ/TW', not: 'Nghị quyết số 45/NQ-CP' },
    { rule: 'symbol.lost-hyphen', fires: 'Kế hoạch số 45/KHUBND', not: 'Kế hoạch số 45/KH-UBND' },
    { rule: 'symbol.blank-for-hyphen', fires: 'Nghị quyết số 45 NQ/TW', not: 'Nghị quyết số 45-NQ/TW' },
    { rule: 'symbol.equal-separators', fires: 'Chỉ thị số 45/CT/TU', not: 'Chỉ thị số 45-CT/TU' },
    { rule: 'symbol.swapped-separators', fires: 'Chỉ thị số 45/CT-TU', not: 'Chỉ thị số 45-CT/TU' },
    {
      rule: 'symbol.joint',
      fires: 'Thông tư liên tịch số 45/2015/TTLT-BTC-BNV',
      not: 'Thông tư số 45/2015/TT-BTC',
    },
    {
      rule: 'symbol.type-last',
      fires: 'Thông tư liên tịch số 01-TANDTC-VKSNDTC/TTLT',
      not: 'Thông tư liên tịch số 01/TTLT-TANDTC-VKSNDTC',
    },
    { rule: 'symbol.letter', fires: 'Công văn số 865/VPCP-KTTH', not: 'Công văn số 865/CV-VPCP' },
    { rule: 'symbol.letter.open', fires: 'Công văn số 45/EVN-KT', not: 'Quyết định số 45/EVN-KT' },
    { rule: 'symbol.letter.bare', fires: 'Công văn số 45/SNV', not: 'Kế hoạch số 45/SNV' },
    {
      rule: 'symbol.normative.unknown-issuer',
      fires: 'Nghị quyết số 45/2023/NQ-XYZ',
      not: 'Nghị quyết số 45/2023/NQ-HĐND',
    },
    { rule: 'symbol.state.unknown-issuer', fires: 'Quyết định số 45/QĐ-XYZ', not: 'Quyết định số 45/QĐ-TTg' },
    { rule: 'symbol.party.unknown-issuer', fires: 'Kết luận số 45-KL/XYZ', not: 'Kết luận số 45-KL/TW' },
    {
      rule: 'symbol.blank-for-hyphen.unknown-issuer',
      fires: 'Kết luận số 45 KL/XYZ',
      not: 'Kết luận số 45 KL/TW',
    },
  ],
)
