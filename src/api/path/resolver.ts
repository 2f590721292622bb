import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { pageOfList } from '../../graph/page.js'
import { pathsBetween } from '../../graph/trace.js'
import { sortOfPath, type Path as PathValue } from '../../model/paths.js'
import { loadExisting } from '../loader.js'
import { requireExisting } from '../node/ids.js'
import { connection } from '../schema/connection.js'
import { PageArguments, pageRequest, PATH_ORDER } from '../schema/page.js'
import type { Context } from '../context.js'
import { Document } from '../document/type.js'
import { explain } from './explanation.js'
import { Path, PathConnection } from './type.js'
import { Relation } from '../relation/type.js'

@Resolver(() => Path)
export class PathResolver {
  @FieldResolver(() => [Document], {
    description: 'Các văn bản trên đường: from the first to the last. At most 32.',
  })
  documents(@Root() { documentIds }: PathValue, @Ctx() { loaders }: Context) {
    return loadExisting(loaders.document, documentIds)
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
    return (await Promise.all(relations.map((relation) => explain(relation, loaders)))).join('\n')
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
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    const page = pageRequest(PATH_ORDER, paging)
    const found = await pathsBetween(context.graph, from, to)
    if (found.length === 0)
      await requireExisting(context, [
        { argument: 'from', kind: 'document', id: from },
        { argument: 'to', kind: 'document', id: to },
      ])
    return connection(PATH_ORDER, page, pageOfList(page, found, sortOfPath), (path) => path)
  }
}
