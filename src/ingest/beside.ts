import { extname } from 'node:path'
import type { Graph } from '../graph/connect.js'
import { claimsBelow } from '../graph/sources.js'
import { locationIn, type OpenedPaper } from './bundle.js'
import type { Identity } from './identity.js'
import { sha256 } from './ids.js'
import { isWithin } from './load.js'
import type { ReadPaper } from './read-paper.js'
import type { Statement } from './statement.js'

type ReadText = Extract<ReadPaper, { outcome: 'READ' }>
type Held = Awaited<ReturnType<typeof claimsBelow>>[number]
type Named = Pick<Identity, 'group' | 'date'>

/**
 * A file that is sent, under a name by which it takes the place of none but its own former copy: scanners and officers give
 * many papers one name, as scan.pdf. One that holds other papers than what is held under its name is kept beside that, as
 * "scan (2).pdf". `name`: how it is called now.
 */
export async function besideOthers<Opened extends OpenedPaper>(
  graph: Graph,
  opened: Opened,
): Promise<{ readonly name: string; readonly opened: Opened } | null> {
  if (opened.outcome === 'REFUSED') return null
  const name = opened.outcome === 'READ' ? opened.source.name : opened.name
  const folder = opened.location.slice(0, opened.location.length - name.length)
  const end = extname(name)
  const stem = name.slice(0, name.length - end.length)
  const held = await claimsBelow(graph, folder + stem)
  const names = Array.from({ length: held.length + 1 }, (_, at) =>
    at === 0 ? name : `${stem} (${at + 1})${end}`,
  )
  const under = (one: string) => held.filter(({ location }) => isWithin(location, folder + one))
  const former = names.find((one) => {
    const there = under(one)
    return there.length > 0 && there.every((source) => goesOn(source, folder + one, opened))
  })
  const chosen = former ?? names.find((one) => under(one).length === 0)!
  return { name: chosen, opened: named(opened, chosen, folder + chosen) }
}

/** Whether a source that is held has its paper in a file, at its place there. `file`: where that would be stored. */
function goesOn({ location, sha256: hash, claims }: Held, file: string, opened: OpenedPaper): boolean {
  const paper = papersOf(opened).find(
    ({ path }) => location === (path === null ? file : locationIn(file, path)),
  )
  if (paper === undefined) return false
  const { source, statement } = paper.read
  return (
    sha256(source.text) === hash ||
    claims.some((claim) => isSame(readIdentity(claim) ?? claim, statement.identity))
  )
}

/** What a source said before people put it right. */
const readIdentity = ({ read }: Held['claims'][number]): Named | null =>
  read === null ? null : (read as Statement).identity

/** Whether both may be one document, as far as they tell when it was issued. */
const isSame = (one: Named, other: Named): boolean =>
  one.group === other.group &&
  (one.date === null ||
    other.date === null ||
    one.date.startsWith(other.date) ||
    other.date.startsWith(one.date))

const papersOf = (opened: OpenedPaper): readonly { path: string | null; read: ReadText }[] =>
  opened.outcome === 'READ'
    ? [{ path: null, read: opened }]
    : opened.outcome === 'BUNDLE'
      ? opened.papers.flatMap(({ path, read }) => (read.outcome === 'READ' ? [{ path, read }] : []))
      : []

function named<Opened extends OpenedPaper>(opened: Opened, name: string, location: string): Opened {
  if (opened.outcome === 'READ') return { ...opened, location, source: { ...opened.source, name } }
  if (opened.outcome !== 'BUNDLE') return opened
  const papers = opened.papers.map(({ path, read }) =>
    read.outcome === 'READ'
      ? { path, read: { ...read, location: locationIn(location, path) } }
      : { path, read },
  )
  return { ...opened, name, location, papers }
}
