import { nameAlone } from '../../model/territory.js'
import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import { type Hit, whereOf } from '../frame/hit.js'
import { label } from '../labels.js'
import { FindOfKindDocument, ProvincesDocument } from '../operations/generated.js'
import { nameOf } from '../parts/document-link.js'
import { asOf, language, today, wordsOf } from '../words.js'
import { type AskedOf, listAskedOf, type ListNamed, listsNamed } from './lists-named.js'
import { holdsAll, isOfCentre, isPaperNamed, placeNamed } from './named.js'

const words = wordsOf({
  hasActed: [
    (place: string, paper: string) => `${place} đã triển khai ${paper} chưa?`,
    (place: string, paper: string) => `Has ${place} acted upon ${paper}?`,
  ],
})

/** A list that answers a question, by its name in the language of the page. */
export interface TaskList {
  readonly name: string
  readonly href: string
}

const nameIn = ([vietnamese, english]: ListNamed['name']): string =>
  language() === 'en' ? english : vietnamese

/**
 * The lists that a question asks for: of tasks, where it names one and nothing else; else those of the place, the body or the paper
 * that its other words name, or who has acted upon that paper; where it names a province and a paper of the centre, whether it has.
 */
export function useTaskLists(question: string): readonly TaskList[] {
  const day = asOf() ?? today()
  const named = listsNamed(question, day)
  const of = named.length === 0 ? listAskedOf(question, day) : null
  const kinds =
    of?.what === 'acted' ? (['DOCUMENT'] as const) : (['TERRITORY', 'AGENCY', 'DOCUMENT'] as const)
  const { data } = useAnswer(FindOfKindDocument, of && { text: of.rest, kinds: [...kinds] })
  const unit = useUnitAsked(named.length === 0 && of === null ? question : '')
  if (unit !== null) return [unit]
  if (of !== null)
    return (data?.search?.nodes ?? [])
      .toSorted((one, other) => vintageOf(other) - vintageOf(one))
      .flatMap((hit) => listOf(of, hit))
      .slice(0, MOST)
  return named.map(({ name, set }) => ({ name: nameIn(name), href: href('tasks', null, set) }))
}

/** Whether a province has acted, where a question names it and a paper of the centre, as in 34-CT/TW Lạng Sơn. */
function useUnitAsked(question: string): TaskList | null {
  const mayAsk = /\d/.test(question) && /\S\s+\S/.test(question)
  const now = useAnswer(ProvincesDocument, mayAsk ? { vintage: 2025 } : null).data
  const before = useAnswer(ProvincesDocument, mayAsk ? { vintage: 2024 } : null).data
  const named =
    now === null || before === null
      ? null
      : placeNamed(question, [...(now.territories?.nodes ?? []), ...(before.territories?.nodes ?? [])])
  const { data } = useAnswer(FindOfKindDocument, named && { text: named.rest, kinds: ['DOCUMENT'] })
  for (const { node } of (named && data?.search?.nodes) ?? [])
    if (node.__typename === 'Document' && isOfCentre(node) && isPaperNamed(node, named!.rest)) {
      const { id, name } = named!.place
      const map = now?.territories?.nodes.some((one) => one.id === id) ? '' : '2024'
      return {
        name: words.hasActed(nameAlone(name), nameOf(node)),
        href: href('cascade', node.id, { part: 'coverage', unit: id, ...(map === '' ? {} : { map }) }),
      }
    }
  return null
}

const MOST = 3

/** A province of today has the tasks of what it was, and comes first. */
const vintageOf = ({ node }: Hit): number => (node.__typename === 'Territory' ? node.vintage : 0)

/** What people write before the name of a place, which it has not. */
const PLACE_WORDS = 'tỉnh thành phố tp huyện quận thị xã phường trấn đặc khu'

/** The list of what was found, where it is what the words name. */
function listOf({ what, name, set, rest }: AskedOf, { node }: Hit): readonly TaskList[] {
  const list = (of: string, url: string): readonly TaskList[] => [
    { name: `${nameIn(name)}: ${of}`, href: url },
  ]
  switch (node.__typename) {
    case 'Territory':
      return holdsAll(`${PLACE_WORDS} ${node.name}`, rest)
        ? list(
            `${nameAlone(node.name)} (${label('Level', node.level)} · ${whereOf(node)})`,
            href('tasks', null, { ...set, place: node.id }),
          )
        : []
    case 'Agency':
      return holdsAll(node.name, rest) ? list(node.name, href('tasks', null, { ...set, body: node.id })) : []
    case 'Document': {
      const part = what === 'acted' ? 'coverage' : 'tasks'
      return isPaperNamed(node, rest) ? list(nameOf(node), href('cascade', node.id, { part, ...set })) : []
    }
    default:
      return []
  }
}

/** The same lists as links; nothing where none is asked for. */
export function TaskLists({ question }: { readonly question: string }) {
  const lists = useTaskLists(question)
  if (lists.length === 0) return null
  return (
    <p class="buttons">
      {lists.map((list) => (
        <a key={list.href} class="button" href={list.href}>
          {list.name}
        </a>
      ))}
    </p>
  )
}
