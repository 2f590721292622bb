import { registerEnumType } from 'type-graphql'
import { ANOMALY_CODES, type AnomalyCode, anomalyMeaning } from '../../model/anomaly.js'
import type { IdentifierScheme } from '../../model/agency.js'
import { DOCUMENT_TYPES, type DocumentType } from '../../model/document.js'
import type { EventKind } from '../../model/event.js'
import type { MessageStatus } from '../../model/exchange.js'
import type { IngestOutcome, RefusalCode } from '../../model/source.js'

/** Registers an enum whose values equal their names. Returns the object that decorators refer to. */
export function enumOf<const V extends Readonly<Record<string, string>>>(
  name: string,
  description: string,
  values: V,
) {
  const members = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as {
    [K in keyof V]: K
  }
  registerEnumType<Record<string, string>>(members as Record<string, string>, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(values).map(([value, text]) => [value, { description: text }]),
    ),
  })
  return members
}

/** What each type of paper is in English; the Vietnamese noun is that of `DOCUMENT_TYPES`. */
const TYPES_IN_ENGLISH: Readonly<Record<DocumentType, string>> = {
  CHI_THI: 'a directive',
  NGHI_QUYET: 'a resolution',
  KET_LUAN: 'a conclusion',
  QUYET_DINH: 'a decision',
  QUY_DINH: 'a regulation',
  QUY_CHE: 'rules of procedure',
  CHUONG_TRINH: 'a programme',
  CHUONG_TRINH_HANH_DONG: 'a programme of action',
  KE_HOACH: 'a plan',
  HUONG_DAN: 'guidance',
  THONG_BAO: 'a notice',
  THONG_TU: 'a circular',
  THONG_TRI: 'a Party circular',
  CONG_VAN: 'an official letter',
  CONG_DIEN: 'a telegram',
  BAO_CAO: 'a report',
  TO_TRINH: 'a submission',
  DE_AN: 'a scheme',
  PHUONG_AN: 'a plan of action for a case',
  LUAT: 'a law',
  NGHI_DINH: 'a decree',
  PHAP_LENH: 'an ordinance',
  BIEN_BAN: 'minutes',
  VAN_BAN_HOP_NHAT: 'a consolidated text',
  OTHER: 'any other paper, and one whose type is not known',
}

export const DocumentTypeEnum = enumOf(
  'DocumentType',
  'Loại văn bản: the type of a paper.',
  Object.fromEntries(
    Object.entries(TYPES_IN_ENGLISH).map(([type, english]) => [
      type,
      `${DOCUMENT_TYPES[type as DocumentType]}: ${english}.`,
    ]),
  ),
)

export const AnomalyCodeEnum = enumOf(
  'AnomalyCode',
  'Mã loại bất thường: what is odd about a paper.',
  Object.fromEntries(ANOMALY_CODES.map((code: AnomalyCode) => [code, anomalyMeaning(code)])),
)

export const IngestOutcomeEnum = enumOf(
  'IngestOutcome',
  'Kết quả nạp: what became of a paper that was handed in.',
  {
    CREATED: 'Đã nạp mới: it was not held before.',
    UPDATED: 'Đã cập nhật: it says something else than before.',
    UNCHANGED: 'Không thay đổi: it says the same as before.',
    REFUSED: 'Bị từ chối: nothing of it is kept.',
  } satisfies Record<IngestOutcome, string>,
)

export const RefusalCodeEnum = enumOf('RefusalCode', 'Mã lý do từ chối: why a paper is refused.', {
  STATE_SECRET: 'Bí mật nhà nước: it bears MẬT, TỐI MẬT or TUYỆT MẬT.',
} satisfies Record<RefusalCode, string>)

export const DocumentSystem = enumOf('DocumentSystem', 'Hệ thống văn bản: whose paper it is.', {
  PARTY: 'Đảng: the Communist Party of Vietnam.',
  STATE: 'Nhà nước: the State (assemblies, people’s committees, ministries).',
  FRONT: 'Mặt trận và các đoàn thể: the Fatherland Front and its member organisations.',
})

export const LevelEnum = enumOf('Level', 'Cấp: the tier of an issuer or a territory.', {
  CENTRAL: 'Trung ương: central.',
  PROVINCE: 'Cấp tỉnh: province or centrally run city.',
  DISTRICT: 'Cấp huyện: district; ended on 1 July 2025.',
  COMMUNE: 'Cấp xã: commune, ward or special zone.',
})

export const TerritoryView = enumOf(
  'TerritoryView',
  'Bản đồ hành chính dùng để hiển thị: on which map of the country things are shown.',
  {
    AT_ISSUE:
      'Theo ngày ban hành: the map of the day of issue (63 provinces in three tiers until 30 June 2025).',
    TODAY: 'Theo hiện nay: today’s map (34 provinces in two tiers).',
  },
)

export const ActedByEnum = enumOf('ActedBy', 'Bằng văn bản của ai: by whose papers a unit has acted.', {
  OWN: 'Của chính đơn vị: a paper of its own; a province that kept its name is one and the same on both maps.',
  SUCCESSOR:
    'Của đơn vị kế thừa: on the map of 2024, only papers of the units that took its ground; none of its own was found here.',
  FORMER:
    'Của đơn vị trước sắp xếp: on the map of 2025, only papers of units that it was before; none of its own was found here.',
})

export const DatePrecision = enumOf(
  'DatePrecision',
  'Độ chính xác của thời gian: how exactly a date or deadline is known.',
  {
    DAY: 'Ngày: a day.',
    MONTH: 'Tháng: a month.',
    QUARTER: 'Quý: a quarter.',
    HALF: 'Nửa năm (6 tháng): half a year.',
    YEAR: 'Năm: a year.',
    DURATION: 'Khoảng thời gian: a length of time from some event.',
    DAILY: 'Hằng ngày: every day.',
    WEEKLY: 'Hằng tuần: every week.',
    MONTHLY: 'Hằng tháng: every month.',
    QUARTERLY: 'Hằng quý: every quarter.',
    HALF_YEARLY: 'Định kỳ 6 tháng: every half year.',
    YEARLY: 'Hằng năm: every year.',
    UNSPECIFIED: 'Không rõ: not stated.',
  },
)

export const SearchKind = enumOf('SearchKind', 'Loại kết quả tìm kiếm: the kind of a thing that is found.', {
  DOCUMENT: 'Văn bản: a paper.',
  TASK: 'Nhiệm vụ: a task.',
  AGENCY: 'Cơ quan: a body.',
  TERRITORY: 'Địa bàn: a place.',
})

export const HeldAs = enumOf('HeldAs', 'Hình thức lưu giữ: how a document is held here.', {
  TEXT: 'Toàn văn: its full text was read.',
  RECORD: 'Chưa có toàn văn: a structured record of it, or news that retells it.',
  CITED_ONLY: 'Chỉ được viện dẫn: known only because other papers cite it.',
})

export const AccessClass = enumOf(
  'AccessClass',
  'Chế độ lưu hành: the marking on the paper. A secret paper is never stored.',
  {
    NONE_PRINTED: 'Không ghi dấu: no marking is printed, which does not mean that the paper is public.',
    DECLASSIFIED: 'Đã giải mật: declassified.',
    INTERNAL: 'Lưu hành nội bộ: for internal circulation.',
    DRAFT: 'Dự thảo: a draft.',
  },
)

export const AgencyOrderEnum = enumOf('AgencyOrder', 'Thứ tự cơ quan: how a list of agencies is sorted.', {
  NAME: 'Theo tên: in the Vietnamese order of their names, then by id.',
  EXISTING_FIRST:
    'Đang hoạt động trước: those that still exist first, those that have ended last, and groups of provinces and districts that have; of each by name, then by id.',
})

export const DocumentOrderEnum = enumOf(
  'DocumentOrder',
  'Thứ tự văn bản: how a list of documents is sorted.',
  {
    ISSUED_ON_DESC: 'Mới nhất trước: newest first, undated last, then by key.',
    ISSUED_ON_ASC: 'Cũ nhất trước: oldest first, undated last, then by key.',
    SYMBOL:
      'Theo số, ký hiệu: by number (2/KH-UBND before 10/KH-UBND), then by the rest of the symbol, then newest first; without a symbol last. With issuer, territory, text or symbol all that pass are read and sorted; days narrow it after they are read.',
  },
)

export const TaskOrderEnum = enumOf('TaskOrder', 'Thứ tự nhiệm vụ: how a list of tasks is sorted.', {
  OVERDUE_FROM:
    'Quá hạn sớm nhất trước: the first to become late first, those without a day last, then by id.',
  OVERDUE_FROM_DESC:
    'Quá hạn muộn nhất trước: the last to become late first, those without a day last, then by id. Of one agency all that pass are read and sorted.',
  LEAD: 'Theo cơ quan chủ trì: by the name of the first agency known here that leads, in the Vietnamese order, then by its id; of one lead the first to become late first; without such a lead last. A page also passes over agencies that lead nothing of it, and tasks that they lead beside others; the last pages, of tasks without a lead, may read every task; of one agency all that pass are read and sorted.',
})

export const RelationKindEnum = enumOf('RelationKind', 'Loại quan hệ: how one document stands to another.', {
  IMPLEMENTS: 'Triển khai, thực hiện: carries it out.',
  LEGAL_BASIS: 'Căn cứ: names it as its legal basis.',
  CITES: 'Viện dẫn: cites it.',
  PER: 'Theo: acts according to it (a letter, a proposal).',
  PER_CONCLUSION: 'Theo kết luận: acts according to a conclusion.',
  AMENDS: 'Sửa đổi: amends it.',
  SUPPLEMENTS: 'Bổ sung: supplements it.',
  REPLACES: 'Thay thế: replaces it.',
  REPEALS: 'Bãi bỏ: repeals it.',
  GUIDES: 'Hướng dẫn: gives guidance on it.',
  DETAILS: 'Quy định chi tiết: regulates it in detail.',
  SUBMITTED_BY: 'Theo tờ trình: was submitted by it.',
  CONSOLIDATES: 'Hợp nhất: consolidates it.',
  ANNEXED_TO: 'Kèm theo, ban hành kèm theo: is annexed to it.',
  REPORTS_ON: 'Báo cáo về: reports on it.',
  SAME_AS: 'Cùng một văn bản: is the same paper.',
})

export const TraceDirection = enumOf('TraceDirection', 'Chiều truy vết: which way relations are followed.', {
  DOWN: 'Từ trên xuống: to the documents that point to this one, for example those that implement it.',
  UP: 'Từ dưới lên: to the documents that this one points to, for example the directive that it implements.',
})

export const TraceStop = enumOf(
  'TraceStop',
  'Lý do dừng truy vết: what ended a trace before it was complete.',
  {
    DEPTH_LIMIT: 'Giới hạn độ sâu: further documents lie beyond maxDepth.',
    NODE_LIMIT:
      'Giới hạn số văn bản: there are more than 100,000 documents on a way that is not down a cascade.',
    TIME_LIMIT: 'Giới hạn thời gian: the database took too long, and only the nearest 500 were looked for.',
  },
)

export const TaskKindEnum = enumOf('TaskKind', 'Loại nhiệm vụ: the kind of task.', {
  ASSIGNMENT: 'Giao việc: assigned to somebody by name.',
  MEASURE: 'Giải pháp: a measure to be taken.',
  REQUIREMENT: 'Yêu cầu: a requirement.',
  UMBRELLA: 'Nhiệm vụ chung: a heading over further tasks.',
  ENCOURAGEMENT: 'Khuyến khích: something encouraged.',
})

export const TaskModality = enumOf('TaskModality', 'Mức độ bắt buộc: how binding a task is.', {
  MUST: 'Bắt buộc: must be done.',
  REQUESTED: 'Đề nghị: requested.',
  ENCOURAGED: 'Khuyến khích: encouraged.',
})

export const TaskRoleEnum = enumOf(
  'TaskRole',
  'Vai trò trong nhiệm vụ: the part that an agency has in a task.',
  {
    LEAD: 'Chủ trì: leads.',
    COORDINATING: 'Phối hợp: coordinates with the lead.',
    EXECUTING: 'Thực hiện: executes.',
    REPORT_TO: 'Nơi nhận báo cáo: is reported to.',
  },
)

export const TaskStateEnum = enumOf(
  'TaskState',
  'Tình trạng thời hạn của nhiệm vụ: how a task stands against its deadlines.',
  {
    OPEN: 'Chưa đến hạn: no deadline that is still open has passed.',
    OVERDUE: 'Quá hạn: at least one deadline that is still open has passed.',
    DONE_ON_TIME: 'Hoàn thành đúng hạn: reported done before any deadline had passed.',
    DONE_LATE: 'Hoàn thành quá hạn: reported done, but after a deadline.',
    NO_DEADLINE: 'Không có thời hạn: no deadline has a day; target years do not count.',
  },
)

export const ProgressKindEnum = enumOf('ProgressKind', 'Loại báo cáo tiến độ: what was reported.', {
  NOTIFIED: 'Đã thông báo: the agency was told of the task.',
  STARTED: 'Đang triển khai: the agency says that it has begun, or that a part of it is done.',
  HINDERED: 'Vướng mắc: the agency says that something stands in its way, or that it is not done yet.',
  CLAIMED: 'Tự báo cáo hoàn thành: the agency says that it is done.',
  VERIFIED: 'Đã kiểm tra: someone has checked that it is done.',
  NOT_DONE:
    'Kiểm tra, chưa hoàn thành: someone has checked that it is not done, whatever was reported up to that day.',
})

export const TaskHistoryKind = enumOf('TaskHistoryKind', 'Diễn biến của nhiệm vụ: what happened to a task.', {
  GIVEN: 'Được giao: its paper was issued.',
  NOTIFIED: 'Đã thông báo: the agency was told of it.',
  STARTED: 'Đang triển khai: the agency says that it has begun.',
  HINDERED: 'Vướng mắc: the agency says that something stands in its way.',
  CLAIMED: 'Tự báo cáo hoàn thành: the agency says that it is done.',
  VERIFIED: 'Đã kiểm tra: someone has checked that it is done.',
  NOT_DONE: 'Kiểm tra, chưa hoàn thành: someone has checked that it is not done.',
  WITHDRAWN: 'Đã rút lại: a person took back what was reported before.',
  TAKEN_OVER: 'Tiếp nhận: a person says who has taken it over from a body that ended.',
})

export const MessageStatusEnum = enumOf(
  'MessageStatus',
  'Trạng thái xử lý trên trục: what a receiving body reports of a paper (edXML, codes 01 to 16).',
  {
    ARRIVED: 'Đã đến (01): it has reached the receiving system; its tasks are NOTIFIED.',
    DECLINED: 'Từ chối tiếp nhận (02): the body does not accept it.',
    RECEIVED: 'Đã tiếp nhận (03): the body has accepted it; its tasks are NOTIFIED.',
    ASSIGNED: 'Phân công xử lý (04): somebody there is to deal with it; its tasks are NOTIFIED.',
    IN_PROGRESS: 'Đang xử lý (05): somebody there deals with it.',
    COMPLETED:
      'Hoàn thành (06): the body says that it has dealt with it; the tasks that are given to it alone are CLAIMED.',
    RECALL_REQUESTED: 'Lấy lại (13): the sender asks for it back.',
    CHANGE_AGREED: 'Đồng ý lấy lại, cập nhật (15): the body agrees to give it back or to have it changed.',
    CHANGE_DECLINED: 'Từ chối lấy lại, cập nhật (16): the body does not agree to that.',
  } satisfies Record<MessageStatus, string>,
)

export const IdentifierSchemeEnum = enumOf(
  'IdentifierScheme',
  'Danh mục mã định danh: the list that a code of an agency is of.',
  {
    QD_20_2020: 'Quyết định 20/2020/QĐ-TTg, sửa đổi bởi 09/2025/QĐ-TTg: `H37`, `H37.02.02`.',
    QCVN_102_2016: 'QCVN 102:2016/BTTTT: the older form, its levels in reverse: `000.00.00.H37`.',
  } satisfies Record<IdentifierScheme, string>,
)

export const ReviewStateEnum = enumOf(
  'ReviewState',
  'Kết quả thẩm định: what people say about a relation, a link between tasks, an anomaly or what a report claims.',
  {
    UNREVIEWED: 'Chưa thẩm định: nobody has decided.',
    CONFIRMED: 'Xác nhận: a person says that it is right.',
    REJECTED: 'Bác bỏ: a person says that it is wrong; it counts nowhere.',
  },
)

export const EventKindEnum = enumOf('EventKind', 'Loại sự kiện: what has happened in the graph.', {
  DOCUMENT_ADDED: 'Văn bản mới: a document that was not known before.',
  DOCUMENT_CHANGED: 'Văn bản thay đổi: it says something else now, or people have decided or reported on it.',
  DOCUMENT_REMOVED: 'Văn bản không còn: nothing names it any more.',
  TASK_STATE_CHANGED:
    'Nhiệm vụ đổi trạng thái: by a report, by what a paper says now, or because a day has passed.',
  ANOMALY_FOUND: 'Phát hiện bất thường: a new anomaly of a document.',
} satisfies Record<EventKind, string>)

export const EvidenceBasis = enumOf('EvidenceBasis', 'Nguồn của bằng chứng: what a statement rests on.', {
  TEXT: 'Nguyên văn: the paper’s own words.',
  RECORD: 'Thông tin nhập sẵn: a structured record says so.',
  PERSON: 'Người dùng: a person says so.',
  SIGNATURE: 'Chữ ký số: the digital signature of the file says so.',
})

export const TaskLinkBasisEnum = enumOf(
  'TaskLinkBasis',
  'Căn cứ của liên kết nhiệm vụ: why a task is said to take up one of a paper above.',
  {
    REFERENCE: 'Dẫn chiếu: its own words point to the task above.',
    MEANING: 'Nội dung: both say to do the same to the same.',
    PERSON: 'Người dùng: a person says so.',
  },
)

export const DeadlineKind = enumOf('DeadlineKind', 'Loại thời hạn: the kind of deadline.', {
  DUE: 'Hạn hoàn thành: to be completed.',
  REPORT: 'Hạn báo cáo: to be reported.',
  SUBMIT: 'Hạn trình: to be submitted.',
  DURATION: 'Trong thời gian: within a length of time.',
  RECURRING: 'Định kỳ: again and again.',
  HORIZON: 'Mốc mục tiêu: the target year of a goal; never makes a task overdue.',
})

export const DeadlineBound = enumOf('DeadlineBound', 'Giới hạn của thời hạn: how the day is meant.', {
  BEFORE: 'Trước: before the day, which itself is late already.',
  BY: 'Chậm nhất, đến: on the day at the latest.',
  WITHIN: 'Trong: within the time.',
  MAX: 'Không quá: no longer than.',
  AFTER: 'Sau: after.',
  RECURRING: 'Định kỳ: at every occurrence.',
})

export const AgencyKind = enumOf('AgencyKind', 'Loại cơ quan: the kind of agency.', {
  BODY: 'Cơ quan, tổ chức: one body.',
  COLLECTIVE: 'Nhóm cơ quan: a group named as one, for example "các sở, ban, ngành".',
  STEERING_COMMITTEE: 'Ban Chỉ đạo: a steering committee.',
})

export const RoleEnum = enumOf('Role', 'Vai trò: what the bearer of a token may do.', {
  READER: 'Người đọc: reads everything that is held.',
  EDITOR:
    'Người biên tập: also brings papers in and takes them back, decides about relations, reports progress.',
  ADMIN: 'Quản trị: also makes and revokes tokens, and registers webhooks.',
})

export const ChangeOrderEnum = enumOf('ChangeOrder', 'Thứ tự thay đổi: how changes are sorted.', {
  EARLIEST: 'Cũ nhất trước: the earliest change first, then by key; for programs that ask again.',
  LATEST: 'Mới nhất trước: the latest change first, then by key backwards; for people.',
})

export const ChangeKindEnum = enumOf('ChangeKind', 'Loại thay đổi: what happened to a document.', {
  ADDED: 'Mới: it was not known before.',
  CHANGED: 'Thay đổi: what is known of it has changed.',
  REMOVED: 'Đã gỡ: nothing speaks of it any more.',
})
