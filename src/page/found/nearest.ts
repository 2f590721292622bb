import type { DocumentType } from '../../model/document.js'
import { type AskedOf, listAskedOf } from './asked-of.js'
import { nameAsked, plainWords } from './name-asked.js'
import { papersTold, wordsIn, wordsWritten } from './named.js'
import { papersIn } from './papers-asked.js'
import { type ListNamed, type Part, wordsBeside } from './tasks-named.js'
import type { Time } from './times.js'

/**
 * A question in its parts, where no list answers it as it stands: papers or tasks of somebody on something, or what is asked of a
 * paper that is called by what it is about, or not at all.
 */
export interface Nearest {
  readonly list: 'papers' | 'tasks' | 'of-a-paper'
  /** What is asked of a paper; of tasks which ones. */
  readonly of: AskedOf | null
  readonly type: DocumentType | null
  readonly time: Time | null
  /** Whose they are, or what else stands before what they are about. */
  readonly whose: string
  readonly topic: string
}

/** Stands for a paper in a question that names none. */
const ANY_PAPER = 'chỉ thị 0'
const OF_A_PAPER: ReadonlySet<AskedOf['what']> = new Set(['acted', 'reckoning', 'cascade', 'force', 'duties'])

// cspell:disable
/** Who does something, as people ask for it: ai chủ trì nhà ở xã hội, đơn vị nào phụ trách trồng cây. */
const WHO =
  /^(?:ai|(?:co quan|don vi|so|bo|phong)(?: (?:ban )?nganh)?(?: nao)?) (?:dang |duoc giao |phai )?(?:chu tri|phu trach|lam dau moi|chiu trach nhiem|lam|lo)(?: (?:ve|viec|cong tac|nhiem vu))*(?= )/
/** The same behind it: chuyển đổi số ai chủ trì. */
const WHO_BEHIND =
  / (?:thi )?(?:do )?(?:ai|(?:co quan|don vi|so|bo|phong)(?: (?:ban )?nganh)? nao) (?:dang |duoc giao |phai )?(?:chu tri|phu trach|lam dau moi|chiu trach nhiem|lo)$/
const OF_TASKS =
  /^(?:cac |nhung |danh sach |co |tim (?:kiem )?|loc )*(?:nhiem vu|cong viec|viec)(?: nao| gi)?(?= )/
/** Before what something is about; vệ sinh is something itself. */
const ABOUT =
  /(?<![^ ])(?:lien quan (?:den|toi)|(?:noi |quy dinh )?ve(?: viec| van de)?(?! sinh)|doi voi|trong linh vuc|linh vuc|c[oó] (?:ch[uữ]|(?:cum|cụm) t[uừ]))(?= )/
/** What leads to whose something is, and what stands behind that. */
const LEADING = /^(?:(?:do|boi|tu|cua|(?:chi dao|dieu hanh)(?= cua)|moi nhat|moi) )+/
const TRAILING = / (?:(?:da|duoc|moi|vua|co|ban hanh|ra|moi nhat|gan day|gan nhat|hien nay|khong))+$/
/** A paper that is only pointed at: chỉ thị này, văn bản đó. */
const POINTED = /(?<![^ ])(?:nay|do|tren|ay|noi tren|tren day|cap tren|trung uong)(?![^ ])/g
// cspell:enable

/** The words of a text without those that patterns find in it. */
function without(text: string, ...patterns: readonly RegExp[]): string {
  return patterns.reduce((left, pattern) => {
    const bare = wordsIn(left).join(' ')
    const found = pattern.exec(bare)
    if (found === null) return left
    const at = found.index + found[0].length - found[0].trimStart().length
    const part: Part = { at, words: found[0].trim() }
    return wordsBeside(wordsWritten(left), bare, [part])
  }, text)
}

const whoseIn = (text: string): string => nameAsked(without(nameAsked(text), LEADING, TRAILING, TRAILING))

/** Whose something is and what it is about. */
function aboutIn(text: string): Pick<Nearest, 'whose' | 'topic'> {
  const words = wordsWritten(text)
  const bare = plainWords(words)
  const found = ABOUT.exec(bare)
  if (found === null) return { whose: whoseIn(text), topic: '' }
  const first = bare.slice(0, found.index).split(' ').filter(Boolean).length
  const length = found[0].split(' ').length
  return {
    whose: whoseIn(words.slice(0, first).join(' ')),
    topic: nameAsked(words.slice(first + length).join(' ')),
  }
}

const NOTHING = { of: null, type: null, time: null } as const

/** What is asked of a paper that the question does not name by its number. */
function ofUnnamedPaper(of: AskedOf | null, read: string, today: string): Nearest | null {
  const asked = of ?? listAskedOf(`${read} ${ANY_PAPER}`, today) ?? listAskedOf(`${ANY_PAPER} ${read}`, today)
  // who does what something is about is told by its tasks
  if (asked === null || !OF_A_PAPER.has(asked.what) || (of === null && asked.what === 'duties')) return null
  const rest = asked.rest.replace(ANY_PAPER, '').trim()
  if (papersTold(rest).length > 0) return null
  const papers = papersIn(rest, today)
  const left = papers?.left ?? rest
  const isPointed = wordsIn(wordsIn(left).join(' ').replaceAll(POINTED, ' ')).length === 0
  return {
    ...NOTHING,
    list: 'of-a-paper',
    of: asked,
    type: papers?.type ?? null,
    ...(isPointed ? { whose: '', topic: '' } : aboutIn(left)),
  }
}

const ALL: ListNamed = { name: ['Nhiệm vụ', 'Tasks'], set: {} }

/** Tasks of somebody or on something; null of those of any paper. */
function tasksOf(of: AskedOf): Nearest | null {
  const isOfAnyPaper = /^(?:chi thi|nghi quyet|ket luan|ke hoach|van ban|cong van)?$/ // cspell:disable-line
  return isOfAnyPaper.test(wordsIn(of.rest).join(' '))
    ? null
    : { ...NOTHING, list: 'tasks', of, ...aboutIn(of.rest) }
}

/** The parts of a question that no list answers as it stands; null of one that has none. `of`: what it asks of what it names, as it is read. */
export function nearestAsked(of: AskedOf | null, read: string, today: string): Nearest | null {
  if (of?.what === 'tasks' || of?.what === 'part') {
    if (papersTold(of.rest).length > 0) return null
    // a part is one of a body
    const { part, ...set } = of.set
    const ofState = (name: string, at: 0 | 1): string => /\((.+)\)$/.exec(name)?.[1] ?? ALL.name[at]
    return tasksOf(
      part === undefined ? of : { ...of, set, name: [ofState(of.name[0], 0), ofState(of.name[1], 1)] },
    )
  }
  const ofPaper = ofUnnamedPaper(of, read, today)
  if (ofPaper !== null || of !== null || papersTold(read).length > 0) return ofPaper
  const papers = papersIn(read, today)
  const about = aboutIn(papers?.left ?? '')
  // kế hoạch và đầu tư is a name
  const isNone = /^\D*\d+$|^v[àa] /.test(about.whose)
  if (papers !== null && !isNone && (about.whose !== '' || about.topic !== ''))
    return { ...NOTHING, list: 'papers', type: papers.type, time: papers.time, ...about }
  const left = without(read, WHO, WHO_BEHIND, OF_TASKS)
  return left === read || left === '' ? null : tasksOf({ ...ALL, what: 'tasks', rest: left })
}
