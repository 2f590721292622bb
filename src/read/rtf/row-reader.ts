// cspell:disable: the words of RTF
import type { CellProperties, RowProperties } from '../rows.js'

const NOTHING = { below: false, beside: false, borders: 0 }
const NO_ROW: RowProperties = { left: 0, cells: [], headed: false, deleted: false }

/** Collects what words of RTF say of a row; a table within a cell says it in a group of its own. */
export class RowReader {
  #row: RowProperties = NO_ROW
  #cell: Omit<CellProperties, 'right'> = NOTHING
  /** The last word named a border at the side of a cell, or between the cells of a row. */
  #border: 'CELL' | 'ROW' | null = null
  /** Lines between cells are drawn. */
  #lines = 0
  readonly #outer: RowProperties[] = []

  get row(): RowProperties {
    return this.#row
  }

  enter(): void {
    this.#outer.push(this.#row)
    this.#row = NO_ROW
  }

  leave(): void {
    this.#row = this.#outer.pop() ?? NO_ROW
  }

  word(word: string, parameter: number | null): void {
    if (this.#border !== null && /^brdr[a-z]/.test(word)) {
      const drawn = word !== 'brdrnone' && word !== 'brdrnil' && word !== 'brdrtbl'
      if (drawn && this.#border === 'CELL') this.#cell = { ...this.#cell, borders: this.#cell.borders + 1 }
      else if (drawn) this.#lines += 1
    }
    this.#border = word === 'clbrdrl' || word === 'clbrdrr' ? 'CELL' : word === 'trbrdrv' ? 'ROW' : null
    if (word === 'trowd') this.#begin()
    else if (word === 'trleft') this.#row = { ...this.#row, left: parameter ?? 0 }
    else if (word === 'trhdr') this.#row = { ...this.#row, headed: true }
    else if (word === 'clvmrg') this.#cell = { ...this.#cell, below: true }
    else if (word === 'clmrg') this.#cell = { ...this.#cell, beside: true }
    else if (word === 'cellx') this.#end(parameter ?? 0)
  }

  #begin(): void {
    this.#row = NO_ROW
    this.#cell = NOTHING
    this.#lines = 0
  }

  #end(right: number): void {
    const borders = Math.max(this.#cell.borders, this.#lines > 0 ? 2 : 0)
    this.#row = { ...this.#row, cells: [...this.#row.cells, { ...this.#cell, borders, right }] }
    this.#cell = NOTHING
  }
}
