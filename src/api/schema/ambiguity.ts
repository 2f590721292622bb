import { AppError } from '../../errors.js'
import { MAX_FIRST } from './page.js'

/** What a person needs to know of an object to choose it among those with the same symbol or name. */
export interface Candidate {
  readonly id: string
  readonly key: string
  readonly symbol: string | null
  readonly name: string | null
  readonly issuer: string | null
  readonly issuedOn: string | null
  readonly territory: string | null
}

/** The error for a symbol or a name that several objects have; its details list them, at most 100. */
export const ambiguityError = (
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
