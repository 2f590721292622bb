import { AppError } from '../errors.js'
import type { Export } from '../export/export.js'
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
    remedy: 'Ask again with the id of one of the candidates.',
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
