import { nameAlone } from '../../model/territory.js'
import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import { type Hit, kindOf, whereOf } from '../frame/hit.js'
import { label } from '../labels.js'
import {
  DirectivesDocument,
  type DocumentFilter,
  FindOfKindDocument,
  PapersDocument,
  TaskCountsDocument,
} from '../operations/generated.js'
import { asOf, count, many, today, wordsOf } from '../words.js'
import type { Asked } from './asked.js'
import type { AskedOf } from './asked-of.js'
import {
  holdsAll,
  isBody,
  isBodyNamed,
  isOfCentre,
  isSameName,
  placeIn,
  placesNamed,
  wordsIn,
} from './named.js'
import type { Nearest } from './nearest.js'
import {
  comparison,
  listOfPaper,
  listOfProvince,
  nameIn,
  placesMeant,
  type TaskList,
  useProvinces,
} from './unit-lists.js'
import { nearestAsked } from './use-rules.js'

const words = wordsOf({
  anyPapers: ['Văn bản', 'Papers'],
  of: [(whose: string) => ` của ${whose}`, (whose: string) => `, ${whose}`],
  holding: [(text: string) => ` có chữ “${text}”`, (text: string) => ` with the words “${text}”`],
  papers: [
    (name: string, papers: string) => `${name}: ${papers} văn bản`,
    (name: string, papers: string) => `${name}: ${many(papers, 'paper')}`,
  ],
  notThen: [
    (what: string) => `Ở đây chưa có ${what}; dưới đây là của mọi lúc`,
    (what: string) => `Not held here: ${what}; those of any time stand below`,
  ],
  noPapers: [
    (what: string) => `Ở đây chưa có ${what}; dưới đây là những gì có một phần các chữ ấy`,
    (what: string) => `Not held here: ${what}; what has some of these words stands below`,
  ],
  allOf: ['Văn bản, nhiệm vụ', 'Papers and tasks'],
  noTasks: [
    (what: string) => `Ở đây chưa thấy: ${what}`,
    (what: string) => `Nothing was found here: ${what}`,
  ],
  noBody: [
    (body: string) => `Ở đây chưa thấy cơ quan nào tên “${body}”; dưới đây là những gì gần nhất`,
    (body: string) => `No body called “${body}” was found here; what is nearest stands below`,
  ],
  byBody: [(what: string) => `${what} theo cơ quan`, (what: string) => `${what}, by body`],
  whichPaper: [
    'Của chỉ thị nào? Hãy thêm số, hoặc chữ trong tên của nó; dưới đây là những văn bản được triển khai nhiều nhất',
    'Of which directive? Add its symbol, or words of its title; those that most papers carry out stand below',
  ],
})

const MOST = 3

type Papers = Extract<Hit['node'], { __typename: 'Document' }>

/** Whose something is and what it is about, as far as what is held has it: a body, a place, words. */
interface Narrowed {
  readonly body: { readonly id: string; readonly name: string } | null
  readonly place: { readonly id: string; readonly name: string } | null
  /** Several places that are named beside each other. */
  readonly several?: readonly { readonly id: string; readonly name: string }[]
  readonly text: string
}

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ')

/** The one body that words are the name of, or begin it; of several, as tỉnh ủy, none. */
function bodyCalled(hits: readonly Hit[], whose: string): Narrowed['body'] {
  const bodies = hits.flatMap(({ node, excerpt }) =>
    node.__typename === 'Agency' ? [{ ...node, called: excerpt ?? '' }] : [],
  )
  const same = bodies.find(({ name, called }) => [name, called].some((one) => isSameName(one, whose)))
  const begun = bodies.filter(
    ({ name, called }) =>
      (holdsAll(called, whose) || holdsAll(name, whose) || isBodyNamed(name, whose)) &&
      [name, called].some((one) => wordsIn(one)[0] === wordsIn(whose)[0]),
  )
  return same ?? (begun.length === 1 ? begun[0]! : null)
}

/** A place below a province with what it is, which a body that is not held may stand before: UBND xã Tú Lệ. */
const BELOW =
  /(?<![\p{L}\p{M}])(?:huyện|huyen|quận|quan|thị xã|thi xa|thị trấn|thi tran|xã|xa|phường|phuong|đặc khu|dac khu) .+$/iu // cspell:disable-line

/** The place below a province that words name; null where they name none, undefined as long as it is not known. */
function usePlaceBelow(whose: string): Narrowed['place'] | undefined {
  const [name = ''] = BELOW.exec(whose.normalize('NFC')) ?? []
  const { data, failure } = useAnswer(
    FindOfKindDocument,
    name === '' ? null : { text: name, kinds: ['TERRITORY'] },
  )
  if (name !== '' && data === null && failure === null) return undefined
  const [place] = placesMeant(data?.search?.nodes ?? [], name)
  return place === undefined
    ? null
    : { id: place.id, name: `${place.name} (${kindOf(place)} · ${whereOf(place)})` }
}

/** Null as long as it is not known. */
function useNarrowed(asked: Nearest | null, provinces: ReturnType<typeof useProvinces>): Narrowed | null {
  const { whose = '', topic = '' } = asked ?? {}
  const several = provinces && placesNamed(whose, provinces.all)
  const there = provinces && (placeIn(whose, provinces.all) ?? placeIn(topic, provinces.all))
  const isPlaceAlone = several !== null || (there !== null && wordsIn(there.rest).length === 0)
  const { data, failure } = useAnswer(
    FindOfKindDocument,
    whose === '' || isPlaceAlone || provinces === null ? null : { text: whose, kinds: ['AGENCY'] },
  )
  const below = usePlaceBelow(isPlaceAlone || asked?.list === 'of-a-paper' ? '' : whose)
  if (asked === null || below === undefined) return null
  if (whose === '' && topic === '') return { body: null, place: null, text: '' }
  if (provinces === null || (whose !== '' && data === null && failure === null && !isPlaceAlone)) return null
  if (several !== null)
    return { body: null, place: null, several: several.all, text: joined(several.rest, topic) }
  const body = whose === '' || isPlaceAlone ? null : bodyCalled(data?.search?.nodes ?? [], whose)
  if (body !== null) return { body, place: null, text: topic }
  if (below !== null) return { body, place: below, text: topic }
  const isOfWhose = placeIn(whose, provinces.all) !== null
  return {
    body: null,
    place: there?.place ?? null,
    text: isOfWhose ? joined(there!.rest, topic) : joined(whose, there?.rest ?? topic),
  }
}

/** How a list is called that is narrowed so. */
const called = (name: string, { body, place, text }: Narrowed): string =>
  name +
  (body === null && place === null ? '' : words.of(body?.name ?? nameAlone(place!.name))) +
  (text === '' ? '' : words.holding(text))

/** Papers of somebody or on something; where there are none of the time that is named, those of any time, which is said. */
function usePapersOf(asked: Nearest | null, narrowed: Narrowed | null): readonly TaskList[] {
  const isAsked = asked?.list === 'papers' && narrowed !== null
  const filter: DocumentFilter = {
    ...(asked?.type ? { type: asked.type } : {}),
    ...(narrowed?.body ? { issuer: narrowed.body.id } : {}),
    ...(narrowed?.place ? { territory: narrowed.place.id } : {}),
    ...(narrowed?.text ? { text: narrowed.text } : {}),
  }
  const [from, until] = asked?.time?.span ?? ['', '']
  const then = { ...filter, ...(from === '' ? {} : { issuedFrom: from, issuedTo: until }) }
  const orderBy = 'ISSUED_ON_DESC' as const
  const first = useAnswer(PapersDocument, isAsked ? { filter: then, orderBy } : null).data?.documents
  const isNone = isAsked && from !== '' && first?.totalCount === 0
  const ever = useAnswer(PapersDocument, isNone ? { filter, orderBy } : null).data?.documents
  const total = (isNone ? ever : first)?.totalCount ?? 0
  if (!isAsked) return []
  const type = asked.type === null ? words.anyPapers : label('DocumentType', asked.type)
  const timed = asked.time === null ? type : `${type} ${nameIn(asked.time.name)}`
  const what = called(timed, narrowed)
  const inSentence = what.slice(0, 1).toLowerCase() + what.slice(1)
  if (total === 0) {
    const isKnown = (isNone ? ever : first) !== undefined
    const isWhole = asked.whose === '' || narrowed.body !== null || narrowed.place !== null
    // that there are none is said where all that is asked for is understood
    if (!isKnown || asked.topic === '' || !isWhole) return []
    return [
      {
        name: called(type, { ...narrowed, text: '' }),
        href: href('papers', null, {
          type: asked.type ?? '',
          place: narrowed.place?.id ?? '',
          issuer: narrowed.body?.id ?? '',
        }),
        said: words.noPapers(inSentence),
      },
    ]
  }
  return [
    {
      name: words.papers(called(isNone ? type : timed, narrowed), count(total)),
      href: href('papers', null, {
        type: asked.type ?? '',
        place: narrowed.place?.id ?? '',
        issuer: narrowed.body?.id ?? '',
        text: narrowed.text,
        ...(isNone || from === '' ? {} : { from, 'to-day': until }),
      }),
      ...(isNone && { said: words.notThen(inSentence) }),
    },
  ]
}

/** Tasks of somebody or on something; null as long as it is not known whether there are any. */
function useTasksOf(
  asked: Nearest | null,
  narrowed: Narrowed | null,
  kept: Asked['set'],
): readonly TaskList[] | null {
  const of = asked?.list === 'tasks' ? asked.of : null
  const text = joined(of?.set['text'] ?? '', narrowed?.text ?? '')
  // of a body that is not held its place is asked
  const isAsked = of !== null && narrowed !== null && (text !== '' || narrowed.place !== null)
  const { data } = useAnswer(
    TaskCountsDocument,
    isAsked
      ? {
          filter: {
            ...(text === '' ? {} : { text }),
            ...(narrowed.place ? { territory: narrowed.place.id } : {}),
            ...(narrowed.body ? { agency: narrowed.body.id } : {}),
          },
          asOf: kept['day'] ?? asOf(),
        }
      : null,
  )
  const states = of?.set['state']?.split(',')
  const isAny = data?.taskCounts?.some(
    ({ state, tasks }) => tasks > 0 && (states === undefined || states.includes(state)),
  )
  if (!isAsked) return []
  if (isAny === undefined) return null
  if (!isAny)
    return text === '' && narrowed.place !== null
      ? [
          {
            name: called(words.allOf, narrowed),
            href: href('territory', narrowed.place.id),
            said: words.noTasks(called(nameIn(of.name), narrowed)),
          },
        ]
      : []
  return [
    {
      name: called(nameIn(of.name), narrowed),
      href: href('tasks', null, {
        ...of.set,
        ...kept,
        text,
        ...(narrowed.place ? { place: narrowed.place.id } : {}),
        ...(narrowed.body ? { body: narrowed.body.id } : {}),
      }),
    },
  ]
}

/** Whether nothing is said of the paper that something is asked of. */
const isOfAny = (narrowed: Narrowed | null): boolean =>
  narrowed !== null && narrowed.body === null && narrowed.text === ''

/** The papers of the centre whose title has the words that a question calls one by; where it has none, those that most carry out. */
function usePapersCalled(asked: Nearest | null, narrowed: Narrowed | null): readonly Papers[] {
  const text = narrowed?.text ?? ''
  const isNone = asked?.list === 'of-a-paper' && isOfAny(narrowed)
  const isAsked = asked !== null && asked.list !== 'papers' && text !== ''
  const found = useAnswer(FindOfKindDocument, isAsked ? { text, kinds: ['DOCUMENT'] } : null).data
  const most = useAnswer(DirectivesDocument, isNone ? {} : null).data?.directives?.nodes
  if (isNone)
    return (most ?? [])
      .map(({ document }) => ({ ...document, __typename: 'Document' as const }))
      .filter((paper) => isOfCentre(paper) && !paper.sample)
  if (!isAsked) return []
  return (found?.search?.nodes ?? []).flatMap(({ node }) =>
    node.__typename === 'Document' &&
    isOfCentre(node) &&
    (asked.type === null || node.type === asked.type) &&
    holdsAll(node.title ?? '', text)
      ? [node]
      : [],
  )
}

/** What is asked of a paper, of those that are meant. */
function ofPapers(
  asked: Nearest,
  narrowed: Narrowed,
  papers: readonly Papers[],
  provinces: ReturnType<typeof useProvinces>,
  kept: Asked['set'],
): readonly TaskList[] {
  const of: AskedOf = asked.of!
  const { place, several } = narrowed
  return papers.slice(0, MOST).flatMap((paper) => {
    const list =
      provinces === null || (place === null && several === undefined)
        ? listOfPaper({ ...of, set: { ...of.set, ...kept } }, paper)
        : place === null
          ? comparison(several!, paper, [provinces.now, provinces.before], kept)
          : listOfProvince(place, paper, of, provinces, kept)
    const isAny = asked.list === 'of-a-paper' && isOfAny(narrowed)
    return list === null ? [] : [{ ...list, ...(isAny && { said: words.whichPaper }) }]
  })
}

/** Whether tasks are asked of a body that is not held, and not of one that stands for its place, UBND xã Tú Lệ. */
const isOfMissingBody = ({ list, whose }: Nearest, { body, text }: Narrowed): boolean =>
  list === 'tasks' && body === null && text !== '' && isBody(whose)

/** In place of the tasks of a body that is not held those of its place, or of all bodies. */
const besideBody = (of: AskedOf, { place }: Narrowed, kept: Asked['set']): TaskList =>
  place === null
    ? { name: words.byBody(nameIn(of.name)), href: href('tasks', null, { ...of.set, ...kept, as: 'bodies' }) }
    : {
        name: called(nameIn(of.name), { body: null, place, text: '' }),
        href: href('tasks', null, { ...of.set, ...kept, place: place.id }),
      }

/**
 * What is nearest to a question that no list answers as it stands: papers or tasks of the body or the place that it names, with its
 * words; what it asks of a paper, of those that it may mean. `isAsked`: whether none does.
 */
export function useNearest({ of, read, set: kept }: Asked, isAsked: boolean): readonly TaskList[] {
  const asked = isAsked ? nearestAsked(of, read, asOf() ?? today()) : null
  const provinces = useProvinces(asked !== null && (asked.whose !== '' || asked.topic !== ''))
  const narrowed = useNarrowed(asked, provinces)
  const papers = usePapersOf(asked, narrowed)
  const tasks = useTasksOf(asked, narrowed, kept)
  const called = usePapersCalled(asked, narrowed)
  if (asked === null || narrowed === null) return []
  if (isOfMissingBody(asked, narrowed))
    return (tasks?.length === 0 ? [besideBody(asked.of!, narrowed, kept)] : (tasks ?? [])).map((list) => ({
      ...list,
      said: words.noBody(asked.whose),
    }))
  return asked.list === 'papers'
    ? papers
    : [...(tasks ?? []), ...ofPapers(asked, narrowed, called, provinces, kept)]
}
