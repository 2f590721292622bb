import type { Command } from 'commander'
import { AppError } from '../errors.js'
import type { Messages } from '../locale/messages.js'

/** The example below the help of a command. */
export const exampleOf = ({ help }: Messages, line: string): string => `\n${help.example}\n  ${line}`

/** Narrows a symbol that several documents have. */
export interface NarrowingOptions {
  /** A name or an id of an agency. */
  readonly issuer?: string
  /** A day, a month or a year: `2024-05-24`, `2024-05`, `2024`. */
  readonly issuedOn?: string
}

export const addNarrowingOptions = (command: Command, { help }: Messages): Command =>
  command.option('--issuer <name|id>', help.issuer).option('--issued-on <day>', help.issuedOn)

/** A territory, and whether the units below it and its former units belong to it. */
export interface AreaOptions {
  readonly territory?: string
  readonly descendants: boolean
  readonly former: boolean
}

/** `--no-descendants` and `--no-former`; the option that names the territory differs between commands. */
export const addAreaSwitches = (command: Command, { help }: Messages): Command =>
  command.option('--no-descendants', help.noDescendants).option('--no-former', help.noFormer)

/** The switches as arguments of the API. */
export const areaArguments = ({ descendants, former }: Pick<AreaOptions, 'descendants' | 'former'>) => ({
  includeDescendants: descendants,
  includeFormer: former,
})

export interface PageOptions {
  readonly first?: number
  readonly after?: string
  readonly json?: boolean
}

export const addPageOptions = (command: Command, { help }: Messages): Command =>
  command
    .option('--first <n>', help.first, Number)
    .option('--after <cursor>', help.after)
    .option('--json', help.json)

/**
 * The page as arguments of the API.
 *
 * @throws AppError BAD_USER_INPUT
 */
export function pageArguments({ first, after }: PageOptions): Pick<PageOptions, 'first' | 'after'> {
  if (first !== undefined && !Number.isInteger(first))
    throw new AppError('BAD_USER_INPUT', 'first must be a whole number.', { details: { argument: 'first' } })
  return { ...(first === undefined ? {} : { first }), ...(after === undefined ? {} : { after }) }
}
