import { expect, test } from '@jest/globals'
import { mendByOthers } from '../../../src/read/scan/told-elsewhere.js'

/** A line of words; behind a stroke what another look read. */
const lineOf = (line: string) => ({
  words: line.split(' ').map((word) => {
    const [text = '', ...otherwise] = word.split('|')
    return { text, left: 0, top: 0, right: 9, bottom: 9, confidence: 0.9, otherwise }
  }),
  baseline: 9,
  slope: 0,
  height: 9,
})
const mended = (...lines: readonly string[]) => mendByOthers([lines.map(lineOf)])[0]!
const textOf = ({ words }: { words: readonly { text: string }[] }) => words.map(({ text }) => text).join(' ')
const BODY = ['xong trước ngày 15/9/2025 và 20/11/2025', 'theo Công văn ngày 02 tháng 5 năm 2024.']

test('of two readings of a year the one that the paper tells elsewhere is meant, and unsure', () => {
  const [line] = mended('hoàn thành trước ngày 28/9/2095.|28/9/2025.', ...BODY)
  expect(textOf(line!)).toBe('hoàn thành trước ngày 28/9/2025.')
  expect(line!.words.at(-1)).toMatchObject({ confidence: 0.5, otherwise: ['28/9/2095.'] })
})

test.each([
  ['another day', 'trước ngày 28/9/2095.|23/9/2025.'],
  ['a year that nothing tells', 'trước ngày 28/9/2027.|28/9/2021.'],
  ['a year that the paper tells', 'trước ngày 28/9/2024.|28/9/2025.'],
])('%s stays', (_, line) => {
  expect(textOf(mended(line, ...BODY)[0]!)).toBe(line.split('|')[0])
})

test('a paper is not later than all that it tells by many years', () => {
  const [day] = mended('Kon Tum, ngày 06 tháng 8 năm 2035', ...BODY)
  expect(textOf(day!)).toBe('Kon Tum, ngày 06 tháng 8 năm 2025')
  expect(day!.words.at(-1)).toMatchObject({ confidence: 0.5, otherwise: ['2035'] })
  // no digit makes it one of those, or two do: it is unsure as it is
  for (const [year, ...more] of [['2069'], ['2095', 'đến năm 2095']])
    expect(mended(`Kon Tum, ngày 06 tháng 8 năm ${year}`, ...BODY, ...more)[0]!.words.at(-1)!.text).toBe(year)
  // where little is told nothing is known
  expect(textOf(mended('Kon Tum, ngày 06 tháng 8 năm 2035', BODY[1]!)[0]!)).toContain('2035')
})

test('of two readings of a symbol the body whose code the paper tells elsewhere is meant, and unsure', () => {
  const body = 'theo Quyết định số 114/QĐ-SYT; Công văn số 27/SYT-KHTC'
  const [line] = mended('Số: 208/KH-SYI|208/KH-SYT', body)
  expect(textOf(line!)).toBe('Số: 208/KH-SYT')
  expect(line!.words[1]).toMatchObject({ confidence: 0.5, otherwise: ['208/KH-SYI'] })
  // the rest of it is as it was read; and no code is made of one that nobody read
  expect(textOf(mended('208/KH-SYIT|203/HK-SYT', body)[0]!)).toBe('208/KH-SYT')
  expect(textOf(mended('208/KH-SYI|208/KH-SXD', body)[0]!)).toBe('208/KH-SYI')
  expect(textOf(mended('208/KH-SVT|208/KH-SYT', `${body}, 5/KH-SVT`)[0]!)).toBe('208/KH-SVT')
})
