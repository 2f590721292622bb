import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AppError } from '../../errors.js'
import { textLayerOf } from './text-layer.js'
import { COVERED, isTcvn3, LETTERS_OF_A_PAPER, lettersIn, type Layer } from './unread-pages.js'

/**
 * Checks that the paper is on the pages of the file. Those of a portfolio and of a form that a program makes when it is opened
 * say only that they have to be opened otherwise.
 *
 * @throws AppError UNSUPPORTED_MEDIA_TYPE
 */
export async function requirePages(
  document: PDFDocumentProxy,
  layers: readonly Layer[],
  name: string,
): Promise<void> {
  const text = layers.map((layer) => layer.text).join('\n')
  if (textLayerOf(text) === 'READABLE' || layers.some(({ pictured }) => pictured >= COVERED)) return
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const { IsCollectionPresent: isPortfolio, IsXFAPresent: isForm } = info as Readonly<Record<string, unknown>>
  if (!isPortfolio && !(isForm && /adobe/i.test(text))) return
  throw new AppError(
    'UNSUPPORTED_MEDIA_TYPE',
    isPortfolio
      ? `${name} is a portfolio: its papers are attached to it.`
      : `${name} is a form (XFA) whose pages Adobe Reader makes when it is opened.`,
    {
      remedy: isPortfolio
        ? 'Open it in Adobe Reader, save the papers in it and take them in.'
        : 'Open it in Adobe Reader and print it into a PDF.',
      details: { what: isPortfolio ? 'a PDF portfolio' : 'a form (XFA)' },
    },
  )
}

/** @throws AppError NO_TEXT_LAYER, UNSUPPORTED_ENCODING */
export function requireLetters(pages: readonly string[], name: string): void {
  const letters = lettersIn(pages.join(''))
  const shown = pages.join('').replace(/\s/g, '').length
  if (letters < LETTERS_OF_A_PAPER && shown < 2 * LETTERS_OF_A_PAPER)
    throw new AppError(
      'NO_TEXT_LAYER',
      `${name} holds no words: its ${pages.length} pages are empty or show pictures.`,
      {
        remedy: 'Look whether it was scanned legibly, or take the original file.',
        details: { pages: pages.length },
      },
    )
  if (letters < LETTERS_OF_A_PAPER || !holdsWords(pages))
    throw new AppError('UNSUPPORTED_ENCODING', `${name} shows letters, but its fonts do not say which.`, {
      remedy: 'Take the file that the PDF was made from, or run it through text recognition (OCR).',
    })
}

/** @throws AppError UNSUPPORTED_ENCODING */
export function requireUnicode(text: string, name: string): void {
  if (isTcvn3(text))
    throw new AppError(
      'UNSUPPORTED_ENCODING',
      `${name} is written in TCVN3 (ABC), whose letter ư cannot be read from a PDF.`,
      { remedy: 'Take the file that the PDF was made from, or convert it to Unicode before it is printed.' },
    )
}

/** A word: letters, all small, all capital, or with one initial capital, between punctuation. */
const WORD = /^\P{L}{0,3}(?:\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|[\p{Lu}\p{M}]+)\P{L}{0,3}$/u
const WORDS_TO_TELL = 20

/** Whether at least half of the tokens are words; true when there are too few to tell. */
function holdsWords(pages: readonly string[]): boolean {
  let [words, all] = [0, 0]
  for (const token of pages.join('\n').split(/[\s\d\p{P}]+/u)) {
    if (token === '') continue
    all += 1
    if (WORD.test(token)) words += 1
  }
  return all < WORDS_TO_TELL || words >= 0.5 * all
}
