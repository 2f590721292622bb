import type { Region } from '../../model/regions.js'
import { inHaste, ofLetters, ofPapersOf } from './haste.js'
import { inFigures } from './in-figures.js'
import { type AskedOf, byBody, LATE_OF_PAPER, LATE_REPORTS, listsAsked, OF_A_REPORT } from './asked-of.js'
import { MORNING } from './lists.js'
import { areTasks, type ListNamed, listsNamed } from './lists-named.js'
import { isOfMine, WHOSE_UNKNOWN } from './mine.js'
import { nameAsked } from './name-asked.js'
import { wordsIn } from './named.js'
import { ofNoLead, withoutLeaderless } from './leaderless.js'
import { notAnswered, type Said } from './not-answered.js'
import { questionRead, withoutPoliteness } from './question-read.js'
import { apart } from './run-together.js'
import { signerAsked } from './signer-asked.js'
import { withinOf, withoutProvinces } from './within.js'

/** What a question asks: lists that it names, or one of what else it names; within which region, and as of which day. */
export interface Asked {
  readonly named: readonly ListNamed[]
  readonly of: AskedOf | null
  /** The question without what it is narrowed to. */
  readonly read: string
  readonly region: Region | null
  /** What else those want who ask how a paper stands, or for what is not answered as they ask it. */
  readonly report: readonly AskedOf[]
  /** What is said of a question that is not answered as it is asked. */
  readonly said: Said | null
  /** What each of its lists takes for the day that it names. */
  readonly set: Readonly<Record<string, string>>
}

const NOTHING = { of: null, region: null, report: [], said: null, set: {} }

type Lists = Pick<Asked, 'named' | 'of' | 'read'>

/** `today`: the day as of which one looks where the question names none. */
export function whatIsAsked(asked: string, today: string): Asked {
  const { question, said: unclear } = ofPapersOf(inHaste(inFigures(withoutPoliteness(apart(asked))), today))
  const signer = signerAsked(question, today)
  if (signer !== null) return { ...NOTHING, named: [signer], read: question }
  // before it is looked for as a name: xã mình is no xã Minh Khai
  if (isOfMine(question))
    return {
      ...NOTHING,
      named: [{ ...MORNING, set: MORNING.set(today) }],
      read: question,
      said: WHOSE_UNKNOWN,
    }
  const refused = notAnswered(question)
  const former = withoutFormer(ofTonight(question))
  const leaderless = withoutLeaderless(former)
  const { region, day, rest } = withinOf(leaderless ?? former, today)
  const now = day ?? today
  const found = region === null ? listsIn(rest, now) : listsInRegion(rest, now)
  const all = leaderless === null ? found : leaderlessOf(found)
  const lettered = all.of && ofLetters(all.of)
  const lists = { ...all, of: lettered?.of ?? null }
  const said = refused ?? unclear ?? lettered?.said ?? null
  const narrowed = narrowing(region, day)
  return {
    read: lists.read,
    named: (said === null
      ? lists.named
      : lists.named.flatMap((list) => (list.screen === undefined ? [list, byBody(list)] : [list]))
    ).map(narrowed),
    of: lists.of && (takesRegion(lists.of) ? narrowed : narrowing(null, day))(lists.of),
    report: besideOf(lists, said).map(narrowed),
    said,
    region,
    set: day === null ? {} : { day },
  }
}

/** What is late, asked beside who has acted: tỉnh nào chưa làm chỉ thị 34, việc nào trễ, ai chủ trì. */
const LATE_TOO = /(?<![^ ])(?:viec|nhiem vu)(?: nao| gi)?(?: (?:dang|bi|con))* (?:tre|cham|qua han)(?![^ ])/ // cspell:disable-line

/** What else those want who ask how a paper stands, what is late beside who has acted, or for what is not answered as they ask it. */
function besideOf({ of, read }: Lists, said: Said | null): readonly AskedOf[] {
  if (of?.what === 'reckoning') return OF_A_REPORT
  if (of?.what === 'acted' && LATE_TOO.test(wordsIn(read).join(' '))) return [LATE_OF_PAPER]
  return said === null ? [] : LATE_REPORTS
}

/** This evening is today; without its accents it is till now, unless something is due then. */
// cspell:disable-next-line
const TONIGHT = /(?<!\p{L})tối nay(?!\p{L})|(?<=(?:hạn|han|việc|viec|xong|nộp|nop) )toi nay(?!\p{L})/giu
const ofTonight = (question: string): string => question.normalize('NFC').replaceAll(TONIGHT, 'hôm nay')

/** What a place is now, or that it is no more, behind its name: Yên Bái (nay là Lào Cai), Yên Bái cũ, Yên Bái trước sáp nhập. */
const withoutFormer = (question: string): string =>
  question
    .normalize('NFC')
    .replaceAll(/\s*\((?:nay|cũ|trước|sau|hiện)[^()]*\)/giu, '')
    .replaceAll(
      /(?<=\S)\s+(?:cũ|(?:trước|sau) (?:khi )?(?:sáp nhập|hợp nhất|sắp xếp)|(?:trước|ngày|hồi|khi) (?:đây|kia|xưa)|(?:ngày|hồi) trước|(?:đã|bị|đã bị) (?:giải thể|kết thúc hoạt động)|(?:(?:giải thể|bỏ) rồi|không còn(?: nữa)?)(?: thì)?(?= ))(?!\p{L})/giu,
      '',
    )

function listsIn(question: string, day: string): Lists {
  const read = questionRead(question, day)
  return { ...listsAsked(read, day), read }
}

/** The same lists of tasks that nobody known leads; all such tasks where nothing else is asked for. */
function leaderlessOf({ named, of, read }: Lists): Lists {
  const rest = areTasks(read) ? '' : nameAsked(read)
  const all = named.length > 0 || of !== null || rest !== '' ? named : [{ name: TASKS, set: {} }]
  const asked =
    named.length > 0 || (of === null && rest === '') ? null : of?.what === 'tasks' ? of : { ...ALL, rest }
  return {
    read,
    named: all.filter(({ screen }) => screen === undefined).map(ofNoLead),
    of: asked && ofNoLead(asked),
  }
}

const isEmpty = ({ named, of }: Lists): boolean => named.length === 0 && of === null

/** Of a region all tasks are asked for where nothing else is, of a region and a paper who has acted. */
function listsInRegion(question: string, day: string): Lists {
  const first = listsIn(question, day)
  const isPlain = isEmpty(first) || (first.of !== null && withoutProvinces(first.of.rest) === '')
  const lists = isPlain ? listsIn(withoutProvinces(question), day) : first
  if (!isEmpty(lists)) return lists
  const { read } = lists
  if (wordsIn(read).length === 0)
    return { ...lists, named: [...listsNamed('quá hạn', day), { name: TASKS, set: {} }] }
  return /\d/.test(read) ? { ...lists, of: { what: 'acted', name: ACTED, set: {}, rest: read } } : lists
}

const TASKS = ['Nhiệm vụ', 'Tasks'] as const
const ALL = { what: 'tasks', name: TASKS, set: {} } as const
const ACTED = ['Tỉnh nào đã có văn bản', 'Which provinces have acted'] as const

const takesRegion = ({ what }: AskedOf): boolean =>
  what === 'acted' || what === 'tasks' || what === 'reckoning'

/** The same list of a region, and as of a day, which its name says. */
const narrowing =
  (region: Region | null, day: string | null) =>
  <L extends ListNamed>(list: L): L => {
    const [vietnamese, english] = list.name
    const on = day?.split('-').toReversed().join('/')
    return {
      ...list,
      name: [
        [vietnamese, region?.name[0], on && `tính đến ${on}`].filter(Boolean).join(', '),
        [english, region?.name[1], on && `as of ${on}`].filter(Boolean).join(', '),
      ],
      set: {
        ...list.set,
        ...(region === null ? {} : { region: region.key }),
        ...(day === null ? {} : { day }),
      },
    }
  }
