import { nounOf } from '../../model/document.js'
import { nameAlone } from '../../model/territory.js'
import { useAnswer } from '../ask.js'
import { label } from '../labels.js'
import { KeptPaperDocument, PapersDocument } from '../operations/generated.js'
import { CitedMayBeMisprinted } from '../paper/may-be-misprinted.js'
import { PaperLine, typeOf } from '../parts/document-link.js'
import { Confidence } from '../parts/proof.js'
import { count, day, many, wordsOf } from '../words.js'
import type { Parsed } from './files.js'

const words = wordsOf({
  issuer: ['Cơ quan ban hành', 'Issuing body'],
  unknown: ['không rõ', 'unknown'],
  numberless: ['(không số)', '(no number)'],
  undated: ['không rõ ngày', 'of unknown day'],
  citations: [(found: string) => `${found} viện dẫn`, (found: string) => `${found} citations`],
  tasks: [(found: string) => `${found} nhiệm vụ`, (found: string) => many(found, 'task')],
  untyped: ['Không rõ loại văn bản', 'Paper of unknown type'],
  half: [
    'Không thấy số và ngày ban hành. Hãy xem đã đủ cả văn bản chưa rồi mới lưu.',
    'It has neither a number nor a day of issue. Look whether the whole paper is there before you keep it.',
  ],
  held: [
    'Văn bản này đã có ở đây; lưu nữa thì tệp này được thêm làm nguồn của nó:',
    'This paper is held here already; kept, this file becomes one more source of it:',
  ],
  otherTasks: [
    (held: string, here: string) =>
      `Bản đã có: ${held} nhiệm vụ; tệp này: ${here}. Chỉ một tệp được tính: lưu xong, hãy gỡ tệp đã cũ ở phần Nguồn của văn bản.`,
    (held: string, here: string) =>
      `What is held has ${many(held, 'task')}, this file ${here}. One of them counts: once this is kept, take the old one back at the sources of the paper.`,
  ],
  twin: [
    (file: string) =>
      `Tệp “${file}” cũng là văn bản này: lưu cả hai thì văn bản có hai nguồn, nhiệm vụ không bị tính hai lần.`,
    (file: string) =>
      `The file “${file}” is this paper, too: if both are kept, it has two sources, and no task counts twice.`,
  ],
  nobody: ['chưa rõ cơ quan chủ trì', 'lead agency unknown'],
})

/** The format gives no more of a task's words. */
const LONGEST_QUOTE = 120

interface ParsedPaperParts {
  readonly parsed: Parsed
  /** Whether it is the only one: then all that was read is to be seen at once. */
  readonly isAlone: boolean
  /** Another file that was put in with it and is the same paper. */
  readonly twin: string | null
}

/** Whether two files are one paper, as far as their headings tell: the same in two formats, or taken twice. */
export const isSamePaper = ({ document: one }: Parsed, { document: other }: Parsed): boolean =>
  one.symbol !== null &&
  one.issuedOn?.value != null &&
  one.symbol === other.symbol &&
  one.type === other.type &&
  one.issuer === other.issuer &&
  one.issuedOn.value === other.issuedOn?.value

/** What was read in a paper that is not kept yet: its heading, what it cites, what it charges whom with. */
export function ParsedPaper({ parsed: { document, citations, tasks }, isAlone, twin }: ParsedPaperParts) {
  const { type, symbol, issuer, title, issuedOn } = document
  const on = issuedOn?.value ?? null
  return (
    <div class="parsed">
      {symbol === null && on === null && <p class="notice">{words.half}</p>}
      <p>
        <b>
          {type === null ? words.untyped : typeOf({ type, typeLabel: nounOf(type, symbol), symbol })}{' '}
          {symbol ?? words.numberless}
        </b>{' '}
        · {on === null ? words.undated : day(on)} · {words.issuer}:{' '}
        {issuer === null ? words.unknown : `${issuer}${whereOf(document)}`}
      </p>
      {title !== null && <p>{title}</p>}
      {twin !== null && <p class="notice">{words.twin(twin)}</p>}
      <HeldAlready document={document} tasks={tasks.length} />
      {citations
        .filter(({ relation }) => relation === 'IMPLEMENTS')
        .map((cited, index) => (
          <CitedMayBeMisprinted key={index} cited={cited} />
        ))}
      <details open={isAlone}>
        <summary>{words.citations(count(citations.length))}</summary>
        <ul class="plain">
          {citations.map(({ symbol: cited, type: kind, date, issuer: by, relation, mentions }, index) => (
            <li key={index}>
              <span class="mark">{label('RelationKind', relation)}</span>{' '}
              <b>{cited ?? (kind === null ? words.unknown : label('DocumentType', kind))}</b>{' '}
              <span class="quiet">
                {day(date)} {by}
              </span>{' '}
              <Confidence value={Math.max(0, ...mentions.map(({ confidence }) => confidence))} />
            </li>
          ))}
        </ul>
      </details>
      <details open={isAlone}>
        <summary>{words.tasks(count(tasks.length))}</summary>
        <ul class="plain">
          {tasks.map(({ id, quote, lead, deadlines }) => (
            <li key={id}>
              {quote.length < LONGEST_QUOTE ? quote : `${quote.replace(/\s+\S*$/, '')} …`}
              <div class="quiet">
                {lead.length === 0 ? words.nobody : lead.join('; ')}
                {deadlines.map(({ text }) => ` · ${text}`)}
              </div>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

/** Where the place of a paper lies that is below a province: it may have been deduced, and places of others have its name. */
function whereOf({ issuer, province, district, commune }: Parsed['document']): string {
  if (province === null || (district === null && commune === null)) return ''
  return issuer?.endsWith(province) ? '' : `, ${nameAlone(province)}`
}

/** A whole day; of a month alone nothing is asked. */
const DAY = '2026-11-30'

/** That the paper is there already, so that nobody takes the same one in again without knowing it. */
function HeldAlready({
  document: { symbol, issuer, issuedOn },
  tasks,
}: Pick<Parsed, 'document'> & { readonly tasks: number }) {
  const on = issuedOn?.value ?? null
  const { data } = useAnswer(
    PapersDocument,
    symbol === null || on?.length !== DAY.length
      ? null
      : { filter: { symbol, issuedFrom: on, issuedTo: on } },
  )
  const same = data?.documents?.nodes.find(
    (paper) => paper.issuer?.name === issuer && paper.heldAs !== 'CITED_ONLY',
  )
  const held = useAnswer(KeptPaperDocument, same?.heldAs === 'TEXT' ? { id: same.id } : null).data?.document
  return same === undefined ? null : (
    <p class="notice" role="status">
      {words.held} <PaperLine paper={same} />
      {held &&
        held.tasks.totalCount !== tasks &&
        words.otherTasks(count(held.tasks.totalCount), count(tasks))}
    </p>
  )
}
