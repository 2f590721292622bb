import { isSpelt } from '../syllables.js'
import type { ReadWord } from './engine.js'
import { editDistance } from '../../model/edit-distance.js'
import { bareLetters } from './letters-of.js'
import { FAMILIES, OTHER_FAMILIES } from './families.js'
import { GIVEN, OTHER_WORDS, USUAL } from './name-words.js'
import { isFamily, isName } from './names.js'

// cspell:disable
/** What "Thị" is read as under a stroke. */
const THI = /^.{0,3}h[iịíìj]$/u
/** The same where it is a word that nobody is called by. */
const LIKE_THI = /^(?:Kh|Nh|Ph|Gh|Ch)[ịì]$/u
/** Words of names with the letters of those, which people are called by too. */
const ALSO = new Set(['Vân', 'Vạn', 'Đinh', 'Tiên', 'Quảng', 'Lân'])
// cspell:enable
/** What a look is worth that is not sure at all; and one at small letters, which a stroke has made of a capital. */
const LEAST = 0.3
const SMALL = 0.7
/** What is no word, but has all letters but one of a word that another look read, is worth a part of that. */
const NEARLY = 0.5
/** A family name, and a word that many have, is worth so many times more. */
const KNOWN = 1.4
/** So many looks must agree; one is enough for a family name. */
const AGREE = 2
const MOST_WORDS = 5
/** So surely read, a word is whole. */
const SURE = 0.9
/** A name of more words than this has its family's; of so few it lacks it, and the first is a middle name. */
const WHOLE = 3
const PART = 2
/** Of the letters of a family name, so many are others where it is the only one that looks come near to; by so much the nearest. */
const FAR = 0.55
const CLEARLY = 0.08
/** The same of a word that is spelt as others and that no family bears: a seal has taken a part of it. */
const NEARER = 0.03
/** And so much nearer must they come to a name that is rare. */
const RARER = 0.05

/** No name ends so: what was read is none, or not whole. */
const MIDDLE = /(?:^| )Thị$|^\S+ Văn$/u

/** The name that looks at one place read together, and all that any read alone; null where they agree on none. */
export function likeliestName(
  seen: readonly (readonly ReadWord[])[],
): { words: readonly ReadWord[]; names: readonly string[] } | null {
  const looks = seen.map((words) => words.flatMap(partsOf))
  const pivot = looks.toSorted((one, other) => worthOf(other) - worthOf(one))[0] ?? []
  const places = pivot.map((part) => looks.flatMap((look) => inPlaceOf(part, look, pivot)))
  const won: (ReadWord | null)[] = []
  for (const [at, votes] of places.entries()) {
    const order = { isFirst: !won.some(Boolean), isBehind: at > 0, isLast: at === places.length - 1 }
    const winner = winnerOf(votes, pivot[at]!, order)
    // a word that a seal broke in two is read twice; nobody is called so
    won.push(winner?.text === won.at(-1)?.text ? null : winner)
  }
  let [from, to] = longest(won)
  const hidden = from > 0 ? nearestFamily(places[from - 1]!) : null
  if (hidden !== null && !isFamily(won[from]!.text)) {
    from -= 1
    won[from] = { ...pivot[from]!, text: hidden }
  } else if (from < to && mayHide(won[from]!.text, places[from]!, to - from)) {
    const family = nearestFamily(places[from]!, NEARER)
    if (family !== null) won[from] = { ...won[from]!, text: family }
  }
  to = Math.min(to, from + MOST_WORDS)
  const words = won.slice(from, to) as ReadWord[]
  if (words.length < 2 || MIDDLE.test(textOf(words))) return null
  return { words, names: [...new Set(looks.filter(isWholeName).map(textOf))] }
}

const textOf = (words: readonly ReadWord[]): string => words.map(({ text }) => text).join(' ')

/** Whether a first word may be what is left of a family name: no family bears it, it is no middle name, and looks do not agree. */
const mayHide = (text: string, votes: readonly ReadWord[], words: number): boolean =>
  !isFamily(text) &&
  !OTHER_FAMILIES.has(text) &&
  !USUAL.has(text) &&
  words > PART &&
  votes.filter((vote) => vote.text === text && vote.confidence >= SURE).length < AGREE &&
  (words > WHOLE || !GIVEN.includes(text)) &&
  new Set(votes.map((vote) => vote.text)).size > AGREE

/** How names of other peoples begin, which are spelt as others behind the first letter: `Páo`, `Krông`. */
// cspell:disable-next-line
const OF_OTHERS = /^(?:P(?!h)|[BDGKP](?=[lr]))/u
export const isSpeltName = (text: string): boolean =>
  isName(text) && (isSpelt(text) || (OF_OTHERS.test(text) && isSpelt(text.slice(1))))

const isWholeName = (look: readonly ReadWord[]): boolean =>
  look.length >= 2 && look.length <= MOST_WORDS && look.every(({ text }) => isSpeltName(text))

/** What an H is read as where a stroke crosses it: `tiải` for Hải. */
const H_APART = /^(?:t[iíì]|[lfT][iíìIl]|II)(?=\p{Ll})/u
/** A name that stands at the word before it, `TrầnĐình`: a stroke fills the room between them. */
const CLOSE = /(?<=\p{L}{2})(?=\p{Lu}\p{Ll}+$)/u

/** The parts of a word between the strokes that were read as signs, `Hoàng-Nam`, and those without room between them. */
function partsOf(word: ReadWord): ReadWord[] {
  const share = (word.right - word.left) / word.text.length
  return [...word.text.matchAll(/\p{L}+/gu)].flatMap(({ 0: text, index }) => {
    const names = text.split(CLOSE)
    const parts = names.length > 1 && isKnown(names.at(-1)!) ? names : [text]
    let from = index
    return parts.map((part) => {
      const left = Math.round(word.left + share * from)
      from += part.length
      return { ...word, text: meantBy(part), left, right: Math.round(word.left + share * from) }
    })
  })
}

const CAPITAL_BEHIND = /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u

function meantBy(read: string): string {
  // a stroke through a small letter makes it a capital: `THánh`, `HỮu`
  const isMixed = CAPITAL_BEHIND.test(read) && /\p{Ll}/u.test(read)
  const text = withOneTone(isMixed ? read.charAt(0) + read.slice(1).toLowerCase() : read)
  if (isSpeltName(text)) return LIKE_THI.test(text) ? 'Thị' : text
  if (THI.test(text)) return 'Thị'
  const whole = text.replace(H_APART, 'H')
  return !isSpelt(text) && isSpelt(whole) ? whole : text
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** A word with two tones as the only one that it can be with one of them, for a stroke makes the other: `Đậù` is Đậu. */
function withOneTone(text: string): string {
  const apart = text.normalize('NFD')
  const tones = [...apart.matchAll(TONES)]
  if (tones.length !== 2) return text
  const likely = tones
    .map(({ index }) => (apart.slice(0, index) + apart.slice(index + 1)).normalize('NFC'))
    .filter((word) => isBorn(word) || CALLED.has(word))
  return likely.length === 1 ? likely[0]! : text
}

/** Whether a word has the letters of one that people are called by: `Đỉnh`, and no `Ọc`. */
const isKnown = (text: string): boolean =>
  isSpeltName(text) && [...CALLED].some((word) => bareLetters(word) === bareLetters(text))

const familyOf = (text: string): string | undefined => FAMILIES.get(bareLetters(text))

function worthOf(look: readonly ReadWord[]): number {
  const words = look.map(({ text, confidence }) =>
    text.length > 1 && (isSpeltName(text) || familyOf(text)) ? LEAST + confidence : -LEAST,
  )
  return words.reduce((sum, worth) => sum + worth, 0)
}

const away = (one: ReadWord, other: ReadWord): number =>
  Math.abs(one.left + one.right - other.left - other.right) / 2

const nearestTo = (word: ReadWord, words: readonly ReadWord[]): ReadWord | undefined =>
  words.toSorted((one, other) => away(word, one) - away(word, other))[0]

/** What a look read where another, the pivot, read a part; nothing where that stands nearer to another part. */
function inPlaceOf(part: ReadWord, look: readonly ReadWord[], pivot: readonly ReadWord[]): ReadWord[] {
  const nearest = nearestTo(part, look)
  const isThere =
    nearest && away(part, nearest) < (part.right - part.left) / 2 && nearestTo(nearest, pivot) === part
  return isThere ? [nearest] : []
}

/** The word that most looks read in a place; null where they agree on none that a name may have. */
function winnerOf(
  votes: readonly ReadWord[],
  pivot: ReadWord,
  { isFirst, isBehind, isLast }: Record<'isFirst' | 'isBehind' | 'isLast', boolean>,
): ReadWord | null {
  const found = new Map<string, { worth: number; looks: number }>()
  for (const { text, confidence } of votes) {
    const capital = text.charAt(0).toUpperCase() + text.slice(1)
    const hidden = isFirst ? familyBehind(text, votes) : undefined
    const meant = (isFirst ? familyOf(capital) : undefined) ?? hidden ?? capital
    if (!isSpeltName(meant) || (meant.length === 1 && !/[AY]/.test(meant))) continue
    const { worth = 0, looks = 0 } = found.get(meant) ?? {}
    const isKnown = isFirst ? isFamily(meant) : USUAL.has(meant)
    const more = (LEAST + confidence) * (capital === text ? 1 : SMALL) * (isKnown ? KNOWN : 1)
    found.set(meant, {
      worth: worth + more,
      looks: looks + (capital === text || meant === hidden ? 1 : 0),
    })
  }
  if (isBehind)
    for (const { text, confidence } of votes) {
      const whole = beheaded(text)
      if (whole === null) continue
      const { worth = 0, looks = 0 } = found.get(whole) ?? {}
      found.set(whole, { worth: worth + SMALL * (LEAST + confidence), looks: looks + NEARLY })
    }
  for (const { text } of votes)
    if (text.length > 2 && !isSpelt(text))
      for (const [meant, { worth, looks }] of found)
        if (editDistance(bareLetters(text), bareLetters(meant)) <= 1)
          found.set(meant, { worth: worth + NEARLY * LEAST, looks: looks + NEARLY })
  const best = [...found]
    .filter(([meant, { looks }]) => looks >= (isFirst && isFamily(meant) ? 1 : AGREE))
    .sort(([, one], [, other]) => other.worth - one.worth)[0]
  if (!best) return null
  const meant = isFirst ? bornName(best[0], found) : withLastLetter(calledName(best[0], found), found)
  const seenAs = votes.find(({ text }) => text === meant) ?? pivot
  return { ...seenAs, text: isFirst || isLast ? meant : withUsualMarks(meant, [...found.keys()]) }
}

/** Of so few letters nobody knows the beginning. */
const HIDDEN = 2
/** As the name of every third family ends; what is spelt so whole is another. */
const MOSTLY = /y[eêếềễể]n$/iu
const MORE = /\p{L}y[eêếềễể]n$/iu
/** The only family name that goes on as a word does that every look read without its beginning: `yên` is Nguyễn. */
function familyBehind(text: string, votes: readonly ReadWord[]): string | undefined {
  if (MOSTLY.test(text) && votes.some((vote) => MORE.test(vote.text) && !isSpeltName(vote.text)))
    return 'Nguyễn'
  if (text.length <= HIDDEN || votes.some((vote) => /^\p{Lu}/u.test(vote.text))) return undefined
  const letters = bareLetters(text)
  const [family, ...others] = [...new Set([...FAMILIES.values(), ...OTHER_FAMILIES])].filter(
    (name) => name.length > text.length && bareLetters(name).endsWith(letters),
  )
  return others.length > 0 ? undefined : family
}

type Found = ReadonlyMap<string, { readonly worth: number; readonly looks: number }>
const isBorn = (text: string): boolean => isFamily(text) || OTHER_FAMILIES.has(text)
const CALLED: ReadonlySet<string> = new Set([...USUAL, ...GIVEN, ...OTHER_WORDS])

/** Of what looks read that is nearly the same as a word, the one that has most worth and is such a name. */
function likeOf(text: string, found: Found, isOne: (other: string) => boolean): string | undefined {
  const like = [...found].filter(
    ([other, { looks }]) =>
      looks >= AGREE && isOne(other) && editDistance(bareLetters(other), bareLetters(text)) <= 1,
  )
  return like.sort(([, one], [, other]) => other.worth - one.worth)[0]?.[0]
}

/** A first word that no family bears as the one that looks read too and that one does: `Gạo` beside `Cao`. */
const bornName = (text: string, found: Found): string =>
  isBorn(text) || CALLED.has(text) ? text : (likeOf(text, found, isBorn) ?? text)

/** A word that nobody is called by as the one that looks read too, or where they differ as the only one with its letters: `Mồng` beside `Hồng`. */
function calledName(text: string, found: Found): string {
  if (CALLED.has(text) || isBorn(text)) return text
  const like = likeOf(text, found, (other) => CALLED.has(other))
  if (like !== undefined) return like
  // what all looks read is rare, and right
  if (found.size < AGREE) return text
  const [only, ...others] = [...CALLED].filter((word) => bareLetters(word) === bareLetters(text))
  return only === undefined || others.length > 0 ? text : only
}

/** A letter is lost more easily than won: what several looks read with one more at its end, and people are called so, `Quang`, is no `Quan`. */
const withLastLetter = (text: string, found: Found): string =>
  ['g', 'h']
    .map((letter) => text + letter)
    .find((whole) => CALLED.has(whole) && (found.get(whole)?.looks ?? 0) >= AGREE) ?? text

/** The only usual word of names that ends in small letters whose first one or two a seal hides: `rung` is Trung; null for any other. */
function beheaded(text: string): string | null {
  if (!/^\p{Ll}{2,}$/u.test(text)) return null
  const [word, ...others] = [...USUAL, ...GIVEN].filter(
    (whole) => whole.length > text.length && whole.length <= text.length + 2 && whole.endsWith(text),
  )
  return word === undefined || others.length > 0 ? null : word
}

/** A word with the marks that many people have it with, where looks read others: `Thảnh` and `Thánh` is Thanh. */
function withUsualMarks(text: string, read: readonly string[]): string {
  const letters = bareLetters(text)
  const isUnsure =
    !USUAL.has(text) &&
    !ALSO.has(text) &&
    read.some((other) => other !== text && bareLetters(other) === letters)
  return (isUnsure ? [...USUAL].find((usual) => bareLetters(usual) === letters) : undefined) ?? text
}

/** The longest stretch of places that have a winner, from and to behind. */
function longest(won: readonly unknown[]): [number, number] {
  let best: [number, number] = [0, 0]
  for (let from = 0; from < won.length; from += 1) {
    let to = from
    while (to < won.length && won[to] !== null) to += 1
    if (to - from > best[1] - best[0]) best = [from, to]
  }
  return best
}

/** The family name that all looks at a hidden word come nearest to; null where none is near, or two are. */
function nearestFamily(votes: readonly ReadWord[], clearly = CLEARLY): string | null {
  if (votes.length < AGREE) return null
  const mean = (bare: string) =>
    votes.reduce((sum, { text }) => sum + editDistance(bareLetters(text), bare) / Math.max(bare.length, text.length), 0) / votes.length // prettier-ignore
  const exactly = (letters: string) =>
    votes.reduce((sum, { text }) => sum + editDistance(text.toLowerCase(), letters) / Math.max(letters.length, text.length), 0) / votes.length // prettier-ignore
  const [first, second] = [
    ...[...FAMILIES].map(([bare, family]) => ({ family, others: mean(bare) })),
    // what has its letters with other names in common is told by its marks
    ...(clearly < CLEARLY ? [] : [...OTHER_FAMILIES]).map((family) => ({
      family,
      others: RARER + exactly(family.toLowerCase()),
    })),
  ].sort((one, other) => one.others - other.others)
  return first!.others <= FAR && second!.others - first!.others >= clearly ? first!.family : null
}
