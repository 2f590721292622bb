import type { Bytes } from './bytes.js'
import type { WordFile } from './file.js'

/** A change of a property, as Word keeps them: what changes, and the value. */
export interface Change {
  readonly what: number
  readonly value: Bytes
}

/** The changes of a list of them; a list that is cut off ends there. */
export function* changesIn(list: Bytes): Generator<Change, void, void> {
  let at = 0
  while (at + 2 < list.length) {
    const what = list.word(at)
    const { start, length } = extentOf(list, at + 2, what)
    if (start + length > list.length) return
    yield { what, value: list.piece(start, length) }
    at = start + length
  }
}

const [DEFINES_TABLE, CHANGES_TABS] = [0xd608, 0xc615]
/** Of the values whose length their kind tells. */
const LENGTHS: readonly number[] = [1, 1, 2, 4, 2, 2, 0, 3]
const VARIABLE = 6

function extentOf(
  list: Bytes,
  at: number,
  what: number,
): { readonly start: number; readonly length: number } {
  const kind = what >> 13
  if (kind !== VARIABLE) return { start: at, length: LENGTHS[kind] as number }
  if (what === DEFINES_TABLE)
    return at + 2 > list.length
      ? { start: at, length: list.length }
      : { start: at + 2, length: Math.max(0, list.word(at) - 1) }
  const length = at < list.length ? list.byte(at) : 0
  if (what === CHANGES_TABS && length === 255) return { start: at, length: list.length }
  return { start: at + 1, length }
}

/** What holds for the bytes of the main stream from `from` to `till`. */
export interface Run {
  readonly from: number
  readonly till: number
  /** Where its properties are; null for none. */
  readonly list: Bytes | null
}

/** The runs of a kind of properties, in the order in which they stand in the main stream. */
export class Runs {
  readonly #runs: readonly Run[]

  constructor(file: WordFile, kind: 'characterPages' | 'paragraphPages') {
    const listOf = kind === 'characterPages' ? characters : paragraphs
    const runs = [...pagesOf(file, kind)].flatMap((page) =>
      runsOf(page, kind === 'characterPages' ? 1 : 13, listOf),
    )
    this.#runs = runs.sort((a, b) => a.from - b.from)
  }

  /** The run that holds a byte; null where none does. */
  at(place: number): Run | null {
    let [low, high] = [0, this.#runs.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const run = this.#runs[middle] as Run
      if (place < run.from) high = middle - 1
      else if (place >= run.till) low = middle + 1
      else return run
    }
    return null
  }
}

const PAGE = 512

function* pagesOf({ main, table }: WordFile, kind: 'characterPages' | 'paragraphPages'): Generator<Bytes> {
  const list = table(kind)
  const count = Math.max(0, Math.floor((list.length - 4) / 8))
  // each page has its own place in the file
  if (count > main.length / PAGE) throw list.fault('it has more pages of properties than pages')
  for (let at = 0; at < count; at += 1)
    yield main.piece((list.long((count + 1) * 4 + at * 4) & 0x3fffff) * PAGE, PAGE)
}

function runsOf(page: Bytes, width: number, listOf: (page: Bytes, at: number) => Bytes | null): Run[] {
  const count = page.byte(PAGE - 1)
  return Array.from({ length: count }, (_, at) => {
    const place = page.byte((count + 1) * 4 + at * width) * 2
    return {
      from: page.long(at * 4),
      till: page.long(at * 4 + 4),
      list: place === 0 ? null : listOf(page, place),
    }
  })
}

const characters = (page: Bytes, at: number): Bytes => page.piece(at + 1, page.byte(at))

/** With the number of the style in its first two bytes. */
function paragraphs(page: Bytes, at: number): Bytes {
  const length = page.byte(at)
  return length === 0 ? page.piece(at + 2, page.byte(at + 1) * 2) : page.piece(at + 1, length * 2 - 1)
}
