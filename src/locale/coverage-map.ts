import type { Language } from './language.js'

/** A day, month or year as Vietnamese people write it: `24/5/2024`, `5/2024`, `2024`. */
const vietnameseDay = (day: string): string => day.split('-').reverse().map(Number).join('/')

/** The texts of a coverage map. */
export const MAP_WORDS = {
  vi: {
    day: vietnameseDay,
    heading: (name: string) => `Độ phủ của ${name}`,
    issued: (day: string) => `Ban hành ${vietnameseDay(day)}`,
    issuedUnknown: 'Không rõ ngày ban hành',
    asOf: (day: string) => `tính đến ngày ${vietnameseDay(day)}`,
    acted: (total: number) => `trên ${total} tỉnh, thành phố đã có văn bản`,
    vintage: { 2024: 'bản đồ hành chính năm 2024', 2025: 'bản đồ hành chính từ 1/7/2025' },
    legend: 'Số ngày từ khi ban hành đến văn bản đầu tiên',
    counted: 'số tỉnh',
    days: ['đến 30 ngày', '31–90 ngày', '91–180 ngày', 'trên 180 ngày'],
    undated: 'đã có văn bản, không rõ số ngày',
    by: {
      OWN: 'bằng văn bản của chính tỉnh',
      SUCCESSOR: 'chỉ bằng văn bản của tỉnh kế thừa',
      FORMER: 'chỉ bằng văn bản của tỉnh trước sắp xếp',
    },
    nothingFound: 'không tìm thấy ở đây',
    absence: 'Không tìm thấy ở đây không có nghĩa là không có văn bản.',
    leftOut: (count: number) => `${count} văn bản không rõ ngày không được tính.`,
    daysAfter: (days: number) => `${days} ngày sau`,
    formerly: 'gồm',
    archipelagos: {
      'hoang-sa': ['Quần đảo Hoàng Sa', '(Đà Nẵng)'],
      'truong-sa': ['Quần đảo Trường Sa', '(Khánh Hòa)'],
    },
    insets: ['Đồng bằng sông Hồng', 'Đông Nam Bộ và đồng bằng sông Cửu Long'],
    attribution:
      'Nền bản đồ: Natural Earth (phạm vi công cộng), đã giản lược và ghép lại; đảo nhỏ vẽ bằng chấm. Không dùng để xác định địa giới.',
  },
  en: {
    day: (day: string) => day,
    heading: (name: string) => `Coverage of ${name}`,
    issued: (day: string) => `Issued ${day}`,
    issuedUnknown: 'Day of issue unknown',
    asOf: (day: string) => `as of ${day}`,
    acted: (total: number) => `of ${total} provinces and cities have acted`,
    vintage: { 2024: 'administrative map of 2024', 2025: 'administrative map since 1 July 2025' },
    legend: 'Days from the directive to the first paper',
    counted: 'provinces',
    days: ['up to 30 days', '31–90 days', '91–180 days', 'over 180 days'],
    undated: 'acted, days not known',
    by: {
      OWN: 'by papers of their own',
      SUCCESSOR: 'only by papers of the successor',
      FORMER: 'only by papers of former provinces',
    },
    nothingFound: 'nothing found here',
    absence: 'Nothing found here does not mean that there is no paper.',
    leftOut: (count: number) => `${count} undated papers are left out.`,
    daysAfter: (days: number) => `${days} days after`,
    formerly: 'formerly',
    archipelagos: {
      'hoang-sa': ['Hoàng Sa archipelago', '(Đà Nẵng)'],
      'truong-sa': ['Trường Sa archipelago', '(Khánh Hòa)'],
    },
    insets: ['Red River delta', 'Southeast and Mekong delta'],
    attribution:
      'Base map: Natural Earth (public domain), simplified and joined; small islands are dots. Not for telling where a border runs.',
  },
} as const
export type MapWords = (typeof MAP_WORDS)[Language]
