import { expect, test } from '@jest/globals'
import { parse } from '../../../../src/parse/parse.js'
import { paperOf } from '../paper.js'

const LONG = [
  'chăm sóc các hàng cây đã trồng ven đường làng và trong sân',
  'trường học, trạm y tế của địa phương, có rào chắn và có người',
  'trông coi hằng ngày, tưới nước đủ cho cây vào mùa khô và',
  'cắt tỉa cành trước mùa bão lũ.',
].join('\n')

const wordsOf = (heading: string, indent: string): string[] => {
  const items = ['Sở Y tế', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Xây dựng'].flatMap((name, index) => [
    `${indent}${index + 1}. ${heading}`,
    `${indent}${name} ${LONG}`,
    `${indent}UBND các xã ${LONG}`,
  ])
  const text = paperOf({ type: 'THÔNG BÁO', title: 'Trồng cây', body: items.join('\n') })
  const result = parse({ name: 'a.txt', mediaType: 'text/plain', encoding: 'utf-8', text, textBase: 'RAW' })
  return result.outcome === 'PARSED'
    ? result.tasks.map(({ text: words }) => words.split(/\s+/).slice(0, 3).join(' '))
    : []
}

test('a numbered heading is apart where the first line of each paragraph is set in', () => {
  expect(wordsOf('Cây ven đường', '       ')[0]).toBe('Sở Y tế')
})

test('or where it is much shorter than the lines of the text', () => {
  expect(wordsOf('Cây ven đường', '')[0]).toBe('Sở Y tế')
})

test('a numbered line goes on where it is nearly full and lines are not set in', () => {
  const full = 'Cây ven đường làng, trong sân trường học và các trạm y tế'
  expect(wordsOf(full, '       ')[0]).toBe('Sở Y tế')
  expect(wordsOf(full, '')[0]).not.toBe('Sở Y tế')
})
