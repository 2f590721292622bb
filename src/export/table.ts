import type { Graph } from '../graph/connect.js'
import type { Label } from '../locale/enum-labels.js'
import type { Language } from '../locale/language.js'
import { nameAlone } from '../model/territory.js'
import type { Selection } from './selection.js'

/** Tables, whatever file they are written into: for programs with the names of the API's fields, for people in their language. */

export type Cell = string | number | boolean | null
/** Rows of a table, a batch at a time, produced as they are consumed. */
export type Rows = AsyncGenerator<readonly (readonly Cell[])[], void>

/**
 * A column by the name that programs read: its heading and, where its values are those of an enum or not to be called yes and no,
 * what people read for them; DAY where they are days, as 2024-05-24; UNIT where they are names of units. Null: for programs only.
 */
export type Columns = Readonly<
  Record<string, Label | readonly [...Label, Readonly<Record<string, Label>> | 'DAY' | 'UNIT'] | null>
>

export interface Table {
  /** What people call it. */
  readonly title: Label
  readonly columns: Columns
  /** Its rows have a cell for each column. */
  rows(graph: Graph, selection: Selection): Rows
}

/** In the one language or the other. */
export const inLanguage = ([vietnamese, english]: Label, language: Language): string =>
  language === 'en' ? english : vietnamese

/** The columns and cells of a table as those who read it want them. */
export class Wording {
  readonly #columns: readonly { readonly name: string; readonly said: Columns[string]; readonly at: number }[]
  readonly #language: Language | null

  /** `language`: of the people who read it; null: for programs. */
  constructor(columns: Columns, language: Language | null) {
    this.#language = language
    this.#columns = Object.entries(columns)
      .map(([name, said], at) => ({ name, said: said ?? null, at }))
      .filter(({ said }) => language === null || said !== null)
  }

  heads(): readonly string[] {
    const language = this.#language
    return this.#columns.map(({ name, said }) =>
      said === null || language === null ? name : inLanguage([said[0], said[1]], language),
    )
  }

  /** For each column whether its cells are days. */
  days(): readonly boolean[] {
    return this.#columns.map(({ said }) => said?.[2] === 'DAY')
  }

  row(cells: readonly Cell[]): readonly Cell[] {
    const language = this.#language
    if (language === null) return cells
    return this.#columns.map(({ said, at }) => {
      const cell = cells[at] ?? null
      if (cell === null || typeof cell === 'number') return cell
      const kind = said?.[2]
      if (kind === 'UNIT') return nameAlone(String(cell))
      const labels = kind === 'DAY' ? undefined : kind
      const label = labels?.[String(cell)] ?? (typeof cell === 'boolean' ? (cell ? YES : NO) : null)
      return label === null ? cell : inLanguage(label, language)
    })
  }
}

const YES: Label = ['có', 'yes']
const NO: Label = ['không', 'no']

/** Several values as one cell. */
export const joinValues = (values: readonly (string | null)[]): string =>
  values.filter((value) => value !== null).join('; ')
