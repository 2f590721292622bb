import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from '../../src/parse/parse-text'
import { provincialPlan } from '../support/papers'

const folder = new URL('../../examples/papers/', import.meta.url)
const papers: [string, string][] = [
  ...readdirSync(folder).map((name): [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')]),
  [
    'a plan that names its directive in the title',
    provincialPlan({
      province: 'Hậu Giang',
      title: 'Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư về phát triển nhà ở xã hội',
    }),
  ],
]

test.each(papers)('%s is ordinary: all that is told of it is a note', (name, text) => {
  const paper = parse(text, { name })
  if (paper.outcome !== 'PARSED') throw new Error('refused')
  expect(paper.anomalies.length).toBeGreaterThan(0)
  expect(paper.anomalies.filter(({ severity }) => severity !== 'INFO')).toEqual([])
})
