import { matchesIn } from '../model/matches.js'
import type { Passage } from './passage.js'
import { withMisreadWords } from './restore/misread.js'
import { withShapesMended } from './restore/shapes.js'
import { isSyllable } from './syllables.js'

/**
 * Faults of scans and of typing that can mean one thing only: letters for digits inside a number ("2O23"), marks that stand
 * twice (";;"), blanks around the dash of a symbol ("/KH - UBND"), dots in an abbreviation, a number without the blank before
 * it ("ngày12"), a mark without the one behind it ("A,B"), accents lost in the words that charge ("dé nghị", "phối hop"). In: a text. Out: the same without them.
 */
export function withFaultsMended(passage: Passage): Passage {
  return withBlanks(
    withCommas(withoutUnits(withMisreadWords(withSlashes(withDigits(withShapesMended(passage)))))),
  )
}

/** Between digits, or between one and the slash of a date or a symbol; at the end of a year; "ngày l6 tháng", "trước 3l/l2". */
const LETTER_AS_DIGIT =
  /\d(?:S(?=\d{1,2}\s?[/-]\p{Lu}{2})|[OoIlÌ]{1,2}(?=\d|\/[\dOIlÌ]|\/\p{Lu}{2}|-\p{Lu}{2})|(?<=(?<!\d)20\d)[OoIlÌ](?![\p{L}\d]))|[OoIlÌ](?:(?=\d|[OIlÌ]?(?:\/|\stháng|\snăm))(?<=(?:(?<!\p{L})(?:ngày|tháng|năm|số:?)|[\dOIlÌ]\/)\s?[OoIlÌ])|(?![\p{L}\d])(?<=(?:(?<!\p{L})(?:ngày|tháng)\s?|\d\/)[\dIlÌ][OoIlÌ]))/gu

function withDigits(passage: Passage): Passage {
  const { text } = passage
  const mended = text.replace(LETTER_AS_DIGIT, (letters) =>
    letters.replace(/[Oo]/g, '0').replace(/[IlÌ]/g, '1').replace('S', '5'),
  )
  return mended === text ? passage : passage.reading(mended)
}

/** "số 16 CT-TTg": between a number and a code of the State stands a slash. */
const SLASH_LOST =
  /(?<=(?<!\p{L})số:? ?\d{1,5}) (?=(?:CT|QĐ|NQ|KH|CV|TB|CĐ|KL|HD|TTr|BC|CTr|NĐ)-(?:\p{Lu}{2}|CP))/gu

/** "trước ngày 25.7 2024": the second mark of a day. */
const MARK_OF_DAY_LOST = /(?<=ngày \d{1,2}([./])\d{1,2}) (?=20\d\d(?![\d/-]))/gu

function withSlashes(passage: Passage): Passage {
  const { text } = passage
  const mended = text.replace(SLASH_LOST, '/').replace(MARK_OF_DAY_LOST, '$1')
  return mended === text ? passage : passage.reading(mended)
}

/** What goes, and what stands in each text that has it: the second of two marks, dots of an abbreviation, a sound said twice. */
const TOO_MUCH: ReadonlyArray<readonly [string, RegExp]> = [
  [',,', /(?<=[\p{L}\d)],),(?=\s)/gu],
  [';;', /(?<=[\p{L}\d)];);(?=\s)/gu],
  ['..', /(?<=\p{Ll}\.)\.(?=\s)/gu],
  [
    'U.B',
    /(?<=(?:^|[^\p{L}.])U)\.(?=B\.N\.D)|(?<=U\.B)\.(?=N\.D)|(?<=U\.B\.N)\.(?=D)|(?<=U\.B\.N\.D)\.(?=\s\p{Ll})/gu,
  ],
  ['rung tương', /(?<=[Tt]rung )t(?=ương(?!\p{L}))/gu],
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

/** A full stop behind a whole word, and small letters behind it that begin no item: a comma. */
const DOT_FOR_COMMA = /\.(?= \p{Ll}(?![.)]))/gu
const LAST_WORD = /\p{L}{2,8}$/u

function withCommas(passage: Passage): Passage {
  const { text } = passage
  const mended = text.replace(DOT_FOR_COMMA, (dot, at: number) => {
    const word = LAST_WORD.exec(text.slice(Math.max(0, at - 8), at))?.[0]
    return word !== undefined && isSyllable(word) ? ',' : dot
  })
  return mended === text ? passage : passage.reading(mended)
}

/** "ngày12 tháng5 năm2023": behind the word, and before it. */
const NUMBER_BEHIND = /(?:ày|áng|ăm)(?=\d)(?<=(?<!\p{L})(?:ngày|tháng|năm))/gu
const NUMBER_BEFORE = /\d(?=tháng ?\d|năm ?\d{4})/gu

/** "xã Trí Quả,Hà Mãn", "quý II năm 2014;Bộ Xây dựng", "trước ngày 30/5/2014.Chủ trì": behind a mark that parts names or sentences. */
const GLUED_MARK = /(?:(?<=\p{Ll})[,;]|(?<=\d);|(?<=(?<!\d)(?:19|20)\d\d)\.)(?=\p{Lu}\p{Ll})/gu

function withBlanks(passage: Passage): Passage {
  const { text } = passage
  const cuts = [NUMBER_BEHIND, NUMBER_BEFORE, GLUED_MARK]
    .flatMap((pattern) => [...matchesIn(pattern, text)])
    .map(({ 0: word, index }) => index + word.length)
    .sort((a, b) => a - b)
  return passage.apartAt(cuts)
}
