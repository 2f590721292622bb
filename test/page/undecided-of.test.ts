import { expect, test } from '@jest/globals'
import { undecidedOf } from '../../src/page/paper/undecided-of'

const proof = (start: number | null, end: number | null, source = 'S1') => ({
  start,
  end,
  source: { id: source },
})

/** A relation with what of it says whether a person should decide. */
const relation = (
  confidence: number,
  review: string = 'UNREVIEWED',
  ...evidence: readonly ReturnType<typeof proof>[]
): any => ({ id: `${confidence} ${review}`, confidence, review, evidence })

const odd = (code: string, evidence: ReturnType<typeof proof> | null): any => ({ id: code, code, evidence })

const left = (one: any, ...anomalies: any[]) =>
  undecidedOf([one], anomalies).map(({ isOfSeveral }) => (isOfSeveral ? 'of several' : 'weak'))

test.each([
  ['words that are weak', relation(0.6, 'UNREVIEWED', proof(5, 20)), [], ['weak']],
  ['words that are sure', relation(0.97, 'UNREVIEWED', proof(5, 20)), [], []],
  [
    'words that fit several papers, however sure they are',
    relation(0.97, 'UNREVIEWED', proof(5, 20)),
    [odd('AMBIGUOUS_CITATION', proof(5, 20))],
    ['of several'],
  ],
  [
    'words within those that are odd',
    relation(0.97, 'UNREVIEWED', proof(8, 12)),
    [odd('UNRESOLVED_ISSUER', proof(5, 20))],
    ['of several'],
  ],
  [
    'words beside those',
    relation(0.97, 'UNREVIEWED', proof(20, 30)),
    [odd('AMBIGUOUS_CITATION', proof(5, 20))],
    [],
  ],
  [
    'the same place of another text',
    relation(0.97, 'UNREVIEWED', proof(5, 20, 'S2')),
    [odd('AMBIGUOUS_CITATION', proof(5, 20))],
    [],
  ],
  [
    'what is odd otherwise',
    relation(0.97, 'UNREVIEWED', proof(5, 20)),
    [odd('OCR_UNSURE', proof(5, 20))],
    [],
  ],
  [
    'a record without words',
    relation(0.97, 'UNREVIEWED', proof(null, null)),
    [odd('AMBIGUOUS_CITATION', null)],
    [],
  ],
  [
    'what a person has confirmed',
    relation(0.6, 'CONFIRMED', proof(5, 20)),
    [odd('AMBIGUOUS_CITATION', proof(5, 20))],
    [],
  ],
  ['what a person has rejected', relation(0.6, 'REJECTED', proof(5, 20)), [], []],
])('%s', (_, one, anomalies, told) => expect(left(one, ...anomalies)).toEqual(told))
