import { change, useAddress } from '../address.js'
import { type Hit, HitText, hitHref, KIND_ORDER, kindName, nearest } from '../frame/hit.js'
import { Title } from '../frame/title.js'
import { known } from '../labels.js'
import { FoundDocument, type SearchKind } from '../operations/generated.js'
import { FailureNote, Nothing, PartAwaited, Waiting } from '../parts/failure.js'
import { MoreButton } from '../parts/more.js'
import { type Pages, usePages } from '../parts/pages.js'
import { isNarrowed, PaperFilters, PaperList } from '../parts/paper-list.js'
import { asOf, count, today, wordsOf } from '../words.js'
import { searchedFor } from './dated.js'
import { TaskLists } from './lists-shown.js'
import { MissingNote, SymbolNote, useMissing } from './missing.js'
import { asksForList, useOnlyAnswer } from './only-answer.js'
import { saidOf, type TaskList, useTaskLists } from './task-lists.js'
import { useRulesOrWhy, whatIsAsked } from './use-rules.js'

const words = wordsOf({
  title: [(text: string) => `Tìm “${text}”`, (text: string) => `Find “${text}”`],
  found: [(hits: string) => `${hits} kết quả`, (hits: string) => `${hits} found`],
  byWords: [
    (hits: string) => `Theo chữ của câu hỏi: ${hits} kết quả`,
    (hits: string) => `By the words of the question: ${hits} found`,
  ],
  withAll: [
    (hits: string) => `Có đủ các chữ: ${hits} kết quả`,
    (hits: string) => `With all of the words: ${hits} found`,
  ],
  others: [
    (hits: string) => `Chỉ có một phần các chữ: ${hits} kết quả khác`,
    (hits: string) => `With some of the words only: ${hits} more`,
  ],
  kinds: ['Chỉ tìm', 'Only'],
  all: ['Tất cả', 'All'],
  nothing: [
    'Không tìm thấy gì ở đây. Hãy thử ít chữ hơn, hoặc chỉ số, ký hiệu (34-CT/TW). Không thấy ở đây không có nghĩa là không có.',
    'Nothing was found here. Try fewer words, or the symbol alone (34-CT/TW). That it was not found here does not mean that it does not exist.',
  ],
  empty: ['Hãy nhập chữ cần tìm ở trên.', 'Type above what to find.'],
})

/** The field for everything takes no more, nor does the server. */
const LONGEST_QUESTION = 200

/** All that was found by the words of the address; of papers only those that it narrows them to. */
export function FoundScreen() {
  const { set } = useAddress()
  const text = (set['q'] ?? '').slice(0, LONGEST_QUESTION)
  const kind = known<SearchKind>('SearchKind', set['kind']) ?? undefined
  const hasFilters = kind === 'DOCUMENT' && text !== ''
  const { isThere, isMissing } = useRulesOrWhy(text !== '')
  const named = isThere ? namedIn(text) : ''
  const { lists, isLookedFor } = useTaskLists(text)
  const said = saidOf(text, lists)
  // nobody's name stands among what papers are found by
  const isOfPerson = lists.length > 0 && lists.every(({ href }) => href.includes('signer='))
  useOnlyAnswer(isThere ? text : null, lists)
  return (
    <article>
      <Title text={words.title(text)} />
      {text === '' && <Nothing text={words.empty} />}
      <TaskLists question={text} lists={lists} isLookedFor={isLookedFor} />
      <div class="buttons" role="group" aria-label={words.kinds}>
        {[undefined, ...KIND_ORDER].map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={kind === one}
            onClick={() => change({ kind: one ?? '' })}
          >
            {one === undefined ? words.all : kindName(one)}
          </button>
        ))}
      </div>
      {text !== '' && !isThere && <PartAwaited isMissing={isMissing} />}
      {hasFilters && <PaperFilters fixed={{ text: named }} isQuestion />}
      {hasFilters && isNarrowed(set) ? (
        isThere && <PaperList fixed={{ text: named }} />
      ) : (
        <ByWords
          text={text}
          named={named}
          kind={kind}
          answer={answerOf(lists, said)}
          isOfPerson={isOfPerson}
        />
      )}
    </article>
  )
}

/** What is looked for: of a question that a list answers, as who has not acted upon a directive, what it names alone. */
const namedIn = (text: string): string => whatIsAsked(text, asOf() ?? today()).of?.rest ?? searchedFor(text)

interface ByWordsParts {
  readonly text: string
  readonly named: string
  readonly kind: SearchKind | undefined
  readonly answer: Answer
  /** Whether the lists that answer it are those of what a person has signed. */
  readonly isOfPerson: boolean
}

/** Whether lists answer a question, or it is said that it has no such answer: then only its words were found. */
type Answer = 'LISTS' | 'SAID' | null

const answerOf = (lists: readonly TaskList[], said: string | null): Answer =>
  said !== null ? 'SAID' : lists.length > 0 ? 'LISTS' : null

/** What was found, the nearest to the question first. */
function ByWords({ text, named, kind, answer, isOfPerson }: ByWordsParts) {
  const pages = usePages(
    FoundDocument,
    named === '' ? null : { text: named, first: 30, kinds: kind === undefined ? null : [kind] },
    ({ search }) => search,
  )
  const ofPapers = kind === undefined || kind === 'DOCUMENT'
  const missing = useMissing(text, pages.total === null || !ofPapers || answer !== null ? null : pages.nodes)
  const { exact, others } = nearest(pages.nodes, text, answer === 'LISTS')
  // who has chosen a kind wants what was found, and so may who asks for no list
  const isFolded = answer === 'LISTS' && kind === undefined && (isOfPerson || asksForList(text))
  const counted =
    answer !== null
      ? words.byWords(count(pages.total ?? 0))
      : others.length > 0
        ? words.withAll(count(exact.length))
        : words.found(count(pages.total ?? 0))
  return (
    <div aria-busy={pages.waiting}>
      {pages.failure !== null && <FailureNote failure={pages.failure} again={pages.again} />}
      {pages.total === null && pages.waiting && <Waiting />}
      {pages.total === 0 && answer !== 'LISTS' && <Nothing text={words.nothing} />}
      {pages.total !== null && pages.total > 0 && !isFolded && <p role="status">{counted}</p>}
      {missing !== null && <MissingNote missing={missing} />}
      {missing === null && ofPapers && pages.total !== null && pages.total > 0 && (
        <SymbolNote question={text} hits={pages.nodes} isAll={!pages.hasMore} />
      )}
      {isFolded && pages.total !== null && pages.total > 0 ? (
        <details>
          <summary>{counted}</summary>
          <Hits hits={[...exact, ...others]} />
          <MoreButton pages={pages} />
        </details>
      ) : (
        <FoundList pages={pages} exact={exact} others={others} />
      )}
    </div>
  )
}

interface FoundListParts extends ReturnType<typeof nearest> {
  readonly pages: Pages<Hit>
}

/** What has all words; what lacks some is folded behind it. */
function FoundList({ pages, exact, others }: FoundListParts) {
  const left = (pages.total ?? 0) - exact.length
  return (
    <>
      <Hits hits={exact} />
      {others.length === 0 ? (
        <MoreButton pages={pages} />
      ) : (
        <details>
          <summary>{words.others(count(left))}</summary>
          <Hits hits={others} />
          <MoreButton pages={pages} />
        </details>
      )}
    </>
  )
}

const Hits = ({ hits }: { readonly hits: readonly Hit[] }) => (
  <ol class="plain">
    {hits.map((hit) => (
      <Found key={hit.node.id} hit={hit} />
    ))}
  </ol>
)

const Found = ({ hit }: { readonly hit: Hit }) => (
  <li>
    <a class="found" href={hitHref(hit)}>
      <span class="mark">{kindName(hit.kind)}</span> <HitText hit={hit} />
    </a>
  </li>
)
