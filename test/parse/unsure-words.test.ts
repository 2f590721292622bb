import { describe, expect, test } from '@jest/globals'
import { parse, type ParsedDocument } from '../../src/parse/parse.js'
import { scanned } from '../support/scanned.js'
import { charged } from './rules/paper.js'

const unsureIn = ({ anomalies }: ParsedDocument) =>
  anomalies.flatMap(({ code, evidence }) => (code === 'OCR_UNSURE' ? [evidence] : []))

const paper = charged()(
  'Sở Y tế rà soát 120 danh mục theo Chỉ thị số 34-CT/TW ngày 24/5/2023, xong trước ngày 10/8/2023.',
)

describe('a paper that was read from a picture', () => {
  test('is as sure as a text where its words are', () => {
    const { citations, tasks } = scanned(paper)
    const text = parse({
      name: 'a',
      mediaType: 'text/plain',
      encoding: 'utf-8',
      text: paper,
      textBase: 'RAW',
    })
    expect([citations, tasks]).toEqual([(text as ParsedDocument).citations, (text as ParsedDocument).tasks])
    expect(unsureIn(scanned(paper))).toEqual([])
  })

  test('is less sure of what rests on an unsure number, and of nothing else', () => {
    const sure = scanned(paper)
    const unsure = scanned(paper, { '10/8/2023.': ['16/8/2023.'] })
    const deadline = ({ tasks }: ParsedDocument) => tasks[0]!.deadlines[0]!
    expect(deadline(unsure).due).toBe('2023-08-10')
    expect(deadline(unsure).confidence).toBeCloseTo(deadline(sure).confidence / 2, 3)
    expect(unsure.citations).toEqual(sure.citations)
    expect(unsureIn(unsure)).toEqual(['10/8/2023. / 16/8/2023.'])
  })

  test('says of an unsure symbol what it may be, and keeps it as it was read', () => {
    const unsure = scanned(paper, { '34-CT/TW': ['84-CT/TW'] })
    expect(unsure.citations[0]!.symbol.number).toBe('34')
    expect(unsure.citations[0]!.confidence).toBeLessThan(scanned(paper).citations[0]!.confidence / 1.9)
    expect(unsure.citations[0]!.mentions[0]!.confidence).toBeLessThan(0.5)
    expect(unsureIn(unsure)).toEqual(['34-CT/TW / 84-CT/TW'])
  })

  test('asks nothing where the looks differ by a speck, or by a letter that one of them sees twice', () => {
    expect(unsureIn(scanned(paper, { '34-CT/TW': ["34'-CT/TW"], '120': ['.120'] }))).toEqual([])
    // a figure that is there twice is another number
    expect(unsureIn(scanned(paper, { '34-CT/TW': ['344-CT/TW', '34-CCT/TW'] }))).toEqual([
      '34-CT/TW / 344-CT/TW',
    ])
  })

  test('names the body that an unknown one looks like', () => {
    const alike = scanned(paper.replace('34-CT/TW', '34-CT/TVV'))
    expect(alike.citations[0]!.symbol.issuer).toBe('TVV')
    expect(unsureIn(alike)).toEqual(['34-CT/TVV / 34-CT/TW'])
    expect(unsureIn(scanned(paper.replace('34-CT/TW', '34-CT/XYZK')))).toEqual([])
  })

  test('marks every unsure number, and no other word', () => {
    expect(unsureIn(scanned(paper, { '120': ['126'], danh: ['đanh'] }))).toEqual(['120 / 126'])
  })
})
