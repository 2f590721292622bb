import { expect, test } from '@jest/globals'
import { Bytes } from '../../src/read/doc/bytes.js'
import { decodeHtml } from '../../src/read/encoding.js'
import { decodeBytes } from '../../src/read/rtf/fonts.js'
import { decodeWestern, westernByte } from '../../src/read/western.js'

const BYTES = Buffer.from('93c96d20962080948197', 'hex')
const TEXT = '“Ém – €”\u0081—'

test('dashes and quotation marks of windows-1252, in whatever holds its bytes', () => {
  expect(decodeWestern(BYTES)).toBe(TEXT)
  expect(new Bytes(BYTES, 'a.doc').text(0, BYTES.length, false)).toBe(TEXT)
  expect(decodeBytes([...BYTES], 'windows-1252')).toBe(TEXT)
  for (const name of ['windows-1252', 'iso-8859-1'])
    expect(decodeHtml(Buffer.concat([Buffer.from(`<meta charset="${name}">`), BYTES]), 'a').text).toContain(
      TEXT,
    )
})

test('bytes by their letters, and nothing else of Latin-1 is another letter', () => {
  for (let byte = 0; byte < 256; byte += 1) {
    const letter = decodeWestern(Uint8Array.of(byte))
    expect(westernByte(letter)).toBe(byte)
    if (byte < 0x80 || byte > 0x9f) expect(letter).toBe(String.fromCharCode(byte))
  }
})
