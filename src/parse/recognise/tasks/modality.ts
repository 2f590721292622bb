import type { TaskModality } from '../../../model/task.js'
import type { Annotated } from '../../annotate/annotated.js'
import type { Giving } from '../../lexicon/charges.js'

/** How binding a duty is, by the words that give it. */
export const MODALITY: Readonly<Record<Giving, TaskModality>> = {
  GIAO: 'MUST',
  YEU_CAU: 'MUST',
  DE_NGHI: 'REQUESTED',
  KHUYEN_KHICH: 'ENCOURAGED',
}

/**
 * "Ban Tổ chức có quyền lựa chọn nhà tài trợ", "Được mời tham dự các cuộc họp do A chủ trì": what somebody may do, and need not;
 * where the words charge somebody of their own (`isOwn`), only what they are invited to.
 */
export const isRight = (text: Annotated, at: number, isOwn: boolean): boolean =>
  text.reads(isOwn ? INVITED : WHO_MAY, at) !== null
const WHO_MAY = /(?:\p{L}+\s+){1,8}?có\s+quyền\s+(?!và\s)(?=\p{L})|được\s+mời\s/uy
/** "các đơn vị | không phải gửi lại phương án" */
export const needsNot = (text: Annotated, dutyAt: number): boolean => text.reads(NEED_NOT, dutyAt) !== null
const NEED_NOT =
  /\s*(?:thì\s+)?không\s+(?:cần\s+)?phải\s+(?:gửi|nộp|lập|báo\s+cáo|xin|làm|thực\s+hiện|tổ\s+chức|trình|xây\s+dựng)\s/uy
const INVITED = /được\s+mời\s/uy
