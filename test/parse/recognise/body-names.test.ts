import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from '../../../src/parse/parse-text.js'
import { paperOf } from './paper.js'

/** Names of bodies as offices bear them, each whole, and ended by the verb behind it. */
const lines = readFileSync(new URL('body-names.txt', import.meta.url), 'utf8').split('\n')
const names = lines.filter((line) => line !== '' && !line.startsWith('#'))

/** Verbs that no name ends with, and what some of them are done to. */
const VERBS = ['rà soát vườn cây', 'chia sẻ dữ liệu', 'dập dịch ở các xã', 'thuê tư vấn', 'xuống cơ sở']

test('no name stands twice', () => expect(new Set(names).size).toBe(names.length))

test.each(VERBS)('each name ends before “%s”', (verb) => {
  const body = names.map((name) => `- ${name} ${verb}.`).join('\n')
  const { tasks } = parse(paperOf({ type: 'KẾ HOẠCH', title: 'Trồng cây', body }), { name: 'a.txt' })
  const leads = tasks.flatMap(({ lead }) => lead.map(withoutPlace))
  expect(leads).toEqual(names.map(withoutPlace))
})

/** The paper's own unit stands behind a name or does not. */
const withoutPlace = (name: string): string => name.replace(/(?: tỉnh)?(?: Nghệ An)?$/u, '')
