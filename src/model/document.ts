export const DOCUMENT_SYSTEMS = ['PARTY', 'STATE', 'FRONT'] as const
export type DocumentSystem = (typeof DOCUMENT_SYSTEMS)[number]

export const LEVELS = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'] as const
export type Level = (typeof LEVELS)[number]

/** TEXT: full text read. RECORD: a structured record. CITED_ONLY: known only because others cite it. */
export type HeldAs = 'TEXT' | 'RECORD' | 'CITED_ONLY'

/** The access classes that a stored paper can have. NONE_PRINTED does not mean public. */
export const STORED_CLASSES = ['NONE_PRINTED', 'DECLASSIFIED', 'INTERNAL', 'DRAFT'] as const
/** Those that belong to the open edition. */
export const OPEN_CLASSES: readonly (typeof STORED_CLASSES)[number][] = ['NONE_PRINTED', 'DECLASSIFIED']
/** SECRET occurs only while a paper is refused: it is never stored. */
export type AccessClass = (typeof STORED_CLASSES)[number] | 'SECRET'

/** Every type of paper with the Vietnamese noun that is shown for it. */
export const DOCUMENT_TYPES = {
  CHI_THI: 'Chỉ thị',
  NGHI_QUYET: 'Nghị quyết',
  KET_LUAN: 'Kết luận',
  QUYET_DINH: 'Quyết định',
  QUY_DINH: 'Quy định',
  QUY_CHE: 'Quy chế',
  CHUONG_TRINH: 'Chương trình',
  CHUONG_TRINH_HANH_DONG: 'Chương trình hành động',
  KE_HOACH: 'Kế hoạch',
  HUONG_DAN: 'Hướng dẫn',
  THONG_BAO: 'Thông báo',
  THONG_TU: 'Thông tư',
  THONG_TRI: 'Thông tri',
  CONG_VAN: 'Công văn',
  CONG_DIEN: 'Công điện',
  BAO_CAO: 'Báo cáo',
  TO_TRINH: 'Tờ trình',
  DE_AN: 'Đề án',
  PHUONG_AN: 'Phương án',
  LUAT: 'Luật',
  NGHI_DINH: 'Nghị định',
  PHAP_LENH: 'Pháp lệnh',
  BIEN_BAN: 'Biên bản',
  VAN_BAN_HOP_NHAT: 'Văn bản hợp nhất',
  OTHER: 'Văn bản khác',
} as const

export type DocumentType = keyof typeof DOCUMENT_TYPES

/** Papers that have no type here, by the code in their symbols: 45/GM-UBND, 12-GM/TU. */
const OTHERS_BY_CODE: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  GM: { vi: 'Giấy mời', en: 'invitation' },
  GUQ: { vi: 'Giấy ủy quyền', en: 'letter of authorisation' },
  LKG: { vi: 'Lời kêu gọi', en: 'appeal' },
  ML: { vi: 'Mệnh lệnh', en: 'command' },
  // a decree-law is a sắc luật, which the first presidents signed too
  SL: { vi: 'Sắc lệnh', en: 'presidential decree' },
}
const CODE_BEHIND_NUMBER = /^\d+\p{L}?[-/](\p{Lu}+)(?![\p{L}\p{N}])/u

/** What a paper without a type is by the code in its symbol, if that is known. */
export function otherNounOf(type: string, symbol: string | null, language: 'vi' | 'en'): string | undefined {
  const [, code = ''] = (type === 'OTHER' && CODE_BEHIND_NUMBER.exec(symbol ?? '')) || []
  return OTHERS_BY_CODE[code]?.[language]
}

/** What a paper is: the noun of its type; of one without a type that of the code in its symbol, if that is known. */
export const nounOf = (type: DocumentType, symbol: string | null): string =>
  otherNounOf(type, symbol, 'vi') ?? DOCUMENT_TYPES[type]
