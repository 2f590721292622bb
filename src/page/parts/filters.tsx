import { change, useAddress } from '../address.js'
import { daySet, wordsOf } from '../words.js'
import { DayField } from './day-field.js'

const words = wordsOf({ clear: ['Bỏ lọc', 'Clear'] })

/** How many of these parameters of the address are set. */
export const countSet = (set: Readonly<Record<string, string>>, parameters: readonly string[]): number =>
  parameters.filter((name) => set[name] !== undefined).length

interface WordsFieldParts {
  readonly title: string
  readonly parameter?: string
}

/** The words by which a list is narrowed: a parameter of the address. */
export function WordsField({ title, parameter = 'text' }: WordsFieldParts) {
  const { set } = useAddress()
  return (
    <label>
      {title}
      <input
        type="search"
        value={set[parameter] ?? ''}
        onChange={({ currentTarget: { value } }) => change({ [parameter]: value.trim() })}
      />
    </label>
  )
}

interface SpanFieldsParts {
  /** What the first day is called, and the last one. */
  readonly from: string
  readonly until: string
}

/** The days between which a list is narrowed: `from` and `to-day` of the address. */
export function SpanFields({ from, until }: SpanFieldsParts) {
  useAddress()
  return (
    <>
      <DayField title={from} value={daySet('from') ?? ''} choose={(day) => change({ from: day })} />
      <DayField title={until} value={daySet('to-day') ?? ''} choose={(day) => change({ 'to-day': day })} />
    </>
  )
}

/** Takes all of these parameters out of the address, where one of them is set. */
export function ClearFilters({ parameters }: { readonly parameters: readonly string[] }) {
  const { set } = useAddress()
  return countSet(set, parameters) === 0 ? null : (
    <button type="button" onClick={() => change(Object.fromEntries(parameters.map((name) => [name, ''])))}>
      {words.clear}
    </button>
  )
}
