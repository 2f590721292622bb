// Papers of our own as a browser draws them on A4 sheets: what a printer would put on paper.
import { chromium } from 'playwright-core'
import { readdirSync, readFileSync } from 'node:fs'
import { letterheadHtml } from './letterhead.mjs'
import { asHtml, asText, blocksOf, taskPaper } from '../../test/read/papers/forms.mjs'

const corpus = new URL('../../test/corpus/', import.meta.url)

// cspell:ignore Termes Noto
/** Faces with all letters of Vietnamese; where the first is not installed a browser takes the next. */
const FACES = [
  "'Times New Roman', 'TeX Gyre Termes', 'DejaVu Serif'",
  "'DejaVu Serif'",
  "'FreeSerif', 'Noto Serif', 'DejaVu Serif Condensed'",
  "'DejaVu Serif Condensed'",
  "Arial, 'Noto Sans', 'DejaVu Sans'",
]

/**
 * The papers of the corpora whose head can be set in columns, and plans with a table of tasks.
 *
 * @param {(below: number) => number} below a number from 0 to below `below`
 */
export function papersToDraw(below) {
  const random = { below, once: (of) => below(of) === 0 }
  const written = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt') && !file.startsWith('retold/'))
    .sort()
    .flatMap((file) => {
      const blocks = blocksOf(readFileSync(new URL(file, corpus), 'utf8'))
      return blocks ? [{ name: file.replace(/\.txt$/, ''), blocks: withTables(blocks) }] : []
    })
  const tables = [6, 9, 12, 15].map((rows) => ({ name: `tasks/${rows}`, blocks: taskPaper(rows, random) }))
  return [...tables, ...written].map((paper, index) => ({
    ...paper,
    look: {
      font: FACES[index % FACES.length],
      // 13 to 14 points
      size: 17.3 + 0.67 * below(3),
      left: 38 + below(6),
      heads: false,
      rows: false,
      valign: 'top',
      align: 'center',
      height: 1.15 + 0.1 * below(4),
      margin: [20 + below(6), 15 + below(6), 20 + below(6), 28 + below(8)],
    },
  }))
}

/** Lines with bars between their cells as the tables that they were: nobody prints bars. */
function withTables(blocks) {
  const out = []
  for (const block of blocks) {
    // an empty cell stands between bars that share their room: `I | Tham gia | | |`
    const cells = block.kind === 'PARAGRAPH' ? block.text.split(/ ?\| ?/) : []
    const table = out.at(-1)?.kind === 'TABLE' ? out.at(-1) : null
    if (cells.length < 3 || (table && table.rows[0].length !== cells.length)) out.push(block)
    else if (table) table.rows.push(cells)
    else out.push({ kind: 'TABLE', rows: [cells] })
  }
  return out
}

/** The text of a paper, as its file would say it. */
export const textOf = ({ blocks, look }) => asText(blocks, look)

const MILLIMETRE = 96 / 25.4

const htmlOf = ({ blocks, look }) => {
  const [top, right, bottom, left] = look.margin.map((size) => size * MILLIMETRE)
  return asHtml(blocks, { ...look, font: 'x' }).replace(
    '</style>',
    `body { font: ${look.size}px/${look.height} ${look.font}; width: ${794 - left - right}px; color: #111 }
.pair .motto { font-weight: bold } .pair .under { text-decoration: underline; text-underline-offset: 4px }
.pair .date { font-style: italic }
.pair .foot { text-align: left; font-size: 15px }
.pair .foot:first-child { font-weight: bold; font-style: italic }
.data { font-size: ${look.size - 2}px }
.sheet { box-sizing: border-box; width: 794px; height: 1123px; overflow: hidden; position: relative; background: white;
  padding: ${top}px ${right}px ${bottom}px ${left}px }
.sheet .number { position: absolute; top: ${top / 2}px; left: 0; width: 100%; text-align: center }
</style>`,
  )
}

/** Puts the blocks of the page onto sheets, as a word processor does. Runs in the browser. */
function paginate({ room }) {
  const letters = (text) => text.replace(/\P{L}/gu, '')
  for (const p of document.querySelectorAll('.pair p:not([class])')) {
    const text = p.textContent
    const capital = letters(text) !== '' && letters(text) === letters(text).toUpperCase()
    if (/^Độc lập/u.test(text) || /^ĐẢNG CỘNG SẢN/u.test(text)) p.classList.add('motto', 'under')
    else if (capital && !/^Số/u.test(text)) p.classList.add('motto')
    if (/ngày.*năm/u.test(text)) p.classList.add('date')
  }
  for (const cell of document.querySelectorAll('.pair td'))
    if (/^Nơi nhận/u.test(cell.textContent)) for (const p of cell.children) p.classList.add('foot')
  const parts = [...document.body.children].flatMap((part) =>
    part.matches('.data')
      ? [...part.querySelectorAll('tr')].map((row) => {
          const table = part.cloneNode(false)
          table.append(row)
          return table
        })
      : [part],
  )
  // every row has the widths of the whole table: cells share them evenly
  for (const part of parts)
    if (part.matches('.data')) {
      part.style.tableLayout = 'fixed'
      const first = part.querySelector('tr').children[0]
      if (/^(?:STT|TT|\d+)$/.test(first?.textContent ?? '')) first.style.width = '7%'
    }
  document.body.replaceChildren(...parts)
  const bounds = parts.map((part) => part.getBoundingClientRect())
  const sheets = []
  let start = -Infinity
  parts.forEach((part, index) => {
    const isFull = bounds[index].bottom - start > room && (sheets.length === 0 || bounds[index].top > start)
    // an annex has a sheet of its own
    if (isFull || /^PHỤ LỤC/u.test(part.textContent)) {
      const sheet = document.createElement('div')
      sheet.className = 'sheet'
      if (sheets.length > 0) {
        const number = document.createElement('div')
        number.className = 'number'
        number.textContent = String(sheets.length + 1)
        sheet.append(number)
      }
      sheets.push(sheet)
      start = bounds[index].top
    }
    const sheet = sheets.at(-1)
    const last = sheet.lastElementChild
    // rows of one table stand in one table again
    if (part.matches('.data') && last?.matches('.data')) last.append(...part.querySelectorAll('tr'))
    else sheet.append(part)
  })
  document.body.style.width = 'auto'
  document.body.replaceChildren(...sheets)
}

/**
 * Leaves out the digits that an office writes by hand: those of the paper's number, and of its day. Runs in the browser.
 * Out: the sheet of each, and its place on it.
 */
function leaveOut() {
  const digits = []
  for (const p of document.querySelectorAll('.pair p')) {
    const found =
      /^(Số\s*:?\s*)(\d+)(?=\s*[-/])/u.exec(p.textContent) ??
      /^(.*,\s*ngày\s+)(\d+)(?=\s+tháng)/u.exec(p.textContent)
    if (!found || p.childNodes.length !== 1) continue
    const [, before, number] = found
    const place = document.createElement('span')
    place.textContent = number
    place.style.visibility = 'hidden'
    p.replaceChildren(before, place, p.textContent.slice(before.length + number.length))
    digits.push(place)
  }
  return digits.map((place) => {
    const sheet = place.closest('.sheet')
    const [own, whole] = [place.getBoundingClientRect(), sheet.getBoundingClientRect()]
    return {
      sheet: [...document.querySelectorAll('.sheet')].indexOf(sheet),
      digits: place.textContent,
      left: own.left - whole.left,
      top: own.top - whole.top,
      width: own.width,
      height: own.height,
    }
  })
}

/** Where the paper's number and day, the position and the name of who signs stand. Runs in the browser. */
function marksOnSheets() {
  const found = []
  const mark = (kind, p) => {
    if (!p) return
    const sheet = p.closest('.sheet')
    const range = document.createRange()
    range.selectNodeContents(p)
    const [own, whole] = [range.getBoundingClientRect(), sheet.getBoundingClientRect()]
    const at = [...document.querySelectorAll('.sheet')].indexOf(sheet)
    found.push({ kind, sheet: at, left: own.left - whole.left, right: own.right - whole.left, top: own.top - whole.top, bottom: own.bottom - whole.top }) // prettier-ignore
  }
  mark('number', document.querySelector('.pair .own'))
  mark('day', document.querySelector('.pair .italic'))
  const name = document.querySelector('.signed .name')
  mark('position', name?.previousElementSibling)
  mark('name', name)
  return found
}

/** Draws papers; `close` ends the browser. */
export async function drawer() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  return {
    /**
     * The sheets of a paper as PNG, at so many dots an inch, each with the places in dots where `byHand` leaves digits for a
     * pen.
     */
    async draw(paper, dpi, byHand, setting = null) {
      const page = await browser.newPage({
        viewport: { width: 794, height: 1123 },
        deviceScaleFactor: dpi / 96,
      })
      try {
        await page.setContent(setting ? letterheadHtml(paper.blocks, setting) : htmlOf(paper))
        const [top, , bottom] = (setting ?? paper.look).margin
        await page.evaluate(paginate, { room: 1123 - (top + bottom) * MILLIMETRE })
        const marks = setting ? await page.evaluate(marksOnSheets) : []
        const pens = byHand ? await page.evaluate(leaveOut) : []
        const scale = dpi / 96
        const inDots = ({ digits, left, top, width, height }) => ({ digits, left: left * scale, top: top * scale, width: width * scale, height: height * scale }) // prettier-ignore
        const sheets = []
        for (const [at, sheet] of (await page.locator('.sheet').all()).entries())
          sheets.push({
            png: await sheet.screenshot(),
            pens: pens.filter((pen) => pen.sheet === at).map(inDots),
            marks: Object.fromEntries(
              marks
                .filter((mark) => mark.sheet === at)
                .map(({ kind, left, right, top, bottom }) => [
                  kind,
                  { left: left * scale, right: right * scale, top: top * scale, bottom: bottom * scale },
                ]),
            ),
          })
        return sheets
      } finally {
        await page.close()
      }
    },
    close: () => browser.close(),
  }
}
