import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { pageOfList } from '../../graph/page.js'
import type { RelationRow } from '../../graph/relations.js'
import { pathsBetween } from '../../graph/trace.js'
import { sortOfPath, type Path as PathValue } from '../../model/paths.js'
import type { RelationKind } from '../../model/relation.js'
import { DOCUMENT_TYPES } from '../../model/document.js'
import { AFTER, connection, FIRST, PATH_ORDER, pageRequest } from '../schema/connection.js'
import type { Context } from '../context.js'
import { mustExist } from '../schema/arguments.js'
import { Document } from '../document/type.js'
import { Path, PathConnection } from './type.js'
import { Relation } from '../relation/type.js'

/** What a paper does to the one it points to, as a Vietnamese sentence says it. */
const VERBS: Readonly<Partial<Record<RelationKind, string>>> = {
  IMPLEMENTS: 'triển khai thực hiện',
  ANNEXED_TO: 'được ban hành kèm theo',
}

@Resolver(() => Path)
export class PathResolver {
  @FieldResolver(() => [Document], {
    description: 'Các văn bản trên đường: from the first to the last. At most 32.',
  })
  async documents(@Root() { documentIds }: PathValue, @Ctx() { loaders }: Context) {
    const documents = await Promise.all(documentIds.map((id) => loaders.document.load(id)))
    return documents.filter((document) => document !== null)
  }

  @FieldResolver(() => [Relation], {
    description: 'Các quan hệ trên đường: one a step, the surest where there are several. At most 31.',
  })
  relations(@Root() { relations }: PathValue) {
    return relations
  }

  @FieldResolver(() => String, {
    description:
      'Giải thích bằng tiếng Việt: a line a step: which paper carries out which, by which words, where they stand.',
  })
  async explanation(@Root() { relations }: PathValue, @Ctx() { loaders }: Context): Promise<string> {
    return (await Promise.all(relations.map((relation) => sentence(relation, loaders)))).join('\n')
  }

  @Query(() => PathConnection, {
    nullable: true,
    description:
      'Các đường nối hai văn bản: the ways from one document to another along IMPLEMENTS and ANNEXED_TO, down from a directive to what carries it out or, when there is none, up. Empty when they are not joined. At most 1,000.',
  })
  async paths(
    @Ctx() context: Context,
    @Arg('from', () => ID, { description: 'Từ văn bản: where the ways begin.' }) from: string,
    @Arg('to', () => ID, { description: 'Đến văn bản: where they end.' }) to: string,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const page = pageRequest(PATH_ORDER, first, after)
    const found = await pathsBetween(context.graph, from, to)
    if (found.length === 0)
      await mustExist(context, [
        { argument: 'from', kind: 'document', id: from },
        { argument: 'to', kind: 'document', id: to },
      ])
    return connection(PATH_ORDER, page, pageOfList(page, found, sortOfPath), (path) => path)
  }
}

/** "Kế hoạch 290-KH/TU (…) triển khai thực hiện Chỉ thị 34-CT/TW (…): “…” (mục I, ký tự 120–188, tệp …)." */
async function sentence(
  { id, kind, fromId, toId, confidence, review }: RelationRow,
  loaders: Context['loaders'],
): Promise<string> {
  const [from, to, evidence] = await Promise.all([
    named(fromId, loaders),
    named(toId, loaders),
    loaders.evidenceOf.load(id),
  ])
  const [best] = evidence
  const source = best && (await loaders.source.load(best.evidence.sourceId))
  const sure = review === 'CONFIRMED' ? 'đã được xác nhận' : `độ tin cậy ${decimal(confidence)}`
  const claim = `${from} ${VERBS[kind] ?? 'viện dẫn'} ${to}`
  if (!best || !source) return `${claim} (${sure}).`
  const { quote, section, start, end } = best.evidence
  const words = quote === null ? '' : `: “${quote.replace(/\s+/g, ' ').trim()}”`
  const place = [
    ...(section === null || section === '' ? [] : [`mục ${section}`]),
    ...(start === null || end === null ? ['theo bản ghi'] : [`ký tự ${start}–${end}`]),
    `tệp ${source.name}`,
    sure,
  ]
  return `${claim}${words} (${place.join(', ')}).`
}

/** "Chỉ thị 34-CT/TW (24/5/2024, Ban Bí thư)" */
async function named(id: string, loaders: Context['loaders']): Promise<string> {
  const document = await loaders.document.load(id)
  if (document === null) return 'văn bản'
  const issuer = document.issuerId === null ? null : await loaders.agency.load(document.issuerId)
  const known = [
    ...(document.issuedOn === null ? [] : [printed(document.issuedOn)]),
    ...(issuer ? [issuer.name] : []),
  ]
  const name = document.symbol ?? document.title ?? ''
  return `${DOCUMENT_TYPES[document.type]}${name === '' ? '' : ` ${name}`}${known.length === 0 ? '' : ` (${known.join(', ')})`}`
}

/** 2024-05-24 as 24/5/2024, 2024-05 as 5/2024. */
const printed = (value: string): string => value.split('-').map(Number).reverse().join('/')
const decimal = (value: number): string => value.toFixed(2).replace('.', ',')
