import { constants, createHash, createVerify, type KeyObject, verify } from 'node:crypto'
import { AsnConvert, AsnProp, AsnPropTypes } from '@peculiar/asn1-schema'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'

/** Bytes that stand in pieces: those of a file around its signature. */
export type Bytes = readonly Uint8Array[]

/** Thrown where a signature was made in a way that is not known here. */
export class UnknownAlgorithm extends Error {}

const HASHES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/** @throws UnknownAlgorithm */
export function hashOf({ algorithm }: AlgorithmIdentifier): string {
  const hash = HASHES[algorithm]
  if (hash === undefined) throw new UnknownAlgorithm(algorithm)
  return hash
}

export function digestOf(hash: string, bytes: Bytes): Buffer {
  const digest = createHash(hash)
  for (const piece of bytes) digest.update(piece)
  return digest.digest()
}

/** RSA with PKCS #1 v1.5, and ECDSA: the algorithms that name their hash; null where the signer names it beside. */
const RSA: Readonly<Record<string, string | null>> = {
  '1.2.840.113549.1.1.1': null,
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.14': 'sha224',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
}
const ECDSA: Readonly<Record<string, string | null>> = {
  '1.2.840.10045.2.1': null,
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.1': 'sha224',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
}
const RSA_PSS = '1.2.840.113549.1.1.10'
const ED25519 = '1.3.101.112'
const MGF1 = '1.2.840.113549.1.1.8'

/**
 * Whether a value is the signature of these bytes by this key. `digest`: the hash that the signer names beside.
 *
 * @throws UnknownAlgorithm; Error for a key that is not of the algorithm
 */
export function isSignedBy(
  key: KeyObject,
  by: AlgorithmIdentifier,
  digest: AlgorithmIdentifier,
  bytes: Bytes,
  value: Uint8Array,
): boolean {
  const { algorithm } = by
  const type = key.asymmetricKeyType
  if (algorithm === ED25519 && type === 'ed25519') return verify(null, Buffer.concat(bytes), key, value)
  if (algorithm === RSA_PSS && (type === 'rsa' || type === 'rsa-pss')) {
    const { hash, saltLength } = pssOf(by)
    return verified(hash, bytes, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }, value)
  }
  const [table, wanted] = algorithm in RSA ? [RSA, 'rsa'] : [ECDSA, 'ec']
  const hash = table[algorithm]
  if (hash === undefined || type !== wanted) throw new UnknownAlgorithm(algorithm)
  return verified(hash ?? hashOf(digest), bytes, { key }, value)
}

function verified(
  hash: string,
  bytes: Bytes,
  key: Parameters<ReturnType<typeof createVerify>['verify']>[0],
  value: Uint8Array,
): boolean {
  const verifier = createVerify(hash)
  for (const piece of bytes) verifier.update(piece)
  return verifier.verify(key, value)
}

/** RSASSA-PSS-params (RFC 4055); what is absent is SHA-1, with a salt of 20 bytes. */
class PssParameters {
  @AsnProp({ type: AlgorithmIdentifier, context: 0, optional: true })
  hashAlgorithm?: AlgorithmIdentifier

  @AsnProp({ type: AlgorithmIdentifier, context: 1, optional: true })
  maskGenAlgorithm?: AlgorithmIdentifier

  @AsnProp({ type: AsnPropTypes.Integer, context: 2, optional: true })
  saltLength?: number
}

function pssOf({ parameters }: AlgorithmIdentifier): { readonly hash: string; readonly saltLength: number } {
  const {
    hashAlgorithm,
    maskGenAlgorithm,
    saltLength = 20,
  } = parameters ? AsnConvert.parse(parameters, PssParameters) : {}
  const hash = hashAlgorithm ? hashOf(hashAlgorithm) : 'sha1'
  const mask = maskGenAlgorithm?.parameters
    ? hashOf(AsnConvert.parse(maskGenAlgorithm.parameters, AlgorithmIdentifier))
    : 'sha1'
  // node:crypto takes one hash for both, as all signers do
  if (mask !== hash || (maskGenAlgorithm && maskGenAlgorithm.algorithm !== MGF1))
    throw new UnknownAlgorithm(RSA_PSS)
  return { hash, saltLength }
}
