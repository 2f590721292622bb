// The round seals of bodies: rings, words along them, a star.

/** As their makers cut them, in radii: rings with how broad they are, the words around, the star, and words below it. */
export const CUTS = {
  plain: {
    rings: [[1, 0.05], [0.68, 0.025]],
    words: 'ỦY BAN NHÂN DÂN ★ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ★ ',
    letters: 0.2,
    out: 0.76,
    star: { size: 0.8, left: 0.34, down: 0.28 },
  },
  threeRings: {
    rings: [[1, 0.05], [0.93, 0.015], [0.62, 0.02]],
    words: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ★ ỦY BAN NHÂN DÂN ★ ',
    letters: 0.19,
    out: 0.7,
    star: { size: 0.75, left: 0.32, down: 0.1 },
  },
} // prettier-ignore

/** Presses a seal onto a sheet. `alpha`: how much ink it has; `tilt` in radians; `below`: words below its star. */
export function pressSeal(context, cut, { x, y, dpi, alpha, tilt, colour, below }) {
  const radius = radiusOf(dpi)
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.globalAlpha = alpha
  context.translate(x, y)
  context.rotate(tilt)
  context.strokeStyle = context.fillStyle = colour
  for (const [part, line] of cut.rings) {
    context.lineWidth = radius * line
    context.beginPath()
    context.arc(0, 0, radius * part, 0, 2 * Math.PI)
    context.stroke()
  }
  context.font = `bold ${radius * cut.letters}px 'DejaVu Sans'`
  for (const [index, letter] of [...cut.words].entries()) {
    context.save()
    context.rotate((index / cut.words.length) * 2 * Math.PI)
    context.fillText(letter, 0, -radius * cut.out)
    context.restore()
  }
  context.font = `${radius * cut.star.size}px 'DejaVu Sans'`
  context.fillText('★', -radius * cut.star.left, radius * cut.star.down)
  if (below) {
    context.font = `bold ${radius * 0.17}px 'DejaVu Sans'`
    context.fillText(below, -radius * 0.5, radius * 0.4)
  }
  context.restore()
}

/** 18 millimetres, in dots. */
export const radiusOf = (dpi) => (18 / 25.4) * dpi
