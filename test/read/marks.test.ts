import { describe, expect, test } from '@jest/globals'
import { Marks } from '../../src/read/marks.js'
import { readBytes } from './built.js'
import { docx, paragraph, pdf, piece } from './papers/containers.mjs'

const marksOf = async (bytes: Buffer | string, name: string) =>
  (await readBytes(new Uint8Array(Buffer.from(bytes)), name)).marks

test('short lines, each once, and not more than a paper has', () => {
  const marks = new Marks()
  marks.add(` MẬT \n\n${'x'.repeat(60)}\n${'y'.repeat(61)}\rMẬT`)
  expect(marks.lines).toEqual(['MẬT', 'x'.repeat(60)])
  for (let i = 0; i < 300; i += 1) marks.add(String(i))
  expect([marks.lines.length, marks.full]).toEqual([200, true])
})

describe('a Word document’s marks', () => {
  const box = (words: string) =>
    `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(words)}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(words)}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  const cases: [string, string, Record<string, string>, string[] | undefined][] = [
    ['none', paragraph('Kế hoạch') as string, {}, undefined],
    [
      'of its pages’ headers and footers',
      paragraph('Kế hoạch') as string,
      { header1: paragraph('TUYỆT MẬT') as string, footer2: paragraph('Lưu hành\nnội bộ') as string },
      ['TUYỆT MẬT', 'Lưu hành', 'nội bộ'],
    ],
    ['of a text box, wherever', `${paragraph('Kế hoạch')}${box('TỐI MẬT')}`, {}, ['TỐI MẬT']],
    [
      'of WordArt',
      `${paragraph('Kế hoạch')}<w:p><w:r><w:pict><v:textpath string="M&#x1EAC;T"/></w:pict></w:r></w:p>`,
      {},
      ['MẬT'],
    ],
    ['not what is deleted', `${paragraph('Kế hoạch')}<w:p><w:del>${box('MẬT')}</w:del></w:p>`, {}, undefined],
  ]
  test.each(cases)('%s', async (_, body, more, expected) => {
    expect(await marksOf(docx(body, more) as Buffer, 'a.docx')).toEqual(expected)
  })
})

describe('a PDF’s marks', () => {
  const turned = (words: string, degrees: number, x: number, y: number) => {
    const [along, across] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
    const shown = /<.*> Tj/.exec(piece(words, 0, 0) as string)?.[0] ?? ''
    return `BT /F1 12 Tf ${along.toFixed(4)} ${across.toFixed(4)} ${(-across).toFixed(4)} ${along.toFixed(4)} ${x} ${y} Tm ${shown} ET\n`
  }
  const page = piece('Kế hoạch của Ủy ban nhân dân', 70, 700) as string

  test('what stands askew, its pieces joined; what lies on its side', async () => {
    const stamp = turned('MẬT', 20, 129, 521.4) + turned('TUYỆT', 20, 90, 507.2)
    expect(await marksOf(pdf([page + stamp + turned('TỐI MẬT', 90, 40, 300)]) as Buffer, 'a.pdf')).toEqual([
      'TUYỆT MẬT',
      'TỐI MẬT',
    ])
  })

  test('what is typed or stamped onto it', async () => {
    const annotation = (kind: string, words: string) =>
      `<< /Type /Annot /Subtype /${kind} /Rect [70 720 150 745] /Contents (${words}) /DA (/Helv 12 Tf) >>`
    const bytes = (pdf([page]) as Buffer)
      .toString('latin1')
      .replace(
        '/Type /Page /Parent',
        `/Type /Page /Annots [${annotation('FreeText', 'TUYET MAT')} ${annotation('Stamp', 'MAT')} ${annotation('Text', 'a note')}] /Parent`,
      )
    expect(await marksOf(Buffer.from(bytes, 'latin1'), 'a.pdf')).toEqual(['TUYET MAT', 'MAT'])
  })
})

test('a page’s marks: what shows around the paper, and the words for its pictures', async () => {
  const page = `<html><div role="banner">TUYỆT MẬT</div><nav>${'Trang chủ '.repeat(20)}</nav><p>Kế hoạch <img alt="HỎA TỐC"></p><div hidden>x</div>`
  expect(await marksOf(page, 'a.html')).toEqual(['TUYỆT MẬT', 'HỎA TỐC'])
})

test('marks in old letters are converted with the text', async () => {
  const paper =
    'Uû ban nh©n d©n tØnh. Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc. QuyÕt ®Þnh sè 12, th¸ng 5 n¨m 1998'
  expect(
    await marksOf(docx(paragraph(paper), { header1: paragraph('TuyÖt mËt') }) as Buffer, 'a.docx'),
  ).toEqual(['Tuyệt mật'])
})
