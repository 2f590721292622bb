import { nameAlone } from '../../model/territory.js'
import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import { type Hit, vintageOfHit, whereOf } from '../frame/hit.js'
import { label } from '../labels.js'
import { FindOfKindDocument, ProvincesDocument } from '../operations/generated.js'
import { nameOf } from '../parts/document-link.js'
import { asOf, language, today, wordsOf } from '../words.js'
import { type AskedOf, listAskedOf, type ListNamed, listsNamed, nameAsked } from './lists-named.js'
import { holdsAll, isOfCentre, isPaperNamed, isPlaceNamed, placeNamed } from './named.js'

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
 * The lists that a question asks for: of tasks or changes, where it names one and nothing else; else those of the place, the body or
 * the paper that its other words name, who has acted upon that paper, or how it stands; where it names a province and a paper of the
 * centre, what that one has of it.
 */
export function useTaskLists(question: string): readonly TaskList[] {
  const day = asOf() ?? today()
  const named = listsNamed(question, day)
  const of = named.length === 0 ? listAskedOf(question, day) : null
  const kinds =
    of === null || of.what === 'tasks'
      ? (['TERRITORY', 'AGENCY', 'DOCUMENT'] as const)
      : (['DOCUMENT'] as const)
  const { data } = useAnswer(FindOfKindDocument, of && { text: of.rest, kinds: [...kinds] })
  const unit = useUnitAsked(named.length === 0 ? (of?.rest ?? question) : '', of)
  if (unit !== null) return [unit]
  if (of !== null)
    return (data?.search?.nodes ?? [])
      .toSorted((one, other) => vintageOfHit(other) - vintageOfHit(one))
      .flatMap((hit) => listOf(of, hit))
      .slice(0, MOST)
  return named.map(({ name, set, screen }) => ({
    name: nameIn(name),
    href: href(screen ?? 'tasks', null, set),
  }))
}

/**
 * What a province has of a paper of the centre, where words name both, as in 34-CT/TW Lạng Sơn: the tasks that are asked for, else
 * whether it has acted.
 */
function useUnitAsked(names: string, of: AskedOf | null): TaskList | null {
  const mayAsk = /\d/.test(names) && /\S\s+\S/.test(names)
  const now = useAnswer(ProvincesDocument, mayAsk ? { vintage: 2025 } : null).data
  const before = useAnswer(ProvincesDocument, mayAsk ? { vintage: 2024 } : null).data
  const named =
    now === null || before === null
      ? null
      : placeNamed(names, [...(now.territories?.nodes ?? []), ...(before.territories?.nodes ?? [])])
  const paper = nameAsked(named?.rest ?? '')
  const { data } = useAnswer(FindOfKindDocument, paper === '' ? null : { text: paper, kinds: ['DOCUMENT'] })
  for (const { node } of (paper !== '' && data?.search?.nodes) || [])
    if (node.__typename === 'Document' && isOfCentre(node) && isPaperNamed(node, paper)) {
      const { id, name } = named!.place
      if (of?.what === 'tasks')
        return {
          name: `${nameIn(of.name)}: ${nameAlone(name)}, ${nameOf(node)}`,
          href: href('cascade', node.id, { part: 'tasks', ...of.set, place: id }),
        }
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
/** The list of what was found, where it is what the words name. */
function listOf({ what, name, set, rest }: AskedOf, { node }: Hit): readonly TaskList[] {
  const list = (of: string, url: string): readonly TaskList[] => [
    { name: `${nameIn(name)}: ${of}`, href: url },
  ]
  switch (node.__typename) {
    case 'Territory':
      return isPlaceNamed(node.name, rest)
        ? list(
            `${nameAlone(node.name)} (${label('Level', node.level)} · ${whereOf(node)})`,
            href('tasks', null, { ...set, place: node.id }),
          )
        : []
    case 'Agency':
      return holdsAll(node.name, rest) ? list(node.name, href('tasks', null, { ...set, body: node.id })) : []
    case 'Document': {
      const part = what === 'acted' ? 'coverage' : what
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
