import { useState } from 'preact/hooks'
import { go, href } from '../address.js'
import { ask, type Failure } from '../ask.js'
import { DirectiveOfSymbolDocument } from '../operations/generated.js'
import { FailureNote } from '../parts/failure.js'
import { PlaceField } from '../parts/place-field.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  title: ['Câu hỏi sẵn', 'Ready questions'],
  directive: ['Chỉ thị số', 'Directive'],
  place: ['Địa bàn', 'Place'],
  silent: ['Tỉnh nào chưa thấy văn bản thực hiện?', 'For which provinces was nothing found?'],
  cascade: ['Đi đến đâu?', 'How far did it go?'],
  late: ['Nhiệm vụ nào quá hạn?', 'Which of its tasks are overdue?'],
  lateThere: ['Nhiệm vụ quá hạn của địa bàn', 'Overdue tasks of the place'],
  papers: ['Văn bản của địa bàn', 'Papers of the place'],
  unknown: [
    (symbol: string) => `Không có văn bản số ${symbol} ở đây.`,
    (symbol: string) => `No paper ${symbol} is held here.`,
  ],
})

const ANSWERS = [
  ['cascade', {}],
  ['silent', { part: 'coverage', acted: 'no' }],
  ['late', { part: 'tasks', state: 'OVERDUE' }],
] as const

/** The questions that officers ask most, with blanks to fill. */
export function ReadyQuestions({ symbol: suggested }: { readonly symbol: string }) {
  const [typed, setTyped] = useState<string | null>(null)
  const symbol = typed ?? suggested
  const [place, setPlace] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const [unknown, setUnknown] = useState<string | null>(null)

  const answer = async (set: Readonly<Record<string, string>>): Promise<void> => {
    setFailure(null)
    setUnknown(null)
    try {
      const { document } = await ask(DirectiveOfSymbolDocument, { symbol })
      if (document) go(href('cascade', document.id, set))
      else setUnknown(symbol)
    } catch (error) {
      setFailure(error as Failure)
    }
  }
  const first = ANSWERS[0]
  return (
    <section class="card" aria-labelledby="ready-questions">
      <h2 id="ready-questions">{words.title}</h2>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault()
          void answer(first[1])
        }}
      >
        <label>
          {words.directive}
          <input required value={symbol} onInput={({ currentTarget: { value } }) => setTyped(value)} />
        </label>
        <div class="buttons">
          {ANSWERS.map(([name, set]) => (
            <button
              key={name}
              type={name === first[0] ? 'submit' : 'button'}
              disabled={symbol.trim() === ''}
              onClick={name === first[0] ? undefined : () => void answer(set)}
            >
              {words[name]}
            </button>
          ))}
        </div>
      </form>
      {unknown !== null && <p role="alert">{words.unknown(unknown)}</p>}
      {failure !== null && <FailureNote failure={failure} />}
      <div class="question">
        <PlaceField title={words.place} value={place} choose={setPlace} />
        <div class="buttons">
          <a
            class="button"
            href={href('tasks', null, { state: 'OVERDUE', ...(place === '' ? {} : { place }) })}
          >
            {words.lateThere}
          </a>
          {place !== '' && (
            <a class="button" href={href('territory', place)}>
              {words.papers}
            </a>
          )}
        </div>
      </div>
    </section>
  )
}
