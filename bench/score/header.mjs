// What a paper is: eleven fields of its head.
import { foldEnum, foldSymbol, foldText, sameIssuer } from './fold.mjs'
import { shown } from './paper.mjs'

const words = (wanted, got) => foldText(wanted) === foldText(got)
const listed = (wanted, got) => foldEnum(wanted) === foldEnum(got)
const symbol = (wanted, got) => foldSymbol(wanted) === foldSymbol(got)
const withoutKind = (name) => foldText(name).replace(/^(tỉnh|thành phố)\s+/, '')
const date = (wanted, got) =>
  (wanted?.value ?? null) === (got?.value ?? null) &&
  foldEnum(wanted?.precision ?? 'NONE') === foldEnum(got?.precision ?? 'NONE')

/** Field, how its values are compared, and whether the gold may list others that are right too. */
const FIELDS = {
  system: { same: listed, others: true },
  type: { same: listed, others: true },
  number: { same: symbol },
  symbol: { same: symbol },
  issuer: { same: null, others: true },
  level: { same: listed, others: true },
  province: { same: (wanted, got) => withoutKind(wanted) === withoutKind(got) },
  issuedOn: { same: date },
  signatory: { same: words, others: true },
  title: { same: words, others: true },
  accessClass: { same: listed, others: true },
}
export const HEADER_FIELDS = Object.keys(FIELDS)

export function scoreHeader(paper, tally) {
  for (const { field, ok, fault } of compareHeader(paper)) tally.header[field].answer(ok, fault)
}

/** For each field that is asked for: whether it is right, and its fault's name. */
export function compareHeader({ gold, got, own, at }) {
  const wanted = gold.document ?? {}
  const found = got?.document ?? {}
  const answers = []
  for (const [field, { same, others }] of Object.entries(FIELDS)) {
    // what the text itself does not settle
    if (gold.unscored?.includes(field)) continue
    const right = [wanted[field], ...(others ? (wanted.accept?.[field] ?? []) : [])]
    const ok =
      got !== null &&
      (field === 'issuer'
        ? issuerIsRight([...right, wanted.issuingOrgan], found.issuer, own)
        : right.some((value) => same(value, found[field])))
    const tell = (value) =>
      field === 'issuedOn' ? `${shown(value?.value)} ${shown(value?.precision)}` : shown(value)
    answers.push({ field, ok, fault: at(`${field}: gold ${tell(wanted[field])}, got ${tell(found[field])}`) })
  }
  return answers
}

/** The issuer or the organ of it that decided; none where the gold has none. */
const issuerIsRight = (right, got, own) =>
  right.some((name) => name && got && sameIssuer(got, name, own)) || (!right[0] && !got)

/** Of a refused paper only the class may be told. */
export function scoreRefusal({ gold, got, at }, tally) {
  const told = got?.document?.accessClass ?? got?.refusal?.accessClass
  const ok = got !== null && foldEnum(told) === foldEnum(gold.document?.accessClass)
  tally.header.accessClass.answer(
    ok,
    at(`accessClass: gold ${gold.document?.accessClass}, got ${shown(told)}`),
  )
}
