// Writes pairs.tsv: which word stands behind which in our own papers, and how often.
//   npm run build && node data/words/build.mjs
// Every fifth paper is left out, and all that are held back: `npm run score -- --damaged --every 5` measures on those.
import { writeFileSync } from 'node:fs'
import { fold } from '../../dist/model/fold.js'
import { isSyllable, isUnsaid } from '../../dist/parse/syllables.js'
import { openAll, ownCorpora, retoldHalves } from '../../bench/score/corpora.mjs'

const TOKEN = /\p{L}+|\d+|[^\p{L}\d\s]/gu
/** A pair that a single paper has may be a slip of its own, or somebody's name. */
const FEWEST_PAPERS = 2
/** How often it is a capital that begins the second word of a pair, so that it belongs to a name. */
const MOSTLY = 0.6

const corpora = [...ownCorpora().slice(1), ...retoldHalves().filter(({ half }) => half !== 'HELD_BACK')]
const papers = openAll(corpora).filter((_, place) => place % 5 !== 0)

/** By word, and by pair of words: how often, in which papers, how often with a capital, how often where case means something. */
const [words, pairs] = [new Map(), new Map()]
const count = (tally, key, paper, printed, caseMeans) => {
  const one = tally.get(key) ?? { often: 0, papers: new Set(), capital: 0, capitals: 0, cased: 0 }
  tally.set(key, one)
  one.often += 1
  one.papers.add(paper)
  if (!caseMeans) return
  one.cased += 1
  if (/^\p{Lu}/u.test(printed)) one.capital += 1
  if (printed.length > 1 && /^\p{Lu}+$/u.test(printed)) one.capitals += 1
}

/** Not what nobody says: some of the papers are damaged themselves ("quyêt"). */
const isWord = (token) => /^\p{L}/u.test(token) && !(isSyllable(token) && isUnsaid(token))
for (const { file, text } of papers)
  for (const line of text.normalize('NFC').split(/\n\s*\n/)) {
    const caseMeans = (line.match(/\p{Ll}/gu)?.length ?? 0) > line.length * 0.4
    let before = ''
    for (const [token] of line.matchAll(TOKEN)) {
      const word = isWord(token) ? fold(token) : /\d/.test(token) ? '#' : ''
      if (word !== '' && word !== '#') count(words, word, file, token, caseMeans)
      if (word !== '' || before !== '') count(pairs, `${before}\t${word}`, file, token, caseMeans)
      before = word
    }
  }

/** "UBND" is printed so; of "Sở Xây" the second has a capital, of "bảo đảm" none. */
const printed = (word, { capital, capitals, cased }) =>
  capitals > cased * MOSTLY
    ? word.toUpperCase()
    : capital > cased * MOSTLY
      ? word[0].toUpperCase() + word.slice(1)
      : word
const often = ([, { papers: among }]) => among.size >= FEWEST_PAPERS

const behind = new Map()
for (const [key, one] of [...pairs].filter(often)) {
  const [before, word] = key.split('\t')
  behind.set(before, [...(behind.get(before) ?? []), [printed(word, one), one.often]])
}
const told = (list = []) => list.sort(([, a], [, b]) => b - a).flatMap(([word, times]) => [word, times.toString(36)]) // prettier-ignore
const lines = [
  ['', '0', ...told(behind.get(''))],
  ['#', '0', ...told(behind.get('#'))],
  ...[...words].filter(often).map(([word, one]) => [printed(word, one), one.often.toString(36), ...told(behind.get(word))]), // prettier-ignore
].sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(new URL('pairs.tsv', import.meta.url), `${lines.map((line) => line.join('\t')).join('\n')}\n`)
