import { cascadeAsked, PAPERS_OF } from './cascade-asked.js'
import { areTasks, type ListNamed, listsNamed } from './lists-named.js'
import { askedOf, nameAsked, partOf } from './name-asked.js'
import { papersTold, wordsIn, wordsWritten } from './named.js'
import { owedAsked } from './owed.js'
import { roleAsked, untakenAsked } from './roles-asked.js'
import { tasksNamed, wordsBeside } from './tasks-named.js'
import { timeNamed } from './times.js'
import { isSilence, NO_NAME, UNITS, whoActed } from './who-acted.js'

/** What is asked of something that the rest of a question names: tasks of a place, a body or a paper, who has acted upon a paper, how it stands, what it says, which papers carry it out, whether it is in force, or what became of a place. */
export interface AskedOf extends ListNamed {
  readonly what:
    | 'tasks'
    | 'own'
    | 'text'
    | 'acted'
    | 'reckoning'
    | 'place'
    | 'cascade'
    | 'force'
    | 'duties'
    | 'part'
    | 'signer'
    | 'why'
  readonly rest: string
  /** Of the units of a province those of this level, where it is asked which of them have acted. */
  readonly below?: 'DISTRICT' | 'COMMUNE'
  /** What the list of provinces is called then, which are told of all the country. */
  readonly ofAll?: ListNamed['name']
}

// cspell:disable
const HOW_FAR =
  /(?<![^ ])(?:da )?(?:hoan thanh|xong|lam|dat) (?:duoc )?(?:bao nhieu|may) phan tram(?![^ ])|(?<= )(?:da )?(?:xong|hoan thanh)(?: het)? chua$|^(?:da )?(?:lam )?(?:xong|hoan thanh)(?: het)? chua(?= .*\d)|(?<= )(?:(?:da |dang )?(?:lam|trien khai|thuc hien) )?(?:(?:duoc )?(?:den|toi) (?:dau|muc nao)|(?:the nao|ra sao|den dau))(?: roi)?$/
/** How much somebody has done, which the states of all tasks tell: lào cai hoàn thành bao nhiêu phần trăm. */
const DONE_SO_FAR =
  /(?<= )(?:da )?(?:hoan thanh|lam xong|xong|lam|dat) (?:duoc )?(?:bao nhieu|may) phan tram(?: (?:viec|nhiem vu|cong viec))?$|^(?:muc do|ty le|ti le|phan tram|tien do) (?:da )?(?:hoan thanh|xong|thuc hien)(?: (?:nhiem vu|viec|cong viec))? (?:cua|o|tai)(?= )/
const STANDS =
  '(?:(?:bao cao|bc)(?! (?:so )?\\d)|(?:tinh hinh|tien do|ket qua|tong hop|so lieu|danh gia|muc do|ty le|ti le|phan tram|(?:so|tong) ket)(?: \\d+ nam)?|so sanh)'
/**
 * How a paper stands, as people ask for it, or as it stands above what they are to write: tình hình triển khai chỉ thị 34, so sánh
 * các tỉnh thực hiện 34-CT/TW, V/v báo cáo kết quả thực hiện Chỉ thị 34-CT/TW.
 */
const HOW_IT_STANDS = new RegExp(
  `^(?=.*\\d)(?:(?:v v|ve viec|de nghi|yeu cau|du thao|soan|viet|lam|bieu mau|mau|bang|bieu|lap|xuat|in|phu luc) )*${STANDS}(?: (?:ve |cong tac |viec )*${STANDS})*(?: (?:cua )?(?:cac|giua cac) (?:tinh(?: thanh(?: pho)?)?|dia phuong|don vi))?(?: (?:ve|viec|cong tac|to chuc|trien khai|thuc hien|quan triet|hoan thanh(?: nhiem vu)?))*(?![^ ])|^(?=.*\\d)(?:(?:reckoning|state|progress|results?) of|(?:report|progress|status) (?:on|of)|compare)(?![^ ])`,
)
// cspell:enable

/** By when a paper has to be reported on, the reports and the question: báo cáo năm công văn 12 hạn ngày nào. */
const REPORT_WHEN =
  // cspell:disable-next-line
  /(?<![^ ])(?<reports>(?:phai |gui |nop )?bao cao(?: (?:(?:hang )?(?:nam|quy|thang|tuan)|6 thang|dinh ky|so ket|tong ket|ket qua|tinh hinh|thuc hien|trien khai|ve|theo))*)(?= .*\d).*? (?<when>(?:(?:co |la |thi )?(?:han|thoi han|cham nhat|truoc)(?: la| vao)? )?(?:ngay nao|khi nao|bao gio|luc nao))$/

// cspell:disable
/** By when what a paper asks for is to be done, and how much it is: công văn 9387 hạn nào, chỉ thị 34 có bao nhiêu nhiệm vụ. */
const DUE_WHEN =
  /^(?:thoi )?han(?: chot| cuoi(?: cung)?)? (?:cua|theo)(?= .*\d)|(?<=\d.* )(?:(?:thoi )?han (?:chot|cuoi(?: cung)?)|(?:con|duoc) (?:may|bao nhieu) ngay(?: nua)?)$|^(?:khi nao|bao gio|ngay nao) (?:thi )?(?:den|het|toi|phai xong|phai hoan thanh)(?: han)?(?= .*\d)|(?<=\d.* )(?:(?:co|thi|la|thuc hien|phai xong) )*(?:(?:thoi |het |den )?han(?: (?:chot|cuoi|cuoi cung|nop|la|vao|den))* (?:nao|gi|khi nao|ngay nao|bao gio|luc nao)|(?:khi nao|bao gio|ngay nao) (?:thi )?(?:den|het|toi) han|phai xong (?:khi nao|bao gio|truoc ngay nao)|(?<=(?:co|giao|gom|neu)(?: tat ca| tong cong)? )(?:bao nhieu|may) (?:nhiem vu|viec|cong viec))$/
// cspell:enable

/** Who was the first or the last, which the reckoning tells: tỉnh nào chậm nhất chỉ thị 34. */
const FIRST_OR_LAST = new RegExp(
  // cspell:disable-next-line
  `(?<![^ ])(?:${UNITS} )?(?:(?:trien khai|thuc hien|lam) )?(?:(?:cham|nhanh|som|muon) nhat|(?:cham|cham tre|nhanh|muon)(?= (?:trien khai|thuc hien|ban hanh|lam)))(?: (?:trong|khi|viec|trien khai|thuc hien|ban hanh|lam))*(?![^ ])|(?<![^ ])(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi|don vi)(?: nao)? (?:dau tien|som nhat|cuoi cung)(?: (?:da|co|van ban|trien khai|thuc hien|lam|ban hanh))*(?![^ ])|(?<![^ ])(?:trung binh|binh quan|trung vi)(?: (?:mat|sau|het|la|bao nhieu|may|ngay|thang|lau))*(?![^ ])|(?<![^ ])(?:(?:nhung |cac )?(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi) nao|(?:(?:danh sach |ds )?(?:nhung|cac)|danh sach|ds) (?:tinh(?: thanh(?: pho)?)?|dia phuong)) (?:(?:dang|con|bi|la|lam|trien khai|thuc hien|ban hanh|nop|gui|ke hoach) )*(?:cham tre|cham|tre|muon|tot|kem|yeu|hieu qua|dan dau|dung dau|xep cuoi)(?: (?:nhieu|nhat|hon|nhung))*(?![^ ])|(?<![^ ])(?:which )?(?:provinces?|who) (?:was |were )?(?:the )?(?:slowest|fastest|first|last)(?: to (?:act|carry out))?(?: (?:up)?on| for)?(?![^ ])`,
)

// cspell:disable
/** The same, of who has acted: tỉnh nào triển khai sớm nhất chỉ thị 34. */
const IN_ORDER =
  /(?<![^ ])(?:(?:nhung|cac) )?(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi|don vi|ai)(?: nao)? (?:(?:da|co) )?(?:trien khai|thuc hien|lam|ban hanh|co (?:van ban|ke hoach)) (?:cham|nhanh|som|muon|dau|tot|kem) (?:nhat|tien)(?![^ ])/
// cspell:enable

// cspell:disable
/** Which provinces are late with nothing, which a table tells that has those, too: tỉnh nào không quá hạn chỉ thị 34. */
const TIMELY =
  /(?<![^ ])(?:tinh(?: thanh(?: pho)?)?|dia phuong|noi) nao (?:khong|chua) (?:co |bi |con )*(?:(?:nhiem vu|viec) (?:nao )?)?(?:bi )?(?:qua|tre|cham) han(?![^ ])/
// cspell:enable

// cspell:disable
/** Of what a place was made and what it took over, as people ask: Cần Thơ gồm những tỉnh nào, Hậu Giang sáp nhập vào đâu. */
const MERGED = new RegExp(
  `(?<![^ ])(?:(?:(?:nhung|cac) )?${NO_NAME}(?:tinh|thanh pho|noi|xa|phuong|don vi)(?: nao)? )?(?:nay |moi |duoc |da )*(?:(?:gom|sap nhap|hop nhat|tiep nhan|nhan lai)(?: (?:lai|voi|vao|tu|thanh))*|nhan (?:(?:lai|viec|nhiem vu|nhung|gi) )*(?:tu|cua)|(?:nay|(?:bay |hien )?gio|hien nay) (?:la|thuoc|o)|truoc day la|cu la)(?: (?:nhung|cac|may|bao nhieu))?(?: (?:tinh|thanh pho|noi|xa|phuong|don vi|dia phuong|viec|nhiem vu))?(?: (?:nao|gi|dau))?(?![^ ])|(?<=^(?:(?:tinh|huyen|quan|thi xa|xa|phuong|thi tran|thanh pho) .*)? )(?:(?:hien|bay gio|nay|co) )*con (?:ton tai |hoat dong )?(?:khong|nua khong|hay khong)$|(?<![^ ])(?:which provinces (?:were |was )?)?merged(?: into| from| with)?(?![^ ])`,
)
// cspell:enable

// cspell:disable
/** Whether a paper is in force, or which one has taken its place: 34-CT/TW còn hiệu lực không, văn bản nào thay thế chỉ thị 34. */
const IN_FORCE =
  /(?<![^ ])(?:(?:da |con |het |co |dang )*hieu luc(?: thi hanh)?|(?:co )?van ban(?: nao)?(?: da| moi)? (?:thay the|bai bo|sua doi(?: bo sung)?)(?: cho)?|(?:(?:da|bi|duoc) )+(?:thay the|bai bo|huy bo|sua doi(?: bo sung)?)(?: (?:boi|bang))?(?: van ban)?(?: nao)?|(?:(?:da|bi|duoc) )*thay(?: the)? bang (?:gi|(?:van ban|cai) (?:nao|gi))|(?:van )?(?:con|van) (?:ap dung|dung|su dung|gia tri)(?: duoc)?(?= (?:khong|nua|chua)|$))(?: (?:khong|chua|nua))*(?![^ ])|(?<![^ ])(?:is |was |what |which papers? |has )*(?:still |been )*(?:in force|replaced?s?|repealed|superseded|amended)(?: by)?(?! \S+ing)(?![^ ])/
// cspell:enable

/** All tasks of somebody: nhiệm vụ của Sở Xây dựng Lạng Sơn, Sở Y tế Lào Cai phải làm gì. */
const ALL_TASKS =
  // cspell:disable-next-line
  /^(?:(?:cac|nhung|danh sach|tat ca|all|tien do|tinh hinh|ket qua|trien khai|thuc hien|hoan thanh) )*(?:(?:nhiem vu|cong viec|viec|tasks?) (?:duoc giao |giao )?(?:cua|cho|of|for)|(?:nhiem vu|cong viec|tasks)(?= \S+ \S))(?= )|(?<= )(?:duoc giao|co|con) (?:nhung )?(?:viec|nhiem vu|cong viec) gi (?:trong|theo|ve|cua|o)(?= .*\d)|(?<= )(?:co )?(?:phai|can) lam (?:nhung )?gi(?= (?:chi thi|nghi quyet|ket luan|ke hoach|quyet dinh|ct|nq|kl|kh|qd) (?:so )?\d)|(?<= )(?:phai|can) lam (?:nhung )?gi(?: (?:theo|voi|ve|de thuc hien)(?= .*\d)|$)|(?<= )(?:phai|can) (?:nop|gui|trinh)(?: nhung)? gi$|(?<= )(?:duoc giao|co|con) (?:nhung )?(?:viec|nhiem vu|cong viec)? ?gi$|(?<=^(?:trung tam|tram|truong|phong|doan|hoi|mat tran|ban|to|chi cuc|cong an|quan su|bo|so|ubnd|uy ban|van phong|lien doan|tinh doan|huyen doan) .*)(?<!(?:vien|dan|cong) )(?:(?:thi|co|duoc|se|phai) )*(?:lam|phu trach|tham gia|giam sat|dam nhan|lo)(?: nhung)?(?: (?:viec|nhiem vu))? gi$|(?<=^\D* )(?:nhiem vu|cong viec|viec(?= (?:gi|nao)))(?: (?:gi|nao))?$|^(?:cac |nhung )?(?:thoi )?han(?: chot| cuoi)? (?:cua|cho)(?= \D+$)/

/** By what a paper is joined to another: vì sao 290-KH/TU thuộc chỉ thị 34, 290-KH/TU có liên quan gì chỉ thị 34. */
const WHY =
  // cspell:disable-next-line
  /(?<![^ ])(?:(?:vi|tai) sao|chung minh|bang chung|dan chung|(?:can cu|dua) (?:vao )?(?:nao|dau)|lien quan|moi lien he|noi voi|co (?:phai )?(?:thuoc|thuc hien|trien khai)|why|linked)(?![^ ])/

/** The papers that were issued in a time in which units are said to have acted: tỉnh nào đã triển khai chỉ thị 34 trong tháng 11. */
function actedIn(left: string, day: string): AskedOf | null {
  const words = wordsIn(left).join(' ')
  const time = timeNamed(words, day)
  if (time === null) return null
  return askedOf(
    'cascade',
    [`Văn bản ban hành ${time.name[0]}`, `Papers issued ${time.name[1]}`],
    { as: 'table', from: time.span[0], 'to-day': time.span[1] },
    wordsBeside(wordsWritten(left), words, [time]),
  )
}

// cspell:disable
/** Districts or communes, as people ask which of them have acted: huyện nào của Lào Cai, bao nhiêu xã, đến cấp xã. */
const BELOW = new RegExp(
  '(?<![^ ])(?:(?:con )?(?:bao nhieu|may|nhung|cac) (?<many>huyen|quan|xa|phuong)(?:,? (?:thi xa|thi tran|phuong|xa|quan|dac khu))*(?: nao)?|(?<!dia )(?<which>huyen|quan|xa|phuong)(?: (?:thi xa|thi tran|phuong|xa|quan|dac khu))* nao|(?:(?:den|toi|xuong) )?cap (?<tier>huyen|xa)(?: nao)?|(?:den|toi|xuong) (?<down>huyen|xa)(?= chua))(?: (?:cua|o|tai|thuoc|trong))?(?![^ ])',
)
// cspell:enable

type Below = Readonly<{ part: { at: number; words: string }; level: 'DISTRICT' | 'COMMUNE' }>

function belowAsked(bare: string): Below | null {
  const found = BELOW.exec(bare)
  if (found === null) return null
  const { many, which, tier, down } = found.groups!
  // cspell:disable-next-line
  const isDistrict = ['huyen', 'quan'].includes((many ?? which ?? tier ?? down)!)
  return { part: { at: found.index, words: found[0] }, level: isDistrict ? 'DISTRICT' : 'COMMUNE' }
}

/** Which districts or communes have acted, asked of the rest of the question. */
function actedBelow({ level }: Below, rest: string, day: string): AskedOf | null {
  const asked = listAskedOf(rest, day)
  if (asked?.what !== 'acted') return null
  const [unit, units] = level === 'DISTRICT' ? ['Huyện', 'Districts'] : ['Xã', 'Communes']
  const isSilent = asked.set['acted'] === 'no'
  return {
    ...asked,
    name: [
      `${unit} ${isSilent ? 'chưa thấy văn bản' : 'đã có văn bản'}`,
      isSilent ? `${units} for which nothing was found` : `${units} that have acted`,
    ],
    below: level,
    ofAll: asked.name,
  }
}

/** Of a task people say it as well, so here it must be said of which units and of which paper: xã nào chưa làm chỉ thị 34. */
const DONE_BELOW =
  // cspell:disable-next-line
  /(?<![^ ])(?:chua|da) (?:lam|thuc hien) (?:theo )?(?:chi thi|nghi quyet|ket luan|quyet dinh|ke hoach|ct|nq|kl|qd|kh|\d)/
// cspell:disable-next-line
const DONE = /(?<=(?<![\p{L}\p{M}])(?:chưa|chua|đã|da) )(?:làm|lam|thực hiện|thuc hien)(?![\p{L}\p{M}])/iu

/** Who has acted, or has not, of provinces, districts or communes; within a time, what was issued then. */
function actedAsked(bare: string, written: readonly string[], day: string): AskedOf | null {
  const acted = whoActed(bare)
  const below = belowAsked(bare)
  if (acted === null)
    return below === null || !DONE_BELOW.test(bare)
      ? null
      : actedBelow(below, wordsBeside(written, bare, [below.part]).replace(DONE, 'triển khai'), day)
  if (below !== null) return actedBelow(below, wordsBeside(written, bare, [below.part]), day)
  const left = wordsBeside(written, bare, [partOf(acted)])
  const isSilent = isSilence(acted.groups ?? {})
  return (
    (isSilent ? null : actedIn(left, day)) ??
    askedOf('acted', isSilent ? SILENT : HAVE_ACTED, { acted: isSilent ? 'no' : 'yes' }, left)
  )
}

/** The tasks to report on what a question names, where it asks by when. */
function reportsAsked(found: RegExpExecArray, bare: string, written: readonly string[]): AskedOf | null {
  const { reports = '', when = '' } = found.groups!
  const parts = [
    { at: found.index, words: reports },
    { at: found.index + found[0].length - when.length, words: when },
  ]
  return askedOf('tasks', REPORTS, { text: 'báo cáo' }, wordsBeside(written, bare, parts))
}

/**
 * What a question asks of what its other words name: the longest name of a list, its words and what is left of the question. Null
 * where it asks for no list, or for nothing else.
 */
export function listAskedOf(question: string, day: string): AskedOf | null {
  const written = wordsWritten(question)
  const bare = wordsIn(question).join(' ')
  const without = (at: number, length: number): string =>
    wordsBeside(written, bare, [{ at, words: bare.slice(at, at + length) }])
  // what joins two papers is asked of both
  if (WHY.test(bare) && papersTold(question).length === 2)
    return { what: 'why', name: LINK, set: {}, rest: papersTold(question).join(' ') }
  const papers = cascadeAsked(bare, written)
  if (papers !== null) return papers
  const force = /\d/.test(bare) ? IN_FORCE.exec(bare) : null
  if (force !== null) return askedOf('force', FORCE, {}, without(force.index, force[0].length))
  const untaken = untakenAsked(bare)
  if (untaken !== null)
    return askedOf(untaken.what, untaken.name, untaken.set, wordsBeside(written, bare, untaken.parts))
  const order = /\d/.test(bare) ? IN_ORDER.exec(bare) : null
  if (order !== null) return askedOf('reckoning', STANDING, {}, without(order.index, order[0].length))
  const acted = actedAsked(bare, written, day)
  if (acted !== null) return acted
  const role = roleAsked(bare, day)
  if (role !== null) return askedOf(role.what, role.name, role.set, wordsBeside(written, bare, role.parts))
  const far = /\d/.test(bare) ? HOW_FAR.exec(bare) : null
  if (far !== null) return askedOf('reckoning', STANDING, {}, without(far.index, far[0].length))
  const done = DONE_SO_FAR.exec(bare)
  if (done !== null) return askedOf('tasks', ALL, {}, without(done.index, done[0].length))
  const timely = /\d/.test(bare) ? TIMELY.exec(bare) : null
  if (timely !== null)
    return askedOf('reckoning', STANDING, { by: 'province' }, without(timely.index, timely[0].length))
  const due = REPORT_WHEN.test(bare) ? null : DUE_WHEN.exec(bare)
  if (due !== null) return askedOf('own', DUE, {}, without(due.index, due[0].length))
  const tasks = tasksNamed(bare, day)
  if (tasks !== null) return askedOf('tasks', tasks.name, tasks.set, wordsBeside(written, bare, tasks.parts))
  const report = REPORT_WHEN.exec(bare)
  if (report !== null) return reportsAsked(report, bare, written)
  const stands = HOW_IT_STANDS.exec(bare) ?? (/\d/.test(bare) ? FIRST_OR_LAST.exec(bare) : null)
  if (stands !== null) return askedOf('reckoning', STANDING, {}, without(stands.index, stands[0].length))
  const merged = MERGED.exec(bare)
  if (merged !== null) {
    const before = nameAsked(written.slice(0, bare.slice(0, merged.index).split(' ').length - 1).join(' '))
    // of two places the one that has what the other had stands first
    const place = before.replace(
      /^(?:ubnd|hđnd|ủy ban nhân dân|uy ban nhan dan|hội đồng nhân dân)(?= |$)/iu,
      '',
    )
    return askedOf('place', CHANGED, {}, place.trim() || without(0, merged.index + merged[0].length))
  }
  const owed = owedAsked(bare, written)
  if (owed !== null) return owed
  const all = ALL_TASKS.exec(bare)
  return all && askedOf('tasks', ALL, {}, without(all.index, all[0].length))
}

// cspell:disable
const BODY = '(?:co quan|don vi|so (?:ban )?nganh)'
/** That tasks are asked for body by body: quá hạn theo cơ quan, sở nào quá hạn nhiều nhất. */
const BY_BODY = new RegExp(
  `(?<![^ ])(?:(?:(?:chia|nhom) )?(?:theo|cua) (?:(?:tung|cac) )?${BODY}(?: chu tri)?|(?:nhung |cac )?(?:${BODY}|so) nao(?: (?:co|dang|con))?|(?:danh sach|ds|liet ke|nhung) (?:nhung |cac )?(?:${BODY}|so)(?= (?:dang |con |bi |co )*(?:qua|tre|cham) han)|(?:cua )?tung so|ai(?: (?:dang|con|bi|hay))*(?= (?:no|cham|tre|qua|thieu|chua (?:bao cao|gui|nop|co bao cao|xong|hoan thanh|lam|thuc hien))(?![^ ]))|by (?:body|agency)|which (?:body|bodies|agency|agencies)(?: (?:has|have|is|are))?)(?![^ ])`,
)
const TIER = '(?:tinh(?: thanh(?: pho)?)?|dia (?:phuong|ban)|huyen|xa|phuong)'
/** That tasks are asked for place by place: quá hạn theo tỉnh, xếp theo địa bàn, tỉnh nào quá hạn nhiều nhất. */
const BY_PLACE = new RegExp(
  `(?<![^ ])(?:(?:(?:chia|nhom|(?:sap )?xep) )?theo (?:(?:tung|cac) )?${TIER}|(?:(?:o|tai|cua) )?(?:(?:nhung|cac) )?(?<!dia )(?:${TIER}|noi) nao(?: (?:co|dang|con|bi|de))*|(?:danh sach|ds|liet ke|nhung) (?:nhung |cac )?${TIER}(?= (?:dang |con |bi |co )*(?:qua|tre|cham) han)|(?:by|sorted by|of each) (?:province|place)|which (?:provinces?|places?)(?: (?:has|have|is|are))?)(?![^ ])`,
)
/** What stands around that and names nothing. */
const AROUND =
  /^(?:tong hop|thong ke|so lieu|phan loai)(?= )|(?<![^ ])(?:nhieu(?! loc)|(?:lau )?(?<!thong )nhat|(?:the )?most)(?![^ ])/g
// cspell:enable

/** A question without the words that ask for bodies, or for places, one by one; null where it has none of them. */
function withoutEach(each: RegExp, question: string): string | null {
  const bare = wordsIn(question).join(' ')
  const found = each.exec(bare)
  if (found === null) return null
  const around = [...bare.matchAll(AROUND)].map(partOf)
  return wordsBeside(wordsWritten(question), bare, [partOf(found), ...around])
}

/** The same list, body by body. */
export const byBody = <L extends ListNamed>(list: L): L => ({
  ...list,
  name: [`${list.name[0]} theo cơ quan`, `${list.name[1]}, by body`],
  set: { ...list.set, as: 'bodies' },
})

/** The same list, place by place. */
const byPlace = <L extends ListNamed>(list: L): L => ({
  ...list,
  name: [`${list.name[0]} theo địa bàn`, `${list.name[1]}, by place`],
  set: { ...list.set, as: 'places' },
})

const actedUpon = (paper: string): AskedOf | null => askedOf('acted', HAVE_ACTED, { acted: 'yes' }, paper)

/** Lists of tasks place by place, where a question asks for that and not for who has acted. */
function listsByPlace(
  question: string,
  day: string,
  of: AskedOf | null,
): ReturnType<typeof listsAsked> | null {
  const rest =
    of !== null && ['acted', 'cascade', 'place', 'reckoning', 'text'].includes(of.what)
      ? null
      : withoutEach(BY_PLACE, question)
  if (rest === null) return null
  if (areTasks(rest) || TIMELY.test(wordsIn(question).join(' ')))
    return { named: [byPlace({ name: ALL, set: {} })], of: null }
  const whole = listsNamed(rest, day)
  if (whole.length > 0)
    return { named: whole.filter(({ screen }) => screen === undefined).map(byPlace), of: null }
  const asked = listAskedOf(rest, day)
  if (asked?.what === 'tasks') return { named: [], of: byPlace(asked) }
  // a paper and nothing else: who has acted upon it stands place by place
  if (papersTold(rest).join(' ') === rest) return { named: [], of: actedUpon(rest) }
  // so do the papers of a cascade
  const papers = PAPERS_OF.exec(wordsIn(rest).join(' '))
  const acted =
    papers && /\d/.test(rest)
      ? wordsBeside(wordsWritten(rest), wordsIn(rest).join(' '), [partOf(papers)])
      : ''
  return acted === '' ? null : { named: [], of: actedUpon(acted) }
}

/** The lists that a question names and nothing else, else what it asks of what it names; tasks by body where it asks for that. */
export function listsAsked(
  question: string,
  day: string,
): { readonly named: readonly ListNamed[]; readonly of: AskedOf | null } {
  const named = listsNamed(question, day)
  const of = named.length === 0 ? listAskedOf(question, day) : null
  const places = listsByPlace(question, day, of)
  if (places !== null) return places
  const rest = withoutEach(BY_BODY, question)
  if (rest === null) return { named, of }
  // units that have acted upon a paper are no bodies with tasks; departments are no units
  if (of?.what === 'acted') {
    const left = DEPARTMENTS.test(wordsIn(question).join(' ')) ? listAskedOf(rest, day)?.rest : undefined
    return { named, of: left === undefined ? of : byBody({ ...UNDONE, rest: left }) }
  }
  if (areTasks(rest)) return { named: [byBody({ name: ALL, set: {} })], of: null }
  const whole = listsNamed(rest, day)
  if (whole.length > 0) return { named: whole.map(byBody), of: null }
  const asked = listAskedOf(rest, day)
  return asked?.what === 'tasks' ? { named: [], of: byBody(asked) } : { named, of }
}

// cspell:disable-next-line
const DEPARTMENTS =
  /(?<![^ ])(?:so|phong)(?: (?:ban )?nganh| ban)? nao(?![^ ])|(?<![^ ])(?:nhung|cac) (?:so|phong)(?![^ ])/
/** What departments that have a directive to carry out still have to do. */
const UNDONE: AskedOf = {
  what: 'tasks',
  name: ['Nhiệm vụ chưa xong', 'Tasks that are not done'],
  set: { state: 'OVERDUE,OPEN,NO_DEADLINE' },
  rest: '',
}

const ALL = ['Nhiệm vụ', 'Tasks'] as const
const REPORTS = ['Nhiệm vụ phải báo cáo', 'Tasks to report'] as const
const DUE = ['Nhiệm vụ và thời hạn', 'Tasks and their deadlines'] as const
const LINK = ['Vì sao', 'Why'] as const
const CHANGED = [
  'Trước và sau sắp xếp, văn bản và nhiệm vụ được nhận',
  'Before and after the reform, papers and tasks taken over',
] as const
const FORCE = ['Còn hiệu lực, đã bị sửa đổi, thay thế chưa', 'In force, amended or replaced'] as const
const STANDING = ['Tổng hợp tình hình triển khai', 'Reckoning'] as const

const SILENT = ['Tỉnh chưa thấy văn bản', 'Provinces for which nothing was found'] as const
const HAVE_ACTED = ['Tỉnh đã có văn bản', 'Provinces that have acted'] as const

/** What is late of a paper, with who leads it. */
export const LATE_OF_PAPER: AskedOf = {
  what: 'tasks',
  name: ['Nhiệm vụ quá hạn', 'Tasks that are overdue'],
  set: { state: 'OVERDUE' },
  rest: '',
}

/** What else people want of a paper who ask how it stands, or have to report on it. */
export const OF_A_REPORT: readonly AskedOf[] = [
  { what: 'acted', name: SILENT, set: { acted: 'no' }, rest: '' },
  LATE_OF_PAPER,
]

/** What is late of those who were to report on a paper. */
export const LATE_REPORTS: readonly AskedOf[] = [
  {
    what: 'tasks',
    name: ['Nhiệm vụ báo cáo quá hạn', 'Tasks to report that are overdue'],
    set: { state: 'OVERDUE', text: 'báo cáo' },
    rest: '',
  },
]
