import { Field, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../schema/connection.js'

@ObjectType({
  description: 'Văn bản được triển khai: a document that others carry out, and how many do so directly.',
})
export class Directive {
  @Field(() => Int, {
    description: 'Số văn bản triển khai trực tiếp: how many documents implement it directly.',
  })
  papers: number
}

export const DirectiveConnection = connectionType(
  'Directive',
  'văn bản được triển khai',
  () => Directive,
  'that with the most papers first, then by key',
)
