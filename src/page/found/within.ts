import { fullYear, isoDay } from '../../model/date.js'
import { type Region, REGIONS } from '../../model/regions.js'
import { wordsIn, wordsWritten } from './named.js'

/** What a question is narrowed to beside what it asks: a region of the country, the day as of which one looks; and all else of it. */
export interface Within {
  readonly region: Region | null
  readonly day: string | null
  readonly rest: string
}

// cspell:disable
/** How people call regions, without accents. */
const CALLED: Readonly<Record<string, string>> = {
  'mien-nui-phia-bac':
    '(?:trung du )?(?:va )?mien nui (?:phia bac|bac bo)|tdmnpb|northern (?:midlands and )?mountains',
  'dong-bang-song-hong': 'dong bang (?:song hong|bac bo)|chau tho song hong|dbsh|red river delta',
  'bac-trung-bo': 'bac trung bo|north central(?: region)?',
  'nam-trung-bo': '(?:duyen hai )?nam trung bo|south central coast',
  'tay-nguyen': 'tay nguyen|central highlands',
  'dong-nam-bo': '(?:mien )?dong nam bo|southeast',
  'dong-bang-song-cuu-long':
    'dong bang song cuu long|dbscl|(?:mien )?tay nam bo|mien tay|mekong(?: river)? delta',
  'mien-bac': 'mien bac|(?<=(?:vung|tinh) )(?:bac bo|phia bac)',
  'mien-trung': '(?:bac trung bo va )?(?:duyen hai )?mien trung|(?<=(?:vung|tinh) )trung bo',
  'mien-trung-tay-nguyen': 'mien trung (?:va )?tay nguyen|(?:duyen hai )?nam trung bo (?:va )?tay nguyen',
  'mien-nam': 'mien nam|(?<=(?:vung|tinh) )(?:nam bo|phia nam)',
}
/** Bodies that bear the name of a region, trường đại học Tây Nguyên, ban chỉ đạo Tây Bắc, are asked for by theirs. */
const NO_BODY = '(?<!(?:dai hoc|chi dao|hoi dong|binh doan|cong ty|vien|dieu phoi) (?:khu vuc |vung )?)'
const BEFORE = '(?:(?:(?:o|tai|thuoc|trong|cua|in|of) )?(?:(?:khu vuc|vung|the) )?)'
const NAMES = REGIONS.map(
  ({ key }) => [key, new RegExp(`(?<![^ ])${NO_BODY}${BEFORE}(?:${CALLED[key]})(?![^ ])`)] as const,
)

const D = '(?:ngay )?(?<day>[0-3]?\\d) (?:thang )?(?<month>[01]?\\d)(?: (?:nam )?(?<year>20\\d\\d|\\d\\d))?'
/** As of a day, or as of now: tính đến 30/6/2025, đến ngày 30/6/2025 at the beginning, as of 30/6/2025, đến nay. */
const AS_OF = new RegExp(
  `(?<![^ ])(?:(?:tinh (?:den|toi)(?: het)?|(?:tai|vao) thoi diem|(?:vao )?luc|as of) ${D}|(?:tinh )?(?:den|toi|cho den) (?:thoi diem )?(?:hien )?nay(?: (?:thi|co|da co))?)(?![^ ])`,
)
const FIRST = new RegExp(`^(?:den|toi)(?: het)? ${D}(?= \\S)`)
/** The same behind a paper, where nothing is said to be due or issued, nor from which day on: số liệu chỉ thị 34 đến ngày 31/12/2024. */
const LAST = new RegExp(
  `^(?!.*(?:han|xong|nop|viec|nhiem vu|ban hanh|van ban|ky)(?![^ ]))(?!.*(?<![^ ])(?:tu|from) (?:ngay )?\\d).*(?<found>(?<=\\d.* )(?:den|toi)(?: het)? ${D})$`,
)
/** What only says that provinces are meant, which a region does. */
const PROVINCES =
  /(?<![^ ])(?:(?:cac|nhung) )?(?:tinh(?: thanh(?: pho)?)?|dia phuong|provinces)(?: nao)?(?![^ ])/
// cspell:enable

/** A part of a question, without accents, taken out of it. */
export function without(question: string, part: string): string {
  const words = wordsWritten(question)
  const bare = wordsIn(question).join(' ')
  const at = ` ${bare} `.indexOf(` ${part} `)
  const first = bare.slice(0, at).split(' ').filter(Boolean).length
  // what stands between words is kept: of a symbol it is a part
  const pattern = words
    .slice(first, first + part.split(' ').length)
    .map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
    .join(String.raw`[^\p{L}\p{M}\p{N}]+`)
  return question
    .replace(new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${pattern}(?![\p{L}\p{M}\p{N}])[\s,;:]*`, 'u'), '')
    .trim()
}

/** The day as of which a question asks; null where it names none, or today. */
function dayAsked(question: string, today: string): { readonly day: string | null; readonly rest: string } {
  const bare = wordsIn(question).join(' ')
  const found = AS_OF.exec(bare) ?? FIRST.exec(bare) ?? LAST.exec(bare)
  if (found === null) return { day: null, rest: question }
  const rest = without(question, found.groups?.['found'] ?? found[0])
  const { day, month, year = today.slice(0, 4) } = found.groups ?? {}
  if (day === undefined) return { day: null, rest }
  const asked = isoDay(fullYear(year), Number(month), Number(day))
  return asked === null ? { day: null, rest: question } : { day: asked, rest }
}

/** What a question is narrowed to. `today`: the day as of which one looks already. */
export function withinOf(question: string, today: string): Within {
  const { day, rest } = dayAsked(question, today)
  const bare = wordsIn(rest).join(' ')
  const named = NAMES.flatMap(([key, pattern]) => {
    const [words] = pattern.exec(bare) ?? []
    return words === undefined ? [] : [{ key, words }]
  }).toSorted((one, other) => other.words.length - one.words.length)
  const [longest] = named
  if (longest === undefined) return { region: null, day, rest }
  return {
    region: REGIONS.find(({ key }) => key === longest.key)!,
    day,
    rest: without(rest, longest.words),
  }
}

/** A question of a region without the word for provinces, where nothing else says what it asks. */
export const withoutProvinces = (question: string): string => {
  const [words] = PROVINCES.exec(wordsIn(question).join(' ')) ?? []
  return words === undefined ? question : without(question, words)
}
