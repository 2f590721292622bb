import {
  dateFromSerial,
  dateToSerial,
  format,
  getFormatDateInfo,
  getFormatFromId,
  isTextFormat,
} from 'numfmt'
import { readXml } from '../xml.js'

/** How a cell shows what it holds. */
export interface CellFormat {
  /** The code of its number format. */
  readonly code: string
  readonly font: string | null
  /** Whether a line is drawn at one of its sides. */
  readonly bordered: boolean
}

const PLAIN: CellFormat = { code: 'General', font: null, bordered: false }

/** The formats of xl/styles.xml, by their numbers. */
export function readFormats(bytes: Uint8Array, part: string, name: string): CellFormat[] {
  const codes = new Map<number, string>()
  const fonts: (string | null)[] = []
  const borders: boolean[] = []
  const formats: CellFormat[] = []
  let within: string | null = null
  for (const event of readXml(bytes, part, name)) {
    if (event.kind === 'TEXT') continue
    if (event.kind === 'CLOSE') {
      if (event.name === within) within = null
      continue
    }
    const { name: element, attribute } = event
    const numberOf = (key: string) => Number(attribute(key) ?? 0)
    if (element === 'fonts' || element === 'borders' || element === 'cellXfs') within = element
    else if (element === 'numFmt') codes.set(numberOf('numFmtId'), attribute('formatCode') ?? '')
    else if (within === 'fonts' && element === 'font') fonts.push(null)
    else if (within === 'fonts' && element === 'name') fonts[fonts.length - 1] = attribute('val')
    else if (within === 'borders' && element === 'border') borders.push(false)
    else if (within === 'borders' && (attribute('style') ?? 'none') !== 'none')
      borders[borders.length - 1] = true
    else if (within === 'cellXfs' && element === 'xf')
      formats.push({
        code: codes.get(numberOf('numFmtId')) ?? getFormatFromId(numberOf('numFmtId')) ?? PLAIN.code,
        font: fonts[numberOf('fontId')] ?? null,
        bordered: borders[numberOf('borderId')] ?? false,
      })
  }
  return formats
}

export const formatAt = (formats: readonly CellFormat[], index: string | null): CellFormat =>
  formats[Number(index ?? 0)] ?? PLAIN

/**
 * A number as its cell shows it. Days are printed as papers have them, `30/6/2024` whatever the order that the cell's
 * format has: a sheet that was made for another country shows its days in the order of that country.
 *
 * `since1904`: the workbook counts its days from there.
 */
export function shownNumber(value: number, code: string, since1904: boolean): string {
  try {
    const { year, month, day, hours } = getFormatDateInfo(code)
    if (!year && !month && !day) return isTextFormat(code) ? String(value) : format(code, value)
    const [y, m, d] = dateFromSerial(since1904 ? value + SINCE_1904 : value)
    const printed = [day ? d : null, month ? m : null, year ? y : null].filter((part) => part !== null)
    const time = hours && value % 1 !== 0 ? ` ${format('hh:mm', value)}` : ''
    return printed.map((part) => String(part).padStart(2, '0')).join('/') + time
  } catch {
    // a format that is broken, or a day that does not exist
    return String(value)
  }
}

const SINCE_1904 = dateToSerial([1904, 1, 1]) ?? 0

/** A day that is kept as text (ISO 8601). */
export function shownDay(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? []
  return year ? `${day}/${month}/${year}` : value
}
