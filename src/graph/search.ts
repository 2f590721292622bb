import { compareTextLists } from '../model/collections.js'
import { LEVELS } from '../model/document.js'
import {
  calledBy,
  excerptOf,
  judge,
  questionOf,
  type Candidate,
  type FoundKind,
  type Question,
  withSlips,
} from '../model/search.js'
import type { Graph } from './connect.js'
import { integer, listOf, oneOf, optional, record, text, type ValuesOf } from './decode.js'
import { holdingAll, holdingSome } from './full-text.js'
import { pageOfList, type Page, type PageRequest } from './page.js'
import { query } from './query.js'

/** What was found, its rank, and an excerpt that shows why. */
export interface Hit {
  readonly kind: FoundKind
  readonly id: string
  /** 1 is best; what answers equally well has the same. */
  readonly rank: number
  readonly excerpt: string | null
}

/** How many hits of each index are ranked; a search finds no more. */
const OF_EACH_KIND = 250

const level = oneOf(LEVELS)
const heldAs = oneOf(['TEXT', 'RECORD', 'CITED_ONLY'])

const names = optional(listOf(text))
const node = record({
  id: text,
  level: optional(level),
  /** Absent of an issuer only. */
  searchText: optional(text),
  // of a document
  type: optional(text),
  symbol: optional(text),
  title: optional(text),
  heldAs: optional(heldAs),
  issuer: optional(text),
  // of a task
  summary: optional(text),
  // of an agency or a territory
  name: optional(text),
  aliases: names,
  unit: optional(text),
  otherNames: names,
})
const fields = { kind: oneOf(['Document', 'Task', 'Agency', 'Territory', 'Issuer']), node }
type Found = ValuesOf<typeof fields>
const found = query('READ', 'search/found.cypher', {
  params: {
    documents: text,
    tasks: text,
    agencies: text,
    territories: text,
    limit: integer,
  },
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
  const sorted = ranked.sort((a, b) => compareTextLists([a.order, a.id], [b.order, b.id]))
  let rank = 0
  const hits = sorted.map(({ id, order, candidate }, index) => {
    if (order !== sorted[index - 1]?.order) rank = index + 1
    return { id, rank, candidate, order }
  })
  const cut = pageOfList(page, hits, ({ order, id }) => [order, id])
  return {
    ...cut,
    items: cut.items.map(({ value: { id, rank: own, candidate }, sort }) => ({
      value: { kind: candidate.kind, id, rank: own, excerpt: question && excerptOf(question, candidate) },
      sort,
    })),
  }
}

/** The hits of the indexes that `judge` accepts. */
async function answers(graph: Graph, question: Question) {
  const rows = await graph.read(found, {
    documents: holdingSome(question, 'Document'),
    tasks: holdingSome(question, 'Task'),
    agencies: holdingSome(question, 'Agency'),
    territories: holdingSome(question, 'Territory'),
    limit: OF_EACH_KIND,
  })
  const issuers = new Map(rows.flatMap(({ kind, node }) => (kind === 'Issuer' ? [[node.id, node.name]] : [])))
  return rows.flatMap(({ kind, node }) => {
    if (kind === 'Issuer') return []
    const candidate = candidateOf(kind, node, issuers.get(node.issuer ?? '') ?? null)
    const judged = judge(question, candidate)
    return judged === null ? [] : [{ id: node.id, candidate, ...judged }]
  })
}

function candidateOf(kind: FoundKind, node: Found['node'], issuer: string | null): Candidate {
  const { level, searchText, symbol, title, summary, name, aliases, unit, otherNames } = node
  const thing = { kind, level, searchText: searchText ?? '', heldAs: null, context: [] }
  if (kind === 'Task') return { ...thing, names: [], texts: present(summary) }
  if (kind === 'Agency') return { ...thing, names: [...present(name), ...(aliases ?? [])], texts: [] }
  if (kind === 'Territory')
    return { ...thing, names: [`${unit} ${name}`, ...present(name), ...(otherNames ?? [])], texts: [] }
  const called = calledBy(node.type ?? 'OTHER', symbol)
  return {
    ...thing,
    heldAs: node.heldAs,
    // without a symbol it is called like every other paper of its type
    names: symbol === null ? [] : [...present(called), symbol],
    texts: [...present(title), ...(symbol === null ? present(called) : [])],
    context: present(issuer),
  }
}

const present = (text: string | null): readonly string[] => (text === null ? [] : [text])

const any = query('READ', 'search/any.cypher', { params: { kind: text, query: text }, row: { id: text } })

/**
 * The query of the full-text index for documents or tasks that hold all words of a text, as the queries of their
 * lists take it; with room for a wrong letter only when nothing in this edition holds them as typed. Null when the text
 * has no word: then nothing is found.
 */
export async function wordsQuery(
  graph: Graph,
  kind: 'Document' | 'Task',
  asked: string,
): Promise<string | null> {
  const question = questionOf(asked)
  if (question === null) return null
  const strict = holdingAll(question, kind)
  const lenient = withSlips(question)
  if (lenient === null) return strict
  const [first] = await graph.read(any, { kind, query: strict })
  return first === undefined ? holdingAll(lenient, kind) : strict
}
