import { Ctx, Field, FieldResolver, Float, ID, ObjectType, Resolver, Root } from 'type-graphql'
import type { RelationRow } from '../graph/relations.js'
import { connectionType } from './connection.js'
import type { Context } from './context.js'
import { Document } from './document.js'
import { RelationKindEnum } from './enums.js'
import { Evidence } from './evidence.js'
import { Node } from './interface.js'

@ObjectType({ implements: Node, description: 'Quan hệ giữa hai văn bản: one of each kind at most between two documents.' })
export class Relation extends Node {
  @Field(() => ID, { description: 'Mã định danh của quan hệ: opaque.' })
  declare id: string

  @Field(() => RelationKindEnum, { description: 'Loại quan hệ: what the one says about the other.' })
  kind: string

  @Field(() => Float, { description: 'Độ tin cậy: of the surest citation that it rests on, 0 to 1.' })
  confidence: number
}

export const RelationConnection = connectionType('Relation', 'quan hệ', () => Relation, 'by kind, then by the other end’s key')

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => Document, { description: 'Văn bản nêu quan hệ: the paper that says so, for example the plan.' })
  from(@Root() { fromId }: RelationRow, @Ctx() { loaders }: Context) {
    return loaders.document.load(fromId)
  }

  @FieldResolver(() => Document, { description: 'Văn bản được nêu: the paper that is pointed to, for example the directive.' })
  to(@Root() { toId }: RelationRow, @Ctx() { loaders }: Context) {
    return loaders.document.load(toId)
  }

  @FieldResolver(() => [Evidence], {
    description: 'Bằng chứng: the citations that it rests on, the surest first; never empty. At most 100.',
  })
  async evidence(@Root() { id }: RelationRow, @Ctx() { loaders }: Context) {
    return (await loaders.evidenceOf.load(id)).map(({ evidence }) => evidence)
  }
}
