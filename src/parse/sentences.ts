/** Sentence ranges; a full stop inside a number, an abbreviation or a quotation does not end one. */
export function sentences(text: string, from = 0): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = []
  let start = from
  for (const stop of text.matchAll(/[.!?…]["”’)]?\s+(?=[“"(]?\p{Lu})/gu)) {
    if (
      stop.index < start + 8 ||
      /(?:^|\s)(?:TP|Tp|TX|TT|Ths|ThS|TS|PGS|GS|\p{Lu}|Điều \d{1,3}|\d{1,2})$/u.test(
        text.slice(Math.max(0, stop.index - 10), stop.index),
      )
    )
      continue
    out.push({ start, end: stop.index + 1 })
    start = stop.index + stop[0].length
  }
  if (start < text.length) out.push({ start, end: text.length })
  return out
}
