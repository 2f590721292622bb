import type { Language } from './messages.js'
import type { RelationKind } from '../model/relation.js'
import type { DocumentType } from '../model/document.js'
import { DOCUMENT_TYPES } from '../model/document.js'
import type { Severity } from '../model/anomaly.js'
import type { TaskKind } from '../model/task.js'
import type { SoftReferenceKind } from '../parse/recognise/soft-references.js'

/** What a person is shown for the values of the model's lists; programs are given the values themselves. */
export interface Labels {
  readonly relations: Readonly<Record<RelationKind, string>>
  readonly types: Readonly<Record<DocumentType, string>>
  readonly tasks: Readonly<Record<TaskKind, string>>
  readonly softReferences: Readonly<Record<SoftReferenceKind, string>>
  readonly severities: Readonly<Record<Severity, string>>
  /** What became of a file or a paper, in one word that begins a line. */
  readonly outcomes: Readonly<Record<Outcome, string>>
}

export type Outcome =
  | 'CREATED'
  | 'UPDATED'
  | 'UNCHANGED'
  | 'REFUSED'
  | 'FAILED'
  | 'REMOVED'
  | 'CHANGED'
  | 'SAME'
  | 'BACKED_UP'
  | 'RESTORED'

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
  tasks: {
    ASSIGNMENT: 'assignment',
    MEASURE: 'measure',
    REQUIREMENT: 'requirement',
    UMBRELLA: 'heading of tasks',
    ENCOURAGEMENT: 'encouragement',
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
  outcomes: {
    CREATED: 'created',
    UPDATED: 'updated',
    UNCHANGED: 'unchanged',
    REFUSED: 'refused',
    FAILED: 'failed',
    REMOVED: 'removed',
    CHANGED: 'changed',
    SAME: 'the same',
    BACKED_UP: 'backed up',
    RESTORED: 'restored',
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
  tasks: {
    ASSIGNMENT: 'giao việc',
    MEASURE: 'giải pháp',
    REQUIREMENT: 'yêu cầu',
    UMBRELLA: 'nhóm nhiệm vụ',
    ENCOURAGEMENT: 'khuyến khích',
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
  outcomes: {
    CREATED: 'mới',
    UPDATED: 'cập nhật',
    UNCHANGED: 'không đổi',
    REFUSED: 'từ chối',
    FAILED: 'lỗi',
    REMOVED: 'đã gỡ',
    CHANGED: 'thay đổi',
    SAME: 'như cũ',
    BACKED_UP: 'đã sao lưu',
    RESTORED: 'đã khôi phục',
  },
}

export const LABELS: Readonly<Record<Language, Labels>> = { vi, en }
