import { addDays } from '../../model/date.js'
import { DOCUMENT_TYPES, type DocumentType } from '../../model/document.js'
import { wordsIn, wordsWritten } from './named.js'
import { wordsBeside } from './tasks-named.js'
import { FIRST_DAY, type Time, timeIn, timeNamed } from './times.js'

/** Papers that a question asks for by their type or by when they were issued, as kế hoạch 2026. */
export interface PapersAsked {
  /** Null: of any type. */
  readonly type: DocumentType | null
  /** When they were issued, as it is called; null: at any time. */
  readonly time: Time | null
}

// cspell:disable
/** Codes of types as people write them for the types themselves. */
const CODES: Readonly<Record<string, DocumentType>> = {
  ct: 'CHI_THI',
  nq: 'NGHI_QUYET',
  kl: 'KET_LUAN',
  qd: 'QUYET_DINH',
  kh: 'KE_HOACH',
  ctr: 'CHUONG_TRINH',
  cthd: 'CHUONG_TRINH_HANH_DONG',
  hd: 'HUONG_DAN',
  tb: 'THONG_BAO',
  tbkl: 'THONG_BAO',
  cv: 'CONG_VAN',
  cd: 'CONG_DIEN',
  bc: 'BAO_CAO',
  ttr: 'TO_TRINH',
}
/** A year by itself: kế hoạch 2026. */
const YEAR = /(?<![^ ])(?<year>20\d\d)(?![^ ])/
const PAPERS = /(?<![^ ])(?:van ban|papers?)(?![^ ])/g
/** What people write around it that says no more: of the committee of the place, that they were issued, that all are wanted. */
const FILLING =
  /(?<![^ ])(?:(?:sap )?xep theo (?:tung )?(?:tinh|huyen|xa|dia ban|dia phuong)|cac|nhung|danh sach|ds|tat ca|xem|da|duoc|do|ban hanh|ra|ky|co|gi|nao|moi nhat|moi|gan nhat|gan day nhat|so|bao nhieu|may|trong|vao|cua|o|tai|ubnd|uy ban nhan dan|tinh|of|in)(?![^ ])/g
// cspell:enable

const TYPES = new Map<string, DocumentType>([
  ...Object.entries(CODES),
  ...Object.entries(DOCUMENT_TYPES).map(
    ([type, name]) => [wordsIn(name).join(' '), type as DocumentType] as const,
  ),
])

/** The type that words without accents name; null where they name none. */
export const typeCalled = (words: string): DocumentType | null => TYPES.get(words) ?? null

// cspell:disable
/** Not from a day on, nor by one. */
const ON_DAY =
  /(?<![^ ])(?<!(?:tu|den|toi|sau|truoc|han) )(?:vao )?ngay (?<day>[0-3]?\d) (?:thang )?(?<inMonth>[01]?\d)(?: (?:nam )?(?<inYear>20\d\d))?(?![^ ])/
// cspell:enable

/** The day of a question and its words; by itself it asks for no papers, as what else is of that day is found by it. */
function dayOf(asked: string, today: string): ReturnType<typeof timeOf> {
  const found = ON_DAY.exec(asked)
  const time = found && timeIn(found.groups!, today)
  return time && { time, words: found[0] }
}

// cspell:disable
const BOUND =
  /(?<![^ ])(?:(?:duoc |da )?ban hanh )?(?<bound>truoc|sau|ke tu sau)(?: ngay)? (?<day>[0-3]?\d) (?:thang )?(?<inMonth>[01]?\d) (?:nam )?(?<inYear>20\d\d)(?![^ ])/
// cspell:enable

/** What was issued before a day, or after it: văn bản trước 1/8/2024. */
function boundOf(asked: string, today: string): ReturnType<typeof timeOf> {
  const found = BOUND.exec(asked)
  const on = found && timeIn(found.groups!, today)
  if (!on) return null
  const [day] = on.span
  const written = day.split('-').toReversed().join('/')
  const isBefore = found.groups!['bound'] === 'truoc' // cspell:disable-line
  return {
    time: isBefore
      ? { name: [`trước ngày ${written}`, `before ${written}`], span: [FIRST_DAY, addDays(day, -1)] }
      : { name: [`sau ngày ${written}`, `after ${written}`], span: [addDays(day, 1), today] },
    words: found[0],
  }
}

/** The time that a question names, a year by itself too, and its words. */
function timeOf(asked: string, today: string): { readonly time: Time; readonly words: string } | null {
  const found = timeNamed(asked, today) ?? timeNamed(asked.replace(YEAR, 'nam $<year>'), today)
  if (found === null) return null
  const words = asked.includes(found.words) ? found.words : found.words.replace('nam ', '')
  return { time: { span: found.span, name: found.name }, words }
}

// cspell:disable
const NAMES = Object.values(DOCUMENT_TYPES)
  .map((name) => wordsIn(name).join(' '))
  .toSorted((one, other) => other.length - one.length)
  .join('|')
/** A type where it says what is asked for: at the beginning, or with which. A code stands at the beginning alone. */
const TYPE_ASKED = new RegExp(
  `^(?:(?:cac|nhung|danh sach|ds|tat ca|xem|tim|co)(?: |$))*(?<first>${NAMES}|${Object.keys(CODES).join('|')})(?: nao| gi)?(?![^ ])|(?<![^ ])(?:(?:nhung|cac) )?(?<which>${NAMES}) (?:nao|gi)(?![^ ])`,
)
const PAPERS_ASKED =
  /(?<![^ ])(?:(?:cac|nhung|danh sach|ds|tat ca|xem|tim) )*(?:van ban|papers?)(?: (?:chi dao|dieu hanh|nao|gi))*(?![^ ])/
// cspell:enable

/** Papers that a question asks for among other words, by their type or as papers, and what else it has; null where it asks for none. */
export function papersIn(question: string, today: string): (PapersAsked & { readonly left: string }) | null {
  const asked = wordsIn(question).join(' ')
  const type = TYPE_ASKED.exec(asked)
  const found = type ?? PAPERS_ASKED.exec(asked)
  if (found === null) return null
  const time = boundOf(asked, today) ?? dayOf(asked, today) ?? timeOf(asked, today)
  const parts = [found[0], ...(time === null ? [] : [time.words])].map((words) => ({
    at: ` ${asked} `.indexOf(` ${words} `),
    words,
  }))
  const { first, which } = type?.groups ?? {}
  return {
    type: TYPES.get(first ?? which ?? '') ?? null,
    time: time?.time ?? null,
    left: wordsBeside(wordsWritten(question), asked, parts),
  }
}

/** What words ask for, where that is papers of a type or of a time and nothing else; null of any others. */
export function papersAsked(question: string, today: string): PapersAsked | null {
  const asked = wordsIn(question).join(' ')
  const on = dayOf(asked, today)
  const found = on ?? boundOf(asked, today) ?? timeOf(asked, today)
  const rest = found === null ? asked : asked.replace(found.words, ' ')
  const left = wordsIn(rest.replaceAll(PAPERS, ' ').replaceAll(FILLING, ' ')).join(' ')
  const type = TYPES.get(left) ?? null
  const isAsked = left === '' ? (found !== null && found !== on) || rest.search(PAPERS) >= 0 : type !== null
  return isAsked ? { type, time: found && found.time } : null
}
