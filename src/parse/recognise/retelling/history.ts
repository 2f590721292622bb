import type { Item } from '../../segment.js'

/**
 * "Lịch sử hình thành và phát triển", "Sở A tiền thân là Sở B": a page that tells how an office came about names the papers
 * that made it, and announces none. So does one of what was done: "Kết quả thực hiện Chương trình X".
 */
export const isHistory = (opening: readonly Item[]): boolean =>
  opening.some(
    ({ passage: { text } }) =>
      (text.length < LONGEST_HEADING && HEADING.test(text)) || FORERUNNER.test(text.slice(0, FIRST_WORDS)),
  )

const LONGEST_HEADING = 150
const FIRST_WORDS = 160
const HEADING =
  /^[^\p{L}]*(?:(?:những\s)?kết quả (?:triển khai|thực hiện|hoạt động|công tác|đạt được|nổi bật)\s(?!.*báo cáo)|(?:(?:tóm lược|sơ lược|giới thiệu|khái quát|vài nét|đôi nét)\s(?:về\s)?)?(?:(?:lịch sử|quá trình)(?:\s(?:hình thành|phát triển|thành lập|ra đời|xây dựng)|\s*$)|sự\shình thành và phát triển))/iu
const FORERUNNER = /(?:^|\s)tiền thân(?:\s(?:là|của)\s|,)/iu
