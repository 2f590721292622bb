// Which papers carry a directive out: by urql, with the document that graphql-codegen types (../codegen).
import { Client, fetchExchange } from '@urql/core'
import { TraceDocument } from '../codegen/generated.js'

const [url = 'http://127.0.0.1:4000', symbol = '34-CT/TW'] = process.argv.slice(2)
const token = process.env['CHI_THI_GRAPH_TOKEN']
const client = new Client({
  url: `${url}/graphql`,
  exchanges: [fetchExchange],
  preferGetMethod: false,
  fetchOptions: { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } },
})

async function pageBehind(after: string | null) {
  const { data, error } = await client.query(TraceDocument, { symbol, first: 2, after })
  if (error)
    throw new Error(
      `${String(error.graphQLErrors[0]?.extensions['code'] ?? 'UNREACHABLE')}: ${error.message}`,
    )
  return data?.trace?.nodes
}

for (let page = await pageBehind(null); page;) {
  for (const { depth, document } of page.nodes) console.log(depth, document.symbol, document.issuer?.name)
  page = page.pageInfo.hasNextPage ? await pageBehind(page.pageInfo.endCursor) : undefined
}
