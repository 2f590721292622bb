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
  ['nobody', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', null, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'STATE'],
])('%s', (_, text, name, capacity, system) => {
  const { tail } = segment(
    normalise(
      `KẾ HOẠCH\nTrồng cây\n\nThực hiện chủ trương của tỉnh, các đơn vị trồng cây.\n\nNơi nhận:\n- Như trên;\n\n${text}`,
    ),
  )
  expect(recogniseSignature(tail)).toMatchObject({ signatory: name, capacity, system })
})

test.each([
  [
    'two beside each other',
    'CHỦ TỊCH HỘI                    GIÁM ĐỐC SỞ\n(Đã ký)                         (Đã ký)\nLê Văn Bình                     Vũ Thị Lan',
    'Vũ Thị Lan',
  ],
  ['a name below no position', 'Các xã trồng cây ven sông\nLê Văn Bình', null],
])('above the recipients: %s', (_, text, name) => {
  const { tail } = segment(
    normalise(
      `KẾ HOẠCH\nTrồng cây\n\nThực hiện chủ trương của tỉnh, các đơn vị trồng cây.\n\n${text}\n\nNơi nhận:\n- Như trên.\n`,
    ),
  )
  expect(recogniseSignature(tail).signatory).toBe(name)
})
