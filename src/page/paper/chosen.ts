import { address, change } from '../address.js'
import type { PaperTaskFragment } from '../operations/generated.js'
import type { Finding, Findings } from './findings.js'
import type { Stretch } from './marks.js'

/** The place in the text that the address names: `at=120` or `at=120-180`. */
export function placeIn(
  at: string | undefined,
): { readonly start: number; readonly end: number | null } | null {
  const [, start, end] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(at ?? '') ?? []
  return start === undefined ? null : { start: Number(start), end: end === undefined ? null : Number(end) }
}

/** The finding that the address names by its place and kind, or by its task. */
export function findingAsked(set: Readonly<Record<string, string>>, { placed }: Findings): Finding | null {
  const place = placeIn(set['at'])
  if (place === null)
    return placed.find(({ kind, readings }) => kind === 'task' && isOfTask(readings, set['task'])) ?? null
  const { start, end } = place
  const there = placed.filter((one) => one.start === start && (end === null || one.end === end))
  return there.find(({ kind }) => kind === set['mark']) ?? there[0] ?? null
}

const isOfTask = (readings: Finding['readings'], task: string | undefined): boolean =>
  task !== undefined && readings.some(({ of }) => of === task)

/** What is marked where the address names a place at which nothing was read: from there to the end of a sentence. */
export const SHOWN_FROM_PLACE = 120

export const placeAsked = (set: Readonly<Record<string, string>>): Stretch | null => {
  const place = placeIn(set['at'])
  return place && { start: place.start, end: place.end ?? place.start + SHOWN_FROM_PLACE }
}

/** Puts a finding into the address. */
export const chooseFinding = ({ start, end, kind }: Finding): void =>
  change({ at: `${start}-${end}`, mark: kind, task: '', part: '' }, { replace: true })

/** The source in which the asked task stands, else that which the address names. */
export function sourceAsked(tasks: readonly PaperTaskFragment[]): string | null {
  const { set } = address()
  const task = set['at'] === undefined ? tasks.find(({ id }) => id === set['task']) : undefined
  return task?.evidence?.source.id ?? set['source'] ?? null
}

/** The finding before or after the one that is chosen, or after a place. */
export function neighbour(
  placed: readonly Finding[],
  chosen: Finding | null,
  place: number,
  step: 1 | -1,
): Finding | null {
  const at = chosen === null ? -1 : placed.findIndex(({ key }) => key === chosen.key)
  if (at >= 0) return placed[at + step] ?? null
  const next = placed.findIndex(({ start }) => start >= place)
  if (step === 1) return placed[next] ?? null
  return placed[(next < 0 ? placed.length : next) - 1] ?? null
}
