import { AppError } from '../../errors.js'
import { candidatesBySymbol } from '../../graph/documents.js'
import { symbolKey } from '../../model/symbol.js'
import type { Context } from '../context.js'
import { requireExisting } from '../node/ids.js'
import { ambiguityError } from '../schema/ambiguity.js'
import type { SymbolNarrowing } from './symbol.js'

/**
 * The id of the document with a symbol; null when there is none.
 *
 * @throws AppError AMBIGUOUS_SYMBOL; BAD_USER_INPUT when the issuer does not exist
 */
export async function documentIdBySymbol(
  context: Pick<Context, 'graph' | 'loaders'>,
  symbol: string,
  { issuer, issuedOn }: SymbolNarrowing,
): Promise<string | null> {
  const candidates = await candidatesBySymbol(context.graph, symbolKey(symbol), {
    issuer: issuer ?? null,
    issuedOn: issuedOn ?? null,
  })
  if (candidates.length > 1)
    throw ambiguityError(
      'AMBIGUOUS_SYMBOL',
      `${candidates.length} documents bear the symbol "${symbol}".`,
      candidates,
    )
  if (candidates.length === 0)
    await requireExisting(context, [{ argument: 'issuer', kind: 'agency', id: issuer }])
  return candidates[0]?.id ?? null
}

/**
 * The id of the document with a symbol or an id.
 *
 * @throws AppError AMBIGUOUS_SYMBOL, NOT_FOUND; BAD_USER_INPUT when the issuer does not exist
 */
export async function documentIdBySymbolOrId(
  context: Pick<Context, 'graph' | 'loaders'>,
  symbolOrId: string,
  narrowing: SymbolNarrowing,
): Promise<string> {
  const id =
    (await documentIdBySymbol(context, symbolOrId, narrowing)) ??
    (await context.loaders.document.load(symbolOrId))?.id ??
    null
  if (id === null)
    throw new AppError('NOT_FOUND', `No document bears the symbol or the id "${symbolOrId}".`, {
      remedy: 'Look for it with search.',
      details: { document: symbolOrId },
    })
  return id
}
