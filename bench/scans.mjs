// How well scans are read: papers of our own, drawn by a browser, spoilt as scanners and cameras spoil them, and read as
// `ingest` reads them.
//   npm run build && node bench/scans.mjs [--papers 60] [--seed 1] [--groups bureau] [--folder DIR] [--faults]
//   node bench/scans.mjs --papers 54 --groups rough [--kinds 'fax+steep']
// `--folder` keeps the pictures there, and takes those of the same seed from there; `--faults` names what was read wrongly.
// Exit code 1 when a figure is worse than its bound.
import { loadImage } from '@napi-rs/canvas'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readBytes } from '../dist/read/read.js'
import { bureauDamageOf, spoilBureau } from './scans/bureau.mjs'
import { drawer, papersToDraw, textOf } from './scans/draw.mjs'
import { settingOf, shortened } from './scans/letterhead.mjs'
import { agreement, letterErrors, numbers } from './scans/measure.mjs'
import { pdfOfPictures } from './scans/pdf-of-pictures.mjs'
import { hasTables, roughDamageOf, spoilRough } from './scans/rough.mjs'
import { damageOf, spoil } from './scans/spoil.mjs'
import { seeded } from './seeded.mjs'

const { values: options } = parseArgs({
  options: {
    papers: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    groups: { type: 'string', default: 'clean,spoilt,photo,office,spoilt,photo' },
    kinds: { type: 'string' },
    folder: { type: 'string' },
    faults: { type: 'boolean', default: false },
  },
})
const COUNT = Number(options.papers)
/** A third are photographs. */
const GROUPS = options.groups.split(',')
const WAYS = { bureau: copied, rough: handled }
const BOUNDS = { clean: 0.02, spoilt: 0.04, photo: 0.04, office: 0.04, agreement: 0.97, seconds: 4 }

/** The papers as files: a PDF where a paper has several sheets, else a picture. */
async function files(folder) {
  const list = join(
    folder,
    `list-${options.seed}-${COUNT}-${options.groups}${options.kinds ? '-some' : ''}.json`,
  )
  if (existsSync(list)) return JSON.parse(readFileSync(list, 'utf8'))
  const random = seeded(Number(options.seed))
  const papers = papersToDraw((below) => Math.floor(random() * below))
  const pen = await drawer()
  const made = []
  for (let index = 0; index < COUNT; index += 1) {
    const group = GROUPS[index % GROUPS.length]
    const paper = paperFor(papers, group, index)
    const [damage, sheets, pictures] = await (WAYS[group] ?? drawn)(pen, paper, group, random, index)
    const file = await save(folder, `${index}-${group}`, pictures, damage)
    writeFileSync(join(folder, `${index}-${group}.txt`), textOf(paper))
    made.push({ file, text: `${index}-${group}.txt`, name: paper.name, group, damage, pages: sheets.length })
  }
  await pen.close()
  writeFileSync(list, JSON.stringify(made))
  return made
}

/** A paper with a table where the kind of handling is one of tables. */
function paperFor(papers, group, index) {
  const isTable = group === 'rough' && hasTables(index, options.kinds)
  const some = isTable ? papers.filter(({ name }) => name.startsWith('tasks/')) : papers
  return { ...some[(index * 7 + Number(options.seed)) % some.length] }
}

async function drawn(pen, paper, group, random) {
  const damage = damageOf(group, random)
  const sheets = await pen.draw(paper, damage.dpi, damage.office?.byHand ?? false)
  const pictures = []
  for (const [page, sheet] of sheets.entries()) pictures.push(await spoil(sheet, damage, random, page, page === sheets.length - 1)) // prettier-ignore
  return [damage, sheets, pictures]
}

/** As a real office sets a paper, with what copiers make of it. */
async function copied(pen, paper, _group, random) {
  paper.blocks = shortened(paper.blocks)
  const damage = bureauDamageOf(random)
  const sheets = await pen.draw(paper, damage.dpi, damage.byHand, settingOf(random))
  const pictures = []
  for (const sheet of sheets) pictures.push(await spoilBureau(sheet, damage, random))
  return [damage, sheets, pictures]
}

/** One kind of rough handling after the other. */
async function handled(pen, paper, _group, random, index) {
  const damage = roughDamageOf(index, random, options.kinds)
  paper.blocks = shortened(paper.blocks, damage.tables ? 3000 : 1600)
  const sheets = await pen.draw(paper, damage.dpi, damage.byHand, { ...settingOf(random), ...damage })
  const pictures = []
  for (const sheet of sheets) pictures.push(await spoilRough(sheet, damage, random))
  return [damage, sheets, pictures]
}

async function save(folder, name, pictures, { quality, dpi }) {
  if (pictures.length === 1) {
    const file = `${name}.${quality === null ? 'png' : 'jpg'}`
    writeFileSync(join(folder, file), pictures[0])
    return file
  }
  const pages = []
  for (const bytes of pictures) {
    const image = await loadImage(bytes)
    // a scanner writes JPEG into its PDFs
    const jpeg = quality === null ? await asJpeg(image) : bytes
    pages.push({ bytes: jpeg, width: image.width, height: image.height })
  }
  writeFileSync(join(folder, `${name}.pdf`), pdfOfPictures(pages, dpi))
  return `${name}.pdf`
}

async function asJpeg(image) {
  const { createCanvas } = await import('@napi-rs/canvas')
  const canvas = createCanvas(image.width, image.height)
  canvas.getContext('2d').drawImage(image, 0, 0)
  return canvas.toBuffer('image/jpeg', 95)
}

const seconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'scans-'))
mkdirSync(folder, { recursive: true })
const made = await files(folder)
const tallies = new Map()
let dearest = { seconds: 0 }
let peak = 0
const before = process.memoryUsage.rss()
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss() - before)), 20)
for (const { file, text, name, group, damage, pages } of made) {
  const printed = readFileSync(join(folder, text), 'utf8')
  const began = seconds()
  let last = began
  let refused = 0
  // what comes before the first page is the engine's start
  const costs = []
  const source = await readBytes(new Uint8Array(readFileSync(join(folder, file))), file, () => {
    costs.push(seconds() - last)
    last = seconds()
  }).catch((error) => {
    // what is refused is read as nothing: all of it is missing
    refused = 1
    console.log(`${file} ${name} is refused: ${error.message}`)
    return readBytes(new TextEncoder().encode('.'), 'paper.txt')
  })
  costs.push(seconds() - last)
  const cost = seconds() - began
  const worst = Math.max(...costs)
  if (worst > dearest.seconds) dearest = { seconds: worst, file, dpi: damage.dpi }
  const letters = letterErrors(printed, source.text)
  const digits = numbers(printed, source)
  const agrees = agreement(await readBytes(new TextEncoder().encode(printed), 'paper.txt'), source)
  for (const key of [
    group,
    `${group} ${damage.dpi}`,
    ...(damage.scanner ? [`${group} ${damage.scanner}`] : []),
  ]) {
    const tally = tallies.get(key) ?? { papers: 0, refused: 0, pages: 0, errors: 0, letters: 0, seconds: 0, printed: 0, silent: 0, marked: 0, overMarked: 0, lost: 0, header: [0, 0], citations: [0, 0], deadlines: [0, 0], tasks: [0, 0] } // prettier-ignore
    tallies.set(key, tally)
    tally.papers += 1
    tally.refused += refused
    tally.pages += pages
    tally.errors += letters.errors
    tally.letters += letters.letters
    tally.seconds += cost
    for (const part of ['printed', 'marked', 'overMarked']) tally[part] += digits[part]
    for (const part of ['silent', 'lost']) tally[part] += digits[part].length
    for (const part of ['header', 'citations', 'deadlines', 'tasks']) {
      tally[part][0] += agrees[part].same
      tally[part][1] += agrees[part].all
    }
  }
  if (options.faults) {
    console.log(`${file} ${name} ${JSON.stringify(damage)} letters wrong ${((100 * letters.errors) / letters.letters).toFixed(2)} %, ${(cost / pages).toFixed(2)} s a page`) // prettier-ignore
    for (const [part, { missing, more }] of Object.entries(agrees))
      if (missing.length + more.length > 0)
        console.log(`  ${part}: − ${missing.join(' ¦ ')}  + ${more.join(' ¦ ')}`)
    for (const part of ['silent', 'lost']) for (const word of digits[part]) console.log(`  ${part}: ${word}`)
  }
}
clearInterval(watch)
if (!options.folder) rmSync(folder, { recursive: true })

const percent = (part, all) => `${((100 * part) / Math.max(1, all)).toFixed(2)} %`
const rows = [...tallies].sort(([a], [b]) => a.localeCompare(b)).map(([group, one]) => ({
  group,
  papers: one.papers,
  refused: one.refused,
  pages: one.pages,
  'letters wrong': percent(one.errors, one.letters),
  header: percent(...one.header),
  citations: percent(...one.citations),
  deadlines: percent(...one.deadlines),
  tasks: percent(...one.tasks),
  numbers: one.printed,
  'wrong, unmarked': one.silent,
  'wrong, marked': one.marked,
  'not read': one.lost,
  'right, marked': one.overMarked,
  'CPU s a page': (one.seconds / one.pages).toFixed(2),
})) // prettier-ignore
console.table(rows)
console.log(`dearest page: ${dearest.seconds.toFixed(2)} s of CPU (${dearest.file}, ${dearest.dpi} dots an inch); the process grew by ${Math.round(peak / 2 ** 20)} MiB`) // prettier-ignore
const worse = [...tallies].filter(([group, one]) => group in BOUNDS && (one.errors > BOUNDS[group] * one.letters || one.silent > 0 || ['header', 'citations', 'deadlines'].some((part) => one[part][0] < BOUNDS.agreement * one[part][1]))) // prettier-ignore
if (worse.length > 0) {
  console.log(`worse than its bound: ${worse.map(([group]) => group).join(', ')}`)
  process.exitCode = 1
}
