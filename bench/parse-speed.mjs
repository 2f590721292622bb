// How fast the parser reads: papers of the corpus over and over, at least 10 MB of them, beside the first stage alone.
//   npm run build && node bench/parse-speed.mjs [MEGABYTES]
// MB are 10^6 bytes of UTF-8, a second is one of processor time: other work on the machine does not count. The ratio says how much the reading costs beyond walking through the text once.
import { readdirSync, readFileSync } from 'node:fs'
import { normalise } from '../dist/parse/normalise.js'
import { parse } from '../dist/parse/parse.js'

const wanted = Number(process.argv[2] ?? 10) * 1e6
const corpus = new URL('../test/corpus/', import.meta.url)

const papers = ['party', 'state', 'local', 'artefacts', 'mixed'].flatMap((name) => {
  const folder = new URL(`${name}/`, corpus)
  const files = readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file))
  return files.map((file) => readFileSync(new URL(file, folder)))
})
const sources = papers.map((bytes, index) => ({
  name: `${index}.txt`,
  mediaType: 'text/plain',
  text: bytes.toString('utf8'),
  textBase: 'RAW',
}))
const round = papers.reduce((sum, bytes) => sum + bytes.length, 0)
const rounds = Math.ceil(wanted / round)

/** Megabytes a second of processor time over all rounds, after one to warm up. */
function speedOf(read) {
  sources.forEach(read)
  const start = process.cpuUsage()
  for (let i = 0; i < rounds; i += 1) sources.forEach(read)
  const { user, system } = process.cpuUsage(start)
  return (rounds * round) / (user + system)
}

const normalising = speedOf(({ text }) => normalise(text))
const parsing = speedOf((source) => parse(source))
const row = (label, value, unit) => console.log(`${label.padEnd(24)}${value.toFixed(2).padStart(8)} ${unit}`)
console.log(`${sources.length} papers, ${rounds} rounds, ${((rounds * round) / 1e6).toFixed(1)} MB`)
row('normalise alone', normalising, 'MB/s')
row('parse', parsing, 'MB/s')
row('ratio', normalising / parsing, 'times')
