import type { CorrectionKind, CorrectionState, HeaderField } from '../../model/correction.js'
import { enumOf } from '../schema/enums.js'

export const HeaderFieldEnum = enumOf(
  'HeaderField',
  'Yếu tố thể thức: a fact of a paper’s head that can be put right.',
  {
    SYMBOL: 'Số, ký hiệu: its number and symbol.',
    TYPE: 'Loại văn bản: its type.',
    TITLE: 'Trích yếu: its title.',
    ISSUED_ON: 'Ngày ban hành: its date of issue.',
    ISSUER: 'Cơ quan ban hành: who issued it.',
    TERRITORY: 'Địa bàn: the unit of its issuer.',
    SIGNATORY: 'Người ký: who signed it.',
    ACCESS_CLASS: 'Chế độ lưu hành: the marking on it.',
    HELD_AS: 'Hình thức lưu giữ: whether the source is its text or tells of it.',
  } satisfies Record<HeaderField, string>,
)

export const CorrectionKindEnum = enumOf('CorrectionKind', 'Loại đính chính: what a correction is about.', {
  FIELD: 'Thể thức: a fact of the head.',
  RELATION: 'Quan hệ: a citation of another paper.',
  TASK: 'Nhiệm vụ: a task, or several that are one.',
  SEPARATE: 'Tách văn bản: a source speaks of a paper of its own.',
  SAME_DOCUMENT: 'Hợp nhất văn bản: two documents are one.',
  SAME_AGENCY: 'Hợp nhất cơ quan: two bodies are one.',
} satisfies Record<CorrectionKind, string>)

export const CorrectionStateEnum = enumOf(
  'CorrectionState',
  'Trạng thái đính chính: how a correction stands.',
  {
    HOLDS: 'Đang áp dụng: the graph follows it.',
    AGREED: 'Máy đã đọc đúng: what was read last says the same by itself.',
    SUPERSEDED: 'Đã thay: a later one about the same took its place.',
    ASKS_AGAIN:
      'Cần xem lại: the paper’s text is another now, so it is not applied until somebody has looked.',
    NOT_HELD: 'Không còn nguồn: no source that it is about is held.',
    WITHDRAWN: 'Đã rút lại: it was taken back.',
  } satisfies Record<CorrectionState, string>,
)
