import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql'
import { searchPage, type Hit } from '../../graph/search.js'
import { FOUND_KINDS, type FoundKind } from '../../model/search.js'
import { connection } from '../schema/connection.js'
import { SearchKind } from '../schema/enums.js'
import { countedPageRequest, PageArguments, SEARCH_ORDER } from '../schema/page.js'
import type { Context } from '../context.js'
import { validSearchText } from './text.js'
import { SearchConnection } from './type.js'

const KIND = { Document: 'DOCUMENT', Task: 'TASK', Agency: 'AGENCY', Territory: 'TERRITORY' } as const
const LOADER = { Document: 'document', Task: 'task', Agency: 'agency', Territory: 'territory' } as const

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    nullable: true,
    description:
      'Tìm kiếm: documents, tasks, agencies and places by words of their titles, symbols, summaries and names, by rank, then by id; the best 1,500 at most. Accents may be left out, the last word unfinished, a symbol written together or apart; a day or a month finds its papers; when nothing holds all words as typed, one letter of a word may be wrong. What holds fewer than half of the words is left out; of a text that is but a symbol, whatever lacks any of it, where something has it all. Of equal answers papers that are held come before papers only cited, then what more papers carry out directly.',
  })
  async search(
    @Ctx() { graph, loaders, selected }: Context,
    @Arg('text', () => String, {
      description:
        'Từ khóa: words, a symbol or a part of one, for example "nha o xa hoi" or "34CTTW"; at most 200 characters, of which the first 16 words count. Without any word nothing is found.',
    })
    text: string,
    @Arg('kinds', () => [SearchKind], {
      nullable: true,
      description: 'Chỉ tìm các loại: only these kinds of things; all four when absent.',
    })
    kinds: readonly (keyof typeof SearchKind)[] | null | undefined,
    @Args(() => PageArguments) paging: PageArguments,
  ) {
    const page = countedPageRequest({ selected }, 'SearchConnection', SEARCH_ORDER, paging)
    const found = await searchPage(graph, validSearchText(text), kindsOf(kinds ?? null), page)
    return connection(SEARCH_ORDER, page, found, async (hit: Hit) => {
      const node = await loaders[LOADER[hit.kind]].load(hit.id)
      return node && shownHit(hit, node)
    })
  }
}

const kindsOf = (kinds: readonly (keyof typeof SearchKind)[] | null): readonly FoundKind[] =>
  kinds === null ? FOUND_KINDS : FOUND_KINDS.filter((kind) => kinds.includes(KIND[kind]))

/** Excerpts are made for those who ask for them. */
const shownHit = (hit: Hit, node: object) => ({
  node,
  kind: KIND[hit.kind],
  rank: hit.rank,
  hasAllWords: hit.hasAllWords,
  get excerpt() {
    return hit.excerpt
  },
  get matches() {
    return hit.matches
  },
})
