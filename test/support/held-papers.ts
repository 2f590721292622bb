import type { TestServer } from './server'

/** Hands a text in, as somebody does who pastes it. */
export const put = (server: TestServer, name: string, text: string): Promise<unknown> =>
  server.data(
    'mutation ($name: String!, $text: String!) { ingestText(fileName: $name, mediaType: "text/plain", text: $text) { outcome } }',
    { name, text },
  )

/** The id of the first paper that bears a symbol; undefined when there is none. */
export const idOf = async (server: TestServer, symbol: string): Promise<any> =>
  (await server.data(`{ documents(filter: { symbol: "${symbol}" }) { nodes { id } } }`)).documents.nodes[0]
    ?.id
