export type MarkerClass =
  | 'PART'
  | 'ROMAN'
  | 'ARTICLE'
  | 'NUMBER'
  | 'NUMBER_2'
  | 'NUMBER_3'
  | 'NUMBER_PAREN'
  | 'LETTER'
  | 'IN_PARENS'
  | 'DASH'
  | 'PLUS'
  | 'ROW'
  | 'NONE'

/** What a paragraph begins with. */
export interface Marker {
  readonly marker: MarkerClass
  /** As printed, without end marks: `III`, `2`, `a`, `-`. */
  readonly label: string
  /** So many units stand before the words. */
  readonly length: number
}

const NO_MARKER: Marker = { marker: 'NONE', label: '', length: 0 }

const DIGITS = '0 1 2 3 4 5 6 7 8 9'
const LETTERS = 'a b c d e f g h i j k l m n o p q r s t u v w x y z đ'

/** Each with the units that it may begin with: a row is tried where one of them stands. */
const MARKERS: ReadonlyArray<readonly [MarkerClass, string, RegExp]> = [
  [
    'PART',
    'P C',
    /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:thứ\s+|THỨ\s+)?([IVX]{1,5}|\p{L}{2,4}|\d{1,2})(?=[\s.:]|$)[.:]?\s*/u,
  ],
  // "B. KIẾN NGHỊ": a letter before words in capitals
  ['PART', 'A B C D E G H', /^([A-EGH])\s*[.)/-]\s*(?=[^\p{Ll}]{6,200}$)/u],
  // "C. Phân công và tiến độ"
  ['PART', 'A B C D E G', /^([A-EG])\s*[.)]\s+(?=\p{Lu}[^.;]{12,150}\.?$)/u],
  // "… quy định tại / Điều 1 chịu trách nhiệm", "… theo / Điều 12, Điều 13", "/ Điều 20 Luật Đất đai" name an article
  [
    'ARTICLE',
    'Đ',
    /^(?:Điều|ĐIỀU)\s+(\d{1,3})(?!\d)(?!\s*[,;)]|\s+(?:\p{Ll}|(?:Bộ luật|Luật|Nghị định|Thông tư|Hiến pháp|Pháp lệnh)\s))\s*[.:]?\s*/u,
  ],
  // "Il.", "Ii." are misread
  ['ROMAN', 'I V X', /^([IVX]{1,5}|I[il]{1,2})\s*(?:[.)]|\/(?!\d)|-(?!\d))+\s*(?=\S)/],
  // a scan's "III. TỔ CHỨC THỰC HIỆN", without its stop
  ['ROMAN', 'I', /^(I[IL]{1,2}),?\s+(?=\p{Lu}{2}[^\p{Ll}]{6,120}$)/u],
  // "4.1.a. Sở Xây dựng"
  ['NUMBER_3', DIGITS, /^(\d{1,2}\.\d{1,2}\.[a-zđ])[.)]\s*(?=\p{L})/u],
  ['NUMBER_3', DIGITS, /^(\d{1,2}\.\d{1,2}\.\d{1,2})(?:\.?\s+|[.)/:-]\s*(?=\p{L}))/u],
  ['NUMBER_2', DIGITS, /^(\d{1,2}\.\d{1,2})(?:[./)]-\s*|[.)-]\s*|[/:]\s+|\s+)(?=[\p{L}“"(])/u],
  ['NUMBER_PAREN', DIGITS, /^(\d{1,2})\s*\)(?!-)\s*/],
  // "1. …", "1/- …", "1.- …"
  ['NUMBER', DIGITS, /^(\d{1,2})\s*(?:[./)]-|-[./]|\.\/?|-|\/\.?|:)\s*(?=[\p{L}“"(*])(?!\d)/u],
  // "6a. Sở Y tế": put in between
  ['NUMBER', DIGITS, /^(\d{1,2}[a-eđ])\s*[.)]\s+(?=\p{L})/u],
  // "1. 70% gia đình", "2. 05 xã"
  ['NUMBER', DIGITS, /^(\d{1,2})\.\s+(?=\d{1,3}(?:[,.]\d+)?\s?%|(?!000)\d{2,3}\s\p{Ll})/u],
  // "5, Ban Tuyên giáo"
  [
    'NUMBER',
    DIGITS,
    /^(\d{1,2})\s*,\s+(?=(?:Ban|Sở|UBND|Ủy ban|Công an|Đảng [uủ][ỷy]|Văn phòng|Hội|Phòng|Chi cục|Cục|Bộ|Đề nghị|Giao|Yêu cầu)\s)/u,
  ],
  // "a.1) Rà soát …", "b.2. …": below a letter, as dashes are
  ['DASH', LETTERS, /^([a-zđ]\.\d{1,2})(?:[.)]\s*|\s+)(?=\p{L})/u],
  ['LETTER', LETTERS, /^([a-zđ])\s*(?:[./)]-\s*(?=\p{L})|[.)]\s*|-\s+|\/\s*(?=\p{Lu}\p{Ll}))(?=\S)/u],
  // a scan's "c)"
  ['LETTER', '©', /^(©)\s*\)\s*(?=\S)/],
  ['IN_PARENS', '(', /^\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)(?:\.(?=\s))?\s*/],
  [
    'IN_PARENS',
    'M H B N S T C',
    /^((?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)(?=[,:]\s+(?!(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|tháng|ngày)\s)\p{L})|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám))\s*[,:]\s*/u,
  ],
  // a scan's dash
  ['DASH', '- =', /^(-|=)[>)]\s*(?=\S)/],
  ['DASH', '- • ▪ ■ ● * · ~ _', /^([-•▪■●*·]|[~_](?=\s))\s*(?=\S)/],
  // ". Rà soát …": a point as a bullet
  ['DASH', '.', /^(\.)\s+(?=\p{Lu}\p{Ll})/u],
  // letters of a font of symbols
  ['DASH', 'v q', /^([vq])\s+(?=\p{Lu})/u],
  ['PLUS', '+ o', /^(\+\)?|o(?=\s))\s*(?=\S)/],
]

/** The rows that a paragraph is tried with, by its first unit. */
const MARKERS_AT = new Map(
  [...new Set(MARKERS.flatMap(([, units]) => units.split(' ')))].map((unit) => [
    unit,
    MARKERS.filter(([, units]) => units.includes(unit)),
  ]),
)

/** "31/CT-TTg ngày …", "12-KH/TU": the number of a paper at the start of a line numbers no item. */
const OPENS_WITH_SYMBOL = /^\d{1,4}\s?(?:\/\s?\p{Lu}[\p{L}&]*-\p{Lu}|-\p{Lu}[\p{L}]*\/\p{Lu})/u

/** The marker that a paragraph begins with, its label, and where the words begin. */
export function markerOf(text: string): Marker {
  const rows = MARKERS_AT.get(text.charAt(0))
  if (rows === undefined || OPENS_WITH_SYMBOL.test(text)) return NO_MARKER
  for (const [marker, , pattern] of rows) {
    const found = pattern.exec(text)
    if (found) return { marker, label: found[1] ?? '', length: found[0].length }
  }
  return NO_MARKER
}
