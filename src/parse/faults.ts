import { matchesIn } from '../model/matches.js'
import type { Passage } from './passage.js'

/**
 * Faults of scans and of typing that can mean one thing only: letters for digits inside a number ("2O23"), marks that stand
 * twice (";;"), blanks around the dash of a symbol ("/KH - UBND"), dots in an abbreviation, a number without the blank before
 * it ("ngày12"), accents lost in the words that charge ("dé nghị", "phối hop"). In: a text. Out: the same without them.
 */
export function withFaultsMended(passage: Passage): Passage {
  return withBlanks(withoutUnits(withAccents(withDigits(passage))))
}

/** Between digits, or between one and the slash of a date or a symbol; at the end of a year. */
const LETTER_AS_DIGIT =
  /\d(?:[OoIl]{1,2}(?=\d|\/\d|\/\p{Lu}{2}|-\p{Lu}{2})|(?<=(?<!\d)20\d)[OoIl](?![\p{L}\d]))/gu

function withDigits(passage: Passage): Passage {
  const { text } = passage
  const mended = text.replace(LETTER_AS_DIGIT, (letters) =>
    letters.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'),
  )
  return mended === text ? passage : passage.reading(mended)
}

/** Pairs of syllables with an accent that is none of theirs, which together are one word, and that word. */
const MISREAD: ReadonlyArray<readonly [pattern: string, word: string]> = [
  ['[dđ][eéêể] nghị(?! (?:quyết|định|viện|trường|lực|sự|lễ))', 'đề nghị'],
  ['t[ôốoé]ng c[uụ]c', 'tổng cục'],
  ['ph[oôố]i h[oơợ]p', 'phối hợp'],
  ['don v[iị]', 'đơn vị'],
  ['c[oơ] quan', 'cơ quan'],
  ['[dđ][aâấ]y mạnh', 'đẩy mạnh'],
  ['kh[aâấ]n trương', 'khẩn trương'],
  ['ti[eéê]p t[uụ]c', 'tiếp tục'],
  ['tô chức', 'tổ chức'],
  ['ra soát', 'rà soát'],
  ['chủ tri', 'chủ trì'],
  ['cục thuê', 'cục thuế'],
  ['tỉnh thành ph[óôoế]', 'tỉnh thành phố'],
]
const ANY_MISREAD = new RegExp(
  `(?<!\\p{L})(?:${MISREAD.map(([pattern]) => `(${pattern})`).join('|')})(?!\\p{L})`,
  'giu',
)

function withAccents(passage: Passage): Passage {
  const { text } = passage
  const mended = text.replace(ANY_MISREAD, (words, ...groups) => {
    const right = MISREAD[groups.findIndex((group) => group !== undefined)]![1]
    if (words === words.toUpperCase()) return right.toUpperCase()
    return [...right]
      .map((letter, at) => (/\p{Lu}/u.test(words[at] ?? '') ? letter.toUpperCase() : letter))
      .join('')
  })
  return mended === text ? passage : passage.reading(mended)
}

/** What goes, and what stands in each text that has it: the second of two marks, dots of an abbreviation. */
const TOO_MUCH: ReadonlyArray<readonly [string, RegExp]> = [
  [',,', /(?<=[\p{L}\d)],),(?=\s)/gu],
  [';;', /(?<=[\p{L}\d)];);(?=\s)/gu],
  ['..', /(?<=\p{Ll}\.)\.(?=\s)/gu],
  [
    'U.B',
    /(?<=(?:^|[^\p{L}.])U)\.(?=B\.N\.D)|(?<=U\.B)\.(?=N\.D)|(?<=U\.B\.N)\.(?=D)|(?<=U\.B\.N\.D)\.(?=\s\p{Ll})/gu,
  ],
  ['T.', /(?<=[-/]T)\.(?=[ƯW](?!\p{L}))/gu],
]
/** "/KH - UBND" */
const PARTED_SYMBOL = /\/\p{Lu}[\p{L}&]{0,7}(?: - ?| ?- )(?=\p{Lu}{2})/gu

function withoutUnits(passage: Passage): Passage {
  const { text } = passage
  const gone = TOO_MUCH.flatMap(([mark, pattern]) =>
    text.includes(mark) ? matchesIn(pattern, text).map(({ index }) => index) : [],
  )
  for (const { 0: symbol, index } of matchesIn(PARTED_SYMBOL, text))
    for (let at = 0; at < symbol.length; at += 1) if (symbol[at] === ' ') gone.push(index + at)
  return passage.without(gone.sort((a, b) => a - b))
}

/** "ngày12 tháng5 năm2023": behind the word, and before it. */
const NUMBER_BEHIND = /(?:ày|áng|ăm)(?=\d)(?<=(?<!\p{L})(?:ngày|tháng|năm))/gu
const NUMBER_BEFORE = /\d(?=tháng ?\d|năm ?\d{4})/gu

function withBlanks(passage: Passage): Passage {
  const { text } = passage
  const cuts = [...matchesIn(NUMBER_BEHIND, text), ...matchesIn(NUMBER_BEFORE, text)]
    .map(({ 0: word, index }) => index + word.length)
    .sort((a, b) => a - b)
  return passage.apartAt(cuts)
}
