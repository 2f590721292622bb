/** Small files that end or hold up naive readers (RELIABILITY row 7); name → bytes, made when asked for. */
import { deflateSync } from 'node:zlib'
import { docx, packed, paragraph, part, pdf, piece, zip } from './papers/containers.mjs'

const million = 1_000_000

/** Words that come back only after a while: packs about 30:1, below the ratio that is refused. */
function* words(count) {
  let seed = 7
  for (let i = 0; i < count; i += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    yield (seed % 97).toString(36)
  }
}

/** A Word document of so many megabytes of runs; packing looks back 32 KB, so that the ratio stays that of the words. */
const manyRuns = (megabytes) => {
  const runs = []
  let length = 0
  for (const word of words(60_000)) {
    const run = `<w:p><w:r><w:t>${word}</w:t></w:r></w:p>`
    length += run.length
    if (length > million) break
    runs.push(run)
  }
  const [before, after] = part('document', '<w:body>|</w:body>').split('|')
  const pieces = [{ content: before }, { content: runs.join(''), times: megabytes }, { content: after }]
  return zip([['word/document.xml', packed(pieces)]])
}

const flate = (content) => ({
  filter: '/Filter /FlateDecode',
  data: deflateSync(content, { level: 9 }),
})
const twice = (content) => ({
  filter: '/Filter [/FlateDecode /FlateDecode]',
  data: deflateSync(flate(content).data, { level: 9 }),
})
const blanks = (megabytes) => Buffer.alloc(megabytes * million, ' ')
const nested = (open, close, count) => open.repeat(count) + 'x' + close.repeat(count)
/** With a part that does not pack, so that the ratio of the whole is an honest one. */
const padded = (body) =>
  zip([
    ['word/document.xml', part('document', `<w:body>${body}</w:body>`)],
    ['word/media/image1.png', noise(400_000)],
  ])
const noise = (length) =>
  Buffer.from(
    Array.from(
      words(length),
      (word, index) => (word.charCodeAt(0) * 31 + index * index * 7 + (index >> 3)) & 255,
    ),
  )
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i} "&a${i - 1};&a${i - 1};">`).join('')}]><w:document xmlns:w="x">&a29;</w:document>`

const multipart = (at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n`
const HEAD = `From: a@b.vn\nMIME-Version: 1.0\n${multipart('')}`

export const bombs = {
  'a-million-paragraphs.docx': () => docx('<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(million)),
  'below-the-ratio-30-mb.docx': () => manyRuns(30),
  'below-the-ratio-90-mb.docx': () => manyRuns(90),
  'more-than-declared.docx': () =>
    zip([['word/document.xml', part('document', paragraph('x').repeat(300_000))]], () => ({ size: 1000 })),
  'declares-a-gigabyte.docx': () =>
    zip([['word/document.xml', part('document', paragraph('x'))]], () => ({ size: 2 ** 30 })),
  'nested-paragraphs.docx': () => padded(nested('<w:p><w:r>', '</w:r></w:p>', 20_000)),
  'nested-tables.docx': () => padded(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 20_000)),
  'billion-laughs.docx': () => zip([['word/document.xml', LAUGHS]]),
  'wide-cells.docx': () =>
    padded(
      `<w:tbl><w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="100"/></w:tcPr><w:p/></w:tc>'.repeat(100_000)}</w:tr></w:tbl>`,
    ),
  'stream-of-460-mb.pdf': () => pdf([blanks(460)], flate),
  'stream-of-text.pdf': () => pdf([piece('Kế hoạch', 70, 800).repeat(3 * million)], flate),
  'stream-packed-twice.pdf': () => pdf([blanks(400)], twice),
  'pages-of-a-lie.pdf': () =>
    Buffer.from(
      pdf([piece('x', 70, 800)])
        .toString('latin1')
        .replace('/Count 1 ', '/Count 1999999999 '),
      'latin1',
    ),
  'nested-arrays.pdf': () => pdf([`${'['.repeat(2 * million)} TJ`], flate),
  'nested-50-000.html': () => Buffer.from(`<!doctype html>${nested('<div>', '</div>', 50_000)}`),
  'nested-200-000.html': () => Buffer.from(`<!doctype html>${nested('<div>', '</div>', 200_000)}`),
  'unclosed-spans.html': () => Buffer.from(`<!doctype html>${'<span>x'.repeat(200_000)}`),
  'two-million-tags.html': () => Buffer.from(`<!doctype html>${'<p>x'.repeat(2 * million)}`),
  'wide-cells.html': () =>
    Buffer.from(
      `<!doctype html><table border=1>${'<tr><td colspan=100 rowspan=100>x<td>y'.repeat(20_000)}</table>`,
    ),
  'rules-of-style.html': () =>
    Buffer.from(
      `<!doctype html><style>${'.a .b .a{left:1px}'.repeat(15_000)}</style>${'<p class=a>x</p>'.repeat(20_000)}`,
    ),
  'declarations.html': () => Buffer.from(`<!doctype html>${'<!'.repeat(5 * million)}`),
  'comments.html': () => Buffer.from(`<!doctype html>${'<!--'.repeat(4 * million)}`),
  'text-of-15-mb.html': () => Buffer.from(`<!doctype html>${'chữ '.repeat(2.5 * million)}`),
  'archives-of-28-mb.zip': () =>
    zip(
      Array.from({ length: 8 }, (_, at) => [
        `${at}.zip`,
        zip([
          ['a.txt', packed([{ content: Buffer.alloc(million, ' '), times: 28 }])],
          ['b.bin', noise(400_000)],
        ]),
      ]),
    ),
  'a-million-parts.eml': () =>
    Buffer.from(`${HEAD}${'--b\nContent-Disposition: attachment; filename=a\n\nx\n'.repeat(300_000)}--b--\n`),
  'nested-5000.eml': () =>
    Buffer.from(
      HEAD + Array.from({ length: 5000 }, (_, at) => `--b${at || ''}\n${multipart(at + 1)}`).join(''),
    ),
  'mails-in-mails.eml': () =>
    Buffer.from(
      HEAD + '--b\nContent-Type: message/rfc822\n\nFrom: a@b.vn\nMIME-Version: 1.0\n'.repeat(100_000),
    ),
  'a-head-of-15-mb.eml': () =>
    Buffer.from(`From: a@b.vn\nMIME-Version: 1.0\n${'X-A: b\n'.repeat(2 * million)}\nx`),
  'an-address-of-15-mb.eml': () =>
    Buffer.from(`MIME-Version: 1.0\nFrom: a@b.vn\nTo: ${'"a" <a@b.vn>, '.repeat(million)}\n\nx`),
}
