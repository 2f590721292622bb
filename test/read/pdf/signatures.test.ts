import { beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { provincialPlan } from '../../support/papers'
import { cms, pdfOf, type PlaceOptions, type Signer, signer, signPdf } from '../../support/signed-pdf'
import type * as Marking from '../../../src/read/marks'
import type * as Pdf from '../../../src/read/pdf/pdf'
import { built } from '../../support/built'
import { drawing } from '../../support/random'
import { readBytes } from '../built'

const { Marks } = await built<typeof Marking>('read/marks.js')
const { readPdf } = await built<typeof Pdf>('read/pdf/pdf.js')

/** `MUTANTS=1000 npm test -- test/read/pdf/signatures` tries more. */
const MUTANTS = Number(process.env['MUTANTS'] ?? 12)

const text = provincialPlan({ province: 'Bến Tre' })
const plain = pdfOf(text)

let person: Signer
let office: Signer
let authority: Signer
beforeAll(() => {
  person = signer({ name: 'Trần Thị Mẫu', organisation: 'UBND tỉnh Bến Tre', unit: 'Lãnh đạo' })
  office = signer({ name: 'Ủy ban nhân dân tỉnh Bến Tre', algorithm: 'ecdsa' })
  authority = signer({ name: 'TSA thử nghiệm', algorithm: 'ecdsa' })
})

const read = (bytes: Buffer) => readPdf(new Uint8Array(bytes), 'a.pdf', new Marks())
const signaturesOf = async (bytes: Buffer) => (await read(bytes)).signatures
const only = async (bytes: Buffer) => {
  const all = await signaturesOf(bytes)
  expect(all).toHaveLength(1)
  return all[0]!
}

describe('a signature', () => {
  test('states who signed, by which certificate, when, and covers the whole file', async () => {
    const bytes = signPdf(plain, person)
    expect(await only(bytes)).toEqual({
      kind: 'SIGNATURE',
      signer: 'Trần Thị Mẫu',
      organisation: 'UBND tỉnh Bến Tre',
      unit: 'Lãnh đạo',
      certifiedBy: 'CA thử nghiệm',
      serial: expect.stringMatching(/^5401[\da-f]{12}$/) as unknown,
      validFrom: '2024-01-01T00:00:00.000Z',
      validTo: '2029-01-01T00:00:00.000Z',
      signedAt: '2024-09-12T02:30:00.000Z',
      signedAtBasis: 'SIGNED_ATTRIBUTE',
      coverage: 'WHOLE_FILE',
      fault: null,
      coveredBytes: bytes.length,
    })
  })

  test('does not change the text, and a file without one has none', async () => {
    const unsigned = await readBytes(new Uint8Array(plain), 'a.pdf')
    expect(unsigned).not.toHaveProperty('signatures')
    const signed = await readBytes(new Uint8Array(signPdf(plain, person)), 'a.pdf')
    expect(signed.text).toBe(unsigned.text)
    expect(signed.signatures).toMatchObject([{ signer: 'Trần Thị Mẫu', coverage: 'WHOLE_FILE' }])
  })

  const good: [string, () => [Signer, PlaceOptions]][] = [
    ['RSA, SHA-1', () => [person, { hash: 'sha1' }]],
    ['RSA, SHA-512', () => [person, { hash: 'sha512' }]],
    ['RSASSA-PSS, SHA-256', () => [signer({ name: 'A', algorithm: 'pss' }), {}]],
    ['RSASSA-PSS, SHA-384', () => [signer({ name: 'A', algorithm: 'pss' }), { hash: 'sha384' }]],
    ['ECDSA, SHA-256', () => [office, {}]],
    ['ECDSA, SHA-384', () => [office, { hash: 'sha384' }]],
    ['Ed25519, SHA-512', () => [signer({ name: 'A', algorithm: 'ed25519' }), { hash: 'sha512' }]],
    ['adbe.pkcs7.detached', () => [person, { subFilter: 'adbe.pkcs7.detached' }]],
    ['adbe.pkcs7.sha1', () => [person, { subFilter: 'adbe.pkcs7.sha1' }]],
    ['without attributes', () => [person, { attributes: false }]],
    ['in a file with packed objects', () => [person, { packed: true }]],
    [
      'with a reason that reads like the file',
      () => [person, { entries: '/Reason (12 0 obj << /ByteRange [0 1 2 3] >> \\( endobj)' }],
    ],
  ]
  test.each(good)('holds: %s', async (_, of) => {
    expect(await only(signPdf(plain, ...of()))).toMatchObject({ coverage: 'WHOLE_FILE', fault: null })
  })

  test('made by OpenSSL holds', async () => {
    const bytes = readFileSync(new URL('signed-by-openssl.pdf', import.meta.url))
    expect(await signaturesOf(bytes)).toMatchObject([
      { signer: 'Lê Văn Thử', organisation: 'UBND tỉnh Thử Nghiệm', coverage: 'WHOLE_FILE' },
    ])
  })

  test('says who tells its time: an authority, the signer, or the file alone', async () => {
    const stamp = { by: authority, at: '2024-09-12T02:31:00Z' }
    const times = async (options: PlaceOptions) => {
      const { signedAt, signedAtBasis } = await only(signPdf(plain, person, options))
      return [signedAt, signedAtBasis]
    }
    expect(await times({ stamp })).toEqual(['2024-09-12T02:31:00.000Z', 'TIMESTAMP'])
    // as programs write a string: plainly, escaped, in hexadecimal digits, in UTF-16
    const utf16 = Buffer.from('\ufeffD:20240912023000Z', 'utf16le').swap16().toString('hex')
    for (const time of [
      "(D:20240912093000+07'00')",
      '(D\\07220240912023000Z)',
      '(\\D:202409\\\n12023000Z)',
      `<${Buffer.from('D:20240912023000Z').toString('hex')}>`,
      `<${utf16}>`,
    ])
      expect([time, ...(await times({ at: null, entries: `/M ${time}` }))]).toEqual([
        time,
        '2024-09-12T02:30:00.000Z',
        'DICTIONARY',
      ])
    expect(await times({ at: null })).toEqual([null, null])
    // a stamp of another signature counts for nothing
    const foreign = { by: office, at: '2024-01-01T00:00:00Z', of: Buffer.from('something else') }
    expect(await times({ stamp: foreign })).toEqual(['2024-09-12T02:30:00.000Z', 'SIGNED_ATTRIBUTE'])
  })
})

describe('several signatures', () => {
  test('are told in their order; an earlier one covers the file up to what came later', async () => {
    const first = signPdf(plain, person)
    const second = signPdf(first, office, { packed: true })
    const stamped = signPdf(second, authority, { subFilter: 'ETSI.RFC3161', at: '2024-09-13T01:00:00Z' })
    expect(await signaturesOf(stamped)).toMatchObject([
      { signer: 'Trần Thị Mẫu', coverage: 'FILE_UP_TO', coveredBytes: first.length },
      { signer: 'Ủy ban nhân dân tỉnh Bến Tre', coverage: 'FILE_UP_TO', coveredBytes: second.length },
      {
        kind: 'TIMESTAMP',
        signer: 'TSA thử nghiệm',
        coverage: 'WHOLE_FILE',
        signedAt: '2024-09-13T01:00:00.000Z',
        signedAtBasis: 'TIMESTAMP',
      },
    ])
  })

  test('are bounded: of thousands the last twenty', async () => {
    const dictionary = (at: number) =>
      `${1000 + at} 0 obj\n<< /SubFilter /ETSI.CAdES.detached /Contents <00> /ByteRange [0 1 2 3] >>\nendobj\n`
    const many = Array.from({ length: 5000 }, (_, at) => dictionary(at)).join('')
    const bytes = signPdf(Buffer.concat([plain, Buffer.from(many)]), person)
    const found = await signaturesOf(bytes)
    expect(found).toHaveLength(20)
    expect(found.at(-1)).toMatchObject({ signer: 'Trần Thị Mẫu', coverage: 'WHOLE_FILE' })
    expect(found.slice(0, 19).every(({ fault }) => fault === 'RANGE')).toBe(true)
  })
})

test('a file full of what looks like signatures is read, and said to hold more than was looked at', async () => {
  const signed = signPdf(plain, person)
  const full = Buffer.concat([
    signed,
    Buffer.from('900 0 obj\n<< /Reason (/ByteRange [0 1 2 3]\n'.repeat(300)),
  ])
  expect(await only(full)).toMatchObject({ signer: null, coverage: 'UNCHECKED', fault: 'UNREADABLE' })
  // 200,000 nodes in each of nineteen
  const nothing = Buffer.concat([
    Buffer.from([0x30, 0x83, 6, 0x1a, 0x80]),
    Buffer.alloc(400_000, Buffer.from([5, 0])),
  ])
  const heavy = Array.from(
    { length: 19 },
    (_, at) =>
      `${2000 + at} 0 obj\n<< /SubFilter /ETSI.CAdES.detached /ByteRange [0 1 2 3] /Contents <${nothing.toString('hex')}> >>\nendobj\n`,
  )
  const found = await signaturesOf(signPdf(Buffer.concat([plain, Buffer.from(heavy.join(''))]), person))
  expect(found).toHaveLength(20)
  expect(found.at(-1)).toMatchObject({ signer: 'Trần Thị Mẫu', coverage: 'WHOLE_FILE' })
})

describe('what was changed is told', () => {
  test('one byte of the file', async () => {
    const bytes = signPdf(plain, person)
    bytes[bytes.indexOf('%PDF-1.7') + 7] = '6'.charCodeAt(0)
    expect(await only(bytes)).toMatchObject({ coverage: 'BROKEN', fault: 'DIGEST', signer: 'Trần Thị Mẫu' })
  })

  test('one byte of the signature', async () => {
    const bytes = signPdf(plain, person)
    const end = bytes.lastIndexOf('0'.repeat(100) + '>')
    let last = end
    while (bytes[last - 1] === '0'.charCodeAt(0)) last -= 1
    bytes[last - 3] = bytes[last - 3] === 0x31 ? 0x32 : 0x31
    expect(await only(bytes)).toMatchObject({ coverage: 'BROKEN', fault: 'VALUE' })
  })

  test('a certificate of somebody else', async () => {
    const other: Signer = { ...person, certificate: signer({ name: 'Nguyễn Văn Khác' }).certificate }
    expect(await only(signPdf(plain, other))).toMatchObject({ coverage: 'BROKEN', fault: 'VALUE' })
  })

  test('any bit of the file', async () => {
    const bytes = signPdf(plain, person)
    const place = [bytes.indexOf('/Contents <'), bytes.lastIndexOf('0000>') + 4] as const
    for (let seed = 1; seed <= MUTANTS; seed += 1) {
      const { below } = drawing(seed)
      const changed = Buffer.from(bytes)
      const at = below(bytes.length)
      changed[at]! ^= 1 << below(8)
      const found = await signaturesOf(changed).catch(() => [])
      // of its own place only what was signed can be told from what was not
      if (at < place[0] || at > place[1])
        expect(found.filter(({ coverage }) => coverage !== 'BROKEN' && coverage !== 'UNCHECKED')).toEqual([])
    }
  })

  test('what was added behind it; a line break is nothing', async () => {
    const bytes = signPdf(plain, person)
    const added = Buffer.concat([bytes, Buffer.from('1 0 obj\n<< >>\nendobj\n%%EOF\n')])
    expect(await only(added)).toMatchObject({ coverage: 'FILE_UP_TO', coveredBytes: bytes.length })
    expect(await only(Buffer.concat([bytes, Buffer.from('\r\n')]))).toMatchObject({ coverage: 'WHOLE_FILE' })
  })
})

describe('a range that is a lie breaks the signature', () => {
  const lies: [string, (honest: readonly number[]) => readonly number[]][] = [
    ['does not begin at 0', ([, gap, next, rest]) => [9, gap! - 9, next!, rest!]],
    ['leaves out more than the signature, before it', ([, gap, next, rest]) => [0, gap! - 200, next!, rest!]],
    [
      'leaves out more than the signature, behind it',
      ([, gap, next, rest]) => [0, gap!, next! + 50, rest! - 50],
    ],
    ['leaves out another place', ([, gap]) => [0, 100, 200, gap!]],
    ['overlaps', ([, gap, , rest]) => [0, gap! + 100, gap!, rest!]],
    ['ends behind the file', ([, gap, next, rest]) => [0, gap!, next!, rest! + 1000]],
    ['is of one piece', ([, gap]) => [0, gap!]],
    ['has six numbers', (honest) => [...honest, 0, 0]],
    ['is negative', ([, gap, next]) => [0, gap!, next!, -5]],
    ['is no number', ([, gap, next]) => [0, gap!, next!, Number.NaN]],
    ['is too large', ([, gap, next]) => [0, gap!, next!, 1e300]],
  ]
  test.each(lies)('%s', async (_, range) => {
    const source = await read(signPdf(plain, person, { range }))
    expect(source.signatures).toMatchObject([{ coverage: 'BROKEN', fault: 'RANGE', coveredBytes: null }])
    expect(source.text).toContain('15/KH-UBND')
  })
})

describe('what cannot be checked is told, and the paper is read all the same', () => {
  const bytes = (value: string) => () => Buffer.from(value, 'hex')
  const deep = Buffer.concat(Array.from({ length: 2000 }, () => Buffer.from([0x30, 0x80])))
  const many = Buffer.concat([
    Buffer.from([0x30, 0x82, 0x1f, 0x00]),
    Buffer.alloc(0x1f00, Buffer.from([5, 0])),
  ])
  const odd: [string, PlaceOptions, string][] = [
    ['nothing in its place', { contents: bytes('') }, 'UNREADABLE'],
    ['garbage', { contents: bytes('deadbeef'.repeat(500)) }, 'UNREADABLE'],
    ['a sequence in a sequence, 2000 times', { contents: () => deep }, 'UNREADABLE'],
    ['a sequence of 4000 nothings', { contents: () => many }, 'UNREADABLE'],
    ['a length longer than all', { contents: bytes('3084ffffffff02010000') }, 'UNREADABLE'],
    ['a hash that is not known', { hash: 'md5' }, 'ALGORITHM'],
    ['a form that is not known', { subFilter: 'adbe.x509.rsa_sha1' }, 'ALGORITHM'],
    ['no certificate', { certificate: false }, 'CERTIFICATE'],
  ]
  test.each(odd)('%s', async (_, options, fault) => {
    const source = await read(signPdf(plain, person, options))
    expect(source.signatures).toMatchObject([{ coverage: 'UNCHECKED', fault }])
    expect(source.text).toContain('15/KH-UBND')
  })

  test('half of a signature', async () => {
    const whole = signPdf(plain, person, { contents: (all) => cms(all, person).subarray(0, 700) })
    expect(await only(whole)).toMatchObject({ coverage: 'UNCHECKED', fault: 'UNREADABLE', signer: null })
  })
})

describe('no signature of the file', () => {
  test('is one without a field', async () => {
    expect(await signaturesOf(signPdf(plain, person, { field: false }))).toEqual([])
  })

  test('is that of a PDF attached to it', async () => {
    const inner = signPdf(plain, person)
    const attached = Buffer.concat([
      plain,
      Buffer.from(`500 0 obj\n<< /Type /EmbeddedFile /Length ${inner.length} >>\nstream\n`),
      inner,
      Buffer.from('\nendstream\nendobj\n'),
    ])
    // the last cross-reference that the writer goes on from is that of the attached file: repeat the outer one
    const outer = Buffer.concat([
      attached,
      Buffer.from(
        `%/Size 600\nstartxref\n${plain.toString('latin1').match(/startxref\n(\d+)/)![1]}\n%%EOF\n%fields \n`,
      ),
    ])
    expect(await signaturesOf(signPdf(outer, office))).toMatchObject([
      { signer: 'Ủy ban nhân dân tỉnh Bến Tre', coverage: 'WHOLE_FILE' },
    ])
  })

  test('is what gives programs rights', async () => {
    const entries = '/Reference [<< /Type /SigRef /TransformMethod /UR3 >>]'
    expect(await signaturesOf(signPdf(plain, person, { entries }))).toEqual([])
  })
})
