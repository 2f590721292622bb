// Papers as scans, old systems and converters spoil them. A damage says for each UTF-16 unit of a text what stands in its
// place (nothing, another letter, several), so that every place in the damaged text has its place in the paper: what is
// read of the damaged text is moved back there, and the gold's offsets hold as they are.
import { seeded } from '../seeded.mjs'

/** Of each kind: in, the units of a text and a source of numbers from 0 to 1; out, what stands in the place of each. */
const DAMAGES = {
  /** 2 to 5 of 100 letters lose their tone, their mark or both, or get the tone that looks alike. */
  tones(units, random) {
    const share = 0.02 + random() * 0.03
    const accented = units.filter((unit) => isAccented(unit)).length
    const letters = units.filter((unit) => /\p{L}/u.test(unit)).length
    const often = Math.min(1, (share * letters) / Math.max(1, accented))
    return units.map((unit) => (isAccented(unit) && random() < often ? misread(unit, random) : unit))
  },

  /** "UBND tinh Yen Bai giao So Xay dung": as people type in mail and in old systems. */
  bare: (units) => units.map((unit) => bareOf(unit)),

  capitals: (units) => units.map((unit) => (unit.toUpperCase().length === 1 ? unit.toUpperCase() : unit)),

  /** One of 150 letters is another that looks alike; some blanks are lost or doubled, some commas are dots. */
  shapes: (units, random) =>
    units.map((unit, at) => {
      const dice = random()
      if (unit === ' ') return dice < 0.004 ? '' : dice < 0.012 ? '  ' : ' '
      if (unit === ',') return dice < 0.08 ? '.' : ','
      if (unit === 'n' && units[at - 1] === 'r') return 'n'
      if (unit === 'm') return dice < 0.02 ? 'rn' : 'm'
      const alike = ALIKE[unit]
      return alike !== undefined && dice < (/\d/.test(unit) ? 0.02 : 0.015) ? alike[Math.floor(random() * alike.length)] : unit // prettier-ignore
    }),

  /** Lines end in the middle of sentences, but not of rows; now and then a number of a page, or "2/7", stands between them. */
  lines(units, random) {
    let column = 0
    let width = 60 + Math.floor(random() * 31)
    let printed = 0
    let page = 1
    let inRow = false
    return units.map((unit, at) => {
      column = unit === '\n' ? 0 : column + 1
      if (column === 0) inRow = /^[^\n]*[|\t]/.test(units.slice(at + 1, at + 400).join(''))
      if (unit !== ' ' || column < width || inRow) return unit
      column = 0
      width = 60 + Math.floor(random() * 31)
      printed += 1
      if (printed % LINES_OF_PAGE > 0) return '\n'
      page += 1
      return random() < 0.5 ? `\n${page}\n` : `\n${page}/7\n`
    })
  },

  /** Every line is joined to the next, as dumps of data and some copies have them. */
  joined: (units) => units.map((unit) => (unit === '\n' ? ' ' : unit)),

  /** Letters of other scripts that look alike, marks apart from their letters, blanks and signs that are not seen. */
  unicode(units, random) {
    const apart = random() < 0.5
    return units.map((unit) => {
      const dice = random()
      if (unit === ' ') return dice < 0.05 ? '\u00a0' : unit
      if (!/\p{L}/u.test(unit)) return unit
      const letter = dice < 0.01 ? (CYRILLIC[unit] ?? wide(unit)) : apart ? unit.normalize('NFD') : unit
      return dice > 0.997 ? `${letter}\u200b` : dice > 0.994 ? `${letter}\u00ad` : letter
    })
  },
}
export const KINDS_OF_DAMAGE = Object.keys(DAMAGES)

const LINES_OF_PAGE = 34
const ALIKE = { 1: 'lI', l: '1I', I: '1l', 0: 'O', O: '0', c: 'e', e: 'c', '"': "'" }
const CYRILLIC = { A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у' } // prettier-ignore
const wide = (unit) => (/[A-Za-z]/.test(unit) ? String.fromCharCode(unit.charCodeAt(0) + 0xfee0) : unit)

const isAccented = (unit) => /[đĐ]/.test(unit) || (/\p{L}/u.test(unit) && unit.normalize('NFD').length > 1)
const bareOf = (unit) =>
  /\p{M}/u.test(unit)
    ? ''
    : /[đĐ]/.test(unit)
      ? { đ: 'd', Đ: 'D' }[unit]
      : /\p{L}/u.test(unit)
        ? unit.normalize('NFD').charAt(0)
        : unit

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const ALIKE_TONES = { '\u0303': '\u0309', '\u0309': '\u0301', '\u0300': '\u0301', '\u0301': '\u0300' }

/** ấ as â, á or a, ả as á, đ as d. */
function misread(unit, random) {
  const [letter] = bareOf(unit)
  const marks = unit.normalize('NFD').slice(1)
  const tone = marks.match(TONES)?.[0]
  const others = [letter, letter + marks.replace(TONES, '')]
  if (tone !== undefined) others.push(letter + tone)
  if (tone in ALIKE_TONES) others.push(letter + marks.replace(tone, ALIKE_TONES[tone]))
  const one = others[Math.floor(random() * others.length)].normalize('NFC')
  return one === unit ? letter : one
}

/** The damaged text, the same for each kind and name, and for each of its places that of the paper. */
export function damaged(text, kind, name) {
  const seed = [...name].reduce((sum, unit) => (Math.imul(sum, 31) + unit.charCodeAt(0)) | 0, 7)
  const units = text.split('')
  const pieces = DAMAGES[kind](units, seeded(seed))
  const origin = pieces.flatMap((piece, at) => Array(piece.length).fill(at))
  return { text: pieces.join(''), origin: [...origin, text.length] }
}

/** What was read of a damaged text, with the spans that are compared where they stand in the paper. */
export function movedBack(read, origin) {
  const back = (one) =>
    one.span ? { ...one, span: { start: origin[one.span.start], end: origin[one.span.end] } } : one
  return {
    ...read,
    citations: read.citations.map((one) => back({ ...one, mentions: one.mentions.map(back) })),
    tasks: read.tasks.map((one) => back({ ...one, deadlines: one.deadlines.map(back) })),
  }
}

/** What cannot be told from damaged letters: the gold asks for names and titles as the paper prints them. */
export const withoutNames = (gold) => ({
  ...gold,
  unscored: [...(gold.unscored ?? []), 'title', 'signatory'],
})
