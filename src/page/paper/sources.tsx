import { href } from '../address.js'
import { TakeBack } from '../correct/take-back.js'
import { Same, Separate } from '../correct/unions.js'
import { Nothing } from '../parts/failure.js'
import { count, moment, wordsOf } from '../words.js'
import type { PaperOfScreen } from './facts.js'
import { Signatures } from './signatures.js'

const words = wordsOf({
  title: ['Nguồn', 'Sources'],
  name: ['Tên tệp, tên trang', 'File or page'],
  type: ['Kiểu', 'Type'],
  read: ['Nạp lúc', 'Read at'],
  length: ['Độ dài', 'Length'],
  plain: ['văn bản thuần', 'plain text'],
  units: [(units: string) => `${units} ký tự`, (units: string) => `${units} characters`],
  noText: ['không có toàn văn', 'no text'],
  show: ['Đọc', 'Read it'],
  shown: ['đang hiện', 'shown'],
  counts: ['nhiệm vụ lấy từ tệp này', 'tasks are taken from it'],
  page: ['Mở trang gốc', 'Open the page'],
  also: ['Cũng có ở', 'Also at'],
  nothing: ['Không có nguồn nào bạn được xem.', 'There is no source that you may see.'],
  record: [
    'Ở đây mới có thông tin về văn bản này, chưa có toàn văn. Nguồn:',
    'Only a record of this paper is held, not its text. Source:',
  ],
  cited: [
    'Chỉ biết văn bản này vì văn bản khác nêu nó; ở đây không có toàn văn.',
    'This paper is known only because others point to it; its text is not held.',
  ],
  closed: [
    'Có toàn văn nhưng bạn không được đọc ở đây. Nguồn:',
    'The text is held, but you may not read it here. Source:',
  ],
  who: ['Văn bản nào nêu?', 'Which papers point to it?'],
})

/** What people call a kind of file; of others the last word of its media type. */
const kindOf = (mediaType: string): string =>
  mediaType === 'text/plain'
    ? words.plain
    : (KINDS.find(([pattern]) => pattern.test(mediaType))?.[1] ?? mediaType.replace(/^.*[/.+]/, ''))

const KINDS = [
  [/pdf/, 'PDF'],
  [/wordprocessing|msword|rtf|opendocument/, 'Word'],
  [/spreadsheet/, 'Excel'],
] as const

type Source = PaperOfScreen['sources'][number]

/** Why there is no text to be read, and which source says what is known. */
export function NoText({ paper }: { readonly paper: PaperOfScreen }) {
  const { id, heldAs, sources } = paper
  const text = heldAs === 'TEXT' ? words.closed : heldAs === 'RECORD' ? words.record : words.cited
  return (
    <p class="notice">
      {text}{' '}
      {sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 && ', '}
          <SourceName source={source} />
        </span>
      ))}
      {heldAs === 'CITED_ONLY' && (
        <a href={href('paper', id, { part: 'relations', dir: 'down' })}>{words.who}</a>
      )}
    </p>
  )
}

const SourceName = ({ source: { name, address } }: { readonly source: Source }) =>
  address === null ? (
    <b>{name}</b>
  ) : (
    <a href={address} target="_blank" rel="noreferrer">
      {name}
    </a>
  )

interface SourcesParts {
  readonly paper: PaperOfScreen
  /** The source whose text is shown. */
  readonly shown: string | null
}

/** Of several texts that differ one counts: the source that the tasks are taken from. */
export const tasksFrom = ({ tasks }: PaperOfScreen): string | null =>
  tasks.nodes[0]?.evidence?.source.id ?? null

/** The files and pages that say what a paper is. */
export function Sources({ paper, shown }: SourcesParts) {
  const { id, sources } = paper
  const counting = sources.length > 1 ? tasksFrom(paper) : null
  return (
    <section aria-labelledby="sources-title">
      <h2 id="sources-title">{words.title}</h2>
      {sources.length === 0 && <Nothing text={words.nothing} />}
      <ul class="plain">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceName source={source} />{' '}
            <span class="quiet">
              {kindOf(source.mediaType)} · {words.read} {moment(source.ingestedAt)} ·{' '}
              {source.textLength === null ? words.noText : words.units(count(source.textLength))}
            </span>{' '}
            {source.textLength !== null && (
              <a
                href={href('paper', id, { source: source.id })}
                aria-current={source.id === shown ? 'true' : undefined}
              >
                {words.show}
              </a>
            )}{' '}
            {source.id === shown && <span class="mark">{words.shown}</span>}{' '}
            {source.id === counting && <span class="mark">{words.counts}</span>}
            {sources.length > 1 && <Separate document={id} source={source.id} />}{' '}
            {/* records of many papers are one file */}
            {source.textLength !== null && <TakeBack source={source.id} file={source.name} />}
            {source.alsoAt.length > 0 && (
              <span class="paper-title">
                {words.also}:{' '}
                {source.alsoAt.map((url, index) => (
                  <span key={url}>
                    {index > 0 && ', '}
                    <a href={url} target="_blank" rel="noreferrer">
                      {new URL(url).hostname}
                    </a>
                  </span>
                ))}
              </span>
            )}
            <Signatures signatures={source.signatures} />
          </li>
        ))}
      </ul>
      <Same id={id} kind="DOCUMENT" />
    </section>
  )
}
