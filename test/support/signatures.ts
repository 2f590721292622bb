import type { FileSignature } from '../../src/model/signature'

/** What the digital signature of somebody says, of a file that is what was signed. */
export const signatureOf = (signer: string, more: Partial<FileSignature> = {}): FileSignature => ({
  kind: 'SIGNATURE',
  signer,
  organisation: null,
  unit: null,
  certifiedBy: 'CA thử nghiệm',
  serial: '01',
  validFrom: null,
  validTo: null,
  signedAt: '2024-09-10T02:00:00.000Z',
  signedAtBasis: 'SIGNED_ATTRIBUTE',
  coverage: 'WHOLE_FILE',
  fault: null,
  coveredBytes: 1000,
  ...more,
})
