// How near what was read from pictures is to what is printed.
import { isUnsure } from '../../dist/model/scan.js'
import { toFormat } from '../../dist/parse/format.js'
import { parse } from '../../dist/parse/parse.js'

/** What is printed, without what only one of the two has: page numbers, rules, bars between cells. */
const plain = (text) =>
  text
    .normalize('NFC')
    .split(/[\n\f]/)
    .filter((line) => !/^\s*\d{1,3}\s*$/.test(line) && /[\p{L}\p{Nd}]/u.test(line))
    .join(' ')
    .replace(/[|_]+|-{3,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Insertions, deletions and changes from one text to the other (Levenshtein), and the letters of what is printed. */
export function letterErrors(printed, read) {
  const [a, b] = [plain(printed), plain(read)]
  let row = Uint32Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = new Uint32Array(b.length + 1)
    next[0] = i
    const letter = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1] + (letter === b.charCodeAt(j - 1) ? 0 : 1)
      next[j] = Math.min(change, row[j] + 1, next[j - 1] + 1)
    }
    row = next
  }
  return { errors: row[b.length], letters: a.length }
}

const EDGES = /^[^\p{L}\p{Nd}]+|[^\p{L}\p{Nd}%]+$/gu
const DIGIT = /\p{Nd}/u
const tokensOf = (text) =>
  [...text.matchAll(/[^\s|]+/g)].map(({ 0: token, index }) => ({ token: token.replace(EDGES, ''), at: index, end: index + token.length })) // prettier-ignore

/**
 * Words with digits: how many are printed; of those read how many are wrong and not marked, wrong and marked, right and
 * marked; how many are printed and not read at all.
 */
export function numbers(printed, { text, scan = [] }) {
  const wanted = tokensOf(printed).filter(({ token }) => token !== '')
  const got = tokensOf(text).filter(({ token }) => token !== '')
  const pairs = common(wanted.map(({ token }) => token), got.map(({ token }) => token)) // prettier-ignore
  const marked = ({ at, end }) => scan.some((word) => word.start < end && word.end > at && isUnsure(word))
  const tally = { printed: 0, silent: [], marked: 0, overMarked: 0, lost: [] }
  tally.printed = wanted.filter(({ token }) => DIGIT.test(token)).length
  tally.overMarked = pairs.filter(([, j]) => DIGIT.test(got[j].token) && marked(got[j])).length
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of [...pairs, [wanted.length, got.length]]) {
    const [missing, extra] = [wanted.slice(i, nextI), got.slice(j, nextJ)]
    const numbersMissing = missing.filter(({ token }) => DIGIT.test(token))
    const wrong = extra.filter(({ token }) => DIGIT.test(token) && !/^\d{1,3}$/.test(token) | (numbersMissing.length > 0)) // prettier-ignore
    for (const word of wrong)
      if (marked(word)) tally.marked += 1
      else tally.silent.push(`${missing.map(({ token }) => token).join(' ')} → ${word.token}`)
    if (numbersMissing.length > 0 && wrong.length === 0)
      if (extra.some(marked)) tally.marked += 1
      else
        for (const { token } of numbersMissing)
          tally.lost.push(`${token} → ${extra.map(({ token }) => token).join(' ')}`)
    ;[i, j] = [nextI + 1, nextJ + 1]
  }
  // a number that stands elsewhere than in the text is not wrong
  for (const number of tally.lost.slice()) {
    const moved = tally.silent.findIndex((wrong) => wrong.endsWith(`→ ${number.split(' ')[0]}`))
    if (moved < 0) continue
    tally.silent.splice(moved, 1)
    tally.lost.splice(tally.lost.indexOf(number), 1)
  }
  return tally
}

/** The longest common subsequence of two lists, as pairs of indexes. */
function common(a, b) {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
  const pairs = []
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i += 1
    else j += 1
  return pairs
}

const fold = (value) =>
  String(value ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()

/** What a paper says: the fields of its head, its citations, its deadlines, each as one word. */
function said(source) {
  const { document, citations = [], tasks = [] } = toFormat(source, parse(source))
  const { type, symbol, issuer, issuedOn, signatory, title } = document
  return {
    header: [
      `type ${type}`,
      `symbol ${symbol}`,
      `issuer ${fold(issuer)}`,
      `day ${issuedOn?.value}`,
      `signatory ${fold(signatory)}`,
      `title ${fold(title)}`,
    ],
    citations: citations.map(({ symbol, date }) => `${symbol} ${date ?? ''}`),
    deadlines: tasks.flatMap(({ deadlines = [] }) =>
      deadlines.map((one) => `${one.value ?? fold(one.text)}`),
    ),
    tasks: tasks.map(({ lead = [], deadlines = [] }) => `${lead.map(fold).join(', ')} ${deadlines.map(({ iso, text }) => iso ?? fold(text)).join(', ')}`), // prettier-ignore
  }
}

/** For header, citations and deadlines: how many agree, and how many both have; and what only one of them has. */
export function agreement(text, scanned) {
  const [wanted, got] = [said(text), said(scanned)]
  return Object.fromEntries(
    ['header', 'citations', 'deadlines', 'tasks'].map((part) => {
      const left = [...got[part]]
      const missing = []
      for (const item of wanted[part]) {
        const at = left.indexOf(item)
        if (at < 0) missing.push(item)
        else left.splice(at, 1)
      }
      const same = wanted[part].length - missing.length
      return [part, { same, all: (wanted[part].length + got[part].length) / 2, missing, more: left }]
    }),
  )
}
