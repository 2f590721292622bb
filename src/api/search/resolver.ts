import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import { searchPage, type Hit } from '../../graph/search.js'
import { connection } from '../schema/connection.js'
import { PageArguments, pageRequest, SEARCH_ORDER } from '../schema/page.js'
import type { Context } from '../context.js'
import { validSearchText } from './text.js'
import { SearchConnection } from './type.js'

const LOADER = { Document: 'document', Task: 'task', Agency: 'agency', Territory: 'territory' } as const

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    nullable: true,
    description:
      'Tìm kiếm: documents, tasks, agencies and places by words of their titles, symbols, summaries and names, by rank, then by id; the best 1,000 at most, 250 of each kind. Accents may be left out, the last word unfinished, a symbol written together; when nothing holds all words as typed, one letter of a word may be wrong. What holds fewer than half of the words is left out.',
  })
  async search(
    @Ctx() { graph, loaders }: Context,
    @Arg('text', () => String, {
      description:
        'Từ khóa: words, a symbol or a part of one, for example "nha o xa hoi" or "34CTTW"; at most 200 characters, of which the first 16 words count. Without any word nothing is found.',
    })
    text: string,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    const page = pageRequest(SEARCH_ORDER, paging)
    const found = await searchPage(graph, validSearchText(text), page)
    return connection(SEARCH_ORDER, page, found, async ({ kind, id, rank, excerpt }: Hit) => {
      const node = await loaders[LOADER[kind]].load(id)
      return node && { node, rank, excerpt }
    })
  }
}
