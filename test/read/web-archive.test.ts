import { describe, expect, test } from '@jest/globals'
import { MAIL, mediaTypeOf } from '../../src/read/media-type.js'
import { readBytes, textOf } from './built.js'
import { docx, inList, paragraph, part, zip } from './papers/containers.mjs'

const PAGE =
  '<html><head><meta charset="utf-8"></head><body><p>Số: 7/KH-UBND</p><ol><li>Sở Y tế báo cáo.</ol></body></html>'
const TEXT = 'Số: 7/KH-UBND\n1. Sở Y tế báo cáo.\n'
const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')
const printable = (text: string) =>
  Buffer.from(text)
    .toString('latin1')
    .replace(/[^ -<>-~]/g, (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/(.{40}[^=]{3})/g, '$1=\r\n')
const bodyOf = (head: string, body: string) => `${head}\r\n\r\n${body}\r\n`
const archive = (parts: string[], head = 'MIME-Version: 1.0') =>
  `${head}\r\nContent-Type: multipart/related;\r\n\tboundary="--=_Next";\r\n\ttype="text/html"\r\n\r\n${parts.map((one) => `----=_Next\r\n${one}`).join('')}----=_Next--\r\n`
const page = (head: string, body: string) =>
  bodyOf(`Content-Location: file:///C:/a.htm\r\nContent-Type: text/html; charset="utf-8"\r\n${head}`, body)
const FRAME = bodyOf('Content-Type: text/html', '<html><p>khung</p></html>')

describe('a page that was saved with its pictures is one paper', () => {
  const cases: [string, string][] = [
    ['as Word saves it', archive([page('Content-Transfer-Encoding: base64', base64(PAGE)), FRAME])],
    [
      'as a browser does, in printable signs',
      archive(
        [page('Content-Transfer-Encoding: quoted-printable', printable(PAGE)), FRAME],
        'From: <Saved by Blink>\r\nSubject: a\r\nMIME-Version: 1.0',
      ),
    ],
    [
      'without an encoding of its bytes, behind a picture',
      archive([bodyOf('Content-Type: image/png', 'x'), page('X: 1', PAGE)]),
    ],
    [
      'with parts in parts',
      archive([
        bodyOf('Content-Type: multipart/alternative; boundary=in', `--in\r\n${page('X: 1', PAGE)}--in--`),
      ]),
    ],
    ['of one part', page('Content-Transfer-Encoding: base64', base64(PAGE))],
  ]
  test.each(cases)('%s', async (_, bytes) => {
    expect(mediaTypeOf(new Uint8Array(Buffer.from(bytes)), 'a.doc')).toBe('text/html')
    expect(await textOf(Buffer.from(bytes), 'a.doc')).toBe(TEXT)
  })

  test('in the encoding that only the archive states', async () => {
    const words = 'Uỷ ban nhân dân tỉnh thực hiện Chỉ thị của Đảng về việc tổ chức các hội nghị'
    const bytes = Buffer.concat([
      Buffer.from(
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=unicode-1-1-utf-8\r\n\r\n',
      ),
      Buffer.from(`<p>${words}</p>\r\n--b--`),
    ])
    expect(await textOf(bytes, 'a.mht')).toBe(`${words}\n`)
  })

  test('keeps the blank between two words before a line that goes on', async () => {
    const broken = page(
      'Content-Transfer-Encoding: quoted-printable',
      '<body><p>Ph=E1=BB=91i =\r\nh=E1=BB=A3p=\r\n.</p></body>',
    )
    expect(await textOf(Buffer.from(archive([broken])), 'a.mht')).toBe('Phối hợp.\n')
  })

  test('with the paper in a frame of the page of a portal', async () => {
    const portal = page('X: 1', '<body><p>Cổng thông tin</p><iframe src="cid:f"></iframe></body>')
    const menu = page('X: 2', '<body><p>Trang chủ</p></body>')
    const paper = page('X: 3', '<body><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>KẾ HOẠCH</p></body>')
    expect(await textOf(Buffer.from(archive([portal, menu, paper])), 'a.mht')).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\n',
    )
    expect(await textOf(Buffer.from(archive([portal, menu])), 'a.mht')).toBe('Cổng thông tin\n')
  })

  test('a mail is none, though its words are a page with pictures', () => {
    const bytes = archive([page('X: 1', PAGE)], 'From: a@b.vn\r\nTo: c@d.vn\r\nMIME-Version: 1.0')
    expect(mediaTypeOf(new Uint8Array(Buffer.from(bytes)), 'a.eml')).toBe(MAIL)
  })

  const broken: [string, string, string][] = [
    ['without a page', archive([bodyOf('Content-Type: image/png', 'x')]), 'FILE_DAMAGED'],
    ['cut off', archive([]).slice(0, 90), 'FILE_DAMAGED'],
    [
      'nested too deeply',
      Array.from({ length: 9 }).reduce<string>(
        (inner, _, at) =>
          `Content-Type: multipart/related; boundary=b${at}\r\n\r\n--b${at}\r\n${inner}\r\n--b${at}--\r\n`,
        'Content-Type: image/png\r\n\r\nx',
      ),
      'FILE_TOO_COMPLEX',
    ],
  ]
  test.each(broken)('%s it is refused', async (_, bytes, code) => {
    await expect(readBytes(new Uint8Array(Buffer.from(bytes)), 'a.mht')).rejects.toMatchObject({ code })
  })
})

describe('a part in another format within a Word document', () => {
  const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const holding = (name: string, chunk: Buffer | string, body = '<w:altChunk r:id="c"/>') =>
    zip([
      ['[Content_Types].xml', '<Types/>'],
      [
        'word/_rels/document.xml.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="${RELATIONS}/aFChunk" Target="${name}"/></Relationships>`,
      ],
      [
        'word/document.xml',
        (
          part('document', `<w:body>${paragraph('KẾ HOẠCH')}${body}${paragraph('Hết')}</w:body>`) as string
        ).replace('<w:document ', `<w:document xmlns:r="${RELATIONS}" `),
      ],
      [`word/${name}`, chunk],
    ]) as Buffer
  const cases: [string, string, Buffer | string][] = [
    ['a page', 'c.htm', PAGE],
    ['a web archive', 'c.mht', archive([page('Content-Transfer-Encoding: base64', base64(PAGE))])],
    [
      'another document',
      'c.docx',
      docx(`${paragraph('Số: 7/KH-UBND')}${paragraph('Sở Y tế báo cáo.', inList(1))}`, {
        numbering:
          '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      }) as Buffer,
    ],
    ['plain text', 'c.txt', TEXT],
  ]
  test.each(cases)('%s stands in its place', async (_, name, chunk) => {
    expect((await textOf(holding(name, chunk), 'a.docx')).replace('\n\n', '\n')).toBe(
      `KẾ HOẠCH\n${TEXT}Hết\n`,
    )
  })

  const refused: [string, Buffer][] = [
    ['of a kind that is not read', holding('c.png', Buffer.from('89504e470d0a1a0a', 'hex'))],
    ['that is not there', holding('c.htm', PAGE, '<w:altChunk r:id="d"/>')],
    ['within another such part', holding('c.docx', holding('c.htm', PAGE))],
  ]
  test.each(refused)('one %s is told', async (_, bytes) => {
    await expect(readBytes(new Uint8Array(bytes), 'a.docx')).rejects.toMatchObject({
      code: 'UNSUPPORTED_MEDIA_TYPE',
    })
  })
})
