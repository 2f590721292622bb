import type { Body } from '../../../model/agency.js'
import type { DocumentType } from '../../../model/document.js'
import type { Annotated } from '../../annotate/annotated.js'
import type { Passage } from '../../passage.js'
import type { Heading } from '../heading.js'

const BOARD = /^(?:Ban Thường vụ|Ban Thường trực|Thường trực|Ban Chấp hành)(?:\s+|$)/u
const CENTRAL_BOARD = /^(?:Ban Bí thư|Bộ Chính trị)/u

/** Whether a body is the issuer of the paper or its board, who give duties rather than take them. */
export function speaks({ name }: Body, { issuer }: Heading): boolean {
  if (issuer === null) return false
  // the Secretariat and the Politburo issue in the series of the Central Committee
  if (issuer.name.includes('Trung ương Đảng') && CENTRAL_BOARD.test(name)) return true
  // the office of a committee tells what that decided
  if (name.startsWith('UBND ') && issuer.name === `Văn phòng ${name}`) return true
  // "Ban Thường trực xây dựng kế hoạch": the board of the house
  const whose = name.replace(BOARD, '')
  const own = issuer.name.replace(BOARD, '')
  // a council charges its standing committee: "Giao Thường trực HĐND tỉnh giám sát …"
  if (whose === '' || whose === own) return name === issuer.name || !COUNCIL.test(own)
  const isShort = own.startsWith(`${whose} `)
  return isShort && (OF_HOUSE.test(whose) || (issuer.territory === null && isShortFor(own, whose)))
}

const COUNCIL = /^HĐND(?:\s|$)/u

/** "Ban Thường vụ Đảng ủy Trường" in a paper of "Đảng ủy Trường Đại học A" */
const OF_HOUSE = /^Đảng ủy (?:Trường|Học viện|Bệnh viện|Viện|Tổng công ty|Công ty|Sở|Khối)$/u

/** "UBND phường" in a paper of "UBND phường Đông Hải", of which there are several in the country. */
const isShortFor = (own: string, name: string): boolean =>
  UNIT_ALONE.test(name) && OWN_NAME.test(own.slice(name.length))
const UNIT_ALONE = /\s(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)$/u
const OWN_NAME = /^\s\p{Lu}/u

/** Told by others, and not the paper itself. */
export const isTold = (heading: Heading): boolean => heading.form === 'RETELLING' || isUntyped(heading)

/** A text that lost its type word, or news of "công văn khẩn" or a telegram, which has the face of no letter. */
export const isUntyped = ({ type, symbol, letterhead, addressees, title }: Heading): boolean =>
  type === null ||
  (SENT.has(type) && symbol === null && !letterhead && addressees.length === 0 && title === null)
const SENT: ReadonlySet<DocumentType> = new Set(['CONG_VAN', 'CONG_DIEN', 'CHI_THI'])

// the last characters alone: a pattern with its end at the end would look through the whole paragraph
export const endsSentence = ({ text }: Passage): boolean =>
  ENDS.test(text.trimEnd().slice(-2).replace(/[”"]$/u, '').slice(-1))
const ENDS = /[.:;!?…'/)]/u

const BLANKS_AND_COMMAS = /[\s,]*/uy

/** Whether what follows a subject says, decides or praises. */
export function opensSpeech(text: Annotated, at: number): boolean {
  text.reads(BLANKS_AND_COMMAS, at)
  return text.at('SPEECH', BLANKS_AND_COMMAS.lastIndex) !== null
}
