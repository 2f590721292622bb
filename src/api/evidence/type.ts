import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { EvidenceBasis } from '../schema/enums.js'
import { Node } from '../node/type.js'
import { DateTimeScalar } from '../schema/scalars.js'

@ObjectType({
  implements: Node,
  description: 'Tệp nguồn: a file that was read, or the public page that records of such a file come from.',
})
export class SourceFile extends Node {
  @Field(() => ID, { description: 'Mã định danh của tệp: stable and opaque.' })
  declare id: string

  @Field(() => String, {
    description: 'Tên tệp, tên trang: the base name of the file, or the name of the page.',
  })
  name: string

  @Field(() => String, {
    nullable: true,
    description: 'Địa chỉ trang: where the page is on the web; null for a file.',
  })
  address: string | null

  @Field(() => [String], {
    description: 'Trang khác cùng nội dung: addresses of other pages that say the same. At most 20.',
  })
  alsoAt: readonly string[]

  @Field(() => String, { description: 'Kiểu nội dung: its media type, for example text/plain.' })
  mediaType: string

  @Field(() => String, { description: 'Mã băm SHA-256 của tệp: tells whether it is the same file.' })
  sha256: string

  @Field(() => DateTimeScalar, { description: 'Thời điểm nạp: when it was read.' })
  ingestedAt: string
}

@ObjectType({
  description: 'Bằng chứng: where a source says so, in which words, and how sure the reading is.',
})
export class Evidence {
  @Field(() => EvidenceBasis, { description: 'Cơ sở: the paper’s own words, or a structured record.' })
  basis: string

  @Field(() => String, { nullable: true, description: 'Trích nguyên văn: the words; null for a record.' })
  quote: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Vị trí đầu: where the quote begins in the source’s text, in UTF-16 units; null for a record.',
  })
  start: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Vị trí cuối: where the quote ends, exclusive; null for a record.',
  })
  end: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Mục, phần của văn bản: the section in which it stands.',
  })
  section: string | null

  @Field(() => String, { description: 'Quy tắc nhận dạng: the name of the rule that found it.' })
  rule: string

  @Field(() => Float, { description: 'Độ tin cậy: how sure the rule is, 0 to 1.' })
  confidence: number
}
