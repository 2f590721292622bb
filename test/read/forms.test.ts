import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { toFormat } from '../../src/parse/format.js'
import { parse } from '../../src/parse/parse.js'
import { hasChromium, launchBrowser } from '../support/browser.js'
import { drawing } from '../support/random.js'
import { readBytes } from './built.js'
import {
  asDocx,
  asHtml,
  asText,
  blocksOf,
  findingsInAnyForm,
  LOOKS,
  printing,
  taskPaper,
} from './papers/forms.mjs'

/** Every paper that can be set in columns instead of a sample: `PAPERS=all npm test -- test/read/forms`. */
const ALL = process.env['PAPERS'] === 'all'
const SAMPLE = 8

type Blocks = NonNullable<ReturnType<typeof blocksOf>>

const corpus = new URL('../corpus/', import.meta.url)
const settable = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt') && !file.startsWith('retold/'))
  .sort()
  .flatMap((file) => {
    const blocks = blocksOf(readFileSync(new URL(file, corpus), 'utf8')) as Blocks | null
    return blocks ? [[file, blocks] as const] : []
  })
const chosen = settable.filter((_, index) => ALL || index % SAMPLE === 0)
const own = (ALL ? [12, 40, 60, 90] : [12, 40]).map(
  (rows, index) => [`tasks in ${rows} rows`, taskPaper(rows, drawing(index + 1)) as Blocks] as const,
)
const papers = [...chosen, ...own].map(
  ([name, blocks], index) => [name, blocks, LOOKS[index % LOOKS.length]!] as const,
)

let browser: Browser
let page: Page
beforeAll(async () => {
  if (!hasChromium) return
  browser = await launchBrowser()
  page = await browser.newPage()
})
afterAll(() => browser?.close())

async function findings(bytes: Uint8Array | string, name: string) {
  const source = await readBytes(new Uint8Array(Buffer.from(bytes)), name)
  return findingsInAnyForm(toFormat(source, parse(source)))
}

test('the corpus is set in columns', () => {
  expect(settable.length).toBeGreaterThanOrEqual(60)
})

test.each(papers)('%s says the same as text, HTML, Word and PDF', async (name, blocks, look) => {
  const text = await findings(asText(blocks, look), 'paper.txt')
  expect(await findings(asHtml(blocks, look), 'paper.html')).toEqual(text)
  expect(await findings(asDocx(blocks, look), 'paper.docx')).toEqual(text)
  if (!hasChromium) return
  await page.setContent(asHtml(blocks, look))
  expect(await findings(await page.pdf(printing(look)), 'paper.pdf')).toEqual(text)
  if (name.startsWith('tasks')) expect((text as { tasks: unknown[] }).tasks.length).toBeGreaterThan(12)
})
