import { describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { processorTime } from '../../support/processor-time.js'
import { renderBlocks } from '../../../src/read/blocks.js'
import { readDocx } from '../../../src/read/docx/docx.js'
import { Marks } from '../../../src/read/marks.js'
import { DOCX, mediaTypeOf } from '../../../src/read/media-type.js'
import { BORDERS, docx, inList, paragraph, part, table, zip } from '../papers/containers.mjs'

const read = (bytes: Buffer) => renderBlocks(readDocx(new Uint8Array(bytes), 'a.docx', new Marks()), 'a.docx')
const text = (body: string, more: Record<string, string> = {}) => read(docx(body, more) as Buffer)
const run = (inner: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`
const t = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`

const level = (at: number, format: string, pattern: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`
const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'bullet', '\uf0b7')}${level(4, 'bullet', 'o')}</w:abstractNum>
<w:abstractNum w:abstractNumId="8">${level(0, 'decimal', 'Điều %1.', 4)}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
const item = (words: string, list: number, depth = 0) =>
  paragraph(words, inList(list, depth) as string) as string

describe('the numbers that Word generates', () => {
  test('of each level, counted on and begun anew', () => {
    const body = [
      item('a', 1),
      item('b', 1, 1),
      item('c', 1, 1),
      item('d', 1, 2),
      item('e', 1, 3),
      item('f', 1, 4),
      item('g', 1),
      item('h', 1, 1),
      item('i', 2),
      item('k', 2),
      item('l', 3),
      paragraph('m'),
    ]
    expect(text(body.join(''), { numbering })).toBe(
      'I. a\nI.1. b\nI.2. c\na) d\n- e\n+ f\nII. g\nII.1. h\nĐiều 4. i\nĐiều 5. k\nI. l\nm\n',
    )
  })

  test('by a style, left by list 0', () => {
    const styles = `<w:style w:styleId="Base"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Own"><w:basedOn w:val="Base"/></w:style>`
    const own = '<w:pStyle w:val="Own"/>'
    expect(
      text(paragraph('a', own) + paragraph('b', own + (inList(0) as string)), { numbering, styles }),
    ).toBe('I.1. a\nb\n')
  })

  test('lists that are not there, or go round in circles, count nothing', () => {
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    expect(
      text(item('a', 99) + (paragraph('b', '<w:pStyle w:val="A"/>') as string), { numbering, styles }),
    ).toBe('a\nb\n')
  })
})

describe('what counts as text', () => {
  const cases: [string, string, string][] = [
    [
      'insertions, not deletions',
      `<w:p><w:ins>${run(t('mới'))}</w:ins><w:del>${run('<w:delText>cũ</w:delText>')}</w:del><w:moveFrom>${run(t('xa'))}</w:moveFrom><w:moveTo>${run(t(' gần'))}</w:moveTo></w:p>`,
      'mới gần\n',
    ],
    [
      'hidden text does not',
      `<w:p>${run(t('a'), '<w:vanish/>')}${run(t('b'), '<w:vanish w:val="0"/>')}</w:p>`,
      'b\n',
    ],
    ['capitals by a property', `<w:p>${run(t('kế hoạch'), '<w:caps/>')}</w:p>`, 'KẾ HOẠCH\n'],
    [
      'a field’s result, not its formula',
      `<w:p>${run('<w:instrText>PAGE</w:instrText>')}${run(t('3'))}</w:p>`,
      '3\n',
    ],
    [
      'a text box once, before what holds it',
      `<w:p>${run(t('a'))}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('MẬT')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('MẬT')}</w:txbxContent></mc:Fallback></mc:AlternateContent>${t('b')}</w:r></w:p>`,
      'MẬT\nab\n',
    ],
    [
      'tabulators: indent, behind a mark, between columns',
      `<w:p>${run('<w:tab/>' + t('-') + '<w:tab/>' + t('việc'))}</w:p><w:p>${run(t('Nơi nhận:') + '<w:tab/><w:tab/>' + t('TM. UBND'))}</w:p>`,
      '- việc\nNơi nhận:    TM. UBND\n',
    ],
    [
      'breaks and hyphens',
      `<w:p>${run(t('a') + '<w:br/>' + t('34') + '<w:noBreakHyphen/>' + t('CT'))}</w:p>`,
      'a\n34-CT\n',
    ],
    [
      'earlier properties are no list',
      `<w:p><w:pPr><w:pPrChange><w:pPr>${inList(1)}</w:pPr></w:pPrChange></w:pPr>${run(t('a'))}</w:p>`,
      'a\n',
    ],
    ['character references', `<w:p>${run('<w:t>&#x1EE6;y &amp; ban</w:t>')}</w:p>`, 'Ủy & ban\n'],
  ]
  test.each(cases)('%s', (_, body, expected) => {
    expect(text(body, { numbering })).toBe(expected)
  })

  test('what a style hides, unless the words show themselves; hidden paragraphs take no number', () => {
    const styles =
      '<w:style w:styleId="Run"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Paragraph"><w:basedOn w:val="Run"/></w:style>'
    const hidden = `<w:pStyle w:val="Paragraph"/>${inList(1)}`
    expect(
      text(
        `<w:p>${run(t('a'), '<w:rStyle w:val="Run"/>')}${run(t('b'))}</w:p>${paragraph('c', hidden)}<w:p><w:pPr>${hidden}</w:pPr>${run(t('d'), '<w:vanish w:val="0"/>')}</w:p>${item('e', 1)}`,
        { styles, numbering },
      ),
    ).toBe('b\n\nd\nI. e\n')
  })

  test('runs of blanks cost no more than letters', () => {
    const blanks = ' '.repeat(300_000)
    const body = `<w:p>${run(t(`a${blanks}b`))}</w:p><w:p>${run(t('hạn cuối:') + '<w:tab/>' + t(`${blanks}b`))}</w:p>`
    const noise = randomBytes(10_000).toString('base64')
    let same = false
    const took = processorTime(() => {
      same = text(body, { noise }) === `a${blanks}b\nhạn cuối:    b\n`
    })
    expect(same).toBe(true)
    expect(took).toBeLessThan(2000)
  })

  test('footnotes and endnotes come at the end, in the order of their calls', () => {
    const note = (kind: string, words: string) => `<w:${kind} w:id="2">${paragraph(words)}</w:${kind}>`
    const call = (kind: string) => `<w:r><w:${kind}Reference w:id="2"/></w:r>`
    expect(
      text(`<w:p>${run(t('a'))}${call('endnote')}${run(t('b'))}${call('footnote')}</w:p>`, {
        footnotes: note('footnote', 'dưới trang'),
        endnotes: note('endnote', 'cuối bài'),
      }),
    ).toBe('ab\n[1] cuối bài\n[2] dưới trang\n')
  })

  test('footnotes come at the end', () => {
    const footnotes = `<w:footnote w:id="0">${paragraph('đường kẻ')}</w:footnote><w:footnote w:id="2">${paragraph('Theo báo cáo')}</w:footnote>`
    const body = `<w:p>${run(t('Số liệu'))}<w:r><w:footnoteReference w:id="2"/></w:r>${run(t(' năm'))}</w:p>${paragraph('Hết')}`
    expect(text(body, { footnotes })).toBe('Số liệu năm\nHết\n[1] Theo báo cáo\n')
  })
})

describe('tables', () => {
  const cell = (words: string) => paragraph(words) as string
  const rows = [['TT', 'Việc'].map(cell), ['1', 'Lập'].map(cell)]
  const merged = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'
  const styles = `<w:style w:styleId="Grid"><w:tblPr>${BORDERS}</w:tblPr></w:style>`
  const cases: [string, string, string][] = [
    ['without lines: cell by cell', table(rows) as string, 'TT\n\nViệc\n\n1\n\nLập\n'],
    ['with lines: row by row', table(rows, BORDERS) as string, '| TT | Việc |\n| 1 | Lập |\n'],
    [
      'with the lines of a style',
      table(rows, '<w:tblStyle w:val="Grid"/>') as string,
      '| TT | Việc |\n| 1 | Lập |\n',
    ],
    [
      'with a head',
      (table(rows) as string).replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>'),
      '| TT | Việc |\n| 1 | Lập |\n',
    ],
    [
      'with merged cells',
      table(
        [
          [cell('TT'), cell('Việc'), cell('Hạn')],
          [cell('1'), merged + cell('Lập')],
        ],
        BORDERS,
      ) as string,
      '| TT | Việc | Hạn |\n| 1 | Lập |  |\n',
    ],
    [
      'with columns left out at the sides of a row',
      (
        table(
          [
            [cell('TT'), cell('Việc'), cell('Hạn')],
            [cell('Lập'), cell('2025')],
            [cell('2'), cell('Rà')],
          ],
          BORDERS,
        ) as string
      )
        .replace(
          `<w:tr><w:tc>${cell('Lập')}`,
          `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${cell('Lập')}`,
        )
        .replace(
          `<w:tr><w:tc>${cell('2')}`,
          `<w:tr><w:trPr><w:gridAfter w:val="1"/></w:trPr><w:tc>${cell('2')}`,
        ),
      '| TT | Việc | Hạn |\n|  | Lập | 2025 |\n| 2 | Rà |  |\n',
    ],
    [
      'with cells merged downwards',
      table(
        [
          [cell('TT'), cell('Việc'), '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>' + cell('Sở')],
          [cell('1'), cell('Lập'), '<w:tcPr><w:vMerge/></w:tcPr>' + cell('')],
          [cell('2'), merged + cell('Rà')],
          [cell('3'), cell('Báo'), '<w:tcPr><w:vMerge/></w:tcPr>' + cell('')],
        ],
        BORDERS,
      ) as string,
      '| TT | Việc | Sở |\n| 1 | Lập | Sở |\n| 2 | Rà |  |\n| 3 | Báo |  |\n',
    ],
    [
      'with a row and a cell that are deleted, and what stands in them',
      (
        table(
          [
            ...rows,
            [cell('9'), table([[cell('Xóa')]])],
            [cell('2'), '<w:tcPr><w:cellDel/></w:tcPr>' + cell('Cũ') + table([[cell('Cũ')]]), cell('Rà')],
          ],
          BORDERS,
        ) as string
      ).replace(`<w:tr><w:tc>${cell('9')}`, `<w:tr><w:trPr><w:del w:id="5"/></w:trPr><w:tc>${cell('9')}`),
      '| TT | Việc |\n| 1 | Lập |\n| 2 | Rà |\n',
    ],
    [
      'with the words of a row deleted',
      table([...rows, [`<w:p><w:del>${run(t('x'))}</w:del></w:p>`]], BORDERS) as string,
      '| TT | Việc |\n| 1 | Lập |\n',
    ],
  ]
  test.each(cases)('%s', (_, body, expected) => {
    expect(text(body, { styles })).toBe(expected)
  })

  test('a boxed head of three columns is no data, what is counted below it is', () => {
    const head = [['UBND', 'MẬT', 'CỘNG HÒA XÃ HỘI'].map(cell), ['Số: 1', '', 'ngày 2'].map(cell)]
    expect(text(table(head, BORDERS) as string)).toBe('UBND\n\nMẬT\n\nCỘNG HÒA XÃ HỘI\n\nSố: 1\n\nngày 2\n')
    expect(text(table([...head, ...rows], BORDERS) as string)).toMatch(
      /^UBND\n\nMẬT[^|]*\n\| TT \| Việc \|\n\| 1 \| Lập \|\n$/,
    )
  })
})

describe('how other programs write the same', () => {
  const document = part('document', `${paragraph('Kế hoạch', inList(1))}${paragraph('MẬT')}`) as string
  const numbers = part('numbering', numbering) as string
  const relation = (type: string, target: string) =>
    `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  const relations = (...inner: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`

  test('a main part of another name, found by its relations, and its lists by theirs', () => {
    const bytes = zip([
      ['_rels/.rels', relations(relation('officeDocument', 'word/document2.xml'))],
      ['word/_rels/document2.xml.rels', relations(relation('numbering', '/word/numbering7.xml'))],
      ['word/document2.xml', document],
      ['word/numbering7.xml', numbers],
    ]) as Buffer
    expect(mediaTypeOf(new Uint8Array(bytes), 'a')).toBe(DOCX)
    expect(read(bytes)).toBe('I. Kế hoạch\nMẬT\n')
  })

  test('a container whose relations lead nowhere', () => {
    const bytes = zip([
      ['_rels/.rels', relations(relation('officeDocument', '../../etc/passwd'))],
      ['word/other.xml', document],
    ]) as Buffer
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code: 'FILE_DAMAGED' }))
  })

  test('namespaces under other prefixes, or as the default one', () => {
    const foreign = (xml: string) => xml.replace(/\bw:|\bw(?==)/g, (found) => found.replace('w', 'ns0'))
    const plain =
      '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><p><r><t>Kế</t></r></p><x xmlns="urn:x"><p><r><t>lạ</t></r></p></x></document>'
    expect(
      read(
        zip([
          ['word/document.xml', foreign(document)],
          ['word/numbering.xml', foreign(numbers)],
        ]) as Buffer,
      ),
    ).toBe('I. Kế hoạch\nMẬT\n')
    expect(read(zip([['word/document.xml', plain]]) as Buffer)).toBe('Kế\n')
  })

  test('bytes behind the end of the container', () => {
    expect(read(Buffer.concat([docx(paragraph('Kế hoạch')) as Buffer, Buffer.from('\r\n')]))).toBe(
      'Kế hoạch\n',
    )
  })

  test('a part in another format is not lost in silence', () => {
    expect(() => text(`${paragraph('Kế hoạch')}<w:altChunk r:id="rId9"/>`)).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED_MEDIA_TYPE' }),
    )
  })
})

describe('tricks', () => {
  const document = part('document', paragraph('Kế hoạch')) as string
  const packed = (parts: [string, string | Buffer][], lies?: (name: string) => object) =>
    zip(parts, lies) as Buffer
  const refused: [string, Buffer, string][] = [
    [
      'an outer entity',
      packed([
        [
          'word/document.xml',
          `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${document.replace('Kế', '&e;')}`,
        ],
      ]),
      'FILE_DAMAGED',
    ],
    [
      'an entity without a declaration',
      packed([['word/document.xml', document.replace('Kế', '&e;')]]),
      'FILE_DAMAGED',
    ],
    [
      'an entity that is named like a property of every object',
      packed([['word/document.xml', document.replace('Kế', '&constructor;')]]),
      'FILE_DAMAGED',
    ],
    [
      'an attribute twice',
      packed([['word/document.xml', document.replace('<w:t', '<w:t a="1" a="2"')]]),
      'FILE_DAMAGED',
    ],
    [
      'elements that do not match',
      packed([['word/document.xml', document.replace('</w:p>', '')]]),
      'FILE_DAMAGED',
    ],
    ['an end too early', packed([['word/document.xml', document.slice(0, -30)]]), 'FILE_DAMAGED'],
    [
      'bytes that are no UTF-8',
      packed([['word/document.xml', Buffer.from(document, 'latin1')]]),
      'FILE_DAMAGED',
    ],
    [
      'one name twice',
      packed([
        ['word/document.xml', document],
        ['word/document.xml', document],
      ]),
      'FILE_DAMAGED',
    ],
    ['a password', packed([['word/document.xml', document]], () => ({ flags: 1 })), 'FILE_ENCRYPTED'],
    ['an unknown method', packed([['word/document.xml', document]], () => ({ method: 99 })), 'FILE_DAMAGED'],
    [
      'sizes that Zip64 would hold',
      packed([['word/document.xml', document]], () => ({ size: 0xffffffff })),
      'FILE_DAMAGED',
    ],
    [
      'a size that is too small',
      packed([['word/document.xml', document]], () => ({ size: 10 })),
      'FILE_TOO_COMPLEX',
    ],
    [
      'a size that is too large',
      packed([['word/document.xml', document]], () => ({ size: 10_000 })),
      'FILE_DAMAGED',
    ],
    [
      'a checksum that is not',
      packed([['word/document.xml', document]], () => ({ checksum: 1 })),
      'FILE_DAMAGED',
    ],
    [
      'a place beyond the end',
      packed([['word/document.xml', document]], () => ({ offset: 1_000_000 })),
      'FILE_DAMAGED',
    ],
    [
      'a length beyond the end',
      packed([['word/document.xml', document]], () => ({ packed: 1_000_000 })),
      'FILE_DAMAGED',
    ],
    ['half a file', packed([['word/document.xml', document]]).subarray(0, 200), 'FILE_DAMAGED'],
  ]
  test.each(refused)('%s is refused', (_, bytes, code) => {
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code }))
  })

  test('names that lead elsewhere and linked pictures are not looked at; UTF-16 is XML too', () => {
    const linked = part(
      'document',
      `${paragraph('Kế hoạch')}<w:p><w:r><w:drawing><a:blip r:link="rId1"/></w:drawing></w:r></w:p>`,
    ) as string
    const parts: [string, string | Buffer][] = [
      ['../../../../tmp/escaped', 'x'],
      ['/etc/passwd', 'x'],
      [
        'word/_rels/document.xml.rels',
        '<Relationships><Relationship Id="rId1" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
      ],
      ['word/document.xml', Buffer.from(`\ufeff${linked.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    ]
    expect(read(packed(parts))).toBe('Kế hoạch\n')
  })

  test('any cut and many a changed byte end in a typed error or in text', () => {
    const whole = docx(paragraph('Kế hoạch'), { numbering }) as Buffer
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] as number) ^ 0x55
      for (const bytes of [whole.subarray(0, at), changed]) {
        try {
          read(bytes)
        } catch (error) {
          expect((error as { code?: string }).code).toMatch(/^FILE_/)
        }
      }
    }
  })
})
