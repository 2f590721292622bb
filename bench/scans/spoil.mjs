// What happens to a sheet between the printer and the file: stamps, scanners, cameras.
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { officeDamageOf, scan, sign, use } from './office.mjs'
import { CUTS, pressSeal, radiusOf } from './seals.mjs'

/**
 * How a sheet is spoilt. Angles in degrees, blur in dots, ink from 0 (white) to 1 (black), quality as JPEG counts it.
 *
 * @typedef {{ dpi: number, turn: number, blur: number, ink: number, noise: number, stamp: boolean, photo: boolean,
 *   quality: number | null, office: import('./office.mjs').OfficeDamage | null }} Damage
 */

/** @returns {Damage} */
export function damageOf(group, random) {
  const between = (low, high) => low + random() * (high - low)
  if (group === 'clean') {
    const dpi = [200, 250, 300][Math.floor(random() * 3)]
    return { dpi, turn: 0, blur: 0, ink: 1, noise: 2, stamp: random() < 0.5, photo: false, quality: random() < 0.5 ? 90 : null, office: null } // prettier-ignore
  }
  const dpi = [150, 200, 300][Math.floor(random() * 3)]
  return {
    dpi,
    turn: between(-3, 3),
    blur: between(0.3, 0.9) * (dpi / 200),
    ink: between(0.45, 1),
    noise: between(1, 6),
    stamp: true,
    photo: group === 'photo',
    quality: Math.round(between(40, 90)),
    office: group === 'office' ? officeDamageOf(random) : null,
  }
}

/** The sheet as a file: PNG without a quality, else JPEG. `page`: from 0. */
export async function spoil({ png, pens }, damage, random, page, isLast) {
  const { dpi, office } = damage
  const image = await loadImage(png)
  let canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  if (isLast) seal(context, damage, random)
  if (office) use(context, office, { dpi, pens, page }, random)
  fade(context, damage)
  if (damage.photo) canvas = photograph(canvas, damage, random)
  else if (damage.turn !== 0) canvas = turned(canvas, damage.turn)
  if (damage.blur > 0) canvas = blurred(canvas, damage.blur)
  grain(canvas, damage.noise, random)
  if (office) scan(canvas, office, dpi, random)
  return damage.quality === null
    ? canvas.toBuffer('image/png')
    : canvas.toBuffer('image/jpeg', damage.quality)
}

/** The signature and the seal. */
function seal(context, { stamp, dpi, office }, random) {
  if (!stamp) return
  const name = inkNear(context, context.canvas.width, context.canvas.height)
  if (office?.signed) sign(context, name, dpi, random)
  redSeal(context, name, dpi, random)
}

/** A red seal, a third of it over what stands above the signatory's name. */
function redSeal(context, name, dpi, random) {
  const radius = radiusOf(dpi)
  const alpha = 0.65 + 0.3 * random()
  const x = name.x - radius * (0.5 + 0.4 * random())
  const y = name.y - radius * (0.6 + 0.5 * random())
  const tilt = (random() - 0.5) * 0.6
  const colour = `rgb(${200 + 40 * random()}, ${20 + 40 * random()}, ${40 + 30 * random()})`
  pressSeal(context, CUTS.plain, { x, y, dpi, alpha, tilt, colour })
}

/** The place of the lowest words in the right half: the signatory's name. */
function inkNear(context, width, height) {
  const left = Math.floor(width * 0.55)
  const { data } = context.getImageData(left, 0, width - left, height)
  const across = width - left
  for (let y = height - 1; y > 0; y -= 1)
    for (let x = 0; x < across; x += 1) if (data[4 * (y * across + x)] < 100) return { x: left + x, y }
  return { x: width * 0.7, y: height * 0.8 }
}

function fade(context, { ink }) {
  const { width, height } = context.canvas
  const picture = context.getImageData(0, 0, width, height)
  const { data } = picture
  for (let at = 0; at < data.length; at += 1) if (at % 4 !== 3) data[at] = 250 - (255 - data[at]) * ink
  context.putImageData(picture, 0, 0)
}

export function turned(canvas, degrees) {
  const { width, height } = canvas
  const out = createCanvas(width, height)
  const context = out.getContext('2d')
  context.fillStyle = '#fafafa'
  context.fillRect(0, 0, width, height)
  context.translate(width / 2, height / 2)
  context.rotate((degrees * Math.PI) / 180)
  context.drawImage(canvas, -width / 2, -height / 2)
  return out
}

export function blurred(canvas, radius) {
  const out = createCanvas(canvas.width, canvas.height)
  const context = out.getContext('2d')
  context.filter = `blur(${radius}px)`
  context.drawImage(canvas, 0, 0)
  return out
}

/** Noise of the sensor. */
export function grain(canvas, deviation, random) {
  const context = canvas.getContext('2d')
  const picture = context.getImageData(0, 0, canvas.width, canvas.height)
  const { data } = picture
  for (let at = 0; at < data.length; at += 4) {
    const noise = (random() + random() + random() - 1.5) * 2 * deviation
    for (let colour = 0; colour < 3; colour += 1) data[at + colour] += noise
  }
  context.putImageData(picture, 0, 0)
}

/** The sheet on a dark table, seen askew, with more light on one side. */
export function photograph(canvas, { turn }, random) {
  const { width, height } = canvas
  const away = () => 0.01 + 0.035 * random()
  const angle = (turn * Math.PI) / 180
  const corners = [
    [away(), away()],
    [1 - away(), away()],
    [1 - away(), 1 - away()],
    [away(), 1 - away()],
  ].map(([x, y]) => {
    const [dx, dy] = [(x - 0.5) * width * 0.96, (y - 0.5) * height * 0.96]
    return [
      width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle),
      height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle),
    ]
  })
  const from = canvas.getContext('2d').getImageData(0, 0, width, height).data
  const out = createCanvas(width, height)
  const context = out.getContext('2d')
  const picture = context.createImageData(width, height)
  const [a, b, c, d, e, f, g, h] = homography(corners, width, height)
  const [lightX, lightY, dark] = [random() - 0.5, random() - 0.5, 0.25 + 0.3 * random()]
  const table = [70 + 40 * random(), 55 + 30 * random(), 45]
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = 4 * (y * width + x)
      const depth = g * x + h * y + 1
      const [u, v] = [(a * x + b * y + c) / depth, (d * x + e * y + f) / depth]
      const light = 1 - dark * (0.5 + lightX * (x / width - 0.5) * 2 + lightY * (y / height - 0.5) * 2) // prettier-ignore
      const isSheet = u >= 0 && v >= 0 && u < width - 1 && v < height - 1
      const [left, top] = [Math.floor(u), Math.floor(v)]
      for (let colour = 0; colour < 3; colour += 1) {
        const corner = 4 * (top * width + left) + colour
        const value = isSheet
          ? (from[corner] * (1 - u + left) + from[corner + 4] * (u - left)) * (1 - v + top) +
            (from[corner + 4 * width] * (1 - u + left) + from[corner + 4 * width + 4] * (u - left)) *
              (v - top)
          : table[colour]
        picture.data[at + colour] = value * light
      }
      picture.data[at + 3] = 255
    }
  context.putImageData(picture, 0, 0)
  return out
}

/** The eight numbers that take the quadrangle of `corners` to the upright rectangle. */
function homography(corners, width, height) {
  const goals = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
  const rows = corners.flatMap(([x, y], index) => {
    const [u, v] = goals[index]
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ]
  })
  for (let column = 0; column < 8; column += 1) {
    const pivot = rows.slice(column).reduce((best, row) => (Math.abs(row[column]) > Math.abs(best[column]) ? row : best)) // prettier-ignore
    const at = rows.indexOf(pivot)
    ;[rows[column], rows[at]] = [rows[at], rows[column]]
    for (const row of rows)
      if (row !== pivot) {
        const factor = row[column] / pivot[column]
        for (let index = column; index < 9; index += 1) row[index] -= factor * pivot[index]
      }
  }
  return rows.map((row, index) => row[8] / row[index])
}
