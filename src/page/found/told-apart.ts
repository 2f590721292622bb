import type { Hit } from '../frame/hit.js'
import { dayOf } from '../parts/document-link.js'
import { wordsIn } from './named.js'
import type { TaskList } from './unit-lists.js'

/** What words may mean, and the list that it leads to. */
export interface Meant {
  readonly hit: Hit
  readonly list: TaskList
}

/** The list of a paper, with its day where another paper of the same kind has its symbol, and with who issued it where others did. */
export function toldApart({ hit: { node }, list }: Meant, others: readonly Meant[]): TaskList {
  const sharing = others.filter((other) => other.list.name === list.name && other.list.href !== list.href)
  if (sharing.length === 0 || node.__typename !== 'Document') return list
  const isOfOthers = sharing.some(({ hit }) => issuerOf(hit) !== node.issuer?.name)
  const by = isOfOthers && node.issuer ? `${node.issuer.name}, ` : ''
  return { ...list, name: `${list.name} · ${by}${dayOf(node)}` }
}

const issuerOf = ({ node }: Hit): string | undefined =>
  node.__typename === 'Document' ? node.issuer?.name : undefined

/** Of papers that share a symbol those whose issuer the question names, chỉ thị 26 của tỉnh ủy sơn la; all where it names none of them. */
export function ofIssuerNamed(meant: readonly Meant[], read: string): readonly Meant[] {
  const words = ` ${wordsIn(read).join(' ')} `
  const named = meant.filter(({ hit }) => {
    const issuer = issuerOf(hit)
    return issuer !== undefined && words.includes(` ${wordsIn(issuer).join(' ')} `)
  })
  return named.length === 0 ? meant : named
}
