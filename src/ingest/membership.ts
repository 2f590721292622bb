/**
 * Which bodies a collective ("các sở, ban, ngành") names, from its words alone and the vocabulary in
 * `parse/lexicon/memberships.ts`. Stored are conditions, never the members: those are looked up when somebody asks.
 */
import { agencySlug, type Body } from '../model/agency.js'
import type { Level } from '../model/document.js'
import {
  CATEGORIES,
  COLLECTIVES,
  UNIT_KINDS,
  WHOLE,
  type CollectiveNoun,
} from '../parse/lexicon/memberships.js'
import { slug } from '../model/fold.js'

/** A body is a member when it has one of the categories, one of the levels, and a unit of one of the kinds. */
export interface Membership {
  readonly categories: readonly string[]
  readonly levels: readonly Level[]
  /** Kind words of units; empty: of any kind. */
  readonly kinds: readonly string[]
  /** Its members are looked for in the whole country, whatever paper names it. */
  readonly everywhere: boolean
}

/** Tests the slug of a body against names of the vocabulary, in which "…" stands for any further words. */
export function namesOf(names: readonly string[]): (slugOfBody: string) => boolean {
  const exact = new Set<string>()
  const starts: string[] = []
  const ends: string[] = []
  for (const name of names) {
    const words = slug(name)
    exact.add(words)
    if (name.endsWith('…')) starts.push(`${words}-`)
    if (name.startsWith('…')) ends.push(`-${words}`)
  }
  return (body) =>
    exact.has(body) ||
    starts.some((start) => body.startsWith(start)) ||
    ends.some((end) => body.endsWith(end))
}

const categories = CATEGORIES.map((row) => ({ ...row, has: namesOf(row.names) }))

/** What a body is counted under: its own name without unit, and the categories that hold it. */
export function categoriesOf({ key, system }: Body): string[] {
  const own = agencySlug(key)
  const named = categories.filter(
    (row) => row.has(own) && (row.system === undefined || row.system === system),
  )
  return [own, ...named.map(({ category }) => category)]
}

const nouns = COLLECTIVES.flatMap((row) => row.nouns.map((noun) => ({ words: slug(noun), row }))).sort(
  (a, b) => b.words.length - a.words.length,
)
const whole = new Map(WHOLE.map(([words, level]) => [slug(words), level ?? null]))
const kinds = UNIT_KINDS.map(([kind, level]) => ({ kind, level, words: slug(kind) })).sort(
  (a, b) => b.words.length - a.words.length,
)
const committees = new Set(['tinh-uy', 'huyen-uy', 'thanh-uy', 'thi-uy', 'quan-uy'])
const LEVEL_WORDS: Readonly<Record<string, Level>> = { tinh: 'PROVINCE', huyen: 'DISTRICT', xa: 'COMMUNE' }

/**
 * Whom a collective names. `base`: its name as its key has it. `ownLevel`: of its own unit; CENTRAL for the whole country.
 * Null when its words do not tell: an unknown noun, or one that further words narrow.
 */
export function membershipOf(base: string, ownLevel: Level): Membership | null {
  const [, article, words] = /^(cac-|nhung-)?(.+)$/.exec(base) as unknown as [
    string,
    string | undefined,
    string,
  ]
  return (
    ofNoun(words, ownLevel) ??
    (article === undefined ? (ofCommittees(base, ownLevel) ?? ofUnits(base) ?? ofTier(base)) : null)
  )
}

/** "các sở, ban, ngành tỉnh" */
function ofNoun(words: string, ownLevel: Level): Membership | null {
  for (const { words: noun, row } of nouns) {
    if (words !== noun && !words.startsWith(`${noun}-`)) continue
    const behind = words === noun ? null : whole.get(words.slice(noun.length + 1))
    if (behind === undefined) continue
    const level = levelOf(row, ownLevel)
    if (behind !== null && row.level !== 'OWN' && behind !== level) continue
    const at = behind ?? level
    return {
      categories: row.categories,
      levels: [at],
      kinds: [],
      everywhere: row.everywhere === true || at === 'CENTRAL',
    }
  }
  return null
}

function levelOf({ level, levelOfCentre }: CollectiveNoun, ownLevel: Level): Level {
  if (level === 'OWN') return ownLevel
  return ownLevel === 'CENTRAL' && levelOfCentre !== undefined ? levelOfCentre : level
}

/** "Ban Tổ chức các huyện ủy" */
function ofCommittees(base: string, ownLevel: Level): Membership | null {
  const [head, rest] = splitAt(base, '-cac-')
  const found = rest !== null && committees.has(rest) ? ofNoun(rest, ownLevel) : null
  return found && { ...found, categories: [`${head}-${rest}`] }
}

/** "UBND các huyện, thành phố", "Công an các xã, phường" */
function ofUnits(base: string): Membership | null {
  const [head, rest] = splitAt(base, '-cac-')
  if (rest === null) return null
  const found: (typeof kinds)[number][] = []
  let left = rest
  for (;;) {
    const next = kinds.find(({ words }) => left === words || left.startsWith(`${words}-`))
    if (!next) break
    found.push(next)
    left = left.slice(next.words.length + 1)
  }
  if (found.length === 0 || (left !== '' && !whole.has(left))) return null
  const ofCentre = left === 'truc-thuoc-trung-uong' || found.some(({ kind }) => kind === 'tỉnh')
  const levels = new Set(
    found.map(({ kind, level }) => (ofCentre && kind === 'thành phố' ? 'PROVINCE' : level)),
  )
  return {
    categories: [head],
    levels: [...levels],
    kinds: found.map(({ kind }) => kind),
    everywhere: ofCentre,
  }
}

/** "UBND cấp huyện" */
function ofTier(base: string): Membership | null {
  const [head, rest] = splitAt(base, '-cap-')
  const level = rest === null ? undefined : LEVEL_WORDS[rest]
  return level === undefined
    ? null
    : { categories: [head], levels: [level], kinds: [], everywhere: level === 'PROVINCE' }
}

function splitAt(text: string, joint: string): [head: string, rest: string | null] {
  const at = text.indexOf(joint)
  return at <= 0 ? [text, null] : [text.slice(0, at), text.slice(at + joint.length)]
}
