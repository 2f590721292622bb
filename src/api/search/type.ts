import { createUnionType, Field, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../schema/connection.js'
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

@ObjectType({ description: 'Một kết quả tìm kiếm: something that was found, and where it stands.' })
export class SearchHit {
  @Field(() => SearchResult, { description: 'Đối tượng tìm thấy: what was found.' })
  node: unknown

  @Field(() => Int, {
    description: 'Thứ hạng: 1 is best; what answers equally well has the same rank.',
  })
  rank: number

  @Field(() => String, {
    nullable: true,
    description:
      'Trích đoạn: a piece of its text around the words, at most 160 characters, cut between words; null when it has no text.',
  })
  excerpt: string | null
}

export const SearchConnection = connectionType(
  'Search',
  'kết quả tìm kiếm',
  () => SearchHit,
  'by rank, then by id; the best 1,000 at most',
)
