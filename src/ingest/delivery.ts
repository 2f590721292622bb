/** What lies beside each other in a bundle: a record and the papers that it speaks of. Pure. */
import { basename, dirname } from 'node:path/posix'
import { OPEN_CLASSES } from '../model/document.js'
import { parseGroup } from '../model/document-key.js'
import { anomalyOfMessage, missingAttachments } from './message.js'
import { paperOf } from './stated-paper.js'
import type { PaperPreview, ReadPaper } from './read-paper.js'
import type { StatedMessage, Statement } from './statement.js'

type Held = ReadPaper | PaperPreview | { readonly outcome: 'FAILED' }

interface Lying<Read> {
  readonly path: string
  readonly read: Read
}

/** The same papers, each record put in relation to what it speaks of. */
export const besideRecords = <Read extends Held, Paper extends Lying<Read>>(
  papers: readonly Paper[],
): Paper[] => besideMessages(besideArchiveRecords(papers))

// ---------------------------------------------------------------- packages

/** `EAD_X.xml` and `EAD_doc_X.xml` state what the file `X.pdf` is; null for a file that states nothing. */
const recordedName = (path: string): string | null =>
  /^EAD_(?:doc_)?(.+)\.xml$/i.exec(basename(path))?.[1] ?? null
const nameOf = (path: string): string => basename(path).replace(/\.[^.]*$/, '')

/** What an archive says that may be used on conditions only; as a mark it holds whenever the text is read again. */
const CONDITIONAL = 'Không phổ biến (chế độ sử dụng 02)'

/** A paper that its archive keeps as secret is refused with what is said of it, as one is that bears a stamp. */
function besideArchiveRecords<Read extends Held, Paper extends Lying<Read>>(
  papers: readonly Paper[],
): Paper[] {
  const records = papers.filter(({ path }) => recordedName(path) !== null)
  if (records.length === 0) return [...papers]
  const described = (record: Paper) =>
    papers.filter(({ path }) => recordedName(path) === null && nameOf(path) === recordedName(record.path))
  // one that names no file may mean any
  const secret = records.filter((record) => isRefused(record) && described(record).length === 0)
  return papers.map((paper) => {
    if (recordedName(paper.path) !== null)
      return described(paper).some(isRefused) ? { ...paper, read: { outcome: 'REFUSED' } } : paper
    const own = records.filter((record) => recordedName(record.path) === nameOf(paper.path))
    if ([...own, ...secret].some(isRefused)) return { ...paper, read: { outcome: 'REFUSED' } }
    return own.some(isConditional) ? { ...paper, read: onConditions(paper.read) } : paper
  })
}

const isRefused = ({ read }: Lying<Held>): boolean => read.outcome === 'REFUSED'

/** So is what could not be read of. */
const isConditional = ({ read }: Lying<Held>): boolean =>
  read.outcome === 'FAILED' ||
  (read.outcome === 'READ' && 'statement' in read && !isOpenClass(read.statement))

function onConditions<Read extends Held>(read: Read): Read {
  if (read.outcome !== 'READ' || !('statement' in read) || !isOpenClass(read.statement)) return read
  const { source, statement } = read
  return {
    ...read,
    source: { ...source, marks: [...(source.marks ?? []), CONDITIONAL] },
    statement: { ...statement, accessClass: 'INTERNAL' },
  }
}

// ---------------------------------------------------------------- messages

/**
 * The same papers, each message put in relation to what is attached to it: of a paper with a secrecy stamp its message is
 * not kept either, and a message is only as open as its papers.
 */
function besideMessages<Read extends Held, Paper extends Lying<Read>>(papers: readonly Paper[]): Paper[] {
  return papers.map((paper) => {
    const { path, read } = paper
    if (read.outcome !== 'READ' || !isMessage(read)) return paper
    const others = papers.filter((other) => other !== paper && isAttachedTo(other.path, path))
    if (others.some((other) => other.read.outcome === 'REFUSED'))
      return { ...paper, read: { outcome: 'REFUSED' } }
    if (!('statement' in read)) return paper
    const statement = besidePapers(read.statement, others)
    return {
      ...paper,
      read: { ...read, statement, source: { ...read.source, marks: [verdictOn(statement)] } },
    }
  })
}

/** What follows for a message from what lies beside it: the same words beside other papers are to be stored anew. */
const verdictOn = ({ accessClass, identity, message, anomalies }: Statement): string =>
  JSON.stringify([accessClass, message!.isOpen, identity.group, anomalies.map(({ evidence }) => evidence)])

/** A status brings no paper. */
const isMessage = (read: Extract<Held, { outcome: 'READ' }>): boolean =>
  'statement' in read
    ? read.statement.message?.status === null
    : (read.parsed as { message?: StatedMessage | null }).message?.status === null

/** It lies beside the message, or within a bundle that does. */
const isAttachedTo = (path: string, message: string): boolean => {
  const folder = dirname(message)
  return folder === '.' || path.startsWith(`${folder}/`)
}

function besidePapers(statement: Statement, others: readonly Lying<Held>[]): Statement {
  const message = statement.message!
  const papers = others.flatMap(({ path, read }) =>
    read.outcome === 'READ' && 'statement' in read && read.statement.basis === 'TEXT'
      ? [{ path, said: read.statement }]
      : [],
  )
  const isRead = papers.length > 0 && others.every(({ read }) => read.outcome === 'READ')
  const closed = papers.find(({ said }) => !isOpenClass(said))
  const own = identified(statement, papers)
  return {
    ...own,
    accessClass: closed?.said.accessClass ?? own.accessClass,
    message: { ...message, isOpen: isRead && closed === undefined },
    anomalies: [
      ...missingAttachments(
        message,
        others.map((other) => other.path),
      ),
      ...otherSymbol(own, papers),
    ],
  }
}

const isOpenClass = ({ accessClass }: Statement): boolean =>
  (OPEN_CLASSES as readonly string[]).includes(accessClass)

interface Attached {
  readonly path: string
  readonly said: Statement
}

/** A message that does not tell whose paper it brings means the one of that number that is attached. */
function identified(statement: Statement, papers: readonly Attached[]): Statement {
  if (statement.symbol === null || !parseGroup(statement.identity.group).isOfUnknownUnit) return statement
  const same = papers.filter(({ said }) => said.symbol === statement.symbol && said.issuer !== null)
  const issuer = same.length === 1 ? same[0]!.said.issuer : null
  if (issuer === null) return statement
  const { identity } = paperOf({
    symbols: [statement.symbol],
    typeName: null,
    from: issuer,
    date: statement.issuedOn?.value ?? null,
    title: statement.title,
  })
  return { ...statement, identity, issuer, level: issuer.level }
}

/** The paper of the number that the message has is not among those that it brings. */
function otherSymbol({ symbol, identity }: Statement, papers: readonly Attached[]) {
  const numbered = papers.filter(({ said }) => said.symbol !== null)
  if (symbol === null || numbered.length === 0) return []
  if (numbered.some(({ said }) => said.identity.group === identity.group || said.symbol === symbol)) return []
  const [first] = numbered
  return [
    anomalyOfMessage(
      'RECORD_DIFFERS',
      'Code',
      `số, ký hiệu: ${first!.said.symbol} (${first!.path}) ≠ ${symbol}`,
    ),
  ]
}
