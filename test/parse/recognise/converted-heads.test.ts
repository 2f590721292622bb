import { describe, expect, test } from '@jest/globals'
import { printSymbol } from '../../../src/model/symbol.js'
import { read } from './paper.js'

// What converters, law sites and scanners make of a head.

const faceOf = (text: string) => {
  const { symbol, issuer, title, issuedOn, type } = read(text).heading
  return { symbol: symbol && printSymbol(symbol), issuer: issuer?.name, title, day: issuedOn?.value, type }
}

describe('a head in a table', () => {
  test('one row, its lines parted by breaks', () => {
    const face = faceOf(
      '| **ỦY BAN NHÂN DÂN**<br>**TỈNH NGHỆ AN**<br>**VĂN PHÒNG**<br>Số:    /TB-VP | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc**<br>*Nghệ An, ngày 10 tháng 6 năm 2023* |\n\n# THÔNG BÁO\n\n**Trồng cây ven đường**\n\n1. Các xã trồng cây.\n\n| **Nơi nhận:**<br>- Như trên; | **CHÁNH VĂN PHÒNG**<br><br>Lê Văn Bình |',
    )
    expect(face).toMatchObject({ symbol: 'TB-VP', day: '2023-06-10', title: 'Trồng cây ven đường' })
    expect(face.issuer).toMatch(/^Văn phòng/u)
  })

  test('a break in the cell of another table is a blank', () => {
    const { heading } = read(
      'KẾ HOẠCH\nTrồng cây\n\n1. Các xã trồng cây.\n\n| Xã A<br>Xã B | Cây<br>Cỏ |\n|---|---|\n| 5 | 6 |',
    )
    expect(heading.title).toBe('Trồng cây')
  })

  test('a line of bars for each cell, below the sheet of a law site', () => {
    const sheet = ['Số hiệu:', '5/QĐ-UBND', 'Nơi ban hành:', 'Tỉnh Nghệ An', 'Ngày ban hành:', '10/6/2023']
    const filler = ['Số công báo:', 'Đang cập nhật', 'Tình trạng:', 'Đã biết'].flatMap((cell) => [
      '|',
      cell,
      '|',
    ])
    const face = faceOf(
      [
        ...sheet.flatMap((cell) => ['|', cell, '|']),
        ...filler,
        '**ỦY\nBAN NHÂN DÂN**\n**TỈNH NGHỆ AN**\n|\n**CỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n|\nSố: 5/QĐ-UBND\n|\n*Nghệ\nAn, ngày 10 tháng 6 năm 2023*\n|\n**QUYẾT ĐỊNH**\nTRỒNG CÂY VEN ĐƯỜNG\n*Căn cứ Luật Trồng trọt;*\n\nĐiều 1. Trồng cây.\n\nTP. HCM, ngày 31/05/2021\nThưa Quý khách,',
      ].join('\n'),
    )
    expect(face).toMatchObject({
      symbol: '5/QĐ-UBND',
      issuer: 'UBND tỉnh Nghệ An',
      day: '2023-06-10',
      title: 'TRỒNG CÂY VEN ĐƯỜNG',
    })
  })
})

describe('the subject of a letter', () => {
  const head = 'BỘ TÀI CHÍNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

  test('stands above the head too', () => {
    const face = faceOf(
      `# V/v trồng cây ven đường\n\n${head}\nSố: 15/BTC-TCT\nV/v trồng cây ven đường\nHà Nội, ngày 10 tháng 6 năm 2023\n\nKính gửi: UBND tỉnh Nghệ An\n\nBộ Tài chính đề nghị tỉnh trồng cây.`,
    )
    expect(face).toMatchObject({ title: 'trồng cây ven đường', symbol: '15/BTC-TCT' })
  })

  test('ends before a day that was misread', () => {
    const face = faceOf(
      `${head}\nSố: 15/BTC-TCT\nV/v trồng cây\nven đường làng\nHa Nội, ngày AF thang 4O năm 2016\n\nKính gửi: UBND tỉnh Nghệ An\n\nBộ Tài chính đề nghị tỉnh trồng cây.`,
    )
    expect(face.title).toBe('trồng cây ven đường làng')
  })

  test('cites a paper at the end of a narrow column: its number is not the own one', () => {
    const face = faceOf(
      'BO TAI CHINH CONG HOA XA HOI CHU NGHIA VIET NAM\nTONG CUC THUE Doc lap Tự do - Hạnh phúc\n86A05 /TCT-KK. Hà Nội, ngdy, Jf tháng 4 năm 2022\nV/v trồng cây theo Nghị\nđịnh số 12/2020/NĐ-CP.\n\nKính gửi: Cục Thuế tỉnh Nghệ An\n\nTổng cục Thuế đề nghị trồng cây.',
    )
    expect(face).toMatchObject({ symbol: null, type: 'CONG_VAN', issuer: 'Tổng cục Thuế' })
  })

  test('ends where a misread label says whom it goes to', () => {
    const { citations } = read(
      `${head}\nSố: 15/BTC-TCT\nV/v trồng cây ven đường\n\nSite gửi: Cục Thuế các tỉnh.\n\nBộ Tài chính đã có Công văn số 997/BTC-TCT ngày 4/4/2022\nvề trồng cây.\n\n1. Các tỉnh trồng cây.`,
    )
    expect(citations.map(({ symbol }) => printSymbol(symbol))).toEqual(['997/BTC-TCT'])
  })
})

test.each([
  ['"của" was lost', 'Bộ Chính trị về phát triển khoa học, công nghệ,\nđổi mới sáng tạo', true],
  ['the body speaks', 'Bộ Chính trị yêu cầu các cấp ủy trồng cây.', false],
])('a title whose line ends with a cited paper: %s', (_, line, isTitle) => {
  const title = `triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024\n${line}`
  const face = faceOf(
    `ĐẢNG ĐOÀN QUỐC HỘI\nSố 12-KH/ĐĐQH15\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 10 tháng 01 năm 2025\n\nKẾ HOẠCH\n${title}\n\nI. MỤC ĐÍCH\n\n1. Trồng cây.`,
  )
  expect(face.symbol).toBe('12-KH/ĐĐQH15')
  expect(face.title?.endsWith('sáng tạo')).toBe(isTitle)
})
