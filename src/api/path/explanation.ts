import type { RelationRow } from '../../graph/relations.js'
import { DOCUMENT_TYPES } from '../../model/document.js'
import type { RelationKind } from '../../model/relation.js'
import type { Context } from '../context.js'

/** The verb of a relation in a Vietnamese sentence. */
const VERBS: Readonly<Partial<Record<RelationKind, string>>> = {
  IMPLEMENTS: 'triển khai thực hiện',
  ANNEXED_TO: 'được ban hành kèm theo',
}

/**
 * A relation as a Vietnamese sentence with its surest evidence, for example: Kế hoạch 290-KH/TU (…) triển khai thực hiện
 * Chỉ thị 34-CT/TW (…): “…” (mục I, ký tự 120–188, tệp …).
 */
export async function explain(
  { id, kind, fromId, toId, confidence, review }: RelationRow,
  loaders: Context['loaders'],
): Promise<string> {
  const [from, to, evidence] = await Promise.all([
    nameOf(fromId, loaders),
    nameOf(toId, loaders),
    loaders.evidenceOf.load(id),
  ])
  const [best] = evidence
  const source = best && (await loaders.source.load(best.evidence.sourceId))
  const sure = review === 'CONFIRMED' ? 'đã được xác nhận' : `độ tin cậy ${localDecimal(confidence)}`
  const claim = `${from} ${VERBS[kind] ?? 'viện dẫn'} ${to}`
  if (!best || !source) return `${claim} (${sure}).`
  const { quote, section, start, end } = best.evidence
  const words = quote === null ? '' : `: “${quote.replace(/\s+/g, ' ').trim()}”`
  const place = [
    ...(section === null || section === '' ? [] : [`mục ${section}`]),
    ...(start === null || end === null ? ['theo thông tin nhập sẵn'] : [`ký tự ${start}–${end}`]),
    `tệp ${source.name}`,
    sure,
  ]
  return `${claim}${words} (${place.join(', ')}).`
}

/** For example: Chỉ thị 34-CT/TW (24/5/2024, Ban Bí thư) */
async function nameOf(id: string, loaders: Context['loaders']): Promise<string> {
  const document = await loaders.document.load(id)
  if (document === null) return 'văn bản'
  const issuer = document.issuerId === null ? null : await loaders.agency.load(document.issuerId)
  const known = [
    ...(document.issuedOn === null ? [] : [localDate(document.issuedOn)]),
    ...(issuer ? [issuer.name] : []),
  ]
  const name = document.symbol ?? document.title ?? ''
  return `${DOCUMENT_TYPES[document.type]}${name === '' ? '' : ` ${name}`}${known.length === 0 ? '' : ` (${known.join(', ')})`}`
}

/** 2024-05-24 as 24/5/2024, 2024-05 as 5/2024. */
const localDate = (value: string): string => value.split('-').map(Number).reverse().join('/')
const localDecimal = (value: number): string => value.toFixed(2).replace('.', ',')
