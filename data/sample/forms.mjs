/** The shapes of papers: heads, ends, and how one paper is named in another. */
import { inFull, printed } from './calendar.mjs'
import { bare } from './units.mjs'

/** The first line of every paper of the sample; the reader tells by it that it is one (src/parse/recognise/heading/marks.ts). */
export const NOTICE =
  'VĂN BẢN MẪU - KHÔNG CÓ THẬT (chi-thi-graph tự soạn để làm ví dụ; không cơ quan nào ban hành văn bản này)'

const WIDTH = 44
const beside = (left, right) => `${left.padEnd(WIDTH)}${right}`.trimEnd()

/** The two columns of a State paper's head. */
export function stateHead({ issuer, symbol, seat, day }) {
  const [first, second] = issuer
  return [
    beside(first, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    beside(second, '    Độc lập - Tự do - Hạnh phúc'),
    '',
    beside(`Số: ${symbol}`, placed(seat, day)),
  ].join('\n')
}

/** A Party paper's head, line by line, as text programs write it. */
export const partyHead = ({ issuer, symbol, seat, day }) =>
  [...issuer, '*', `Số ${symbol}`, '', 'ĐẢNG CỘNG SẢN VIỆT NAM', '', placed(seat, day)].join('\n')

const placed = (seat, day) => (day === null ? '' : `${seat}, ${day.startsWith('ngày') ? day : inFull(day)}`)

export const people = (unit) => ['ỦY BAN NHÂN DÂN', unit.toUpperCase()]

/** `Tỉnh ủy`, `Thành ủy`. */
export const committeeOf = (unit) =>
  unit.startsWith('thành phố') ? 'Thành ủy' : unit.startsWith('huyện') ? 'Huyện ủy' : 'Tỉnh ủy'

export const party = (unit) => [`${committeeOf(unit)} ${bare(unit)}`.toUpperCase()]

/** A paper as text. `body`: paragraphs. */
export const paper = ({ head, title, body, sentTo, signed }) =>
  [
    NOTICE,
    head,
    ...title,
    ...body,
    `Nơi nhận:\n${sentTo.map((line, at) => `- ${line}${at === sentTo.length - 1 ? '.' : ';'}`).join('\n')}`,
    signed.join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n') + '\n'

export const signedForPeople = (name, deputy = false) => [
  'TM. ỦY BAN NHÂN DÂN',
  ...(deputy ? ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] : ['CHỦ TỊCH']),
  '',
  name,
]

export const signedForParty = (name) => ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', '', name]

/** `Kế hoạch số 90017/KH-UBND ngày 12/9/2024 của Ủy ban nhân dân tỉnh Yên Bái` */
export const cite = ({ noun, symbol, day, of }) => `${noun} số ${symbol} ngày ${printed(day)} của ${of}`

/** `1.`, `2.`, … before each. */
export const numbered = (items) => items.map((item, at) => `${at + 1}. ${item}`)

export const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)
