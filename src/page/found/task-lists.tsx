import { nameAlone, vintageAt } from '../../model/territory.js'
import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import { type Hit, kindOf, vintageOfHit, whereOf } from '../frame/hit.js'
import { label } from '../labels.js'
import { FindOfKindDocument, PapersDocument, ProvincesDocument } from '../operations/generated.js'
import { dayOf, nameOf } from '../parts/document-link.js'
import { asOf, count, language, many, today, wordsOf } from '../words.js'
import { whatIsAsked } from './asked.js'
import { type AskedOf, nameAsked } from './asked-of.js'
import type { ListNamed } from './lists-named.js'
import {
  holdsAll,
  isBodyNamed,
  isOfCentre,
  isPaperNamed,
  isPlaceNamed,
  isSameSymbol,
  papersTold,
  placeNamed,
  placeNearlyNamed,
  symbolsTold,
  placesNamed,
  wordsIn,
} from './named.js'
import { papersAsked } from './papers-asked.js'

const words = wordsOf({
  hasActed: [
    (place: string, paper: string) => `${place} đã triển khai ${paper} chưa?`,
    (place: string, paper: string) => `Has ${place} acted upon ${paper}?`,
  ],
  compared: [
    (places: string, paper: string) => `So sánh ${places}: ${paper}`,
    (places: string, paper: string) => `${places} compared: ${paper}`,
  ],
  beside: [
    (one: string, other: string) => `${one} và ${other}: tỉnh nào đã có văn bản`,
    (one: string, other: string) => `${one} and ${other}: which provinces have acted`,
  ],
  anyPapers: ['Văn bản', 'Papers'],
  of: [
    (what: string, place: string) => `${what} của ${place}`,
    (what: string, place: string) => `${what}, ${place}`,
  ],
  papers: [
    (name: string, papers: string) => `${name}: ${papers} văn bản`,
    (name: string, papers: string) => `${name}: ${many(papers, 'paper')}`,
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
 * the paper that its other words name, who has acted upon that paper, or how it stands, and what else a report on it needs, of two papers
 * of both; where it names a province and a paper of the centre, what that one has of it; of several provinces these beside each other; where it names papers among other words, those.
 */
export function useTaskLists(question: string): readonly TaskList[] {
  const { named, of, read, report, region, set: kept } = whatIsAsked(question, asOf() ?? today())
  const [one = '', other = ''] = of === null ? [] : namesIn(of, read)
  const kinds = of && [...NAMED_BY[of.what]]
  const { data } = useAnswer(FindOfKindDocument, one === '' ? null : { text: one, kinds })
  const beside = useAnswer(FindOfKindDocument, other === '' ? null : { text: other, kinds })
  const below = useUnitBelow(of, one, data?.search?.nodes ?? [])
  const unit = useUnitAsked(named.length === 0 && region === null ? (of?.rest ?? read) : '', of, kept)
  const papers = usePapersOfPlace(named.length === 0 && of === null ? read : '')
  const told = usePapersTold(question)
  if (unit !== null) return [unit, ...told]
  if (below !== null) return [below, ...told]
  if (of !== null)
    return [
      ...(other === ''
        ? listsOf({ ...of, rest: one }, data?.search?.nodes ?? [], report)
        : [
            ...besideOf([one, other], [data?.search?.nodes ?? [], beside.data?.search?.nodes ?? []]),
            ...listsOf({ ...of, rest: one }, data?.search?.nodes ?? [], report).slice(0, 1),
            ...listsOf({ ...of, rest: other }, beside.data?.search?.nodes ?? [], report).slice(0, 1),
          ]),
      ...told,
    ]
  return [
    ...named.map(({ name, set, screen }) => ({
      name: nameIn(name),
      href: href(screen ?? 'tasks', null, set),
    })),
    ...(papers === null || papers.total === 0
      ? []
      : [{ name: words.papers(papers.name, count(papers.total)), href: papers.href }]),
    ...told,
  ]
}

/** What of a question names what something is asked of: the paper alone, without its day and its title; of a comparison both papers. */
function namesIn({ what, rest }: AskedOf, read: string): readonly string[] {
  const papers = what === 'place' ? [] : papersTold(read)
  const [first] = papers
  if (first === undefined) return [rest]
  if (what === 'tasks')
    // behind whose the tasks are
    return [wordsIn(rest).join(' ').startsWith(wordsIn(first).join(' ')) ? first : rest]
  return papers.slice(0, what === 'reckoning' || what === 'acted' ? 2 : 1)
}

/** Which provinces have acted upon two papers of the centre, where a question names both. */
function besideOf(names: readonly string[], found: readonly (readonly Hit[])[]): readonly TaskList[] {
  const papers = found.flatMap((hits, at) => {
    const meant = hits.flatMap(({ node }) => (node.__typename === 'Document' ? [node] : []))
    return meant.find((node) => isOfCentre(node) && isPaperNamed(node, names[at]!)) ?? []
  })
  const [one, other] = papers
  return one === undefined || other === undefined
    ? []
    : [
        {
          name: words.beside(nameOf(one), nameOf(other)),
          href: href('cascade', one.id, { part: 'coverage', with: other.id }),
        },
      ]
}

/** The lists of what was found; of the first paper that is reported on all that a report needs. */
function listsOf(of: AskedOf, hits: readonly Hit[], report: readonly AskedOf[]): readonly TaskList[] {
  const meant = hits
    .toSorted((one, other) => vintageOfHit(other) - vintageOfHit(one))
    .flatMap((hit) => listOf(of, hit).map((list) => ({ hit, list })))
    .slice(0, MOST)
  const [first, ...others] = meant
  if (first === undefined) return []
  const reported =
    of.what === 'reckoning' ? report.flatMap((one) => listOf({ ...one, rest: of.rest }, first.hit)) : []
  return [toldApart(first, others), ...reported, ...others.map((one) => toldApart(one, meant))]
}

interface Meant {
  readonly hit: Hit
  readonly list: TaskList
}

/** The list of a paper, with its day where another paper of the same kind has its symbol. */
function toldApart({ hit: { node }, list }: Meant, others: readonly Meant[]): TaskList {
  const isShared = others.some((other) => other.list.name === list.name && other.list.href !== list.href)
  return isShared && node.__typename === 'Document'
    ? { ...list, name: `${list.name} · ${dayOf(node)}` }
    : list
}

/** What the words may name that something is asked of. */
const NAMED_BY = {
  tasks: ['TERRITORY', 'AGENCY', 'DOCUMENT'],
  acted: ['DOCUMENT'],
  reckoning: ['DOCUMENT'],
  cascade: ['DOCUMENT'],
  force: ['DOCUMENT'],
  place: ['TERRITORY'],
} as const

/** The provinces of today, then those before; null as long as they are not known, or where they are not asked for. */
export function useProvinces(mayAsk: boolean) {
  const now = useAnswer(ProvincesDocument, mayAsk ? { vintage: 2025 } : null).data?.territories?.nodes
  const before = useAnswer(ProvincesDocument, mayAsk ? { vintage: 2024 } : null).data?.territories?.nodes
  return now === undefined || before === undefined ? null : { now, before, all: [...now, ...before] }
}

/**
 * What a province has of a paper of the centre, where words name both, as in 34-CT/TW Lạng Sơn: the tasks that are asked for, else
 * whether it has acted; of several provinces how they stand.
 */
function useUnitAsked(names: string, of: AskedOf | null, kept: AskedOf['set']): TaskList | null {
  const provinces = useProvinces(/\d/.test(names) && /\S\s+\S/.test(names))
  // on a day there are the provinces of its map alone
  const { day } = kept
  const there =
    provinces &&
    (day === undefined ? provinces.all : vintageAt(day) === 2025 ? provinces.now : provinces.before)
  const several = there && placesNamed(names, there)
  const one = several === null && there ? (placeNamed(names, there) ?? placeNearlyNamed(names, there)) : null
  const rest = (several ?? one)?.rest ?? ''
  const paper = papersTold(rest)[0] ?? nameAsked(rest)
  const { data } = useAnswer(FindOfKindDocument, paper === '' ? null : { text: paper, kinds: ['DOCUMENT'] })
  for (const { node } of (paper !== '' && data?.search?.nodes) || [])
    if (node.__typename === 'Document' && isOfCentre(node) && isPaperNamed(node, paper)) {
      if (several !== null)
        return comparison(
          several.all,
          node,
          day === undefined ? [provinces!.now, provinces!.before] : [there!],
          kept,
        )
      const { id, name } = one!.place
      const isOfToday = provinces!.now.some((other) => other.id === id)
      if (of?.what === 'tasks')
        return {
          name: `${nameIn(of.name)}: ${nameAlone(name)}, ${nameOf(node)}`,
          href: href('cascade', node.id, { part: 'tasks', ...of.set, ...kept, place: id }),
        }
      return {
        name: words.hasActed(nameAlone(name), nameOf(node)),
        href: href('cascade', node.id, {
          part: 'coverage',
          unit: id,
          map: isOfToday || day !== undefined ? '' : '2024',
          ...kept,
        }),
      }
    }
  return null
}

/** The papers of a paper's cascade at a place below a province of which it is asked whether it has acted; null where none is named. */
function useUnitBelow(of: AskedOf | null, paper: string, found: readonly Hit[]): TaskList | null {
  const left = of?.what === 'acted' ? withoutPaper(of.rest, paper) : ''
  const { data } = useAnswer(FindOfKindDocument, left === '' ? null : { text: left, kinds: ['TERRITORY'] })
  const [unit] = (data?.search?.nodes ?? []).flatMap(({ node }) =>
    node.__typename === 'Territory' && isPlaceNamed(node.name, left) ? [node] : [],
  )
  const [above] = found.flatMap(({ node }) =>
    node.__typename === 'Document' && isPaperNamed(node, paper) ? [node] : [],
  )
  return unit === undefined || above === undefined
    ? null
    : {
        name: words.hasActed(`${nameAlone(unit.name)} (${kindOf(unit)} · ${whereOf(unit)})`, nameOf(above)),
        href: href('cascade', above.id, { as: 'table', place: unit.id }),
      }
}

/** What a question names besides a paper. */
const withoutPaper = (question: string, paper: string): string =>
  question.includes(paper) ? nameAsked(question.replace(paper, ' ')) : ''

/** How provinces stand beside each other, on the first map that has all of them; null where none has. */
function comparison(
  compared: readonly Province[],
  paper: Extract<Hit['node'], { __typename: 'Document' }>,
  maps: readonly (readonly Province[])[],
  kept: AskedOf['set'],
): TaskList | null {
  const those = maps
    .map((map) => compared.flatMap(({ name }) => map.find((one) => one.name === name) ?? []))
    .find(({ length }) => length === compared.length)
  if (those === undefined) return null
  return {
    name: words.compared(compared.map(({ name }) => nameAlone(name)).join(', '), nameOf(paper)),
    href: href('cascade', paper.id, {
      part: 'reckoning',
      units: those.map(({ id }) => id).join(','),
      map: maps[0]!.includes(those[0]!) ? '' : '2024',
      ...kept,
    }),
  }
}

interface Province {
  readonly id: string
  readonly name: string
}

/**
 * The papers of a province that a question asks for by their type or time, as kế hoạch Lạng Sơn 2026, and how many there are; null
 * where it asks for none, and as long as that is not known.
 */
export function usePapersOfPlace(question: string) {
  const provinces = useProvinces(/\S\s+\S/.test(question))
  const named = provinces && placeNamed(question, provinces.all)
  const asked = named && papersAsked(named.rest, asOf() ?? today())
  const [from, until] = asked?.time?.span ?? [null, null]
  const filter = named && {
    territory: named.place.id,
    ...(asked?.type ? { type: asked.type } : {}),
    ...(from === null ? {} : { issuedFrom: from, issuedTo: until }),
  }
  const { data } = useAnswer(PapersDocument, asked && filter && { filter, orderBy: 'ISSUED_ON_DESC' })
  if (asked === null || named === null || !data?.documents) return null
  const type = asked.type === null ? words.anyPapers : label('DocumentType', asked.type)
  const what = asked.time === null ? type : `${type} ${nameIn(asked.time.name)}`
  return {
    place: named.place,
    what,
    name: words.of(what, nameAlone(named.place.name)),
    total: data.documents.totalCount,
    href: href('territory', named.place.id, {
      type: asked.type ?? '',
      ...(from === null ? {} : { from, 'to-day': until! }),
    }),
  }
}

/** The papers whose symbols stand among other words, as in a letter that somebody has pasted. */
function usePapersTold(question: string): readonly TaskList[] {
  const symbols = symbolsTold(question)
  const answers = Array.from({ length: MOST }, (_, at) =>
    useAnswer(
      FindOfKindDocument,
      symbols[at] === undefined ? null : { text: symbols[at], kinds: ['DOCUMENT'] },
    ),
  )
  return symbols
    .slice(0, MOST)
    .flatMap((symbol, at) =>
      (answers[at]!.data?.search?.nodes ?? []).flatMap(({ node }) =>
        node.__typename === 'Document' && node.symbol !== null && isSameSymbol(node.symbol, symbol)
          ? [{ name: `${nameOf(node)} · ${dayOf(node)}`, href: href('paper', node.id) }]
          : [],
      ),
    )
}

const MOST = 3

/** A province of today has the tasks of what it was, and comes first. */
/** The list of what was found, where it is what the words name. */
function listOf({ what, name, set, rest }: AskedOf, { node, excerpt }: Hit): readonly TaskList[] {
  const list = (of: string, url: string): readonly TaskList[] => [
    { name: `${nameIn(name)}: ${of}`, href: url },
  ]
  switch (node.__typename) {
    case 'Territory':
      return isPlaceNamed(node.name, rest)
        ? list(
            `${nameAlone(node.name)} (${kindOf(node)} · ${whereOf(node)})`,
            what === 'place' ? href('territory', node.id) : href('tasks', null, { ...set, place: node.id }),
          )
        : []
    case 'Agency':
      return holdsAll(excerpt ?? '', rest) || isBodyNamed(node.name, rest)
        ? list(node.name, href('tasks', null, { ...set, body: node.id }))
        : []
    case 'Document': {
      if (!isPaperNamed(node, rest)) return []
      if (what === 'force') return list(nameOf(node), href('paper', node.id, { about: 'force' }))
      const part = what === 'acted' ? 'coverage' : what === 'cascade' ? '' : what
      return list(nameOf(node), href('cascade', node.id, { part, ...set }))
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
