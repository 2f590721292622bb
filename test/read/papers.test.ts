import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toFormat } from '../../src/parse/format.js'
import { parse } from '../../src/parse/parse.js'
import { readSource } from './built.js'
import { papers } from './papers/make.mjs'

const made = papers() as Record<string, string | Buffer>
const pathOf = (name: string) => fileURLToPath(new URL(`papers/${name}`, import.meta.url))

test.each(Object.keys(made))('%s is what make.mjs makes', (name) => {
  expect(readFileSync(pathOf(name)).equals(Buffer.from(made[name] as string))).toBe(true)
})

interface Printed {
  document: { symbol: string; issuedOn: { value: string }; issuer: string; title: string; signatory: string }
  citations: {
    symbol: string
    date: string
    relation: string
    issuer: string
    mentions: { span: { start: number; end: number } }[]
  }[]
  tasks: {
    section: string
    kind: string
    lead: string[]
    coordinating: string[]
    deadlines: { iso: string; bound: string }[]
  }[]
  recipients: { text: string }[]
}

async function said(name: string) {
  const source = await readSource(pathOf(name))
  const { document, citations, tasks, recipients } = toFormat(source, parse(source)) as unknown as Printed
  for (const { mentions } of citations)
    for (const { span } of mentions)
      expect(source.text.slice(span.start, span.end)).toMatch(/34-CT\/TW|927\/QĐ-TTg/)
  return {
    document: [document.symbol, document.issuedOn.value, document.issuer, document.title, document.signatory],
    citations: citations.map(({ symbol, date, relation, issuer }) => [symbol, date, relation, issuer]),
    tasks: tasks.map(({ section, kind, lead, coordinating, deadlines }) => [
      section,
      kind,
      lead,
      coordinating,
      deadlines.map(({ iso, bound }) => [iso, bound]),
    ]),
    recipients: recipients.map(({ text }) => text),
  }
}

test.each(['plan.docx', 'plan.html', 'plan.pdf'])('%s says what the text says', async (name) => {
  const text = await said('plan.txt')
  expect(text.document).toEqual([
    '218/KH-UBND',
    '2024-09-12',
    'UBND tỉnh Bến Tre',
    'Chăm lo nhà ở cho công nhân và người thu nhập thấp trên địa bàn tỉnh Bến Tre',
    'Trần Thị Mẫu',
  ])
  expect([text.citations.length, text.tasks.length, text.recipients.length]).toEqual([2, 4, 3])
  expect(await said(name)).toEqual(text)
})
