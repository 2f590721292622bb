import { expect, test } from '@jest/globals'
import { normalise } from '../../../src/parse/normalise.js'
import { recogniseSignature } from '../../../src/parse/recognise/signature.js'
import { segment } from '../../../src/parse/segment.js'

test.each([
  [
    'the name below its capacity',
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Bình',
    'Lê Văn Bình',
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    'STATE',
  ],
  [
    'signed',
    'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n(Đã ký)\nLê Văn Bình',
    'Lê Văn Bình',
    ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    'STATE',
  ],
  [
    'Party marks',
    'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n[đã ký]\nVàng Seo Lử',
    'Vàng Seo Lử',
    ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'],
    'PARTY',
  ],
  [
    'the name below letters of the seal',
    'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nĨÂN D\n. NGHỆ\nLê Văn Bình',
    'Lê Văn Bình',
    ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    'STATE',
  ],
  [
    'a name with an apostrophe and a blank',
    "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nK' Sơ Rin",
    "K' Sơ Rin",
    ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    'STATE',
  ],
  [
    'a name with a hyphen',
    'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nY-Bhăm Niê',
    'Y-Bhăm Niê',
    ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    'STATE',
  ],
  [
    'a name in capitals',
    'T/M BAN CHẤP HÀNH\nBÍ THƯ\nLÊ VĂN BÌNH',
    'Lê Văn Bình',
    ['T/M BAN CHẤP HÀNH', 'BÍ THƯ'],
    'PARTY',
  ],
  [
    'all of it on one line',
    'KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC Lê Văn Bình (đã ký)',
    'Lê Văn Bình',
    ['KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC'],
    'STATE',
  ],
  [
    'the name behind its position',
    'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG Lê Văn Bình',
    'Lê Văn Bình',
    ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    'STATE',
  ],
  [
    'beside the recipients',
    'Nơi nhận: | TM. ỦY BAN NHÂN DÂN\n- Như trên; | KT. CHỦ TỊCH\n- Lưu: VT. | PHÓ CHỦ TỊCH\n | Lê Văn Bình',
    'Lê Văn Bình',
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    'STATE',
  ],
  [
    'the same in a cell of a table',
    '| T/M BỘ CHÍNH TRỊ (Đã ký) Lê Văn Bình |',
    'Lê Văn Bình',
    ['T/M BỘ CHÍNH TRỊ'],
    'PARTY',
  ],
  [
    'the last of two beside each other',
    'CHỦ TỊCH HỘI LUẬT GIA              KT. GIÁM ĐỐC SỞ TƯ PHÁP\nCHỦ TỊCH                           PHÓ GIÁM ĐỐC\n\nLê Văn Bình                        Vũ Thị Lan',
    'Vũ Thị Lan',
    ['KT. GIÁM ĐỐC SỞ TƯ PHÁP', 'PHÓ GIÁM ĐỐC'],
    'STATE',
  ],
  ['a degree before the name', 'GIÁM ĐỐC\n\nTS. Lê Văn Bình', 'Lê Văn Bình', ['GIÁM ĐỐC'], null],
  ['a rank before the name', 'GIÁM ĐỐC\n\nĐại tá Lê Văn Bình', 'Lê Văn Bình', ['GIÁM ĐỐC'], null],
  ['a name that a converter parted', 'CHỦ TỊCH\nĐặ ng Văn Bình', 'Đặng Văn Bình', ['CHỦ TỊCH'], null],
  ['a name that a narrow cell broke', 'CHỦ TỊCH\nNguyễn\nVăn Bình', 'Nguyễn Văn Bình', ['CHỦ TỊCH'], null],
  [
    'no name but the type of an annex',
    'TM. ỦY BAN NHÂN DÂN\nKẾ HOẠCH',
    null,
    ['TM. ỦY BAN NHÂN DÂN'],
    'STATE',
  ],
  [
    'no name but the type and the title of an annex',
    'KT. CHỦ TỊCH\nKẾ HOẠCH\nTRỒNG CÂY VEN ĐƯỜNG',
    null,
    ['KT. CHỦ TỊCH'],
    'STATE',
  ],
  [
    'beside the recipients with one blank',
    'Nơi nhận: TL. CHỦ TỊCH\n- HĐND huyện (b/c); CHÁNH VĂN PHÒNG\n- UBND các xã; Lê Văn Bình\n- Lưu: VT.',
    'Lê Văn Bình',
    ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    'STATE',
  ],
  ['nobody', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', null, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'STATE'],
])('%s', (_, text, name, capacity, system) => {
  const paper = segment(
    normalise(
      `KẾ HOẠCH\nTrồng cây\n\nThực hiện chủ trương của tỉnh, các đơn vị trồng cây.\n\nNơi nhận:\n- Như trên;\n\n${text}`,
    ),
  )
  expect(recogniseSignature(paper)).toMatchObject({ signatory: name, capacity, system })
})

test.each([
  [
    'two beside each other',
    'CHỦ TỊCH HỘI                    GIÁM ĐỐC SỞ\n(Đã ký)                         (Đã ký)\nLê Văn Bình                     Vũ Thị Lan',
    'Vũ Thị Lan',
  ],
  ['a name below no position', 'Các xã trồng cây ven sông\nLê Văn Bình', null],
])('above the recipients: %s', (_, text, name) => {
  const paper = segment(
    normalise(
      `KẾ HOẠCH\nTrồng cây\n\nThực hiện chủ trương của tỉnh, các đơn vị trồng cây.\n\n${text}\n\nNơi nhận:\n- Như trên.\n`,
    ),
  )
  expect(recogniseSignature(paper).signatory).toBe(name)
})

const lastOf = (tail: string) => {
  const { signatory, capacity } = recogniseSignature(segment(normalise(`${BODY}${tail}`)))
  return [signatory, capacity.join(' / ')]
}
const BODY = 'KẾ HOẠCH\nTrồng cây\n\nThực hiện chủ trương của tỉnh, các đơn vị trồng cây.\n\n'

test.each([
  [
    'TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ\nPHÁT TRIỂN NÔNG THÔN\n\n\nLê Văn Bình',
    'Lê Văn Bình',
    'TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ / PHÁT TRIỂN NÔNG THÔN',
  ],
  [
    'TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH\n\nLê Văn Bình',
    'Lê Văn Bình',
    'TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ VĂN HÓA, THỂ THAO / VÀ DU LỊCH',
  ],
  [
    'TL. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ KẾ HOẠCH\nTÀI CHÍNH\n(Đã ký)\nLê Văn Bình',
    'Lê Văn Bình',
    'TL. BỘ TRƯỞNG / VỤ TRƯỞNG VỤ KẾ HOẠCH / TÀI CHÍNH',
  ],
  [
    'TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NÔNG NGHIỆP\nMÔI TRƯỜNG\n\nLÒ VĂN BÌNH',
    'Lò Văn Bình',
    'TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ NÔNG NGHIỆP / MÔI TRƯỜNG',
  ],
  ['TUQ. THỦ TƯỚNG\nTHỐNG ĐỐC\n\nLê Văn Bình', 'Lê Văn Bình', 'TUQ. THỦ TƯỚNG / THỐNG ĐỐC'],
  // whom the position is of
  [
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLÊ VĂN BÌNH\nTRẦN THỊ AN',
    'Lê Văn Bình',
    'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH',
  ],
  [
    'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLÒ VĂN BÌNH\n\nPHỤ LỤC\nDANH MỤC CÂY TRỒNG',
    'Lò Văn Bình',
    'TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH',
  ],
])('a position of several lines: %s', (tail, name, capacity) =>
  expect(lastOf(tail)).toEqual([name, capacity]),
)

test.each([
  [
    'Nơi nhận:  TM. ỦY BAN NHÂN DÂN\n- Như trên;  KT. CHỦ TỊCH\n- Sở Y tế;  PHÓ CHỦ TỊCH\n- Công an tỉnh;  (Đã ký)\n- Lưu: VT, NN (H).  Lê Văn Bình',
    'Lê Văn Bình',
    'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH',
  ],
  [
    'TM. ỦY BAN NHÂN DÂN\nNơi nhận:\n- Sở Y tế;\n- Các xã;  (Đã ký)\n- Lưu: VT.  Lê Văn Bình',
    'Lê Văn Bình',
    'TM. ỦY BAN NHÂN DÂN',
  ],
  ['Nơi nhận:\n- Sở Y tế;  GIÁM ĐỐC\n- Các xã;  Lê Văn Bình\n- Lưu: VT.', 'Lê Văn Bình', 'GIÁM ĐỐC'],
  // a fault of typing in a recipient's words
  [
    'Nơi nhận:\n- Sở Y tế;\n- Đồng chí  Trần Văn An;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Bình',
    'Lê Văn Bình',
    'CHỦ TỊCH',
  ],
])('two blanks between recipients and who signs: %s', (tail, name, capacity) =>
  expect(lastOf(tail)).toEqual([name, capacity]),
)

test('the recipients keep their own words beside who signs', () => {
  const tail = 'Nơi nhận:\n- Sở Y tế;  CHỦ TỊCH\n- Các xã;  (Đã ký)\n- Lưu: VT.  Lê Văn Bình'
  const lines = segment(normalise(`${BODY}${tail}`)).tail.map(({ text }) => text)
  expect(lines.filter((line) => line.startsWith('-'))).toEqual(['- Sở Y tế;', '- Các xã;', '- Lưu: VT.'])
})

test.each([
  ['a line', 'Người ký: Lê Văn Bình', 'Lê Văn Bình'],
  ['the line below', 'Người ký\nLê Văn Bình', 'Lê Văn Bình'],
  ['a cell', 'Nơi ban hành: Tỉnh Nghệ An\tNgười ký: Lê Văn Bình', 'Lê Văn Bình'],
  ['a row', '| Người ký duyệt | Lê Văn Bình |', 'Lê Văn Bình'],
  ['with his position', 'Người ký: Phó Chủ tịch Lê Văn Bình', 'Lê Văn Bình'],
  ['a house is no person', 'Người ký: Ủy ban nhân dân tỉnh', null],
])('the sheet of a page tells who signed: %s', (_, sheet, name) => {
  const page = (tail: string) => `Số hiệu: 12/KH-UBND\n${sheet}\nNgày ban hành: 02/05/2023\n\n${BODY}${tail}`
  expect(recogniseSignature(segment(normalise(page('')))).signatory).toBe(name)
  expect(
    recogniseSignature(segment(normalise(page('\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nVũ Thị Lan')))),
  ).toMatchObject({
    signatory: 'Vũ Thị Lan',
  })
})

test('below recipients alone, the name that ends a paper is who signed it, less surely', () => {
  const of = (tail: string) => {
    const paper = segment(normalise(`KẾ HOẠCH\nTrồng cây\n\nCác đơn vị trồng cây ven sông.\n\n${tail}`))
    const { signatory, confidence } = recogniseSignature(paper)
    return [signatory, confidence < 0.9]
  }
  expect(of('Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nHI ÌCH\n\nNguyễn Văn Bình')).toEqual(['Nguyễn Văn Bình', true])
  // two words may lack what a seal hides, and no family is called so
  expect(of('Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nVăn Bình')[0]).toBeNull()
  expect(of('Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nHồ Gươm')[0]).toBeNull()
  expect(of('Nguyễn Văn Bình')[0]).toBeNull()
}) // prettier-ignore
