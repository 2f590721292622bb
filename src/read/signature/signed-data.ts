import { Attribute, ContentInfo, id_signedData, SignedData, type SignerInfo } from '@peculiar/asn1-cms'
import {
  AsnArray,
  AsnConvert,
  AsnParser,
  AsnProp,
  AsnPropTypes,
  AsnType,
  AsnTypeTypes,
  OctetString,
} from '@peculiar/asn1-schema'
import { TSTInfo } from '@peculiar/asn1-tsp'
import { Time } from '@peculiar/asn1-x509'
import type { CertificateFacts, SignatureFault, SignedAtBasis } from '../../model/signature.js'
import { type Bytes, digestOf, hashOf, isSignedBy, UnknownAlgorithm } from './algorithms.js'
import { certificateOf, factsOf, keyOf, momentOf, NO_CERTIFICATE } from './certificate.js'

/**
 * What a signature (CMS, RFC 5652) is made of. DETACHED: of the bytes themselves. SHA1: of their SHA-1. TIMESTAMP: of what
 * a time-stamping authority says of them (RFC 3161).
 */
export type SignatureForm = 'DETACHED' | 'SHA1' | 'TIMESTAMP'

/** What a signature states, and what is wrong with it; null when it is the signature of the bytes. */
export interface CheckedSignature extends CertificateFacts {
  readonly signedAt: string | null
  readonly signedAtBasis: SignedAtBasis | null
  readonly fault: SignatureFault | null
}

/**
 * Checks that a signature is one of these bytes, by the key of the certificate that came with it. Whether one may trust
 * that certificate is not asked: nothing is fetched, and no chain is followed. Never throws.
 */
export function checkSignature(der: Uint8Array, form: SignatureForm, bytes: Bytes): CheckedSignature {
  let parsed
  try {
    parsed = parse(der)
  } catch {
    return { ...NO_CERTIFICATE, signedAt: null, signedAtBasis: null, fault: 'UNREADABLE' }
  }
  const { signed, signer, certificate } = parsed
  const facts = certificate === null ? NO_CERTIFICATE : factsOf(certificate)
  const time = form === 'TIMESTAMP' ? stampedTime(signed) : timeOf(signer)
  return { ...facts, ...time, fault: faultOf(parsed, form, bytes) }
}

type Parsed = ReturnType<typeof parse>

/** Real signatures have some thousand nodes, with lists of revoked certificates some ten thousand. */
const BER = { maxNodes: 50_000, maxDepth: 60, parseEmbedded: false }

/** @throws Error when it is not a signature of one signer */
function parse(der: Uint8Array) {
  const { contentType, content } = AsnParser.parse(der, ContentInfo, { berOptions: BER })
  if (contentType !== id_signedData) throw new Error(contentType)
  const signed = AsnParser.parse(content, SignedData, { berOptions: BER })
  const [signer, ...others] = signed.signerInfos
  if (signer === undefined || others.length > 0) throw new Error('signers')
  const certificate = certificateOf(signed, signer.sid)
  // what cannot be told of a certificate fails here, where nothing has been said of it yet
  if (certificate !== null) factsOf(certificate)
  return { signed, signer, certificate }
}

function faultOf({ signed, signer, certificate }: Parsed, form: SignatureForm, bytes: Bytes) {
  if (certificate === null) return 'CERTIFICATE'
  try {
    const content = contentOf(signed, form, bytes)
    if (content === null) return 'DIGEST'
    if (signer.signedAttrs && !isDigestOf(signer, signed, content)) return 'DIGEST'
    const over = signer.signedAttrs
      ? [new Uint8Array(AsnConvert.serialize(new SignedAttributes(signer.signedAttrs)))]
      : content
    const { signatureAlgorithm, digestAlgorithm, signature } = signer
    const value = new Uint8Array(signature.buffer)
    return isSignedBy(keyOf(certificate), signatureAlgorithm, digestAlgorithm, over, value) ? null : 'VALUE'
  } catch (error) {
    // a key or a value that OpenSSL does not take is none that anybody can check
    return error instanceof UnknownAlgorithm || isOfOpenSsl(error) ? 'ALGORITHM' : 'UNREADABLE'
  }
}

const isOfOpenSsl = (error: unknown): boolean =>
  /^ERR_(?:OSSL|CRYPTO|INVALID)/.test((error as NodeJS.ErrnoException).code ?? '')

/** What the signer has signed; null when that is not of these bytes. */
function contentOf(signed: SignedData, form: SignatureForm, bytes: Bytes): Bytes | null {
  if (form === 'DETACHED') return bytes
  const held = heldIn(signed)
  if (held === null) return null
  if (form === 'SHA1') return digestOf('sha1', bytes).equals(held) ? [held] : null
  const { hashAlgorithm, hashedMessage } = AsnConvert.parse(held, TSTInfo).messageImprint
  return digestOf(hashOf(hashAlgorithm), bytes).equals(Buffer.from(hashedMessage.buffer)) ? [held] : null
}

/** The content that a signature itself holds. */
function heldIn({ encapContentInfo: { eContent } }: SignedData): Buffer | null {
  if (eContent?.single) return Buffer.from(eContent.single.buffer)
  return eContent?.any ? Buffer.from(AsnConvert.parse(eContent.any, OctetString).buffer) : null
}

/** Whether the signed attributes are of this content (RFC 5652, 11.1 and 11.2). */
function isDigestOf(signer: SignerInfo, signed: SignedData, content: Bytes): boolean {
  const digest = attribute(signer.signedAttrs, ID_MESSAGE_DIGEST)
  const type = attribute(signer.signedAttrs, ID_CONTENT_TYPE)
  if (digest === null || type === null) return false
  const stated = Buffer.from(AsnConvert.parse(digest, OctetString).buffer)
  return (
    digestOf(hashOf(signer.digestAlgorithm), content).equals(stated) &&
    AsnConvert.parse(type, ContentType).value === signed.encapContentInfo.eContentType
  )
}

@AsnType({ type: AsnTypeTypes.Choice })
class ContentType {
  @AsnProp({ type: AsnPropTypes.ObjectIdentifier })
  value?: string
}

/** The signed attributes as they are signed: a SET OF, in DER, where the signature has [0] (RFC 5652, 5.4). */
@AsnType({ type: AsnTypeTypes.Set, itemType: Attribute })
class SignedAttributes extends AsnArray<Attribute> {}

const ID_CONTENT_TYPE = '1.2.840.113549.1.9.3'
const ID_MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const ID_SIGNING_TIME = '1.2.840.113549.1.9.5'
const ID_TIME_STAMP_TOKEN = '1.2.840.113549.1.9.16.2.14'

const attribute = (attributes: readonly Attribute[] | undefined, type: string): ArrayBuffer | null =>
  attributes?.find(({ attrType }) => attrType === type)?.attrValues[0] ?? null

// -------------------------------------------------------------------- when

type SignedTime = Pick<CheckedSignature, 'signedAt' | 'signedAtBasis'>
const NO_TIME: SignedTime = { signedAt: null, signedAtBasis: null }

/** A time stamp counts only where it is one of this very signature. */
function timeOf({ signedAttrs, unsignedAttrs, signature }: SignerInfo): SignedTime {
  const token = attribute(unsignedAttrs, ID_TIME_STAMP_TOKEN)
  if (token !== null) {
    const stamp = checkSignature(new Uint8Array(token), 'TIMESTAMP', [new Uint8Array(signature.buffer)])
    if (stamp.fault === null && stamp.signedAt !== null)
      return { signedAt: stamp.signedAt, signedAtBasis: 'TIMESTAMP' }
  }
  const stated = attribute(signedAttrs, ID_SIGNING_TIME)
  return stated === null ? NO_TIME : told('SIGNED_ATTRIBUTE', () => AsnConvert.parse(stated, Time).getTime())
}

const stampedTime = (signed: SignedData): SignedTime =>
  told('TIMESTAMP', () => AsnConvert.parse(heldIn(signed)!, TSTInfo).genTime)

function told(signedAtBasis: SignedAtBasis, read: () => Date): SignedTime {
  try {
    const signedAt = momentOf(read())
    return signedAt === null ? NO_TIME : { signedAt, signedAtBasis }
  } catch {
    return NO_TIME
  }
}
