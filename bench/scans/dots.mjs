// The dots of a sheet, each as a new one.

/** Every dot anew: `of` tells red, green and blue from the place and the colours there. */
export function eachDot(canvas, of) {
  const { width, height } = canvas
  const context = canvas.getContext('2d')
  const picture = context.getImageData(0, 0, width, height)
  const { data } = picture
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 4) {
      const [red, green, blue] = of(x / width, y / height, data[at], data[at + 1], data[at + 2])
      data[at] = red
      data[at + 1] = green
      data[at + 2] = blue
    }
  context.putImageData(picture, 0, 0)
  return canvas
}

/** Under light that is not the same everywhere: `lightAt` tells its share from the place. */
export const lit = (canvas, lightAt) =>
  eachDot(canvas, (x, y, ...colours) => {
    const light = lightAt(x, y)
    return colours.map((colour) => colour * light)
  })
