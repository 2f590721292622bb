import { createUnionType, Field, Int, ObjectType } from 'type-graphql'
import type { TextMatch as Match } from '../../model/excerpt.js'
import { connectionType } from '../schema/connection.js'
import { SearchKind } from '../schema/enums.js'
import { Agency } from '../agency/type.js'
import { Document } from '../document/type.js'
import { Task } from '../task/type.js'
import { Territory } from '../territory/type.js'

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'Kết quả tìm kiếm: what a search can find.',
  types: () => [Document, Task, Agency, Territory] as const,
  resolveType: (value) => (value as unknown as { readonly node: string }).node,
})

@ObjectType({ description: 'Chỗ khớp: where a word stands in a text, in UTF-16 units.' })
export class TextMatch implements Match {
  @Field(() => Int, { description: 'Vị trí đầu: of its first unit.' })
  start: number

  @Field(() => Int, { description: 'Vị trí cuối: after its last unit.' })
  end: number
}

@ObjectType({ description: 'Một kết quả tìm kiếm: something that was found, and where it stands.' })
export class SearchHit {
  @Field(() => SearchResult, { description: 'Đối tượng tìm thấy: what was found.' })
  node: unknown

  @Field(() => SearchKind, { description: 'Loại: what kind of thing it is.' })
  kind: keyof typeof SearchKind

  @Field(() => Int, {
    description: 'Thứ hạng: 1 is best; what answers equally well has the same rank.',
  })
  rank: number

  @Field(() => Boolean, {
    description:
      'Đủ các chữ: whether it has all words of the text as typed, with or without accents; what lacks some comes behind.',
  })
  hasAllWords: boolean

  @Field(() => String, {
    nullable: true,
    description:
      'Trích đoạn: a piece of its text around the words, at most 160 characters, cut between words; null when it has no text.',
  })
  excerpt: string | null

  @Field(() => [TextMatch], {
    description:
      'Các chỗ khớp trong trích đoạn: where the words stand in the excerpt, with or without accents, from its beginning on; of an unfinished word only what was typed. At most 160.',
  })
  matches: readonly TextMatch[]
}

export const SearchConnection = connectionType(
  'Search',
  'kết quả tìm kiếm',
  () => SearchHit,
  'by rank, then by id; the best 1,500 at most',
)
