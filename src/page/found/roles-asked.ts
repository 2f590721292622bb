import type { AskedOf } from './asked-of.js'
import { type Part, tasksNamed } from './tasks-named.js'

/** What is asked, and the parts of the question that ask it. */
interface Asks extends Pick<AskedOf, 'what' | 'name' | 'set'> {
  readonly parts: readonly Part[]
}

// cspell:disable
const WORK = '(?:viec|nhiem vu|cong viec)'
/** Which part somebody has in tasks: sở tài chính lào cai phối hợp việc gì, nhiệm vụ do Sở Xây dựng Lào Cai chủ trì. */
const ROLE = new RegExp(
  `(?<= )(?<!(?<![^ ])(?:ai|nao) (?:dang |phai |duoc giao )?)(?:dang |phai |duoc (?:giao )?)?(?<role>chu tri|phoi hop)(?: (?:nhung|cac|bao nhieu))?(?: ${WORK})?(?: (?:nao|gi))?(?= (?:dang |con |bi )*(?:(?:qua|tre|cham) han|tre|cham|cham tre|cham tien do)$|$)`,
)
const DO = /^(?:(?:cac|nhung) )?(?:nhiem vu|viec|cong viec) (?:do|ma)(?= )/
/** What a paper gives to whom: chỉ thị 34 giao những nhiệm vụ gì, 999-CT/TW giao việc cho ai. */
const GIVEN = new RegExp(
  `(?<= )(?:da )?(?:giao|phan cong|yeu cau)(?: (?:cac|nhung))?(?: ${WORK})?(?: (?:gi|nao))?(?: cho)?(?: (?:ai|nhung ai|(?:co quan|don vi|so)(?: nganh)? nao|cac (?:so|don vi|co quan)))?(?: lam gi| nhung gi)?$|(?<= )(?:da )?giao(?: (?:nhung|cac))?(?: ${WORK})?(?: (?:gi|nao))? cho (?:cac |cap )?(?:tinh|dia phuong|huyen|xa|phuong)(?: lam)?(?: (?:nhung )?gi| ${WORK} gi)?$|(?<= )ai (?:phai )?lam (?:nhung )?gi$|(?<![^ ])(?:ai|(?:co quan|don vi|so)(?: nao)?) (?:chu tri|phu trach|lam dau moi|chiu trach nhiem)(?: (?:thuc hien|trien khai|chinh))*(?![^ ])`,
)
/** What nobody has taken up, which stands task by task: chỉ thị 34 còn việc nào chưa ai nhận. */
const UNTAKEN = new RegExp(
  `(?<=\\d.* )(?:(?:con|co) )?(?:(?:bao nhieu|may|nhung) )?${WORK}(?: nao)? (?:chua|khong) (?:(?:co )?(?:ai|(?:noi|tinh|don vi|dia phuong) nao) (?:nhan|lam|trien khai|thuc hien|cu the hoa)|duoc cu the hoa)$`,
)
const BODY = '(?:so|ubnd|uy ban|phong|ban|bo|chi cuc|cong an|thanh tra|trung tam|van phong|hoi|tinh doan)'
/** The tasks that a paper gives to a body: chỉ thị 34 giao sở xây dựng việc gì. */
const GIVEN_TO = new RegExp(
  `(?<=\\d.* )(?<gives>(?:da )?giao(?: cho)?) (?=${BODY} ).*? (?<asks>(?:(?:nhung|bao nhieu|may) )?(?:${WORK} )?(?:gi|nao)|lam (?:nhung )?gi|(?:bao nhieu|may) ${WORK})$`,
)
/** The same of somebody above whose name is that of the place alone, or who is asked for: việc UBND tỉnh giao cho sở tài chính, ai giao việc cho sở xây dựng. Each task names the paper that gives it. */
const FROM_ABOVE = new RegExp(
  `^(?:(?:nhung|cac) )?${WORK} (?:do |ma )?(?:ubnd|uy ban nhan dan|tinh uy|huyen uy|thu tuong|chinh phu|tinh|cap tren|lanh dao|chu tich)(?: tinh| huyen| xa| thanh pho| chinh phu)? (?:da )?giao(?: cho)? (?=${BODY} )|^(?:ai|(?:co quan|don vi|cap) nao) (?:da )?(?:giao|phan cong)(?: ${WORK})?(?: cho)? (?=${BODY} )`,
)
/** With whom a body works, which the tasks that it leads tell: ai phối hợp với sở xây dựng, sở tài chính làm chung với ai. */
const TOGETHER = new RegExp(
  `^(?:ai|(?:co quan|don vi|so)(?: nganh)?(?: nao)?) (?:(?:phai|cung|dang|duoc giao) )*(?:phoi hop|lam chung|lam cung)(?: cung| thuc hien)?(?: voi)? (?=${BODY} )|(?<= )(?:phoi hop|lam chung|lam cung|lam viec)(?: cung)?(?: voi)? (?:ai|(?:(?:nhung|cac) )?(?:co quan|don vi|so)(?: nganh)? nao)$|^(?:(?:nhung|cac) )?${WORK} (?:lam )?chung (?:voi|cua) (?=${BODY} )`,
)
/** Who signed a paper: ai ký 215/KH-UBND. */
const SIGNER =
  /(?<![^ ])(?:(?:do )?(?:ai|nguoi nao) (?:da )?ky(?: ban hanh)?|nguoi ky(?: (?:cua|la ai))?|who signed)(?![^ ])/
/** What a paper says: chỉ thị 34 nói gì, nội dung 34-CT/TW, tóm tắt chỉ thị 34. */
const CONTENT =
  /(?<=\d(?: [a-z]{1,6}){0,3} )(?:(?:duoc )?ap dung (?:cho|voi|doi voi) (?:ai|nhung ai|doi tuong nao)|(?:co |quy dinh )?(?:noi dung|muc tieu|doi tuong ap dung|pham vi)(?: (?:la )?(?:gi|the nao))?|(?:noi|quy dinh|viet)(?: ve)?(?: nhung)? gi|(?:noi )?ve (?:viec |van de )?gi|la (?:van ban )?gi|(?:duoc )?(?:ban hanh|ra)(?: (?:vao|tu))?(?: (?:ngay nao|khi nao|bao gio|luc nao|nam nao))|(?:do|cua) (?:ai|co quan nao) ban hanh|(?:la )?(?:cua|thuoc) (?:(?:tinh|huyen|xa|phuong|so|bo|dia phuong|don vi|co quan|noi) nao|ai)|(?:do |cua )?(?:ai|co quan nao) ban hanh)$|^(?:ai|co quan nao) ban hanh(?= )|^(?:(?:xem|doc|mo|tim|tai(?: ve)?|tom tat|trich|in) )*(?:noi dung|doi tuong(?: ap dung)?|pham vi(?: (?:ap dung|dieu chinh))?|(?:dieu|khoan|muc|diem|phan) (?:\d{1,3}|[ivx]{1,5})(?= .*\d)|ngay ban hanh|trich yeu|toan van|tom tat|ban goc|(?:xem|doc|mo|tai(?: ve)?)(?= ))(?: (?:cua|chinh|day du))*(?= )|^(?:what does|text of|read|open)(?= )/
// cspell:enable

const PARTS = {
  // cspell:disable
  'chu tri': { part: 'leads', name: ['Nhiệm vụ chủ trì', 'Tasks that it leads'] },
  'phoi hop': { part: 'coordinates', name: ['Nhiệm vụ phối hợp', 'Tasks in which it takes part'] },
  // cspell:enable
} as const

const partOf = ({ index: at, 0: words }: Pick<RegExpExecArray, 'index' | 0>): Part => ({ at, words })

/** What a question asks of the part that a body has in tasks, of what a paper says, what it gives to whom, or who signed it; null of any other. */
export function roleAsked(bare: string, day: string): Asks | null {
  const asked = givenAsked(bare)
  if (asked !== null || !/\d/.test(bare)) return asked ?? partAsked(bare, day)
  const signer = SIGNER.exec(bare)
  if (signer !== null)
    return { what: 'signer', name: ['Người ký', 'Who signed'], set: {}, parts: [partOf(signer)] }
  const content = CONTENT.exec(bare)
  if (content !== null) return { what: 'text', name: ['Đọc', 'Read'], set: {}, parts: [partOf(content)] }
  const given = GIVEN.exec(bare)
  const state = given && tasksNamed(bare, day)
  // who leads what is late stands at each of those tasks
  if (given !== null && state?.set['state'] !== undefined)
    return { what: 'tasks', name: state.name, set: state.set, parts: [partOf(given), ...state.parts] }
  return (
    given && {
      what: 'duties',
      name: ['Nhiệm vụ được giao', 'Tasks that it gives'],
      set: {},
      parts: [partOf(given)],
    }
  )
}

/** The tasks of a paper that nobody has taken up; null where they are not asked for. */
export function untakenAsked(bare: string): Asks | null {
  const found = UNTAKEN.exec(bare)
  return (
    found && {
      what: 'duties',
      name: ['Nhiệm vụ: nơi nào đã nhận, nơi nào chưa', 'Tasks: who has taken them up, and who has not'],
      set: {},
      parts: [partOf(found)],
    }
  )
}

// cspell:disable-next-line
/** What somebody has to do, told on both sides of who that is: việc phường Yên Bái phải làm, những việc mà sở y tế cần làm. */
const MUST_DO = new RegExp(
  // cspell:disable-next-line
  `^(?<work>(?:(?:nhung|cac|danh sach) )?${WORK}(?: ma)?) (?!.*(?:qua|tre|cham|den|het) han)(?=\\S+ \\S).*? (?<must>(?:phai|can|duoc giao) (?:lam|thuc hien|hoan thanh|xong))$`,
)

/** What is given to a body, or done with it; null where neither is asked. */
function givenAsked(bare: string): Asks | null {
  const to = GIVEN_TO.exec(bare)
  if (to !== null) {
    const { gives = '', asks = '' } = to.groups!
    const end = to.index + to[0].length
    const parts = [
      { at: to.index, words: gives },
      { at: end - asks.length, words: asks },
    ]
    return { what: 'tasks', name: ['Nhiệm vụ', 'Tasks'], set: {}, parts }
  }
  const must = MUST_DO.exec(bare)
  if (must !== null) {
    const [work = '', end = ''] = [must.groups!['work'], must.groups!['must']]
    const parts = [
      { at: 0, words: work },
      { at: bare.length - end.length, words: end },
    ]
    return { what: 'tasks', name: ['Nhiệm vụ', 'Tasks'], set: {}, parts }
  }
  const above = FROM_ABOVE.exec(bare)
  if (above !== null)
    return { what: 'tasks', name: ['Nhiệm vụ', 'Tasks'], set: {}, parts: [partOf(trimmed(above))] }
  const together = TOGETHER.exec(bare)
  if (together === null) return null
  const name = ['Nhiệm vụ chủ trì, và ai phối hợp', 'Tasks that it leads, and who takes part'] as const
  return { what: 'part', name, set: { part: 'leads' }, parts: [partOf(trimmed(together))] }
}

/** What was found without the space behind it. */
const trimmed = (found: RegExpExecArray): Pick<RegExpExecArray, 'index' | 0> => ({
  index: found.index,
  0: found[0].trimEnd(),
})

function partAsked(bare: string, day: string): Asks | null {
  const role = ROLE.exec(bare)
  if (role === null) return null
  const { part, name } = PARTS[role.groups!['role'] as keyof typeof PARTS]
  const state = tasksNamed(bare, day)
  const by = DO.exec(bare)
  return {
    what: 'part',
    name: state === null ? name : [`${name[0]} (${state.name[0]})`, `${name[1]} (${state.name[1]})`],
    set: { part, ...state?.set },
    parts: [partOf(role), ...(by === null ? [] : [partOf(by)]), ...(state?.parts ?? [])],
  }
}
