import type { DocumentSystem } from './document.js'

/**
 * The parts of a document symbol (số, ký hiệu). `number` keeps leading zeros; the year of a normative act is in `year`.
 * `issuer` is the suffix as it is printed in capitals (TW, UBND).
 */
export interface DocumentSymbol {
  readonly system: DocumentSystem
  readonly number: string | null
  readonly year: number | null
  readonly typeCode: string | null
  readonly issuer: string
}

/**
 * The canonical spelling: State `217/KH-UBND`, `12/2018/NQ-HĐND`, letter `865/VPCP-KTTH`, Assembly
 * `202/2025/QH15`; Party `34-CT/TW`; without a number the rest alone (`TB-UBND`).
 */
export function printSymbol(symbol: DocumentSymbol): string {
  const { system, number, year, typeCode, issuer } = symbol
  const party = system !== 'STATE'
  const rest = typeCode === null ? issuer : party ? `${typeCode}/${issuer}` : `${typeCode}-${issuer}`
  const head = number === null ? null : year === null ? number : `${number}/${year}`
  if (head === null) return rest
  const isHyphened = typeCode === null ? year === null && TYPE_LAST.test(issuer) : party
  return isHyphened ? `${head}-${rest}` : `${head}/${rest}`
}

/** "01-TANDTC-VKSNDTC/TTLT" */
const TYPE_LAST = /[/-](?:TTL[TNB]|NQLT)$/

/** The code of the body in the suffix of a symbol, without that of its unit: UBND of `UBND-NC`, `UBND.HC`. */
export const bodyCode = (issuer: string): string => issuer.split(/-|(?<=UBND|HĐND)\./u)[0] as string

/** The number with its year segment: `12/2018`, `34`; null without a number. */
export const numberOf = ({ number, year }: DocumentSymbol): string | null =>
  number === null ? null : year === null ? number : `${number}/${year}`

/**
 * What two spellings of one symbol have in common, for look-ups: no blanks, no case, no accents, no leading
 * zero, one kind of dash, for which "QĐ-UBND.HC" has a stop. `34-CT/TW`, `34 - ct/tw` and `Số 34-CT/TW` give `34-ct/tw`.
 */
export function symbolKey(text: string): string {
  if (PLAIN.test(text))
    return text.toLowerCase().replaceAll('đ', 'd').replace(LABEL_OR_ZEROS, '').replace(STOP_FOR_DASH, '-')
  return text
    .normalize('NFC')
    .replace(/[\u00D0\u0189]/g, 'Đ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(/^s[ốo]:?/u, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replace(/^0+(?=\d)/, '')
    .replace(STOP_FOR_DASH, '-')
}

/** Nearly every symbol: nothing of it composes, parts or takes another form but its case. */
const PLAIN = /^[!-~Đđ]+$/
const STOP_FOR_DASH = /(?<=[a-z])\.(?=[a-z])/g
const LABEL_OR_ZEROS = /^(?:so:?)?(?:0+(?=\d))?/
