import { judge, type Candidate } from '../model/answer.js'
import { compareTextLists } from '../model/collections.js'
import { LEVELS } from '../model/document.js'
import { excerptOf, matchesIn, type TextMatch } from '../model/excerpt.js'
import {
  calledBy,
  FOUND_KINDS,
  questionOf,
  readingsOf,
  type FoundKind,
  type Question,
  withSlips,
} from '../model/search.js'
import { withoutKeys } from '../model/typing.js'
import type { Graph } from './connect.js'
import {
  bool,
  float,
  integer,
  listOf,
  oneOf,
  optional,
  record,
  text,
  valuesInOrder,
  type ValuesOf,
} from './decode.js'
import { bestFirst, holdingAll, holdingAllButOne, holdingSome } from './full-text.js'
import { OfVersion } from './of-version.js'
import { countedBeside, pageOf, pageOfList, rowsWanted, type Page, type PageRequest } from './page.js'
import { query } from './query.js'

/** What was found, its rank, and an excerpt that shows why, which is looked for when it is asked for. */
export interface Hit {
  readonly kind: FoundKind
  readonly id: string
  /** 1 is best; what answers equally well has the same. */
  readonly rank: number
  /** Whether it has all words of the text as typed. */
  readonly hasAllWords: boolean
  readonly excerpt: string | null
  /** Where the words stand in the excerpt. */
  readonly matches: readonly TextMatch[]
}

/**
 * How many hits of each index are ranked. The answers come in parts: at first the best of those that have all words, then
 * the best of those that lack one, last the best of all. A page that the first parts fill is not asked for more.
 */
const OF_EACH_KIND_AT_FIRST = 64
const OF_EACH_KIND = 250

const level = oneOf(LEVELS)
const heldAs = oneOf(['TEXT', 'RECORD', 'CITED_ONLY'])

const row = {
  kind: oneOf(FOUND_KINDS),
  id: text,
  level: optional(level),
  searchText: text,
  document: optional(
    valuesInOrder({
      type: optional(text),
      symbol: optional(text),
      title: optional(text),
      heldAs: optional(heldAs),
      issuer: optional(text),
      below: float,
    }),
  ),
  /** Of a task. */
  summary: optional(text),
  /** Of an agency and its aliases; of a place, first with its kind word. */
  names: listOf(text),
}
type Row = ValuesOf<typeof row>

/** A query for each index; null for one that is not asked. */
const word = optional(text)
const queries = record({ Document: word, Task: word, Agency: word, Territory: word } satisfies Record<
  FoundKind,
  unknown
>)
type Queries = Readonly<Record<FoundKind, string | null>>
const NONE: Queries = { Document: null, Task: null, Agency: null, Territory: null }
export const found = query('READ', 'search/found.cypher', {
  params: {
    /**
     * `best` has the hits of `first` in order, the best first, and is asked where there are too many; `next` where there
     * are less than `enough`. `ahead`: so few are looked at that what is shown of them may be read with them.
     */
    asked: record({
      first: queries,
      best: queries,
      next: queries,
      nextOfNone: bool,
      enough: integer,
      ahead: bool,
    }),
    limit: integer,
  },
  row: { ...row, lacksOne: bool, ahead: bool },
})

/** More than any page has. */
const EVERY_ONE = 1_000_000

interface Ranked {
  readonly id: string
  readonly candidate: Candidate
  /** Which it answers. */
  readonly question: Question
  /** Compared as text, the best first. */
  readonly order: string
  readonly complete: boolean
}

/**
 * A page of what a text finds, by rank, then by id: documents, tasks, agencies and places that hold at least half of
 * its words, with or without accents, the last word perhaps unfinished. Only when nothing holds all of them as typed, keys
 * of a typing method may have stayed among them, and a letter may be wrong. Of a text that is but a symbol, only what holds it
 * all, where anything does.
 */
export async function searchPage(
  graph: Graph,
  asked: string,
  kinds: readonly FoundKind[],
  page: PageRequest,
): Promise<Page<Hit>> {
  const typed = questionOf(asked)
  if (typed === null || kinds.length === 0) return pageOf(page, [], () => Promise.resolve(0))
  const wanted = page.after === null ? rowsWanted(page) : EVERY_ONE
  const othersAsTyped = countedBeside(page, () => otherAnswers(graph, typed, kinds))
  const strict = await bestAnswers(graph, typed, kinds, wanted, readingsOf(asked))
  const isHeld = strict.some(({ complete }) => complete)
  const plain = isHeld ? asked : withoutKeys(asked)
  if (plain !== asked) return searchPage(graph, plain, kinds, page)
  const lenient = isHeld ? null : withSlips(typed)
  const question = lenient ?? typed
  const best = sortedOf(lenient === null ? strict : await bestAnswers(graph, lenient, kinds, wanted))
  // who is found by an abbreviation was meant; what has but some letters of it was not
  const others = best.some(isMeant) ? kinds.filter((kind) => kind !== 'Agency') : kinds
  const isWhole = isSymbol(question) && best.some(({ complete }) => complete)
  const meant = (answers: Ranked[]) => (isWhole ? answers.filter(({ complete }) => complete) : answers)
  const all = async () => {
    const known = new Set(best.map(({ id }) => id))
    const found = await (question === typed ? othersAsTyped() : otherAnswers(graph, question, kinds))
    const isOther = ({ id, candidate }: Ranked) => !known.has(id) && others.includes(candidate.kind)
    return meant(sortedOf([...best, ...found.filter(isOther)]))
  }
  const first = cut(page, meant(best))
  if (first.items.length === page.limit && first.hasNext)
    return { ...shown(first), total: async () => (await all()).length }
  return shown(cut(page, await all()))
}

/** Whether a symbol is all that is asked for: 290-KH/TU, 34 ct tw. */
const isSymbol = ({ words, joined }: Question): boolean => joined.includes(words.join(''))

const isMeant = ({ candidate, question }: Ranked): boolean =>
  candidate.kind === 'Agency' && question.isWrittenOut

const sortedOf = (answers: readonly Ranked[]): Ranked[] =>
  answers.toSorted((a, b) => compareTextLists([a.order, a.id], [b.order, b.id]))

function cut(page: PageRequest, sorted: readonly Ranked[]) {
  let rank = 0
  const hits = sorted.map((answer, index) => {
    if (answer.order !== sorted[index - 1]?.order) rank = index + 1
    return { ...answer, rank }
  })
  return pageOfList(page, hits, ({ order, id }) => [order, id])
}

/** The hits of a page, with what shows why they were found. */
const shown = (page: ReturnType<typeof cut>): Page<Hit> => ({
  ...page,
  items: page.items.map(({ value, sort }) => ({ value: hitOf(value), sort })),
})

const hitOf = ({ id, rank, candidate, question, complete }: Ranked & { readonly rank: number }): Hit => ({
  kind: candidate.kind,
  id,
  rank,
  hasAllWords: complete,
  get excerpt() {
    return excerptOf(question, candidate)
  },
  get matches() {
    const { excerpt } = this
    return excerpt === null ? [] : matchesIn(question, excerpt)
  },
})

/** For each kind that is asked for, a query for its index. */
const forEach = (kinds: readonly FoundKind[], queryOf: (kind: FoundKind) => string | null): Queries => {
  const of = (kind: FoundKind) => (kinds.includes(kind) ? queryOf(kind) : null)
  return { Document: of('Document'), Task: of('Task'), Agency: of('Agency'), Territory: of('Territory') }
}

/** The question as typed; of bodies and places also as it reads with its abbreviations written out. */
const questionsOf = (typed: Question, readings: readonly Question[], kind: FoundKind): readonly Question[] =>
  kind === 'Agency' || kind === 'Territory' ? [typed, ...readings] : [typed]

/** What has all words; where that is less than wanted, also what lacks one. */
async function bestAnswers(
  graph: Graph,
  question: Question,
  kinds: readonly FoundKind[],
  wanted: number,
  readings: readonly Question[] = [],
): Promise<Ranked[]> {
  const asking = (kind: FoundKind) => questionsOf(question, readings, kind)
  const inOrder = (queries: Queries) =>
    forEach(kinds, (kind) => queries[kind] && bestFirst(queries[kind], kind, ...asking(kind)))
  const first = forEach(kinds, (kind) => holdingAll(kind, ...asking(kind)))
  // words with errors come before others; with room for errors the query would be too long
  const next = question.slips
    ? NONE
    : inOrder(
        forEach(kinds, (kind) =>
          // of an abbreviation too: all but it is but a place
          kind === 'Agency' && readings.length > 0 ? null : holdingAllButOne(question, kind),
        ),
      )
  const nextOfNone = withSlips(question) === null
  const asked = { first, best: inOrder(first), next, nextOfNone, enough: wanted, ahead: true }
  const rows = await graph.read(found, { asked, limit: OF_EACH_KIND_AT_FIRST })
  return rows.flatMap((row) => ranked(asking(row.kind), row, row.lacksOne ? 1 : 0))
}

/** All that have half of the words. */
async function otherAnswers(
  graph: Graph,
  question: Question,
  kinds: readonly FoundKind[],
): Promise<Ranked[]> {
  const first = forEach(kinds, (kind) => holdingSome(question, kind))
  const asked = { first, best: NONE, next: NONE, nextOfNone: false, enough: 0, ahead: false }
  const rows = await graph.read(found, { asked, limit: OF_EACH_KIND })
  return rows.flatMap((row) => ranked([question], row, 2))
}

/** The row as an answer of a part to the question that it answers best, if `judge` accepts it. */
function ranked(questions: readonly Question[], row: Row, part: 0 | 1 | 2): Ranked[] {
  const candidate = candidateOf(row)
  const judged = questions.flatMap((question) => {
    const judgement = judge(question, candidate)
    return judgement === null ? [] : [{ ...judgement, question }]
  })
  const [first, ...others] = judged
  // what lacks the number alone comes behind what has it, and that may lack more
  if (first === undefined || (part === 1 && first.lacksNumber)) return []
  const best = others.reduce((known, other) => (other.order < known.order ? other : known), first)
  // a body whose words are of another name comes with what lacks one
  const place = part === 0 && best.isScattered ? 1 : part
  return [{ id: row.id, candidate, ...best, order: `${place}${best.order}` }]
}

function candidateOf({ kind, level, searchText, document, summary, names }: Row): Candidate {
  const thing = {
    kind,
    level,
    searchText,
    heldAs: null,
    below: 0,
    names,
    texts: present(summary),
    context: [],
  }
  if (document === null) return thing
  const { type, symbol, title, heldAs, issuer, below } = document
  const called = calledBy(type ?? 'OTHER', symbol)
  return {
    ...thing,
    heldAs,
    below,
    // without a symbol it is called like every other paper of its type
    names: symbol === null ? [] : [...present(called), symbol],
    texts: [...present(title), ...(symbol === null ? present(called) : [])],
    context: present(issuer),
  }
}

const present = (text: string | null): readonly string[] => (text === null ? [] : [text])

const any = query('READ', 'search/any.cypher', { params: { kind: text, query: text }, row: { id: text } })
/** Pages of one list, and its length, ask for the same words. */
const held = new OfVersion<boolean>(1_000)

/**
 * The query of the full-text index for documents or tasks that hold all words of a text, as the queries of their
 * lists take it; with room for a wrong letter, or without the keys of a typing method, only when nothing in this edition holds
 * them as typed. Null when the text has no word: then nothing is found.
 */
export async function wordsQuery(
  graph: Graph,
  kind: 'Document' | 'Task',
  asked: string,
): Promise<string | null> {
  const question = questionOf(asked)
  if (question === null) return null
  const strict = holdingAll(kind, question)
  const [lenient, plain] = [withSlips(question), withoutKeys(asked)]
  if (lenient === null && plain === asked) return strict
  const isHeld = () => graph.read(any, { kind, query: strict }).then((found) => found.length > 0)
  if (await held.get(graph, `${kind} ${strict}`, isHeld)) return strict
  return plain === asked ? holdingAll(kind, lenient ?? question) : wordsQuery(graph, kind, plain)
}
