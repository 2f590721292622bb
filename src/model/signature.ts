/** Of a PDF: a person or a body signs it (chữ ký số), or a time-stamping authority says when it existed. */
export const SIGNATURE_KINDS = ['SIGNATURE', 'TIMESTAMP'] as const

/**
 * How far the file is what was signed. UNCHECKED: nobody can tell here; `SignatureFault` says why. Trust in the certificate
 * is another question, which is not asked.
 */
export const SIGNATURE_COVERAGES = ['WHOLE_FILE', 'FILE_UP_TO', 'BROKEN', 'UNCHECKED'] as const

/** What is wrong with a signature: the first three break it, the others leave it unchecked. */
export const SIGNATURE_FAULTS = [
  'RANGE',
  'DIGEST',
  'VALUE',
  'UNREADABLE',
  'ALGORITHM',
  'CERTIFICATE',
] as const

/** Who says when a paper was signed: a time-stamping authority; the signer's program, signed with; the same, beside it. */
export const SIGNED_AT_BASES = ['TIMESTAMP', 'SIGNED_ATTRIBUTE', 'DICTIONARY'] as const

export type SignatureKind = (typeof SIGNATURE_KINDS)[number]
export type SignatureCoverage = (typeof SIGNATURE_COVERAGES)[number]
export type SignatureFault = (typeof SIGNATURE_FAULTS)[number]
export type SignedAtBasis = (typeof SIGNED_AT_BASES)[number]

/** What the certificate of a signer says of itself; null where it does not say. */
export interface CertificateFacts {
  /** The common name (CN): a person or a body. */
  readonly signer: string | null
  readonly organisation: string | null
  /** A part of the organisation. */
  readonly unit: string | null
  /** Who gave out the certificate. */
  readonly certifiedBy: string | null
  /** In hexadecimal digits. */
  readonly serial: string | null
  /** RFC 3339 */
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** A digital signature in a file: what it states, and whether the file is what was signed. */
export interface FileSignature extends CertificateFacts {
  readonly kind: SignatureKind
  /** RFC 3339 */
  readonly signedAt: string | null
  readonly signedAtBasis: SignedAtBasis | null
  readonly coverage: SignatureCoverage
  readonly fault: SignatureFault | null
  /** Of the file's bytes, from its beginning; null where the range of a signature is none. */
  readonly coveredBytes: number | null
}

/** The most signatures that are read of one file; of more, the last ones. */
export const MOST_SIGNATURES = 20

/** Whether a signature is one of the bytes that it covers. */
export const isIntact = ({ coverage }: FileSignature): boolean =>
  coverage === 'WHOLE_FILE' || coverage === 'FILE_UP_TO'

/** Signatures as one text, in which they are stored; null for none. */
export const signaturesToText = (signatures: readonly FileSignature[]): string | null =>
  signatures.length === 0 ? null : JSON.stringify(signatures)

/** The signatures that `signaturesToText` has written. */
export const signaturesOfText = (text: string | null): readonly FileSignature[] =>
  text === null ? [] : (JSON.parse(text) as readonly FileSignature[])
