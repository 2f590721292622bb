import { expect, test } from '@jest/globals'
import { Marks } from '../../../src/read/marks.js'
import { readPdf } from '../../../src/read/pdf/pdf.js'
import { pdfWith } from './pictures-in.mjs'

const page = (...lines: string[]) => ({
  content: lines.map((line, at) => `BT /F1 12 Tf 60 ${700 - at * 20} Td (${line}) Tj ET`).join(' '),
})
const read = (file: Uint8Array) => readPdf(file, 'a.pdf', new Marks())
const cover = page('For the best experience, open this PDF portfolio in', 'Adobe Reader X, or later.')
const paper = page('Uy ban nhan dan cac xa', 'So Noi vu bao cao')
const portfolio = '/Collection << /Type /Collection >>'
const form = '/AcroForm << /XFA [(template) (x)] /Fields [] >>'

test.each([
  ['the cover of a portfolio', cover, portfolio, 'a PDF portfolio'],
  ['a form that Adobe Reader makes', page('Please wait...', 'upgrade to Adobe Reader'), form, 'a form (XFA)'],
])('%s is no paper', async (_, one, root, what) => {
  await expect(read(pdfWith([one], root))).rejects.toMatchObject({
    code: 'UNSUPPORTED_MEDIA_TYPE',
    details: { what },
  })
})

test('the pages of such a form that are printed already are read, and those of any other file', async () => {
  expect((await read(pdfWith([paper], form))).text).toMatch(/^Uy ban nhan dan cac xa\n/)
  expect((await read(pdfWith([cover]))).text).toMatch(/^For the best/)
})
