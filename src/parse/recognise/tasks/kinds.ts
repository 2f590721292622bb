import type { LeadSource, TaskKind } from '../../../model/task.js'
import type { PartKind } from '../../lexicon/parts.js'
import { decide, rule, type Rule } from '../../rule.js'
import type { Item } from '../../segment.js'
import type { Charges } from './charges.js'
import { isCharged, type Roles } from './roles.js'
import type { Range } from './stretch.js'

interface KindCase {
  readonly item: Item
  readonly roles: Roles
  readonly source: Extract<LeadSource, 'EXPLICIT' | 'INHERITED'>
  readonly part: PartKind | null
  readonly orders: boolean
  readonly isDated: boolean
  /** Somebody is charged above it. */
  readonly isChargedAbove: boolean
  /** The words of the item that the task is read from. */
  readonly range: Range
}

/** Of which kind a task is that an item holds. */
export function kindOf(
  item: Item,
  roles: Roles,
  source: KindCase['source'],
  charges: Charges,
  isDated = false,
  range: Range = { start: item.textStart, end: item.passage.text.length },
): TaskKind {
  const isChargedAbove = charges.near(item) !== null
  const part = charges.partOf(item)
  const one = { item, roles, source, part, orders: charges.orders, isDated, isChargedAbove, range }
  return decide(KINDS, one)?.answer ?? 'ASSIGNMENT'
}

const LONGEST_ARTICLE = 700
/** "Trong quá trình thực hiện, nếu có vướng mắc, …": an item that opens with it closes the paper. */
const TROUBLES =
  /\s*(?:trong\s+quá\s+trình[^.;]{0,80}?,\s*|(?:(?:trong\s+)?quá\s+trình[^.;]{0,80}?\s)?nếu\s+)(?:nếu\s+)?(?:có|phát\s+sinh|gặp|cần|thấy)\s+(?:những\s+)?(?:khó\s+khăn|vướng\s+mắc|vấn\s+đề|(?:thiết\s+)?(?:phải\s+)?(?:sửa\s+đổi|điều\s+chỉnh|bổ\s+sung))(?!\p{L})/uy

/** "chịu trách nhiệm thi hành Quyết định này": who carries a paper out, where nobody is given anything besides. */
function enforces({ item: { passage }, range: { start, end } }: KindCase): boolean {
  if (passage.text.length >= LONGEST_ARTICLE) return false
  const text = passage.annotated
  return (
    (text.has('ENFORCING', start, end) || text.reads(TROUBLES, start) !== null) &&
    !text.within('GIVING', start, end).some(({ value }) => value === 'GIAO') &&
    !text.within('OBLIGES', start, end).some((word) => text.low.startsWith('chủ', word.start))
  )
}

const GENERAL_BODY = /^(?:Ủy ban MTTQ|UBND (?:các|cấp))/u
/** "Hội Liên hiệp Phụ nữ các xã": each of them, and not whoever it concerns. */
const OF_A_KIND =
  /^(?:Công an|Hội|Liên đoàn|Viện|Tòa|Ban Chỉ huy|Đoàn|Công đoàn|các .*đoàn|các (?:VKSND|TAND|viện kiểm sát|tòa án))(?:\s|$)/iu
/** "các Đội CSGT", "các Trung tâm Y tế" */
const OF_A_NAME = /^các \p{Lu}/u

/** In a part of measures, groups and the Front are named for what they do anyway. */
const isGeneral = ({ roles: { leads, rule: id }, part, source, ...one }: KindCase): boolean =>
  part === 'MEASURES' &&
  source !== 'INHERITED' &&
  !one.orders &&
  !one.isDated &&
  !one.isChargedAbove &&
  !id.startsWith('lead.giao') &&
  !id.startsWith('lead.unknown') &&
  !ASKED.has(id) &&
  leads.every(({ body: { kind, name } }) =>
    kind === 'BODY' ? GENERAL_BODY.test(name) : !OF_A_KIND.test(name) && !OF_A_NAME.test(name),
  )
const ASKED: ReadonlySet<string> = new Set(['lead.chu-tri', 'lead.yeu-cau', 'lead.de-nghi'])

/** "Chỉ tiêu … UBND tỉnh yêu cầu Sở A …": an order, wherever it stands. */
const isOrdered = ({ roles: { leads, rule: id } }: KindCase): boolean =>
  (id.startsWith('lead.giao') || (ASKED.has(id) && id !== 'lead.de-nghi')) &&
  leads.some(({ body: { kind, name } }) => kind === 'BODY' && !GENERAL_BODY.test(name))

/** "3. Yêu cầu: - Sở A thẩm định …" in a paper that gives orders. */
const isOrderBelow = ({ roles: { leads }, source, orders }: KindCase): boolean =>
  orders &&
  source === 'EXPLICIT' &&
  leads.some(({ body: { kind, name } }) => kind === 'BODY' && !GENERAL_BODY.test(name))
/** "Ban Chỉ huy xã có trách nhiệm …": a duty of that body, among principles too. */
const isObliged = ({ item: { passage, textStart }, roles: { leads } }: KindCase): boolean =>
  leads.some(({ body: { kind } }) => kind === 'BODY') &&
  passage.annotated.holds(' trách ', textStart, passage.text.length) &&
  passage.annotated.reads(IS_OBLIGED, textStart) !== null
const IS_OBLIGED = /[^.;:]{6,140}\scó\s+trách\s+nhiệm\s/uy

const row = (id: string, kind: TaskKind, holds: (one: KindCase) => boolean): Rule<KindCase, TaskKind> =>
  rule<KindCase, TaskKind, true>({ id, when: (one) => (holds(one) ? true : null), then: () => kind })

export const KINDS: readonly Rule<KindCase, TaskKind>[] = [
  row(
    'kind.nobody.requirement',
    'REQUIREMENT',
    ({ roles, part }) => !isCharged(roles) && part === 'REQUIREMENTS',
  ),
  row('kind.nobody', 'MEASURE', ({ roles }) => !isCharged(roles)),
  row('kind.enforcement', 'REQUIREMENT', enforces),
  row('kind.encouragement', 'ENCOURAGEMENT', ({ roles }) => roles.modality === 'ENCOURAGED'),
  row(
    'kind.requirement',
    'REQUIREMENT',
    (one) =>
      !isObliged(one) &&
      ((one.part === 'REQUIREMENTS' && !isOrderBelow(one)) || (one.part === 'AIMS' && !isOrdered(one))),
  ),
  row('kind.general', 'MEASURE', isGeneral),
  row('kind.assignment', 'ASSIGNMENT', () => true),
]
