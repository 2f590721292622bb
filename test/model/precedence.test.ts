import { describe, expect, test } from '@jest/globals'
import { withPrecedence, type Preceding } from '../../src/model/precedence'

const precedence = (thing: Preceding): number => Number(/ _(\d+)/.exec(withPrecedence('a', thing))![1])
const paper = (more: object = {}): Preceding => ({
  kind: 'Document',
  key: 'PARTY|CHI_THI|34-CT/TW|2024-05-24',
  heldAs: 'TEXT',
  level: 'PROVINCE',
  issuedOn: '2024-05-24',
  ...more,
})
const place = (more: object = {}): Preceding => ({
  kind: 'Territory',
  key: '2024:20',
  level: 'PROVINCE',
  vintage: 2024,
  own: [],
  ...more,
})

describe('what precedes', () => {
  test.each<[string, Preceding, Preceding]>([
    ['a paper that is held', paper(), paper({ heldAs: 'CITED_ONLY' })],
    ['the higher level', paper({ level: 'CENTRAL' }), paper()],
    ['any level', paper({ level: 'COMMUNE' }), paper({ level: null })],
    ['the map of today', place({ vintage: 2025 }), place()],
  ])('%s', (_, thing, other) => {
    expect(precedence(thing)).toBeGreaterThan(precedence(other))
  })

  test('of things that are alike half are above each bar', () => {
    const count = 20_000
    const all = Array.from({ length: count }, (_, at) =>
      precedence({ kind: 'Task', key: `STATE|KE_HOACH|${at}/KH-UBND|2024-05-24|${at % 7}` }),
    )
    for (const bar of [1, 2, 3, 4, 5]) {
      const above = all.filter((own) => own >= bar).length
      expect(above / count / 2 ** -bar).toBeGreaterThan(0.8)
      expect(above / count / 2 ** -bar).toBeLessThan(1.25)
    }
  })

  test('no word of a text is taken for one of its words', () => {
    expect(withPrecedence('so 5', paper({ issuedOn: '2024-05' }))).toMatch(/^so 5 _\d+ _2024-05$/)
    expect(withPrecedence('so 5', paper({ sample: true }))).toMatch(/^so 5 _\d+ _2024-05-24 _sample$/)
    expect(withPrecedence('so 5', paper())).toMatch(/^so 5 _\d+ _2024-05-24$/)
    expect(withPrecedence('quan 5', place({ own: ['quan', '5', '5'] }))).toMatch(/^quan 5 _\d+ __quan __5$/)
    expect(withPrecedence('', { kind: 'Task', key: 'a' })).toMatch(/^_\d+$/)
  })
})
