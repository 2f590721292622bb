import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../src/parse/parse-text.js'

// Law sites and converters print the lines of a head, or of a signature, behind each other.

function headOf(text: string) {
  const found = parse(text)
  if (found.outcome !== 'PARSED') throw new Error('refused')
  const { type, symbol, issuedOn, title, signatory } = found.document
  return { type, symbol, day: issuedOn?.value, title, signatory, tasks: found.tasks.length }
}

const BODY =
  'Căn cứ Luật Đất đai;\nQUYẾT ĐỊNH:\nĐiều 1. Giao Cục Quản lý đất đai đo lại ruộng trước ngày 30/6/2015.'

describe('a head whose lines are joined', () => {
  test('day, type, title and who decides in one line, a headline joined with the letterhead', () => {
    const text = `Quyết định 45/QĐ-BXD năm 2015 về đo ruộng do Bộ Xây dựng ban hành. BỘ XÂY DỰNG -------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------
Số: 45/QĐ-BXD
Hà Nội, ngày 09 tháng 02 năm 2015 QUYẾT ĐỊNH BAN HÀNH KẾ HOẠCH ĐO RUỘNG NĂM 2015 BỘ TRƯỞNG BỘ XÂY DỰNG ${BODY}`
    expect(headOf(text)).toEqual({
      type: 'QUYET_DINH',
      symbol: '45/QĐ-BXD',
      day: '2015-02-09',
      title: 'BAN HÀNH KẾ HOẠCH ĐO RUỘNG NĂM 2015',
      signatory: null,
      tasks: 1,
    })
  })

  test('a title in capitals that the first sentence goes on behind', () => {
    const text = `Chỉ thị 45/TTg\nTHỦ TƯỚNG -----\nSố:\n45/TTg Hà Nội, ngày 10 tháng 11 năm 1980 CHỈ THỊ VỀ CÔNG TÁC ĐO RUỘNG TRONG CẢ NƯỚC Năm nay ruộng của nhiều nơi chưa được đo, sổ sách cũ không còn dùng được nữa.\nBộ Nông nghiệp đo lại ruộng.`
    expect(headOf(text)).toMatchObject({
      type: 'CHI_THI',
      symbol: '45/TTg',
      day: '1980-11-10',
      title: 'VỀ CÔNG TÁC ĐO RUỘNG TRONG CẢ NƯỚC',
    })
  })

  test('day and addressees in one line', () => {
    const text = `BỘ Y TẾ -------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 87/BYT-KCB V/v: trồng cây trong bệnh viện\nHà Nội, ngày 27 tháng 09 năm 2013 Kính gửi: Sở Y tế các tỉnh\nBộ Y tế đề nghị Sở Y tế các tỉnh trồng cây.`
    expect(headOf(text)).toMatchObject({
      symbol: '87/BYT-KCB',
      day: '2013-09-27',
      title: 'trồng cây trong bệnh viện',
    })
  })

  test('addressees and the first sentence in one line', () => {
    const found = parse(
      'BỘ Y TẾ -------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 87/BYT-KCB V/v trồng cây\nHà Nội, ngày 27 tháng 09 năm 2013 Kính gửi: Sở Y tế các tỉnh Thực hiện Công văn số 29/VPCP-KGVX ngày 16/4/2013 của Văn phòng Chính phủ về việc trồng cây, Bộ Y tế đề nghị Sở Y tế các tỉnh trồng cây.',
    )
    expect(found.citations.map(({ symbol, relation }) => [symbol, relation])).toEqual([
      ['29/VPCP-KGVX', 'IMPLEMENTS'],
    ])
    expect(found.recipients.map(({ text }) => text).join()).not.toContain('Công văn')
  })

  test('a body that a title names is no one who decides', () => {
    const text = `BỘ Y TẾ\nSố: 87/KH-BYT\nHà Nội, ngày 27 tháng 09 năm 2013\nKẾ HOẠCH TRỒNG CÂY GIỮA BỘ Y TẾ VÀ ỦY BAN NHÂN DÂN TỈNH HÀ NAM\nBộ Y tế trồng cây như sau:\n1. Vụ Kế hoạch mua cây.`
    expect(headOf(text).title).toBe('TRỒNG CÂY GIỮA BỘ Y TẾ VÀ ỦY BAN NHÂN DÂN TỈNH HÀ NAM')
  })
})

const LETTER =
  'BỘ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 87/QĐ-BYT\nHà Nội, ngày 27 tháng 09 năm 2013\nQUYẾT ĐỊNH\nBan hành kế hoạch trồng cây\nBỘ TRƯỞNG BỘ Y TẾ\nCăn cứ Luật Đất đai;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kế hoạch trồng cây.\nNơi nhận:\n- Như Điều 1;\n'

test('who signs behind the line of filing', () => {
  const found = headOf(`${LETTER}- Lưu: VT, KCB (2b). Lan BỘ TRƯỞNG, CHỦ NHIỆM Nguyễn Thị Hoa`)
  expect(found.signatory).toBe('Nguyễn Thị Hoa')
})

test('who signs before the title of the annex, whose duties are read', () => {
  const found = headOf(
    `${LETTER}- Lưu: VT.\nKT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Thị Hoa KẾ HOẠCH TRỒNG CÂY NĂM 2013 (Ban hành kèm theo Quyết định số 87/QĐ-BYT)\nI. NHIỆM VỤ\n1. Vụ Kế hoạch mua cây.\n2. Văn phòng Bộ trồng cây.`,
  )
  expect(found).toMatchObject({ signatory: 'Nguyễn Thị Hoa', tasks: 2 })
})
