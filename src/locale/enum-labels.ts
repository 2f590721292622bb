import { ANOMALY_CODES, anomalyTerms, type AnomalyCode } from '../model/anomaly.js'
import { DOCUMENT_TYPES, type DocumentType, type Level } from '../model/document.js'
import type { RelationKind } from '../model/relation.js'
import type { ProgressKind } from '../model/standing.js'
import type { TaskKind, TaskState } from '../model/task.js'

/** What people read in place of a value, as it stands within a line. */
export type Label = readonly [vietnamese: string, english: string]

type Labelled<Value extends string> = Readonly<Record<Value, Label>>

const TYPES_IN_ENGLISH: Readonly<Record<DocumentType, string>> = {
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
}

const labelled = <Value extends string>(values: readonly Value[], label: (value: Value) => Label) =>
  Object.fromEntries(values.map((value) => [value, label(value)])) as Labelled<Value>

const PROGRESS: Labelled<ProgressKind> = {
  NOTIFIED: ['đã thông báo', 'told'],
  STARTED: ['đang triển khai', 'begun'],
  HINDERED: ['còn vướng mắc', 'hindered'],
  CLAIMED: ['tự báo cáo hoàn thành', 'claimed done'],
  VERIFIED: ['đã kiểm tra, xác nhận hoàn thành', 'checked, done'],
  NOT_DONE: ['đã kiểm tra, chưa hoàn thành', 'checked, not done'],
}

const RELATIONS: Labelled<RelationKind> = {
  IMPLEMENTS: ['triển khai', 'carries out'],
  LEGAL_BASIS: ['căn cứ', 'is based on'],
  CITES: ['viện dẫn', 'cites'],
  PER: ['theo', 'follows'],
  PER_CONCLUSION: ['theo kết luận', 'follows the conclusion'],
  AMENDS: ['sửa đổi', 'amends'],
  SUPPLEMENTS: ['bổ sung', 'supplements'],
  REPLACES: ['thay thế', 'replaces'],
  REPEALS: ['bãi bỏ', 'repeals'],
  GUIDES: ['hướng dẫn', 'guides'],
  DETAILS: ['quy định chi tiết', 'details'],
  SUBMITTED_BY: ['theo tờ trình', 'was submitted by'],
  CONSOLIDATES: ['hợp nhất', 'consolidates'],
  ANNEXED_TO: ['kèm theo', 'is annexed to'],
  REPORTS_ON: ['báo cáo về', 'reports on'],
  SAME_AS: ['là một với', 'is the same as'],
}

/** What has become of a paper, by what the paper that did it does. */
export const CHANGED_PAPERS = {
  REPEALS: ['đã bị bãi bỏ', 'repealed'],
  REPLACES: ['đã được thay thế', 'replaced'],
  AMENDS: ['đã được sửa đổi, đính chính', 'amended'],
} as const satisfies Partial<Labelled<RelationKind>>

const LEVELS: Labelled<Level> = {
  CENTRAL: ['trung ương', 'central'],
  PROVINCE: ['tỉnh', 'province'],
  DISTRICT: ['huyện', 'district'],
  COMMUNE: ['xã', 'commune'],
}

const TASK_KINDS: Labelled<TaskKind> = {
  ASSIGNMENT: ['giao việc', 'assignment'],
  MEASURE: ['giải pháp', 'measure'],
  REQUIREMENT: ['yêu cầu', 'requirement'],
  UMBRELLA: ['nhóm nhiệm vụ', 'heading of tasks'],
  ENCOURAGEMENT: ['khuyến khích', 'encouragement'],
}

const TASK_STATES: Labelled<TaskState> = {
  OPEN: ['còn hạn', 'open'],
  OVERDUE: ['quá hạn', 'overdue'],
  DONE_ON_TIME: ['xong đúng hạn', 'done in time'],
  DONE_LATE: ['xong trễ hạn', 'done late'],
  NO_DEADLINE: ['không có hạn', 'no day'],
}

/** By enum of the public schema and by value; a test requires all that there are. */
export const ENUM_LABELS = {
  AccessClass: {
    NONE_PRINTED: ['không ghi dấu', 'no marking'],
    DECLASSIFIED: ['đã giải mật', 'declassified'],
    INTERNAL: ['lưu hành nội bộ', 'internal'],
    DRAFT: ['dự thảo', 'draft'],
  },
  ActedBy: {
    OWN: ['bằng văn bản của chính đơn vị', 'by a paper of its own'],
    SUCCESSOR: ['chỉ bằng văn bản của đơn vị kế thừa', 'only by papers of its successor'],
    FORMER: ['chỉ bằng văn bản của đơn vị trước sắp xếp', 'only by papers of former units'],
  },
  AgencyKind: {
    BODY: ['cơ quan', 'body'],
    COLLECTIVE: ['nhóm cơ quan', 'group of bodies'],
    STEERING_COMMITTEE: ['ban chỉ đạo', 'steering committee'],
  },
  AgencyOrder: {
    NAME: ['theo tên', 'by name'],
    EXISTING_FIRST: ['đang hoạt động trước', 'existing first'],
  },
  AnomalyCode: labelled<AnomalyCode>(ANOMALY_CODES, anomalyTerms),
  ChangeKind: {
    ADDED: ['mới', 'new'],
    CHANGED: ['thay đổi', 'changed'],
    REMOVED: ['đã gỡ', 'removed'],
  },
  ChangeOrder: {
    EARLIEST: ['cũ nhất trước', 'earliest first'],
    LATEST: ['mới nhất trước', 'latest first'],
  },
  ReckonedBy: {
    PROVINCE: ['tỉnh, thành phố', 'province'],
    BODY: ['cơ quan', 'body'],
    LEVEL: ['cấp', 'level'],
  },
  TaskMeasure: {
    LED: ['có cơ quan chủ trì', 'with a lead'],
    DATED: ['có thời hạn', 'with a day'],
    DONE_ON_TIME: ['xong đúng hạn', 'done in time'],
    DONE_LATE: ['xong trễ hạn', 'done late'],
    OVERDUE: ['quá hạn', 'overdue'],
  },
  MailState: {
    BEGUN: ['đang gửi', 'being sent'],
    SENT: ['đã gửi', 'sent'],
    EMPTY: ['không có gì để báo', 'nothing to tell'],
    DEFERRED: ['hoãn lại', 'deferred'],
    REFUSED: ['bị từ chối', 'refused'],
    UNKNOWN: ['không rõ', 'unknown'],
  },
  DatePrecision: {
    DAY: ['ngày', 'day'],
    MONTH: ['tháng', 'month'],
    QUARTER: ['quý', 'quarter'],
    HALF: ['nửa năm', 'half year'],
    YEAR: ['năm', 'year'],
    DURATION: ['khoảng thời gian', 'length of time'],
    DAILY: ['hằng ngày', 'daily'],
    WEEKLY: ['hằng tuần', 'weekly'],
    MONTHLY: ['hằng tháng', 'monthly'],
    QUARTERLY: ['hằng quý', 'quarterly'],
    HALF_YEARLY: ['nửa năm một lần', 'half-yearly'],
    YEARLY: ['hằng năm', 'yearly'],
    UNSPECIFIED: ['không rõ', 'not stated'],
  },
  DeadlineBound: {
    BEFORE: ['trước', 'before'],
    BY: ['chậm nhất', 'by'],
    WITHIN: ['trong', 'within'],
    MAX: ['không quá', 'at most'],
    AFTER: ['sau', 'after'],
    RECURRING: ['định kỳ', 'at every turn'],
  },
  DeadlineKind: {
    DUE: ['hạn hoàn thành', 'to be completed'],
    REPORT: ['hạn báo cáo', 'to be reported'],
    SUBMIT: ['hạn trình', 'to be submitted'],
    DURATION: ['trong thời gian', 'within a time'],
    RECURRING: ['định kỳ', 'recurring'],
    HORIZON: ['mốc mục tiêu', 'target year'],
  },
  DocumentOrder: {
    ISSUED_ON_DESC: ['mới nhất trước', 'newest first'],
    ISSUED_ON_ASC: ['cũ nhất trước', 'oldest first'],
    SYMBOL: ['theo số, ký hiệu', 'by symbol'],
  },
  DocumentSystem: {
    PARTY: ['Đảng', 'Party'],
    STATE: ['Nhà nước', 'State'],
    FRONT: ['Mặt trận và các đoàn thể', 'Fatherland Front'],
  },
  DocumentType: labelled(Object.keys(DOCUMENT_TYPES) as DocumentType[], (type) => [
    DOCUMENT_TYPES[type],
    TYPES_IN_ENGLISH[type],
  ]),
  EventKind: {
    DOCUMENT_ADDED: ['văn bản mới', 'new document'],
    DOCUMENT_CHANGED: ['văn bản thay đổi', 'document changed'],
    DOCUMENT_REMOVED: ['văn bản không còn', 'document removed'],
    TASK_STATE_CHANGED: ['nhiệm vụ đổi trạng thái', 'task changed its state'],
    ANOMALY_FOUND: ['phát hiện bất thường', 'anomaly found'],
  },
  EvidenceBasis: {
    TEXT: ['nguyên văn', 'the paper’s own words'],
    RECORD: ['thông tin nhập sẵn', 'a structured record'],
    PERSON: ['người dùng', 'a person'],
    SIGNATURE: ['chữ ký số', 'the digital signature'],
  },
  HeldAs: {
    TEXT: ['toàn văn', 'full text'],
    RECORD: ['chưa có toàn văn', 'no full text'],
    CITED_ONLY: ['chỉ được viện dẫn', 'only cited'],
  },
  IngestOutcome: {
    CREATED: ['mới', 'created'],
    UPDATED: ['cập nhật', 'updated'],
    UNCHANGED: ['không đổi', 'unchanged'],
    REFUSED: ['từ chối', 'refused'],
  },
  Level: LEVELS,
  ProgressKind: PROGRESS,
  TaskHistoryKind: {
    GIVEN: ['được giao', 'given'],
    ...PROGRESS,
    WITHDRAWN: ['đã rút lại', 'taken back'],
    TAKEN_OVER: ['tiếp nhận', 'taken over'],
  },
  RefusalCode: {
    STATE_SECRET: ['bí mật nhà nước', 'state secret'],
  },
  RelationKind: RELATIONS,
  IdentifierScheme: {
    QD_20_2020: ['mã theo quyết định của Thủ tướng', 'code of the Prime Minister’s decision'],
    QCVN_102_2016: ['mã cũ theo quy chuẩn', 'older code of the technical regulation'],
  },
  MessageStatus: {
    ARRIVED: ['đã đến', 'arrived'],
    DECLINED: ['từ chối tiếp nhận', 'declined'],
    RECEIVED: ['đã tiếp nhận', 'received'],
    ASSIGNED: ['phân công xử lý', 'assigned'],
    IN_PROGRESS: ['đang xử lý', 'in progress'],
    COMPLETED: ['hoàn thành', 'completed'],
    RECALL_REQUESTED: ['lấy lại', 'recall requested'],
    CHANGE_AGREED: ['đồng ý lấy lại, cập nhật', 'change agreed'],
    CHANGE_DECLINED: ['từ chối lấy lại, cập nhật', 'change declined'],
  },
  HeaderField: {
    SYMBOL: ['số, ký hiệu', 'number and symbol'],
    TYPE: ['loại văn bản', 'type'],
    TITLE: ['trích yếu', 'title'],
    ISSUED_ON: ['ngày ban hành', 'date of issue'],
    ISSUER: ['cơ quan ban hành', 'issuer'],
    TERRITORY: ['địa bàn', 'place'],
    SIGNATORY: ['người ký', 'signatory'],
    ACCESS_CLASS: ['chế độ lưu hành', 'marking'],
    HELD_AS: ['hình thức lưu giữ', 'held as'],
  },
  CorrectionKind: {
    FIELD: ['thể thức', 'head'],
    RELATION: ['quan hệ', 'relation'],
    TASK: ['nhiệm vụ', 'task'],
    SEPARATE: ['tách văn bản', 'separate paper'],
    SAME_DOCUMENT: ['hợp nhất văn bản', 'same paper'],
    SAME_AGENCY: ['hợp nhất cơ quan', 'same body'],
  },
  CorrectionState: {
    HOLDS: ['đang áp dụng', 'holds'],
    AGREED: ['máy đã đọc đúng', 'read so by itself'],
    SUPERSEDED: ['đã thay', 'superseded'],
    ASKS_AGAIN: ['cần xem lại', 'asks again'],
    NOT_HELD: ['không còn nguồn', 'no source is held'],
    WITHDRAWN: ['đã rút lại', 'taken back'],
  },
  ReviewState: {
    UNREVIEWED: ['chưa thẩm định', 'not reviewed'],
    CONFIRMED: ['xác nhận', 'confirmed'],
    REJECTED: ['bác bỏ', 'rejected'],
  },
  Role: {
    READER: ['người đọc', 'reader'],
    EDITOR: ['người biên tập', 'editor'],
    ADMIN: ['quản trị', 'admin'],
  },
  SearchKind: {
    DOCUMENT: ['văn bản', 'document'],
    TASK: ['nhiệm vụ', 'task'],
    AGENCY: ['cơ quan', 'agency'],
    TERRITORY: ['địa bàn', 'place'],
  },
  SignatureCoverage: {
    WHOLE_FILE: ['phủ toàn bộ tệp', 'covers the whole file'],
    FILE_UP_TO: ['tệp có phần thêm vào sau khi ký', 'something was added after it'],
    BROKEN: ['không khớp với tệp', 'does not match the file'],
    UNCHECKED: ['không kiểm tra được', 'cannot be checked'],
  },
  SignatureFault: {
    RANGE: ['phạm vi ký sai', 'wrong range'],
    DIGEST: ['nội dung đã đổi', 'content changed'],
    VALUE: ['chữ ký không đúng với chứng thư', 'not made by the key of its certificate'],
    UNREADABLE: ['không đọc được', 'unreadable'],
    ALGORITHM: ['thuật toán lạ', 'unknown algorithm'],
    CERTIFICATE: ['thiếu chứng thư', 'no certificate'],
  },
  SignatureKind: {
    SIGNATURE: ['chữ ký số', 'digital signature'],
    TIMESTAMP: ['dấu thời gian', 'time stamp'],
  },
  SignedAtBasis: {
    TIMESTAMP: ['theo dấu thời gian', 'by a time stamp'],
    SIGNED_ATTRIBUTE: ['theo đồng hồ của người ký', 'by the signer’s clock'],
    DICTIONARY: ['theo lời ghi trong tệp', 'as the file says'],
  },
  TaskKind: TASK_KINDS,
  TaskLinkBasis: {
    REFERENCE: ['dẫn chiếu', 'its own words'],
    MEANING: ['cùng nội dung', 'the same meaning'],
    PERSON: ['người dùng', 'a person'],
  },
  TaskModality: {
    MUST: ['bắt buộc', 'must be done'],
    REQUESTED: ['đề nghị', 'requested'],
    ENCOURAGED: ['khuyến khích', 'encouraged'],
  },
  TaskOrder: {
    OVERDUE_FROM: ['quá hạn sớm nhất trước', 'first to become late first'],
    OVERDUE_FROM_DESC: ['quá hạn muộn nhất trước', 'last to become late first'],
    LEAD: ['theo cơ quan chủ trì', 'by lead'],
  },
  TaskRole: {
    LEAD: ['chủ trì', 'leads'],
    COORDINATING: ['phối hợp', 'coordinates'],
    EXECUTING: ['thực hiện', 'executes'],
    REPORT_TO: ['nơi nhận báo cáo', 'is reported to'],
  },
  TaskState: TASK_STATES,
  TerritoryView: {
    AT_ISSUE: ['bản đồ ngày ban hành', 'map of the day of issue'],
    TODAY: ['bản đồ hiện nay', 'today’s map'],
  },
  TraceDirection: {
    DOWN: ['từ trên xuống', 'downwards'],
    UP: ['từ dưới lên', 'upwards'],
  },
  TraceStop: {
    DEPTH_LIMIT: ['giới hạn độ sâu', 'limit of depth'],
    NODE_LIMIT: ['giới hạn số văn bản', 'limit of documents'],
    TIME_LIMIT: ['giới hạn thời gian', 'limit of time'],
  },
  WebhookDeliveryState: {
    PENDING: ['chờ gửi', 'waits'],
    DELIVERED: ['đã nhận', 'delivered'],
    FAILED: ['không gửi được', 'failed'],
    DROPPED: ['không còn gì để gửi', 'dropped'],
  },
  WebhookProblem: {
    STATUS: ['nơi nhận từ chối', 'refused by the receiver'],
    REDIRECT: ['chuyển hướng', 'redirected'],
    TIMEOUT: ['quá thời gian', 'no answer in time'],
    NAME_UNKNOWN: ['không rõ tên máy', 'unknown name'],
    ADDRESS_REFUSED: ['địa chỉ không được phép', 'address not allowed'],
    TLS: ['lỗi chứng thư', 'not safe'],
    CONNECTION: ['lỗi kết nối', 'no connection'],
  },
  WebhookState: {
    ACTIVE: ['đang gửi', 'active'],
    PAUSED: ['tạm dừng', 'paused'],
    GONE: ['nơi nhận đã gỡ', 'gone'],
    GIVEN_UP: ['đã tắt', 'given up'],
  },
} as const satisfies Readonly<Record<string, Labelled<string>>>
