import { Field, Float, Int, ObjectType } from 'type-graphql'
import { EvidenceBasis } from '../schema/enums.js'

@ObjectType({
  description:
    'Vùng trên trang: a rectangle on a page that was read from a picture, in thousandths of the page’s width and height.',
})
export class PageArea {
  @Field(() => Int, { description: 'Trang: the page, from 1.' })
  page: number

  @Field(() => Float, { description: 'Cạnh trái: from the left edge of the page.' })
  left: number

  @Field(() => Float, { description: 'Cạnh trên: from the upper edge of the page.' })
  top: number

  @Field(() => Float, { description: 'Chiều rộng: its width.' })
  width: number

  @Field(() => Float, { description: 'Chiều cao: its height.' })
  height: number
}

@ObjectType({
  description: 'Bằng chứng: where a source says so, in which words, and how sure the reading is.',
})
export class Evidence {
  @Field(() => EvidenceBasis, {
    description: 'Cơ sở: the paper’s own words, a structured record, or the digital signature.',
  })
  basis: string

  @Field(() => String, {
    nullable: true,
    description: 'Trích nguyên văn: the words; null for a record and a signature.',
  })
  quote: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Vị trí đầu: where the quote begins in the source’s text, in UTF-16 units; null for a record and a signature.',
  })
  start: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Vị trí cuối: where the quote ends, exclusive; null for a record and a signature.',
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
