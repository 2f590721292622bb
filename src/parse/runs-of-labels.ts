/**
 * Where the items of lists begin in a text that has lost its lines: "… như sau: I- MỤC ĐÍCH 1- Tạo chuyển biến … 2- Việc …".
 * Behind a heading stands no mark, so one label alone says nothing; labels that count on from the first one do.
 */

import { matchesIn } from '../model/matches.js'
import { LETTERS } from './lexicon/layout.js'

const ROMANS: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** A label of any office's style before a capital: "1.", "1-", "1/", "1)", "2.1.", "II-", "a)", "b.". */
const LABEL =
  /(?<=[\p{L}\d.;:,!?)/”"…-] )(?:(\d{1,2}(?:\.\d{1,2}){0,2})([-.)/]|\.?(?= ))|([IVX]{1,4})([-./])|([a-zđ])([-./)])) ?(?=["“]?\p{Lu})/gu
/** "khoản 1. ", "Bảng 1. ", "năm 1. ": the number belongs to the word before it. */
const NUMBERED_WORD =
  /(?:điều|khoản|mục|điểm|quý|chương|phần|năm|tháng|ngày|số|lần|kỳ|khóa|khoá|đợt|bảng|biểu|mẫu|phụ lục|giai đoạn|nhóm|loại|cấp|hạng|vùng|khu vực|lớp|tổ|khu|thôn|ấp|đội|cụm|bước|tuần|thứ|phường|quận|ca|đại hội|từ|đến|và|là|có|cho|của|với|\d) $/iu

interface Label {
  readonly at: number
  /** How it is written and below which number it counts: "#.-" of "1-", "2.#." of "2.3." */
  readonly style: string
  readonly value: number
}

/** The places in `line` where labels begin that count on from 1, I or a. */
export function runsOfLabels(line: string): number[] {
  const runs = new Map<string, Label[]>()
  const ended: Label[][] = []
  for (const label of labelsIn(line)) {
    const run = runs.get(label.style)
    const last = run?.at(-1)
    if (last !== undefined && label.value === last.value + 1) run?.push(label)
    else if (label.value === 1) {
      if (run) ended.push(run)
      runs.set(label.style, [label])
    }
  }
  const counted = [...ended, ...runs.values()].filter(({ length }) => length > 1).flat()
  return counted.map(({ at }) => at)
}

function labelsIn(line: string): Label[] {
  return matchesIn(LABEL, line).flatMap((match) => {
    if (NUMBERED_WORD.test(line.slice(Math.max(0, match.index - LONGEST_WORD), match.index))) return []
    const [, number, behindNumber = '', roman, behindRoman = '', letter, behindLetter = ''] = match
    if (number !== undefined) return labelOf(match.index, number, behindNumber)
    if (roman !== undefined) return counted(match.index, `I${behindRoman}`, ROMANS.indexOf(roman))
    return counted(match.index, `a${behindLetter}`, LETTERS.indexOf(letter as string))
  })
}
const LONGEST_WORD = 10

function labelOf(at: number, number: string, behind: string): Label[] {
  const parts = number.split('.')
  // a bare "1" without a mark may be any number
  if (parts.length === 1 && behind === '') return []
  return counted(at, `${parts.slice(0, -1).join('.')}#${behind}`, Number(parts.at(-1)) - 1)
}

const counted = (at: number, style: string, place: number): Label[] =>
  place < 0 ? [] : [{ at, style, value: place + 1 }]
