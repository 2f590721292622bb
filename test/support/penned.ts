/** Where strokes or print stand in a line, in pixels. */
export type Stretch = readonly [left: number, right: number]
export type Word = readonly [text: string, left: number, right: number]

export const [WIDTH, HIGH] = [600, 18]
const HEIGHT = 80
const BOTTOM = 58

/** A grey image of a line, white but for black strokes from `top` down to the foot of the line. */
export const pageWith = (strokes: readonly Stretch[], top: number) => {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const [left, right] of strokes)
    for (let y = top; y < BOTTOM; y += 1) data.fill(0, y * WIDTH + left, y * WIDTH + right)
  return { data, width: WIDTH, height: HEIGHT }
}

/** The line as it was read, each word surely. */
export const lineOf = (...words: readonly Word[]) => ({
  words: words.map(([text, left, right]) => ({
    text,
    left,
    right,
    top: 36,
    bottom: BOTTOM,
    confidence: 0.9,
    otherwise: [],
  })),
  baseline: BOTTOM,
  slope: 0,
  height: HIGH,
})
