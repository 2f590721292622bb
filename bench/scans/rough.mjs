// What scanners, copiers and cameras do to whole sheets, one kind at a time: sheets laid anyhow, cut, bent, folded, seen in bad
// light, sent by fax; and what people put onto papers before.
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { eachDot, lit } from './dots.mjs'
import {
  between,
  certified,
  dotted,
  highlighted,
  penned,
  pick,
  sealAt,
  signedElectronically,
  stampedInRed,
  watermark,
} from './inked.mjs'
import { blurred, grain, turned } from './spoil.mjs'
import { WORN } from './worn.mjs'

/** @typedef {{ canvas: import('@napi-rs/canvas').Canvas, dpi: number, marks: object, pens: object[], random: () => number }} Sheet */

/** @type {Record<string, { dpi?: number, quality?: number, byHand?: boolean, tables?: boolean, table?: string, cell?: string, spoil: (sheet: Sheet) => any }>} */
export const KINDS = {
  'lies on its side': { spoil: ({ canvas, random }) => quarter(canvas, random() < 0.5 ? 1 : 3) },
  'upside down': { spoil: ({ canvas }) => quarter(canvas, 2) },
  steep: { spoil: ({ canvas, random }) => turned(canvas, between(random, 3, 5.5) * (random() < 0.5 ? -1 : 1)) },
  coarse: { dpi: 110, quality: 45, spoil: ({ canvas }) => canvas },
  fax: { dpi: 200, spoil: fax },
  'shadow of a hand': { spoil: castShadow },
  'close photograph': { spoil: closeUp },
  'bent at the spine': { spoil: bent },
  curled: { spoil: curled },
  'seal over the number': { spoil: (sheet) => sealAt(sheet, sheet.marks.number) },
  'seal over the day': { spoil: (sheet) => sealAt(sheet, sheet.marks.day) },
  'dotted lines': { byHand: true, spoil: dotted },
  'stamped in red': { byHand: true, spoil: stampedInRed },
  'cut margin': { spoil: cut },
  'coloured paper': { spoil: coloured },
  folded: { spoil: folded },
  highlighted: { spoil: highlighted },
  'marked by pen': { spoil: penned },
  'watermark': { spoil: watermark },
  'certified copy': { spoil: certified },
  'signed electronically': { spoil: signedElectronically },
  'out of focus': { spoil: defocused },
  shaken: { spoil: shaken },
  'small on the glass': { spoil: smallOnGlass },
  'other side': { spoil: otherSide },
  faint: { spoil: (sheet) => faded(sheet, between(sheet.random, 0.22, 0.35)) },
  'copied often': { spoil: copiedOften },
  'screen': { spoil: screen },
  'pale tables': { quality: 70, tables: true, table: 'border-color: #bbb', cell: 'border: 1px solid #bbb', spoil: ({ canvas }) => canvas },
  'dotted tables': { tables: true, table: 'border: none', cell: 'border: 1px dotted #555', spoil: ({ canvas }) => canvas },
  'open tables': { tables: true, table: 'border: none', cell: 'border: none', spoil: ({ canvas }) => canvas },
  'shaded tables': { tables: true, cell: 'background: #d9d9d9', spoil: ({ canvas }) => canvas },
  'fax of a table': { dpi: 200, tables: true, spoil: fax },
  'light on dark': { spoil: ({ canvas }) => eachDot(canvas, (_x, _y, ...colours) => colours.map((colour) => 255 - colour)) },
  'uneven blur and dark': { quality: 30, spoil: darkCorner },
  ...WORN,
} // prettier-ignore

const nameOf = (index, only) => {
  const names = only ? only.split('+') : Object.keys(KINDS)
  return names[index % names.length]
}

/** Whether the kind of handling of this turn is one of papers with a table. */
export const hasTables = (index, only) => KINDS[nameOf(index, only)].tables ?? false

export function roughDamageOf(index, random, only) {
  const scanner = nameOf(index, only)
  const kind = KINDS[scanner]
  return {
    scanner,
    dpi: kind.dpi ?? pick(random, [150, 200, 200, 300]),
    byHand: kind.byHand ?? false,
    tables: kind.tables ?? false,
    table: kind.table ?? '',
    cell: kind.cell ?? '',
    quality: kind.quality ?? Math.round(between(random, 60, 90)),
  }
}

/** The sheet as a file. */
export async function spoilRough({ png, pens, marks }, { scanner, dpi, quality, byHand }, random) {
  const image = await loadImage(png)
  let canvas = createCanvas(image.width, image.height)
  canvas.getContext('2d').drawImage(image, 0, 0)
  const sheet = { canvas, dpi, marks, pens, random }
  if (marks.name) sealAt(sheet, marks.name, 0.9)
  canvas = KINDS[scanner].spoil({ ...sheet, byHand })
  canvas = blurred(canvas, between(random, 0.2, 0.5) * (dpi / 200))
  grain(canvas, between(random, 1, 3), random)
  return canvas.toBuffer('image/jpeg', quality)
}

function quarter(canvas, turns) {
  const { width, height } = canvas
  const out = turns === 2 ? createCanvas(width, height) : createCanvas(height, width)
  const context = out.getContext('2d')
  context.translate(out.width / 2, out.height / 2)
  context.rotate((turns * Math.PI) / 2)
  context.drawImage(canvas, -width / 2, -height / 2)
  return out
}

/** The picture whose dots come from where `from` says, in shares of the width and the height; paper elsewhere. */
function moved(canvas, from, [across, down] = [canvas.width, canvas.height], ground = [250, 250, 250]) {
  const { width, height } = canvas
  const source = canvas.getContext('2d').getImageData(0, 0, width, height).data
  const out = createCanvas(across, down)
  const context = out.getContext('2d')
  const picture = context.createImageData(across, down)
  for (let y = 0, at = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1, at += 4) {
      const [a, b] = from(x / across, y / down)
      const [u, v] = [a * width, b * height]
      const isSheet = u >= 0 && v >= 0 && u < width - 1 && v < height - 1
      const [left, top] = [Math.floor(u), Math.floor(v)]
      for (let colour = 0; colour < 3; colour += 1) {
        const corner = 4 * (top * width + left) + colour
        picture.data[at + colour] = isSheet
          ? (source[corner] * (1 - u + left) + source[corner + 4] * (u - left)) * (1 - v + top) +
            (source[corner + 4 * width] * (1 - u + left) + source[corner + 4 * width + 4] * (u - left)) * (v - top)
          : ground[colour]
      } // prettier-ignore
      picture.data[at + 3] = 255
    }
  context.putImageData(picture, 0, 0)
  return out
}

/** Rows are squeezed as fax machines do in their usual quality, and stretched again; black and white. */
function fax({ canvas, random }) {
  const { width, height } = canvas
  const low = createCanvas(Math.round(width * 1.02), Math.round(height * (random() < 0.5 ? 0.49 : 0.98)))
  low.getContext('2d').drawImage(canvas, 0, 0, low.width, low.height)
  const limit = between(random, 130, 190)
  eachDot(low, (_x, _y, red, green, blue) => {
    const grey = 0.3 * red + 0.59 * green + 0.11 * blue + 40 * (random() - 0.5)
    const dot = random() < 0.0004 ? 0 : grey < limit ? 0 : 255
    return [dot, dot, dot]
  })
  const out = createCanvas(width, height)
  const context = out.getContext('2d')
  context.imageSmoothingEnabled = random() < 0.5
  context.drawImage(low, 0, 0, width, height)
  context.fillStyle = 'black'
  context.font = `${height * 0.009}px 'DejaVu Sans Mono'`
  context.fillText('12-05-2024  08:41   FAX: 02363821234        P.01/02', width * 0.08, height * 0.012)
  return out
}

/** A phone above the sheet throws a shadow with a soft edge; the light comes from one side. */
function castShadow({ canvas, random }) {
  const [x0, y0] = [between(random, 0.3, 0.7), between(random, 0.2, 0.6)]
  const [wide, high, soft] = [
    between(random, 0.2, 0.4),
    between(random, 0.3, 0.5),
    between(random, 0.02, 0.08),
  ]
  const depth = between(random, 0.35, 0.6)
  const tilt = between(random, -0.4, 0.4)
  const edge = (way) => 1 / (1 + Math.exp(way / soft))
  return lit(closeUp({ canvas, random }), (x, y) => {
    const [dx, dy] = [x - x0 + tilt * (y - y0), y - y0]
    const inside = edge(Math.abs(dx) - wide) * (y > y0 ? 1 : edge(Math.abs(dy) - high))
    return (1 - depth * inside) * (0.95 - 0.2 * x)
  })
}

/** The camera is so near that no edge of the sheet is seen, and not quite above it. */
function closeUp({ canvas, random }) {
  const [across, down] = [between(random, -0.05, 0.05), between(random, -0.05, 0.05)]
  const angle = between(random, -0.03, 0.03)
  const zoom = 0.97
  return lit(
    moved(canvas, (x, y) => {
      const [dx, dy] = [(x - 0.5) * zoom, (y - 0.5) * zoom]
      const depth = 1 + across * dx * 2 + down * dy * 2
      return [0.5 + (dx * Math.cos(angle) - dy * 1.41 * Math.sin(angle)) / depth, 0.5 + (dy * Math.cos(angle) + (dx / 1.41) * Math.sin(angle)) / depth]
    }),
    (x, y) => 0.92 - 0.25 * Math.hypot(x - 0.4, y - 0.3),
  )
} // prettier-ignore

/** One side stands up into the binding: lines bend and get shorter there, in a shadow. */
function bent({ canvas, random }) {
  const deep = between(random, 0.01, 0.022)
  const isLeft = random() < 0.7
  const bow = (x) => Math.exp(-(isLeft ? x : 1 - x) / 0.13)
  return lit(
    moved(canvas, (x, y) => [x + (isLeft ? -0.02 : 0.02) * bow(x), y + deep * bow(x) * (0.4 + 0.6 * y)]),
    (x) => 0.95 - 0.45 * bow(x) ** 1.5,
  )
}

/** A sheet that was rolled, or lies in a hand: its lines rise in the middle and fall to the sides. */
function curled({ canvas, random }) {
  const [deep, from] = [between(random, 0.006, 0.012), between(random, -0.3, 0.3)]
  const bow = (x) => Math.sin(3 * x + from)
  return lit(
    moved(canvas, (x, y) => [x, y + deep * bow(x) * (0.8 + 0.4 * y)]),
    (x) => 0.7 + 0.22 * bow(x),
  )
}

function cut({ canvas, dpi, random }) {
  const sides = [0, 1, 2, 3].map(() => (random() < 0.5 ? between(random, 0.3, 0.55) * dpi : 0))
  const { width, height } = canvas
  const [left, top, right, bottom] = sides
  const out = createCanvas(Math.round(width - left - right), Math.round(height - top - bottom))
  out.getContext('2d').drawImage(canvas, -left, -top)
  return out
}

function coloured({ canvas, random }) {
  const paper = pick(random, [[232, 214, 170], [205, 220, 235], [240, 205, 205], [200, 225, 195], [190, 180, 165]])
  return eachDot(canvas, (_x, _y, ...colours) => colours.map((colour, index) => (colour * paper[index]) / 255))
} // prettier-ignore

function folded({ canvas, random }) {
  const folds = [between(random, 0.3, 0.36), between(random, 0.63, 0.69)]
  const down = between(random, 0.45, 0.55)
  const dark = between(random, 0.3, 0.5)
  const crease = (way) => (way < 0 ? 0 : Math.exp(-way / 0.02) * dark) + Math.exp(-Math.abs(way) / 0.0012) * 0.25
  return lit(canvas, (x, y) => 0.93 - Math.min(0.6, folds.reduce((sum, fold) => sum + crease(y - fold), crease(x - down))))
} // prettier-ignore

function defocused({ canvas, dpi, random }) {
  const out = blurred(canvas, dpi / 200 * between(random, 1.2, 1.8))
  return lit(out, (x, y) => 0.85 - 0.2 * x - 0.1 * y)
} // prettier-ignore

function shaken({ canvas, dpi, random }) {
  const out = createCanvas(canvas.width, canvas.height)
  const context = out.getContext('2d')
  const [reach, angle] = [dpi * between(random, 0.008, 0.014), between(random, 0, 3)]
  for (let step = 0; step < 7; step += 1) {
    context.globalAlpha = 1 / (step + 1)
    context.drawImage(canvas, ((step - 3) / 6) * reach * Math.cos(angle), ((step - 3) / 6) * reach * Math.sin(angle))
  }
  return out
} // prettier-ignore

/** A sheet on a glass that is larger, below a black lid. */
function smallOnGlass({ canvas, random }) {
  const out = createCanvas(Math.round(canvas.width * 1.2), Math.round(canvas.height * 1.12))
  const context = out.getContext('2d')
  const lid = pick(random, ['rgb(15, 15, 15)', 'rgb(120, 120, 120)', 'rgb(240, 240, 240)'])
  context.fillStyle = lid
  context.fillRect(0, 0, out.width, out.height)
  context.translate(random() < 0.5 ? 0 : canvas.width * 0.1, canvas.height * 0.03)
  context.rotate(between(random, -0.02, 0.02))
  context.drawImage(canvas, 0, 0)
  return out
}

function otherSide({ canvas, random }) {
  const copy = createCanvas(canvas.width, canvas.height)
  copy.getContext('2d').drawImage(canvas, 0, 0)
  const soft = blurred(copy, 1.2)
  const context = canvas.getContext('2d')
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.globalAlpha = between(random, 0.18, 0.35)
  context.translate(canvas.width, 0)
  context.scale(-1, 1)
  context.drawImage(soft, 0, canvas.height * 0.012)
  context.restore()
  return lit(canvas, () => 0.9)
}

const faded = ({ canvas }, ink) =>
  eachDot(canvas, (_x, _y, ...colours) => colours.map((colour) => 245 - (255 - colour) * ink))

/** Copies of copies: hard, with dirt and a dark side. */
function copiedOften({ canvas, dpi, random }) {
  let out = canvas
  for (let count = 0; count < 2; count += 1) {
    out = blurred(turned(out, between(random, -0.5, 0.5)), 0.6 * (dpi / 200))
    const limit = between(random, 110, 180)
    eachDot(out, (x, _y, red, green, blue) => {
      const grey = 0.3 * red + 0.59 * green + 0.11 * blue
      const hard = Math.max(0, Math.min(255, (grey - limit) * 4 + 128)) * (x < 0.015 ? 0.2 : 1)
      const dot = random() < 0.0002 ? 0 : hard
      return [dot, dot, dot]
    })
  }
  return out
}

/** A screen taken by a camera: its rows and those of the sensor make waves. */
function screen({ canvas, random }) {
  const [a, b] = [between(random, 250, 500), between(random, 120, 300)]
  return lit(closeUp({ canvas, random }), (x, y) => 0.9 + 0.07 * Math.sin(a * x + 30 * y) + 0.05 * Math.sin(b * y + 20 * x))
} // prettier-ignore

function darkCorner({ canvas, dpi, random }) {
  const soft = blurred(canvas, (dpi / 200) * 1.6)
  const sharp = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
  let at = 0
  const corner = random() < 0.5 ? 0 : 1
  return eachDot(soft, (x, y, ...colours) => {
    const way = Math.min(1, Math.hypot(x - corner, y - 1))
    const light = 0.3 + 0.65 * way
    const out = colours.map((colour, index) => light * (colour * (1 - way) + sharp[at + index] * way))
    at += 4
    return out
  })
}
