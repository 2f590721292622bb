import { createHash } from 'node:crypto'
import type { AtomEntry, AtomFeed } from '../../export/atom.js'
import { documentsPage, EVERY_DOCUMENT } from '../../graph/document-lists.js'
import type { DocumentRow } from '../../graph/documents.js'
import { eventLog, newestEvents, type NumberedEvent } from '../../graph/events.js'
import { ENUM_LABELS } from '../../locale/enum-labels.js'
import { LABELS } from '../../locale/labels.js'
import type { Language } from '../../locale/language.js'
import type { Context } from '../context.js'

/** What news are wanted of; all of these that are given. */
export interface NewsOf {
  /** The ids of a document with what carries it out, and of an agency. */
  readonly directive: string | null
  readonly agency: string | null
  /** Words that a document has. */
  readonly text: string | null
}

const MOST_ENTRIES = 50
/** Of the documents that have the words, the newest. */
const MOST_DOCUMENTS = 1_000
/** Of a feed without any news yet. */
const NEVER = '1970-01-01T00:00:00.000Z'

/** The newest events as a feed, in the words of a language; each is read as things now stand. */
export async function newsFeed(
  context: Context,
  of: NewsOf,
  { self, language }: { readonly self: string; readonly language: Language },
): Promise<AtomFeed> {
  const { graph } = context
  const about = [of.directive, of.agency].flatMap((id) => id ?? [])
  const documents = of.text === null ? null : await documentsWith(context, of.text)
  const { log } = await eventLog(graph)
  const events = await newestEvents(graph, { about, documents }, MOST_ENTRIES)
  const entries = await Promise.all(
    events.map(async (event) => ({
      id: lastingId([log, graph.edition, event.sequence]),
      ...(await entryOf(context, event, language)),
    })),
  )
  return {
    id: lastingId([log, graph.edition, of.directive, of.agency, of.text]),
    title: await titleOf(context, of),
    updated: events[0]?.at ?? NEVER,
    language,
    self,
    entries,
  }
}

async function documentsWith({ graph }: Context, text: string): Promise<string[]> {
  const page = { limit: MOST_DOCUMENTS, after: null }
  const { items } = await documentsPage(graph, { ...EVERY_DOCUMENT, text }, page, 'ISSUED_ON_DESC')
  return items.map(({ value }) => value)
}

/** A UUID that follows from what it is of alone, so that no reader shows the same news twice. */
function lastingId(of: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(of)).digest()
  // version 8 of RFC 9562: made in a way of one's own
  hash[6] = (hash[6]! & 0x0f) | 0x80
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}

async function titleOf({ loaders }: Context, { directive, agency, text }: NewsOf): Promise<string> {
  const [document, body] = await Promise.all([
    directive === null ? null : loaders.document.load(directive),
    agency === null ? null : loaders.agency.load(agency),
  ])
  const parts = [document && nameOf(document), body?.name, text === null ? null : `“${text}”`]
  return ['Chi Thi Graph', ...parts.filter((part) => part != null)].join(' – ')
}

const nameOf = ({ symbol, title, key }: DocumentRow): string =>
  [symbol, title].filter((part) => part !== null).join(' – ') || key

async function entryOf(
  { loaders }: Context,
  { kind, at, documentId, documentKey, symbol, taskId, state }: NumberedEvent,
  language: Language,
): Promise<Omit<AtomEntry, 'id'>> {
  const [document, task] = await Promise.all([
    loaders.document.load(documentId),
    taskId === null ? null : loaders.task.load(taskId),
  ])
  const issuer = document?.issuerId == null ? null : await loaders.agency.load(document.issuerId)
  const [vietnamese, english] = ENUM_LABELS.EventKind[kind]
  const label = language === 'en' ? english : vietnamese
  const paper = document ? nameOf(document) : (symbol ?? documentKey)
  const stands = state === null ? null : LABELS[language].taskStates[state]
  const told = [issuer?.name, document?.issuedOn, stands, task?.summary]
  return {
    title: `${label}: ${paper}`,
    updated: at,
    category: kind,
    page: `/paper/${documentId}`,
    summary: told.filter((part) => part != null).join('; ') || paper,
  }
}
