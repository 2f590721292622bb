import './workers.js'
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './explorer.css'
import { useGraphiQL } from '@graphiql/react'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { READY_QUERIES_PANE, readyQueries } from './ready-queries.jsx'

/** Of who signed in on the page for people, in this tab; a token in the pane of headers comes before it. */
function headersOf(own) {
  const headers = new Headers({
    accept: 'application/graphql-response+json, application/json',
    'content-type': 'application/json',
  })
  const token = sessionStorage.getItem('chi-thi-graph.token')
  if (token !== null) headers.set('authorization', `Bearer ${token}`)
  for (const [name, value] of Object.entries(own ?? {})) headers.set(name, value)
  return headers
}

async function fetcher(params, { headers } = {}) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: headersOf(headers),
    body: JSON.stringify(params),
  })
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    // A proxy's error page, for one: what it says is more use than "Unexpected token <".
    throw new Error(`HTTP ${response.status}: ${text.slice(0, 500)}`)
  }
}

// Neither the editors' font nor wrapping is a setting of GraphiQL's.
const font = "'JetBrains Mono'"
const editorOptions = { fontFamily: `${font}, monospace`, fontSize: 14, wordWrap: 'on' }

function Name() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL((state) => state)
  const activeTab = useGraphiQL((state) => state.activeTabIndex)

  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor])
      editor?.updateOptions(editorOptions)
  }, [queryEditor, variableEditor, headerEditor, responseEditor])

  // Not all the tabs fit; one that was opened from the list of ready queries may be out of sight.
  useEffect(() => {
    document
      .getElementById(`graphiql-session-tab-${activeTab}`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [activeTab])

  return (
    <a href="/" title="Về trang cho cán bộ · The page for people">
      Đồ thị chỉ thị
    </a>
  )
}

// GraphiQL keeps its tabs under this key. The help is open on the first visit only, and where there is room.
const firstVisit = localStorage.getItem('graphiql:tabState') === null
const roomy = window.matchMedia('(min-width: 75rem)').matches

// What a screen of the page for people asks, where somebody comes from there.
const handed = JSON.parse(sessionStorage.getItem('chi-thi-graph.question') ?? 'null')
sessionStorage.removeItem('chi-thi-graph.question')
const question = handed && {
  query: handed.query,
  variables: JSON.stringify(handed.variables, null, 2),
}

// Monaco measures its letters once, so they have to be there first; without them the page is still of use.
await Promise.allSettled([document.fonts.load(`14px ${font}`, 'aố')])

createRoot(document.getElementById('explorer')).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={[...(question ? [question] : []), ...readyQueries.map(({ query }) => ({ query }))]}
    {...(question && { initialQuery: question.query, initialVariables: question.variables })}
    plugins={[READY_QUERIES_PANE, HISTORY_PLUGIN]}
    visiblePlugin={firstVisit && roomy ? READY_QUERIES_PANE : undefined}
  >
    <GraphiQL.Logo>
      <Name />
    </GraphiQL.Logo>
  </GraphiQL>,
)
