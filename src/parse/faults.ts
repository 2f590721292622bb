import { matchesIn } from '../model/matches.js'
import { Passage } from './passage.js'

/**
 * Faults of scans and of typing that can mean one thing only: letters for digits inside a number ("2O23"), marks that stand
 * twice (";;"), blanks around the dash of a symbol ("/KH - UBND"), dots in an abbreviation, a number without the blank before
 * it ("ngày12"). In: a text. Out: the same without them.
 */
export function withFaultsMended(passage: Passage): Passage {
  return withBlanks(withoutUnits(withDigits(passage)))
}

/** Between digits, or between one and the slash of a date or a symbol; at the end of a year. */
const LETTER_AS_DIGIT =
  /(?<=\d)[OoIl]{1,2}(?=\d|\/\d|\/\p{Lu}{2}|-\p{Lu}{2})|(?<=(?<!\d)20\d)[OoIl](?![\p{L}\d])/gu

function withDigits(passage: Passage): Passage {
  const { text } = passage
  const mended = text.replace(LETTER_AS_DIGIT, (letters) =>
    letters.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'),
  )
  return mended === text ? passage : passage.reading(mended)
}

/** What goes: the second of two marks, blanks in a symbol, dots of an abbreviation. */
const TOO_MUCH: readonly RegExp[] = [
  /(?<=[\p{L}\d)],),(?=\s)|(?<=[\p{L}\d)];);(?=\s)|(?<=\p{Ll}\.)\.(?=\s)/gu,
  /(?<=\/\p{Lu}[\p{L}&]{0,7}) (?=- ?\p{Lu}{2})|(?<=\/\p{Lu}[\p{L}&]{0,7} ?-) (?=\p{Lu}{2})/gu,
  /(?<=(?:^|[^\p{L}.])U)\.(?=B\.N\.D)|(?<=U\.B)\.(?=N\.D)|(?<=U\.B\.N)\.(?=D)|(?<=U\.B\.N\.D)\.(?=\s\p{Ll})/gu,
  /(?<=[-/]T)\.(?=[ƯW](?!\p{L}))/gu,
]

function withoutUnits(passage: Passage): Passage {
  const gone = TOO_MUCH.flatMap((pattern) => matchesIn(pattern, passage.text).map(({ index }) => index))
  if (gone.length === 0) return passage
  gone.sort((a, b) => a - b)
  const parts = gone.map((at, index) => passage.slice(index === 0 ? 0 : gone[index - 1]! + 1, at))
  return Passage.join([...parts, passage.slice(gone.at(-1)! + 1)], '')
}

/** "ngày12 tháng5 năm2023" */
const GLUED_NUMBER =
  /(?<=(?:ngày|tháng|năm))(?=\d)(?<!\p{L}(?:ngày|tháng|năm))|(?<=\d)(?=tháng \d|tháng\d|năm ?\d{4})/gu

function withBlanks(passage: Passage): Passage {
  const glued = matchesIn(GLUED_NUMBER, passage.text)
  if (glued.length === 0) return passage
  const parts = glued.map(({ index }, at) => passage.slice(at === 0 ? 0 : glued[at - 1]!.index, index))
  return Passage.join([...parts, passage.slice(glued.at(-1)!.index)])
}
