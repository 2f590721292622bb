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
  `(?<= )(?:dang |phai |duoc (?:giao )?)?(?<role>chu tri|phoi hop)(?: (?:nhung|cac|bao nhieu))?(?: ${WORK})?(?: (?:nao|gi))?(?= (?:dang |con |bi )*(?:(?:qua|tre|cham) han|tre|cham|cham tre|cham tien do)$|$)`,
)
const DO = /^(?:(?:cac|nhung) )?(?:nhiem vu|viec|cong viec) (?:do|ma)(?= )/
/** What a paper gives to whom: chỉ thị 34 giao những nhiệm vụ gì, 999-CT/TW giao việc cho ai. */
const GIVEN = new RegExp(
  `(?<= )(?:da )?(?:giao|phan cong|yeu cau)(?: (?:cac|nhung))?(?: ${WORK})?(?: (?:gi|nao))?(?: cho)?(?: (?:ai|nhung ai|(?:co quan|don vi|so)(?: nganh)? nao|cac (?:so|don vi|co quan)))?(?: lam gi| nhung gi)?$|(?<= )ai (?:phai )?lam (?:nhung )?gi$|(?<![^ ])(?:ai|(?:co quan|don vi|so)(?: nao)?) (?:chu tri|phu trach|lam dau moi|chiu trach nhiem)(?: (?:thuc hien|trien khai|chinh))*(?![^ ])`,
)
/** Who signed a paper: ai ký 215/KH-UBND. */
const SIGNER =
  /(?<![^ ])(?:(?:do )?(?:ai|nguoi nao) (?:da )?ky(?: ban hanh)?|nguoi ky(?: (?:cua|la ai))?|who signed)(?![^ ])/
/** What a paper says: chỉ thị 34 nói gì, nội dung 34-CT/TW, tóm tắt chỉ thị 34. */
const CONTENT =
  /(?<=\d(?: [a-z]{1,6}){0,3} )(?:(?:co |quy dinh )?(?:noi dung|muc tieu)(?: (?:la )?(?:gi|the nao))?|(?:noi|quy dinh|viet)(?: ve)?(?: nhung)? gi|(?:noi )?ve (?:viec |van de )?gi|la (?:van ban )?gi|(?:duoc )?(?:ban hanh|ra)(?: (?:vao|tu))?(?: (?:ngay nao|khi nao|bao gio|luc nao|nam nao))|(?:do|cua) (?:ai|co quan nao) ban hanh|(?:do |cua )?(?:ai|co quan nao) ban hanh)$|^(?:ai|co quan nao) ban hanh(?= )|^(?:(?:xem|doc|mo|tim|tai(?: ve)?|tom tat|trich|in) )*(?:noi dung|ngay ban hanh|trich yeu|toan van|tom tat|ban goc|(?:xem|doc|mo|tai(?: ve)?)(?= ))(?: (?:cua|chinh|day du))*(?= )|^(?:what does|text of|read|open)(?= )/
// cspell:enable

const PARTS = {
  // cspell:disable
  'chu tri': { part: 'leads', name: ['Nhiệm vụ chủ trì', 'Tasks that it leads'] },
  'phoi hop': { part: 'coordinates', name: ['Nhiệm vụ phối hợp', 'Tasks in which it takes part'] },
  // cspell:enable
} as const

const partOf = ({ index: at, 0: words }: RegExpExecArray): Part => ({ at, words })

/** What a question asks of the part that a body has in tasks, of what a paper says, what it gives to whom, or who signed it; null of any other. */
export function roleAsked(bare: string, day: string): Asks | null {
  if (!/\d/.test(bare)) return partAsked(bare, day)
  const signer = SIGNER.exec(bare)
  if (signer !== null)
    return { what: 'signer', name: ['Người ký', 'Who signed'], set: {}, parts: [partOf(signer)] }
  const content = CONTENT.exec(bare)
  if (content !== null) return { what: 'text', name: ['Đọc', 'Read'], set: {}, parts: [partOf(content)] }
  const given = GIVEN.exec(bare)
  return (
    given && {
      what: 'duties',
      name: ['Nhiệm vụ được giao', 'Tasks that it gives'],
      set: {},
      parts: [partOf(given)],
    }
  )
}

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
