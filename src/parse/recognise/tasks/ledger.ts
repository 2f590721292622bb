import type { LeadSource, TaskKind } from '../../../model/task.js'
import type { LabelKind } from '../../lexicon/parts.js'
import type { Item } from '../../segment.js'
import { confidenceOf } from './confidence.js'
import type { Roles } from './roles.js'
import type { ParsedAssignment, ParsedDeadline, ParsedTask } from './parsed.js'
import { idOf, type Range } from './stretch.js'

/** What is entered for a task: where it stands, who has it, and of what kind it is. */
export interface Entry extends Range {
  readonly item: Item
  readonly roles: Roles
  readonly kind: TaskKind
  readonly parent?: number | null
  readonly section?: string | undefined
  /** The section that an inherited lead comes from. */
  readonly from?: string | null
}

/** The tasks that were found so far, in printed order, each with the item that it was read from. */
export class Ledger {
  readonly tasks: ParsedTask[] = []
  readonly #owners: Item[] = []
  /** What labels have said of a task already, by its index. */
  readonly #labelled = new Map<number, Set<LabelKind>>()

  /** Enters a task; answers its index. */
  enter(
    { item, start, end, roles, kind, parent = null, section = item.path, from = null }: Entry,
    deadlines: readonly ParsedDeadline[],
  ): number {
    const source = sourceOf(roles, from)
    return this.add(item, {
      span: item.passage.span(start, end),
      rule: roles.rule,
      confidence: confidenceOf(roles, source, item.passage.annotated, end),
      section: section === '' ? 'preamble' : section,
      kind,
      modality: roles.modality,
      text: item.passage.text.slice(start, end).trim(),
      leads: roles.leads,
      leadSource: source,
      leadFrom: from ?? (source === 'ROLE_HOLDER' ? roles.role : null),
      coordinating: besides(roles.leads, roles.coordinating),
      executing: roles.executing,
      reportTo: roles.reportTo,
      deadlines,
      parent,
    })
  }

  add(owner: Item, task: ParsedTask): number {
    this.#owners.push(owner)
    return this.tasks.push(task) - 1
  }

  get last(): { readonly task: ParsedTask; readonly owner: Item } | null {
    const [task, owner] = [this.tasks.at(-1), this.#owners.at(-1)]
    return task && owner ? { task, owner } : null
  }

  ownerOf(index: number): Item {
    return this.#owners[index] as Item
  }

  /** Whether the words of a task give it a day. */
  isTimed(index: number): boolean {
    return this.tasks[index]?.deadlines.some(({ inherited }) => !inherited) === true
  }

  /** The tasks from the last one back, as long as their items fulfil a condition and no label of the kind spoke of them. */
  lastUnlabelled(kind: LabelKind, fits: (owner: Item) => boolean): number[] {
    const indexes: number[] = []
    for (let i = this.tasks.length - 1; i >= 0; i -= 1) {
      if (!fits(this.#owners[i] as Item) || this.#labelled.get(i)?.has(kind)) break
      indexes.push(i)
    }
    return indexes
  }

  /** What a label says of a task. */
  label(index: number, kind: LabelKind, change: (task: ParsedTask) => ParsedTask): void {
    this.#labelled.set(index, (this.#labelled.get(index) ?? new Set<LabelKind>()).add(kind))
    this.tasks[index] = change(this.tasks[index] as ParsedTask)
  }
}

/** "Sở A, Sở B: - Phối hợp với Sở B, Sở C …": those of the heading lead, and help nobody; the same where a label names both. */
export function besides(
  leads: readonly ParsedAssignment[],
  helping: readonly ParsedAssignment[],
): readonly ParsedAssignment[] {
  const leading = new Set(leads.map(idOf))
  return helping.filter((one) => !leading.has(idOf(one)))
}

function sourceOf({ leads, role }: Roles, from: string | null): LeadSource {
  if (leads.length === 0) return 'NONE'
  if (from !== null) return 'INHERITED'
  return role === null ? 'EXPLICIT' : 'ROLE_HOLDER'
}
