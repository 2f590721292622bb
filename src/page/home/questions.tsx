import { useState } from 'preact/hooks'
import { address, go, here, href } from '../address.js'
import { ask, Failure } from '../ask.js'
import { MissingNote, useMissing, useSymbolNote } from '../found/missing.js'
import { isSameSymbol, papersTold, symbolAsked } from '../found/named.js'
import { type Hit, HitText } from '../frame/hit.js'
import { DirectiveOfSymbolDocument, FindOfKindDocument } from '../operations/generated.js'
import { FailureNote } from '../parts/failure.js'
import { FoundField, type Named } from '../parts/found-field.js'
import { PlaceField } from '../parts/place-field.js'
import { weekOf } from '../spans.js'
import { asOf, today, wordsOf } from '../words.js'

const words = wordsOf({
  title: ['Tra cứu nhanh', 'Ready questions'],
  directive: ['Chỉ thị số', 'Directive'],
  place: ['Địa bàn', 'Place'],
  silent: ['Tỉnh nào chưa thấy văn bản?', 'For which provinces was nothing found?'],
  cascade: ['Đã triển khai đến đâu?', 'How far did it go?'],
  late: ['Nhiệm vụ nào quá hạn?', 'Which of its tasks are overdue?'],
  lateThere: ['Nhiệm vụ quá hạn của địa bàn', 'Overdue tasks of the place'],
  dueThere: ['Nhiệm vụ đến hạn tuần này', 'Tasks due this week'],
  papers: ['Văn bản của địa bàn', 'Papers of the place'],
  which: [
    (text: string) => `“${text}” có thể là các văn bản sau; chọn một để xem câu trả lời:`,
    (text: string) => `“${text}” may be one of these; choose one to see the answer:`,
  ],
  unknown: [
    (text: string) => `Không tìm thấy văn bản nào theo “${text}”.`,
    (text: string) => `No paper was found by “${text}”.`,
  ],
})

const ANSWERS = [
  ['cascade', {}],
  ['silent', { part: 'coverage', acted: 'no' }],
  ['late', { part: 'tasks', state: 'OVERDUE' }],
] as const

type Question = Readonly<Record<string, string>>

/** The papers that may be meant by what was written, and what was asked of them. */
interface Meant {
  readonly text: string
  readonly hits: readonly Hit[]
  readonly question: Question
}

/** The id of the paper that bears a symbol; null where none bears it as it is written, or several do. */
async function paperOf(symbol: string): Promise<string | null> {
  try {
    return (await ask(DirectiveOfSymbolDocument, { symbol })).document?.id ?? null
  } catch (error) {
    if (error instanceof Failure && error.code === 'AMBIGUOUS_SYMBOL') return null
    throw error
  }
}

/** The questions that officers ask most, with blanks to fill. */
export function ReadyQuestions({ symbol: suggested }: { readonly symbol: string }) {
  const [named, setNamed] = useState<Named | null>(null)
  const paper = named ?? { id: null, text: address().set['paper'] ?? suggested }
  const [failure, setFailure] = useState<Failure | null>(null)
  const [meant, setMeant] = useState<Meant | null>(null)

  const answer = async (question: Question): Promise<void> => {
    setFailure(null)
    setMeant(null)
    const written = paper.text.trim()
    // the paper of a sentence that somebody has pasted
    const [told, another] = papersTold(written)
    const text = told === undefined || another !== undefined ? written : told
    // who comes back finds what he wrote
    go(here({ paper: written }), { replace: true })
    try {
      const symbol = symbolAsked(text) ?? text
      const id = paper.id ?? (await paperOf(symbol))
      if (id !== null) return go(href('cascade', id, question))
      const { search } = await ask(FindOfKindDocument, { text, kinds: ['DOCUMENT'] })
      const hits = search?.nodes ?? []
      const [same, ...others] = hits.filter(
        ({ node }) => 'symbol' in node && isSameSymbol(node.symbol ?? '', symbol),
      )
      // 34 ct tw says no less than 34-CT/TW
      if (same !== undefined && others.length === 0) return go(href('cascade', same.node.id, question))
      setMeant({ text, hits, question })
    } catch (error) {
      setFailure(error as Failure)
    }
  }
  const first = ANSWERS[0]
  return (
    <section class="card on-screen" aria-labelledby="ready-questions">
      <h2 id="ready-questions">{words.title}</h2>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault()
          void answer(first[1])
        }}
      >
        <FoundField
          title={words.directive}
          kind="DOCUMENT"
          value={paper}
          choose={(value) => {
            setNamed(value)
            setMeant(null)
          }}
          required
          isSymbolEnough
        />
        <div class="buttons">
          {ANSWERS.map(([name, set]) => (
            <button
              key={name}
              type={name === first[0] ? 'submit' : 'button'}
              disabled={paper.text.trim() === ''}
              onClick={name === first[0] ? undefined : () => void answer(set)}
            >
              {words[name]}
            </button>
          ))}
        </div>
      </form>
      {meant !== null && <MeantPapers meant={meant} />}
      {failure !== null && <FailureNote failure={failure} />}
      <QuestionsOfPlace />
    </section>
  )
}

/** What is asked of a place, or of all of them. */
function QuestionsOfPlace() {
  const [place, setPlace] = useState('')
  const [from, until] = weekOf(asOf() ?? today())
  return (
    <div class="question">
      <PlaceField title={words.place} value={place} choose={setPlace} />
      <div class="buttons">
        <a class="button" href={href('tasks', null, { state: 'OVERDUE', place })}>
          {words.lateThere}
        </a>
        <a class="button" href={href('tasks', null, { from, 'to-day': until, place })}>
          {words.dueThere}
        </a>
        {place !== '' && (
          <a class="button" href={href('territory', place)}>
            {words.papers}
          </a>
        )}
      </div>
    </div>
  )
}

/** The papers that may be meant, each leading to the answer that was asked for. */
function MeantPapers({ meant: { text, hits, question } }: { readonly meant: Meant }) {
  const missing = useMissing(text, hits)
  // none of them is meant where none bears what is asked for
  const note = useSymbolNote(text, hits, true)
  return (
    <div role="alert">
      {missing !== null && <MissingNote missing={missing} />}
      {hits.length === 0 || note === null ? (
        <p>{hits.length === 0 ? words.unknown(text) : words.which(text)}</p>
      ) : (
        <p class="notice">{note}</p>
      )}
      <ul class="plain">
        {hits.map((hit) => (
          <li key={hit.node.id}>
            <a class="found" href={href('cascade', hit.node.id, question)}>
              <HitText hit={hit} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
