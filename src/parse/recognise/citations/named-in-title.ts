import type { DocumentType } from '../../../model/document.js'
import { fold } from '../../../model/fold.js'
import { Annotated } from '../../annotate/annotated.js'
import type { Heading } from '../heading.js'
import { typeOf, type Resolved } from './draft.js'

/**
 * "KẾ HOẠCH thực hiện Chỉ thị của Ban Bí thư về X" over "Căn cứ Chỉ thị số … của Ban Bí thư về X": the title names what it
 * carries out without its number.
 */
export const NAMED_IN_TITLE = {
  relation: 'IMPLEMENTS',
  rule: 'cue.named-in-title',
  confidence: 0.8,
} as const

const CARRIES_OUT =
  /^(?:về\s+(?:việc\s+)?)?(?:(?:tổ chức|tiếp tục|triển khai|thực hiện|cụ thể hóa|thi hành|quán triệt)(?:\s*,\s*|\s+và\s+|\s+)){1,4}/u
/** What it is, is told: whose, of what assembly, about what; "mục tiêu quốc gia" is a programme of its own. */
const SAYS_WHICH = /^\s+(?:của|về|đại hội|hội nghị|công tác|phối hợp|hành động|[“"])(?=[\s\p{L}])/u
const CARRYING_OUT: ReadonlySet<DocumentType> = new Set([
  'KE_HOACH',
  'CHUONG_TRINH',
  'CHUONG_TRINH_HANH_DONG',
  'CHI_THI',
  'CONG_VAN',
])
const GROUNDS: ReadonlySet<string> = new Set(['cue.can-cu', 'cue.theo'])

/** The mentions of one paper, of which those among the grounds say that it is carried out where the title does. */
export function namedInTitle(mentions: readonly Resolved[], named: Named | null): readonly Resolved[] {
  return named === null || !mentions.some(isGround)
    ? mentions
    : mentions.map((one) =>
        isGround(one) && isOfType(one, named.type) && isSaidOf(one, named.words)
          ? { ...one, cue: { ...one.cue, ...NAMED_IN_TITLE } }
          : one,
      )
}

const isGround = ({ zone, cue }: Resolved): boolean => zone === 'PREAMBLE' && GROUNDS.has(cue.rule)

/** The type of the paper that a title names without its number, and the words by which it does. */
interface Named {
  readonly type: DocumentType
  readonly words: readonly string[]
}
export function namedBy({ type, title }: Heading): Named | null {
  if (title === null || !CARRYING_OUT.has(type ?? 'OTHER')) return null
  const low = fold(title)
  const at = CARRIES_OUT.exec(low)?.[0].length
  const noun = at === undefined ? null : new Annotated(low).at('TYPE_NOUN', at)
  const rest = noun === null ? '' : low.slice(noun.end)
  const words = SAYS_WHICH.test(rest) ? wordsOf(rest) : []
  return noun !== null && words.length >= FEWEST_WORDS ? { type: noun.value, words } : null
}
const FEWEST_WORDS = 4

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\d]+/u).filter((word) => word !== '')

/** A programme of action is at times only called a programme. */
const isOfType = (one: Resolved, type: DocumentType): boolean => {
  const cited = typeOf(one) ?? 'OTHER'
  return cited === type || (cited.startsWith('CHUONG_TRINH') && type.startsWith('CHUONG_TRINH'))
}

/** The citation, up to where its clause ends, says most of what the title does. */
function isSaidOf({ passage, start }: Resolved, named: readonly string[]): boolean {
  const clause = /^[^;]*/u.exec(fold(passage.text.slice(start, start + LONGEST_CLAUSE)))?.[0] ?? ''
  const said = new Set(wordsOf(clause))
  return named.filter((word) => said.has(word)).length >= named.length * MOST
}
const LONGEST_CLAUSE = 400
const MOST = 0.8
