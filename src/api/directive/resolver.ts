import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Directive as DirectiveRow } from '../../graph/directives.js'
import type { Context } from '../context.js'
import { Document } from '../document/type.js'
import { connection } from '../schema/connection.js'
import { DIRECTIVE_ORDER, PageArguments, pageRequest } from '../schema/page.js'
import { Directive, DirectiveConnection } from './type.js'

@Resolver(() => Directive)
export class DirectiveResolver {
  @FieldResolver(() => Document, { description: 'Văn bản: the document.' })
  document(@Root() { id }: DirectiveRow, @Ctx() { loaders }: Context) {
    return loaders.document.load(id)
  }

  @Query(() => DirectiveConnection, {
    nullable: true,
    description:
      'Văn bản có nhiều văn bản triển khai nhất: documents that others carry out, that with the most papers first, then by key.',
  })
  async directives(@Ctx() { graph }: Context, @Args(() => PageArguments) paging: PageArguments) {
    const request = pageRequest(DIRECTIVE_ORDER, paging)
    const page = await graph.directives.page(request, graph.readLimit, () => graph.version())
    return connection(DIRECTIVE_ORDER, request, page, (directive) => directive)
  }
}
