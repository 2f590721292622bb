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

const MARKERS: ReadonlyArray<readonly [MarkerClass, RegExp]> = [
  [
    'PART',
    /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:thứ\s+|THỨ\s+)?([IVX]{1,5}|\p{L}{2,4}|\d{1,2})(?=[\s.:]|$)[.:]?\s*/u,
  ],
  // "B. KIẾN NGHỊ": a letter before words in capitals
  ['PART', /^([A-EGH])\s*[.)/-]\s*(?=[^\p{Ll}]{6,200}$)/u],
  // "C. Phân công và tiến độ"
  ['PART', /^([A-EG])\s*[.)]\s+(?=\p{Lu}[^.;]{12,150}\.?$)/u],
  ['ARTICLE', /^(?:Điều|ĐIỀU)\s+(\d{1,3})\s*[.:]?\s*/u],
  // "Il.", "Ii." are misread
  ['ROMAN', /^([IVX]{1,5}|I[il]{1,2})\s*(?:[.)]|\/(?!\d)|-(?!\d))+\s*(?=\S)/],
  ['NUMBER_3', /^(\d{1,2}\.\d{1,2}\.\d{1,2})\.?\s+/],
  ['NUMBER_2', /^(\d{1,2}\.\d{1,2})[.)-]?\s+(?=[\p{L}“"(])/u],
  ['NUMBER_PAREN', /^(\d{1,2})\s*\)\s*/],
  ['NUMBER', /^(\d{1,2})\s*(?:\.|-|\/|:)\s*(?=[\p{L}“"(*])(?!\d)/u],
  ['LETTER', /^([a-zđ])\s*(?:[.)]\s*|-\s+)(?=\S)/],
  // a scan's "c)"
  ['LETTER', /^(©)\s*\)\s*(?=\S)/],
  ['IN_PARENS', /^\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s*/],
  [
    'IN_PARENS',
    /^((?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám))\s*[,:]\s*/u,
  ],
  // a scan's dash
  ['DASH', /^([-•▪■●*·]|[~_](?=\s))\s*(?=\S)/],
  ['PLUS', /^(\+|o(?=\s))\s*(?=\S)/],
]

/** "31/CT-TTg ngày …", "12-KH/TU": the number of a paper at the start of a line numbers no item. */
const OPENS_WITH_SYMBOL = /^\d{1,4}\s?(?:\/\s?\p{Lu}[\p{L}&]*-\p{Lu}|-\p{Lu}[\p{L}]*\/\p{Lu})/u

/** The marker that a paragraph begins with, its label, and where the words begin. */
export function markerOf(text: string): Marker {
  if (!MAY_OPEN.test(text) || OPENS_WITH_SYMBOL.test(text)) return NO_MARKER
  for (const [marker, pattern] of MARKERS) {
    const found = pattern.exec(text)
    if (found) return { marker, label: found[1] ?? '', length: found[0].length }
  }
  return NO_MARKER
}

/** Most paragraphs begin with a word that is no marker, and are told by it at once. */
const MAY_OPEN =
  /^(?:[\d(\-•▪■●*·+©]|[~_]\s|(?:[A-EGH]|[IVX])\s*[.)/-]|[IVX]{2}|I[il]|[a-zđ]\s*[.)-]|o\s|Phần|PHẦN|Chương|CHƯƠNG|Điều|ĐIỀU|Một|Hai|Ba\s|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười|Thứ)/u
