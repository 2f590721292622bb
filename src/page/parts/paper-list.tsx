import { change, useAddress } from '../address.js'
import { ask } from '../ask.js'
import { known, label, labelsOf } from '../labels.js'
import {
  type DocumentFilter,
  type DocumentOrder,
  type DocumentType,
  type HeldAs,
  type PaperFragment,
  PapersDocument,
} from '../operations/generated.js'
import { count, daySet, wordsOf } from '../words.js'
import { bodyInFull } from './territory-link.js'
import { AgencyField } from './agency-field.js'
import { Choice, type Option } from './choice.js'
import type { Cells } from './copy-table.js'
import { dayOf, PaperLine, typeOf } from './document-link.js'
import { countSet, SpanFields, WordsField } from './filters.js'
import { ListFilters } from './list-filters.js'
import { PagedList } from './more.js'
import { allNodes, usePages } from './pages.js'
import { PlaceField } from './place-field.js'
import { TakeAlong } from './take-along.js'

const words = wordsOf({
  name: ['Lọc văn bản', 'Filter papers'],
  place: ['Địa bàn', 'Place'],
  issuer: ['Cơ quan ban hành', 'Issued by'],
  type: ['Loại văn bản', 'Type'],
  all: ['Tất cả', 'All'],
  from: ['Ban hành từ', 'Issued from'],
  until: ['Ban hành đến', 'Issued until'],
  text: ['Chữ trong số, trích yếu', 'Words in symbol or title'],
  signer: ['Người ký', 'Signed by'],
  order: ['Thứ tự', 'Order'],
  nearest: ['Gần câu hỏi nhất trước', 'What is nearest to the question first'],
  newest: ['Mới nhất trước', 'The newest first'],
  oldest: ['Cũ nhất trước', 'The oldest first'],
  symbol: ['Theo số, ký hiệu', 'By symbol'],
  found: [(papers: string) => `${papers} văn bản`, (papers: string) => `${papers} papers`],
  number: ['STT', 'No.'],
  printed: ['Số, ký hiệu', 'Symbol'],
  issuedOn: ['Ngày ban hành', 'Issued on'],
  title: ['Trích yếu', 'Title'],
  heldAs: ['Lưu giữ', 'Held as'],
  sample: ['văn bản mẫu', 'sample'],
  file: ['Danh sách văn bản', 'Papers'],
})

const ORDERS = (): readonly Option[] => [
  ['ISSUED_ON_DESC', words.newest],
  ['ISSUED_ON_ASC', words.oldest],
  ['SYMBOL', words.symbol],
]

/** What of the address narrows a list of papers, or sorts it. */
const PARAMETERS = ['place', 'issuer', 'type', 'from', 'to-day', 'text', 'signer', 'held', 'order'] as const

/** Whether the address asks for certain papers, or for an order of them. */
export const isNarrowed = (set: Readonly<Record<string, string>>): boolean => countSet(set, PARAMETERS) > 0

interface PaperFiltersParts {
  /** What the screen asks for itself; it is not asked again. */
  readonly fixed: DocumentFilter
  /** Whether papers stand by how near they are to a question as long as nothing else is chosen. */
  readonly isQuestion?: boolean
}

/** Which papers are shown, and in which order; all of it stands in the address. */
export function PaperFilters({ fixed, isQuestion = false }: PaperFiltersParts) {
  const { set } = useAddress()
  const isByNearness = isQuestion && !isNarrowed(set)
  return (
    <ListFilters name={words.name} parameters={PARAMETERS} from={words.from} until={words.until}>
      {fixed.territory === undefined && (
        <PlaceField title={words.place} value={set['place'] ?? ''} choose={(place) => change({ place })} />
      )}
      <AgencyField title={words.issuer} value={set['issuer'] ?? ''} choose={(issuer) => change({ issuer })} />
      <Choice
        title={words.type}
        value={set['type'] ?? ''}
        options={labelsOf('DocumentType')}
        any={words.all}
        choose={(type) => change({ type })}
      />
      <SpanFields from={words.from} until={words.until} />
      {fixed.text === undefined && <WordsField title={words.text} />}
      <WordsField title={words.signer} parameter="signer" />
      <Choice
        title={words.heldAs}
        value={set['held'] ?? ''}
        options={labelsOf('HeldAs')}
        any={words.all}
        choose={(held) => change({ held })}
      />
      <Choice
        title={words.order}
        value={set['order'] ?? (isByNearness ? '' : 'ISSUED_ON_DESC')}
        options={ORDERS()}
        {...(isByNearness && { any: words.nearest })}
        choose={(order) => change({ order })}
      />
    </ListFilters>
  )
}

const columns = (): readonly string[] => [
  words.number,
  words.type,
  words.printed,
  words.issuedOn,
  words.issuer,
  words.title,
  words.heldAs,
]

/** A paper as a row of a report; a sample is told. */
const rowOf = (paper: PaperFragment, at: number): Cells => [
  at + 1,
  typeOf(paper),
  paper.symbol,
  dayOf(paper),
  paper.issuer && bodyInFull(paper.issuer),
  paper.title,
  paper.sample ? words.sample : label('HeldAs', paper.heldAs),
]

/** The papers that the address asks for within what the screen fixes, the newest first where it names no order. */
export function PaperList({ fixed }: { readonly fixed: DocumentFilter }) {
  const { set } = useAddress()
  const type = known<DocumentType>('DocumentType', set['type'])
  const heldAs = known<HeldAs>('HeldAs', set['held'])
  const [from, until] = [daySet('from'), daySet('to-day')]
  const filter: DocumentFilter = {
    ...(set['place'] === undefined ? {} : { territory: set['place'] }),
    ...(set['issuer'] === undefined ? {} : { issuer: set['issuer'] }),
    ...(type === null ? {} : { type }),
    ...(from === null ? {} : { issuedFrom: from }),
    ...(until === null ? {} : { issuedTo: until }),
    ...(set['text'] === undefined ? {} : { text: set['text'] }),
    ...(set['signer'] === undefined ? {} : { signatory: set['signer'] }),
    ...(heldAs === null ? {} : { heldAs }),
    ...fixed,
  }
  const orderBy = known<DocumentOrder>('DocumentOrder', set['order']) ?? 'ISSUED_ON_DESC'
  const pages = usePages(PapersDocument, { filter, orderBy }, ({ documents }) => documents)
  const rows = async (wanted: number): Promise<readonly Cells[]> => {
    const pageAfter = async (after: string | null) =>
      (await ask(PapersDocument, { filter, orderBy, after })).documents
    return (await allNodes(pageAfter, wanted)).map(rowOf)
  }
  return (
    <>
      {pages.total !== null && pages.total > 0 && (
        <div class="buttons">
          <p role="status">{words.found(count(pages.total))}</p>
          <TakeAlong columns={columns()} rows={rows} file={{ called: words.file }} />
        </div>
      )}
      <PagedList pages={pages} keyOf={(paper) => paper.id} item={(paper) => <PaperLine paper={paper} />} />
    </>
  )
}
