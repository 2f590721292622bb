/** What happens to files: bits turn, ends are cut off, and objects of a PDF take each other's place. */

const TOKENS =
  `/Type /Length /Filter /Font /Pages /Kids /Count /Contents /Resources /ToUnicode /W /DW /Encoding /Root
  /Size /Prev /DescendantFonts endobj endstream stream obj << >> [ ] Tj Tm begincmap beginbfrange`.split(
    /\s+/,
  )
const VALUES = [
  'null',
  'true',
  '-1',
  '0',
  '99999999',
  '1e400',
  '[]',
  '<<>>',
  '()',
  '/X',
  '<ff',
  '999 0 R',
  ')',
  '',
]

const KINDS = [
  (bytes, draw) => {
    const out = Buffer.from(bytes)
    for (let left = 1 + draw.below(20); left > 0; left -= 1) out[draw.below(out.length)] ^= 1 << draw.below(8)
    return out
  },
  (bytes, draw) => bytes.subarray(0, draw.below(bytes.length)),
  (bytes, draw) => {
    const from = draw.below(bytes.length)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + draw.below(200))])
  },
  (bytes, draw) => {
    const [to, from] = [draw.below(bytes.length), draw.below(bytes.length)]
    const piece = bytes.subarray(from, from + draw.below(400))
    return Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to)])
  },
  // the value behind one of a PDF's words
  (bytes, draw) => replaced(bytes, draw, draw.oneOf(TOKENS), (found) => `${found} ${draw.oneOf(VALUES)} `),
  // one reference for another
  (bytes, draw) => {
    const other = `${draw.below(12)} 0 R`
    return replaced(bytes, draw, /\d+ 0 R/g, () => (draw.once(3) ? draw.oneOf(VALUES) : other))
  },
]

function replaced(bytes, draw, pattern, by) {
  const text = bytes.toString('latin1')
  const found =
    typeof pattern === 'string'
      ? text
          .split(pattern)
          .slice(1)
          .map((_, index, rest) => ({
            0: pattern,
            index: text.length - rest.slice(index).join(pattern).length - pattern.length,
          }))
      : [...text.matchAll(pattern)]
  if (found.length === 0) return bytes
  const { 0: match, index } = draw.oneOf(found)
  return Buffer.from(text.slice(0, index) + by(match) + text.slice(index + match.length), 'latin1')
}

/** One of the endless ways in which a file breaks, as `draw` draws it. */
export function mutant(bytes, draw) {
  const once = draw.oneOf(KINDS)(bytes, draw)
  return draw.once(3) && once.length > 1 ? draw.oneOf(KINDS)(once, draw) : once
}
