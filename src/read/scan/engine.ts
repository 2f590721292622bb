import { createRequire } from 'node:module'
import { Digits } from './digits.js'
import { ENGINE } from './engine-code.js'
import type { Grey } from './grey.js'
import { readLetters } from './letters.js'

/** A word as Tesseract reads it, in dots from the upper left corner. */
export interface ReadWord {
  readonly text: string
  /** 0 to 1. */
  readonly confidence: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The words of one line, from left to right. */
export interface ReadLine {
  readonly words: readonly ReadWord[]
  /** The y of its baseline at its left end, and how far it falls with every dot to the right. */
  readonly baseline: number
  readonly slope: number
  /** The height of its small letters. */
  readonly height: number
}

/**
 * How Tesseract looks for lines (its page segmentation modes): on a page, anywhere, in a block of them, knowing that there
 * is one, or knowing that there is one letter or digit.
 */
export type Seeing = 'PAGE' | 'STRAY' | 'BLOCK' | 'LINE' | 'SIGN'
const MODES: Record<Seeing, string> = { PAGE: '3', STRAY: '11', BLOCK: '6', LINE: '7', SIGN: '10' }

export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Two engines that have learnt to read apart: where they read the same, it is nearly always right. */
export interface Engines {
  /** A small net, which reads all. It reads no worse than the large one. */
  readonly quick: Engine
  /** A large net, which reads again what may be wrong. */
  readonly careful: Engine
  /** What people write by hand. */
  readonly digits: Digits
}

/** Starts Tesseract with the letters of Vietnamese, in this thread. Nothing is fetched, nothing is written to the disk. */
export async function startEngines(): Promise<Engines> {
  const require = createRequire(import.meta.url)
  const load = require(ENGINE) as (options: object) => Promise<Core>
  const [{ small, large, digits }, core] = await Promise.all([
    readLetters(),
    load({ print: ignore, printErr: ignore }),
  ])
  return { quick: new Engine(core, small), careful: new Engine(core, large), digits: new Digits(digits) }
}

/** Tesseract with what one net has learnt. */
export class Engine {
  readonly #core: Core
  readonly #api: Api

  constructor(core: Core, letters: Uint8Array) {
    this.#core = core
    this.#api = new core.TessBaseAPI()
    core.FS.writeFile('vie.traineddata', letters)
    const LSTM_ONLY = 1
    if (this.#api.Init(null, 'vie', LSTM_ONLY) !== 0) throw new Error('Tesseract does not start')
    core.FS.unlink('vie.traineddata')
    // no light letters on dark ground are looked for: that costs a second look at all that is hard to read
    this.#api.SetVariable('tessedit_do_invert', '0')
  }

  /** The picture that is read from now on. */
  show({ data, width, height }: Grey, dotsAnInch: number): void {
    const head = Buffer.from(`P5\n${width} ${height}\n255\n`)
    const file = new Uint8Array(head.length + data.length)
    file.set(head)
    file.set(data, head.length)
    this.#core.FS.writeFile(PICTURE, file)
    if (this.#api.SetImageFile(1, 0) !== 0) throw new Error('Tesseract does not take the picture')
    this.#core.FS.unlink(PICTURE)
    this.#api.SetSourceResolution(dotsAnInch)
  }

  /** Reads the picture, or a part of it. */
  read(seeing: Seeing, part?: Rectangle): ReadLine[] {
    this.#api.SetVariable('tessedit_pageseg_mode', MODES[seeing])
    if (part) this.#api.SetRectangle(part.left, part.top, part.width, part.height)
    this.#api.Recognize(null)
    return linesOf(this.#api.GetHOCRText(0))
  }

  /** Does some reading that knows of no other signs. */
  readingOnly<Result>(signs: string, reading: () => Result): Result {
    this.#api.SetVariable('tessedit_char_whitelist', signs)
    const result = reading()
    this.#api.SetVariable('tessedit_char_whitelist', '')
    return result
  }

  end(): void {
    this.#api.End()
  }
}

const PICTURE = '/input'
const ignore = () => undefined

/** What is used of tesseract.js-core, which has no types. */
interface Core {
  readonly FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void }
  readonly TessBaseAPI: new () => Api
}
interface Api {
  Init(path: null, language: string, engine: number): number
  SetVariable(name: string, value: string): void
  SetImageFile(exif: number, angle: number): number
  SetSourceResolution(dotsAnInch: number): void
  SetRectangle(left: number, top: number, width: number, height: number): void
  Recognize(monitor: null): number
  GetHOCRText(page: number): string
  End(): void
}

const LINE =
  /<span class='ocr_(?:line|header|caption|textfloat)'[^>]*?title="bbox (\d+) (\d+) (\d+) (\d+); baseline (-?[\d.]+) (-?[\d.]+); x_size ([\d.]+); x_descenders (-?[\d.]+); x_ascenders (-?[\d.]+)"/
const WORD =
  /<span class='ocrx_word'[^>]*?title='bbox (\d+) (\d+) (\d+) (\d+); x_wconf (\d+)'[^>]*>(.*?)<\/span>/g

/** The lines of Tesseract's report in hOCR, a form of HTML with fixed parts. */
function linesOf(report: string): ReadLine[] {
  return report.split(/(?=<span class='ocr_(?:line|header|caption|textfloat)')/).flatMap((part) => {
    const head = LINE.exec(part)
    if (!head) return []
    const [left = 0, , , bottom = 0, slope = 0, rise = 0, size = 0, below = 0, above = 0] = head
      .slice(1)
      .map(Number)
    const words = [...part.matchAll(WORD)].flatMap((found): ReadWord[] => {
      const [x = 0, y = 0, right = 0, low = 0, sure = 0] = found.slice(1, 6).map(Number)
      const text = plain(found[6] ?? '')
      return text === '' ? [] : [{ text, confidence: sure / 100, left: x, top: y, right, bottom: low }]
    })
    if (words.length === 0) return []
    const first = words[0] as ReadWord
    return [
      {
        words,
        baseline: bottom + rise + slope * (first.left - left),
        slope,
        height: Math.max(1, size - below - above),
      },
    ]
  })
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#39|\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    // the stroke of a fraction is none of a symbol or a day
    .replaceAll('\u2044', '/')
    .normalize('NFC')
    .trim()
