import { Field, Float, ObjectType } from 'type-graphql'
import { connectionType } from '../schema/connection.js'

@ObjectType({ description: 'Đường nối: one way from one document to another through the cascade.' })
export class Path {
  @Field(() => Float, {
    description: 'Độ tin cậy: of its least sure step, 0 to 1; a step that a person has confirmed is sure.',
  })
  confidence: number
}

export const PathConnection = connectionType(
  'Path',
  'đường nối',
  () => Path,
  'the shortest first, then by the documents’ keys; at most 1,000 are looked for',
)
