import type { Api } from '../api/in-process.js'
import { AppError } from '../errors.js'

/** The id of what a person means by a symbol or a name, or by the id itself. @throws AppError NOT_FOUND, AMBIGUOUS_… */
export async function idMeantBy(api: Api, what: 'document' | 'agency', text: string): Promise<string> {
  const { named, known } = await api.ask(what === 'document' ? MEANT_DOCUMENT : MEANT_AGENCY, {
    text,
    id: text,
  })
  const found: { id: string } | null = named ?? known
  if (found === null)
    throw new AppError('NOT_FOUND', `No ${what} bears the name or the id "${text}".`, {
      remedy: 'Look for it with search.',
      details: { [what]: text },
    })
  return found.id
}

const MEANT_DOCUMENT =
  'query ($text: String!, $id: ID!) { named: document(symbol: $text) { id } known: document(id: $id) { id } }'
const MEANT_AGENCY =
  'query ($text: String!, $id: ID!) { named: agency(name: $text) { id } known: agency(id: $id) { id } }'
