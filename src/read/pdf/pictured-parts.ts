import type { PageWord, ReadPage } from '../scan/page-reader.js'
import type { UnreadPage } from '../scan/pdf-pages.js'
import { isWithin } from './hidden-text.js'
import type { Piece } from './lines.js'
import { textLayerOf } from './text-layer.js'
import { FAR_MORE, isProse, type Layer } from './unread-pages.js'

/** Of the page: what a picture of a table or of a paper's end takes, and a seal does not. */
const BARE = 0.12
/** A file with more such pages shows photographs. */
const PAGES = 20

/** The pages of text a part of which is a picture that may say something. */
export function picturedParts(layers: readonly Layer[], unread: readonly UnreadPage[]): UnreadPage[] {
  const partly = layers.flatMap(({ text, bare }, index): UnreadPage[] => {
    const share = bare.reduce((sum, box) => sum + box.share, 0)
    const isAsked = share >= BARE && textLayerOf(text) === 'READABLE'
    return isAsked && unread.every(({ number }) => number !== index + 1)
      ? [{ number: index + 1, least: BARE, needed: 0 }]
      : []
  })
  return partly.length > PAGES ? [] : partly
}

/** A layer with what its pictures say, and the words that were taken from there: none of a drawing or a photograph. */
export function withParts(layer: Layer, read: ReadPage): { layer: Layer; words: readonly PageWord[] } {
  const [width, height] = layer.room.map((points) => points / 1000) as [number, number]
  const words = read.words.filter(({ area }) => {
    const [x, y] = [(area.left + area.width / 2) * width, (area.top + area.height / 2) * height]
    return layer.bare.some((box) => isWithin(box, x, y))
  })
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  if (letters < FAR_MORE || !isProse(words)) return { layer, words: [] }
  return { layer: { ...layer, pieces: [...layer.pieces, ...piecesOf(words, width, height)] }, words }
}

/** In heights of letters: a wider gap parts a line. */
const APART = 1.5

function piecesOf(words: readonly PageWord[], width: number, height: number): Piece[] {
  const groups: PageWord[][] = []
  for (const word of words) {
    const before = groups.at(-1)?.at(-1)
    const gap = before ? (word.area.left - before.area.left - before.area.width) * width : 0
    const goesOn = before?.line === word.line && gap < APART * word.area.height * height
    if (goesOn) groups.at(-1)?.push(word)
    else groups.push([word])
  }
  return groups.map((group, index): Piece => {
    const [first, last] = [group[0] as PageWord, group.at(-1) as PageWord]
    const same = words.filter(({ line }) => line === first.line)
    return {
      text: group.map(({ text }) => text).join(' '),
      left: first.area.left * width,
      right: (last.area.left + last.area.width) * width,
      y: middleOf(same.map(({ area }) => area.top + area.height)) * height,
      size: middleOf(words.map(({ area }) => area.height)) * height,
      order: FAR_ON + index * 2,
    }
  })
}

/** What was read from a picture was written by itself. */
const FAR_ON = 1_000_000

const middleOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
