import { useRef, useState } from 'preact/hooks'
import { address, goOn, href } from '../address.js'
import { ask } from '../ask.js'
import { label, labelsOf } from '../labels.js'
import { CorrectDocumentDocument, type FactInput, type HeaderField } from '../operations/generated.js'
import type { PaperOfScreen } from '../paper/facts.js'
import { Choice } from '../parts/choice.js'
import { partOfDayWritten } from '../day-written.js'
import { day, wordsOf } from '../words.js'
import { CorrectionForm, type Said, type SharedParts } from './correction-form.js'
import { useBodiesOf } from './near-bodies.js'
import { FoundField, type Named } from '../parts/found-field.js'

const words = wordsOf({
  title: ['Đính chính thông tin văn bản', 'Put right what this paper is'],
  send: ['Ghi đính chính', 'Put right'],
  day: ['ngày/tháng/năm, hoặc tháng/năm, năm', 'dd/mm/yyyy, or mm/yyyy, yyyy'],
  noDay: ['Hãy viết ngày/tháng/năm, tháng/năm hoặc năm.', 'Write day/month/year, month/year or a year.'],
  body: ['Tên đầy đủ, ví dụ Sở Xây dựng tỉnh Cà Mau', 'Full name, as Sở Xây dựng tỉnh Cà Mau'],
})

type Facts = Readonly<Record<HeaderField, string>>

interface HeadFormParts {
  readonly paper: PaperOfScreen
  readonly close: () => void
}

/** Puts the facts of a paper's head right. */
export function HeadForm({ paper, close }: HeadFormParts) {
  // what others put right while the form is open is no change of whoever writes in it
  const [{ stands, known }] = useState(() => ({
    stands: factsOf(paper),
    known: paper.corrections.map((one) => one.id),
  }))
  const [facts, setFacts] = useState<Facts>(stands)
  const done = useRef(new Set<string>())
  // what is so by now, as after a server that went away has recorded it, is not said again
  const isSoByNow = factsOf(paper)
  const changed = (): HeaderField[] =>
    (Object.keys(facts) as HeaderField[])
      .filter((field) => ![stands[field], isSoByNow[field]].includes(facts[field].trim()))
      .filter((field) => !done.current.has(field))
  const send = ({ seen, ...said }: Said): Promise<void> | null => {
    const given = changed().map((field): FactInput => ({ field, value: facts[field].trim() || null }))
    if (given.length === 0) return null
    // who has seen one correction of somebody else has not seen all
    return correct(
      paper.id,
      seen === null ? [given] : given.map((one) => [one]),
      { seen, known, ...said },
      (field) => done.current.add(field),
    )
  }
  const without = (fields: SharedParts): boolean => {
    for (const field of fields) done.current.add(field)
    return changed().length > 0
  }
  const set = (field: HeaderField) => (value: string) => setFacts((before) => ({ ...before, [field]: value }))
  return (
    <CorrectionForm
      title={words.title}
      action={words.send}
      send={send}
      close={close}
      without={without}
      takesQuote
    >
      <div class="correction-fields">
        <TextFields facts={facts} set={set} />
        <Choices facts={facts} set={set} />
        <Places paper={paper} set={set} />
      </div>
    </CorrectionForm>
  )
}

/** Puts groups of facts right, one after another. A paper that is another one then is gone to. */
async function correct(
  id: string,
  groups: readonly (readonly FactInput[])[],
  said: Said & { readonly known: string[] },
  done: (field: HeaderField) => void,
): Promise<void> {
  const from = address()
  let now = id
  for (const facts of groups) {
    const { correctDocument } = await ask(CorrectDocumentDocument, { id: now, facts, ...said })
    for (const { field } of facts) done(field)
    now = correctDocument.find(({ document }) => document !== null)?.document?.id ?? now
  }
  if (now !== id) goOn(from, href('paper', now))
}

/** What stands, as the server takes it. */
const factsOf = (paper: PaperOfScreen): Facts => ({
  SYMBOL: paper.symbol ?? '',
  TYPE: paper.type,
  TITLE: paper.title ?? '',
  ISSUED_ON: paper.issuedOn?.value ?? '',
  ISSUER: paper.issuer?.id ?? '',
  TERRITORY: paper.territory?.id ?? '',
  SIGNATORY: paper.signatory ?? '',
  ACCESS_CLASS: paper.accessClass,
  HELD_AS: paper.heldAs,
})

interface FieldsParts {
  readonly facts: Facts
  readonly set: (field: HeaderField) => (value: string) => void
}

function TextFields({ facts, set }: FieldsParts) {
  const [written, setWritten] = useState(facts.ISSUED_ON === '' ? '' : day(facts.ISSUED_ON))
  const takeDay = (field: HTMLInputElement): void => {
    const value = field.value.trim() === '' ? '' : partOfDayWritten(field.value)
    field.setCustomValidity(value === null ? words.noDay : '')
    setWritten(field.value)
    set('ISSUED_ON')(value ?? facts.ISSUED_ON)
  }
  return (
    <>
      <label class="wide">
        {label('HeaderField', 'TITLE')}
        <textarea
          rows={2}
          maxLength={1_000}
          value={facts.TITLE}
          onInput={({ currentTarget }) => set('TITLE')(currentTarget.value)}
        />
      </label>
      <label>
        {label('HeaderField', 'SYMBOL')}
        <input
          value={facts.SYMBOL}
          maxLength={100}
          onInput={({ currentTarget }) => set('SYMBOL')(currentTarget.value)}
        />
      </label>
      <label>
        {label('HeaderField', 'ISSUED_ON')}
        <input
          value={written}
          placeholder={words.day}
          onInput={({ currentTarget }) => takeDay(currentTarget)}
        />
      </label>
      <label>
        {label('HeaderField', 'SIGNATORY')}
        <input
          value={facts.SIGNATORY}
          maxLength={200}
          onInput={({ currentTarget }) => set('SIGNATORY')(currentTarget.value)}
        />
      </label>
    </>
  )
}

const ENUMS = { TYPE: 'DocumentType', ACCESS_CLASS: 'AccessClass', HELD_AS: 'HeldAs' } as const
/** A secret paper is not held at all; one that is only cited has no source of its own. */
const NEVER = ['SECRET', 'CITED_ONLY']

const Choices = ({ facts, set }: FieldsParts) => (
  <>
    {(['TYPE', 'ACCESS_CLASS', 'HELD_AS'] as const).map((field) => (
      <Choice
        key={field}
        title={label('HeaderField', field)}
        value={facts[field]}
        options={labelsOf(ENUMS[field]).filter(([value]) => !NEVER.includes(value))}
        choose={set(field)}
      />
    ))}
  </>
)

/** Whose paper it is, and of which place. */
function Places({ paper, set }: { readonly paper: PaperOfScreen; readonly set: FieldsParts['set'] }) {
  const [issuer, setIssuer] = useState<Named>(namedOf(paper.issuer))
  const [territory, setTerritory] = useState<Named>(namedOf(paper.territory))
  return (
    <>
      <FoundField
        title={label('HeaderField', 'ISSUER')}
        kind="AGENCY"
        value={issuer}
        hint={words.body}
        useFound={useBodiesOf(paper.id)}
        choose={(value) => {
          setIssuer(value)
          set('ISSUER')(value.id ?? value.text)
        }}
      />
      <FoundField
        title={label('HeaderField', 'TERRITORY')}
        kind="TERRITORY"
        value={territory}
        isOnlyFound
        choose={(value) => {
          setTerritory(value)
          set('TERRITORY')(value.id ?? '')
        }}
      />
    </>
  )
}

const namedOf = (one: { readonly id: string; readonly name: string } | null): Named => ({
  id: one?.id ?? null,
  text: one?.name ?? '',
})
