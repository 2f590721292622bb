import { DOCUMENT_TYPES, type DocumentType } from '../../model/document.js'
import { monthOf, type Span, weekOf } from '../spans.js'
import { timeIn } from './lists-named.js'
import { wordsIn } from './named.js'

/** Papers that a question asks for by their type or by when they were issued, as kế hoạch 2026. */
export interface PapersAsked {
  /** Null: of any type. */
  readonly type: DocumentType | null
  /** When they were issued, as it is called; null: at any time. */
  readonly time: { readonly span: Span; readonly name: readonly [vietnamese: string, english: string] } | null
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
  cv: 'CONG_VAN',
  cd: 'CONG_DIEN',
  bc: 'BAO_CAO',
  ttr: 'TO_TRINH',
}
const TIME =
  /(?<![^ ])(?:(?:thang 0?(?<month>1[0-2]|[1-9])|quy (?<quarter>[1-4]|i{1,3}|iv)) )?(?:nam )?(?<year>20\d\d)(?![^ ])|(?<![^ ])(?<now>(?:hom|tuan|thang|nam) nay)(?![^ ])/
const PAPERS = /(?<![^ ])(?:van ban|papers?)(?![^ ])/g
/** What people write around it that says no more: of the committee of the place, that they were issued, that all are wanted. */
const FILLING =
  /(?<![^ ])(?:cac|nhung|danh sach|ds|tat ca|xem|da|duoc|do|ban hanh|ra|trong|vao|cua|o|tai|ubnd|uy ban nhan dan|tinh|of|in)(?![^ ])/g
// cspell:enable

const TYPES = new Map<string, DocumentType>([
  ...Object.entries(CODES),
  ...Object.entries(DOCUMENT_TYPES).map(
    ([type, name]) => [wordsIn(name).join(' '), type as DocumentType] as const,
  ),
])

/** What words ask for, where that is papers of a type or of a time and nothing else; null of any others. */
export function papersAsked(question: string, today: string): PapersAsked | null {
  const asked = wordsIn(question).join(' ')
  const found = TIME.exec(asked)
  const rest = found === null ? asked : asked.replace(found[0], ' ')
  const left = wordsIn(rest.replaceAll(PAPERS, ' ').replaceAll(FILLING, ' ')).join(' ')
  const type = TYPES.get(left) ?? null
  const isAsked = left === '' ? found !== null || rest.search(PAPERS) >= 0 : type !== null
  return isAsked ? { type, time: found && timeOf(found.groups!, today) } : null
}

function timeOf(named: Readonly<Record<string, string | undefined>>, today: string): PapersAsked['time'] {
  const year = named['year'] ?? today.slice(0, 4)
  switch (named['now']?.split(' ')[0]) {
    // cspell:disable
    case 'hom':
      return { span: [today, today], name: ['hôm nay', 'today'] }
    case 'tuan':
      return { span: weekOf(today), name: ['tuần này', 'this week'] }
    case 'thang':
      return { span: monthOf(today, 0), name: ['tháng này', 'this month'] }
    // cspell:enable
  }
  if (named['month'] !== undefined || named['quarter'] !== undefined) return timeIn(named, today)
  return { span: [`${year}-01-01`, `${year}-12-31`], name: [`năm ${year}`, `in ${year}`] }
}
