/** Small writers of signed PDFs for tests: certificates that nobody gave out, of people and bodies of our own. */
import { constants, createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  ContentInfo,
  DigestAlgorithmIdentifiers,
  EncapsulatedContent,
  EncapsulatedContentInfo,
  id_data,
  id_signedData,
  IssuerAndSerialNumber,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { MessageImprint, TSTInfo } from '@peculiar/asn1-tsp'
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  Certificate,
  Name,
  RelativeDistinguishedName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Time,
  Validity,
} from '@peculiar/asn1-x509'
import { pdf, piece } from '../read/papers/containers.mjs'

/** A PDF of one page with these lines. */
export const pdfOf = (text: string): Buffer =>
  pdf([
    text
      .split('\n')
      .flatMap((line, index) => (line === '' ? [] : [piece(line, 60, 780 - index * 16, 9)]))
      .join('\n'),
  ])

const HASHES = {
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
  md5: '1.2.840.113549.2.5',
} as const
const SIGNATURES = {
  rsa: {
    sha1: '1.2.840.113549.1.1.5',
    sha256: '1.2.840.113549.1.1.11',
    sha384: '1.2.840.113549.1.1.12',
    sha512: '1.2.840.113549.1.1.13',
    md5: '1.2.840.113549.1.1.4',
  },
  ecdsa: {
    sha1: '1.2.840.10045.4.1',
    sha256: '1.2.840.10045.4.3.2',
    sha384: '1.2.840.10045.4.3.3',
    sha512: '1.2.840.10045.4.3.4',
    md5: '1.2.840.10045.4.9',
  },
} as const
type Hash = keyof typeof HASHES
const NULL = new Uint8Array([5, 0]).buffer

export interface Person {
  readonly name: string
  readonly organisation?: string
  readonly unit?: string
  readonly algorithm?: 'rsa' | 'pss' | 'ecdsa' | 'ed25519'
}

export interface Signer {
  readonly certificate: Certificate
  readonly key: KeyObject
  readonly algorithm: NonNullable<Person['algorithm']>
}

/** Somebody with a key and a certificate, which he gave himself. */
export function signer({ name, organisation, unit, algorithm = 'rsa' }: Person): Signer {
  const { publicKey, privateKey } =
    algorithm === 'ecdsa'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : algorithm === 'ed25519'
        ? generateKeyPairSync('ed25519')
        : generateKeyPairSync('rsa', { modulusLength: 2048 })
  const subject = nameOf([
    ['2.5.4.10', organisation],
    ['2.5.4.11', unit],
    ['2.5.4.3', name],
  ])
  const by = algorithmOf(algorithm, 'sha256')
  const tbsCertificate = new TBSCertificate({
    version: 2,
    serialNumber: new Uint8Array([0x54, 0x01, ...createHash('sha1').update(name).digest().subarray(0, 6)])
      .buffer,
    signature: by,
    issuer: nameOf([['2.5.4.3', 'CA thử nghiệm']]),
    subject,
    validity: new Validity({
      notBefore: new Date('2024-01-01T00:00:00Z'),
      notAfter: new Date('2029-01-01T00:00:00Z'),
    }),
    subjectPublicKeyInfo: AsnConvert.parse(
      publicKey.export({ format: 'der', type: 'spki' }),
      SubjectPublicKeyInfo,
    ),
  })
  const certificate = new Certificate({
    tbsCertificate,
    signatureAlgorithm: by,
    signatureValue: arrayOf(
      signed(privateKey, algorithm, 'sha256', Buffer.from(AsnConvert.serialize(tbsCertificate))),
    ),
  })
  return { certificate, key: privateKey, algorithm }
}

const nameOf = (parts: readonly (readonly [string, string | undefined])[]): Name =>
  new Name(
    parts.flatMap(([type, utf8String]) =>
      utf8String === undefined
        ? []
        : [
            new RelativeDistinguishedName([
              new AttributeTypeAndValue({ type, value: new AttributeValue({ utf8String }) }),
            ]),
          ],
    ),
  )

const arrayOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

function algorithmOf(algorithm: Signer['algorithm'], hash: Hash): AlgorithmIdentifier {
  if (algorithm === 'ed25519') return new AlgorithmIdentifier({ algorithm: '1.3.101.112' })
  if (algorithm !== 'pss')
    return new AlgorithmIdentifier({
      algorithm: SIGNATURES[algorithm][hash],
      ...(algorithm === 'rsa' ? { parameters: NULL } : {}),
    })
  // RSASSA-PSS-params with one hash for both, and a salt as long as it
  const oid = Buffer.from(AsnConvert.serialize(new AlgorithmIdentifier({ algorithm: HASHES[hash] })))
  const mask = Buffer.from(
    AsnConvert.serialize(
      new AlgorithmIdentifier({ algorithm: '1.2.840.113549.1.1.8', parameters: arrayOf(oid) }),
    ),
  )
  const salt = Buffer.from([0x02, 0x01, createHash(hash).digest().length])
  const tagged = [oid, mask, salt].map((part, tag) => Buffer.from([0xa0 + tag, part.length, ...part]))
  const inner = Buffer.concat(tagged)
  return new AlgorithmIdentifier({
    algorithm: '1.2.840.113549.1.1.10',
    parameters: arrayOf(Buffer.from([0x30, inner.length, ...inner])),
  })
}

function signed(key: KeyObject, algorithm: Signer['algorithm'], hash: Hash, bytes: Buffer): Buffer {
  if (algorithm === 'ed25519') return sign(null, bytes, key)
  if (algorithm !== 'pss') return sign(hash, bytes, key)
  const saltLength = createHash(hash).digest().length
  return sign(hash, bytes, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength })
}

export interface SignOptions {
  readonly subFilter?: string
  /** RFC 3339; null for a signature that states no time. */
  readonly at?: string | null
  readonly hash?: Hash
  /** Who says when the signature was there, and when that was; `of`: other bytes than the signature. */
  readonly stamp?: { readonly by: Signer; readonly at: string; readonly of?: Buffer }
  /** Without attributes the bytes themselves are signed. */
  readonly attributes?: boolean
  readonly certificate?: boolean
}

const octets = (bytes: Uint8Array): ArrayBuffer => AsnConvert.serialize(new OctetString(arrayOf(bytes)))
const oidOf = (dotted: string): ArrayBuffer =>
  new Uint8Array(AsnConvert.serialize(new AlgorithmIdentifier({ algorithm: dotted }))).slice(2).buffer

const TST_INFO = '1.2.840.113549.1.9.16.1.4'

/** A signature (CMS) of some bytes. */
export function cms(
  bytes: Buffer,
  by: Signer,
  {
    subFilter,
    at = '2024-09-12T02:30:00Z',
    hash = 'sha256',
    stamp,
    attributes = true,
    certificate = true,
  }: SignOptions = {},
): Buffer {
  const isStamp = subFilter === 'ETSI.RFC3161'
  const held =
    subFilter === 'adbe.pkcs7.sha1'
      ? createHash('sha1').update(bytes).digest()
      : isStamp
        ? Buffer.from(AsnConvert.serialize(stampOf(bytes, hash, at!)))
        : null
  const type = isStamp ? TST_INFO : id_data
  const signedAttrs = [
    new Attribute({ attrType: '1.2.840.113549.1.9.3', attrValues: [oidOf(type)] }),
    new Attribute({
      attrType: '1.2.840.113549.1.9.4',
      attrValues: [
        octets(
          createHash(hash)
            .update(held ?? bytes)
            .digest(),
        ),
      ],
    }),
    ...(at === null || isStamp
      ? []
      : [
          new Attribute({
            attrType: '1.2.840.113549.1.9.5',
            attrValues: [AsnConvert.serialize(new Time(new Date(at)))],
          }),
        ]),
  ]
  const info = new SignerInfo({
    version: 1,
    sid: new SignerIdentifier({
      issuerAndSerialNumber: new IssuerAndSerialNumber({
        issuer: by.certificate.tbsCertificate.issuer,
        serialNumber: by.certificate.tbsCertificate.serialNumber,
      }),
    }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithm: HASHES[hash] }),
    signatureAlgorithm: algorithmOf(by.algorithm, hash),
    ...(attributes ? { signedAttrs } : {}),
  })
  info.signature = new OctetString(
    arrayOf(signed(by.key, by.algorithm, hash, attributes ? attributesSigned(info) : (held ?? bytes))),
  )
  if (stamp) {
    const token = cms(stamp.of ?? Buffer.from(info.signature.buffer), stamp.by, {
      subFilter: 'ETSI.RFC3161',
      at: stamp.at,
    })
    info.unsignedAttrs = [
      new Attribute({ attrType: '1.2.840.113549.1.9.16.2.14', attrValues: [arrayOf(token)] }),
    ]
  }
  const data = new SignedData({
    version: isStamp ? 3 : 1,
    digestAlgorithms: new DigestAlgorithmIdentifiers([new AlgorithmIdentifier({ algorithm: HASHES[hash] })]),
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: type,
      ...(held ? { eContent: new EncapsulatedContent({ single: new OctetString(arrayOf(held)) }) } : {}),
    }),
    ...(certificate
      ? { certificates: new CertificateSet([new CertificateChoices({ certificate: by.certificate })]) }
      : {}),
    signerInfos: new SignerInfos([info]),
  })
  return Buffer.from(
    AsnConvert.serialize(
      new ContentInfo({ contentType: id_signedData, content: AsnConvert.serialize(data) }),
    ),
  )
}

const stampOf = (bytes: Buffer, hash: Hash, at: string): TSTInfo =>
  new TSTInfo({
    version: 1,
    policy: '1.2.3.4',
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: HASHES[hash] }),
      hashedMessage: new OctetString(arrayOf(createHash(hash).update(bytes).digest())),
    }),
    serialNumber: new Uint8Array([7]).buffer,
    genTime: new Date(at),
  })

/** The attributes as they stand in the signature, with the tag that they are signed with: SET OF, not [0]. */
function attributesSigned({ signedAttrs }: SignerInfo): Buffer {
  const inner = Buffer.concat(signedAttrs!.map((one) => Buffer.from(AsnConvert.serialize(one))))
  const long = inner.length > 127 ? [0x81] : []
  return Buffer.from([0x31, ...long, inner.length, ...inner])
}

const PLACE = 16_000

export interface PlaceOptions extends SignOptions {
  /** Catalogue and field stand in a packed object stream, as newer programs write them. */
  readonly packed?: boolean
  /** What stands in the place of the signature. */
  readonly contents?: (bytes: Buffer) => Buffer
  /** What the signature says that it covers. */
  readonly range?: (honest: readonly number[]) => readonly number[]
  /** Further entries of its dictionary. */
  readonly entries?: string
  /** Whether the form of the PDF has a field for it. */
  readonly field?: boolean
}

/** Adds a signature to a PDF that `pdfOf` or this function has made, as an incremental update. */
export function signPdf(before: Buffer, by: Signer, options: PlaceOptions = {}): Buffer {
  const { subFilter = 'ETSI.CAdES.detached', packed = false, entries = '', field = true } = options
  const text = before.toString('latin1')
  const size = Number([...text.matchAll(/\/Size (\d+)/g)].at(-1)![1])
  const start = Number([...text.matchAll(/startxref\n(\d+)/g)].at(-1)![1])
  const fields = [...text.matchAll(/%fields ([^\n]*)\n/g)].at(-1)?.[1] ?? ''
  const [own, widget] = [size, size + 1]
  const form = `${fields}${field ? ` ${widget} 0 R` : ''}`
  const catalogue = `<< /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 /Fields [${form}] >> >>`
  const shown = `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature${own}) /V ${own} 0 R /Rect [0 0 0 0] /F 132 >>`
  const head = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /${subFilter} ${entries} /ByteRange `
  const blank = ' '.repeat(60)
  const body = `${own} 0 obj\n${head}${blank} /Contents <${'0'.repeat(PLACE)}> >>\nendobj\n`
  const [lead, tail] = body.split(`<${'0'.repeat(PLACE)}>`) as [string, string]
  const rest = `${tail}%fields ${form}\n`
  const dictionaryAt = before.length
  const restAt = dictionaryAt + lead.length + PLACE + 2
  const added = packed
    ? packedUpdate({ own, dictionaryAt, at: restAt + rest.length, prev: start, catalogue, shown })
    : plainUpdate({ own, dictionaryAt, at: restAt + rest.length, prev: start, catalogue, shown })
  const after = Buffer.concat([Buffer.from(rest, 'latin1'), added])
  const gap = dictionaryAt + lead.length
  const honest = [0, gap, gap + PLACE + 2, after.length]
  const range = `[${(options.range?.(honest) ?? honest).join(' ')}]`.padEnd(60)
  const first = Buffer.concat([before, Buffer.from(lead.replace(blank, range), 'latin1')])
  const bytes = Buffer.concat([first, after])
  const value = (options.contents ?? ((all) => cms(all, by, { ...options, subFilter })))(bytes)
  return Buffer.concat([first, Buffer.from(`<${value.toString('hex').padEnd(PLACE, '0')}>`), after])
}

interface Update {
  readonly own: number
  readonly dictionaryAt: number
  /** Where the update begins in the file. */
  readonly at: number
  readonly prev: number
  readonly catalogue: string
  readonly shown: string
}

function plainUpdate({ own, dictionaryAt, at, prev, catalogue, shown }: Update): Buffer {
  const root = `1 0 obj\n${catalogue}\nendobj\n`
  const field = `${own + 1} 0 obj\n${shown}\nendobj\n`
  const line = (offset: number) => `${String(offset).padStart(10, '0')} 00000 n \n`
  const table = `xref\n1 1\n${line(at)}${own} 2\n${line(dictionaryAt)}${line(at + root.length)}`
  const start = at + root.length + field.length
  return Buffer.from(
    `${root}${field}${table}trailer\n<< /Size ${own + 2} /Root 1 0 R /Prev ${prev} >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  )
}

/** With a cross-reference stream, which is object `own + 3`; the packed objects are in `own + 2`. */
function packedUpdate({ own, dictionaryAt, at, prev, catalogue, shown }: Update): Buffer {
  const index = `1 0 ${own + 1} ${catalogue.length + 1} `
  const data = deflateSync(Buffer.from(`${index}${catalogue} ${shown}`, 'latin1'))
  const stream = (head: string, content: Buffer) =>
    Buffer.concat([
      Buffer.from(`${head} /Length ${content.length} /Filter /FlateDecode >>\nstream\n`, 'latin1'),
      content,
      Buffer.from('\nendstream\nendobj\n', 'latin1'),
    ])
  const objects = stream(`${own + 2} 0 obj\n<< /Type /ObjStm /N 2 /First ${index.length}`, data)
  const start = at + objects.length
  const row = (kind: number, offset: number, third: number) => {
    const bytes = Buffer.alloc(6)
    bytes.writeUInt8(kind, 0)
    bytes.writeUInt32BE(offset, 1)
    bytes.writeUInt8(third, 5)
    return bytes
  }
  const rows = Buffer.concat([
    row(2, own + 2, 0),
    row(1, dictionaryAt, 0),
    row(2, own + 2, 1),
    row(1, at, 0),
    row(1, start, 0),
  ])
  const table = stream(
    `${own + 3} 0 obj\n<< /Type /XRef /Size ${own + 4} /W [1 4 1] /Index [1 1 ${own} 4] /Root 1 0 R /Prev ${prev}`,
    deflateSync(rows),
  )
  return Buffer.concat([objects, table, Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1')])
}
