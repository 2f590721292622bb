import { expect, test } from '@jest/globals'
import { parse } from '../../../src/parse/parse.js'

const told = (text: string) => {
  const read = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  if (read.outcome === 'REFUSED') return null
  return read.anomalies.flatMap(({ code, evidence }) => (code === 'TABLE_UNREAD' ? [evidence] : []))
}
const paper = (body: string) =>
  `ỦY BAN NHÂN DÂN\nTỈNH BẾN TRE\nSố: 218/KH-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBến Tre, ngày 12 tháng 9 năm 2024\n\nKẾ HOẠCH\nGiữ nước ngọt\n\nI. NHIỆM VỤ\n\n${body}\n`
const ROW = '| 1 | Lập sổ đò | Sở Y tế | Quý I |'

test.each([
  [
    'whose words stand in no order',
    'Nội dung công việc    Đơn vị chủ trì Đơn vị phối hợp    Thời hạn\nLập sổ đò\nTrước\nSở Y tế    Sở Tư pháp\nngày 5/3',
    'Nội dung công việc Đơn vị chủ trì Đơn vị phối hợp Thời hạn',
  ],
  [
    'whose names of columns stand below each other',
    'STT\nNội dung công việc\nCơ quan chủ trì\nThời hạn\nLập sổ đò và\nSở\nY tế cấp áo phao',
    'STT Nội dung công việc Cơ quan chủ trì Thời hạn',
  ],
  [
    'one row of which has several numbers',
    '| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| 1 2 | Lập sổ đò Cấp áo phao | Sở Y tế Sở Nội vụ | Quý I |',
    expect.stringContaining('Lập sổ đò Cấp áo phao'),
  ],
  [
    'that is the right half of a sheet',
    '| STT | Nhiệm vụ |\n| 1 | Lập sổ đò |\n\n\f\n\n| Cơ quan chủ trì | Thời hạn |\n| Sở Y tế | Quý I |',
    '| Cơ quan chủ trì | Thời hạn |',
  ],
])('a table is told %s', (_, body, evidence) => {
  expect(told(paper(body))).toEqual([evidence])
})

test.each([
  ['a table with rows', `| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n${ROW}`],
  ['a table whose names stand above it', `Nhiệm vụ, chủ trì, thời hạn như sau:\n${ROW}`],
  [
    'a second row of names',
    `| TT | Nhiệm vụ | Cơ quan thực hiện |  | Thời hạn |\n|  |  | Chủ trì | Phối hợp | Thời hạn |\n| 1 | Lập sổ đò | Sở Y tế | Sở Nội vụ | Quý I |`,
  ],
  ['sentences', '1. Nội dung: lập sổ đò.\n2. Đơn vị chủ trì: Sở Y tế.\n3. Thời hạn: quý I.'],
])('nothing is told of %s', (_, body) => {
  expect(told(paper(body))).toEqual([])
})
