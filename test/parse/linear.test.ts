import { describe, expect, test } from '@jest/globals'
import { parse } from '../../src/parse/parse.js'
import { processorTime } from '../support/processor-time.js'

/**
 * One thing repeated over and over, alone and inside a numbered item: the time for a character may not grow with the
 * length of the text. `LINEAR=320000 npm test -- linear` looks further than every run does.
 */
const LONG = Number(process.env['LINEAR'] ?? 16_000)
const SHORT = LONG / 4
const GROWTH = 3
/** Below this many milliseconds a measurement says nothing. */
const NOISE = 30

const HEAD =
  'UBND TỈNH LẠNG SƠN\nSố: 12/KH-UBND\nLạng Sơn, ngày 2 tháng 3 năm 2024\nKẾ HOẠCH\nTrồng cây\n\nThực hiện chủ trương của tỉnh:\n\n1. Nội dung: '

const REPETITIONS: ReadonlyArray<readonly [name: string, unit: string]> = [
  ['Roman items', 'I. Nội dung\n'],
  ['articles', 'Điều 1. Nội dung\n'],
  ['numbers', '1. Nội dung\n'],
  ['numbers in numbers', '1.1. Nội dung\n'],
  ['letters', 'a) Nội dung\n'],
  ['numbers in parentheses', '(1) Nội dung '],
  ['dash items', '- Nội dung\n'],
  ['nested lists', '- Nội dung\n+ Việc\n'],
  ['rows', '| a | b |\n'],
  ['broken rows', '| a |\nb |\nc |\n'],
  ['tabbed rows', 'a\tb\tc\n'],
  ['tabbed heads', 'TT\tNội dung\tChủ trì\t\n\t\tChủ trì\tPhối hợp\n'],
  ['heads of lines', 'TT\nNội dung\nChủ trì\nI\nTrồng cây\n'],
  ['heads between blanks', 'TT    Nội dung    Chủ trì\n   a    b\n'],
  ['rows between blanks', 'TT    Nội dung    Chủ trì\n1     Cây         Sở Y tế\n'],
  ['rows without a lead', '| TT | Nội dung | Chủ trì |\n| 1 | Cây | Sở Y tế |\n| 2 | Cây | |\n'],
  ['dashes in a cell', '| 1 | - Sở Y tế - Sở Nội vụ | - Sở Y tế |\n'],
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['tabs', '\t'],
  ['bars', '|'],
  ['dashes', '-'],
  ['dots', '.'],
  ['opening brackets', '('],
  ['quotation marks', '“'],
  ['stars', '*'],
  ['underscores', '_'],
  ['open tags', '<a '],
  ['ampersands', '&'],
  ['digits', '1'],
  ['digits and blanks', '1 '],
  ['digits and slashes', '1/'],
  ['combining marks', 'a\u0301'],
  ['bare marks', '\u0301'],
  ['surrogates', '\ud800'],
  ['capitals', 'AB '],
  ['names', 'Hà Nội '],
  ['rooms and their letters', 'Phòng Tài chính, Phòng TC, '],
  ['type nouns', 'Nghị quyết số '],
  ['symbols', 'Chỉ thị số 34-CT/TW '],
  ['citations', 'Quyết định số 5/QĐ-TTg ngày 5/6/2024 của Thủ tướng Chính phủ; '],
  ['days', 'ngày 5/6/2024 '],
  ['months', 'tháng 5 năm 2024 '],
  ['quarters', 'quý I, II/2024 '],
  ['periods', 'từ ngày 1/6 đến ngày 2/6 '],
  ['rhythms', 'hằng tháng, quý, năm '],
  ['rhythms without a measure', 'định kỳ '],
  ['days of one year', 'hằng năm, trước ngày 5/6 '],
  ['days behind one lead', 'trước ngày 5/6, '],
  ['durations', 'trong 10 ngày kể từ ngày '],
  ['bodies', 'UBND tỉnh, '],
  ['departments without a name', 'Sở '],
  ['departments under one head', 'Các Sở: Xây dựng, Tài chính, '],
  ['collectives', 'cấp ủy, '],
  ['units', 'huyện, '],
  ['steering boards', 'ban chỉ đạo thực hiện '],
  ['positions', 'Giám đốc, '],
  ['committees', 'huyện ủy, '],
  ['open names', 'Trung tâm Y tế và '],
  ['assignments', 'giao Sở Xây dựng '],
  ['clauses with an actor', '; Sở Xây dựng chủ trì'],
  ['cues', 'thực hiện '],
  ['sentences with a subject', 'Sở Y tế họp. '],
  ['sentences behind a day', 'Ngày 10/6, Sở Y tế họp. '],
  ['sentences behind a label', 'Nội dung: Sở Y tế họp. '],
  ['teams set up', 'Thành lập Tổ công tác A. Tổ báo cáo. '],
  ['papers without a number', 'Căn cứ Chương trình lập kế hoạch '],
  ['teams that report', '; các đoàn báo cáo A'],
  ['actions at the same time', ', đồng thời rà soát ngày 5/6'],
  ['offices by number', 'Phòng 8, '],
  ['whoever has not', 'Đơn vị nào chưa '],
  ['helpers in brackets', 'Sở Y tế (phối hợp) '],
  ['commas', ', '],
  ['full stops', '. A'],
  ['labels', 'Cơ quan chủ trì: Sở X. '],
  ['label lines', 'Thời gian hoàn thành: Quý I.\n'],
  ['tasks with labels', '- Xây dựng kế hoạch.\n- Cơ quan chủ trì: Sở Xây dựng.\n'],
  ['recipients', '- Lưu: VT;\n'],
  ['signatures', 'TM. ỦY BAN NHÂN DÂN\n'],
  ['page numbers', '12\n'],
  ['banners in one line', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM '],
  ['stamps', 'MẬT\n'],
]

const textOf = (unit: string, length: number, head: string, end: string) =>
  head + unit.repeat(Math.ceil(length / unit.length)) + end

const timeOf = (text: string): number =>
  processorTime(() =>
    parse({ name: 'long.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' }),
  )

describe.each([
  ['alone', '', ''],
  ['inside an item', HEAD, ' và việc khác.\n'],
])('%s', (_, head, end) => {
  test.each(REPETITIONS)('%s', (__, unit) => {
    const limit = (GROWTH * LONG) / SHORT
    const growth = (): number => {
      const long = timeOf(textOf(unit, LONG, head, end))
      // so quick that the shorter text, which counts as NOISE at least, can say nothing against it
      if (long < limit * NOISE) return long / NOISE
      return long / Math.max(timeOf(textOf(unit, SHORT, head, end)), NOISE)
    }
    // compiling and collecting garbage fall into one run or another: what is linear is so in one of three
    const runs = [growth()]
    while (Math.min(...runs) >= limit && runs.length < 3) runs.push(growth())
    expect(Math.min(...runs)).toBeLessThan(limit)
  })
})
