import { AppError } from '../../errors.js'
import type { Export } from '../../export/export.js'

/** Arguments that narrow a symbol which several documents have; null and absent do not narrow. */
export interface SymbolNarrowing {
  /** The id of the issuer. */
  readonly issuer?: string | null | undefined
  /** `2024-05-24`, `2024-05` or `2024`. */
  readonly issuedOn?: string | null | undefined
}

/**
 * Requires a symbol when an argument narrows it. `name` is the argument that holds the symbol.
 *
 * @throws AppError BAD_USER_INPUT
 */
export function requireSymbolFor(
  narrowing: SymbolNarrowing,
  symbol: string | null | undefined,
  name = 'symbol',
): void {
  for (const argument of ['issuer', 'issuedOn'] as const)
    if (symbol == null && narrowing[argument] != null)
      throw new AppError('BAD_USER_INPUT', `${argument} narrows a ${name}, but none was given.`, {
        remedy: `Leave ${argument} away, or give ${name}.`,
        details: { argument },
      })
}

/** Requires a document for an export about one. @throws AppError BAD_USER_INPUT */
export function requireDocumentFor({ file, about }: Export, document: string | undefined): void {
  if (about === 'DOCUMENT' && document === undefined)
    throw new AppError('BAD_USER_INPUT', `${file} is about one document.`, {
      remedy: 'Name it with document (a symbol or an id).',
      details: { argument: 'document' },
    })
}

/** Requires a directive for an export about coverage. @throws AppError BAD_USER_INPUT */
export function requireDirectiveFor({ file, about }: Export, directive: string | undefined): void {
  if ((about === 'COVERAGE' || about === 'RECKONING') && directive === undefined)
    throw new AppError('BAD_USER_INPUT', `${file} is about one directive.`, {
      remedy: 'Name it with directive (a symbol or an id).',
      details: { argument: 'directive' },
    })
}
