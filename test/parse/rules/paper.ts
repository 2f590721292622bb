import { paperOf } from '../recognise/paper.js'

/**
 * A rule by its name, words that it fires on, and words close to them that it must not take. Every rule of
 * `src/parse/rules.ts` has a row at least.
 */
export interface Row {
  readonly rule: string
  readonly fires: string
  readonly not: string
}

/** Puts the words of rows into a whole paper, so that a row stays a line or two. */
export const within = (paper: (words: string) => string, rows: readonly Row[]): Row[] =>
  rows.map(({ rule, fires, not }) => ({ rule, fires: paper(fires), not: paper(not) }))

const TITLE = 'Trồng cây ven đường'
const OPENING = 'UBND tỉnh nêu như sau:'
const ITEM = '1. Các xã vệ sinh đường làng.'

/** Words as the title of a paper of Nghệ An of 10 June 2023. */
export const titled =
  (type = 'KẾ HOẠCH') =>
  (title: string): string =>
    paperOf({ type, title, body: `${OPENING}\n\n${ITEM}` })

/** Words as the paragraphs before the first item. */
export const opening =
  (type = 'KẾ HOẠCH') =>
  (words: string): string =>
    paperOf({ type, title: TITLE, body: `${words}\n\n${ITEM}` })

/** Words as the first item of the body. */
export const item =
  (type = 'KẾ HOẠCH') =>
  (words: string): string =>
    paperOf({ type, title: TITLE, body: `${OPENING}\n\n1. ${words}` })

/** Words as the first paragraph of a letter to one company. */
export const letter = (words: string): string =>
  `UBND TỈNH NGHỆ AN\nSỞ XÂY DỰNG\nSố: 12/SXD-QLN\nNghệ An, ngày 10 tháng 6 năm 2023\nV/v trồng cây\n\nKính gửi: Công ty cổ phần Cây xanh Vinh.\n\n${words}\n`

/** Words as an item of the part that says who does what. */
export const charged =
  (type = 'KẾ HOẠCH') =>
  (words: string): string =>
    paperOf({
      type,
      title: TITLE,
      body: `${OPENING}\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. ${words}`,
    })
