import type { Body } from '../model/agency.js'
import { addDays, boundsOf, dayInVietnam, type IsoDay } from '../model/date.js'
import { severityOf } from '../model/severity.js'
import { type FileSignature, isIntact } from '../model/signature.js'
import type { Source } from '../model/source.js'
import type { ParsedAnomaly } from './recognise/anomalies.js'
import type { Heading } from './recognise/heading.js'
import type { Signature } from './recognise/signature.js'
import {
  bodyCertified,
  isOfIssuer,
  isPublisher,
  isSamePerson,
  kindOfSigner,
} from './recognise/signer-names.js'
import type { Line } from './segment.js'

/** What the digital signatures of a file say of the paper. It is held beside what the paper prints, and gives way to it. */
export interface Signed {
  readonly signatory: string | null
  readonly issuer: Body | null
  /** The day in Viet Nam on which it was signed last. The day of issue is another thing: it is never taken from here. */
  readonly day: IsoDay | null
}

interface Input {
  readonly source: Source
  readonly tail: readonly Line[]
  readonly heading: Heading
  readonly signature: Signature
}

export const SIGNED_RULES = [
  'signature.broken',
  'signature.added',
  'signature.signer',
  'signature.organisation',
  'signature.day',
] as const

/**
 * In: a file with digital signatures, and what the paper prints. Out: what the signatures state, and where that is otherwise
 * than printed. A signature that does not match the file states nothing.
 */
export function readSigned(input: Input): {
  readonly signed: Signed | null
  readonly anomalies: readonly ParsedAnomaly[]
} {
  const { source, heading } = input
  const signatures = source.signatures ?? []
  if (signatures.length === 0) return { signed: null, anomalies: [] }
  const signers = signersOf(
    signatures.filter(({ coverage }) => coverage !== 'BROKEN'),
    heading,
  )
  const compared = heading.form === 'RETELLING' ? [] : differencesOf(signers, input)
  return {
    signed: statedBy(signatures.filter(isIntact), heading),
    anomalies: [...broken(signatures), ...added(signatures), ...compared],
  }
}

/** Those who have signed, by what they are. Time stamps are nobody's, publishers sign papers of others. */
interface Signers {
  readonly persons: readonly FileSignature[]
  readonly bodies: readonly FileSignature[]
  readonly days: readonly IsoDay[]
}

function signersOf(signatures: readonly FileSignature[], { place }: Heading): Signers {
  const own = signatures.filter(
    ({ kind, signer }) => kind === 'SIGNATURE' && (signer === null || !isPublisher(signer)),
  )
  const of = (wanted: 'PERSON' | 'BODY') =>
    own.filter(({ signer }) => signer !== null && kindOfSigner(signer, place) === wanted)
  return {
    persons: of('PERSON'),
    bodies: of('BODY'),
    days: own.flatMap(({ signedAt }) => (signedAt === null ? [] : dayInVietnam(new Date(signedAt)))).sort(),
  }
}

/** Drafters sign before the one who is responsible. */
function statedBy(signatures: readonly FileSignature[], heading: Heading): Signed {
  const { persons, bodies, days } = signersOf(signatures, heading)
  return {
    signatory: persons.at(-1)?.signer ?? null,
    issuer: bodies.map((one) => bodyCertified(one, heading.place)).find((body) => body !== null) ?? null,
    day: days.at(-1) ?? null,
  }
}

// --------------------------------------------------------------- the bytes

const broken = (signatures: readonly FileSignature[]): ParsedAnomaly[] =>
  signatures.flatMap(({ coverage, signer }) =>
    coverage === 'BROKEN' ? stated('SIGNATURE_BROKEN', signer, 'signature.broken', 1) : [],
  )

/** What comes after the last signature is covered by none. */
function added(signatures: readonly FileSignature[]): ParsedAnomaly[] {
  const last = signatures.reduce((far, one) =>
    (one.coveredBytes ?? 0) >= (far.coveredBytes ?? 0) ? one : far,
  )
  return last.coverage === 'FILE_UP_TO'
    ? [stated('CHANGED_AFTER_SIGNING', last.signer, 'signature.added', 1)]
    : []
}

// --------------------------------------------------------- what is printed

const differencesOf = (signers: Signers, input: Input): ParsedAnomaly[] => [
  ...otherPerson(signers, input),
  ...otherBody(signers, input),
  ...otherDay(signers, input),
]

/** None of those who have signed is one of those whose names stand below the paper. */
function otherPerson({ persons }: Signers, { source, tail, signature }: Input): ParsedAnomaly[] {
  const { signatory } = signature
  if (signatory === null || persons.length === 0) return []
  const printed = [signatory, ...tail.map(({ passage }) => passage.text)]
  const isPrinted = ({ signer }: FileSignature) =>
    printed.some((name) => isSamePerson(signer!, name, source.scan !== undefined))
  return persons.some(isPrinted)
    ? []
    : [differs('SIGNER_DIFFERS', 'người ký', signatory, namesOf(persons), 'signature.signer')]
}

function otherBody({ bodies }: Signers, { heading }: Input): ParsedAnomaly[] {
  const { issuer, organ, place } = heading
  const issuers = [issuer, organ].flatMap((body) => body ?? [])
  if (issuer === null || bodies.length === 0) return []
  return bodies.some((one) => isOfIssuer(one, issuers, place))
    ? []
    : [differs('SIGNER_DIFFERS', 'cơ quan', issuer.name, namesOf(bodies), 'signature.organisation')]
}

const namesOf = (signatures: readonly FileSignature[]): string =>
  [...new Set(signatures.map(({ signer }) => signer))].join(', ')

/** Offices stamp a paper on its day or some days later; a stamp of years later is that of a copy. */
const DAYS_TO_STAMP = 30

function otherDay({ days }: Signers, { heading: { issuedOn } }: Input): ParsedAnomaly[] {
  const [first, last] = [days[0], days.at(-1)]
  if (issuedOn === null || first === undefined || last === undefined) return []
  const { earliest, latest } = boundsOf(issuedOn.value)
  if (last < earliest) return [differs('SIGNED_ON_DIFFERS', 'ngày', issuedOn.value, last, 'signature.day')]
  return first > addDays(latest, DAYS_TO_STAMP)
    ? [differs('SIGNED_ON_DIFFERS', 'ngày', issuedOn.value, first, 'signature.day')]
    : []
}

const differs = (
  code: 'SIGNER_DIFFERS' | 'SIGNED_ON_DIFFERS',
  what: string,
  printed: string,
  signed: string,
  rule: (typeof SIGNED_RULES)[number],
): ParsedAnomaly => stated(code, `${what}: ${printed} ≠ ${signed} (chữ ký số)`, rule, 0.9)

const stated = (
  code: ParsedAnomaly['code'],
  evidence: string | null,
  rule: (typeof SIGNED_RULES)[number],
  confidence: number,
): ParsedAnomaly => ({
  code,
  severity: severityOf(code),
  evidence,
  span: null,
  rule,
  confidence,
  basis: 'SIGNATURE',
})
