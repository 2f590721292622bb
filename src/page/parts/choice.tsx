export type Option = readonly [value: string, text: string]

interface ChoiceParts {
  readonly title: string
  readonly value: string
  readonly options: readonly Option[]
  readonly choose: (value: string) => void
  /** The text of the empty value, which stands first; without it one of the options is always chosen. */
  readonly any?: string
}

/** One of several, chosen from a list. */
export const Choice = ({ title, value, options, choose, any }: ChoiceParts) => (
  <label>
    {title}
    <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {any !== undefined && <option value="">{any}</option>}
      {options.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  </label>
)
