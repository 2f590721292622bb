import type { Severity } from '../model/anomaly.js'
import type { DocumentType, Level } from '../model/document.js'
import type { RelationKind } from '../model/relation.js'
import type { TaskKind, TaskState } from '../model/task.js'
import type { SoftReferenceKind } from '../parse/kinds.js'
import { ENUM_LABELS, type Label } from './enum-labels.js'
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

type OwnLabels = Pick<Labels, 'softReferences' | 'severities' | 'nodes' | 'outcomes'>

export type Outcome =
  | 'CREATED'
  | 'UPDATED'
  | 'UNCHANGED'
  | 'REFUSED'
  | 'FAILED'
  | 'REMOVED'
  | 'CHANGED'
  | 'SAME'
  | 'KNOWN'
  | 'KNOWN_FAILURE'
  | 'LEFT'
  | 'GONE'
  | 'CLOSED'

const en: OwnLabels = {
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
    KNOWN: 'known',
    KNOWN_FAILURE: 'failed before',
    LEFT: 'left',
    GONE: 'gone',
    CLOSED: 'closed',
  },
}

const vi: OwnLabels = {
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
    KNOWN: 'đã biết',
    KNOWN_FAILURE: 'lỗi từ trước',
    LEFT: 'để lại',
    GONE: 'không còn',
    CLOSED: 'không mở được',
  },
}

/** The labels of the public enumerations that commands print. */
const publicLabels = (column: 0 | 1): Omit<Labels, keyof OwnLabels> => ({
  relations: inOneLanguage(ENUM_LABELS.RelationKind, column),
  types: inOneLanguage(ENUM_LABELS.DocumentType, column),
  levels: inOneLanguage(ENUM_LABELS.Level, column),
  taskKinds: inOneLanguage(ENUM_LABELS.TaskKind, column),
  taskStates: inOneLanguage(ENUM_LABELS.TaskState, column),
})

const inOneLanguage = <Value extends string>(labels: Readonly<Record<Value, Label>>, column: 0 | 1) =>
  Object.fromEntries(Object.entries<Label>(labels).map(([value, label]) => [value, label[column]])) as Record<
    Value,
    string
  >

export const LABELS: Readonly<Record<Language, Labels>> = {
  vi: { ...publicLabels(0), ...vi },
  en: { ...publicLabels(1), ...en },
}
