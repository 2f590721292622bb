import { expect, test } from '@jest/globals'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { type Block, word } from '../../src/export/word'
import { openZip } from '../../src/read/zip'
import { wordText } from '../support/word'

/** Papers for Word, as the reader of papers and an XML parser find them. */

const TABLE: Block = {
  style: 'Table',
  columns: [
    { head: 'STT', width: 10 },
    { head: 'Nhiệm vụ', width: 90 },
  ],
  rows: [
    ['1', 'Rà soát <quỹ đất> & báo cáo "ngay"'],
    ['2', 'Chữ điều khiển\u0001 được bỏ'],
  ],
}

async function bytesOf(...blocks: readonly Block[]): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of word(
    (async function* () {
      yield* blocks
    })(),
  ))
    pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The tags of a part. Fails on what is not well-formed. */
function tagsOf(xml: string): SaxesTagPlain[] {
  const tags: SaxesTagPlain[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => void tags.push(tag as SaxesTagPlain))
  parser.write(xml).close()
  return tags
}

const parts = async (...blocks: readonly Block[]) => {
  const zip = openZip(new Uint8Array(await bytesOf(...blocks)), 'a.docx')
  return new Map([...zip.names].map((name) => [name, new TextDecoder().decode(zip.read(name)!)]))
}

test('words stand in it as they are, in the order of the blocks', async () => {
  const text = wordText(
    await bytesOf({ style: 'Title', text: 'Tình hình' }, { style: 'Heading1', text: 'Quá hạn' }, TABLE, {
      style: 'Note',
      text: 'Hết.',
    }),
  )
  expect(text).toMatch(
    /Tình hình\s+Quá hạn\s+\| STT \| Nhiệm vụ \|\s+\| 1 \| Rà soát <quỹ đất> & báo cáo "ngay" \|\s+\| 2 \| Chữ điều khiển được bỏ \|\s+Hết\./,
  )
})

test('each part is well-formed, has its type, and is what a relationship points to', async () => {
  const all = await parts({ style: 'Normal', text: 'a' }, TABLE)
  const types = tagsOf(all.get('[Content_Types].xml')!)
  const typed = types.flatMap(({ attributes }) => attributes['PartName'] ?? [])
  const targets = [...all]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, xml]) =>
      tagsOf(xml).flatMap(({ attributes: { Target } }) =>
        Target === undefined ? [] : [`/${name.startsWith('word/') ? 'word/' : ''}${String(Target)}`],
      ),
    )
  const own = [...all.keys()].filter((name) => !name.endsWith('.rels') && !name.startsWith('['))
  expect(typed.sort()).toEqual(own.map((name) => `/${name}`).sort())
  expect(targets.sort()).toEqual(typed)
  for (const xml of all.values()) expect(tagsOf(xml).length).toBeGreaterThan(0)
})

test('each style that a paragraph has is one of the paper; a head of a table stands again on each page', async () => {
  const all = await parts(
    ...(['Title', 'Subject', 'Day', 'Heading1', 'Normal', 'Note'] as const).map((style) => ({
      style,
      text: style,
    })),
    { style: 'Rule' },
    TABLE,
  )
  const valuesOf = (part: string, tag: string, attribute: string) =>
    new Set(
      tagsOf(all.get(part)!)
        .filter(({ name }) => name === tag)
        .map(({ attributes }) => String(attributes[attribute])),
    )
  const used = valuesOf('word/document.xml', 'w:pStyle', 'w:val')
  const known = valuesOf('word/styles.xml', 'w:style', 'w:styleId')
  expect([...used].filter((style) => !known.has(style))).toEqual([])
  // and those of cells, in the middle and not
  expect(used.size).toBe(9)
  const rows = tagsOf(all.get('word/document.xml')!).filter(({ name }) => name === 'w:tblHeader')
  expect(rows).toHaveLength(1)
})

test('the same blocks give the same bytes', async () => {
  expect((await bytesOf(TABLE)).equals(await bytesOf(TABLE))).toBe(true)
})
