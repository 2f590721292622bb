/** Houses of the country, which are one body whichever province names them. */

/** What a name ends with that says so itself. */
export const NAMES_COUNTRY =
  /(?:Việt Nam|\s[Tt]rung ương|\s[Qq]uốc gia|(?:Quân (?:khu|đoàn)|(?:Binh|Sư) đoàn) \d{1,3})$/u
/** By their heads, and the rest of their names. */
const OF_COUNTRY: ReadonlyArray<readonly [head: RegExp, name: RegExp]> = [
  [/^(?:Tổng cục|Vụ|(?:Trường )?Đại học(?: Quốc gia)?|Học viện)$/u, /^/u],
  [/^/u, NAMES_COUNTRY],
  // a province has one that plans, and one for its own growth
  [/^Viện$/u, /^(?!.*(?:[Qq]uy hoạch|[Pp]hát triển|[Kk]inh tế|[Kk]iến trúc|[Kk]iểm sát))/u],
  [
    /^Bệnh viện$/u,
    /^(?:Trung ương\s|Bạch Mai$|Chợ Rẫy$|(?:Hữu nghị )?Việt Đức$|Thống Nhất$|[KE]$|C Đà Nẵng$|Quân y \d{1,3}$)/u,
  ],
]

/** In: the head of a name and the rest of it ("Bệnh viện", "Bạch Mai"). */
export const isOfCountry = (head: string, rest: string): boolean =>
  OF_COUNTRY.some(([heads, names]) => heads.test(head) && names.test(rest))

/** The same of a school, an institute or a hospital by its whole name, for those have rooms of their own. */
export function isHouseOfCountry(name: string): boolean {
  const [, head, rest] = HOUSE.exec(name) ?? []
  return head !== undefined && rest !== undefined && isOfCountry(head, rest)
}
const HOUSE = /^((?:Trường )?Đại học(?: Quốc gia)?|Học viện|Viện|Bệnh viện) (.+)$/u
