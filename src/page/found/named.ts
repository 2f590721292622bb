/** A place that a question names, and what else it asks. */
export interface AskedOfPlace<P> {
  readonly place: P
  readonly rest: string
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** A word as people write it who leave the accents out. */
const bare = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/đ/giu, 'd').toLowerCase()

/** The words of a text as they are written. */
export const wordsWritten = (text: string): string[] => [...(text.match(WORD) ?? [])]

/** The words of a text as people write them who leave the accents out. */
export const wordsIn = (text: string): string[] => wordsWritten(text).map(bare)

/** Words that only lead to the name of a place; ở behind nhà is of a home. */
const KIND = /(?:(?:^|\s)(?:của|cua|(?<!nh[aà]\s)[ởo]|tại|tai|tỉnh|tinh|thành phố|thanh pho|tp\.?))+$/iu

/** The place that a question names, the longest name first; null where it names none. */
export function placeIn<P extends { readonly name: string }>(
  question: string,
  places: readonly P[],
): AskedOfPlace<P> | null {
  const words = [...question.matchAll(WORD)]
  const asked = ` ${words.map(([word]) => bare(word)).join(' ')} `
  const longestFirst = places.toSorted((one, other) => other.name.length - one.name.length)
  const place = longestFirst.find(({ name }) => asked.includes(` ${wordsIn(name).join(' ')} `))
  if (place === undefined) return null
  const name = wordsIn(place.name)
  const from = words.findIndex((_, at) =>
    name.every((word, more) => bare(words[at + more]?.[0] ?? '') === word),
  )
  const last = words[from + name.length - 1]!
  const before = question.slice(0, words[from]!.index).trim().replace(KIND, '').trim()
  return { place, rest: `${before} ${question.slice(last.index + last[0].length).trim()}`.trim() }
}

/** The same; null where the question asks nothing else. */
export function placeNamed<P extends { readonly name: string }>(
  question: string,
  places: readonly P[],
): AskedOfPlace<P> | null {
  const named = placeIn(question, places)
  return named === null || wordsIn(named.rest).length === 0 ? null : named
}

/** A name that is taken for another must have so many letters. */
const TELLING_LETTERS = 7

/** The same of a place that is named with one wrong letter, lạng sơm, where only one place can be meant. */
export function placeNearlyNamed<P extends { readonly name: string }>(
  question: string,
  places: readonly P[],
): AskedOfPlace<P> | null {
  const written = wordsWritten(question)
  const near = places.flatMap((place) => {
    const name = wordsIn(place.name)
    const at = written.findIndex((_, from) =>
      isNearly(wordsIn(written.slice(from, from + name.length).join(' ')).join(''), name.join('')),
    )
    if (at < 0) return []
    const before = written.slice(0, at).join(' ').replace(KIND, '')
    return [{ place, rest: [before, ...written.slice(at + name.length)].join(' ').trim() }]
  })
  const isOne = new Set(near.map(({ place }) => place.name)).size === 1
  return isOne && near[0]!.rest !== '' ? near[0]! : null
}

/** Whether a word has one letter too many, too few, another or exchanged, behind its first one. */
function isNearly(word: string, name: string): boolean {
  if (name.length < TELLING_LETTERS || word[0] !== name[0] || word === name) return false
  const end = Math.min(word.length, name.length)
  let same = 0
  while (same < end && word[same] === name[same]) same += 1
  const [rest, wanted] = [word.slice(same), name.slice(same)]
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest === `${wanted[1]}${wanted[0]}${wanted.slice(2)}`
  )
}

/** The places of a question that names two or more, as they are compared, and what else it has; null of any other. */
export function placesNamed<P extends { readonly name: string }>(
  question: string,
  places: readonly P[],
): { readonly all: readonly P[]; readonly rest: string } | null {
  const named: P[] = []
  let left = placeIn(question, places)
  let rest = question
  for (; left !== null; left = placeIn(rest, places)) {
    const { place } = left
    if (!named.some(({ name }) => name === place.name)) named.push(place)
    rest = left.rest
  }
  if (named.length < 2) return null
  const asked = wordsIn(question).join(' ')
  const at = ({ name }: P): number => asked.indexOf(wordsIn(name).join(' '))
  return {
    all: named.toSorted((one, other) => at(one) - at(other)),
    rest: rest
      .split(/[\s,;]+/)
      .filter((word) => word !== '' && !JOINTS.has(bare(word)))
      .join(' '),
  }
}

/** Words that join what is compared. */
const JOINTS = new Set(wordsIn('và với cùng and with'))

/** What the names of bodies begin with that have tasks; ban and hội are words of much else. */
const BODY =
  // cspell:disable-next-line
  '(?:s[ởo]|ph[òo]ng|chi c[ụu]c|c[ụu]c|c[ôo]ng an|thanh tra|trung t[âa]m|v[ăa]n ph[òo]ng|b[ộo]|ubnd|[ủu]y ban|ban qu[ảa]n l[ýy]|t[ỉi]nh [đd]o[àa]n)'
const IS_BODY = new RegExp(String.raw`^${BODY}(?![\p{L}\p{M}])`, 'iu')

/** Whether words begin as the name of a body does. */
export const isBody = (words: string): boolean => IS_BODY.test(words.normalize('NFC').trim())

const BETWEEN_BODIES = new RegExp(
  String.raw`\s*(?:,|\s(?:và|va|với|voi|cùng|cung))\s+(?=${BODY}(?![\p{L}\p{M}]))`,
  'iu',
)

/** Two bodies that words name together, both with the place that stands behind the second: sở xây dựng và sở tài chính lào cai; null of any others. */
export function bodiesNamed<P extends { readonly name: string }>(
  names: string,
  places: readonly P[],
): readonly string[] | null {
  const [one = '', other = '', more] = names.normalize('NFC').split(BETWEEN_BODIES)
  if (!isBody(one) || other === '' || more !== undefined) return null
  const place = placeIn(one, places) === null ? placeIn(other, places)?.place.name : undefined
  return [place === undefined ? one : `${one} ${place}`, other]
}

/** Whether a text holds all words of a question, with accents or without; the last one may be unfinished. */
export function holdsAll(text: string, question: string): boolean {
  const held = wordsIn(text)
  return wordsIn(question).every((word, at, all) =>
    held.some((one) => (at === all.length - 1 ? one.startsWith(word) : one === word)),
  )
}

/** Whether words name a body, some perhaps by first letters: sxd lào cai of Sở Xây dựng tỉnh Lào Cai. */
export function isBodyNamed(name: string, asked: string): boolean {
  const letters = wordsIn(name)
    // cspell:disable-next-line
    .filter((word) => word !== 'va')
    .map(([first]) => first)
    .join('')
  const others = wordsIn(asked).filter((word) => word.length === 1 || !letters.includes(word))
  return holdsAll(name, others.join(' '))
}

/** Whether a symbol begins as it was asked for: 168 kh of 168/KH-UBND. */
export const bears = (symbol: string | null, asked: string): boolean =>
  symbol !== null && wordsIn(symbol).join('').startsWith(wordsIn(asked).join(''))

/** Whether two ways to write a symbol say the same: 26 ct tu and 26-CT/TU. */
export const isSameSymbol = (one: string, other: string): boolean =>
  wordsIn(one).join('') === wordsIn(other).join('')

/** Whether two ways to write a name are the same words. */
export const isSameName = (one: string, other: string): boolean =>
  wordsIn(one).join(' ') === wordsIn(other).join(' ')

/** The symbol that a question asks for and nothing else, with or without the kind of the paper: chi thi so 26-ct/tu. */
export const symbolAsked = (question: string): string | null =>
  /^(?:[\p{L}\p{M}\s.]+\s)?(\d{1,6}(?:(?:\s*[/-]\s*|\s+)[a-zđ\d]{1,12}){1,4})$/iu.exec(
    question.trim(),
  )?.[1] ?? null

/** A symbol as it is printed: its number, with its year where it has one, and the letters of a type and of who issued it. */
const SYMBOL =
  /(?<![\p{L}\p{N}/-])\d{1,6}(?:\/\d{4})?\s?[/-]\s?\p{Lu}[\p{L}\d]{0,9}(?:\s?[/-]\s?\p{Lu}[\p{L}\d]{0,9}){0,2}/gu

/** The symbols in a text that has other words besides, as a letter that somebody has pasted, each once. */
export function symbolsTold(text: string): readonly string[] {
  const symbols = [...new Set((text.match(SYMBOL) ?? []).map((one) => one.replaceAll(/\s/gu, '')))]
  return symbols.length > 1 || wordsIn(text.replaceAll(SYMBOL, ' ')).length > MOST_OF_A_NAME ? symbols : []
}
/** With fewer words a symbol is called by its type, its day and its issuer: chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư. */
const MOST_OF_A_NAME = 12

/** The types of papers as people write them before a number, and their codes. */
const TYPE =
  'tbkl|thông báo kết luận|ct|chỉ thị|nq|nghị quyết|kl|kết luận|qđ|quyết định|quy định|kh|kế hoạch|ctr|cthđ|chương trình(?: hành động)?|hd|hướng dẫn|tb|thông báo|tt|thông tri|thông tư|cv|công văn|cđ|công điện|bc|báo cáo|nđ|nghị định'
// cspell:disable-next-line
const NUMBER = new RegExp(`^(?<type>${bare(TYPE)})(?: so)? ?(?<number>\\d{1,6})$`)
/** The same of any type: văn bản số 844, số 844, 844; a year alone is none. */
// cspell:disable-next-line
const NUMBER_OF_ANY =
  /^(?:(?:van ban |vb )?so |(?:van ban|vb) (?!(?:19|20)\d\d$)|(?!(?:19|20)\d\d$))(?<number>\d{1,5})$/

/** The type and the number that a question gives and nothing else, as ct 43 or chỉ thị số 43, the type as it was written, with its accents. */
export function numberAsked(question: string): { readonly type: string; readonly number: string } | null {
  const asked = wordsIn(question).join(' ')
  const ofAny = NUMBER_OF_ANY.exec(asked)?.groups?.['number']
  if (ofAny !== undefined) return { type: 'văn bản', number: ofAny }
  const { type, number } = NUMBER.exec(asked)?.groups ?? {}
  if (type === undefined || number === undefined) return null
  // the symbol of a letter has no code of its type, that of a notice none of what it tells
  if (type === 'cv') return { type: 'công văn', number }
  // cspell:disable-next-line
  if (type === 'tbkl' || type === 'thong bao ket luan') return { type: 'thông báo', number }
  const written = wordsWritten(question.normalize('NFC')).join(' ').slice(0, type.length)
  if (!type.includes(' ')) return { type: written.toUpperCase(), number }
  // typed without its accents it would be read as a mistake of the page
  const spelled =
    bare(written) === written.toLowerCase() ? TYPE.split('|').find((one) => bare(one) === type) : undefined
  return { type: spelled ?? written, number }
}

// cspell:disable
const CODE = 'ct|ctr|cthd|kh|qd|nq|tb|cd|hd|kl|bc|ttr?|nd'
/** A paper among other words: chỉ thị số 34-CT/TW, 34-ct/tw, kế hoạch 168; but not kế hoạch 2026, chương trình 5 năm. */
const PAPER = new RegExp(
  `(?<![^ ])(?:(?:${bare(TYPE)}) (?:so )?(?!20\\d\\d(?![^ ]))\\d{1,6}(?! (?:nam|thang|tuan|ngay)(?! \\d))(?:(?: \\d{4})? (?:${CODE})(?: [a-z]\\w{0,11})?)?|\\d{1,6}(?: \\d{4})? (?:${CODE}) [a-z]\\w{0,11})(?![^ ])`,
  'g',
)
// cspell:enable

/** The papers that a question names by type and number or by symbol, among other words or without any, as they are written, each once. */
export function papersTold(question: string): readonly string[] {
  const text = question.normalize('NFC')
  const written = [...text.matchAll(WORD)]
  const asked = wordsIn(text).join(' ')
  const told = [...asked.matchAll(PAPER)].map(({ 0: name, index }) => {
    const first = asked.slice(0, index).split(' ').length - 1
    const last = written[first + name.split(' ').length - 1]!
    return text.slice(written[first]!.index, last.index + last[0].length)
  })
  return told.filter((one, at) => told.findIndex((other) => isSameSymbol(one, other)) === at)
}

/** A paper, as far as people name it. */
interface NamedPaper {
  readonly symbol: string | null
  readonly typeLabel: string
  readonly issuer: { readonly name: string } | null
}

/** Whether words name a paper by its number, with its type, the letters of its symbol or its issuer or without: chi thi 34 of 34-CT/TW. */
export function isPaperNamed({ symbol, typeLabel, issuer }: NamedPaper, asked: string): boolean {
  const [number] = /\d+/.exec(symbol ?? '') ?? []
  return (
    number !== undefined &&
    (asked.match(/\d+/g) ?? []).some((one) => Number(one) === Number(number)) &&
    holdsAll(`số ${typeLabel} ${symbol} ${issuer?.name}`, asked.replaceAll(LETTERS_BESIDE_FIGURES, ' '))
  )
}

/** Between letters and figures that are written together: ct34, 34ct. */
const LETTERS_BESIDE_FIGURES = /(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu

/** Whether words name a place, in the order of its name, its last one perhaps unfinished: tỉnh Lào Cai, Vũng Tàu, but not cuối năm Nậm Cuổi. */
export function isPlaceNamed(name: string, asked: string): boolean {
  const words = wordsIn(asked)
  const from = words.findIndex((word) => !PLACE_WORDS.has(word))
  // society is no commune whose name is not finished: nha o xa hoi
  if (words.slice(-2).join(' ') === 'xa hoi' && from === words.length - 1) return false // cspell:disable-line
  return from >= 0 && ` ${wordsIn(name).join(' ')}`.includes(` ${words.slice(from).join(' ')}`)
}

/** The same with one wrong letter, or with one that was typed twice: lạng sơm, hà nộii. */
export function isPlaceNearlyNamed(name: string, asked: string): boolean {
  const words = wordsIn(asked)
  const called = words.slice(words.findIndex((word) => !PLACE_WORDS.has(word))).join(' ')
  const wanted = wordsIn(name).join(' ')
  return (
    called.replaceAll(/(.)\1/g, '$1') === wanted ||
    isNearly(called.replaceAll(' ', ''), wanted.replaceAll(' ', ''))
  )
}

/** What people write before the name of a place, which it has not. */
const PLACE_WORDS = new Set(wordsIn('tỉnh thành phố tp huyện quận thị xã phường trấn đặc khu'))

/** Whether a paper is one of the centre, which provinces carry out: 34-CT/TW, 927/QĐ-TTg, 7/NQ-CP. */
export const isOfCentre = ({ symbol }: Pick<NamedPaper, 'symbol'>): boolean =>
  /[-/](?:TW|TTg|CP)$/.test(symbol ?? '')

/** Whether a paper is one of a province or of what is below it: 134/KH-UBND, 26-CT/TU, 12/NQ-HĐND. */
export const isOfUnit = ({ symbol }: Pick<NamedPaper, 'symbol'>): boolean =>
  /[-/](?:TU|HU|ĐU|UBND|HĐND)(?![\p{L}])/u.test(symbol ?? '')
