// What a PDF does to a paper: the project's papers that can be set in columns (a head, a body, recipients beside a signature)
// are set as offices set them, in five styles, LibreOffice writes them as PDF, and each is read again; its findings are compared
// with those of the same blocks as text.
//   node bench/pdf.mjs [--every 5] [--from 0] [--style 2] [--show]
// --every N takes each Nth paper, --from the first of them; --style sets all in one style; --show prints what differs.
// Needs LibreOffice and its serif font: apt-get install --no-install-recommends libreoffice-writer-nogui fonts-liberation2
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { toFormat } from '../dist/parse/format.js'
import { parse } from '../dist/parse/parse.js'
import { readBytes, readSource } from '../dist/read/read.js'
import { asText, blocksOf, findingsInAnyForm, LOOKS } from '../test/read/papers/forms.mjs'
import { officePaper, STYLES } from './formats/office-paper.mjs'

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    style: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-pdf-'))
const corpora = new URL('../test/corpus/', import.meta.url)
const papers = readdirSync(corpora, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt') && !file.startsWith('retold/'))
  .sort()
  .map((file) => ({ file, blocks: blocksOf(readFileSync(new URL(file, corpora), 'utf8')) }))
  .filter(({ blocks }) => blocks !== null)
  .filter((_, at) => at % Number(values.every) === Number(values.from))
  .map((paper, at) => ({ ...paper, id: `p${at}`, style: Number(values.style ?? at % STYLES.length) }))

const findingsOf = (source) =>
  JSON.stringify(findingsInAnyForm(toFormat(source, parse(source))), null, 1).split('\n')

const made = papers.map(({ id, blocks, style }) => {
  const path = join(folder, `${id}.docx`)
  writeFileSync(path, officePaper(blocks, STYLES[style]))
  return path
})
const PROFILE = `-env:UserInstallation=file://${folder}/profile`
for (let at = 0; at < made.length; at += 40)
  execFileSync(
    'soffice',
    [PROFILE, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...made.slice(at, at + 40)],
    {
      stdio: 'ignore',
    },
  )

const same = STYLES.map(() => [0, 0])
for (const { id, file, blocks, style } of papers) {
  const text = asText(blocks, { ...LOOKS[0], rows: STYLES[style].rows })
  const wanted = findingsOf(await readBytes(new Uint8Array(Buffer.from(text)), 'paper.txt'))
  const found = findingsOf(await readSource(join(folder, `${id}.pdf`)))
  const isSame = wanted.join('\n') === found.join('\n')
  same[style][0] += Number(isSame)
  same[style][1] += 1
  if (isSame || !values.show) continue
  console.log(`${file}, style ${style}`)
  wanted.filter((line) => !found.includes(line)).forEach((line) => console.log(`  - ${line.trim()}`))
  found.filter((line) => !wanted.includes(line)).forEach((line) => console.log(`  + ${line.trim()}`))
}
rmSync(folder, { recursive: true, force: true })
same.forEach(
  ([alike, all], style) => all > 0 && console.log(`style ${style}: ${alike} of ${all} read the same`),
)
console.log(`all: ${same.reduce((sum, [alike]) => sum + alike, 0)} of ${papers.length}`)
