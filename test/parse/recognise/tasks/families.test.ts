import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '../../../../src/parse/parse.js'

/**
 * Families of wordings, a sentence a line: `families.txt` says under whose paper it stands, who leads each duty of it (&), and
 * behind a bar who helps. Bodies are parted by semicolons; "-" is nobody.
 */

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM'
const PROVINCE = 'Nghệ An, ngày 10 tháng 6 năm 2023'
const DISTRICT = 'Hương Sơn, ngày 10 tháng 6 năm 2023'
const CENTRE = 'Hà Nội, ngày 10 tháng 6 năm 2023'

/** The head of a paper, and how it names who speaks. */
const HEADS: Readonly<Record<string, readonly [head: string, speaker: string]>> = {
  P: [`ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\n${STATE}\nSố: 99/KH-UBND\n${PROVINCE}`, 'UBND tỉnh'],
  P25: [
    `ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\n${STATE}\nSố: 99/KH-UBND\nNghệ An, ngày 10 tháng 9 năm 2025`,
    'UBND tỉnh',
  ],
  L25: [
    `ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\n${STATE}\nSố: 99/KH-UBND\nLâm Đồng, ngày 10 tháng 9 năm 2025`,
    'UBND tỉnh',
  ],
  ND: [
    `ỦY BAN NHÂN DÂN\nTỈNH NAM ĐỊNH\n${STATE}\nSố: 99/KH-UBND\nNam Định, ngày 10 tháng 6 năm 2023`,
    'UBND tỉnh',
  ],
  H: [`ỦY BAN NHÂN DÂN\nHUYỆN HƯƠNG SƠN\n${STATE}\nSố: 99/KH-UBND\n${DISTRICT}`, 'UBND huyện'],
  X25: [
    `ỦY BAN NHÂN DÂN\nXÃ HƯƠNG SƠN\n${STATE}\nSố: 99/KH-UBND\nHương Sơn, ngày 10 tháng 9 năm 2025`,
    'UBND xã',
  ],
  B: [`BỘ TÀI CHÍNH\n${STATE}\nSố: 99/KH-BTC\n${CENTRE}`, 'Bộ Tài chính'],
  Q: [`BỘ QUỐC PHÒNG\n${STATE}\nSố: 99/KH-BQP\n${CENTRE}`, 'Bộ Quốc phòng'],
  T: [`TỈNH ỦY NGHỆ AN\n*\nSố 99-KH/TU\n${PARTY}\n${PROVINCE}`, 'Ban Thường vụ Tỉnh ủy'],
  HU: [`HUYỆN ỦY HƯƠNG SƠN\n*\nSố 99-KH/HU\n${PARTY}\n${DISTRICT}`, 'Ban Thường vụ Huyện ủy'],
  M: [
    `ỦY BAN MTTQ VIỆT NAM\nTỈNH NGHỆ AN\nBAN THƯỜNG TRỰC\nSố: 99/KH-MTTQ-BTT\n${STATE}\n${PROVINCE}`,
    'Ban Thường trực',
  ],
  S: [
    `UBND TỈNH NGHỆ AN\nSỞ GIÁO DỤC VÀ ĐÀO TẠO\n${STATE}\nSố: 99/KH-SGDĐT\n${PROVINCE}`,
    'Sở Giáo dục và Đào tạo',
  ],
  U: [`BỘ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG ĐẠI HỌC VINH\n${STATE}\nSố: 99/KH-ĐHV\n${PROVINCE}`, 'Nhà trường'],
  TH: [`TỔNG CỤC THUẾ\nCỤC THUẾ TỈNH NGHỆ AN\n${STATE}\nSố: 99/KH-CT\n${PROVINCE}`, 'Cục Thuế tỉnh'],
}

/** Where the words stand: an item of the part that charges, a paragraph, or one below a heading. */
const PLACES: Readonly<Record<string, (speaker: string, words: string) => string>> = {
  I: (speaker, words) => `${speaker} yêu cầu thực hiện như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. ${words}`,
  R: (speaker, words) => `${speaker} kết luận như sau:\n\n${words}`,
  N: (_, words) => `I. VIỆC ĐẦU\n\n1. Giao Sở Xây dựng dọn vườn ươm.\n\nII. VIỆC KHÁC\n\n${words}`,
}

const bare = (name: string): string =>
  name.replace(/ ?(?:(?:tỉnh|huyện|xã) (?:Nghệ An|Hương Sơn)|\([^)]*\))$/u, '')
const namesOf = (list: readonly { body: { name: string } }[]): string =>
  list.map(({ body }) => bare(body.name)).join('; ')

function dutiesOf(head: string, place: string, words: string): string {
  const [face = '', speaker = ''] = HEADS[head] ?? []
  const body = PLACES[place]?.(speaker, words.replaceAll(String.raw`\n`, '\n')) ?? ''
  const text = `${face}\n\nKẾ HOẠCH\nTrồng cây ven đường\n\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nLê Văn Bình`
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  const tasks = result.outcome === 'PARSED' ? result.tasks : []
  const duties = tasks
    .filter(({ kind, text: quote }) => !['UMBRELLA', 'MEASURE'].includes(kind) && !quote.includes('vườn ươm'))
    .map(({ leads, coordinating }) =>
      coordinating.length === 0 ? namesOf(leads) : `${namesOf(leads)} | ${namesOf(coordinating)}`,
    )
  return duties.join(' & ') || '-'
}

const LINE = /^(\w+)\|(\w+)\|\s*(.+?)\s*=>\s*(.+)$/u
const ROWS = readFileSync(join(import.meta.dirname, 'families.txt'), 'utf8')
  .split('\n')
  .flatMap((line): [string, string, string, string][] => {
    const [, head = '', place = '', words = '', wanted = ''] = LINE.exec(line) ?? []
    return wanted === '' ? [] : [[head, place, words, wanted]]
  })

describe('families of wordings', () => {
  test.each(ROWS)('%s %s: %s', (head, place, words, wanted) => {
    expect(dutiesOf(head, place, words)).toBe(wanted)
  })
})
