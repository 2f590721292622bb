import { addDays, isoDay } from '../../model/date.js'
import { monthOf } from '../spans.js'
import { dueIn, type ListNamed, LISTS, listsNamed, TASKS } from './lists-named.js'
import { wordsIn, wordsWritten } from './named.js'

/** What is asked of something that the rest of a question names: tasks of a place, a body or a paper, who has acted upon a paper, how it stands, which papers carry it out, whether it is in force, or what became of a place. */
export interface AskedOf extends ListNamed {
  readonly what: 'tasks' | 'acted' | 'reckoning' | 'place' | 'cascade' | 'force'
  readonly rest: string
}

// cspell:disable
/** Without its accents the end of Hà Nội and of Hà Tĩnh is a word for places. */
const NO_NAME = '(?<!(?<![^ ])ha )'
/** Who has, as people ask: những tỉnh, còn bao nhiêu địa phương nào, ai. */
const UNITS = `(?:con )?(?:bao nhieu |may |nhung |cac )?${NO_NAME}(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi|don vi|ai)(?: nao)?(?: con)?`
/** Who has acted, as people ask for it: tỉnh nào chưa triển khai, địa phương đã có kế hoạch, which provinces have not acted. */
const ACTED = new RegExp(
  `(?<![^ ])(?:${UNITS} )?(?<yet>chua|da) (?:trien khai|(?:tim )?thay van ban|co (?:van ban|ke hoach)|ban hanh (?:nhung |cac )?(?:van ban|ke hoach)(?: gi| nao)?)(?: trien khai| thuc hien)?(?![^ ])`,
)
/** Of a task people say it as well, so here it must be said of whom: còn bao nhiêu tỉnh chưa làm, chỉ thị 34 tỉnh nào chưa. */
const UNITS_ACTED = new RegExp(
  `(?<![^ ])${UNITS} (?<yet>chua|da)(?: (?:thuc hien|lam|(?:gui |nop |co )?bao cao(?: ket qua)?)(?![^ ])|$)`,
)
/** How many have: chỉ thị 34 đã có bao nhiêu tỉnh làm. */
const MANY_ACTED =
  /(?<![^ ])(?:da )?(?:co )?bao nhieu (?:tinh(?: thanh(?: pho)?)?|dia phuong|noi|don vi) (?:lam|trien khai|thuc hien|co (?:van ban|ke hoach))(?: (?:trien khai|thuc hien))?(?![^ ])/
// cspell:enable
/** Whether somebody has: Lạng Sơn đã làm chỉ thị 34 chưa, Lạng Sơn có kế hoạch thực hiện 34-CT/TW chưa. */
const WHETHER_ACTED =
  // cspell:disable-next-line
  /(?<![^ ])(?:(?<yet>da) )?(?:co (?:van ban|ke hoach)(?: trien khai| thuc hien)?|trien khai|thuc hien|lam)(?= (?:.* )?chua$)/
const ACTED_IN_ENGLISH =
  /(?<![^ ])(?:(?:which |what )?(?:provinces|who)(?: that)? )?(?:have |has )?(?<yet>not )?(?:yet )?acted(?: (?:up)?on)?(?![^ ])/

// cspell:disable
const STANDS =
  '(?:(?:bao cao|bc)(?! (?:so )?\\d)|(?:tinh hinh|tien do|ket qua|tong hop|so lieu|danh gia|(?:so|tong) ket)(?: \\d+ nam)?|so sanh)'
/**
 * How a paper stands, as people ask for it, or as it stands above what they are to write: tình hình triển khai chỉ thị 34, so sánh
 * các tỉnh thực hiện 34-CT/TW, V/v báo cáo kết quả thực hiện Chỉ thị 34-CT/TW.
 */
const HOW_IT_STANDS = new RegExp(
  `^(?=.*\\d)(?:(?:v v|ve viec|de nghi|yeu cau) )*${STANDS}(?: (?:ve |cong tac |viec )*${STANDS})*(?: (?:cua )?(?:cac|giua cac) (?:tinh(?: thanh(?: pho)?)?|dia phuong|don vi))?(?: (?:ve|viec|cong tac|to chuc|trien khai|thuc hien|quan triet))*(?![^ ])|^(?=.*\\d)(?:(?:reckoning|state|progress|results?) of|(?:report|progress|status) (?:on|of)|compare)(?![^ ])`,
)
// cspell:enable

/** Who was the first or the last, which the reckoning tells: tỉnh nào chậm nhất chỉ thị 34. */
const FIRST_OR_LAST = new RegExp(
  // cspell:disable-next-line
  `(?<![^ ])(?:${UNITS} )?(?:(?:trien khai|thuc hien|lam) )?(?:cham|nhanh|som|muon) nhat(?: (?:trong|khi|viec|trien khai|thuc hien|lam))*(?![^ ])|(?<![^ ])(?:which )?(?:provinces?|who) (?:was |were )?(?:the )?(?:slowest|fastest|first|last)(?: to (?:act|carry out))?(?: (?:up)?on| for)?(?![^ ])`,
)

// cspell:disable
const PROVINCE = '(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi)'
/** How late each province is, which the reckoning tells: tỉnh nào quá hạn nhiều nhất, quá hạn theo tỉnh. */
const LATE_BY_PROVINCE = new RegExp(
  `(?<![^ ])(?:${PROVINCE} nao (?:co |con |dang )*(?:nhieu )?(?:(?:nhiem vu|viec) )?(?:qua|tre|cham) han(?: nhieu nhat)?|(?:(?:nhiem vu|viec) )?(?:qua|tre|cham) han (?:(?:chia )?theo (?:tung )?${PROVINCE}|(?:o )?${PROVINCE} nao(?: nhieu nhat)?))(?![^ ])`,
)
/** Papers, of those that carry another out: văn bản triển khai chỉ thị 34, and when they were issued: sau ngày 1/8/2024. */
const PAPERS_OF =
  /(?<![^ ])(?:cac |nhung |danh sach |ds )*(?:van ban|papers)(?: (?:trien khai|thuc hien|(?:that )?carry(?:ing)? out|of|on))*(?![^ ])/
const ISSUED =
  /(?<![^ ])(?:(?:duoc )?ban hanh |issued )?(?<bound>sau|ke tu|tu|truoc|den(?: het)?|after|since|from|before|until|by)(?: (?:ngay|thang))* (?:(?<day>[0-3]?\d) )?(?<month>1[0-2]|0?[1-9]) (?<year>20\d\d)(?![^ ])/
const SORTED = / (?:sap )?xep theo .*$/
// cspell:enable

/** The papers of a cascade that were issued in a time that has a beginning or an end; null where a question asks for none. */
function papersIssued(bare: string): AskedOf | null {
  const [papers, issued] = [PAPERS_OF.exec(bare), ISSUED.exec(bare)]
  if (papers === null || issued === null) return null
  const { bound = '', day, month, year } = issued.groups!
  const [first, last] =
    day === undefined
      ? monthOf(`${year}-${month!.padStart(2, '0')}-01`, 0)
      : Array<string | null>(2).fill(isoDay(Number(year), Number(month), Number(day)))
  if (!first || !last) return null
  // cspell:disable
  const isEnd = /^(?:truoc|den|before|until|by)/.test(bound)
  const limit = isEnd
    ? /^(?:truoc|before)/.test(bound)
      ? addDays(first, -1)
      : last
    : /^(?:sau|after)/.test(bound)
      ? addDays(last, 1)
      : first
  // cspell:enable
  const written = limit.split('-').toReversed().join('/')
  return askedOf(
    'cascade',
    isEnd
      ? [`Văn bản ban hành đến ${written}`, `Papers issued by ${written}`]
      : [`Văn bản ban hành từ ${written}`, `Papers issued from ${written}`],
    { as: 'table', [isEnd ? 'to-day' : 'from']: limit },
    bare.replace(SORTED, '').replace(issued[0], '').replace(papers[0], '').trim(),
  )
}

// cspell:disable
/** Of what a place was made and what it took over, as people ask: Cần Thơ gồm những tỉnh nào, Hậu Giang sáp nhập vào đâu. */
const MERGED = new RegExp(
  `(?<![^ ])(?:(?:(?:nhung|cac) )?${NO_NAME}(?:tinh|thanh pho|noi|xa|phuong|don vi)(?: nao)? )?(?:nay |moi |duoc |da )*(?:(?:gom|sap nhap|hop nhat|tiep nhan|nhan lai)(?: (?:lai|voi|vao|tu|thanh))*|nhan (?:(?:lai|viec|nhiem vu|nhung|gi) )*(?:tu|cua)|nay (?:la|thuoc|o)|truoc day la|cu la)(?: (?:nhung|cac|may|bao nhieu))?(?: (?:tinh|thanh pho|noi|xa|phuong|don vi|dia phuong|viec|nhiem vu))?(?: (?:nao|gi|dau))?(?![^ ])|(?<![^ ])(?:which provinces (?:were |was )?)?merged(?: into| from| with)?(?![^ ])`,
)
// cspell:enable

// cspell:disable
/** Whether a paper is in force, or which one has taken its place: 34-CT/TW còn hiệu lực không, văn bản nào thay thế chỉ thị 34. */
const IN_FORCE =
  /(?<![^ ])(?:(?:da |con |het |co |dang )*hieu luc(?: thi hanh)?|(?:co )?van ban(?: nao)?(?: da| moi)? (?:thay the|bai bo|sua doi(?: bo sung)?)(?: cho)?|(?:(?:da|bi|duoc) )+(?:thay the|bai bo|huy bo|sua doi(?: bo sung)?)(?: (?:boi|bang))?(?: van ban)?(?: nao)?)(?: (?:khong|chua|nua))*(?![^ ])|(?<![^ ])(?:is |was |what |which papers? |has )*(?:still |been )*(?:in force|replaced?s?|repealed|superseded|amended)(?: by)?(?! \S+ing)(?![^ ])/
// cspell:enable

/** All tasks of somebody: nhiệm vụ của Sở Xây dựng Lạng Sơn, Sở Y tế Lào Cai phải làm gì. */
const ALL_TASKS =
  // cspell:disable-next-line
  /^(?:(?:cac|nhung|danh sach|tat ca|all) )*(?:(?:nhiem vu|cong viec|viec|tasks?) (?:duoc giao |giao )?(?:cua|cho|of|for)|(?:nhiem vu|cong viec|tasks)(?= \S+ \S))(?= )|(?<= )(?:phai|can) lam (?:nhung )?gi$|(?<= )(?:duoc giao|co) (?:nhung )?(?:viec|nhiem vu|cong viec)? ?gi$/

/** Words that only lead from what is asked to what it is asked of. */
const LEADS =
  // cspell:disable-next-line
  /^(?:(?:nao|cua|theo|o|tai|trong|thuoc|ve|doi voi|of|in|for|by|has|have)(?: |$))+|(?: (?:(?:la |den |vao )?(?:ngay nao|khi nao|bao gio)|la(?= (?:gi|nao))|gi|nao|khong|chua|roi|(?:phai|can) lam(?: nhung)? gi|o|cua|tai|ve|theo|of|in))+$/g

/** In a longer question a word of one syllable names no list: trễ is Tre without its accents. */
const mayStandAmongOthers = (phrase: string): boolean => phrase.includes(' ') || wordsIn(phrase)[0] === phrase

/**
 * What a question asks of what its other words name: the longest name of a list, its words and what is left of the question. Null
 * where it asks for no list, or for nothing else.
 */
export function listAskedOf(question: string, day: string): AskedOf | null {
  const written = wordsWritten(question)
  const bare = wordsIn(question).join(' ')
  /** The words of the question that do not lie within a part of it. */
  const without = (start: number, length: number): string => {
    const first = bare.slice(0, start).split(' ').length - 1
    const rest = [...written]
    rest.splice(first, bare.slice(start, start + length).split(' ').length)
    return rest.join(' ')
  }
  const papers = papersIssued(bare)
  if (papers !== null) return papers
  const force = /\d/.test(bare) ? IN_FORCE.exec(bare) : null
  if (force !== null) return askedOf('force', FORCE, {}, without(force.index, force[0].length))
  const acted = [ACTED, UNITS_ACTED, MANY_ACTED, WHETHER_ACTED, ACTED_IN_ENGLISH]
    .map((pattern) => pattern.exec(bare))
    .find((match) => match !== null)
  if (acted !== undefined) {
    // cspell:disable-next-line
    const isSilent = ['chua', 'not '].includes(acted.groups?.['yet'] ?? '')
    return askedOf(
      'acted',
      isSilent ? SILENT : HAVE_ACTED,
      { acted: isSilent ? 'no' : 'yes' },
      without(acted.index, acted[0].length),
    )
  }
  const late = /\d/.test(bare) ? LATE_BY_PROVINCE.exec(bare) : null
  if (late !== null)
    return askedOf('reckoning', STANDING, { by: 'province' }, without(late.index, late[0].length))
  const named = LISTS.flatMap(({ name, by, set }) =>
    by.filter(mayStandAmongOthers).flatMap((phrase) => {
      const words = wordsIn(phrase).join(' ')
      const at = ` ${bare} `.indexOf(` ${words} `)
      return at < 0 ? [] : [{ name, set: set(day), words, at }]
    }),
  ).toSorted((one, other) => other.words.length - one.words.length)
  const found = dueIn(bare, day) ?? named[0]
  if (found !== undefined)
    return askedOf('tasks', found.name, found.set, without(found.at, found.words.length))
  const stands = HOW_IT_STANDS.exec(bare) ?? (/\d/.test(bare) ? FIRST_OR_LAST.exec(bare) : null)
  if (stands !== null) return askedOf('reckoning', STANDING, {}, without(stands.index, stands[0].length))
  const merged = MERGED.exec(bare)
  if (merged !== null) {
    const before = nameAsked(written.slice(0, bare.slice(0, merged.index).split(' ').length - 1).join(' '))
    // of two places the one that has what the other had stands first
    return askedOf('place', CHANGED, {}, before || without(0, merged.index + merged[0].length))
  }
  const all = ALL_TASKS.exec(bare)
  return all && askedOf('tasks', ALL, {}, without(all.index, all[0].length))
}

// cspell:disable
const BODY = '(?:co quan|don vi|so (?:ban )?nganh)'
/** That tasks are asked for body by body: quá hạn theo cơ quan, sở nào quá hạn nhiều nhất. */
const BY_BODY = new RegExp(
  `(?<![^ ])(?:(?:(?:chia|nhom) )?(?:theo|cua) (?:(?:tung|cac) )?${BODY}(?: chu tri)?|(?:nhung |cac )?(?:${BODY}|so) nao(?: (?:co|dang|con))?|(?:cua )?tung so|by (?:body|agency)|which (?:body|bodies|agency|agencies)(?: (?:has|have|is|are))?)(?![^ ])`,
)
/** What stands around that and names nothing. */
const AROUND =
  /^(?:tong hop|thong ke|so lieu|phan loai) |(?<![^ ])(?:(?:nhieu|lau) nhat|(?:the )?most)(?![^ ])/g
// cspell:enable

/** A question without the words that ask for bodies one by one; null where it has none of them. */
function withoutBodies(question: string): string | null {
  const bare = wordsIn(question).join(' ')
  if (!BY_BODY.test(bare)) return null
  return bare.replace(BY_BODY, '').replaceAll(AROUND, '').replaceAll(/ +/g, ' ').trim()
}

/** The lists that a question names and nothing else, else what it asks of what it names; tasks by body where it asks for that. */
export function listsAsked(
  question: string,
  day: string,
): { readonly named: readonly ListNamed[]; readonly of: AskedOf | null } {
  const named = listsNamed(question, day)
  const of = named.length === 0 ? listAskedOf(question, day) : null
  const rest = withoutBodies(question)
  // units that have acted upon a paper are no bodies with tasks
  if (rest === null || of?.what === 'acted') return { named, of }
  const byBody = <L extends ListNamed>(list: L): L => ({ ...list, set: { ...list.set, as: 'bodies' } })
  const whole = listsNamed(rest, day)
  if (whole.length > 0) return { named: whole.map(byBody), of: null }
  const asked = listAskedOf(rest, day)
  return asked?.what === 'tasks' ? { named: [], of: byBody(asked) } : { named, of }
}

const ALL = ['Nhiệm vụ', 'Tasks'] as const
const CHANGED = [
  'Trước và sau sắp xếp, văn bản và nhiệm vụ được nhận',
  'Before and after the reform, papers and tasks taken over',
] as const
const FORCE = ['Còn hiệu lực, đã bị sửa đổi, thay thế chưa', 'In force, amended or replaced'] as const
const STANDING = ['Tổng hợp tình hình triển khai', 'Reckoning'] as const

const SILENT = ['Tỉnh chưa thấy văn bản', 'Provinces for which nothing was found'] as const
const HAVE_ACTED = ['Tỉnh đã có văn bản', 'Provinces that have acted'] as const

/** What else people want of a paper who ask how it stands, or have to report on it. */
export const OF_A_REPORT: readonly AskedOf[] = [
  { what: 'acted', name: SILENT, set: { acted: 'no' }, rest: '' },
  {
    what: 'tasks',
    name: ['Nhiệm vụ quá hạn', 'Tasks that are overdue'],
    set: { state: 'OVERDUE' },
    rest: '',
  },
]

function askedOf(
  what: AskedOf['what'],
  name: AskedOf['name'],
  set: AskedOf['set'],
  left: string,
): AskedOf | null {
  const rest = nameAsked(left)
  return rest === '' ? null : { what, name, set, rest }
}

/** The words of a question that name something, without those that lead to it. */
export function nameAsked(question: string): string {
  const bare = wordsIn(question).join(' ')
  const kept = bare.replaceAll(TASKS, '').replaceAll(LEADS, '').replaceAll(TASKS, '')
  if (kept === '') return ''
  const skipped = bare.slice(0, bare.indexOf(kept)).split(' ').length - 1
  const names = wordsWritten(question).slice(skipped, skipped + kept.split(' ').length)
  return names.join(' ')
}
