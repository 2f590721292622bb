// What offices' formats and old fonts do to a paper: LibreOffice writes papers of our own as .doc, .rtf, .odt, .docx and
// .html (and their tables as .xlsx), in Unicode, TCVN3 and VNI, with the names of fonts and without; each is read again,
// and its text and findings are compared with those of the paper's own text.
//   node bench/formats.mjs [--papers 60] [--formats doc,rtf] [--writing TCVN3] [--show]
// Needs LibreOffice: apt-get install --no-install-recommends libreoffice-writer libreoffice-calc
// Exit code 1 when a text differs; what is refused with a code is counted, and differs from nothing.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { toFormat } from '../dist/parse/format.js'
import { parse } from '../dist/parse/parse.js'
import { readBytes, readSource } from '../dist/read/read.js'
import { papers as sample } from '../data/sample/sample.mjs'
import { WRITINGS } from './formats/letters.mjs'
import { sheetFile, textFile, cellsOf } from './formats/open-document.mjs'

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '60' },
    formats: { type: 'string', default: 'txt,html,docx,odt,rtf,doc,xlsx' },
    writing: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
  },
})
const FORMATS = values.formats.split(',')
/** What LibreOffice calls them. */
const FILTERS = {
  html: 'html:HTML (StarWriter)',
  docx: 'docx:MS Word 2007 XML',
  odt: 'odt:writer8',
  rtf: 'rtf:Rich Text Format',
  doc: 'doc:MS Word 97',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
}
const folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-formats-'))

/** Half from the sample, half from the corpora, each evenly over all of them; what no font has is left out. */
function papers(count) {
  const root = new URL('../test/corpus/', import.meta.url)
  const corpora = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'artefacts')
    .flatMap(({ name }) => readdirSync(new URL(`${name}/`, root)).map((file) => `${name}/${file}`))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ name: file, text: readFileSync(new URL(file, root), 'utf8') }))
  const some = (list, most) =>
    list.filter(
      (_, at) => Math.floor((at * most) / list.length) !== Math.floor(((at - 1) * most) / list.length),
    )
  return [...some(sample, Math.floor(count / 2)), ...some(corpora, Math.ceil(count / 2))].map(
    ({ name, text }, at) => ({
      id: `p${at}`,
      name,
      lines: text
        .normalize('NFC')
        .replace(/[\ufeff\u00ad\u200b\f]/g, '')
        .replace(/Ð/g, 'Đ')
        .split(/\r?\n/),
    }),
  )
}

/** One program for all files of a format: it takes seconds to start. */
function convert(files, format) {
  if (files.length === 0) return
  const options = [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    FILTERS[format],
  ]
  for (let at = 0; at < files.length; at += 40)
    execFileSync('soffice', [...options, '--outdir', folder, ...files.slice(at, at + 40)], {
      stdio: 'ignore',
    })
}

const WESTERN = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(new Uint8Array([byte])),
    byte,
  ]),
)
/** As an old program saves it; Unicode as UTF-8. */
const textBytes = (lines, { runs }) => {
  const text = lines
    .map((line) =>
      runs(line)
        .map(([typed]) => typed)
        .join(''),
    )
    .join('\n')
  return [...text].every((letter) => WESTERN.has(letter)) && runs('đ')[0][0] !== 'đ'
    ? Buffer.from([...text].map((letter) => WESTERN.get(letter)))
    : Buffer.from(text)
}

/** What is compared of a text: its lines, without what a format may add or drop between words. */
const compared = (text, folded) => {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => (cellsOf(line)?.join(' | ') ?? line).replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '' && !/^[-: |]+$/.test(line))
  return folded ? lines.map((line) => line.toLowerCase()) : lines
}

/** What is compared of the findings: all but where they stand, and how sure they are. */
const findings = (source) =>
  JSON.stringify(toFormat(source, parse(source)), (key, value) =>
    ['file', 'textBase', 'textLength', 'span', 'confidence', 'mentions', 'quote', 'text'].includes(key)
      ? undefined
      : typeof value === 'string'
        ? value.replace(/\s+/g, ' ').toLowerCase()
        : value,
  )

/** What became of a file: EQUAL, DIFFERS with the first line that does, or the code that it was refused with. */
async function outcomeOf(path, paper, writing, format) {
  let source
  try {
    source = await readSource(path)
  } catch (error) {
    return { text: error.code ?? String(error), findings: false }
  }
  const rows = format === 'xlsx' ? paper.lines.filter((line) => cellsOf(line) !== null) : paper.lines
  const [wanted, got] = [compared(rows.join('\n'), writing.folded), compared(source.text, writing.folded)]
  const at = wanted.findIndex((line, index) => line !== got[index])
  if (at < 0 && wanted.length === got.length)
    return { text: 'EQUAL', findings: format === 'xlsx' || findings(source) === paper.findings }
  if (values.show)
    console.log(`${paper.name} as ${format}:\n  - ${wanted[at]}\n  + ${got[at < 0 ? wanted.length : at]}`)
  return { text: 'DIFFERS', findings: false }
}

const all = papers(Number(values.papers))
for (const paper of all)
  paper.findings = findings(await readBytes(new Uint8Array(Buffer.from(paper.lines.join('\n'))), paper.name))
const hasTable = ({ lines }) => lines.some((line) => cellsOf(line) !== null)
console.log(`${all.length} papers, ${all.filter(hasTable).length} with tables\n`)
console.log(
  `${'format'.padEnd(7)}${'written in'.padEnd(34)}${'papers'.padStart(7)}${'text equal'.padStart(12)}${'findings'.padStart(10)}  refused, different`,
)
let different = 0
for (const [title, writing] of Object.entries(WRITINGS).filter(([title]) => title.includes(values.writing)))
  for (const format of FORMATS) {
    if (format === 'txt' && writing.fonts) continue
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const own = format === 'xlsx' ? all.filter(hasTable) : all
    const runs = (line) => writing.runs(line).flatMap((run) => (Array.isArray(run[0]) ? run : [run]))
    const made = own.map((paper) => {
      const path = join(
        folder,
        `${paper.id}.${format === 'txt' ? 'txt' : format === 'xlsx' ? 'fods' : 'fodt'}`,
      )
      writeFileSync(
        path,
        format === 'txt'
          ? textBytes(paper.lines, { runs })
          : (format === 'xlsx' ? sheetFile : textFile)(paper.lines, runs),
      )
      return path
    })
    if (format !== 'txt') convert(made, format)
    const counts = {}
    let alike = 0
    for (const paper of own) {
      const outcome = await outcomeOf(join(folder, `${paper.id}.${format}`), paper, writing, format)
      counts[outcome.text] = (counts[outcome.text] ?? 0) + 1
      if (outcome.findings) alike += 1
    }
    different += counts.DIFFERS ?? 0
    const rest = Object.entries(counts).filter(([outcome]) => outcome !== 'EQUAL')
    console.log(
      `${format.padEnd(7)}${title.padEnd(34)}${String(own.length).padStart(7)}${String(counts.EQUAL ?? 0).padStart(12)}${String(alike).padStart(10)}  ${rest.map(([outcome, count]) => `${outcome} ${count}`).join(', ')}`,
    )
  }
rmSync(folder, { recursive: true, force: true })
if (different > 0) process.exitCode = 1
