import { createPublicKey, type KeyObject } from 'node:crypto'
import type { SignedData, SignerIdentifier } from '@peculiar/asn1-cms'
import { AsnConvert } from '@peculiar/asn1-schema'
import {
  type Certificate,
  id_ce_subjectKeyIdentifier,
  type Name,
  SubjectKeyIdentifier,
} from '@peculiar/asn1-x509'
import type { CertificateFacts } from '../../model/signature.js'

export const NO_CERTIFICATE: CertificateFacts = {
  signer: null,
  organisation: null,
  unit: null,
  certifiedBy: null,
  serial: null,
  validFrom: null,
  validTo: null,
}

/** What a certificate says of itself. Who gave it out, and whether he did, is not looked into. */
export function factsOf({ tbsCertificate }: Certificate): CertificateFacts {
  const { subject, issuer, serialNumber, validity } = tbsCertificate
  return {
    signer: named(subject, COMMON_NAME),
    organisation: named(subject, ORGANISATION),
    unit: named(subject, UNIT),
    certifiedBy: named(issuer, COMMON_NAME) ?? named(issuer, ORGANISATION),
    serial: hexOf(serialNumber).slice(0, LONGEST_SERIAL) || null,
    validFrom: momentOf(validity.notBefore.getTime()),
    validTo: momentOf(validity.notAfter.getTime()),
  }
}

/** The certificate that a signer points to, of those that came with his signature. */
export function certificateOf({ certificates }: SignedData, sid: SignerIdentifier): Certificate | null {
  const all = (certificates ?? []).flatMap(({ certificate }) => certificate ?? [])
  return all.find((certificate) => isMeant(certificate, sid)) ?? null
}

function isMeant({ tbsCertificate }: Certificate, sid: SignerIdentifier): boolean {
  const { issuerAndSerialNumber: by, subjectKeyIdentifier: key } = sid
  if (by)
    return (
      isSame(tbsCertificate.serialNumber, by.serialNumber) &&
      isSame(AsnConvert.serialize(tbsCertificate.issuer), AsnConvert.serialize(by.issuer))
    )
  const own = tbsCertificate.extensions?.find(({ extnID }) => extnID === id_ce_subjectKeyIdentifier)
  return (
    own !== undefined &&
    key !== undefined &&
    isSame(AsnConvert.parse(own.extnValue, SubjectKeyIdentifier).buffer, key.buffer)
  )
}

/** @throws Error when the key is of no kind that OpenSSL knows */
export const keyOf = ({ tbsCertificate }: Certificate): KeyObject =>
  createPublicKey({
    key: Buffer.from(AsnConvert.serialize(tbsCertificate.subjectPublicKeyInfo)),
    format: 'der',
    type: 'spki',
  })

/** RFC 3339; null for what is no moment of our time. */
export function momentOf(date: Date): string | null {
  const year = date.getUTCFullYear()
  return year >= 1950 && year <= 9999 ? date.toISOString() : null
}

const COMMON_NAME = '2.5.4.3'
const ORGANISATION = '2.5.4.10'
const UNIT = '2.5.4.11'
/** RFC 5280 allows 64 letters of a name and 20 bytes of a serial number; some give more. */
const LONGEST_NAME = 200
const LONGEST_SERIAL = 80

function named(name: Name, type: string): string | null {
  for (const part of [...name].flat())
    if (part.type === type) {
      const text = part.value.toString().replace(/[\p{C}\s]+/gu, ' ')
      return text.normalize('NFC').trim().slice(0, LONGEST_NAME) || null
    }
  return null
}

const hexOf = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('hex')
const isSame = (a: ArrayBuffer, b: ArrayBuffer): boolean => Buffer.from(a).equals(Buffer.from(b))
