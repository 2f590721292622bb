import { dayInVietnam, daysBetween, timeInVietnam } from '../../model/date.js'
import type { AnomalyCode } from '../../model/anomaly.js'
import type { RelationKind } from '../../model/relation.js'
import { DIGEST_WORDS, type DigestWords } from '../../locale/digest.js'
import { ENUM_LABELS } from '../../locale/enum-labels.js'
import type { Language } from '../../locale/language.js'

/** A digest as its query gives it (`Query.digest`). */
export interface DigestContent {
  readonly asOf: string
  readonly since: string
  readonly parts: readonly PartContent[]
}
interface PartContent {
  readonly subject: SubjectContent
  readonly dueTasks: List<TaskContent>
  readonly lateTasks: List<TaskContent>
  readonly inheritedDueTasks: List<InheritedContent>
  readonly inheritedLateTasks: List<InheritedContent>
  readonly newPapers: List<ChangeContent>
  readonly changedPapers: List<ChangeContent>
  readonly silentTasks: List<TaskContent>
  readonly silentUnits: List<{ readonly territory: { readonly id: string; readonly name: string } }>
  readonly relationsToReview: List<RelationContent>
  readonly anomaliesToReview: List<{ readonly code: AnomalyCode; readonly document: PaperContent }>
}
interface List<T> {
  readonly totalCount: number
  readonly nodes: readonly T[]
}
interface PaperContent {
  readonly id: string
  readonly symbol: string | null
  readonly title: string | null
  readonly typeLabel: string
}
type SubjectContent = { readonly __typename: string; readonly id: string } & Partial<PaperContent> & {
    readonly agencyName?: string
    readonly name?: string
    readonly kind?: string
  }
interface TaskContent {
  readonly id: string
  readonly summary: string
  readonly leads: readonly { readonly asPrinted: string; readonly agency: { readonly name: string } | null }[]
  readonly deadlines: readonly {
    readonly asPrinted: string
    readonly due: string | null
    readonly overdueFrom: string | null
  }[]
  readonly document: PaperContent
}
interface InheritedContent {
  readonly from: readonly { readonly name: string }[]
  readonly task: TaskContent
}
interface ChangeContent {
  readonly document: (PaperContent & { readonly issuer: { readonly name: string } | null }) | null
}
interface RelationContent {
  readonly kind: RelationKind
  readonly confidence: number
  readonly from: PaperContent
  readonly to: PaperContent
}

/** A digest as people read it, whatever it is written on. */
export interface Sheet {
  readonly title: string
  readonly since: string
  readonly parts: readonly SheetPart[]
  /** What stands in place of parts that tell nothing. */
  readonly nothing: string
  /** What is to be known of the lists that it has. */
  readonly notes: readonly string[]
}
export interface SheetPart extends Entry {
  readonly sections: readonly Section[]
}
export interface Section {
  readonly title: string
  readonly total: number
  readonly entries: readonly Entry[]
  /** How many there are beyond the entries; null when all are there. */
  readonly more: string | null
}
export interface Entry {
  readonly text: string
  /** Where the page shows it. */
  readonly path: string
  readonly facts: readonly string[]
}

/** The sheet of a digest, without sections that have nothing to tell. */
export function sheetOf({ asOf, since, parts }: DigestContent, language: Language): Sheet {
  const words = DIGEST_WORDS[language]
  return {
    title: words.title(asOf),
    since: words.since(dayInVietnam(new Date(since)), timeInVietnam(new Date(since))),
    parts: parts.map((part) => ({
      ...subjectEntry(part.subject),
      sections: sectionsOf(part, asOf, language).filter(({ total }) => total > 0),
    })),
    nothing: parts.length === 0 ? words.nobodyFollowed : words.nothing,
    notes: [...(parts.some(hasInherited) ? [words.inherited] : []), words.notFound],
  }
}

const hasInherited = ({ inheritedDueTasks, inheritedLateTasks }: PartContent): boolean =>
  inheritedDueTasks.totalCount + inheritedLateTasks.totalCount > 0

/** Whether there is nothing that anybody need be told. */
export const isEmpty = ({ parts }: Sheet): boolean => parts.every(({ sections }) => sections.length === 0)

function subjectEntry(subject: SubjectContent): Entry {
  const { __typename, id, agencyName, name, kind, symbol = null, title = null, typeLabel = '' } = subject
  if (__typename === 'Agency') return { text: agencyName ?? id, path: `/agency/${id}`, facts: [] }
  if (__typename === 'Territory') return { text: `${kind} ${name}`, path: `/territory/${id}`, facts: [] }
  return { ...paperEntry({ id, symbol, title, typeLabel }), path: `/cascade/${id}` }
}

const nameOf = ({ symbol, title, typeLabel }: PaperContent): string => symbol ?? title ?? typeLabel

const paperEntry = (paper: PaperContent): Entry => ({
  text: nameOf(paper),
  path: `/paper/${paper.id}`,
  facts: paper.symbol !== null && paper.title !== null ? [paper.title] : [],
})

function sectionsOf(part: PartContent, asOf: string, language: Language): Section[] {
  const words = DIGEST_WORDS[language]
  const task = (one: TaskContent) => taskEntry(one, asOf, words)
  const inherited = (one: InheritedContent) => inheritedEntry(one, asOf, words)
  const section = <T>(title: string, list: List<T>, entryOf: (one: T) => Entry | null): Section => ({
    title,
    total: list.totalCount,
    entries: list.nodes.map(entryOf).filter((entry) => entry !== null),
    more: list.totalCount > list.nodes.length ? words.more(list.totalCount - list.nodes.length) : null,
  })
  return [
    section(words.due, part.dueTasks, task),
    section(words.inheritedDue, part.inheritedDueTasks, inherited),
    section(words.late, part.lateTasks, task),
    section(words.inheritedLate, part.inheritedLateTasks, inherited),
    section(words.added, part.newPapers, changeEntry),
    section(words.changed, part.changedPapers, changeEntry),
    section(words.silentTasks, part.silentTasks, task),
    section(words.silentUnits, part.silentUnits, ({ territory: { id, name } }) => ({
      text: name,
      path: `/territory/${id}`,
      facts: [],
    })),
    section(words.relations, part.relationsToReview, (one) => relationEntry(one, language)),
    section(words.anomalies, part.anomaliesToReview, ({ code, document }) => ({
      ...paperEntry(document),
      facts: [labelOf(ENUM_LABELS.AnomalyCode[code], language)],
    })),
  ]
}

function taskEntry(
  { id, summary, leads, deadlines, document }: TaskContent,
  asOf: string,
  words: DigestWords,
): Entry {
  const names = leads.map(({ agency, asPrinted }) => agency?.name ?? asPrinted)
  const late = deadlines.flatMap(({ overdueFrom }) => overdueFrom ?? []).sort()[0]
  const dues = deadlines.map(({ due, asPrinted }) => (due === null ? asPrinted : words.day(due)))
  // on the first late day it is one day late
  const days = late === undefined ? null : daysBetween(late, asOf) + 1
  return {
    text: summary,
    path: `/paper/${document.id}?task=${encodeURIComponent(id)}`,
    facts: [
      ...(dues.length === 0 ? [] : [`${words.dueOn} ${dues.join('; ')}`]),
      ...(days === null ? [] : [days > 0 ? words.daysLate(days) : words.daysLeft(-days)]),
      names.length === 0 ? words.nobody : `${words.lead} ${names.join('; ')}`,
      nameOf(document),
    ],
  }
}

/** What it is inherited from stands first, so that nobody takes it for a task that a paper gives to the body. */
function inheritedEntry({ from, task }: InheritedContent, asOf: string, words: DigestWords): Entry {
  const entry = taskEntry(task, asOf, words)
  const names = from.map(({ name }) => name).join('; ')
  return { ...entry, facts: [`${words.inheritedFrom} ${names}`, ...entry.facts] }
}

const changeEntry = ({ document }: ChangeContent): Entry | null =>
  document && {
    ...paperEntry(document),
    facts: [...(document.issuer === null ? [] : [document.issuer.name]), ...paperEntry(document).facts],
  }

const relationEntry = ({ kind, confidence, from, to }: RelationContent, language: Language): Entry => ({
  text: `${nameOf(from)} – ${labelOf(ENUM_LABELS.RelationKind[kind], language)} – ${nameOf(to)}`,
  path: `/paper/${from.id}`,
  facts: [DIGEST_WORDS[language].sure(Math.round(confidence * 100))],
})

const labelOf = ([vietnamese, english]: readonly [string, string], language: Language): string =>
  language === 'en' ? english : vietnamese
