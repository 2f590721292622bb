import type { Failure } from '../errors.js'
import { VIETNAMESE_FAILURES, type Details } from './failures.vi.js'
import type { Language } from './language.js'
import { VIETNAMESE_READING } from './reading.vi.js'
import { localiseUsageError, type UsageError } from './usage-errors.js'

/** A failure in the language of the person who reads it. */
export interface LocalisedFailure {
  readonly message: string
  readonly remedy: string | null
}

/** English is the message as it was thrown; Vietnamese follows from the error's code and details. */
export function localiseFailure(
  language: Language,
  { code, message, remedy, details }: Failure,
): LocalisedFailure {
  if (language === 'en') return { message, remedy }
  if (typeof details['usage'] === 'string')
    return localiseUsageError(language, details as unknown as UsageError)
  const sentences = VIETNAMESE_FAILURES[code]
  const sentence =
    typeof sentences.message === 'string' ? sentences.message : sentences.message(details, message)
  const advice = typeof sentences.remedy === 'function' ? sentences.remedy(details) : sentences.remedy
  return { message: withFacts(sentence, IN_BYTES.has(code) ? inMegabytes(details) : details), remedy: advice }
}

/** The keys of `details` that a person should see, with their Vietnamese names. */
const FACTS: Readonly<Record<string, string>> = {
  file: 'tệp',
  path: 'đường dẫn',
  uri: 'địa chỉ',
  url: 'địa chỉ',
  what: 'nội dung',
  setting: 'cài đặt',
  reason: 'lý do',
  needed: 'cần',
  version: 'hiện có',
  freeMegabytes: 'còn trống (MB)',
  limit: 'giới hạn',
  actual: 'thực tế',
  pid: 'tiến trình',
  log: 'nhật ký',
}

/** What is refused for its size. */
const IN_BYTES: ReadonlySet<string> = new Set(['FILE_TOO_LARGE'])

/** Bytes as people know the sizes of files: 20 MB; a size is rounded up, since one that is too large must look so. */
const inMegabytes = (details: Details): Details =>
  Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'number' ? `${(Math.ceil(value / 104_857.6) / 10).toLocaleString('vi-VN')} MB` : value,
    ]),
  )

/** What stands in words of English is told in Vietnamese or, where that is not known, not at all; codes (EACCES) stay. */
const inVietnamese = (key: string, value: unknown): unknown =>
  (key === 'reason' || key === 'what') && typeof value === 'string' && !/^[A-Z\d_]+$/.test(value)
    ? VIETNAMESE_READING[value]
    : value

/** The sentence with the facts that it does not name itself, in brackets: path, address, limit. */
function withFacts(sentence: string, details: Details): string {
  const facts = Object.entries(FACTS).flatMap(([key, name]) => {
    const value = inVietnamese(key, details[key])
    const known = typeof value === 'string' || typeof value === 'number'
    return known && !sentence.includes(String(value)) ? [`${name}: ${value}`] : []
  })
  return facts.length === 0 ? sentence : `${sentence.replace(/\.$/, '')} (${facts.join('; ')}).`
}
