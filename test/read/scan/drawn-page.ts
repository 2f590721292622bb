/** A white page of so many dots with what is drawn on it, one ink over the other. */
export function drawnPage(
  [width, height]: readonly [number, number],
  ...inks: { at: (x: number, y: number) => boolean; ink: number }[]
) {
  const data = new Uint8Array(width * height).fill(255)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      for (const { at, ink } of inks) if (at(x, y)) data[y * width + x] = Math.min(data[y * width + x]!, ink)
  return { data, width, height }
}
