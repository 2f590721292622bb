import { AppError } from '../../errors.js'
import type { Ask } from '../in-process.js'
import { McpAgencyDocument, McpDocumentDocument } from './operations/generated.js'

/** @throws AppError NOT_FOUND, AMBIGUOUS_SYMBOL, BAD_USER_INPUT */
export async function documentId(
  ask: Ask,
  text: string,
  { issuer, issuedOn }: { readonly issuer?: string | undefined; readonly issuedOn?: string | undefined } = {},
): Promise<string> {
  const { bySymbol, byId } = await ask(McpDocumentDocument, { text, id: text, issuer, issuedOn })
  return (bySymbol ?? byId ?? missing('document', text)).id
}

/** @throws AppError NOT_FOUND, AMBIGUOUS_NAME */
export async function agencyId(ask: Ask, text: string): Promise<string> {
  const { byName, byId } = await ask(McpAgencyDocument, { text, id: text })
  return (byName ?? byId ?? missing('agency', text)).id
}

/** @throws AppError NOT_FOUND */
export function missing(what: string, text: string): never {
  throw new AppError('NOT_FOUND', `No ${what} bears the name or the id "${text}".`, {
    remedy: 'Look for it with the tool find.',
    details: { [what]: text },
  })
}
