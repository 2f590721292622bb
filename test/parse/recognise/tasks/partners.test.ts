import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

/** Who leads and who helps, of each duty of the item "1." and of what stands below it. */
function dutiesIn(words: string): string[] {
  const text = paperOf({
    type: 'KẾ HOẠCH',
    title: 'Trồng cây ven đường',
    body: `UBND tỉnh nêu như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. ${words}`,
  })
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const tasks = result.outcome === 'PARSED' ? result.tasks.filter(({ kind }) => kind !== 'UMBRELLA') : []
  const names = (list: readonly { body: { name: string } }[]) =>
    list.map(({ body }) => body.name.replace(/ (?:tỉnh Nghệ An|\(.*\))$/u, '')).join(', ')
  return tasks.map(({ leads, coordinating }) => `${names(leads)} | ${names(coordinating)}`)
}

describe('those who help with all that stands below', () => {
  test.each<[string, string[]]>([
    [
      'Sở Xây dựng:\n\n- Chủ trì, phối hợp với Sở Tài chính:\n\n+ Lập danh mục cây.\n\n+ Kiểm tra cây.\n\n- Báo cáo kết quả.',
      ['Sở Xây dựng | Sở Tài chính', 'Sở Xây dựng | Sở Tài chính', 'Sở Xây dựng | '],
    ],
    [
      'Sở Xây dựng\n\nChủ trì, phối hợp với Sở Tài chính và UBND cùng cấp:\n\n- Lập danh mục cây.',
      ['Sở Xây dựng | Sở Tài chính, UBND cùng cấp'],
    ],
    [
      'Sở Xây dựng chủ trì, phối hợp với Sở Tài chính thực hiện các nhiệm vụ, giải pháp sau: (1) Lập danh mục cây; (2) Kiểm tra cây.',
      ['Sở Xây dựng | Sở Tài chính', 'Sở Xây dựng | Sở Tài chính'],
    ],
    // who helps with one thing does not help with the next
    [
      'Sở Xây dựng:\n\n- Phối hợp với Sở Tài chính lập danh mục cây, gồm:\n\n+ Rà soát cây.\n\n- Kiểm tra cây.',
      ['Sở Xây dựng | ', 'Sở Xây dựng | '],
    ],
  ])('%s', (words, duties) => {
    expect(dutiesIn(words)).toEqual(duties)
  })
})

describe('how somebody works with others', () => {
  test.each<[string, string]>([
    ['phối hợp chặt chẽ, kịp thời với Sở Tài chính', 'Sở Tài chính'],
    ['phối hợp chặt với Sở Tài chính và các ngành liên quan', 'Sở Tài chính, các ngành liên quan'],
    ['phối hợp sát sao với Sở Tài chính', 'Sở Tài chính'],
    ['phối hợp thường xuyên với Sở Tài chính', 'Sở Tài chính'],
    ['phối hợp có hiệu quả với Sở Tài chính', 'Sở Tài chính'],
    ['phối kết hợp với Sở Tài chính', 'Sở Tài chính'],
    // what is agreed, asked for or given is no help
    ['trao đổi với Sở Tài chính', ''],
    ['giúp Sở Tài chính', ''],
    ['lấy ý kiến Sở Tài chính để', ''],
  ])('%s', (how, helpers) => {
    expect(dutiesIn(`Sở Xây dựng ${how} lập danh mục cây.`)).toEqual([`Sở Xây dựng | ${helpers}`])
  })
})

describe('those who help, whatever they are called', () => {
  test.each<[string, string]>([
    ['gia đình, nhà trường và xã hội', 'gia đình, nhà trường và xã hội'],
    ['phòng, ban, ngành', 'phòng, ban, ngành'],
    ['phòng, ban liên quan và UBND cùng cấp', 'phòng, ban liên quan, UBND cùng cấp'],
    ['các bên liên quan', 'các bên liên quan'],
    ['Sở Tài chính và các bên liên quan', 'Sở Tài chính, các bên liên quan'],
    ['ban cán sự các thôn', 'ban cán sự các thôn'],
    ['bí thư chi bộ, trưởng thôn', 'chi bộ, trưởng thôn'],
    ['các thành viên trong tổ', 'các thành viên trong tổ'],
    ['cơ quan tài chính các cấp', 'cơ quan tài chính các cấp'],
    ['các cơ quan nêu trên', 'các cơ quan nêu trên'],
    ['các đơn vị chủ trì', 'các đơn vị chủ trì'],
    ['các hợp tác xã nông nghiệp', 'các hợp tác xã nông nghiệp'],
    // what is done, and when, are nobody
    ['việc sửa đường', ''],
    ['Sở Tài chính và khi cần thiết', 'Sở Tài chính'],
    ['Sở Tài chính và nhận cây giống', 'Sở Tài chính'],
  ])('%s', (others, helpers) => {
    expect(dutiesIn(`Sở Xây dựng phối hợp với ${others} kiểm tra cây xanh.`)).toEqual([
      `Sở Xây dựng | ${helpers}`,
    ])
  })

  test.each<[string, string]>([
    [
      'Kiểm tra cây (Sở Xây dựng chủ trì, các nhà thầu thi công, Công an tỉnh phối hợp).',
      'các nhà thầu thi công, Công an',
    ],
    ['Kiểm tra cây: Sở Xây dựng chủ trì; cơ quan thuế phối hợp.', 'cơ quan thuế'],
    ['Giao Sở Xây dựng làm đầu mối, các sở liên quan phối hợp lập danh mục cây.', 'các sở liên quan'],
    [
      'Kiểm tra cây.\n\n- Cơ quan chủ trì: Sở Xây dựng.\n\n- Cơ quan phối hợp: Gia đình, nhà trường.',
      'Gia đình, nhà trường',
    ],
    [
      'Kiểm tra cây\n\n- Cơ quan chủ trì: Sở Xây dựng.\n\n- Cơ quan phối hợp:\n\n+ Sở Tài chính.\n\n+ Công an tỉnh.',
      'Sở Tài chính, Công an',
    ],
  ])('%s', (words, helpers) => {
    expect(dutiesIn(words)).toEqual([`Sở Xây dựng | ${helpers}`])
  })
})

describe('who has a row of a table, where one column names all', () => {
  test.each<[string, string]>([
    ['Sở Xây dựng chủ trì, phối hợp với Sở Tài chính', 'Sở Xây dựng | Sở Tài chính'],
    ['Sở Xây dựng chủ trì; các sở, UBND các huyện phối hợp', 'Sở Xây dựng | các sở, UBND các huyện'],
    ['- Chủ trì: Sở Xây dựng - Phối hợp: Sở Tài chính', 'Sở Xây dựng | Sở Tài chính'],
    ['Sở Xây dựng (chủ trì), Sở Tài chính', 'Sở Xây dựng | Sở Tài chính'],
    ['Sở Xây dựng cùng các sở liên quan', 'Sở Xây dựng | các sở liên quan'],
    ['Sở Xây dựng, Sở Tài chính', 'Sở Xây dựng, Sở Tài chính | '],
    ['Sở Xây dựng là cơ quan chủ trì', 'Sở Xây dựng | '],
  ])('%s', (cell, duty) => {
    const table = `| TT | Nội dung | Đơn vị thực hiện | Thời gian |\n|---|---|---|---|\n| 1 | Lập danh mục cây | ${cell} | Tháng 9 |`
    expect(dutiesIn(`Phân công\n\n${table}`)).toEqual([duty])
  })
})

describe('who has a thing, behind a label', () => {
  test.each<[string, string]>([
    ['Đơn vị thực hiện: Sở Xây dựng chủ trì, phối hợp với Sở Tài chính.', 'Sở Xây dựng | Sở Tài chính'],
    ['Cơ quan chủ trì: Sở Xây dựng, phối hợp: Sở Tài chính.', 'Sở Xây dựng | Sở Tài chính'],
    ['Cơ quan chủ trì, phối hợp: Sở Xây dựng chủ trì, các sở phối hợp.', 'Sở Xây dựng | các sở'],
    ['Chủ trì, tham mưu: Sở Xây dựng.', 'Sở Xây dựng | '],
  ])('%s', (label, duty) => {
    expect(dutiesIn(`Lập danh mục cây.\n\n- ${label}`)).toEqual([duty])
  })
})
