import { describe as group, expect, test } from '@jest/globals'
import { describe } from '../../src/ingest/describe'
import type { Resolved } from '../../src/ingest/resolve'
import { type Claim, statementOf } from '../../src/ingest/statement'
import { documentKey } from '../../src/model/document-key'
import type { FileSignature } from '../../src/model/signature'
import { parse, type ParsedDocument } from '../../src/parse/parse'
import { fileOf, provincialPlan } from '../support/papers'
import { signatureOf } from '../support/signatures'

const signature = signatureOf('Trần Thị Khác')
const office: FileSignature = { ...signature, signer: 'UBND tỉnh Bến Tre' }

const SIGNED_BELOW = '\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n'
const bare = provincialPlan({ province: 'Bến Tre' }).replace(/\nTM\.[\s\S]*$/, '\n')

/** What a file says, with its name as its id. */
function claim(name: string, text: string, signatures: readonly FileSignature[] = []): Claim {
  const {
    mentions: _,
    page: __,
    ...content
  } = statementOf(parse({ ...fileOf(name, text), signatures }) as ParsedDocument)
  return { id: name, content, sourceId: name, sourceName: name, order: name }
}

function described(...claims: readonly Claim[]) {
  const { identity, issuedOn } = claims[0]!.content
  const key = documentKey(identity.group, identity.date)
  const document: Resolved = {
    span: '2024',
    otherSpans: [],
    key,
    alsoKeys: [],
    issuedOn: issuedOn?.value ?? null,
    conflict: [],
    members: claims.map(({ id }) => id),
    mentions: [],
  } as Resolved
  const { properties, issuer, anomalies } = describe(document, claims, [])
  return {
    signatory: properties.signatory,
    issuer: issuer?.name ?? null,
    bySignature: anomalies
      .filter(({ basis }) => basis === 'SIGNATURE')
      .map(({ code, evidence, sourceId }) => [code, evidence, sourceId]),
  }
}

group('what only a signature states', () => {
  test('is shown, and said to be so', () => {
    expect(described(claim('a', bare, [signature, office]))).toEqual({
      signatory: 'Trần Thị Khác',
      issuer: 'UBND tỉnh Bến Tre',
      bySignature: [['STATED_BY_SIGNATURE', 'người ký: Trần Thị Khác', 'a']],
    })
  })

  test('gives way to what any file prints', () => {
    const [a, b] = [claim('a', bare, [signature, office]), claim('b', bare + SIGNED_BELOW)]
    for (const claims of [
      [a, b],
      [b, a],
    ])
      // prettier-ignore
      expect(described(...claims)).toMatchObject({ signatory: 'Nguyễn Văn Mẫu', bySignature: [] })
  })

  test('is an issuer, too, and the day of signing, which is no day of issue', () => {
    const headless = bare.replace(/^ỦY BAN NHÂN DÂN TỈNH BẾN TRE\n/, '').replace(/\nBến Tre, ngày .*\n/, '\n')
    const unnamed = claim('a', headless, [office])
    const paper = { ...unnamed, content: { ...unnamed.content, issuer: null, issuedOn: null } }
    const { issuer, bySignature } = described(paper)
    expect(issuer).toBe('UBND tỉnh Bến Tre')
    expect(bySignature).toContainEqual(['STATED_BY_SIGNATURE', 'cơ quan ban hành: UBND tỉnh Bến Tre', 'a'])
    expect(bySignature).toContainEqual(['STATED_BY_SIGNATURE', 'ngày ký: 2024-09-10', 'a'])
  })
})

test('what is odd about the signatures of any file is told, once each, of that file', () => {
  const text = bare + SIGNED_BELOW
  const broken: FileSignature = { ...signature, coverage: 'BROKEN', fault: 'DIGEST' }
  const [a, b] = [claim('a', text, [signature, office]), claim('b', text, [broken])]
  const wanted = [
    ['SIGNER_DIFFERS', 'người ký: Nguyễn Văn Mẫu ≠ Trần Thị Khác (chữ ký số)', 'a'],
    ['SIGNATURE_BROKEN', 'Trần Thị Khác', 'b'],
  ]
  expect(described(a, b).bySignature).toEqual(wanted)
  expect(described(b, a).bySignature).toEqual(wanted)
})
