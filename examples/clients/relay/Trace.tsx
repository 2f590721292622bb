// Which papers carry a directive out, and the tasks of each that is opened: by Relay, a page at a time.
import { Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { graphql, RelayEnvironmentProvider, useLazyLoadQuery, usePaginationFragment } from 'react-relay'
import { Environment, type FetchFunction, Network, RecordSource, Store } from 'relay-runtime'
import type { TracePagesQuery } from './__generated__/TracePagesQuery.graphql'
import type { TraceQuery } from './__generated__/TraceQuery.graphql'
import type { Trace_papers$key } from './__generated__/Trace_papers.graphql'
import type { Trace_tasks$key } from './__generated__/Trace_tasks.graphql'
import type { TraceTasksQuery } from './__generated__/TraceTasksQuery.graphql'

const ask: FetchFunction = async ({ text }, variables) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  })
  return response.json()
}
const environment = new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) })

function Trace({ symbol }: { readonly symbol: string }) {
  const data = useLazyLoadQuery<TraceQuery>(
    graphql`
      query TraceQuery($symbol: String!) {
        ...Trace_papers @arguments(symbol: $symbol)
      }
    `,
    { symbol },
  )
  return <Papers of={data} />
}

function Papers({ of }: { readonly of: Trace_papers$key }) {
  const { data, hasNext, loadNext } = usePaginationFragment<TracePagesQuery, Trace_papers$key>(
    graphql`
      fragment Trace_papers on Query
      @refetchable(queryName: "TracePagesQuery")
      @argumentDefinitions(
        symbol: { type: "String!" }
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "String" }
      ) {
        trace(symbol: $symbol) {
          nodes(first: $count, after: $cursor) @connection(key: "Trace_nodes") {
            edges {
              node {
                depth
                document {
                  id
                  symbol
                  issuer {
                    name
                  }
                  ...Trace_tasks
                }
              }
            }
          }
        }
      }
    `,
    of,
  )
  return (
    <>
      <ul>
        {data.trace?.nodes.edges.map(({ node: { depth, document } }) => (
          <li key={document.id}>
            {depth} {document.symbol} {document.issuer?.name}
            <Tasks of={document} />
          </li>
        ))}
      </ul>
      {hasNext && <button onClick={() => loadNext(20)}>More</button>}
    </>
  )
}

/** A document is a Node, so its pages are asked for by its id. */
function Tasks({ of }: { readonly of: Trace_tasks$key }) {
  const { data, hasNext, loadNext } = usePaginationFragment<TraceTasksQuery, Trace_tasks$key>(
    graphql`
      fragment Trace_tasks on Document
      @refetchable(queryName: "TraceTasksQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" }) {
        tasks(first: $count, after: $cursor) @connection(key: "Trace_tasks") {
          edges {
            node {
              id
              summary
            }
          }
        }
      }
    `,
    of,
  )
  return (
    <ol>
      {data.tasks.edges.map(({ node: { id, summary } }) => (
        <li key={id}>{summary}</li>
      ))}
      {hasNext && <button onClick={() => loadNext(10)}>More tasks</button>}
    </ol>
  )
}

createRoot(document.getElementById('trace')!).render(
  <RelayEnvironmentProvider environment={environment}>
    <Suspense fallback="…">
      <Trace symbol="34-CT/TW" />
    </Suspense>
  </RelayEnvironmentProvider>,
)
