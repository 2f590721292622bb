import { expect, test } from '@jest/globals'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { shownOn } from '../../../src/read/pdf/hidden-text.js'
import { pdf, piece } from '../papers/containers.mjs'

const words = piece('Sở Nội vụ báo cáo trước ngày 20/4/2024', 60, 700)
/** A picture of one dot in a place on the page. */
const picture = (width: number, height: number) =>
  `q ${width} 0 0 ${height} 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q\n`

test.each([
  ['no picture', words, false],
  ['a picture of the page below it', picture(595, 842) + words, false],
  ['a picture of the page upon it', words + picture(595, 842), true],
  [
    'such a one that is turned',
    `${words}q 0 842 -595 0 595 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q`,
    true,
  ],
  ['two halves of a picture upon it', words + picture(595, 421) + picture(595, 421), true],
  ['a half of a picture below it and one upon it', picture(595, 421) + words + picture(595, 421), false],
  ['a small picture upon it', words + picture(200, 200), false],
  ['a picture upon it, and a page number on both', words + picture(595, 842) + piece('2', 300, 800), true],
  ['no strokes and no areas', words.replace('BT', 'BT 3 Tr'), true],
  ['only its outline as a limit', words.replace('BT', 'BT 7 Tr'), true],
  ['white areas', words.replace('BT', 'BT 1 1 1 rg'), true],
  ['white and then black areas', words.replace('BT', 'BT 1 g 0 g'), false],
  ['pale areas', words.replace('BT', 'BT 0.6 g'), false],
] as const)('text with %s', async (_, content, is) => {
  const data = new Uint8Array(pdf([content]))
  const document = await getDocument({ data, maxImageSize: 0, verbosity: 0 }).promise
  expect((await shownOn(await document.getPage(1), OPS)).hidden).toBe(is)
  await document.destroy()
})

test.each([
  ['text alone', words, 0, false],
  ['a picture of the page', picture(595, 842), 1, true],
  ['two halves of one', picture(595, 421) + picture(595, 421), 1, true],
  ['a seal', words + picture(120, 120), 0.03, true],
  ['an outline', '0 0 m 10 10 l S\n', 0, true],
] as const)('what %s takes of the page', async (_, content, pictured, drawn) => {
  const data = new Uint8Array(pdf([content]))
  const document = await getDocument({ data, maxImageSize: 0, verbosity: 0 }).promise
  const shown = await shownOn(await document.getPage(1), OPS)
  expect([Number(shown.pictured.toFixed(2)), shown.drawn]).toEqual([pictured, drawn])
  await document.destroy()
})
