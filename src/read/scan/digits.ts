import type { Grey } from './grey.js'

/** In dots: pictures of signs that the net has learnt are so wide and high, and the sign is in them. */
const SIDE = 16
const BOX = 14
const DOTS = SIDE * SIDE
const DIGITS = 10
/** In bytes: what a number of the head takes; behind the scales of both layers and what each adds there are the weights. */
const FLOAT = 4

/** A small net that has learnt digits that people write (`data/letters`): dots, one layer of features, ten digits. */
export class Digits {
  readonly #features: Layer
  readonly #digits: Layer

  constructor(file: Buffer) {
    const features = (file.length - FLOAT * (2 + DIGITS)) / (FLOAT + DOTS + DIGITS)
    const float = (at: number) => file.readFloatLE(FLOAT * at)
    const floats = (from: number, count: number) =>
      Float32Array.from({ length: count }, (_, at) => float(from + at))
    const start = FLOAT * (2 + features + DIGITS)
    const weights = (from: number, count: number) => new Int8Array(file.subarray(from, from + count))
    this.#features = { scale: float(0), add: floats(2, features), weights: weights(start, features * DOTS) }
    this.#digits = {
      scale: float(1),
      add: floats(2 + features, DIGITS),
      weights: weights(start + features * DOTS, features * DIGITS),
    }
  }

  /** How likely a sign is each of the ten digits; all that is on the picture is of the sign. */
  weigh(sign: Grey): Float32Array {
    const features = through(this.#features, asLearnt(sign)).map((value) => Math.max(0, value))
    const worth = through(this.#digits, features)
    const most = Math.max(...worth)
    const shares = worth.map((value) => Math.exp(value - most))
    const all = shares.reduce((sum, share) => sum + share, 0)
    return shares.map((share) => share / all)
  }
}

interface Layer {
  readonly scale: number
  readonly add: Float32Array
  readonly weights: Int8Array
}

const through = ({ scale, add, weights }: Layer, seen: Float32Array): Float32Array =>
  add.map((more, row) => {
    let sum = 0
    for (let at = 0; at < seen.length; at += 1) sum += weights[row * seen.length + at]! * seen[at]!
    return more + scale * sum
  })

/** A sign as the net has learnt them: in the middle, the longer side as long as all others, the darkest ink 1. */
export function asLearnt({ data, width, height }: Grey): Float32Array {
  const larger = BOX / Math.max(width, height)
  const [wide, high] = [width, height].map((side) =>
    Math.max(1, Math.min(BOX, Math.round(side * larger))),
  ) as [number, number]
  const darkest = 255 - data.reduce((least, value) => Math.min(least, value), 254)
  const [left, top] = [(SIDE - wide) >> 1, (SIDE - high) >> 1]
  const out = new Float32Array(DOTS)
  const [across, down] = [sharesOf(width, wide), sharesOf(height, high)]
  down.forEach((rows, y) =>
    across.forEach((columns, x) => {
      let sum = 0
      for (const [row, share] of rows)
        for (const [column, part] of columns) sum += (255 - data[row * width + column]!) * share * part
      out[(top + y) * SIDE + left + x] = sum / darkest
    }),
  )
  return out
}

/** For each of `to` dots the dots that it covers of `from`, each with its share. */
const sharesOf = (from: number, to: number): (readonly [dot: number, share: number])[][] =>
  Array.from({ length: to }, (_, at) => {
    const [start, end] = [(at * from) / to, ((at + 1) * from) / to]
    const shares: [number, number][] = []
    for (let dot = Math.floor(start); dot < end; dot += 1)
      shares.push([dot, ((Math.min(end, dot + 1) - Math.max(start, dot)) * to) / from])
    return shares
  })
