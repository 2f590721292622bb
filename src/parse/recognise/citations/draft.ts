import type { Body } from '../../../model/agency.js'
import type { DocumentType } from '../../../model/document.js'
import type { RelationKind } from '../../../model/relation.js'
import type { DocumentSymbol } from '../../../model/symbol.js'
import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import type { IssuerResolution } from '../../kinds.js'
import type { Passage } from '../../passage.js'
import type { Item } from '../../segment.js'
import type { Heading } from '../heading.js'
import type { SymbolMention } from '../symbols.js'
import type { ListHead } from './list-heads.js'

export type Zone = 'TITLE' | 'PREAMBLE' | 'BODY' | 'RECIPIENTS'

/** A passage to look for citations in, and what its place tells of them. */
export interface ZonedPassage {
  readonly passage: Passage
  readonly zone: Zone
  readonly section: string
  readonly item: Item | null
  /** What the list goes on from in which the item stands. */
  readonly list: ListHead | null
  /** The paragraph behind it. */
  readonly next: Passage | null
  /** It is one of three paragraphs or more, one below the other, that each open with the name of a paper. */
  readonly isInRow: boolean
}

/** What the words around a citation make of it. */
export interface Judgement {
  readonly relation: RelationKind
  readonly rule: string
  readonly confidence: number
  /** Where the cue that governs it begins. */
  readonly cueAt?: number | undefined
}

/** The judgement of a citation, and of the sentence outside the cited title in which it stands; mostly one and the same. */
export interface Judged {
  readonly cue: Judgement
  readonly outer: Judgement
  /** Inside a cited title: the paper that bears it. */
  readonly bearer?: Pick<Draft, 'noun' | 'date'> | null
}

/** A citation where it stands in a passage. All offsets count there. */
export interface Draft {
  readonly passage: Passage
  readonly zone: Zone
  readonly section: string
  /** Start of the type noun, or of the number where there is none. */
  readonly start: number
  readonly symbolAt: SymbolMention
  /** Behind the date and the issuer that belong to it. */
  readonly end: number
  readonly noun: DocumentType | null
  /** A day, or the month or year where no more is printed. */
  readonly date: string | null
  /** "cùng ngày": the date is also that of the citations coordinated before it. */
  readonly sameDay: boolean
  /** Without a date: that of the next citation, where both are papers of one series and nothing but "và" parts them. */
  readonly dayBeside: string | null
  readonly issuerText: string | null
  readonly issuerBody: Body | null
  /** The issuer is that of the citation it is coordinated with. */
  readonly sibling: boolean
  /** It only says how the citation before it is called from there on: "(gọi tắt là Nghị quyết 26-NQ/TW)". */
  readonly aside: boolean
  readonly title: string | null
}

export type JudgedDraft = Draft & Judged

/** A citation whose issuer is settled. */
export type Resolved = JudgedDraft & {
  readonly symbol: DocumentSymbol
  /** What other spellings of the symbol have in common with it. */
  readonly key: string
  readonly issuer: Body | null
  readonly resolution: IssuerResolution
}

/** A citation and the words that may govern it, from `from` to its start. */
export interface Clause extends ZonedPassage {
  readonly text: Annotated
  readonly from: number
  readonly draft: Draft
  readonly heading: Heading
  /** The operative words of the paper itself: title, article or closing clause. */
  readonly own: boolean
}

/** A citation and the cue that governs it. */
export interface Governed extends Clause {
  readonly cue: SpanOf<'CUE'>
  /** What the cue leaves to be read before the citation begins here. */
  readonly gap: number
}

export const typeOf = ({ noun, symbolAt }: Draft): DocumentType | null => noun ?? symbolAt.type
