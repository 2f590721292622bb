import { LEVELS } from '../model/document.js'
import {
  calledBy,
  excerptOf,
  judge,
  mayHaveSlip,
  questionOf,
  type Candidate,
  type FoundKind,
  type Question,
  withSlips,
} from '../model/search.js'
import type { Graph } from './connect.js'
import { integer, listOf, oneOf, optional, record, text, type ValuesOf } from './decode.js'
import { pageOfList, type Page, type PageRequest } from './page.js'
import { query } from './query.js'

/** What was found, where it stands among all that was, and the piece of it that shows why. */
export interface Hit {
  readonly kind: FoundKind
  readonly id: string
  /** 1 is best; what answers equally well has the same. */
  readonly rank: number
  readonly excerpt: string | null
}

/** How many of each of the four kinds are looked at: so many the index puts first, and a search gives no more. */
const OF_EACH_KIND = 250

const level = oneOf(LEVELS)
const heldAs = oneOf(['TEXT', 'RECORD', 'CITED_ONLY'])

const fields = {
  id: text,
  kind: oneOf(['Document', 'Task', 'Agency', 'Territory']),
  level: optional(level),
  searchText: text,
  document: optional(record({ type: text, symbol: optional(text), title: optional(text), heldAs })),
  issuer: optional(text),
  summary: optional(text),
  names: listOf(text),
}
const found = query('READ', 'search/found.cypher', {
  params: { query: text, limit: integer },
  row: fields,
})

/**
 * A page of what a text finds, by rank, then by id: documents, tasks, agencies and places that hold at least half of
 * its words, with or without accents, the last word perhaps unfinished. Only when nothing holds all of them as typed,
 * a letter may be wrong.
 */
export async function searchPage(graph: Graph, asked: string, page: PageRequest): Promise<Page<Hit>> {
  const typed = questionOf(asked)
  const strict = typed === null ? [] : await answers(graph, typed)
  const lenient = typed === null || strict.some(({ complete }) => complete) ? null : withSlips(typed)
  const question = lenient ?? typed
  const ranked = lenient === null ? strict : await answers(graph, lenient)
  const sorted = ranked.sort((a, b) => compare([a.order, a.id], [b.order, b.id]))
  let rank = 0
  const hits = sorted.map(({ id, order, candidate }, index) => {
    if (order !== sorted[index - 1]?.order) rank = index + 1
    return { id, rank, candidate, order }
  })
  const cut = pageOfList(page, hits, ({ order, id }) => [order, id], compare)
  return {
    ...cut,
    items: cut.items.map(({ value: { id, rank: own, candidate }, sort }) => ({
      value: { kind: candidate.kind, id, rank: own, excerpt: question && excerptOf(question, candidate) },
      sort,
    })),
  }
}

/** What the indexes find, as far as it answers the question. */
async function answers(graph: Graph, question: Question) {
  const rows = await graph.read(found, { query: luceneOf(question, 'ANY'), limit: OF_EACH_KIND })
  return rows.flatMap((row) => {
    const candidate = candidateOf(row)
    const judged = judge(question, candidate)
    return judged === null ? [] : [{ id: row.id, candidate, ...judged }]
  })
}

function candidateOf({
  kind,
  level,
  searchText,
  document,
  issuer,
  summary,
  names,
}: ValuesOf<typeof fields>): Candidate {
  if (document === null)
    return {
      kind,
      level,
      searchText,
      heldAs: null,
      names,
      texts: summary === null ? [] : [summary],
      context: [],
    }
  const { type, symbol, title, heldAs: held } = document
  const called = calledBy(type, symbol)
  return {
    kind,
    level,
    searchText,
    heldAs: held,
    // without a symbol it is called like every other paper of its type
    names: symbol === null ? [] : [called, symbol].filter((name) => name !== null),
    texts: [title, symbol === null ? called : null].filter((text) => text !== null),
    context: issuer === null ? [] : [issuer],
  }
}

const compare = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1
}

const any = query('READ', 'search/any.cypher', { params: { index: text, query: text }, row: { id: text } })

/**
 * The query of the full-text index for documents or tasks that hold all words of a text, as the statements of their
 * lists take it; with room for a wrong letter only when nothing holds them as typed. Null when the text has no word:
 * then nothing is found.
 */
export async function wordsQuery(
  graph: Graph,
  index: 'document_search' | 'task_search',
  asked: string,
): Promise<string | null> {
  const question = questionOf(asked)
  if (question === null) return null
  const strict = luceneOf(question, 'ALL')
  const lenient = withSlips(question)
  if (lenient === null) return strict
  const [first] = await graph.read(any, { index, query: strict })
  return first === undefined ? luceneOf(lenient, 'ALL') : strict
}

/**
 * The question in the language of the full-text index (Lucene). It holds only words of letters and digits in lower
 * case, so nothing that a person types is an operator there.
 */
function luceneOf({ words, joined, slips }: Question, want: 'ALL' | 'ANY'): string {
  const last = words.length - 1
  const terms = words.map((word, index) => {
    const ways = [`${word}^4`]
    if (index === last) ways.push(`${word}*`)
    if (slips && mayHaveSlip(word)) ways.push(`${word}~1`)
    return `(${ways.join(' ')})`
  })
  const all = `(${terms.map((term) => `+${term}`).join(' ')})`
  // what holds every word comes before what holds a rare one, and a symbol before its citations
  return want === 'ALL' ? all : [`${all}^20`, ...terms, ...joined.map((run) => `${run}*^100`)].join(' ')
}
