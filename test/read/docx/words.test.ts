import { describe, expect, test } from '@jest/globals'
import { renderBlocks } from '../../../src/read/blocks.js'
import { readDocx } from '../../../src/read/docx/docx.js'
import { Marks } from '../../../src/read/marks.js'
import { docx, paragraph, table } from '../papers/containers.mjs'

const text = (body: string) =>
  renderBlocks(readDocx(new Uint8Array(docx(body) as Buffer), 'a.docx', new Marks()), 'a.docx')
const run = (inner: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`
const t = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const turn = (to: string) => `<w:r><w:fldChar w:fldCharType="${to}"/></w:r>`
const code = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`
const field = (formula: string, result: string) =>
  turn('begin') + formula + turn('separate') + run(t(result)) + turn('end')
const DELETED = '<w:rPr><w:del w:id="1"/></w:rPr>'
const MOVED = '<w:rPr><w:moveFrom w:id="1"/></w:rPr>'

describe('words that Word keeps apart from its text', () => {
  const cases: [string, string, string][] = [
    [
      'a field within the code of another one is no text, one within its result is',
      p(
        run(t('Số: ')) +
          field(code(' IF ') + field(code(' MERGEFIELD so '), '999') + code(' = "" "a" "b" '), '12') +
          run(t('/KH')) +
          turn('begin') +
          code(' HYPERLINK ') +
          turn('separate') +
          field(code(' PAGE '), '3') +
          turn('end'),
      ),
      'Số: 12/KH3\n',
    ],
    [
      'a field whose end is lost hides nothing',
      p(turn('begin') + code(' PAGE ') + run(t('a'))) + p(run(t('b'))),
      'a\nb\n',
    ],
    [
      'tabs to the margin part columns',
      p(run(t('Số: 1/KH') + '<w:ptab w:alignment="right"/>' + t('ngày 2'))),
      'Số: 1/KH    ngày 2\n',
    ],
    [
      'small capitals are capitals, and what is not in them says nothing',
      p(
        run(t('kế '), '<w:smallCaps/>') +
          run(t('hoạch '), '<w:caps/><w:smallCaps w:val="0"/>') +
          run(t('a'), '<w:smallCaps w:val="0"/>'),
      ),
      'KẾ HOẠCH a\n',
    ],
    [
      'signs of Symbol; pictures are bullets where a line begins, and nothing elsewhere',
      p(
        `<w:r><w:sym w:font="Symbol" w:char="F02D"/><w:tab/>${t('việc ')}<w:sym w:font="Symbol" w:char="F0B3"/>${t(' 5 ')}<w:sym w:font="Wingdings" w:char="F02D"/></w:r>`,
      ) +
        p(`<w:r><w:sym w:font="Wingdings" w:char="F0D8"/>${t(' việc')}</w:r>`) +
        p(run(t('\uf02b việc'))),
      '- việc ≥ 5\n- việc\n+ việc\n',
    ],
    [
      'formulas',
      p(`${run(t('đạt '))}<m:oMath><m:r><w:rPr/><m:t>95</m:t></m:r><m:r><m:t>%</m:t></m:r></m:oMath>`),
      'đạt 95%\n',
    ],
  ]
  test.each(cases)('%s', (_, body, expected) => {
    expect(text(body)).toBe(expected)
  })
})

describe('marks of paragraphs that are deleted or moved away', () => {
  const cases: [string, string, string][] = [
    [
      'the next paragraph continues it',
      p(run(t('Sở Y tế ')), DELETED) + p(run(t('báo cáo.'))),
      'Sở Y tế báo cáo.\n',
    ],
    [
      'nothing is left of a paragraph that is deleted as a whole',
      p(run(t('a'))) + p(`<w:del>${run(t('x'))}</w:del>`, DELETED) + p(run(t('b'))),
      'a\nb\n',
    ],
    ['or moved', p(`<w:moveFrom>${run(t('x'))}</w:moveFrom>`, MOVED) + p(run(t('b'))), 'b\n'],
    [
      'what nothing continues is a line of its own: before a table, at the end of a cell and of the text',
      p(run(t('a')), DELETED) + table([[p(run(t('b')), DELETED), paragraph('c')]]) + p(run(t('d')), DELETED),
      'a\n\nb\n\nc\n\nd\n',
    ],
  ]
  test.each(cases)('%s', (_, body, expected) => {
    expect(text(body)).toBe(expected)
  })
})
