import { AppError } from '../../errors.js'
import type { Export } from '../../export/export.js'
import { MAX_FIRST } from './connection.js'

/** Exactly one of these arguments is given. @throws AppError BAD_USER_INPUT */
export function oneSelector(selectors: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(selectors)
  const given = names.filter((name) => selectors[name] != null)
  if (given.length !== 1)
    throw new AppError(
      'BAD_USER_INPUT',
      `Give exactly one of ${names.join(', ')}; ${given.length} were given.`,
      {
        details: { arguments: names },
      },
    )
}

/** By what a symbol is narrowed; null and absent do not narrow. */
export interface SymbolNarrowing {
  /** The id of the issuer. */
  readonly issuer?: string | null | undefined
  /** `2024-05-24`, `2024-05` or `2024`. */
  readonly issuedOn?: string | null | undefined
}

/** Descriptions of the two arguments that narrow a symbol. */
export const ISSUER = 'Cơ quan ban hành: narrows the symbol to the papers of this issuer.'
export const ISSUED_ON =
  'Ngày ban hành: narrows the symbol to the papers of this day, month or year, as far as their date is known.'

/** Only a symbol can be narrowed; `name` is the argument that it stands in. @throws AppError BAD_USER_INPUT */
export function narrowsSymbol(
  symbol: string | null | undefined,
  narrow: SymbolNarrowing,
  name = 'symbol',
): void {
  for (const argument of ['issuer', 'issuedOn'] as const)
    if (symbol == null && narrow[argument] != null)
      throw new AppError('BAD_USER_INPUT', `${argument} narrows a ${name}, but none was given.`, {
        remedy: `Leave ${argument} away, or give ${name}.`,
        details: { argument },
      })
}

/** What a person needs to choose between things of one symbol or one name; the same fields for both. */
export interface Candidate {
  readonly id: string
  readonly key: string
  readonly symbol: string | null
  readonly name: string | null
  readonly issuer: string | null
  readonly issuedOn: string | null
  readonly territory: string | null
}

/** The error with the candidates that the client chooses from, at most 100. */
export const ambiguous = (
  code: 'AMBIGUOUS_SYMBOL' | 'AMBIGUOUS_NAME',
  message: string,
  candidates: readonly Candidate[],
): AppError =>
  new AppError(code, message, {
    remedy:
      code === 'AMBIGUOUS_SYMBOL'
        ? 'Ask again with the day of issue (issuedOn), the issuer, or the id of one of the candidates.'
        : 'Ask again with the id of one of the candidates.',
    details: {
      candidates: candidates
        .slice(0, MAX_FIRST)
        .map(({ id, key, symbol, name, issuer, issuedOn, territory }) => ({
          id,
          key,
          symbol,
          name,
          issuer,
          issuedOn,
          territory,
        })),
    },
  })

/** @throws AppError BAD_USER_INPUT when coverage is asked for without a directive */
export function needDirective({ file, about }: Export, directive: string | undefined): void {
  if (about === 'COVERAGE' && directive === undefined)
    throw new AppError('BAD_USER_INPUT', `${file} is about one directive.`, {
      remedy: 'Name it with directive (a symbol or an id).',
      details: { argument: 'directive' },
    })
}
