import { describe, expect, test } from '@jest/globals'
import {
  actedBy,
  coverUnits,
  speedOf,
  unitsBelow,
  type ActingDocument,
  type UnitOfMap,
} from '../../src/model/coverage'

const unit = (id: string, name: string) => ({ id, names: [name], sort: name })
const hungYen = { ...unit('2025:33', 'Hưng Yên') }
const before = [
  { ...unit('2024:33', 'Hưng Yên'), successors: [hungYen] },
  { ...unit('2024:34', 'Thái Bình'), successors: [hungYen] },
]
const today: UnitOfMap[] = [{ ...hungYen, successors: [], formerly: before }]
const atIssue: UnitOfMap[] = before.map((one) => ({ ...one, formerly: [] }))

const document = (key: string, territoryId: string, issuedOn: string | null): ActingDocument => ({
  id: key,
  key,
  issuedOn,
  issuedOnPrinted: issuedOn,
  issuedFrom: issuedOn,
  sort: issuedOn ?? '',
  territoryId,
})
const directive = { issuedOn: '2024-05-24', level: 'PROVINCE' } as const
const cover = (map: readonly UnitOfMap[], ...documents: ActingDocument[]) =>
  coverUnits(map, documents, directive).map(({ territoryId, by, first, daysAfter }) => ({
    territoryId,
    by,
    first: first?.key ?? null,
    daysAfter,
  }))

test('units below a province count once each, for the one that took its ground; what lies in none counts nowhere', () => {
  const communes = ['c1', 'c1', 'c2', 'elsewhere'].map((unit, at) => document(`d${at}`, unit, null))
  const provinceOf = new Map([
    ['c1', '2024:34'],
    ['c2', '2025:33'],
  ])
  expect([...unitsBelow(today, communes, provinceOf)]).toEqual([['2025:33', 2]])
  expect([...unitsBelow(atIssue, communes.slice(0, 2), provinceOf)].sort()).toEqual([
    ['2024:33', 0],
    ['2024:34', 1],
  ])
})

describe('a unit acted', () => {
  test('by its own documents, the first of which counts, undated ones only where there is no other', () => {
    const own = [document('b', '2024:34', '2024-06-24'), document('a', '2024:34', '2024-07-01')]
    expect(cover(atIssue, ...own, document('c', '2024:34', null))).toEqual([
      { territoryId: '2024:34', by: 'OWN', first: 'b', daysAfter: 31 },
      { territoryId: '2024:33', by: null, first: null, daysAfter: null },
    ])
    expect(cover(atIssue, document('c', '2024:34', null))[0]).toMatchObject({ first: 'c', daysAfter: null })
  })

  test('by those of the unit that succeeded it, which are its own if it has the same name', () => {
    expect(cover(atIssue, document('a', '2025:33', '2025-08-01')).map(({ by }) => by)).toEqual([
      'OWN',
      'SUCCESSOR',
    ])
  })

  test('by those of a unit that it succeeded, unless it has the same name', () => {
    expect(cover(today, document('a', '2024:34', '2024-06-24'))[0]).toMatchObject({
      by: 'FORMER',
      first: 'a',
    })
    expect(cover(today, document('a', '2024:33', '2024-06-24'))[0]).toMatchObject({ by: 'OWN', first: 'a' })
  })
})

test('units are counted by whose documents they acted, without zeros', () => {
  expect(actedBy([{ by: 'FORMER' }, { by: null }, { by: 'OWN' }, { by: 'OWN' }])).toEqual([
    { by: 'OWN', units: 2 },
    { by: 'FORMER', units: 1 },
  ])
})

test('units had acted within spans of days, the shorter ones included; those at an unknown day are told last', () => {
  const unit = (daysAfter: number | null, by: 'OWN' | null = 'OWN') => ({ by, daysAfter })
  const days = [-3, 30, 31, 90, 200, 365, 366, null].map((after) => unit(after))
  expect(speedOf([...days, unit(null, null)])).toEqual([
    { days: 30, units: 2 },
    { days: 60, units: 3 },
    { days: 90, units: 4 },
    { days: 180, units: 4 },
    { days: 365, units: 6 },
    { days: null, units: 2 },
  ])
})
