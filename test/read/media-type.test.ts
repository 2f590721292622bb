import { describe, expect, test } from '@jest/globals'
import { DOCX, mediaTypeOf, ZIP } from '../../src/read/media-type.js'
import { docx, paragraph, pdf, zip } from './papers/containers.mjs'

type Bytes = Buffer | string
const typeOf = (name: string, bytes: Bytes) => mediaTypeOf(new Uint8Array(Buffer.from(bytes)), name)

describe('a file is what it begins with, whatever its name', () => {
  const cases: [string, string, Bytes, string][] = [
    ['a PDF named .txt', 'a.txt', pdf(['']) as Buffer, 'application/pdf'],
    [
      'a PDF behind a byte order mark',
      'a.txt',
      Buffer.concat([Buffer.from('\ufeff'), pdf(['']) as Buffer]),
      'application/pdf',
    ],
    [
      'a PDF behind lines of a mail',
      'a.txt',
      Buffer.concat([Buffer.from(`${'x'.repeat(900)}\n`), pdf(['']) as Buffer]),
      'application/pdf',
    ],
    ['a text about PDFs', 'a.txt', 'Tệp bắt đầu bằng %PDF-1.7 là tệp PDF', 'text/plain'],
    ['a DOCX named .pdf', 'a.pdf', docx(paragraph('x')) as Buffer, DOCX],
    ['text named .docx', 'a.docx', 'Kế hoạch', 'text/plain'],
    ['Markdown', 'a.MD', '# Kế hoạch', 'text/markdown'],
    ['a page named .txt', 'a.txt', '\ufeff\n<!-- saved -->\n<!DOCTYPE html><p>x', 'text/html'],
    ['a page without a doctype', 'a', '<HTML lang="vi"><p>x', 'text/html'],
    ['XHTML', 'a.txt', '<?xml version="1.0"?>\n<html xmlns="x">', 'text/html'],
    ['a page in UTF-16', 'a.txt', Buffer.from('\ufeff<html><p>Kế hoạch', 'utf16le'), 'text/html'],
    ['a piece of HTML by its name', 'a.htm', '<p>Kế hoạch</p>', 'text/html'],
    ['RTF named .doc', 'a.doc', '{\\rtf1\\ansi', 'application/rtf'],
    ['a WebP named .jpg', 'a.jpg', 'RIFFabcdWEBPVP8 ', 'image/webp'],
    ['a GIF named .png', 'a.png', 'GIF89a', 'image/gif'],
    ['a BMP', 'scan', 'BMabcd\0\0\0\0', 'image/bmp'],
    ['a ZIP archive', 'a.docx', zip([['a.txt', 'x']]) as Buffer, ZIP],
    ['a web archive', 'a.mht', 'MIME-Version: 1.0\nContent-Type: multipart/related\n\nx', 'text/html'],
    ['a piece of HTML under a name that no text has', 'a.doc', '<div>\n<p>Kế hoạch</p>', 'text/html'],
    ['brackets that are no tag', 'a.doc', '<paper> Kế hoạch', 'text/plain'],
    ['text with tags left in it', 'a.txt', '<p align="center"><b>KẾ HOẠCH</b></p>', 'text/plain'],
  ]
  test.each(cases)('%s', (_, name, bytes, expected) => {
    expect(typeOf(name, bytes)).toBe(expected)
  })
})

describe('letters of every encoding are those of a text', () => {
  const words = 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI\r\n\tKế hoạch số 215/KH-UBND về nhà ở xã hội\f\u001b[0m\r\n'
  test.each<[string, Bytes]>([
    ['UTF-8', words],
    ['UTF-16', Buffer.from(words, 'utf16le')],
    ['UTF-16 behind its mark', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16 of letters with accents alone', Buffer.from(`\ufeff${'ệữởạ'.repeat(50)}`, 'utf16le')],
    [
      'one whose capitals are control characters',
      Buffer.from(`${'UY BAN NHAN DAN TINH'.repeat(5)}\x02\x05\x06\x14`),
    ],
    ['nothing but a letter', 'a'],
  ])('%s', (_, bytes) => expect(typeOf('paper.txt', bytes)).toBe('text/plain'))
})

describe('what is not read is told by what it is', () => {
  const old = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), Buffer.from(stream, 'utf16le')])
  /** As evenly spread as what is compressed or enciphered. */
  const compressed = (length: number): Buffer =>
    Buffer.from(Array.from({ length }, (_, at) => (at * 7919 + (at % 13) * 101) % 251))
  const cases: [string, Bytes, string][] = [
    ['XLSB', zip([['xl/workbook.bin', '<x/>']]) as Buffer, 'spreadsheet in binary form'],
    ['PPTX', zip([['ppt/presentation.xml', '<x/>']]) as Buffer, 'presentation'],
    ['XLS', old('Workbook'), '(XLS)'],
    ['BigTIFF', 'II+\0\b\0\0\0', 'BigTIFF'],
    ['a picture in JPEG 2000', Buffer.from('0000000c6a5020200d0a870a', 'hex'), 'JPEG 2000'],
    [
      'a recording with a title',
      Buffer.from('ID3\x04\0\0\0\0\x02\x01TIT2', 'latin1'),
      'a recording of sound',
    ],
    ['one without', Buffer.from('fffb9064', 'hex'), 'a recording of sound'],
    ['a wave', Buffer.from('RIFF\x24\x08\0\0WAVE', 'latin1'), 'a recording of sound'],
    ['a voice memo', Buffer.from('\0\0\0\x1cftypM4A \0', 'latin1'), 'a recording of sound'],
    ['a film', Buffer.from('\0\0\0\x20ftypisom\0', 'latin1'), 'a film'],
    ['a picture of a telephone', Buffer.from('\0\0\0\x18ftypheic\0', 'latin1'), 'HEIC'],
    ['a program', Buffer.from('MZ\x90\0\x03', 'latin1'), 'a program'],
    ['a program of a telephone', zip([['AndroidManifest.xml', 'x']]) as Buffer, 'a program'],
    ['a shortcut', Buffer.from('4c0000000114020000000000c0000000', 'hex'), 'a shortcut'],
    ['a drawing', 'AC1032\0\0', 'a drawing'],
    ['a database', 'SQLite format 3\0', 'a database'],
    [
      'an archive of other systems',
      Buffer.concat([Buffer.alloc(257, 'a'), Buffer.from('ustar')]),
      'an archive',
    ],
    ['what no program is known of', compressed(5000), 'data that is no text'],
    ['XML', '<?xml version="1.0"?><paper/>', 'an XML file'],
  ]
  test.each(cases)('%s', (_, bytes, what) => {
    expect(() => typeOf('paper.docx', bytes)).toThrow(
      expect.objectContaining({
        code: 'UNSUPPORTED_MEDIA_TYPE',
        message: expect.stringContaining(what) as unknown,
      }),
    )
  })

  const remedies: [string, Bytes, string][] = [
    ['an archive', Buffer.from('Rar!\x1a\x07', 'latin1'), 'ZIP'],
    ['a mail of Outlook', old('__properties_version1.0'), 'EML'],
    ['one with a Word document', old('WordDocument __properties_version1.0'), 'EML'],
    ['an old spreadsheet', old('Workbook'), 'XLSX'],
    ['a presentation', zip([['ppt/presentation.xml', '<x/>']]) as Buffer, 'DOCX'],
    ['a picture of a telephone', Buffer.from('\0\0\0\x18ftypheic\0', 'latin1'), 'JPEG'],
  ]
  test('what Outlook packs for others is told, with how its papers are had', () => {
    expect(() => typeOf('winmail.dat', Buffer.from('789f3e220100', 'hex'))).toThrow(
      expect.objectContaining({
        code: 'UNSUPPORTED_MEDIA_TYPE',
        remedy: expect.stringContaining('save its attachments') as unknown,
      }),
    )
  })

  test.each(remedies)('%s, with what it can be made', (_, bytes, saveAs) => {
    expect(() => typeOf('paper', bytes)).toThrow(
      expect.objectContaining({
        remedy: expect.stringContaining(saveAs) as unknown,
        details: expect.objectContaining({ saveAs }) as unknown,
      }),
    )
  })

  test('a Word document behind a password', () => {
    expect(() => typeOf('paper.docx', old('EncryptedPackage'))).toThrow(
      expect.objectContaining({ code: 'FILE_ENCRYPTED' }),
    )
  })
})
