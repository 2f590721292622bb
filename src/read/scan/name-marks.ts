import { FAMILIES, OTHER_FAMILIES } from './families.js'
import { bareLetters } from './letters-of.js'
import type { SeenLine, SeenWord } from './second-look.js'

// cspell:disable
/** Words of names, each with those of the same letters that people are called too; any other has another mark by a stroke. */
const USUAL: readonly (readonly [meant: string, also: string])[] = [
  ['Đức', ''],
  ['Ngọc', ''],
  ['Quốc', ''],
  ['Xuân', ''],
  ['Trọng', ''],
  ['Hồng', 'Hống Hông'],
  ['Công', 'Cống'],
  ['Quế', ''],
  ['Tuyết', ''],
  ['Phước', ''],
  ['Nghiệp', ''],
  ['Bích', ''],
  ['Đạt', ''],
  ['Kiệt', ''],
  ['Khánh', 'Khanh'],
  ['Hạnh', 'Hanh Hành'],
  ['Phúc', 'Phục'],
  ['Dũng', 'Dung Dụng Dùng'],
  ['Tuấn', 'Tuân'],
  ['Việt', 'Viết'],
  ['Hùng', 'Hưng Hứng'],
  ['Trí', 'Tri Trị'],
]
/** The same of words that stand between the name of the family and one's own. */
const BETWEEN: readonly (readonly [meant: string, also: string])[] = [
  ['Thị', 'Thì'],
  ['Đình', 'Đinh'],
  ['Văn', 'Vân Vạn'],
  ['Hữu', ''],
]
/** What stands in the name of nearly every second woman, and never first: it is not the family's name Thi. */
const INNER = 'Thị'
/** Family names that are many times as common as those with the same letters. */
const COMMON = new Set(['Vũ', 'Phan', 'Hồ', 'Hà', 'Lương', 'Đoàn', 'Lý', 'Chu'])
// cspell:enable
/** The letters without marks, of which Đ is one of its own. */
const lettersOf = (word: string): string => (word.startsWith('Đ') ? 'đ' : '') + bareLetters(word)
const byLetters = (rows: typeof USUAL) =>
  new Map(
    rows.map(([meant, also]) => [lettersOf(meant), { meant, real: new Set([meant, ...also.split(' ')]) }]),
  )
const [ANYWHERE, INSIDE] = [byLetters(USUAL), byLetters(BETWEEN)]
const FAMILY_NAMES = [...new Set([...FAMILIES.values(), ...OTHER_FAMILIES])]
const LEAST = 3
const DOUBTFUL = 0.5

/**
 * The words of a name with the marks that they can have: `Lê Định Thọ` is Lê Đình Thọ, for a stroke above a letter changes its mark. A first
 * word that is no family name but has the letters of one is that; with those of several it is the common one, or unsure. What was read is kept as what else it may be.
 */
export function withMarksOfNames(line: SeenLine): SeenLine {
  if (line.words.length < LEAST) return line
  const end = line.words.length - 1
  return {
    ...line,
    words: line.words.map((word, at) => {
      if (at === 0) return withFamilies(word)
      const inside = at < end ? INSIDE.get(lettersOf(word.text)) : undefined
      const usual = inside ?? ANYWHERE.get(lettersOf(word.text))
      return usual === undefined || usual.real.has(word.text) ? word : told(word, usual.meant)
    }),
  }
}

function withFamilies(word: SeenWord): SeenWord {
  // before which a seal hides the family's name
  if (word.text === INNER) return { ...word, confidence: Math.min(word.confidence, DOUBTFUL) }
  const alike = FAMILY_NAMES.filter((family) => bareLetters(family) === bareLetters(word.text))
  if (alike.length === 0 || alike.includes(word.text)) return word
  // of a single one the mark was read wrongly
  if (alike.length === 1) return told(word, alike[0]!)
  const common = alike.find((family) => COMMON.has(family))
  if (common !== undefined) return told(word, common)
  const others = alike.filter((family) => !word.otherwise.includes(family))
  return {
    ...word,
    confidence: Math.min(word.confidence, DOUBTFUL),
    otherwise: [...word.otherwise, ...others],
  }
}

const told = (word: SeenWord, text: string): SeenWord => ({
  ...word,
  text,
  confidence: Math.min(word.confidence, DOUBTFUL),
  otherwise: [word.text, ...word.otherwise.filter((other) => other !== text)],
})
