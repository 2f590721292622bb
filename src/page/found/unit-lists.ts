import { PROVINCE_NAMES } from '../../model/provinces.js'
import { nameAlone, vintageAt } from '../../model/territory.js'
import { withoutKeys } from '../../model/typing.js'
import { href } from '../address.js'
import { ask, useAnswer } from '../ask.js'
import { type Hit, kindOf, whereOf } from '../frame/hit.js'
import {
  FindOfKindDocument,
  ProvincesDocument,
  type ProvincesQuery,
  type ProvincesQueryVariables,
} from '../operations/generated.js'
import { nameOf } from '../parts/document-link.js'
import { language, wordsOf } from '../words.js'
import type { AskedOf } from './asked-of.js'
import { nameAsked } from './use-rules.js'
import type { ListNamed } from './lists-named.js'
import {
  holdsAll,
  isBody,
  isBodyNamed,
  isOfCentre,
  isOfUnit,
  isPaperNamed,
  isPlaceNamed,
  isSameName,
  papersTold,
  placeNamed,
  placeNearlyNamed,
  placesNamed,
  wordsIn,
} from './named.js'

const words = wordsOf({
  hasActed: [
    (place: string, paper: string) => `${place} đã triển khai ${paper} chưa?`,
    (place: string, paper: string) => `Has ${place} acted upon ${paper}?`,
  ],
  unitsActed: ['Đơn vị cấp dưới đã có văn bản', 'Units below that have acted'],
  unitsSilent: ['Đơn vị cấp dưới chưa thấy văn bản', 'Units below for which nothing was found'],
  byBody: [(tasks: string) => `${tasks} theo cơ quan`, (tasks: string) => `${tasks}, by body`],
  whoseBody: [
    (body: string) =>
      `Nhiều nơi có “${body}”: danh sách này có đủ, mỗi cơ quan một dòng; muốn xem một nơi, hãy thêm tên tỉnh`,
    (body: string) => `Many places have a “${body}”: this list has each of them; for one, add its province`,
  ],
  compared: [
    (places: string, paper: string) => `So sánh ${places}: ${paper}`,
    (places: string, paper: string) => `${places} compared: ${paper}`,
  ],
})

type Paper = Extract<Hit['node'], { __typename: 'Document' }>
type Place = Extract<Hit['node'], { __typename: 'Territory' }>

/** A list that answers a question, by its name in the language of the page. */
export interface TaskList {
  readonly name: string
  readonly href: string
  /** What is to be known before one takes it for the answer. */
  readonly said?: string
}

export const nameIn = ([vietnamese, english]: ListNamed['name']): string =>
  language() === 'en' ? english : vietnamese

type Provinces = Promise<ProvincesQuery>
const answered = new Map<number, Provinces>()

/** The provinces of a map are the same each time: what was answered once is asked no more, since each part of a question asks it. */
const askForGood: typeof ask<ProvincesQuery, ProvincesQueryVariables> = (operation, variables) => {
  const { vintage } = variables
  const answer = answered.get(vintage) ?? ask(operation, variables)
  answered.set(vintage, answer)
  answer.catch(() => answered.delete(vintage))
  return answer
}

/** The provinces of today, then those before; null as long as they are not known, or where they are not asked for. */
export function useProvinces(mayAsk: boolean) {
  const now = useAnswer(ProvincesDocument, mayAsk ? { vintage: 2025 } : null, askForGood)
  const before = useAnswer(ProvincesDocument, mayAsk ? { vintage: 2024 } : null, askForGood)
  return provincesOf(now.data?.territories?.nodes, before.data?.territories?.nodes)
}

const provincesOf = <P>(now: readonly P[] | undefined, before: readonly P[] | undefined) =>
  now === undefined || before === undefined ? null : { now, before, all: [...now, ...before] }

/** Who asks so asks of all, and names none with a wrong letter. */
// cspell:disable-next-line
const OF_ALL = /(?<![^ ])(?:nao|gi|bao nhieu|nhung|cac|which|what)(?![^ ])/

/**
 * What a province has of a paper of the centre, where words name both, as in 34-CT/TW Lạng Sơn: the tasks that are asked for, else
 * whether it has acted; of several provinces how they stand.
 */
export function useUnitAsked(typed: string, of: AskedOf | null, kept: AskedOf['set']): TaskList | null {
  const provinces = useProvinces(/\d/.test(typed) && /\S\s+\S/.test(typed))
  // on a day there are the provinces of its map alone
  const { day } = kept
  const there =
    provinces &&
    (day === undefined ? provinces.all : vintageAt(day) === 2025 ? provinces.now : provinces.before)
  const isNamed = there !== null && (placesNamed(typed, there) ?? placeNamed(typed, there)) !== null
  // keys of a typing method are none of a name: chir thij 34 lajng sown, cspell:disable-line
  const names = isNamed ? typed : withoutKeys(typed)
  const several = there && placesNamed(names, there)
  const one =
    several === null && there
      ? (placeNamed(names, there) ??
        (OF_ALL.test(wordsIn(names).join(' ')) ? null : placeNearlyNamed(names, there)))
      : null
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
      return listOfProvince(one!.place, node, of, provinces!, kept)
    }
  return null
}

/** What a province has of a paper: its tasks, its districts or communes, or whether it has acted. */
export function listOfProvince(
  { id, name }: Province,
  paper: Paper,
  of: AskedOf | null,
  { now, before }: Pick<NonNullable<ReturnType<typeof useProvinces>>, 'now' | 'before'>,
  kept: AskedOf['set'],
): TaskList | null {
  if (of?.what === 'tasks')
    return {
      name: `${nameIn(of.name)}: ${nameAlone(name)}, ${nameOf(paper)}`,
      href: href('cascade', paper.id, { part: 'tasks', ...of.set, ...kept, place: id }),
    }
  if (of?.what === 'cascade')
    return {
      name: `${nameIn(of.name)}: ${nameAlone(name)}, ${nameOf(paper)}`,
      href: href('cascade', paper.id, { ...of.set, ...kept, place: id }),
    }
  if (of?.below !== undefined) return listBelow(of, paper, name, of.below === 'DISTRICT' ? before : now)
  const isOfToday = now.some((other) => other.id === id)
  return {
    name: words.hasActed(nameAlone(name), nameOf(paper)),
    href: href('cascade', paper.id, {
      part: 'coverage',
      unit: id,
      map: isOfToday || kept['day'] !== undefined ? '' : '2024',
      ...kept,
    }),
  }
}

/** Which districts or communes of a province have acted, on the map that has them; null where that has no such province. */
function listBelow(
  { name, set, below }: AskedOf,
  paper: Paper,
  asked: string,
  there: readonly Province[],
): TaskList | null {
  const province = there.find((one) => one.name === asked)
  if (province === undefined) return null
  return {
    name: `${nameIn(name)}: ${nameAlone(province.name)}, ${nameOf(paper)}`,
    href: href('cascade', paper.id, {
      part: 'coverage',
      within: province.id,
      at: below!,
      map: below === 'DISTRICT' ? '2024' : '',
      ...set,
    }),
  }
}

// cspell:disable-next-line
const IS_BELOW = /^(?:huyen|quan|thi xa|thi tran|xa|phuong|dac khu) \S/

/** Of a place below a province that stands beside a paper, and nothing else, it is asked whether it has acted: chỉ thị 34 xã Tú Lệ. */
function besidePaper(read: string): AskedOf | null {
  const [paper, more] = papersTold(read)
  const left = paper === undefined || more !== undefined ? '' : withoutPaper(read, paper)
  return IS_BELOW.test(wordsIn(left).join(' ')) ? { what: 'acted', name: TASKS, set: {}, rest: read } : null
}

/** The papers of a paper's cascade at a place below a province of which it is asked whether it has acted, or its tasks; null where none is named. */
export function useUnitBelow(asked: AskedOf | null, read: string): TaskList | null {
  const of = asked ?? besidePaper(read)
  const isAsked = of?.what === 'acted' || of?.what === 'tasks'
  const [paper = ''] = isAsked ? papersTold(of.rest) : []
  const left = isAsked && paper !== '' ? withoutPaper(of.rest, paper) : ''
  const { data } = useAnswer(FindOfKindDocument, left === '' ? null : { text: left, kinds: ['TERRITORY'] })
  const papers = usePapersNamed(left === '' ? '' : paper)
  const [unit] = placesMeant(data?.search?.nodes ?? [], left)
  const above = unit && paperOfUnit(papers, `${unit.name} ${whereOf(unit)}`)
  if (!unit || !above) return null
  // who issued it is not asked to carry it out
  if (of?.what === 'acted' && isOfPlace(above, unit))
    return of.below === undefined ? listOfPaper(of, above) : listOfUnits(of, above, of.below)
  const called = `${nameAlone(unit.name)} (${kindOf(unit)} · ${whereOf(unit)})`
  return of?.what === 'tasks'
    ? {
        name: `${nameIn(of.name)}: ${called}, ${nameOf(above)}`,
        href: href('cascade', above.id, { part: 'tasks', ...of.set, place: unit.id }),
      }
    : {
        name: words.hasActed(called, nameOf(above)),
        href: href('cascade', above.id, { as: 'table', place: unit.id }),
      }
}

/** The places that words name: what they call it by its kind first, phường Yên Bái, then provinces, then those of today, which have what their predecessors have. */
export function placesMeant(hits: readonly Hit[], asked: string): readonly Place[] {
  const rankOf = (place: Place): number =>
    Number(isSameName(`${place.kind} ${place.name}`, asked)) * 4 +
    Number(place.level === 'PROVINCE') * 2 +
    Number(place.vintage === 2025)
  return hits
    .flatMap(({ node }) => (node.__typename === 'Territory' && isPlaceNamed(node.name, asked) ? [node] : []))
    .toSorted((one, other) => rankOf(other) - rankOf(one))
}

/**
 * The places that are called as somebody is whose tasks are asked for: of many bodies that bear the name of a commune only some are
 * found, and before it. Null as long as it is not known.
 */
export function usePlacesCalled(of: AskedOf | null, name: string): readonly Hit[] | null {
  const isAsked = of?.what === 'tasks' && name !== '' && !/\d/.test(name) && !isBody(name)
  const { data, failure } = useAnswer(
    FindOfKindDocument,
    isAsked ? { text: name, kinds: ['TERRITORY'] } : null,
  )
  if (isAsked && data === null && failure === null) return null
  return (data?.search?.nodes ?? []).filter(
    ({ node }) =>
      node.__typename === 'Territory' &&
      [node.name, nameAlone(node.name)].some((one) => isSameName(one, name)),
  )
}

/** Places before what else was found, where that has none; nothing as long as one of both is not known. */
export function withPlaces(places: readonly Hit[] | null, found: readonly Hit[] | undefined): readonly Hit[] {
  if (places === null || found === undefined) return []
  return found.some(({ node }) => node.__typename === 'Territory') ? found : [...places, ...found]
}

/** Whether a paper is one of that place, and the place one whose units are asked to carry it out: 134/KH-UBND of UBND tỉnh Lào Cai. */
const isOfPlace = ({ issuer }: Paper, { name, level }: Place): boolean =>
  level === 'PROVINCE' && ` ${wordsIn(issuer?.name ?? '').join(' ')}`.endsWith(` ${wordsIn(name).join(' ')}`)

/** Which of the units of its own province have acted upon a paper of that. */
const listOfUnits = ({ name, set }: AskedOf, paper: Paper, at: string): TaskList => ({
  name: `${nameIn(name)}: ${nameOf(paper)}`,
  href: href('cascade', paper.id, { part: 'coverage', at, ...set }),
})

/** The papers that words name, the likeliest first. */
function usePapersNamed(paper: string): readonly Paper[] {
  const { data } = useAnswer(FindOfKindDocument, paper === '' ? null : { text: paper, kinds: ['DOCUMENT'] })
  return (data?.search?.nodes ?? []).flatMap(({ node }) =>
    node.__typename === 'Document' && isPaperNamed(node, paper) ? [node] : [],
  )
}

/** The province whose body has issued a paper; undefined of the centre, and where that is not known. */
function provinceOf({ issuer }: Paper): string | undefined {
  const name = ` ${wordsIn(issuer?.name ?? '').join(' ')}`
  return PROVINCE_NAMES.find((province) => name.endsWith(` ${wordsIn(province).join(' ')}`))
}

/**
 * The one of these papers that is meant beside a unit, `where` telling its name and in what it lies. Each province has its 26-CT/TU:
 * of several papers of provinces it is that of the unit's own; null where none is, or several are, for a person to choose.
 */
export function paperOfUnit(papers: readonly Paper[], where: string): Paper | null {
  const [first, second] = papers
  if (first === undefined) return null
  if (second === undefined || isOfCentre(first)) return first
  const words = ` ${wordsIn(where).join(' ')} `
  const [own, another] = papers.filter((paper) => {
    const province = provinceOf(paper)
    return province !== undefined && words.includes(` ${wordsIn(province).join(' ')} `)
  })
  return another === undefined ? (own ?? null) : null
}

/** What a question names besides a paper. */
const withoutPaper = (question: string, paper: string): string =>
  question.includes(paper) ? nameAsked(question.replace(paper, ' ')) : ''

/** How provinces stand beside each other, on the first map that has all of them; null where none has. */
export function comparison(
  compared: readonly Province[],
  paper: Paper,
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

/** The tasks of a body below a paper, where a question names both: nhiệm vụ của sở xây dựng lào cai theo chỉ thị 34; none of a body that is not held, null of any other question. */
export function useBodyUnder(of: AskedOf | null, read: string): readonly TaskList[] | null {
  const isAsked = of === null || of.what === 'tasks' || of.what === 'acted'
  const names = of?.rest ?? read
  const [paper = ''] = isAsked ? papersTold(names) : []
  const left = isAsked && paper !== '' ? withoutPaper(names, paper) : ''
  // a committee that has acted is its province
  const named = isBody(left) && (of?.what === 'tasks' || !/^(?:ubnd|[ủu]y ban)/iu.test(left)) ? left : ''
  const body = useAnswer(FindOfKindDocument, named === '' ? null : { text: named, kinds: ['AGENCY'] })
  const papers = usePapersNamed(named === '' ? '' : paper)
  const directive = paperOfUnit(papers, named)
  const agencies = (body.data?.search?.nodes ?? []).flatMap(({ node, excerpt }) =>
    node.__typename === 'Agency' && (holdsAll(excerpt ?? '', named) || isBodyNamed(node.name, named))
      ? [node]
      : [],
  )
  if (named === '' || (of === null && directive !== null && !isOfCentre(directive))) return null
  const [agency, other] = agencies
  if (directive === null && papers.length > 1) return null
  if (agency === undefined || directive === null) return []
  const isOfTasks = of?.what === 'tasks'
  if (other !== undefined && agencies.every(({ name }) => !isPlaceTold(name, named)))
    return [
      {
        name: `${words.byBody(nameIn(isOfTasks ? of.name : TASKS))}: ${nameOf(directive)}`,
        href: href('cascade', directive.id, {
          part: 'tasks',
          ...(isOfTasks ? of.set : {}),
          as: 'bodies',
          called: named,
        }),
        said: words.whoseBody(named),
      },
    ]
  return [
    {
      name: `${nameIn(isOfTasks ? of.name : TASKS)}: ${agency.name}, ${nameOf(directive)}`,
      href: href('cascade', directive.id, { part: 'tasks', ...(isOfTasks ? of.set : {}), body: agency.id }),
    },
  ]
}

const TASKS = ['Nhiệm vụ', 'Tasks'] as const

/** Whether words name the place of a body, which its name ends in: sở xây dựng names none. */
const isPlaceTold = (name: string, asked: string): boolean =>
  wordsIn(asked).some((word) => word === wordsIn(name).at(-1))

/** What is asked of a paper. */
export function listOfPaper(
  { what, name, set, ofAll = name }: Omit<AskedOf, 'rest'>,
  paper: Paper,
): TaskList {
  const inPaper: Readonly<Partial<Record<typeof what, AskedOf['set']>>> = {
    force: { about: what },
    signer: { about: what },
    text: {},
    own: { part: 'tasks' },
    ...(!isOfCentre(paper) && { duties: { part: 'tasks' } }),
  }
  const part = what === 'acted' ? 'coverage' : what === 'cascade' ? '' : what
  const called = what === 'acted' && isOfUnit(paper) ? unitsBelow(set) : nameIn(ofAll)
  return {
    name: `${called}: ${nameOf(paper)}`,
    href: inPaper[what]
      ? href('paper', paper.id, inPaper[what])
      : href('cascade', paper.id, { part, ...set }),
  }
}

/** The same; of a paper of a province also the papers that carry it out, which its own bodies issue, too. */
export const listsOfPaper = (of: Omit<AskedOf, 'rest'>, paper: Paper): readonly TaskList[] => [
  ...(of.what === 'acted' && of.set['acted'] === 'yes' && isOfUnit(paper)
    ? [listOfPaper({ what: 'cascade', name: CARRYING_OUT, set: { as: 'table' } }, paper)]
    : []),
  listOfPaper(of, paper),
]

const CARRYING_OUT = ['Văn bản triển khai', 'Papers that carry it out'] as const

/** Whom a paper of a province asks to carry it out, which no other province is asked for. */
const unitsBelow = ({ acted }: AskedOf['set']): string =>
  acted === 'no' ? words.unitsSilent : words.unitsActed
