import { describe, expect, test } from '@jest/globals'
import { statementsOfRecords } from '../../src/ingest/records.js'
import type { Territory } from '../../src/model/territory.js'
import { ancestorAt } from '../../src/model/territory.js'
import { territories } from '../../src/parse/lexicon/territories.js'

const named = ({ kind, name }: Territory) => `${kind} ${name}`
const address = (unit: Territory): string =>
  unit.parent ? `${named(unit)}, ${address(unit.parent)}` : named(unit)

const record = (unit: Territory, issuer: string, relations: readonly object[] = []) => ({
  system: 'STATE',
  type: 'KE_HOACH',
  symbol: '15/KH-UBND',
  symbolAsPrinted: null,
  issuer,
  issuingOrgan: null,
  level: unit.level,
  province: ancestorAt(unit, 'PROVINCE')?.name ?? null,
  district: ancestorAt(unit, 'DISTRICT')?.name ?? null,
  commune: ancestorAt(unit, 'COMMUNE')?.name ?? null,
  title: 'Trồng cây',
  issuedOn: unit.vintage === 2024 ? '2024-03-03' : '2026-03-03',
  meetingOn: null,
  signatory: null,
  accessClass: 'NONE_PRINTED',
  heldAs: 'RECORD',
  relations,
  tasks: [],
  recipients: [],
})
const statements = (documents: readonly object[]) =>
  statementsOfRecords(
    JSON.stringify({ format: 'chi-thi-graph/records', formatVersion: '1.0', documents }),
    'records.json',
  ).statements

const UNITS = ([2024, 2025] as const).flatMap((vintage) =>
  [...territories(vintage)].filter(({ level }, index) => level !== 'COMMUNE' || index % 20 === 0),
)

describe('the issuer of a record and of what it cites, over the whole country', () => {
  test.each<[string, (unit: Territory) => string]>([
    ['UBND and the address', (unit) => `UBND ${address(unit)}`],
    ['in full', (unit) => `Ủy ban nhân dân ${address(unit)}`],
    ['without commas', (unit) => `UBND ${address(unit).replaceAll(', ', ' ')}`],
    ['with dashes', (unit) => `UBND ${address(unit).replaceAll(', ', ' - ')}`],
    ['"thuộc"', (unit) => `UBND ${address(unit).replaceAll(', ', ' thuộc ')}`],
    ['a body that the vocabulary lacks', (unit) => `Tổ Trồng cây ${address(unit)}`],
    ['the own kind word alone', (unit) => `UBND ${unit.kind}`],
  ])('%s', (form, name) => {
    const all = statements(
      UNITS.map((unit) =>
        record(
          unit,
          name(unit),
          unit.parent && form !== 'the own kind word alone'
            ? [
                {
                  kind: 'IMPLEMENTS',
                  to: { type: 'KE_HOACH', symbol: '7/KH-UBND', issuer: name(unit.parent), issuedOn: null },
                },
              ]
            : [],
        ),
      ),
    )
    expect(all.filter(({ issuer }, index) => issuer?.territory?.key !== UNITS[index]?.key)).toEqual([])
    expect(
      all.flatMap(({ mentions }, index) =>
        mentions.filter(({ issuer }) => issuer?.territory?.key !== UNITS[index]?.parent?.key),
      ),
    ).toEqual([])
    expect(all.flatMap(({ anomalies }) => anomalies)).toEqual([])
  })
})

test('a name that cannot be placed whole is nobody of the own place, and an anomaly', () => {
  const own = UNITS.find(({ name }) => name === 'Bảo Thắng') as Territory
  const [statement] = statements([
    record(own, 'UBND huyện Bảo Thắng, tỉnh Lào Cai', [
      {
        kind: 'IMPLEMENTS',
        to: { type: 'KE_HOACH', symbol: '7/KH-UBND', issuer: 'UBND huyện Không Tên', issuedOn: null },
      },
    ]),
  ])
  expect(statement?.mentions[0]?.issuer).toMatchObject({ territory: null })
  expect(statement?.mentions[0]?.identity.group).toBe('STATE|ubnd:?|KH|7')
  expect(statement?.anomalies).toMatchObject([{ code: 'UNPLACED_AGENCY', evidence: 'UBND huyện Không Tên' }])
})
