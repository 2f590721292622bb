import type { DocumentType } from '../../../model/document.js'
import type { PartKind } from '../../lexicon/parts.js'
import type { Item } from '../../segment.js'
import type { Heading } from '../heading.js'
import type { ParsedAssignment } from './parsed.js'
import type { Roles } from './roles.js'
import { isUntyped } from './speaker.js'

/** Who is charged with what stands below an item, behind a paragraph, or in the whole paper. */
export interface Charge {
  readonly roles: Roles
  /** The section that says so. */
  readonly from: string
  /** Index of the umbrella task, or null. */
  readonly task: number | null
  /** "chủ trì, phối hợp với A, B:" – those who help with all that follows. */
  readonly shares?: boolean
  /** A duty says so, and no heading: what stands below it tells more of it as often. */
  readonly isOfDuty?: boolean
}

/** Papers that give orders: an item without an actor of its own is a duty of whoever the lead-in names. */
const ORDERING: ReadonlySet<DocumentType> = new Set([
  'CHI_THI',
  'THONG_BAO',
  'CONG_VAN',
  'CONG_DIEN',
  'KET_LUAN',
  'BIEN_BAN',
  'QUYET_DINH',
  'HUONG_DAN',
  'THONG_TRI',
])
/** Papers each of whose articles may be the part of somebody. */
const RULING: ReadonlySet<DocumentType> = new Set([...ORDERING, 'QUY_DINH', 'QUY_CHE'])
/** Papers that only ask. */
const ASKING: ReadonlySet<DocumentType> = new Set(['BAO_CAO', 'TO_TRINH'])

/**
 * Whether anything is numbered or listed; a lone bullet is none: it stands before the first words of news. Nor is "• Cập
 * nhật: 19/11/2020", which the page says.
 */
function isList(body: readonly Item[]): boolean {
  const [first, second] = body.filter(
    ({ marker, passage, textStart }) =>
      marker !== 'NONE' && !(marker === 'DASH' && OF_PAGE.test(passage.text.slice(textStart))),
  )
  return second !== undefined || (first !== undefined && first.marker !== 'DASH')
}

const OF_PAGE =
  /^(?:(?:Ngày )?(?:[Cc]ập nhật|[Đđ]ăng|[Xx]uất bản)|Lượt xem|Lượt đọc|Đã xem|Phản hồi|Tác giả|Nguồn(?: tin)?)\s*:/u

/** What the paper has said so far of whom its items charge, and of what its parts are. */
export class Charges {
  readonly orders: boolean
  readonly asks: boolean
  readonly rules: boolean
  /** The news has said that it tells who is to do what. */
  isSharedOut = false
  /** Whether items have a number or a dash; where none has, paragraphs follow whoever announced them. */
  readonly isMarked: boolean
  readonly #parts = new Map<Item, PartKind>()
  readonly #below = new Map<Item, Charge>()
  /** "Sở X kính đề nghị UBND thành phố:" in a paragraph of its own: for the items behind it, by their parent. */
  readonly #behind = new Map<Item | null, Charge>()
  /** "Sở X" in a line of its own, without a number: for all behind it, by its parent. */
  readonly #upToNext = new Map<Item | null, Charge>()
  #leadIn: Charge | null = null
  /** The paragraph before tells who was there, and has not ended. */
  accountIsOpen = false
  /** Whom the last paragraph charged that charged somebody. */
  lastCharged: Roles | null = null
  /** That paragraph, where it has no number. */
  lastParagraph: Item | null = null
  /** It ends in a colon, or goes on below one that does. */
  isAnnounced = false

  constructor(heading: Heading, body: readonly Item[]) {
    const { type } = heading
    this.orders = ORDERING.has(type ?? 'OTHER') && !isUntyped(heading)
    this.rules = RULING.has(type ?? 'OTHER') && !isUntyped(heading)
    this.asks = ASKING.has(type ?? 'OTHER')
    this.isMarked = isList(body)
  }

  chargeBelow(item: Item, charge: Charge): void {
    this.#below.set(item, charge)
  }

  below(heading: Item): Charge | null {
    return this.#below.get(heading) ?? null
  }

  /** Whom a heading itself charges. */
  chargedBy(heading: Item): readonly ParsedAssignment[] {
    return this.#below.get(heading)?.roles.leads ?? []
  }

  chargeBehind(item: Item, charge: Charge): void {
    this.#behind.set(item.parent, charge)
  }

  chargeUpToNext(item: Item, charge: Charge): void {
    this.#upToNext.set(item.parent, charge)
  }

  /** Another heading ends what lines without a number have charged. */
  endsBare({ parent }: Item): void {
    this.#upToNext.delete(parent)
  }

  chargeAll(charge: Charge): void {
    this.#leadIn = charge
  }

  setPart(item: Item, part: PartKind): void {
    this.#parts.set(item, part)
  }

  takeDown(paragraph: Item, charged: Roles, isAnnounced: boolean): void {
    this.lastCharged = charged
    this.lastParagraph = paragraph
    this.isAnnounced = isAnnounced
  }

  /** Which part of the paper an item belongs to. */
  partOf(item: Item): PartKind | null {
    let below: Item | null = null
    for (let at: Item | null = item; at; at = at.parent) {
      const part = this.#parts.get(at)
      if (part) return (part === 'SITUATION' && below && this.#dutiesBefore(below)) || part
      below = at
    }
    return null
  }

  /** "I. Về tình hình …", "1. Các nhiệm vụ làm ngay", "2. Về cơ sở vật chất": behind the first duties below a heading stand others. */
  #dutiesBefore(item: Item): PartKind | null {
    const beside = item.parent?.children ?? []
    const parts = beside.slice(0, beside.indexOf(item)).map((before) => this.#parts.get(before))
    return parts.findLast((part) => part === 'MEASURES' || part === 'ORGANISATION') ?? null
  }

  /** Who is charged with an item that names nobody: by the item above it, by a paragraph before it, by the lead-in. */
  over(item: Item): Charge | null {
    const near = this.near(item)
    if (near) return near
    return this.partOf(item) === 'MEASURES' && !this.orders ? null : this.#leadIn
  }

  /** The same, but not by the lead-in. */
  near(item: Item): Charge | null {
    for (let at: Item | null = item; at; at = at.parent) {
      const charge = at === item ? undefined : this.#below.get(at)
      if (charge) return charge
      const before = at.marker === 'NONE' && this.isMarked ? undefined : this.#behind.get(at.parent)
      const charged = this.#upToNext.get(at.parent) ?? before
      if (charged) return charged
    }
    return null
  }

  /** "Sở X kính đề nghị UBND tỉnh: 1. … 2. Giao Sở Tài chính …": what is asked for, whoever is to do it. */
  isPetition(item: Item): boolean {
    return this.partOf(item) === 'PETITIONS' || this.over(item)?.roles.modality === 'REQUESTED'
  }
}
