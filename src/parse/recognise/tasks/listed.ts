import type { Item } from '../../segment.js'
import { opensDuty } from './duty.js'

/** Things that an item lists below itself, which nobody is to do. */

const LISTS =
  /(?:gồm(?:\s+có)?|gồm\s+các\s+(?:loại|giấy\s+tờ|tài\s+liệu|nội\s+dung|thành\s+phần)|(?:địa\s+chỉ|hòm\s+thư)(?:\s+sau)?)\s*:\s*$/u
/** "Tỉnh A: 35 tấn giống lúa", "Huyện B: 1.200 triệu đồng" */
const AMOUNT = /^[^:;]{2,80}:\s*[\d.,]+\s*(?:\p{L}+\s*){1,3}(?:đồng|[^:]{0,60})[.;]?$/u
const IN_DETAIL = /(?:cụ thể|như sau|sau)\s*:\s*$/u

/** "Lập hồ sơ cho từng hộ, bao gồm:" above papers, and not above more to be done; "Cấp 55 tấn, cụ thể:" above amounts. */
export const listsThings = (item: Item): boolean =>
  listsAmounts(item) ||
  (item.children.length > 0 && isReport(item)) ||
  (LISTS.test(item.passage.text) &&
    item.children.length > 0 &&
    opensDuty(item.passage.annotated, item.textStart) &&
    !item.children.some((child) => !isAddress(child) && opensDuty(child.passage.annotated, child.textStart)))

/** "Báo cáo tình hình trồng cây, trong đó đánh giá rõ:": what the report is to tell stands below, whatever verb it opens with. */
const isReport = ({ passage: { text }, textStart }: Item): boolean => REPORT.test(text.slice(textStart))
const REPORT =
  /^(?:Xây dựng |Gửi )?(?:[Bb]áo cáo|[Tt]ổng hợp|[Ss]ơ kết|[Tt]ổng kết|[Đđ]ánh giá)\s[^;]{5,300}\s(?:đánh giá|nêu|phân tích|phản ánh|thể hiện|làm)\s(?:rõ|cụ thể)(?:,? cụ thể)?(?:\s(?:về\s)?(?:các|những|một số)\s(?:nội dung|vấn đề))?(?: sau)?\s*:\s*$/u

function listsAmounts({ passage, children }: Item): boolean {
  const marked = children.filter(({ marker }) => marker !== 'NONE')
  return IN_DETAIL.test(passage.text) && marked.length > 1 && marked.every(isAmount)
}

const isAmount = ({ passage, textStart }: Item): boolean => AMOUNT.test(passage.text.slice(textStart))

/** One of the things that the item above lists. */
export const isListed = (item: Item, at: number): boolean =>
  item.parent !== null &&
  (isReport(item.parent) ||
    (LISTS.test(item.parent.passage.text) && !opensDuty(item.passage.annotated, at)) ||
    (isAmount(item) && listsAmounts(item.parent)))

/** "Các nội dung cần đánh giá gồm:" */
export const announcesList = ({ passage }: Item, at: number): boolean =>
  LISTS.test(passage.text) && !opensDuty(passage.annotated, at)

/** "5. Công ty cổ phần Phân bón số 2;" among others of its kind: one of a list of houses, and nothing that it is to do. */
export function isNameAlone(item: Item): boolean {
  if (item.marker === 'NONE') return false
  if (SPELLED_OUT.test(item.passage.text.slice(item.textStart))) return true
  if (!isHouse(item)) return false
  const beside = (item.parent?.children ?? []).slice(0, MOST_LOOKED_AT)
  const houses = beside.filter(isHouse).length
  return houses >= FEWEST_NAMES && houses * 2 > beside.length
}
/** "2. Sở GDCK Hà Nội: Sở Giao dịch Chứng khoán Hà Nội.": what the letters of a name stand for. */
const SPELLED_OUT = /^(\p{Lu}\p{Ll}+)\s[^:;.]*\p{Lu}{2}[^:;.]{0,40}:\s+\1\s\p{Lu}[^:;.]{3,120}\.?$/u
const FEWEST_NAMES = 3
const MOST_LOOKED_AT = 20

function isHouse({ passage, textStart }: Item): boolean {
  const { annotated, text } = passage
  return (
    text.length - textStart < LONGEST_NAME &&
    HOUSE.test(text.slice(textStart)) &&
    annotated
      .within('DUTY_VERB', textStart, text.length)
      .every((verb) => /^\p{Lu}/u.test(text.slice(verb.start)))
  )
}
const LONGEST_NAME = 140
const HOUSE =
  /^(?:Tổng công ty|Công ty|Tập đoàn|Viện|Học viện|Đại học|Trường|Chi nhánh|Nhà máy|Bệnh viện|Ngân hàng|Hợp tác xã)\s(?!thuộc\s|có\s|phải\s)[^:;.]*(?:\d\.[^:;.]*)*[;.]?$/u

/** A line of an address, below "gửi về theo địa chỉ:". */
export const isAddress = ({ parent, passage }: Item): boolean =>
  parent !== null && ADDRESS_BELOW.test(parent.passage.text) && ADDRESS.test(passage.text)
const ADDRESS_BELOW = /(?:địa chỉ|hòm thư)[^:]{0,20}:\s*$/u
const ADDRESS =
  /(?:^|[\s,(-])(?:số \d|(?:e-?mail|fax|điện thoại|đt|tel)(?:\s*:|\s)|\d+[^\s,]* (?:đường|phố))/iu
