// Which papers carry a directive out: by Apollo Client, with the document that graphql-codegen types (../codegen).
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client/core'
import { TraceDocument } from '../codegen/generated.js'

const [url = 'http://127.0.0.1:4000', symbol = '34-CT/TW'] = process.argv.slice(2)
const token = process.env['CHI_THI_GRAPH_TOKEN']
const client = new ApolloClient({
  link: new HttpLink({
    uri: `${url}/graphql`,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  }),
  cache: new InMemoryCache(),
})

async function pageBehind(after: string | null) {
  const { data } = await client.query({ query: TraceDocument, variables: { symbol, first: 2, after } })
  return data?.trace?.nodes
}

try {
  for (let page = await pageBehind(null); page;) {
    for (const { depth, document } of page.nodes) console.log(depth, document.symbol, document.issuer?.name)
    page = page.pageInfo.hasNextPage ? await pageBehind(page.pageInfo.endCursor) : undefined
  }
} catch (error) {
  if (!CombinedGraphQLErrors.is(error)) throw error
  console.error(`${String(error.errors[0]?.extensions?.['code'])}: ${error.message}`)
  process.exitCode = 1
}
