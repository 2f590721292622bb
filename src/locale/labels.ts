import type { Severity } from '../model/anomaly.js'
import { DOCUMENT_TYPES, type DocumentType, type Level } from '../model/document.js'
import type { RelationKind } from '../model/relation.js'
import type { TaskKind, TaskState } from '../model/task.js'
import type { SoftReferenceKind } from '../parse/recognise/soft-references.js'
import type { Language } from './language.js'

/** What people read in place of the values of the model's enumerations; programs get the values themselves. */
export interface Labels {
  readonly relations: Readonly<Record<RelationKind, string>>
  readonly types: Readonly<Record<DocumentType, string>>
  readonly levels: Readonly<Record<Level, string>>
  readonly taskKinds: Readonly<Record<TaskKind, string>>
  readonly taskStates: Readonly<Record<TaskState, string>>
  readonly softReferences: Readonly<Record<SoftReferenceKind, string>>
  readonly severities: Readonly<Record<Severity, string>>
  /** By the GraphQL type of a search result. */
  readonly nodes: Readonly<Record<'Document' | 'Task' | 'Agency' | 'Territory', string>>
  /** What a command has done with a file: the word that begins its line. */
  readonly outcomes: Readonly<Record<Outcome, string>>
}

export type Outcome =
  'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED' | 'FAILED' | 'REMOVED' | 'CHANGED' | 'SAME'

const en: Labels = {
  relations: {
    IMPLEMENTS: 'carries out',
    LEGAL_BASIS: 'is based on',
    CITES: 'cites',
    PER: 'follows',
    PER_CONCLUSION: 'follows the conclusion',
    AMENDS: 'amends',
    SUPPLEMENTS: 'supplements',
    REPLACES: 'replaces',
    REPEALS: 'repeals',
    GUIDES: 'guides',
    DETAILS: 'details',
    SUBMITTED_BY: 'was submitted by',
    CONSOLIDATES: 'consolidates',
    ANNEXED_TO: 'is annexed to',
    REPORTS_ON: 'reports on',
    SAME_AS: 'is the same as',
  },
  types: {
    CHI_THI: 'directive',
    NGHI_QUYET: 'resolution',
    KET_LUAN: 'conclusion',
    QUYET_DINH: 'decision',
    QUY_DINH: 'regulation',
    QUY_CHE: 'working rules',
    CHUONG_TRINH: 'programme',
    CHUONG_TRINH_HANH_DONG: 'action programme',
    KE_HOACH: 'plan',
    HUONG_DAN: 'guidance',
    THONG_BAO: 'notice',
    THONG_TU: 'circular',
    THONG_TRI: 'Party circular letter',
    CONG_VAN: 'official letter',
    CONG_DIEN: 'telegram',
    BAO_CAO: 'report',
    TO_TRINH: 'submission',
    DE_AN: 'scheme',
    PHUONG_AN: 'option plan',
    LUAT: 'law',
    NGHI_DINH: 'decree',
    PHAP_LENH: 'ordinance',
    BIEN_BAN: 'minutes',
    VAN_BAN_HOP_NHAT: 'consolidated text',
    OTHER: 'other paper',
  },
  levels: { CENTRAL: 'central', PROVINCE: 'province', DISTRICT: 'district', COMMUNE: 'commune' },
  taskKinds: {
    ASSIGNMENT: 'assignment',
    MEASURE: 'measure',
    REQUIREMENT: 'requirement',
    UMBRELLA: 'heading of tasks',
    ENCOURAGEMENT: 'encouragement',
  },
  taskStates: {
    OPEN: 'open',
    OVERDUE: 'overdue',
    DONE_ON_TIME: 'done in time',
    DONE_LATE: 'done late',
    NO_DEADLINE: 'no day',
  },
  softReferences: {
    DRAFT: 'draft',
    PLANNED: 'planned',
    GENERIC: 'in general',
    LAW: 'law',
    PROGRAMME: 'programme',
    SELF: 'itself',
    UNNUMBERED: 'without number',
    CAMPAIGN: 'campaign',
  },
  severities: { ERROR: 'error', WARNING: 'warning', INFO: 'note' },
  nodes: { Document: 'Document', Task: 'Task', Agency: 'Agency', Territory: 'Place' },
  outcomes: {
    CREATED: 'created',
    UPDATED: 'updated',
    UNCHANGED: 'unchanged',
    REFUSED: 'refused',
    FAILED: 'failed',
    REMOVED: 'removed',
    CHANGED: 'changed',
    SAME: 'the same',
  },
}

const vi: Labels = {
  relations: {
    IMPLEMENTS: 'triển khai',
    LEGAL_BASIS: 'căn cứ',
    CITES: 'viện dẫn',
    PER: 'theo',
    PER_CONCLUSION: 'theo kết luận',
    AMENDS: 'sửa đổi',
    SUPPLEMENTS: 'bổ sung',
    REPLACES: 'thay thế',
    REPEALS: 'bãi bỏ',
    GUIDES: 'hướng dẫn',
    DETAILS: 'quy định chi tiết',
    SUBMITTED_BY: 'theo tờ trình',
    CONSOLIDATES: 'hợp nhất',
    ANNEXED_TO: 'kèm theo',
    REPORTS_ON: 'báo cáo về',
    SAME_AS: 'là một với',
  },
  types: DOCUMENT_TYPES,
  levels: { CENTRAL: 'trung ương', PROVINCE: 'tỉnh', DISTRICT: 'huyện', COMMUNE: 'xã' },
  taskKinds: {
    ASSIGNMENT: 'giao việc',
    MEASURE: 'giải pháp',
    REQUIREMENT: 'yêu cầu',
    UMBRELLA: 'nhóm nhiệm vụ',
    ENCOURAGEMENT: 'khuyến khích',
  },
  taskStates: {
    OPEN: 'còn hạn',
    OVERDUE: 'quá hạn',
    DONE_ON_TIME: 'xong đúng hạn',
    DONE_LATE: 'xong trễ hạn',
    NO_DEADLINE: 'không có hạn',
  },
  softReferences: {
    DRAFT: 'dự thảo',
    PLANNED: 'sẽ ban hành',
    GENERIC: 'nói chung',
    LAW: 'luật',
    PROGRAMME: 'chương trình',
    SELF: 'chính văn bản này',
    UNNUMBERED: 'không có số',
    CAMPAIGN: 'phong trào',
  },
  severities: { ERROR: 'lỗi', WARNING: 'cảnh báo', INFO: 'lưu ý' },
  nodes: { Document: 'Văn bản', Task: 'Nhiệm vụ', Agency: 'Cơ quan', Territory: 'Địa danh' },
  outcomes: {
    CREATED: 'mới',
    UPDATED: 'cập nhật',
    UNCHANGED: 'không đổi',
    REFUSED: 'từ chối',
    FAILED: 'lỗi',
    REMOVED: 'đã gỡ',
    CHANGED: 'thay đổi',
    SAME: 'như cũ',
  },
}

export const LABELS: Readonly<Record<Language, Labels>> = { vi, en }
