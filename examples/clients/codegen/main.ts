// Which papers carry a directive out: by the client of the package, with types that graphql-codegen makes of trace.graphql.
import { ClientError, createClient } from 'chi-thi-graph/client'
import { TraceDocument } from './generated.js'

const [url = 'http://127.0.0.1:4000', symbol = '34-CT/TW'] = process.argv.slice(2)
const client = createClient({ url, token: process.env['CHI_THI_GRAPH_TOKEN'] })

try {
  for await (const { nodes } of client.pages(
    TraceDocument,
    { symbol, first: 2 },
    ({ trace }) => trace?.nodes,
  ))
    for (const { depth, document } of nodes) console.log(depth, document.symbol, document.issuer?.name)
} catch (error) {
  if (!(error instanceof ClientError)) throw error
  console.error(`${error.code}: ${error.message}`)
  process.exitCode = 1
}
