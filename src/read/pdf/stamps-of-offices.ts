import { linesOf, type Line, type Piece } from './lines.js'

/** What opens the stamp of an office that receives a paper; it has a number and a day of its own. */
const RECEIVED =
  /^(?:(?:CÔNG VĂN|VĂN BẢN)\s+)?ĐẾN(?:$|\s*:?\s*(?:Số|SỐ|Ngày|NGÀY|Giờ))|^(?:Số|Ngày|Giờ)\s+đến\s*[:.]/u
/** The lines of such a stamp: a number and a day without a code behind them, and whom the paper is handed to. */
const OF_RECEIPT =
  /^(?:ĐẾN\s*:?\s*)?(?:(?:Số|Ngày|Giờ)(?:\s+đến)?\s*[:.]*[\d\s.,:/…_hg-]*)+$|^(?:(?:Kính\s+)?chuyển|lưu (?:hồ sơ|HS)|(?:số (?:và )?ký hiệu|số) (?:HS|hồ sơ))(?!\p{L})/iu
/** Lines of the name of the office, above. */
const NAME_LINES = 2
/** In sizes of the motto: an office's stamp is set smaller than the head of the paper. */
const SMALLER = 0.9

/** What a certificate writes where it is used: whose it is, and to the minute when. */
const OF_CERTIFICATE =
  /^(?:(?:đã )?ký (?:số |điện tử )?bởi|người ký|ký ngày|(?:thời gian|ngày) ký|e-?mail|cơ quan|tổ chức|đơn vị|chức vụ|signature (?:not verified|valid)|digitally signed by|reason|location|date)(?!\p{L})/iu
const SIGNED_AT = /^(?:(?:thời gian|ngày) ký|ký ngày|date)\s*:/iu
const CLOCK = /\d{1,2}:\d{2}/
/** Its lines: one that goes on has no label. */
const NOTE_LINES = 10
const LABELS = 2

const MOTTO = /(?:CỘNG H(?:ÒA|OÀ) XÃ|ĐẢNG CỘNG SẢN)/u
/** In sizes of the motto: how far below it the head of a paper goes. */
const HEAD = 16
/** In sizes: what is set further below or above the item before it belongs to something else. */
const BELOW = 2.5
const ABOVE = 0.6

/**
 * The stamp of an office that has received a paper, and the note of a certificate, are set upon its head by other programs: the
 * names, numbers and days in them are not those of the paper. Out: the text items without them, and their lines.
 */
export function withoutStamps(pieces: readonly Piece[]): {
  readonly pieces: readonly Piece[]
  readonly stamps: readonly string[]
} {
  const runs = runsOf(pieces).map((run) => linesOf(run))
  const motto = runs.flat().find(({ text }) => MOTTO.test(text))
  if (!motto) return { pieces, stamps: [] }
  const isInHead = ({ y }: Line) => y < motto.y + HEAD * motto.size
  const lines = runs
    .map((run) => run.filter(isInHead))
    .flatMap((run) => [...receiptIn(run, motto.size), ...noteIn(run)])
  const taken = new Set(lines.flatMap((line) => line.pieces.map(({ order }) => order)))
  return {
    pieces: taken.size === 0 ? pieces : pieces.filter(({ order }) => !taken.has(order)),
    stamps: lines.map(({ text }) => text),
  }
}

/** Items that were written one after the other, each beside the one before it or closely below. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.order - b.order)) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const step = before ? (piece.y - before.y) / Math.max(piece.size, before.size) : Infinity
    if (run && step > -ABOVE && step < BELOW) run.push(piece)
    else runs.push([piece])
  }
  return runs
}

function receiptIn(lines: readonly Line[], size: number): readonly Line[] {
  const at = lines.findIndex(({ text }) => RECEIVED.test(text))
  if (at < 0) return []
  let [start, end] = [at, at + 1]
  const isName = (line: Line | undefined) =>
    line !== undefined && !/[\p{Ll}\d]/u.test(line.text) && line.size < SMALLER * size
  while (at - start < NAME_LINES && isName(lines[start - 1])) start -= 1
  while (end < lines.length && OF_RECEIPT.test((lines[end] as Line).text)) end += 1
  return lines.slice(start, end)
}

/** From the first label to the time; nothing where a line has neither, such as a list of facts of a paper. */
function noteIn(lines: readonly Line[]): readonly Line[] {
  const start = lines.findIndex(({ text }) => OF_CERTIFICATE.test(text))
  if (start < 0) return []
  const rest = lines.slice(start, start + NOTE_LINES)
  const labelled = rest.filter(({ text }) => OF_CERTIFICATE.test(text))
  const last = rest.findLastIndex(({ text }) => OF_CERTIFICATE.test(text) || CLOCK.test(text))
  const note = rest.slice(0, last + 1)
  const isTimed =
    labelled.some(({ text }) => SIGNED_AT.test(text)) && note.some(({ text }) => CLOCK.test(text))
  return isTimed && labelled.length >= LABELS ? note : []
}
