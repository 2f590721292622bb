import type { Territory } from '../../../model/territory.js'
import { draft, part, type Draft, type Units } from './draft.js'
import { bodyRule, type Reading } from './reading.js'
import { nameAt, namesInRow } from './unit-names.js'

/**
 * "Riêng Nghĩa Hưng, Giao Thủy hoàn thành …", "yêu cầu Hải Hậu báo cáo": units right below the paper's own that are charged by
 * their names alone. Each must be one that the map knows, and a verb must stand behind them.
 */
export const BARE_PLACES_RULE = bodyRule({
  id: 'body.bare-places',
  form: 'COLLECTIVE',
  at: 'PLACES_AHEAD',
  when: ({ start, end, from }, reading) => {
    const places = bodiesOfPlaces(reading, end)
    // "Giao Thủy và Nghĩa Hưng": the word is one of the name
    return places ?? (reading.isCapital(from) ? bodiesOfPlaces(reading, start - 1) : null)
  },
})

function bodiesOfPlaces(reading: Reading, at: number): Draft | null {
  const row = reading.isNameAhead(at) ? placesBelow(reading, at) : null
  const places = row?.units.map(({ territory }) => territory) ?? []
  if (row === null || !places.every((one): one is Territory => one !== null)) return null
  if (!actsAt(reading, row.end)) return null
  const names = places.map(({ kind, name }) => part(`${kind} ${name}`, 'UNNAMED', null, null))
  return draft(reading.next(at), row.end, names)
}

function placesBelow(reading: Reading, at: number): Units | null {
  const { level, vintage, province } = reading.place
  const isOfProvince = level === 'PROVINCE' && province !== null
  if (!isOfProvince && level !== 'DISTRICT') return null
  const below = isOfProvince && vintage === 2024 ? 'DISTRICT' : 'COMMUNE'
  return namesInRow(reading, at, (next) => nameAt(reading, next, below))
}

const actsAt = (reading: Reading, end: number): boolean =>
  reading.match(MUST, end) !== null ||
  VERBS.some((kind) => {
    const verb = reading.ahead(kind, end)
    return verb !== null && verb.to - verb.from > 1
  })
const MUST = /\s+(?:phải|cần|sớm|có\s+trách\s+nhiệm)\s/uy
const VERBS = ['ACTOR_END', 'DUTY_ADVERB', 'DUTY_VERB'] as const
