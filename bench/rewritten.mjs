// What the parser makes of real papers told anew when they are printed otherwise: wrapped, double-spaced, with other marks or days.
//   npm run build && node bench/rewritten.mjs [EVERY] [--faults]
// Nothing is lost by such a change, so each duty and each link is to stay. EVERY 4 takes every fourth paper. Papers that are held
// back are left out.
import { readFileSync } from 'node:fs'
import { parse } from '../dist/parse/parse-text.js'

const every = Number(process.argv[2]) || 1
const showsFaults = process.argv.includes('--faults')
const corpus = new URL('../test/corpus/retold/', import.meta.url)

const WIDTH = 95
const wrapped = (line) =>
  line.length <= WIDTH + 15 || /[|\t]/.test(line)
    ? line
    : line.split(' ').reduce((text, word) => {
        const room = WIDTH - (text.length - text.lastIndexOf('\n') - 1)
        return text + (text === '' ? '' : room <= word.length ? '\n' : ' ') + word
      }, '')
/** With another mark for each dash before an item, where no other mark tells items from those below them. */
const otherMark = (text, mark) =>
  /^[ \t]*[+•*o] /m.test(text) ? text : text.replace(/^([ \t]*)[-–] /gm, `$1${mark} `)
const DAY = /(?<![\d/])(\d\d?)\/(\d\d?)\/((?:19|20)\d\d)(?![\d/])/g

/** The words of a cell over lines as narrow as its column. */
const inColumn = (cell, width) => cell.match(new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)|\\S+`, 'gu')) ?? []
/** A table between bars as the text of a PDF has it: each cell in lines of its own, and nothing between them. */
const asLines = (text) =>
  text.replace(/(?:^\|.*\|[ \t]*\n?)+/gmu, (table) => {
    const rows = table
      .trimEnd()
      .split('\n')
      .filter((row) => !/^[|\s:-]+$/.test(row))
      .map((row) => row.trim().slice(1, -1).split('|'))
    if (!/^\s*S?TT\s*$/u.test(rows[0]?.[0])) return table
    const lines = rows.flatMap((row) =>
      row.flatMap((cell, at) => inColumn(cell.replaceAll('*', '').trim(), at === 1 ? 44 : 16)),
    )
    return `${lines.join('\n')}\n`
  })

const REWRITINGS = {
  'tables as lines': asLines,
  'lines wrapped': (text) => text.split('\n').map(wrapped).join('\n'),
  'blank line between all lines': (text) => text.replaceAll('\n', '\n\n'),
  'lines set in': (text) => text.replace(/^(?=\S)/gm, '    '),
  'plus for dash': (text) => otherMark(text, '+'),
  'round dot for dash': (text) => otherMark(text, '•'),
  'no marks before items': (text) => text.replace(/^([ \t]*)[-–+] (?=\p{Lu})/gmu, '$1'),
  '"1)" for "1."': (text) => text.replace(/^([ \t]*)(\d{1,2})\. (?=\p{Lu})/gmu, '$1$2) '),
  'days with dots': (text) => text.replace(DAY, '$1.$2.$3'),
  'days with dashes': (text) => text.replace(DAY, '$1-$2-$3'),
  'no full stop at the end of items': (text) => text.replace(/[.;](?=\n[-+•])/g, ''),
}

/** The links and the duties of a paper, each as one text that tells what is claimed. */
function claimsOf(text) {
  const { citations, tasks } = parse(text)
  return [
    ...citations.map(({ relation, symbol, date }) => `${relation} ${symbol} ${date}`),
    ...tasks.map(
      ({ kind, lead, coordinating, deadlines }) =>
        `${kind} ${lead.join('; ')} + ${coordinating.join('; ')} ${deadlines.map(({ iso }) => iso).join()}`,
    ),
  ]
}

/** What of `claims` is not among `others`, each as often as it is not. */
function missing(claims, others) {
  const left = [...others]
  return claims.filter((claim) => {
    const at = left.indexOf(claim)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const { files: papers } = JSON.parse(readFileSync(new URL('gold.json', corpus), 'utf8'))
const sums = Object.fromEntries(
  Object.keys(REWRITINGS).map((name) => [name, { papers: 0, claims: 0, lost: 0, 'come anew': 0 }]),
)
papers
  .filter(({ file, half }, at) => /^r\d+/.test(file) && half !== 'HELD_BACK' && at % every === 0)
  .forEach(({ file }) => {
    const text = readFileSync(new URL(file, corpus), 'utf8')
    const claims = claimsOf(text)
    for (const [name, rewrite] of Object.entries(REWRITINGS)) {
      const other = rewrite(text)
      if (other === text) continue
      const found = claimsOf(other)
      const [lost, anew] = [missing(claims, found), missing(found, claims)]
      const sum = sums[name]
      sum.papers += 1
      sum.claims += claims.length
      sum.lost += lost.length
      sum['come anew'] += anew.length
      if (showsFaults)
        [...lost.map((claim) => `- ${claim}`), ...anew.map((claim) => `+ ${claim}`)].forEach((claim) =>
          console.log(`${name}  ${file}  ${claim}`),
        )
    }
  })
for (const sum of Object.values(sums)) sum.stays = (1 - sum.lost / Math.max(1, sum.claims)).toFixed(3)
console.table(sums)
