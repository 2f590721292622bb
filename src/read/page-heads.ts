import { linesIn, type Block } from './blocks.js'

/** What a letterhead says of the State or the Party. */
const MOTTO = /CỘNG H(?:ÒA|OÀ) X|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]\s*Tự do/u
/** A paper's own letterhead is among so many of its first lines. */
const FIRST_LINES = 40

/** Whether any of the lines says it. */
export const holdsMotto = (lines: readonly string[]): boolean =>
  lines.some((line) => MOTTO.test(line.normalize('NFC')))

/** Whether a letterhead that follows these lines would be drawn above them: no other stands among them, and they are few. */
export const isBelowHead = (lines: readonly string[]): boolean =>
  lines.length <= FIRST_LINES && !holdsMotto(lines)

/** A paper behind the letterhead that its template prints as the header of a page, where it has none itself. */
export function withHeadOfPage(headers: readonly (readonly Block[])[], blocks: readonly Block[]): Block[] {
  const head = headers.find((header) => holdsMotto(linesIn(header)))
  if (head === undefined || holdsMotto(linesIn(blocks).slice(0, FIRST_LINES))) return [...blocks]
  return [...head, { kind: 'LINE', text: '' }, ...blocks]
}
