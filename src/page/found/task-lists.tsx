import { useEffect, useState } from 'preact/hooks'
import { nameAlone } from '../../model/territory.js'
import { href } from '../address.js'
import { isAsking, useAnswer, useIsQuiet } from '../ask.js'
import { calledBy, type Hit, kindOf, vintageOfHit, whereOf } from '../frame/hit.js'
import {
  DirectivesDocument,
  FindOfKindDocument,
  PapersDocument,
  PapersSignedDocument,
  ProvincesDocument,
  TaskCountsDocument,
} from '../operations/generated.js'
import { dayOf, nameOf } from '../parts/document-link.js'
import { asOf, count, many, today, wordsOf } from '../words.js'
import type { Asked } from './asked.js'
import { isDepartment, isOfAnyPlace } from './any-place.js'
import type { AskedOf } from './asked-of.js'
import {
  bodiesNamed,
  holdsAll,
  isBodyNamed,
  isOfCentre,
  isPaperNamed,
  isPlaceNamed,
  isPlaceNearlyNamed,
  isSameName,
  isSameSymbol,
  papersTold,
  symbolsTold,
  wordsIn,
} from './named.js'
import { useNearest } from './nearest-lists.js'
import { usePapersSigned } from './papers-signed.js'
import { ofIssuerNamed, toldApart } from './told-apart.js'
import { usePapersAsked } from './use-papers-asked.js'
export type { TaskList } from './unit-lists.js'
import {
  listsOfPaper,
  nameIn,
  type TaskList,
  useBodyUnder,
  usePlacesCalled,
  useProvinces,
  useUnitAsked,
  useUnitBelow,
  withPlaces,
} from './unit-lists.js'
import { nearestAsked, useRules, whatIsAsked } from './use-rules.js'

const words = wordsOf({
  beside: [
    (one: string, other: string) => `${one} và ${other}: tỉnh nào đã có văn bản`,
    (one: string, other: string) => `${one} and ${other}: which provinces have acted`,
  ],
  within: [
    'Huyện, xã nào đã có văn bản xem được trong từng tỉnh: hãy thêm tên tỉnh vào câu hỏi',
    'Which districts and communes have acted is told province by province: add the name of one',
  ],
  whichProvince: [
    'Tỉnh nào cũng có sở như vậy: danh sách này có đủ, mỗi tỉnh một dòng; muốn xem một sở, hãy thêm tên tỉnh vào câu hỏi',
    'Every province has such a department: this list has each of them; for one, add the name of its province',
  ],
  whichUnit: [
    'Nhiều nơi có cơ quan như vậy: danh sách này có đủ, mỗi cơ quan một dòng; muốn xem một nơi, hãy thêm tên xã, huyện hoặc tỉnh vào câu hỏi',
    'Many places have such a body: this list has each of them; for one, add the name of the commune, the district or the province',
  ],
  byBody: [
    (tasks: string, called: string) => `${tasks} theo cơ quan: mọi “${called}”`,
    (tasks: string, called: string) => `${tasks}, by body: every “${called}”`,
  ],
  why: [
    (paper: string, above: string) => `Vì sao ${paper} thuộc chuỗi triển khai ${above}`,
    (paper: string, above: string) => `Why ${paper} carries out ${above}`,
  ],
  papers: [
    (name: string, papers: string) => `${name}: ${papers} văn bản`,
    (name: string, papers: string) => `${name}: ${many(papers, 'paper')}`,
  ],
})

/**
 * The lists that a question asks for: of tasks or changes, where it names one and nothing else; else those of the place, the body or
 * the paper that its other words name, who has acted upon that paper, or how it stands, and what else a report on it needs, of two papers
 * of both; where it names a province and a paper of the centre, what that one has of it; of several provinces these beside each other; where it names papers among other words, those.
 */
export function useTaskLists(question: string): TaskListsAnswer {
  useRules(question !== '')
  const asked = whatIsAsked(question, asOf() ?? today())
  const lists = useListsAsked(question, asked)
  const isUnanswered = useIsUnanswered(question, lists)
  const nearest = useNearest(asked, isUnanswered)
  const isQuiet = useIsQuiet(OF_LISTS)
  const isNone = question !== '' && lists.length === 0 && nearest.length === 0
  return {
    lists: lists.length > 0 ? (allBodies(asked.of, lists) ?? lists) : nearest,
    isLookedFor: isNone && mayHaveLists(asked) && !(isUnanswered && isQuiet),
  }
}

/** The tasks of all bodies that bear a name, instead of those of some of them: snv nào trễ, quá hạn sở xây dựng; null of one body. */
const allBodies = (of: AskedOf | null, some: readonly TaskList[]): readonly TaskList[] | null =>
  of !== null && isOfAnyPlace(of, some)
    ? [
        {
          name: words.byBody(nameIn(of.name), of.rest),
          href: href('tasks', null, { ...of.set, part: '', as: 'bodies', called: of.rest }),
          said: isDepartment(of.rest) ? words.whichProvince : words.whichUnit,
        },
      ]
    : null

export interface TaskListsAnswer {
  readonly lists: readonly TaskList[]
  /** Whether none is known yet that answers the question, and there may be one. */
  readonly isLookedFor: boolean
}

const mayHaveLists = ({ of, read }: Asked): boolean =>
  of !== null || nearestAsked(of, read, asOf() ?? today()) !== null

/** By what lists are made; what has the words of the question may come later. */
export const OF_LISTS = [
  FindOfKindDocument,
  PapersDocument,
  PapersSignedDocument,
  ProvincesDocument,
  TaskCountsDocument,
  DirectivesDocument,
]

/** Whether all that lists are made by is answered, and there are none. */
function useIsUnanswered(question: string, lists: readonly TaskList[]): boolean {
  const isThere = useRules(question !== '')
  const isQuiet = useIsQuiet(OF_LISTS)
  const [unanswered, setUnanswered] = useState<string | null>(null)
  useEffect(() => {
    // what is nearest is asked the same way, which does not end that it is asked
    if (isThere && isQuiet && !isAsking(OF_LISTS) && question !== '' && lists.length === 0)
      setUnanswered(question)
  }, [isThere, isQuiet, question, lists.length])
  return unanswered === question && lists.length === 0
}

function useListsAsked(
  question: string,
  { named, of, read, report, region, set: kept }: Asked,
): readonly TaskList[] {
  const several = useBodiesAsked(of)
  const [one = '', other = ''] = several ?? (of === null ? [] : namesIn(of, read))
  const kinds = of && [...NAMED_BY[of.what]]
  const { data } = useAnswer(FindOfKindDocument, one === '' ? null : { text: one, kinds })
  const places = usePlacesCalled(of, one)
  const beside = useAnswer(FindOfKindDocument, other === '' ? null : { text: other, kinds })
  const below = useUnitBelow(of, named.length === 0 ? read : '')
  const body = useBodyUnder(of, read)
  const unit = useUnitAsked(named.length === 0 && region === null ? (of?.rest ?? read) : '', of, kept)
  const papers = usePapersAsked(named.length === 0 && of === null ? read : '')
  const signed = usePapersSigned(named.length === 0 && of === null ? question : '')
  const told = usePapersTold(question)
  // the tasks of a body that is not held are not those of its province
  if (body !== null) return [...body, ...told]
  if (unit !== null) return [unit, ...told]
  if (below !== null) return [below, ...told]
  if (of?.what === 'why')
    return whyOf([one, other], [data?.search?.nodes ?? [], beside.data?.search?.nodes ?? []])
  if (of !== null)
    return [
      ...(other === ''
        ? listsOf({ ...of, rest: one }, withPlaces(places, data?.search?.nodes), report, read)
        : [
            ...besideOf([one, other], [data?.search?.nodes ?? [], beside.data?.search?.nodes ?? []]),
            ...listsOf({ ...of, rest: one }, data?.search?.nodes ?? [], report, read).slice(0, 1),
            ...listsOf({ ...of, rest: other }, beside.data?.search?.nodes ?? [], report, read).slice(0, 1),
          ]),
      ...told,
    ]
  return [
    ...named.map(({ name, set, screen }) => ({
      name: nameIn(name),
      href: href(screen ?? 'tasks', null, set),
    })),
    ...signed,
    ...(papers?.due ?? []),
    ...(papers === null || papers.total === 0
      ? []
      : [{ name: words.papers(papers.name, count(papers.total)), href: papers.href }]),
    ...told,
  ]
}

/** Two bodies of which tasks are asked for together; null where one is, or none. */
function useBodiesAsked(of: AskedOf | null): readonly string[] | null {
  const isOfTasks = of?.what === 'tasks' || of?.what === 'part'
  const mayBe = isOfTasks && bodiesNamed(of.rest, []) !== null
  const provinces = useProvinces(mayBe)
  return mayBe ? bodiesNamed(of.rest, provinces?.all ?? []) : null
}

/** What of a question names what something is asked of: the paper alone, without its day and its title; of a comparison both papers. */
function namesIn({ what, rest }: AskedOf, read: string): readonly string[] {
  const papers = what === 'place' ? [] : papersTold(read)
  const [first] = papers
  if (first === undefined) return [rest]
  if (what === 'tasks')
    // behind whose the tasks are
    return [wordsIn(rest).join(' ').startsWith(wordsIn(first).join(' ')) ? first : rest]
  return papers.slice(0, what === 'reckoning' || what === 'acted' || what === 'why' ? 2 : 1)
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

/** The ways by which one of two papers carries out the other: that of the centre, else the one that is named last, is the one above. */
function whyOf(names: readonly string[], found: readonly (readonly Hit[])[]): readonly TaskList[] {
  const [one, other] = found.map((hits, at) =>
    hits
      .flatMap(({ node }) => (node.__typename === 'Document' ? [node] : []))
      .find((node) => isPaperNamed(node, names[at]!)),
  )
  if (one === undefined || other === undefined) return []
  const [paper, above] = isOfCentre(one) && !isOfCentre(other) ? [other, one] : [one, other]
  return [
    { name: words.why(nameOf(paper), nameOf(above)), href: href('cascade', above.id, { to: paper.id }) },
  ]
}

/** The lists of what was found; of the first paper that is reported on all that a report needs. */
function listsOf(
  of: AskedOf,
  hits: readonly Hit[],
  report: readonly AskedOf[],
  read: string,
): readonly TaskList[] {
  const all = hits
    .toSorted(
      // a province that is one no more before communes that bear its name now
      (one, other) =>
        Number(isProvince(other)) - Number(isProvince(one)) || vintageOfHit(other) - vintageOfHit(one),
    )
    .flatMap((hit) => listOf(of, hit).map((list) => ({ hit, list })))
    .toSorted((one, other) => Number(isCalled(other.hit, of.rest)) - Number(isCalled(one.hit, of.rest)))
    // quận 1 is no quận 10; what others gave to the body of a commune is none of its own papers
    .filter(
      ({ hit }, _, all) =>
        !isCalled(all[0]!.hit, of.rest) || isCalled(hit, of.rest) || isCommittee(hit, of.rest),
    )
  // places of before the reform that are called so come last
  const [place, ...rest] = all
  const committees = rest.filter(({ hit }) => isCommittee(hit, of.rest))
  const inOrder =
    place === undefined ? [] : [place, ...committees, ...rest.filter((one) => !committees.includes(one))]
  const meant = ofIssuerNamed(inOrder, read).slice(0, MOST)
  const [first, ...others] = meant
  if (first === undefined) return []
  const reported = report.flatMap((one) => listOf({ ...one, rest: of.rest }, first.hit))
  return [toldApart(first, all), ...reported, ...others.map((one) => toldApart(one, all))]
}

const isProvince = ({ node }: Hit): boolean => node.__typename === 'Territory' && node.parent === null

/** Whether a place is called as it was asked for, with what it is or without. */
const isCalled = ({ node }: Hit, asked: string): boolean =>
  node.__typename === 'Territory' &&
  [node.name, nameAlone(node.name), `${node.kind} ${node.name}`].some((name) => isSameName(name, asked))

/** Whether a body is the People's Committee of a place below a province that is called so: việc của phường Yên Bái. */
const isCommittee = ({ node }: Hit, asked: string): boolean =>
  node.__typename === 'Agency' && node.territory?.parent != null && isSameName(node.name, `UBND ${asked}`)

/** What the words may name that something is asked of. */
const NAMED_BY = {
  tasks: ['TERRITORY', 'AGENCY', 'DOCUMENT'],
  own: ['DOCUMENT'],
  text: ['DOCUMENT'],
  acted: ['DOCUMENT'],
  reckoning: ['DOCUMENT'],
  cascade: ['DOCUMENT'],
  why: ['DOCUMENT'],
  force: ['DOCUMENT'],
  duties: ['DOCUMENT'],
  signer: ['DOCUMENT'],
  part: ['AGENCY'],
  place: ['TERRITORY'],
} as const

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

/** The list of what was found, where it is what the words name. */
function listOf(
  { what, name, set, rest, ofAll = name }: AskedOf,
  { node, excerpt }: Hit,
): readonly TaskList[] {
  const list = (of: string, url: string, called = nameIn(ofAll)): readonly TaskList[] => [
    { name: `${called}: ${of}`, href: url },
  ]
  switch (node.__typename) {
    case 'Territory':
      // of the many communes one has nearly any name
      return isPlaceNamed(node.name, rest) || (node.parent === null && isPlaceNearlyNamed(node.name, rest))
        ? list(
            `${calledBy(node)} (${kindOf(node)} · ${whereOf(node)})`,
            what === 'place' ? href('territory', node.id) : href('tasks', null, { ...set, place: node.id }),
          )
        : []
    case 'Agency':
      return holdsAll(excerpt ?? '', rest) || isBodyNamed(node.name, rest)
        ? list(
            // many communes bear one name, and the same one before and after the reform
            node.territory?.parent ? `${node.name} (${whereOf(node.territory)})` : node.name,
            what === 'part' ? href('agency', node.id, set) : href('tasks', null, { ...set, body: node.id }),
          )
        : []
    case 'Document':
      return isPaperNamed(node, rest) ? listsOfPaper({ what, name, set, ofAll }, node) : []
    default:
      return []
  }
}

/** What is said of a question that is not answered as it is asked; null of one that is. */
export function saidOf(question: string, lists: readonly TaskList[]): string | null {
  const { of, said } = whatIsAsked(question, asOf() ?? today())
  if (said !== null) return nameIn(said)
  // units below provinces are told province by province
  const isWithin = lists.some((list) => new URL(list.href, location.href).searchParams.has('at'))
  if (of?.below !== undefined && !isWithin) return words.within
  return lists.find((list) => list.said !== undefined)?.said ?? null
}
