import type { DocumentType } from '../../model/document.js'
import { MOST_FILE_BYTES } from '../../model/source.js'
import { answerOf, type Errors, Failure, failureOf } from '../ask.js'
import { headers } from '../session.js'
import { language, wordsOf } from '../words.js'

const words = wordsOf({
  large: [
    (size: string, limit: string) => `Tệp quá lớn (giới hạn: ${limit} MB; thực tế: ${size} MB).`,
    (size: string, limit: string) => `The file is too large (limit: ${limit} MB; actual: ${size} MB).`,
  ],
  split: [
    'Hãy chia thành nhiều tệp, hoặc quét lại với độ phân giải thấp hơn.',
    'Split it into several files, or scan it again with fewer dots.',
  ],
  gone: [
    'Không đọc được tệp trên máy này: tệp đã được sửa, đổi tên, chuyển đi hoặc xóa sau khi thả vào đây.',
    'The file cannot be read on this machine: it was changed, renamed, moved or deleted after it was put in here.',
  ],
  putInAgain: ['Hãy bỏ tệp này rồi thả lại tệp.', 'Leave this out and put the file in again.'],
})

const MEGABYTE = 1024 * 1024

/** Megabytes, rounded up: what is too large must look so. */
const megabytes = (bytes: number): string =>
  (Math.ceil((bytes / MEGABYTE) * 10) / 10).toLocaleString(language() === 'en' ? 'en-US' : 'vi-VN')

/** Of a file that the server would refuse for its size none is sent: minutes on a slow line. */
function requireSize({ size }: File): void {
  if (size <= MOST_FILE_BYTES) return
  throw new Failure('FILE_TOO_LARGE', words.large(megabytes(size), megabytes(MOST_FILE_BYTES)), words.split)
}

export const notReadable = (): Failure => new Failure('FILE_NOT_READABLE', words.gone, words.putInAgain)

/** A file that is no longer there as it was put in is never sent: a browser tells that as if no server answered. */
async function requireReadable(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer()
  } catch {
    throw notReadable()
  }
}

/** What was read in a paper, as `chi-thi-graph parse --json` prints it; the part that the page shows. */
export interface Parsed {
  readonly document: {
    readonly type: DocumentType | null
    readonly symbol: string | null
    readonly issuer: string | null
    readonly province: string | null
    readonly district: string | null
    readonly commune: string | null
    readonly title: string | null
    readonly issuedOn: { readonly value: string | null } | null
    readonly accessClass: string
  }
  readonly citations: readonly {
    readonly title: string | null
    readonly symbol: string | null
    readonly type: string | null
    readonly date: string | null
    readonly issuer: string | null
    readonly relation: string
    readonly mentions: readonly { readonly confidence: number }[]
  }[]
  readonly tasks: readonly {
    readonly id: string
    readonly quote: string
    readonly lead: readonly string[]
    readonly deadlines: readonly { readonly text: string; readonly iso: string | null }[]
  }[]
  readonly anomalies: readonly { readonly code: string; readonly evidence: string | null }[]
}

export interface Remark {
  readonly code: string
  readonly message: string
}

/** What the server says of a file: what became of it or, before anything is kept, what would be read. */
export interface FileAnswer {
  readonly fileName: string
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED' | 'PREVIEW'
  readonly refusal: string | null
  readonly message: string | null
  readonly remedy: string | null
  readonly document: { readonly id: string; readonly symbol: string | null } | null
  readonly relationsAdded: number
  readonly tasksAdded: number
  readonly anomalies: readonly Remark[]
  readonly parsed: Parsed | null
  /** Of a bundle: the same for each paper of it, named by its place. */
  readonly papers?: readonly FileAnswer[]
}

/**
 * Sends a file: to be kept, or only to be read.
 *
 * @throws Failure when it was not read at all
 */
export async function sendFile(file: File, keep: boolean): Promise<FileAnswer> {
  requireSize(file)
  await requireReadable(file)
  // what somebody else has sent under the same name stays
  const query = new URLSearchParams({ name: file.name, ...(keep ? { beside: 'true' } : { preview: 'true' }) })
  const answer = await answerOf<FileAnswer | Errors>(`/files?${query}`, {
    method: 'POST',
    headers: { ...headers(language()), 'content-type': 'application/octet-stream' },
    body: file,
  })
  if ('errors' in answer) throw failureOf(answer.errors)
  return answer
}
