import type { Body } from '../../model/agency.js'
import type { DocumentType } from '../../model/document.js'
import type { Found, Span } from '../../model/evidence.js'
import { fold } from '../../model/fold.js'
import type { LeadSource, TaskKind, TaskModality } from '../../model/task.js'
import {
  CLOSING,
  DECIDES,
  DUTY_VERBS,
  ENFORCEMENT,
  HANDING_ON,
  LABEL,
  LABEL_LINE,
  NO_DUTY,
  PART_HEADINGS,
  SPEECH,
  STANDING_DUTY,
  type LabelKind,
  type PartKind,
} from '../lexicon/duties.js'
import type { Passage } from '../passage.js'
import type { Place } from '../place.js'
import { isCapital, type Item, type Paper } from '../segment.js'
import { sentences } from '../sentences.js'
import { findBodies, type BodyMention } from './agencies.js'
import { findDeadlines, type DeadlineContext, type DeadlineMention } from './deadlines.js'
import type { Heading } from './heading.js'
import type { CitedRange } from './references.js'

/** A body as a task names it. */
export interface ParsedAssignment {
  readonly body: Body
  readonly asPrinted: string
  /** Where an inherited lead was named. */
  readonly span: Span
}

export interface ParsedDeadline extends Omit<DeadlineMention, 'start' | 'end'> {
  readonly span: Span
  readonly inherited: boolean
}

/** A duty that the paper puts on a body, or a measure that nobody is named for. */
export interface ParsedTask extends Found {
  readonly span: Span
  readonly section: string
  readonly kind: TaskKind
  readonly modality: TaskModality
  /** The words of the duty, cleaned. */
  readonly text: string
  readonly leads: readonly ParsedAssignment[]
  readonly leadSource: LeadSource
  readonly leadFrom: string | null
  readonly coordinating: readonly ParsedAssignment[]
  readonly executing: readonly ParsedAssignment[]
  readonly reportTo: readonly ParsedAssignment[]
  readonly deadlines: readonly ParsedDeadline[]
  /** Index of the umbrella task in the list, or null. */
  readonly parent: number | null
}

/**
 * In: the paper, its heading, and where citations stand. Out: its tasks in printed order, one for each lowest item
 * with a duty (gold rule 12). The lead is the explicit actor, else that of the parent item, the section heading or
 * the document's lead-in, in this order; a measure without an actor gets none.
 */
export function recogniseTasks(paper: Paper, heading: Heading, ranges: readonly CitedRange[]): ParsedTask[] {
  return new TaskReader(paper, heading, ranges).read()
}

/** Whom a stretch of text puts in charge, and what it gives to others. */
interface Roles {
  leads: ParsedAssignment[]
  source: 'EXPLICIT' | 'ROLE_HOLDER'
  role: string | null
  coordinating: ParsedAssignment[]
  executing: ParsedAssignment[]
  reportTo: ParsedAssignment[]
  modality: TaskModality
  rule: string
  /** Where the words of the duty begin behind the actor. */
  dutyAt: number
  /** The actor is named by "giao", "yêu cầu" or as the subject, not only as a part of a noun phrase. */
  strong: boolean
}

interface FoundActor {
  readonly found: { list: BodyMention[]; end: number }
  readonly rule: string
  readonly modality: TaskModality
}

interface UnknownActor {
  readonly leads: ParsedAssignment[]
  readonly rule: string
  readonly modality: TaskModality
  readonly dutyAt: number
}

interface Inherited {
  roles: Roles
  from: string
  /** Index of the umbrella task. */
  task: number | null
  /** "chủ trì, phối hợp với A, B:" – those who help with all that follows. */
  shares?: boolean
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
/** Papers that only ask. */
const ASKING: ReadonlySet<DocumentType> = new Set(['BAO_CAO', 'TO_TRINH'])

class TaskReader {
  readonly #paper: Paper
  readonly #heading: Heading
  readonly #place: Place
  readonly #context: DeadlineContext
  /** The ranges of each passage, in printed order. */
  readonly #ranges = new Map<Passage, CitedRange[]>()
  readonly #parts = new Map<Item, PartKind | null>()
  readonly #given = new Map<Item, Inherited>()
  /** "Sở X kính đề nghị UBND thành phố:" in a paragraph of its own: for the items behind it, by their parent. */
  readonly #leadsOn = new Map<Item | null, Inherited>()
  /** Whether any item has a number or a dash; where none has, paragraphs follow whoever announced them. */
  readonly #isMarked: boolean
  #leadIn: Inherited | null = null
  readonly #tasks: ParsedTask[] = []
  /** The items that the tasks were read from, in the same order. */
  readonly #owners: Item[] = []
  /** What labels have said of a task already, by its index. */
  readonly #labelled = new Map<number, Set<LabelKind>>()

  constructor(paper: Paper, heading: Heading, ranges: readonly CitedRange[]) {
    this.#paper = paper
    this.#heading = heading
    this.#place = heading.place
    this.#isMarked = paper.body.some(({ marker }) => marker !== 'NONE')
    this.#context = { issued: heading.issuedOn?.value ?? heading.meetingOn }
    for (const range of ranges) {
      const known = this.#ranges.get(range.passage)
      if (known) known.push(range)
      else this.#ranges.set(range.passage, [range])
    }
  }

  read(): ParsedTask[] {
    const { body } = this.#paper
    const firstMarked = body.findIndex(({ marker }) => marker !== 'NONE')
    const firstNumbered = body.findIndex(({ marker }) => marker !== 'NONE' && marker !== 'DASH')
    // addressees or grounds in a dash list, then the lead-in, then the items
    const listed =
      firstMarked >= 0 &&
      firstMarked < firstNumbered &&
      body
        .slice(firstMarked, firstNumbered)
        .some(({ marker, passage }) => marker === 'NONE' && passage.text.endsWith(':'))
    const preambleEnd = listed ? firstNumbered : firstMarked
    body.forEach((item, index) => {
      const preamble = index < (preambleEnd < 0 ? 1 : preambleEnd)
      if (preamble && item.marker === 'DASH') return
      if (item.marker === 'ROW') this.#row(item)
      else if (isLabelLine(item)) this.#labels(item)
      else if (preamble) this.#preamble(item)
      else this.#item(item)
    })
    return this.#tasks
  }

  // ------------------------------------------------------------- preamble

  #preamble(item: Item): void {
    const text = item.passage.text
    const grounds = /^(?:Căn cứ|Xét|Theo đề nghị)/iu.test(text)
    const inline = INLINE_ORDER.exec(text)
    const orders = inline !== null || ORDERING.has(this.#heading.type ?? 'OTHER')
    if (NO_DUTY.test(fold(text)) && !grounds && !inline) return
    if (
      orders &&
      !grounds &&
      !text.endsWith(':') &&
      sentences(text).length > 1 &&
      this.#opensWithOrder(item)
    ) {
      this.#item(item)
      return
    }
    const from = inline ? inline.index + inline[0].length : 0
    for (const sentence of grounds ? requestBehindGrounds(text) : sentences(text, from)) {
      const roles = this.#rolesIn(item.passage, sentence.start, sentence.end)
      const body = fold(text.slice(sentence.start, sentence.end))
      if (
        !roles?.strong ||
        (this.#announces(item.passage, sentence.start, sentence.end) &&
          roles.leads.every(({ body: lead }) => this.#speaks(lead))) ||
        NO_DUTY.test(body) ||
        CLOSING.test(body) ||
        SPEECH.test(fold(withoutPerson(text.slice(roles.dutyAt, sentence.end))))
      )
        continue
      if (/(?:như sau|sau đây|sau)\s*:?\s*$|:\s*$/u.test(body)) {
        if (roles.leads.every(({ body: lead }) => this.#speaks(lead))) continue
        const task = this.#push(item, sentence.start, sentence.end, roles, 'UMBRELLA', null)
        this.#leadIn = { roles, from: 'preamble', task }
      } else if (
        (orders ||
          ((roles.rule === 'lead.giao' || roles.rule === 'lead.yeu-cau') &&
            isDuty(fold(text.slice(roles.dutyAt, sentence.end))))) &&
        !/\sđã\s/u.test(body.slice(0, 60))
      )
        this.#push(item, sentence.start, sentence.end, roles, 'ASSIGNMENT', null)
    }
  }

  /** A first paragraph that is an order itself: its later sentences say by when and what else. */
  #opensWithOrder({ passage }: Item): boolean {
    const [first] = sentences(passage.text)
    return first !== undefined && this.#rolesIn(passage, first.start, first.end)?.strong === true
  }

  // ---------------------------------------------------------------- items

  #item(item: Item): void {
    const passage = item.passage
    const text = passage.text.slice(0, labelsIn(passage.text)[0]?.start)
    const part = this.#partOf(item)
    if (this.#isHeading(item)) {
      this.#readHeading(item)
      return
    }
    if (part === 'SITUATION' || part === 'AIMS') {
      // "… Chủ tịch UBND huyện yêu cầu:" ends the account of the situation; what follows is to be done
      const turns = TURNS_TO_DUTIES.test(text) && item.marker === 'NONE'
      if (turns && item.parent) this.#parts.set(item.parent, 'ORGANISATION')
      if (turns && !ADDRESSES.test(text)) return
      if (!turns && (part === 'SITUATION' || !this.#rolesIn(passage, item.textStart, text.length)?.strong))
        return
    }
    const enumerated = enumeration(text, item.marker === 'IN_PARENS' ? 0 : item.textStart)
    if (enumerated) {
      this.#enumerated(item, enumerated)
      this.#labels(item)
      return
    }
    const pieces = this.#pieces(item, text.length).flatMap((piece) => this.#byDeadline(passage, piece))
    const last = pieces.at(-1)
    if (item.marker === 'NONE' && item.passage.text.endsWith(':') && last?.roles?.strong) {
      this.#leadsOn.set(item.parent, {
        roles: last.roles,
        from: item.path,
        task: this.#push(item, last.start, last.end, last.roles, 'UMBRELLA', null),
      })
      pieces.pop()
    }
    for (const piece of pieces) this.#piece(item, piece.start, piece.end, piece.roles)
    this.#labels(item)
    const charged = pieces.findLast(({ roles }) => roles?.strong)?.roles
    if (item.children.length > 0 && charged)
      this.#given.set(item, { roles: charged, from: item.path, task: null })
  }

  // --------------------------------------------------------------- labels

  /** "Cơ quan chủ trì: …" speaks of the tasks of its own item, else of those above it. */
  #labels(item: Item): void {
    const { passage } = item
    for (const { kind, start, valueAt, end } of labelsIn(passage.text)) {
      const value = passage.slice(valueAt, end)
      if (isLabelLine(item) && kind === 'LEAD') this.#chargeAbove(item)
      this.#spokenOf(item, kind).forEach((index) =>
        this.#label(index, kind, value, passage.slice(start, end)),
      )
    }
  }

  /** The tasks below the label's parent since the last label of the kind, or those of the last item where it has none. */
  #spokenOf(label: Item, kind: LabelKind): number[] {
    const last = this.#owners.at(-1)
    const within = (owner: Item) =>
      label.parent === null || !isLabelLine(label)
        ? owner === (isLabelLine(label) ? last : label)
        : isBelow(owner, label.parent)
    const indexes: number[] = []
    for (
      let i = this.#owners.length - 1;
      i >= 0 && within(this.#owners[i] as Item) && !this.#labelled.get(i)?.has(kind);
      i -= 1
    )
      indexes.push(i)
    return indexes
  }

  /** An item that names no verb of duty is one when a label below names who leads it. */
  #chargeAbove(label: Item): void {
    const above = label.parent
    const last = this.#owners.at(-1)
    if (above === null || (last && isBelow(last, above))) return
    this.#push(above, above.textStart, above.passage.text.length, this.#nobody(null), 'MEASURE', null)
  }

  #label(index: number, kind: LabelKind, value: Passage, whole: Passage): void {
    const task = this.#tasks[index] as ParsedTask
    const said = this.#labelled.get(index) ?? new Set<LabelKind>()
    this.#labelled.set(index, said.add(kind))
    const span = { start: task.span.start, end: Math.max(task.span.end, whole.span().end) }
    const bodies = this.#cellBodies(value)
    if (kind === 'TIME') {
      const deadlines = findDeadlines(value.text, { ...this.#context, bare: true }).map((mention) =>
        parsed(value, mention),
      )
      this.#tasks[index] = { ...task, span, deadlines: [...task.deadlines, ...deadlines] }
    } else if (kind === 'COORDINATING')
      this.#tasks[index] = { ...task, span, coordinating: distinct([...task.coordinating, ...bodies]) }
    else if (bodies.length > 0 && task.leadSource !== 'EXPLICIT' && task.leadSource !== 'ROLE_HOLDER') {
      this.#tasks[index] = {
        ...task,
        span,
        kind: 'ASSIGNMENT',
        leads: bodies,
        leadSource: 'EXPLICIT',
        leadFrom: null,
        rule: 'lead.label',
        confidence: 0.95,
      }
    }
  }

  /** "(1) …; (2) …" inside an item: each is a task of the head's actor; the head too when it has words of its own. */
  #enumerated(item: Item, { head, members }: Enumeration): void {
    const { passage } = item
    const roles = this.#rolesIn(passage, head.start, head.end) ?? null
    const own = fold(passage.text.slice(roles?.dutyAt ?? head.start, head.end))
    let umbrella: number | null = null
    const given = roles?.strong ? { roles, from: item.path, task: null } : this.#inherited(item)
    if (
      own
        .replace(/(?:trong đó|cụ thể|như sau|sau đây|gồm|các nội dung|một số nội dung)[^\p{L}]*$/u, '')
        .trim().length > 70 &&
      !NO_DUTY.test(own)
    ) {
      umbrella = this.#tasks.length
      this.#piece(item, head.start, head.end, roles)
      if (this.#tasks.length === umbrella) umbrella = null
    }
    members
      .flatMap((member) => this.#sentencesOfMember(item, member))
      .forEach(({ start, end, label }) => {
        const inner = this.#rolesIn(passage, start, end)
        const requires = /^\s*(?:\(\d+\)\s*)?(?:yêu cầu|đề nghị|kiến nghị)/iu.test(
          passage.text.slice(start, end),
        )
        const explicit = inner?.strong && !requires ? inner : null
        if (explicit)
          this.#push(
            item,
            start,
            end,
            explicit,
            this.#kindFor(item, explicit, 'EXPLICIT'),
            umbrella,
            `${item.path}/(${label})`,
          )
        else this.#pushInherited(item, start, end, given, inner, umbrella, `${item.path}/(${label})`)
      })
  }

  /** "(3) …. Riêng UBND phường X …": behind the last member, a sentence about somebody else stands for itself. */
  #sentencesOfMember(item: Item, member: Enumeration['members'][number]): Enumeration['members'] {
    const [first, ...others] = sentences(item.passage.text.slice(0, member.end), member.start)
    const cut = others.find(({ start, end }) => this.#rolesIn(item.passage, start, end)?.strong)?.start
    if (!first || cut === undefined) return [member]
    return [
      { ...member, end: cut },
      { ...member, start: cut, label: `${member.label}'` },
    ]
  }

  #piece(item: Item, start: number, end: number, roles: Roles | null): void {
    const text = item.passage.text.slice(start, end)
    const low = fold(text).replace(/^(?:[-+•(]|\d+[.)]|[a-zđ][.)]|điều \d+\s*[.:])\s*/u, '')
    const grounded = this.#isGrounded(item, low)
    if ((NO_DUTY.test(low) && !grounded) || (CLOSING.test(low) && !namesOne(roles))) return
    if (this.#announces(item.passage, start, end) && roles?.leads.every(({ body }) => this.#speaks(body)))
      return
    if (item.marker === 'ARTICLE' && DECIDES.test(low.replace(/^điều \d+\s*[.:]?\s*/u, '')) && !roles?.strong)
      return
    const asks = ASKING.has(this.#heading.type ?? 'OTHER')
    if (roles?.strong && !this.#isContent(item, roles) && !this.#proposes(item, roles, low)) {
      if (!this.#isCharged(item) && this.#saysOnly(item.passage, roles, end)) return
      const duty = fold(item.passage.text.slice(roles.dutyAt, end))
      if (
        /(?:^|\s)đã\s/u.test(low.slice(0, 90)) &&
        !/(?:giao|yêu cầu|đề nghị|chủ trì)\s/u.test(low) &&
        !(DUTY_VERBS.test(duty) && !/^\P{L}*đã\s/u.test(duty))
      )
        return
      const requested =
        asks && (this.#tasks.at(-1)?.section === item.path || this.#isPetition(item))
          ? { ...roles, modality: 'REQUESTED' as const }
          : roles
      if (!asks || requested.modality === 'REQUESTED')
        this.#push(item, start, end, requested, this.#kindFor(item, roles, 'EXPLICIT'), null)
      return
    }
    const given = this.#inherited(item)
    if (asks && !given) return
    const orders = ORDERING.has(this.#heading.type ?? 'OTHER')
    if (orders && !roles?.strong && (given === null || given === this.#leadIn) && AGREES.test(low)) return
    // below an actor's own heading every item is a duty, whatever its verb
    const measure = !given && this.#partOf(item) === 'MEASURES' && item.marker !== 'NONE'
    if (
      !measure &&
      !grounded &&
      !isDuty(low) &&
      !(item.marker !== 'NONE' && IS_TIMED.test(low) && this.#isDated(text)) &&
      (!given ||
        given === this.#leadIn ||
        item.marker === 'NONE' ||
        /\s(?:đã|là|còn)\s/u.test(low.slice(0, 60)))
    )
      return
    const inner =
      roles?.strong && roles.rule !== 'lead.de-nghi'
        ? {
            ...roles,
            executing: distinct([
              ...roles.leads.filter(({ body }) => body.kind !== 'UNNAMED'),
              ...roles.executing,
            ]),
          }
        : roles
    this.#pushInherited(item, start, end, given, inner, null)
  }

  /**
   * "- Giám sát …, kiến nghị với Đảng ủy …", "- Kiến nghị UBND tỉnh …", "- Thống kê …, giao UBND các xã …" below its
   * actor: whom it proposes to, or hands a part on to, is not who is charged.
   */
  #proposes(item: Item, roles: Roles, low: string): boolean {
    const given = this.#inherited(item)
    if (given === null || given === this.#leadIn || !DUTY_VERBS.test(low)) return false
    if (roles.rule === 'lead.de-nghi')
      return !/^(?:kính\s+)?đề\s+nghị/u.test(low) && !(this.#isPetition(item) && /^kiến\s+nghị/u.test(low))
    return HANDS_ON_RULES.has(roles.rule) && !SPEAKER_GIVES.test(low)
  }

  /** "Sở X kính đề nghị UBND tỉnh: 1. … 2. Giao Sở Tài chính …": what is asked for, whoever is to do it. */
  #isPetition(item: Item): boolean {
    return this.#partOf(item) === 'PETITIONS' || this.#inherited(item)?.roles.modality === 'REQUESTED'
  }

  /** "Căn cứ khả năng ngân sách, tham mưu …" below its actor's heading: the ground of a duty, not of the paper. */
  #isGrounded(item: Item, low: string): boolean {
    const given = this.#inherited(item)
    if (!low.startsWith('căn cứ') || given === null || given === this.#leadIn) return false
    return [...low.slice(0, CLAUSE_REACH).matchAll(/,\s/gu)].some(({ index }) =>
      DUTY_VERBS.test(low.slice(index + 2)),
    )
  }

  /** The sentence of a retelling that says that the paper was issued. */
  #announces(passage: Passage, start: number, end: number): boolean {
    const { form, span } = this.#heading
    if (form !== 'RETELLING' || span === null) return false
    const own = passage.span(start, end)
    return own.start <= span.start && span.start < own.end
  }

  /** "Thường trực Thành ủy ghi nhận …", "Ban Thường vụ Tỉnh ủy quy định như sau": the speaker speaks. */
  #saysOnly({ text }: Passage, { leads, dutyAt, role }: Roles, end: number): boolean {
    const duty = fold(withoutPerson(text.slice(dutyAt, Math.min(end, dutyAt + 110))))
    if (TELLS_MEETING.test(duty) || TALKS.test(duty)) return true
    if (this.#heading.type === 'BIEN_BAN' && /^đại diện/iu.test(role ?? '') && SPEAKS_UP.test(duty))
      return true
    return leads.every(({ body }) => this.#speaks(body)) && SPEECH.test(duty)
  }

  /** A numbered item of the part on organisation charges even the board that speaks: "1. Ban Thường vụ … ban hành". */
  #isCharged(item: Item): boolean {
    return item.marker !== 'NONE' && item.marker !== 'ARTICLE' && this.#partOf(item) === 'ORGANISATION'
  }

  /** "- Lãnh đạo UBND tỉnh ban hành …" below a Party body: its head is the verb, not the heads of UBND. */
  #isContent(item: Item, roles: Roles): boolean {
    const given = this.#inherited(item)
    return (
      given !== null &&
      given !== this.#leadIn &&
      /^lãnh đạo$/iu.test(roles.role ?? '') &&
      roles.rule !== 'lead.giao' &&
      given.roles.leads.some(({ body }) => body.system === 'PARTY' || /\sủy(?:\s|$)/u.test(body.name))
    )
  }

  #pushInherited(
    item: Item,
    start: number,
    end: number,
    given: Inherited | null,
    inner: Roles | null,
    parent: number | null,
    section = item.path,
  ): void {
    const part = this.#partOf(item)
    if (ASKING.has(this.#heading.type ?? 'OTHER') && !given) return
    if (!given) {
      if (part === 'REQUIREMENTS')
        this.#push(item, start, end, this.#nobody(inner), 'REQUIREMENT', parent, section)
      else this.#push(item, start, end, this.#nobody(inner), 'MEASURE', parent, section)
      return
    }
    const merged: Roles = {
      ...given.roles,
      coordinating: distinct([
        ...(given.shares ? given.roles.coordinating : []),
        ...(inner?.coordinating ?? []),
      ]),
      executing: [...given.roles.executing, ...(inner?.executing ?? [])],
      reportTo: inner?.reportTo ?? [],
      rule: 'lead.inherited',
      modality: given.roles.modality,
    }
    const kind = this.#kindFor(item, merged, 'INHERITED')
    this.#push(item, start, end, merged, kind, given.task ?? parent, section, given.from)
  }

  #nobody(inner: Roles | null): Roles {
    return {
      leads: [],
      source: 'EXPLICIT',
      role: null,
      coordinating: inner?.coordinating ?? [],
      executing: inner?.executing ?? [],
      reportTo: inner?.reportTo ?? [],
      modality: 'MUST',
      rule: 'lead.none',
      dutyAt: 0,
      strong: false,
    }
  }

  #kindFor(item: Item, roles: Roles, source: LeadSource): TaskKind {
    const text = item.passage.text.length < 700 ? fold(item.passage.text) : ''
    if (ENFORCEMENT.test(text) && !/giao|chủ trì/u.test(text)) return 'REQUIREMENT'
    if (roles.modality === 'ENCOURAGED') return 'ENCOURAGEMENT'
    const part = this.#partOf(item)
    if (part === 'REQUIREMENTS' || part === 'AIMS') return 'REQUIREMENT'
    const general =
      roles.leads.every(
        ({ body }) => body.kind !== 'BODY' || /^(?:Ủy ban MTTQ|UBND (?:các|cấp))/u.test(body.name),
      ) &&
      !roles.rule.startsWith('lead.giao') &&
      !roles.rule.startsWith('lead.table')
    if (
      part === 'MEASURES' &&
      general &&
      source !== 'INHERITED' &&
      !ORDERING.has(this.#heading.type ?? 'OTHER')
    )
      return 'MEASURE'
    return 'ASSIGNMENT'
  }

  // ------------------------------------------------------------- headings

  /** A heading names a part or an actor and puts no duty itself. */
  #isHeading(item: Item): boolean {
    if (item.marker === 'NONE' && !isCapital(item.passage.text)) return false
    const text = item.passage.text.slice(item.textStart)
    const low = fold(text)
    if (
      isCapital(text) ||
      item.marker === 'PART' ||
      (item.marker === 'ROMAN' && text.length < 160 && !/[.;]$/.test(text))
    )
      return true
    const opens = opensList(item)
    if (!opens) return false
    if (item.marker !== 'NONE' && this.#onlyBodies(text)) return true
    if (/[.;]$/.test(text)) return this.#onlyBodies(text) && item.children.length > 0
    if (text.length > 220) return false
    if (/:$/.test(text)) return enumeration(item.passage.text, item.textStart) === null
    return (
      text.length < 220 &&
      !/[.;:]\s/u.test(text) &&
      (!DUTY_VERBS.test(low) || !findDeadlines(text, this.#context).length)
    )
  }

  #onlyBodies(text: string): boolean {
    const mentions = findBodies(text, this.#place)
    let rest = ''
    let from = 0
    for (const { start, end } of mentions) {
      rest += text.slice(from, start)
      from = end
    }
    return (
      mentions.length > 0 && (rest + text.slice(from)).replace(/[\s,;:.]|\s(?:và|của)\s/gu, '').length < 8
    )
  }

  #readHeading(item: Item): void {
    const text = item.passage.text
    const low = fold(text.slice(item.textStart)).replace(/[:.]+$/u, '')
    const roles = this.#rolesIn(item.passage, item.textStart, text.length)
    const bodies = roles?.strong ? [] : this.#bodiesIn(item.passage, item.textStart, text.length)
    // "Nhiệm vụ của X", or a heading that begins with a body, whatever follows its name
    const begins =
      item.children.length > 0 && bodies[0]?.span.start === item.passage.span(item.textStart).start
    const named: ParsedAssignment[] =
      begins || /^(?:nhiệm vụ|trách nhiệm)(?: cụ thể)? của |^đối với |^về phía /u.test(low) ? [...bodies] : []
    const unknown = roles?.strong || named.length > 0 ? null : this.#unknownHolder(item)
    if (unknown) named.push(unknown)
    if (roles?.strong || named.length > 0) {
      const holder = roles?.strong
        ? roles
        : { ...this.#nobody(null), leads: named, strong: true, rule: 'lead.heading' }
      this.#given.set(item, {
        roles: holder,
        from: item.path,
        task: null,
        shares: endsWithHelpers(text, holder),
      })
      const words = fold(text.slice(roles?.dutyAt ?? text.length)).replace(/[:.\s]+$/u, '')
      if (roles?.strong && words.length > 60 && item.children.length > 0 && isDuty(words))
        this.#push(item, item.textStart, text.length, roles, 'UMBRELLA', null)
    }
    const part = PART_HEADINGS.find(([, pattern]) => pattern.test(low))?.[0]
    if (part) this.#parts.set(item, part)
  }

  /** "1. Ban Dân chủ - Pháp luật" above its duties: a body that no list holds, under the words of its heading. */
  #unknownHolder({ passage, textStart, children }: Item): ParsedAssignment | null {
    const words = passage.text.slice(textStart).replace(/\s*(?:\([^)]*\))?\s*:?\s*$/u, '')
    if (children.length === 0 || words.length > 90 || !UNKNOWN_HOLDER.test(words)) return null
    const body: Body = { key: '', name: words, kind: 'UNNAMED', system: null, level: null, territory: null }
    return { body, asPrinted: words, span: passage.span(textStart, textStart + words.length) }
  }

  #partOf(item: Item): PartKind | null {
    for (let at: Item | null = item; at; at = at.parent) {
      const part = this.#parts.get(at)
      if (part) return part
    }
    return null
  }

  #inherited(item: Item): Inherited | null {
    for (let at: Item | null = item; at; at = at.parent) {
      const given = at === item ? undefined : this.#given.get(at)
      if (given) return given
      const above = at.marker === 'NONE' && this.#isMarked ? undefined : this.#leadsOn.get(at.parent)
      if (above) return above
    }
    const part = this.#partOf(item)
    return part === 'MEASURES' && !ORDERING.has(this.#heading.type ?? 'OTHER') ? null : this.#leadIn
  }

  // ------------------------------------------------------------ table rows

  #row(item: Item): void {
    const column = (pattern: RegExp, not?: RegExp) =>
      item.header.findIndex((cell) => pattern.test(cell) && !(not?.test(cell) ?? false))
    const lead = column(
      /chủ trì|(?:đơn vị|cơ quan|người|bộ phận) (?:thực hiện|chuẩn bị|tham mưu|soạn thảo|xây dựng|trình)|phụ trách|chịu trách nhiệm|^đơn vị$|^cơ quan$/u,
    )
    const coordinating = column(/phối hợp/u, /chủ trì/u)
    const time = column(/thời gian|thời hạn|hoàn thành|tiến độ|thời điểm/u)
    const content = column(/nội dung|nhiệm vụ|công việc|tên |hoạt động|việc/u)
    if (content < 0 && lead < 0) return
    const cell = (index: number) => (index < 0 ? undefined : item.cells[index])
    const words = cell(content) ?? item.cells[1] ?? item.passage
    if (words.text === '') return
    const leads = this.#cellBodies(cell(lead))
    if (lead >= 0 && leads.length === 0 && (cell(lead)?.text ?? '') === '' && (cell(time)?.text ?? '') === '')
      return
    const dates = cell(time)
    const deadlines = dates
      ? findDeadlines(dates.text, { ...this.#context, bare: true }).map((mention) => parsed(dates, mention))
      : []
    const given = leads.length > 0 ? null : this.#inherited(item)
    this.#owners.push(item)
    this.#tasks.push({
      span: { start: words.span().start, end: item.passage.span().end },
      rule: leads.length > 0 ? 'lead.table' : 'lead.none',
      confidence: 0.9,
      section: item.path,
      kind: leads.length > 0 || given ? 'ASSIGNMENT' : 'MEASURE',
      modality: 'MUST',
      text: words.text,
      leads: leads.length > 0 ? leads : (given?.roles.leads ?? []),
      leadSource: leads.length > 0 ? 'EXPLICIT' : given ? 'INHERITED' : 'NONE',
      leadFrom: given?.from ?? null,
      coordinating: this.#cellBodies(cell(coordinating)),
      executing: [],
      reportTo: [],
      deadlines,
      parent: null,
    })
  }

  /** In a table "Sở" is often left out before a department, so a cell is read loosely. */
  #cellBodies(cell: Passage | undefined): ParsedAssignment[] {
    if (!cell) return []
    return distinct(findBodies(cell.text, this.#place).flatMap((mention) => assignments(cell, mention)))
  }

  // ----------------------------------------------------------------- roles

  #bodiesIn(passage: Passage, start: number, end: number): ParsedAssignment[] {
    return findBodies(passage.text.slice(start, end), this.#place).flatMap((mention) =>
      assignments(passage, shifted(mention, start)),
    )
  }

  /** Who leads, coordinates and executes in a stretch of text, by the patterns of docs/domain.md, Duties. */
  #rolesIn(passage: Passage, start: number, end: number): Roles | null {
    const text = passage.text.slice(start, end)
    const mentions = findBodies(text, this.#place).filter(
      (mention) => !this.#cited(passage, start + mention.start, start + mention.end),
    )
    if (mentions.length === 0 && !MAY_NAME_UNKNOWN.test(text)) return null
    const skeleton = new Skeleton(text, mentions)
    const actor = this.#actorOf(text, skeleton)
    const unknown = actor ? null : this.#unknownActor(passage, start, text, skeleton)
    const lists = (pattern: RegExp) =>
      distinct(
        skeleton
          .all(pattern)
          .flatMap((list) => list.flatMap((mention) => assignments(passage, shifted(mention, start)))),
      )
    const leadMentions = actor?.found?.list ?? []
    const leads =
      unknown?.leads ??
      distinct(leadMentions.flatMap((mention) => assignments(passage, shifted(mention, start))))
    const isLead = new Set(leads.map(({ body }) => body.key + body.name))
    const others = (list: ParsedAssignment[]) => list.filter(({ body }) => !isLead.has(body.key + body.name))
    const holder = leadMentions.find(
      ({ role }) =>
        role !== null &&
        /^(?:Giám đốc|Chủ tịch|Trưởng|Chánh|Bí thư|Thủ trưởng|Cục|Chi cục|Chỉ huy|Hiệu|Lãnh đạo)/iu.test(
          role,
        ),
    )
    const coordinating = others(lists(COORDINATING))
    const isCoordinating = new Set(coordinating.map(({ body }) => body.key + body.name))
    return {
      leads,
      source: holder ? 'ROLE_HOLDER' : 'EXPLICIT',
      role: holder?.role ?? null,
      coordinating,
      executing: others(lists(EXECUTING)).filter(({ body }) => !isCoordinating.has(body.key + body.name)),
      reportTo: others(lists(REPORT_TO)),
      modality: actor?.modality ?? unknown?.modality ?? 'MUST',
      rule: actor?.rule ?? unknown?.rule ?? 'lead.none',
      dutyAt: unknown?.dutyAt ?? start + (actor?.found?.end ?? 0),
      strong: leads.length > 0,
    }
  }

  /**
   * "giao Tiểu ban Văn kiện …", "Tổ công tác Đề án X tổng hợp …": a body that no list holds leads under the words that
   * name it, with low confidence, rather than nobody or somebody else.
   */
  #unknownActor(passage: Passage, start: number, text: string, skeleton: Skeleton): UnknownActor | null {
    for (const { rule, modality, pattern } of UNKNOWN_ACTORS) {
      const found = pattern.exec(text)
      const words = found?.groups?.['actor']
      if (!found || words === undefined) continue
      const from = found.index + found[0].lastIndexOf(words)
      if (skeleton.covers(from) || DUTY_VERBS.test(fold(words))) continue
      // "Bộ Giao thông vận tải": a name, and nobody who gives
      if (/(?:Bộ|Sở|Vụ|Phòng|Ban)\s+[Gg]iao\s+thông/u.test(found[0])) continue
      const name = words.replace(/\s+/g, ' ').trim()
      const body: Body = { key: '', name, kind: 'UNNAMED', system: null, level: null, territory: null }
      const span = passage.span(start + from, start + from + words.trimEnd().length)
      return { leads: [{ body, asPrinted: name, span }], rule, modality, dutyAt: start + from + words.length }
    }
    return null
  }

  /**
   * A subject at the start leads, whatever it gives to others further on ("Sở X … ; giao Phòng Y …"), except that
   * the speaker only hands on: "Chủ tịch UBND tỉnh giao Sở X", "Sở Xây dựng kính đề nghị UBND thành phố".
   */
  #actorOf(text: string, skeleton: Skeleton): FoundActor | undefined {
    const actors = ACTORS.flatMap(({ sign, pattern, rule, modality }): FoundActor[] => {
      const found = sign.test(skeleton.text) ? skeleton.match(pattern) : null
      return found ? [{ found, rule, modality }] : []
    })
    const subject = actors.find(({ rule }) => rule === 'lead.subject' || rule === 'lead.chu-tri')
    if (!subject) return actors[0]
    const given = actors.find(({ rule }) => /giao|yeu-cau|de-nghi|khuyen-khich/.test(rule))
    const duty = fold(withoutPerson(text.slice(subject.found.end)))
    const handsOn = HANDING_ON.test(duty)
    // "Thủ tướng Chính phủ yêu cầu:" names nobody yet, "BTV Tỉnh ủy giao Tiểu ban X" nobody known: who assigns never leads
    if (!given) {
      const announces = duty.length < 60 && duty.endsWith(':')
      const speaks = subject.found.list.every(({ bodies }) => bodies.every((body) => this.#speaks(body)))
      return handsOn && !PROPOSES.test(duty) && (announces || speaks) ? undefined : subject
    }
    return handsOn ||
      given.found.end <= subject.found.end ||
      subject.found.list.some(({ bodies }) => bodies.some((body) => this.#speaks(body)))
      ? given
      : subject
  }

  /** The issuer itself or its board, who give duties rather than take them. */
  #speaks(body: Body): boolean {
    const issuer = this.#heading.issuer?.name
    // the Secretariat and the Politburo issue in the series of the Central Committee
    if (issuer?.includes('Trung ương Đảng') && /^(?:Ban Bí thư|Bộ Chính trị)/u.test(body.name)) return true
    return (
      issuer !== undefined &&
      body.name.replace(/^(?:Ban Thường vụ|Thường trực|Ban Chấp hành)\s+/u, '') === issuer
    )
  }

  #cited(passage: Passage, start: number, end: number): boolean {
    return this.#rangesIn(passage, start, end).some((range) => start >= range.start && end <= range.end)
  }

  /** The citations that reach into a stretch of a passage. */
  #rangesIn(passage: Passage, start: number, end: number): CitedRange[] {
    const ranges = this.#ranges.get(passage) ?? []
    let low = 0
    for (let high = ranges.length; low < high;) {
      const middle = (low + high) >> 1
      if ((ranges[middle] as CitedRange).end <= start) low = middle + 1
      else high = middle
    }
    let till = low
    while (till < ranges.length && (ranges[till] as CitedRange).start < end) till += 1
    return ranges.slice(low, till)
  }

  /** An item's sentences and clauses, split where a new actor is charged; else the item is one piece. */
  #pieces(item: Item, till: number): Piece[] {
    const { passage, textStart } = item
    const text = passage.text.slice(0, till)
    const pieces: Piece[] = []
    for (const part of sentences(text, textStart).flatMap((sentence) => this.#clauses(passage, sentence))) {
      const open = pieces.at(-1)
      const charged = part.roles?.strong && !sameLeads(part.roles, open?.roles ?? null)
      const before = open ? fold(text.slice(open.start, Math.min(open.end, open.start + CLAUSE_REACH))) : ''
      const apart =
        open?.roles?.strong || NO_DUTY.test(before) || !isDuty(before) || this.#inherited(item) !== null
      if (!open || CLOSING.test(fold(text.slice(part.start, part.end))) || (charged && apart))
        pieces.push({ ...part })
      else {
        open.end = part.end
        open.roles = joined(open.roles, part.roles)
      }
    }
    return pieces
  }

  /**
   * Two things to be done by one actor, each with a day of its own, are two tasks (gold rule 12): sentences, and clauses
   * behind a semicolon unless they only go on with the first (report it, submit it, review it at set times).
   */
  #byDeadline(passage: Passage, piece: Piece): Piece[] {
    const text = passage.text.slice(piece.start, piece.end)
    if (findDeadlines(text, this.#context).filter(isOwnDeadline).length < 2) return [piece]
    const out: Piece[] = []
    let open: Piece = piece
    const stops = sentences(passage.text, piece.start)
      .slice(1)
      .map(({ start, end }) => ({ cut: start, end, clause: false }))
    const clauses = [...text.matchAll(/;\s+(?=\p{Ll})/gu)].map(({ index, 0: mark }) => {
      const cut = piece.start + index + mark.length
      return { cut, end: piece.start + endOfClause(text, index + mark.length), clause: true }
    })
    for (const { cut, end, clause } of [...stops, ...clauses].sort((a, b) => a.cut - b.cut)) {
      if (cut >= piece.end) break
      const [left, right] = [passage.text.slice(open.start, cut), passage.text.slice(cut, end)]
      const next = fold(right.slice(0, CLAUSE_REACH))
      if (clause ? !DUTY_VERBS.test(next) || GOES_ON.test(next) : !isDuty(next)) continue
      if (!this.#isDated(left, clause) || !this.#isDated(right, clause)) continue
      const inner = this.#rolesIn(passage, cut, piece.end)
      const first = this.#rolesIn(passage, open.start, cut)
      out.push({
        start: open.start,
        end: cut,
        roles: open.start === piece.start ? piece.roles && first : open.roles,
      })
      open = {
        start: cut,
        end: piece.end,
        roles: inner?.strong || !piece.roles?.strong ? inner : following(piece.roles, inner, cut),
      }
    }
    return [...out, open]
  }

  /** `once`: by a day, and not again and again. */
  #isDated(text: string, once = false): boolean {
    return findDeadlines(text, this.#context).some(
      (deadline) => isOwnDeadline(deadline) && !(once && deadline.kind === 'RECURRING'),
    )
  }

  /** "Sở A …; Sở B …; giao Phòng C …": a clause that begins with an actor stands for itself. */
  #clauses(passage: Passage, sentence: { start: number; end: number }): Piece[] {
    const out: Piece[] = []
    let start = sentence.start
    const second = this.#secondActor(passage, sentence)
    const cuts = [
      ...(second === null ? [] : [second]),
      ...[...passage.text.slice(sentence.start, sentence.end).matchAll(/;\s+/gu)].map(
        ({ index, 0: mark }) => sentence.start + index + mark.length,
      ),
    ]
    cuts.forEach((cut) => {
      if (!/^(?!mỗi\s)\p{L}/iu.test(passage.text.slice(cut, cut + 4))) return
      const till = Math.min(sentence.end, cut + CLAUSE_REACH)
      if (this.#endsInList(passage, start, cut)) return
      const roles = this.#rolesIn(passage, cut, till)
      const named =
        roles?.strong &&
        roles.leads.every(({ body: { kind } }) => kind !== 'UNNAMED' && kind !== 'STEERING_COMMITTEE')
      const duty = passage.text.slice(roles?.dutyAt ?? cut, till)
      if (ANSWERS_FOR.test(fold(duty.slice(0, endOfClause(duty, 0))))) return
      const acts =
        roles !== null && (OWN_CLAUSE.has(roles.rule) || isDuty(fold(passage.text.slice(roles.dutyAt, till))))
      if (
        !named ||
        !acts ||
        (!OWN_CLAUSE.has(roles.rule) &&
          !/^(?:giao|phân công|đề nghị|kiến nghị|yêu cầu)\s/iu.test(passage.text.slice(cut, till)))
      )
        return
      out.push({ start, end: cut, roles: this.#rolesIn(passage, start, cut) })
      start = cut
    })
    out.push({ start, end: sentence.end, roles: this.#rolesIn(passage, start, sentence.end) })
    return out
  }

  /** "Sở A tuyên truyền …, Sở B tổng hợp …": where a comma ends the duty of the first actor, who is named alone. */
  #secondActor(passage: Passage, { start, end }: { start: number; end: number }): number | null {
    const text = passage.text.slice(start, Math.min(end, start + CLAUSE_REACH))
    if (!/,\s+\p{Lu}/u.test(text)) return null
    const mentions = findBodies(text, this.#place)
    if (mentions.length < 2) return null
    return new Skeleton(text, mentions).endOf(SECOND_ACTOR, start)
  }

  /** "Giao Sở A; Sở B rà soát", "phối hợp với A; B; UBND các xã rà soát": the list of bodies goes on behind. */
  #endsInList(passage: Passage, start: number, end: number): boolean {
    const text = passage.text.slice(Math.max(start, end - CLAUSE_REACH), end)
    const mentions = findBodies(text, this.#place)
    return mentions.length > 0 && ENDS_IN_LIST.test(new Skeleton(text, mentions).text)
  }

  // ------------------------------------------------------------------ push

  #push(
    item: Item,
    start: number,
    end: number,
    roles: Roles,
    kind: TaskKind,
    parent: number | null,
    section = item.path,
    from: string | null = null,
  ): number {
    const { passage } = item
    const text = passage.text.slice(start, end)
    const taken = this.#rangesIn(passage, start, end).map((range): [number, number] => [
      range.start - start,
      range.end - start,
    ])
    const deadlines = findDeadlines(text, this.#context, taken).map((mention) =>
      parsed(passage, { ...mention, start: mention.start + start, end: mention.end + start }),
    )
    const source: LeadSource = roles.leads.length === 0 ? 'NONE' : from !== null ? 'INHERITED' : roles.source
    this.#owners.push(item)
    this.#tasks.push({
      span: passage.span(start, end),
      rule: roles.rule,
      confidence: source === 'EXPLICIT' ? 0.95 : 0.88,
      section: section === '' ? 'preamble' : section,
      kind,
      modality: roles.modality,
      text: text.trim(),
      leads: roles.leads,
      leadSource: source,
      leadFrom: from ?? (source === 'ROLE_HOLDER' ? roles.role : null),
      coordinating: roles.coordinating,
      executing: roles.executing,
      reportTo: roles.reportTo,
      deadlines,
      parent,
    })
    return this.#tasks.length - 1
  }
}

// ----------------------------------------------------------------- patterns

const B = '[\\uE000-\\uEFFF]'
// each blank can be matched in one way only, or a long list would be tried in exponentially many
const JOINT =
  '\\s*(?:,(?:\\s*và\\s)?|;|và\\s|&|\\/|\\([^)]{0,60}\\)(?:\\s*,)?(?:\\s*và\\s)?)\\s*(?:các\\s+đồng\\s+chí\\s+)?'
const LIST = `${B}(?:${JOINT}${B}){0,60}`
/** A list in which a member that nobody knows stands between two that are known, or before the first. */
const UNKNOWN = '[^,;:.\\uE000-\\uEFFF]{3,70}?'
const WITH_JOINT = `(?:${JOINT}|\\s*cùng\\s(?:với\\s)?)`
const LOOSE_LIST = `(?:${UNKNOWN}\\s*(?:,|;|và)\\s*)?${B}(?:${WITH_JOINT}(?:${UNKNOWN}\\s*(?:,|;|\\svà)\\s*(?:các\\s+)?)?${B}){0,60}`
const ENDS_IN_LIST = new RegExp(
  `(?:^\\s*(?:[-+•]\\s*|\\(?\\d{1,2}[.)]\\s*|[a-zđ]\\)\\s*)?|phối\\s+hợp(?:\\s+chặt\\s+chẽ)?(?:\\s+với)?\\s*:?\\s*|(?:giao|yêu\\s+cầu|đề\\s+nghị|phân\\s+công)\\s+|chủ\\s+trì\\s*,?\\s*cùng(?:\\s+với)?\\s+)${LIST}\\s*;\\s*$`,
  'u',
)
const SECOND_ACTOR = new RegExp(
  `^\\s*(?:[-+•]\\s*|\\(?\\d{1,2}[.)]\\s*|[a-zđ]\\)\\s*)?(?:(?:giao|yêu\\s+cầu|đề\\s+nghị|phân\\s+công)\\s+)?${B}\\s+(?:chủ\\s+trì|định\\s+hướng|tuyên\\s+truyền|hướng\\s+dẫn|tổ\\s+chức|rà\\s+soát|xây\\s+dựng|bố\\s+trí|thẩm\\s+định|kiểm\\s+tra|lập|cung\\s+cấp|theo\\s+dõi|tham\\s+mưu|tổng\\s+hợp)\\s[^.;:\\uE000-\\uEFFF]{6,140},\\s+(?=${B}\\s+(?:chủ\\s+trì|tổng\\s+hợp|thẩm\\s+định|rà\\s+soát|tham\\s+mưu|bố\\s+trí|kiểm\\s+tra|theo\\s+dõi|cung\\s+cấp)\\s)`,
  'u',
)
/** What may stand before the actor: "Về X:", "Đối với X,", "Hằng tháng,", "Trong thời hạn 10 ngày kể từ …,", "Riêng". */
const ADVERBIAL =
  'về|đối\\s+với|trong|để|nhằm|căn\\s+cứ|trên\\s+cơ\\s+sở|theo|khi|sau\\s+khi|ngay\\s+sau|từ|kể\\s+từ|đến|vào|trước|chậm\\s+nhất|h[ằà]ng|định\\s+kỳ|cùng\\s+với|ngoài\\s+ra|đồng\\s+thời'
/** A body may be named in a label, but in a mere adverbial it is what the duty is about. */
const LEAD_WORDS = `(?:(?:(?:về|đối\\s+với|để|căn\\s+cứ|theo|trên\\s+cơ\\s+sở)(?!\\p{L})[^:.;]{0,160}?|(?:${ADVERBIAL})(?!\\p{L})[^:.;\\uE000-\\uEFFF]{0,160}?|(?:để|nhằm)(?!\\p{L})[^:.\\uE000-\\uEFFF]{0,240}?)[:,;]\\s*)?(?:riêng\\s+)?`
/** "Phó Thủ tướng Lê Văn Thành có ý kiến": the words behind a holder's own name. */
const withoutPerson = (text: string): string => text.replace(/^\s*(?:\p{Lu}\p{Ll}*\s+){2,5}(?=\p{Ll})/u, '')

/** "đồng chí", "Ông Nguyễn Văn A," */
const PERSON =
  '(?:(?:các\\s+)?(?:đồng\\s+chí|đ\\/c)\\s+(?:[\\p{L}\\s]{4,32}[,-]\\s*)?|(?:ông|bà)\\s+[\\p{L}\\s]{4,32}[,-]\\s*)?'
const START = `^\\s*(?:[-+•]\\s*|\\(?\\d{1,2}[.)]\\s*|[a-zđ]\\)\\s*|điều\\s+\\d+\\s*[.:]\\s*){0,3}${LEAD_WORDS}${PERSON}`
/** What narrows the actor before its verb: "được giao nhiệm vụ tại …", "thành lập theo …", "theo phân công tại Mục III". */
const NARROWED =
  '(?:\\s*,?\\s*(?:(?:đã\\s+)?(?:được|bị)\\s+(?:giao|phân\\s+công|kiểm\\s+tra|thanh\\s+tra|nêu|kiểm\\s+toán|thành\\s+lập)|thành\\s+lập\\s+(?:theo|tại)|theo\\s+phân\\s+công|trong\\s+phạm\\s+vi|có\\s+tên|nêu\\s+tại|thuộc\\s+diện)(?!\\p{L})[^,;:.]{0,120}?(?=\\s+(?:báo\\s+cáo|xây\\s+dựng|tổ\\s+chức|thực\\s+hiện|triển\\s+khai|khẩn\\s+trương|chủ\\s+động|có\\s+trách|chịu\\s+trách|gửi|nghiêm\\s+túc|rà\\s+soát|tập\\s+trung|phải|tiếp\\s+tục|định\\s+kỳ|hoàn\\s+thành|xử\\s+lý|khắc\\s+phục|kịp\\s+thời|chủ\\s+trì|lập|tham\\s+mưu|đăng\\s+ký|cung\\s+cấp)\\s))?'

/** "Sở X là cơ quan thường trực, có trách nhiệm" */
const ROLE_OF_ACTOR = '(?:là|làm)\\s+(?:cơ\\s+quan|đơn\\s+vị|đầu\\s+mối)[^,;:.]{0,60},?\\s*'

interface Actor {
  readonly rule: string
  readonly modality: TaskModality
  /** What every text that it matches holds. */
  readonly sign: RegExp
  readonly pattern: RegExp
}

/** Strongest first; the list that the pattern's first group holds leads. */
const ACTORS: readonly Actor[] = [
  {
    rule: 'lead.lam-to-truong',
    modality: 'MUST',
    sign: /\sdo\s/u,
    pattern: new RegExp(
      `(?:thành\\s+lập|kiện\\s+toàn)[^.;]{0,160}?\\sdo\\s+(?:đồng\\s+chí\\s+)?(${B})\\s+(?:là|làm)\\s+(?:tổ\\s+trưởng|trưởng)`,
      'u',
    ),
  },
  {
    rule: 'lead.giao',
    modality: 'MUST',
    sign: /giao|phân|quyền/u,
    pattern: new RegExp(
      `(?:^|(?<!đã)[\\s:;,.(-])(?:giao(?:\\s+nhiệm\\s+vụ)?(?:\\s+trách\\s+nhiệm)?(?:\\s+cho)?\\s*:?|phân\\s+công|ủy\\s+quyền(?:\\s+cho)?)\\s+(?:đồng\\s+chí\\s+[\\p{L}\\s]{2,30}[,-]\\s*)?(?:đồng\\s+chí\\s+)?(${LIST})`,
      'u',
    ),
  },
  {
    rule: 'lead.yeu-cau',
    modality: 'MUST',
    sign: /yêu/u,
    pattern: new RegExp(
      `(?:^|(?<!đã)[\\s:;,.(-])(?:yêu\\s+cầu)\\s*:?\\s+(?:(?:trong|từ)\\s[^,;:.\\uE000-\\uEFFF]{3,40},\\s*)?(?:(?:các\\s+)?đồng\\s+chí\\s+(?:thành\\s+viên\\s+)?)?(${LIST})`,
      'u',
    ),
  },
  {
    rule: 'lead.chu-tri',
    modality: 'MUST',
    sign: /chủ\s+trì|đầu\s+mối|trách\s+nhiệm/u,
    pattern: new RegExp(
      `${START}(${LIST})\\s*(?:${ROLE_OF_ACTOR})?:?\\s*(?:tiếp\\s+tục\\s+|có\\s+trách\\s+nhiệm\\s+|chịu\\s+trách\\s+nhiệm\\s+)?(?:làm\\s+đầu\\s+mối|chủ\\s+trì|chịu\\s+trách\\s+nhiệm|có\\s+trách\\s+nhiệm)`,
      'u',
    ),
  },
  {
    rule: 'lead.subject',
    modality: 'MUST',
    sign: /[\uE000-\uEFFF]/u,
    pattern: new RegExp(
      `${START}(${LIST})\\s*(?:\\([^)]{0,80}\\)\\s*)?(?:[-–]\\s*${B}\\s*(?=:))?${NARROWED}\\s*(?::|,?\\s*(?:theo\\s+(?:chức\\s+năng|thẩm\\s+quyền|nhiệm\\s+vụ)[^,;:]{0,60},?\\s*)?(?=\\p{Ll}|$)(?!của|và|dưới|trên|với|ở|thuộc|giữa|bằng|như|khi|nếu|theo(?!\\s+dõi)|trong|tại|lưu\\s+ý|bắt\\s+đầu|là(?!\\p{L})(?!\\s+(?:cơ\\s+quan|đơn\\s+vị|đầu\\s+mối))|đã|được|do|về|để|vẫn|chưa|còn|có\\s+(?:diện|số|nhiều|ít|từ|một|tối|\\d)))`,
      'u',
    ),
  },
  {
    rule: 'lead.de-nghi',
    modality: 'REQUESTED',
    sign: /nghị/u,
    pattern: new RegExp(
      `(?:^|(?<!đã)[\\s:;,.(-])(?:đề\\s+nghị|kiến\\s+nghị(?:\\s+với)?)\\s*:?\\s+(?:(?:trong|từ)\\s[^,;:.\\uE000-\\uEFFF]{3,40},\\s*)?(?:(?:các\\s+)?đồng\\s+chí\\s+(?:thành\\s+viên\\s+)?)?(${LIST})`,
      'u',
    ),
  },
  {
    rule: 'lead.khuyen-khich',
    modality: 'ENCOURAGED',
    sign: /khuyến/u,
    pattern: new RegExp(`${START}khuyến\\s+khích\\s+(${LIST})`, 'u'),
  },
  {
    rule: 'lead.presiding',
    modality: 'MUST',
    sign: /\(\s*(?:chủ|[\uE000-\uEFFF])|\sdo\s|:\s*[\uE000-\uEFFF]/u,
    pattern: new RegExp(
      `(?:\\s(?:do|giao)\\s+|\\(\\s*)(${LIST})\\s*(?:chủ\\s+trì|\\(\\s*chủ\\s+trì|là\\s+cơ\\s+quan\\s+chủ\\s+trì|chịu\\s+trách\\s+nhiệm|tham\\s+mưu|tổ\\s+chức(?!\\s+\\p{L}+\\s+(?:và|,))|thực\\s+hiện|hoàn\\s+thiện|xây\\s+dựng|biên\\s+soạn)`,
      'u',
    ),
  },
  {
    rule: 'lead.behind-colon',
    modality: 'MUST',
    sign: /:\s*[\uE000-\uEFFF]/u,
    pattern: new RegExp(
      `^[^:.;\\uE000-\\uEFFF]{6,160}:\\s*(${LIST})\\s+(?:chủ\\s+trì|tham\\s+mưu|thực\\s+hiện|tổ\\s+chức|báo\\s+cáo|phối\\s+hợp|xây\\s+dựng|triển\\s+khai|rà\\s+soát|hướng\\s+dẫn|tổng\\s+hợp|kiểm\\s+tra|hoàn\\s+thành|chỉ\\s+đạo|chọn|lựa\\s+chọn|lập|bố\\s+trí|theo\\s+dõi|ban\\s+hành|trình|chuẩn\\s+bị|đôn\\s+đốc|thẩm\\s+định|tiến\\s+hành)`,
      'u',
    ),
  },
  {
    rule: 'lead.responsibility-of',
    modality: 'MUST',
    sign: /trách\s+nhiệm|nhiệm\s+vụ|đối\s+với/u,
    pattern: new RegExp(
      `^\\s*(?:[-+•]\\s*|\\(?\\d{1,2}[.)]\\s*|[a-zđ]\\)\\s*)?(?:(?:trách\\s+nhiệm|nhiệm\\s+vụ)\\s+của|đối\\s+với)\\s+(${LIST})\\s*:`,
      'u',
    ),
  },
  {
    rule: 'lead.inside',
    modality: 'MUST',
    sign: /chủ\s+(?:trì|động)|trách\s+nhiệm/u,
    pattern: new RegExp(
      `(?:[,;:.]\\s+|\\s(?:đồng\\s+thời|trong\\s+đó)\\s+)(${LIST})\\s+(?:chủ\\s+trì|có\\s+trách\\s+nhiệm|chịu\\s+trách\\s+nhiệm|phải\\s+chủ\\s+động)`,
      'u',
    ),
  },
]

/** Verbs that follow the name of an actor in so many papers that they end it. */
const ENDS_ACTOR =
  '(?=\\s+(?:chủ\\s+trì|phối\\s+hợp|tham\\s+mưu|xây\\s+dựng|tổ\\s+chức|có\\s+trách\\s+nhiệm|chịu\\s+trách\\s+nhiệm|rà\\s+soát|triển\\s+khai|thực\\s+hiện|thường\\s+xuyên|chủ\\s+động|khẩn\\s+trương|tiếp\\s+tục|tăng\\s+cường|kiểm\\s+tra|báo\\s+cáo|hoàn\\s+thành|tổng\\s+hợp|theo\\s+dõi|hướng\\s+dẫn|chuẩn\\s+bị|lập|bố\\s+trí|phân\\s+công|đăng\\s+ký|nghiêm\\s+túc|tập\\s+trung|chỉ\\s+đạo)(?!\\p{L}))'
const ACTOR_HEADS =
  'Tiểu ban|Tổ (?:công tác|giúp việc|biên tập|thẩm định|xây dựng|hỗ trợ|liên ngành)|Đoàn (?:kiểm tra|giám sát|công tác|khảo sát|thanh tra)|Chủ đầu tư|(?:Ban|Hội đồng|Văn phòng|Đài|Liên hiệp|Liên đoàn|Khu|Viện|Trung tâm|Công đoàn|Chi cục|Cục|Trạm|Hạt|Đội|Hợp tác xã|Công ty|Tổng công ty)(?=\\s+\\p{Lu})'
/** Whom a body gives work within its own house. */
const OWN_STAFF =
  '(?:từng\\s+|các\\s+|mỗi\\s+|đồng\\s+chí\\s+)?(?:cán\\s+bộ|công\\s+chức|viên\\s+chức|chuyên\\s+viên|nhân\\s+viên|đảng\\s+viên|đoàn\\s+viên|hội\\s+viên|giáo\\s+viên|thành\\s+viên|lãnh\\s+đạo|người|nhiệm\\s+vụ|trách\\s+nhiệm|chỉ\\s+tiêu|kinh\\s+phí)(?!\\p{L})'
const UNKNOWN_ACTORS: ReadonlyArray<Pick<Actor, 'rule' | 'modality' | 'pattern'>> = [
  {
    rule: 'lead.unknown.charged',
    modality: 'MUST',
    pattern: new RegExp(
      `(?:^\\P{L}{0,4}|[;.:]\\s+|(?:ủy|tỉnh|huyện|UBND|phố|phủ|\\p{Lu}\\p{Ll}+)\\s+)(?:[Gg]iao|[Pp]hân công|[Yy]êu cầu)\\s+(?:cho\\s+)?(?!${OWN_STAFF})(?<actor>(?:các\\s+|mỗi\\s+|từng\\s+)?\\p{L}[^,;:.()“”]{3,70}?)${ENDS_ACTOR}`,
      'u',
    ),
  },
  {
    rule: 'lead.unknown.subject',
    modality: 'MUST',
    pattern: new RegExp(
      `^\\s*(?:[-+•]\\s*|\\(?\\d{1,2}[.)]\\s*|[a-zđ]\\)\\s*){0,2}(?<actor>(?:${ACTOR_HEADS})\\s+\\p{L}[^,;:.()“”]{2,80}?)${ENDS_ACTOR}`,
      'u',
    ),
  },
]
const UNKNOWN_HOLDER = new RegExp(`^(?:${ACTOR_HEADS})(?:\\s+[\\p{L}\\d&,/-]+){1,14}$`, 'u')
const MAY_NAME_UNKNOWN = new RegExp(`[Gg]iao\\s|công\\s|cầu\\s|^\\s*\\P{L}{0,8}(?:${ACTOR_HEADS})\\s`, 'u')

const COORDINATING = new RegExp(
  `(?:(?:chủ\\s+trì|${B})\\s*,?\\s*cùng(?:\\s+với)?\\s+|^\\s*(?:[-+•]\\s*|[a-zđ]\\)\\s*|\\d{1,2}[.)]\\s*)?cùng\\s+(?:với\\s+)?|(?:phối|hiệp)\\s+(?:hợp|đồng)(?:\\s+(?:chặt\\s+chẽ|cùng|tốt))?(?:\\s+(?:với|cùng(?:\\s+với)?))?(?:\\s+(?:các\\s+)?(?:cơ\\s+quan|đơn\\s+vị))?\\s*:?(?:\\s+đồng\\s+chí)?\\s+|đầu\\s+mối\\s*,\\s*cùng(?:\\s+với)?\\s+|với\\s+sự\\s+phối\\s+hợp\\s+của\\s+|cơ\\s+quan\\s+phối\\s+hợp\\s*:\\s*)(${LOOSE_LIST})|(${LIST})\\s+\\(\\s*phối\\s+hợp\\s*\\)|(${LIST})\\s+(?:(?:là|làm)\\s+(?:tổ\\s+viên|(?:các\\s+)?thành\\s+viên)|(?:cùng\\s+)?phối\\s+hợp(?=\\s*[,;.:]|\\s*$|\\s+(?:thực\\s+hiện|tham\\s+mưu|kiểm\\s+tra|rà\\s+soát|tổ\\s+chức|xử\\s+lý|thanh\\s+tra|triển\\s+khai|hướng\\s+dẫn|xây\\s+dựng)(?!\\p{L})))`,
  'gu',
)
const EXECUTING = new RegExp(
  `(?<!(?:của|cho|đến|với|các|từng)\\s+)(?:chỉ\\s+đạo|lãnh\\s+đạo|định\\s+hướng)(?:\\s*,\\s*(?:định\\s+hướng|đôn\\s+đốc|hướng\\s+dẫn|kiểm\\s+tra|chỉ\\s+đạo|tổ\\s+chức|điều\\s+hành))*(?:\\s+và\\s+\\p{L}+\\s+\\p{L}+)?\\s+(${LIST})`,
  'gu',
)
const REPORT_TO = new RegExp(
  `(?:báo\\s+cáo(?:\\s+(?:kết\\s+quả|đề\\s+xuất|bằng\\s+văn\\s+bản|kết\\s+quả\\s+(?:về|với|cho)|đề\\s+xuất\\s+với))?(?:\\s+(?:với|về|cho|đến))?|trình|tham\\s+mưu(?:\\s+(?:cho|giúp))?|gửi(?:\\s+(?:về|đến|cho))?)\\s+(${LIST})`,
  'gu',
)

/** The text with each body as one sign, so that patterns see roles and not names. */
class Skeleton {
  readonly text: string
  readonly #mentions: readonly BodyMention[]

  constructor(text: string, mentions: readonly BodyMention[]) {
    this.#mentions = mentions.slice(0, 0x0fff)
    let out = ''
    let from = 0
    this.#mentions.forEach(({ start, end }, index) => {
      out += lowered(text.slice(from, start)) + String.fromCharCode(0xe000 + index)
      from = end
    })
    this.text = out + lowered(text.slice(from))
  }

  /** Where a place of the skeleton stands in the text. */
  #placeOf(at: number): number {
    let place = at
    for (const { start, end } of this.#mentions) {
      if (start >= place) break
      place += end - start - 1
    }
    return place
  }

  /** Whether a known body stands at this place of the text. */
  covers(at: number): boolean {
    return this.#mentions.some(({ start, end }) => start <= at && at < end)
  }

  /** Where what the pattern finds ends in the text, which begins at `start`; or null. */
  endOf(pattern: RegExp, start: number): number | null {
    const found = pattern.exec(this.text)
    return found ? start + this.#placeOf(found.index + found[0].length) : null
  }

  match(pattern: RegExp): { list: BodyMention[]; end: number } | null {
    const found = pattern.exec(this.text)
    if (!found) return null
    const list = this.#listIn(found[1] ?? '')
    const listEnd = found.index + found[0].indexOf(found[1] ?? '') + (found[1]?.length ?? 0)
    return list.length === 0 ? null : { list, end: this.#placeOf(listEnd) }
  }

  all(pattern: RegExp): BodyMention[][] {
    return [...this.text.matchAll(pattern)].map((found) =>
      this.#listIn(found.slice(1).find((group) => group !== undefined) ?? ''),
    )
  }

  #listIn(text: string): BodyMention[] {
    return [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0)
      return code >= 0xe000 && code <= 0xefff ? [this.#mentions[code - 0xe000] as BodyMention] : []
    })
  }
}

/** In lower case, of the same length, and without the signs that stand for bodies. */
const lowered = (text: string): string => {
  const low = text.toLowerCase()
  return (low.length === text.length ? low : text).replace(/[\uE000-\uEFFF]/g, '\uFFFD')
}

// ------------------------------------------------------------------- shared

interface Enumeration {
  head: { start: number; end: number }
  members: { start: number; end: number; label: string }[]
}

/** `(1) …; (2) …` ascending from 1 inside a paragraph; a lone `(1)` is none. */
function enumeration(text: string, from: number): Enumeration | null {
  const marks: { at: number; label: number }[] = []
  for (const match of text.matchAll(/\((\d{1,2})\)\s*(?=[\p{Lu}\p{Ll}])/gu)) {
    if (
      match.index >= from &&
      Number(match[1]) === marks.length + 1 &&
      (marks.length > 0 || from === 0 || match.index > from + 3)
    )
      marks.push({ at: match.index, label: Number(match[1]) })
  }
  if (marks.length < 2) return null
  const first = marks[0] as { at: number }
  const members = marks.map(({ at, label }, index) => ({
    start: at,
    end: marks[index + 1]?.at ?? text.length,
    label: String(label),
  }))
  return { head: { start: from, end: first.at }, members }
}

interface Label {
  readonly kind: LabelKind
  readonly start: number
  readonly valueAt: number
  readonly end: number
}

/** The labels of a paragraph; each speaks up to the next one, or to the end of its sentence. */
function labelsIn(text: string): Label[] {
  const marks = (text.includes(':') ? [...text.matchAll(LABEL)] : []).filter(({ index }) =>
    OPENS_CLAUSE.test(text.slice(Math.max(0, index - 8), index)),
  )
  return marks.map((mark, i) => {
    const valueAt = mark.index + mark[0].length
    const till = marks[i + 1]?.index ?? text.length
    const kind = LABEL_KINDS.find((one) => mark.groups?.[one] !== undefined) ?? 'TIME'
    return {
      kind,
      start: mark.index,
      valueAt,
      end: valueAt + (sentences(text.slice(valueAt, till))[0]?.end ?? 0),
    }
  })
}

const LABEL_KINDS: readonly LabelKind[] = ['LEAD', 'COORDINATING', 'TIME']
const OPENS_CLAUSE = /(?:^|[.;(]|^[-+•*]|^[a-zđ]\))\s*$/u

/** A paragraph or bullet that holds a label and nothing before it. */
const isLabelLine = ({ passage: { text } }: Item): boolean =>
  text.slice(0, 80).includes(':') && LABEL_LINE.test(fold(text.slice(0, 80)))

/** Followed by deeper items, or by unmarked paragraphs that belong to it; labels only say more of it. */
const opensList = (item: Item): boolean =>
  item.passage.text.endsWith(':') || item.children.some((child) => !isLabelLine(child))

function isBelow(item: Item, above: Item): boolean {
  for (let at: Item | null = item; at; at = at.parent) if (at === above) return true
  return false
}

/** A closing formula charges everybody; who is named by name has a duty of its own. */
const namesOne = (roles: Roles | null): boolean =>
  roles?.strong === true && roles.leads.every(({ body }) => body.kind === 'BODY')

const isDuty = (low: string): boolean => {
  const words = low.replace(
    /^[\s\-–+•(]*(?:\d+[.)]\s*|[a-zđ][.)]\s*)?(?:(?:về|đối với|trong|để|cùng với|trên cơ sở|bên cạnh đó|đồng thời|trước mắt|từ nay)[^:,]{0,140}[:,]\s*)?/u,
    '',
  )
  return (
    DUTY_VERBS.test(words) ||
    STANDING_DUTY.test(words) ||
    /(?:^|[\s,;])(?:cần|phải|chủ trì|giao|yêu cầu)\s/u.test(words.slice(0, 140))
  )
}

const sameLeads = (a: Roles, b: Roles | null) =>
  b !== null && a.leads.map(({ body }) => body.name).join() === b.leads.map(({ body }) => body.name).join()

function joined(a: Roles | null, b: Roles | null): Roles | null {
  if (!a || !b) return a ?? b
  const main = a.strong ? a : b.strong ? b : a
  return {
    ...main,
    coordinating: distinct([...a.coordinating, ...b.coordinating]),
    executing: distinct([...a.executing, ...b.executing]),
    reportTo: distinct([...a.reportTo, ...b.reportTo]),
  }
}

interface Piece {
  start: number
  end: number
  roles: Roles | null
}

/** The duty goes on with another thing for the same actor. */
const following = (roles: Roles, inner: Roles | null, dutyAt: number): Roles => ({
  ...roles,
  coordinating: inner?.coordinating ?? [],
  executing: inner?.executing ?? [],
  reportTo: inner?.reportTo ?? [],
  rule: 'lead.same-actor',
  dutyAt,
})

/** A step of a timetable: "Đại hội cấp cơ sở hoàn thành trước ngày D", whoever holds it. */
const IS_TIMED = /(?:^|\s)(?:hoàn thành|hoàn thiện|xong|tiến hành|bắt đầu|tổ chức|kết thúc)\s/u

/** "… có ý kiến như sau: Giao Sở Y tế …": the order stands in the paragraph that announces it. */
const INLINE_ORDER = /\s(?:như sau|sau đây|yêu cầu|kết luận|ý kiến)\s*:\s+(?=\p{Lu})/u

/** The last sentence of an account, behind which the duties stand. */
const TURNS_TO_DUTIES = /(?:^|\s)(?:yêu cầu|đề nghị|giao|chỉ đạo|kết luận|nhấn mạnh)[^.;]{0,120}:$/iu

/** "…; đồng chí bí thư chịu trách nhiệm trực tiếp trước Ban Thường vụ": whose duty the one before is, not another. */
const ANSWERS_FOR =
  /^(?:\s*(?:và\s+)?(?:phải\s+)?chịu\s+trách\s+nhiệm)?(?:\s+(?:trực\s+tiếp|toàn\s+diện|chính|cá\s+nhân|hoàn\s+toàn)){0,2}\s+trước\s+[^,;.]{3,120}[.;]?\s*$/u

/** "Phòng X báo cáo: …", "Ông A trình bày: …": what was said in a meeting. */
const TELLS_MEETING =
  /^\s*(?:đã\s+)?(?:báo\s+cáo|trình\s+bày|phát\s+biểu|giải\s+trình|nêu\s+ý\s+kiến|có\s+ý\s+kiến|cho\s+biết|phản\s+ánh)\s*:/u
/** What a reporter tells of a person's words. */
const TALKS =
  /^\s*(?:có\s+(?:văn\s+bản|công\s+văn|tờ\s+trình|báo\s+cáo)|nói|cho\s+biết|trao\s+đổi|chia\s+sẻ|khẳng\s+định|nhấn\s+mạnh|mong\s+muốn|muốn)(?!\p{L})/u
const SPEAKS_UP = /^\s*(?:báo\s+cáo|trình\s+bày|phát\s+biểu|thông\s+qua|giải\s+trình)\s/u

/** It names at once who is charged: "Giao Sở X:", and not "UBND tỉnh yêu cầu:". */
const ADDRESSES = /^(?:yêu cầu|đề nghị|giao|phân công)\s/iu

/** A clause that only takes the duty before it one step further. */
const GOES_ON =
  /^(?:(?:tổng hợp|kịp thời|trên cơ sở|đồng thời|chỉ đạo)[, ]+)?(?:báo cáo|trình|gửi|kết quả|hoàn thành|xong|thông báo|tiến hành sơ kết|tiến hành tổng kết|sơ kết|tổng kết|kết thúc|hoàn thiện|bàn giao|nghiệm thu|khánh thành|đưa vào)(?!\p{L})/u

const endOfClause = (text: string, from: number): number => {
  const end = text.slice(from).search(/[.;](?:\s|$)/u)
  return end < 0 ? text.length : from + end + 1
}

const isOwnDeadline = ({ kind }: DeadlineMention): boolean => kind !== 'HORIZON'

/** Nothing but a colon stands behind the bodies that a heading names as helping. */
const endsWithHelpers = (text: string, { coordinating }: Roles): boolean => {
  const last = coordinating.at(-1)
  return last !== undefined && text.replace(/\s*:\s*$/u, '').endsWith(last.asPrinted)
}

/** "Thống nhất chủ trương giao …" is the speaker's word, not the duty of who is named above. */
const SPEAKER_GIVES =
  /^(?:giao|phân\s+công|yêu\s+cầu|ủy\s+quyền|(?:thống\s+nhất|đồng\s+ý|nhất\s+trí|cho\s+phép)(?:\s+\p{L}+){0,3}\s+giao)\s/u

/** What the speaker agrees to is decided, not to be done. */
const AGREES =
  /^(?:cơ\s+bản\s+)?(?:thống\s+nhất|đồng\s+ý|nhất\s+trí)(?:\s+(?:cao|về)){0,2}\s+(?:với|chủ\s+trương|đề\s+nghị|đề\s+xuất|thông\s+qua)\s/u

/** Who is given something by words inside a duty. */
const HANDS_ON_RULES: ReadonlySet<string> = new Set(['lead.giao', 'lead.yeu-cau', 'lead.unknown.charged'])

/** How far a clause is read to see who acts in it. */
const CLAUSE_REACH = 400

/** The actor is the clause's subject. */
const OWN_CLAUSE: ReadonlySet<string> = new Set(['lead.subject', 'lead.chu-tri'])

/** "Căn cứ A; B; UBND tỉnh đề nghị UBND các huyện … sau:": the request behind the grounds, as one stretch; or none. */
function requestBehindGrounds(text: string): { start: number; end: number }[] {
  if (!text.endsWith(':')) return []
  const start = Math.max(
    ...[...text.matchAll(/[;,]\s+(?=\p{Lu})/gu)].map(({ index, 0: mark }) => index + mark.length),
    0,
  )
  return start > 0 && /\s(?:đề nghị|yêu cầu|giao|chỉ đạo)\s/u.test(text.slice(start))
    ? [{ start, end: text.length }]
    : []
}

/** "đề nghị khen thưởng …", "yêu cầu bồi thường": the subject's own duty, as a verb follows. */
const PROPOSES =
  /^[\s,]*phân\s+công\s+(?:các\s+|từng\s+)?(?:đồng\s+chí|thành\s+viên|ủy\s+viên|cấp\s+ủy\s+viên|cán\s+bộ|công\s+chức|lãnh\s+đạo)\s|^[\s,]*(?:đề\s+nghị|kiến\s+nghị|đề\s+xuất)\s+(?:khen|biểu|bổ\s+sung|phê|xét|công\s+nhận|cấp|điều\s+chỉnh|truy|xử|xem|hỗ\s+trợ|thu\s+hồi|bãi|sửa)/u

const shifted = (mention: BodyMention, by: number): BodyMention => ({
  ...mention,
  start: mention.start + by,
  end: mention.end + by,
})

const assignments = (passage: Passage, { start, end, bodies }: BodyMention): ParsedAssignment[] =>
  bodies.map((body) => ({ body, asPrinted: passage.text.slice(start, end), span: passage.span(start, end) }))

const distinct = (list: readonly ParsedAssignment[]): ParsedAssignment[] => [
  ...new Map(list.map((one) => [one.body.key + one.body.name, one])).values(),
]

function parsed(passage: Passage, { start, end, ...rest }: DeadlineMention): ParsedDeadline {
  return { ...rest, span: passage.span(start, end), inherited: false }
}
