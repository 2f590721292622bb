import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { type Change as ChangeRow, type ChangeOrder, changesSince, momentOf } from '../../graph/changes.js'
import { loadExisting } from '../loader.js'
import { connection } from '../schema/connection.js'
import { ChangeOrderEnum } from '../schema/enums.js'
import { CHANGE_LISTS, PageArguments, pageRequest } from '../schema/page.js'
import type { Context } from '../context.js'
import { DateTimeScalar } from '../schema/scalars.js'
import { Change, ChangeConnection } from './type.js'
import { Document } from '../document/type.js'
import { Relation } from '../relation/type.js'

/** A change with the moment after which changes were requested. */
interface ChangeAnswer extends ChangeRow {
  readonly since: string
}

@Resolver(() => Change)
export class ChangeResolver {
  @FieldResolver(() => Document, {
    nullable: true,
    description: 'Văn bản: the document as it is now; null when it is gone.',
  })
  document(@Root() { id, kind }: ChangeAnswer, @Ctx() { loaders }: Context) {
    return kind === 'REMOVED' ? null : loaders.document.load(id)
  }

  @FieldResolver(() => [Relation], {
    description: 'Quan hệ mới: its relations to other documents that were found since then. At most 100.',
  })
  async newRelations(@Root() { id, kind, since }: ChangeAnswer, @Ctx() { loaders }: Context) {
    if (kind === 'REMOVED') return []
    const rows = (await loaders.relationsSince(since).load(id)) ?? []
    return loadExisting(
      loaders.relation,
      rows.map((row) => row.id),
    )
  }

  @Query(() => ChangeConnection, {
    nullable: true,
    description:
      'Thay đổi từ một thời điểm: what the graph has learnt since, document by document: new papers, papers that say something else now, people’s decisions and reports about them, and papers that are gone. The earliest change first unless orderBy says otherwise. A program that asks again begins a minute before the last change it has seen, as what was being written then is dated by its beginning.',
  })
  async changes(
    @Ctx() { graph }: Context,
    @Arg('since', () => DateTimeScalar, { description: 'Từ thời điểm: only what changed after it.' })
    since: string,
    @Arg('orderBy', () => ChangeOrderEnum, {
      nullable: true,
      defaultValue: 'EARLIEST',
      description: 'Thứ tự: which change comes first. A cursor goes on in the order in which it was given.',
    })
    orderBy: ChangeOrder | null,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    const order = orderBy ?? 'EARLIEST'
    const page = pageRequest(CHANGE_LISTS[order], paging)
    const from = momentOf(since)
    const found = await changesSince(graph, from, page, order)
    return connection(CHANGE_LISTS[order], page, found, (change) => ({ ...change, since: from }))
  }
}
