import { expect, test } from '@jest/globals'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pdfOfPictures } from '../../../bench/scans/pdf-of-pictures.mjs'
import type * as pages from '../../../src/read/scan/pdf-pages.js'
import { built } from '../../support/built.js'

const { draw } = await built<typeof pages>('read/scan/pdf-pages.js')

test('a coarse picture in a PDF is enlarged smoothly', async () => {
  const canvas = createCanvas(64, 64)
  const pen = canvas.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, 64, 64)
  pen.fillStyle = 'black'
  // a block of JPEG has eight dots: the edge is sharp
  pen.fillRect(0, 0, 32, 64)
  const pdf = pdfOfPictures([{ bytes: canvas.toBuffer('image/jpeg', 100), width: 64, height: 64 }], 100)
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const page = (await draw(document, 1)).canvas
  const { data } = page.getContext('2d').getImageData(0, 60, page.width, 1)
  const greys = [...data].filter((value, at) => at % 4 === 0 && value > 40 && value < 215)
  expect(greys.length).toBeGreaterThan(0)
})
