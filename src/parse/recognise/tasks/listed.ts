import type { Item } from '../../segment.js'
import { opensDuty } from './duty.js'

/** Things that an item lists below itself, which nobody is to do. */

const LISTS = /(?:gồm(?:\s+có)?|gồm\s+các\s+(?:loại|giấy\s+tờ|tài\s+liệu|nội\s+dung|thành\s+phần))\s*:\s*$/u

/** "Lập hồ sơ cho từng hộ, bao gồm:" above papers, and not above more to be done. */
export const listsThings = ({ passage, textStart, children }: Item): boolean =>
  LISTS.test(passage.text) &&
  children.length > 0 &&
  opensDuty(passage.annotated, textStart) &&
  !children.some((child) => opensDuty(child.passage.annotated, child.textStart))

/** One of the things that the item above lists. */
export const isListed = ({ parent, passage }: Item, at: number): boolean =>
  parent !== null && LISTS.test(parent.passage.text) && !opensDuty(passage.annotated, at)
