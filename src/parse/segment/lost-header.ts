import { fold } from '../../model/fold.js'
import { DUTY_VERBS } from '../lexicon/duties.js'
import type { Passage } from '../passage.js'

/**
 * The names of the columns of a table that was cut out below them, by what stands in its first row: "| 2 | Lập danh sách hộ |
 * Sở Y tế | Trước 25/9 |". In: the cells of the row. Out: a name for each, or null where the row tells no duty and who has it.
 */
export function lostHeader(row: readonly Passage[]): readonly string[] | null {
  const [number, ...others] = row
  if (others.length < FEWEST_BESIDE_NUMBER || !NUMBER.test(number?.text ?? '')) return null
  const content = row.findIndex(({ text }) => text.length >= SHORTEST_DUTY && opensWithDuty(text))
  const bodies = row.flatMap(({ text }, at) => (at > content && BODY.test(text) ? [at] : []))
  const [lead, coordinating] = bodies
  if (content < 0 || lead === undefined) return null
  const time = row.findLastIndex(({ text }, at) => at > content && !bodies.includes(at) && TIME.test(text))
  const names: ReadonlyArray<readonly [number | undefined, string]> = [
    [0, 'stt'],
    [content, 'nội dung'],
    [lead, 'cơ quan chủ trì'],
    [coordinating, 'cơ quan phối hợp'],
    [time < 0 ? undefined : time, 'thời gian'],
  ]
  return row.map((_, column) => names.find(([at]) => at === column)?.[1] ?? '')
}

const FEWEST_BESIDE_NUMBER = 2
const SHORTEST_DUTY = 12
const NUMBER = /^\d{1,3}(?:\.\d{1,2})?[.)]?$/
const opensWithDuty = (text: string): boolean => DUTY_VERBS.test(fold(text).slice(0, LONGEST_VERB))
const LONGEST_VERB = 40
const BODY =
  /^(?:Các )?(?:Sở|UBND|Ủy ban|Ban|Công an|Phòng|Văn phòng|Trung tâm|Chi cục|Cục|Bộ|Hội|Đoàn|Tỉnh đoàn|Thanh tra|Trường|Khoa|Tổ|Lãnh đạo|Giám đốc|Chủ tịch|Đài|Báo|Kho bạc|Bảo hiểm|Viện|Hạt|Trạm|Đội|sở|xã|phường|đơn vị|cơ quan)(?![\p{L}])/u
const TIME =
  /\d{1,2}\s*\/\s*\d|(?:[Qq]uý|[Tt]háng|[Nn]ăm|[Nn]gày|[Tt]uần)\s*[\dIVX]|[Hh][ằà]ng\s|[Tt]hường xuyên/u
