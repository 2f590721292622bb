import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RelationRow } from '../../graph/relations.js'
import type { Context } from '../context.js'
import { Document } from '../document/type.js'
import { Evidence } from '../evidence/type.js'
import { Review } from '../review/type.js'
import { Relation } from './type.js'

@Resolver(() => Relation)
export class RelationResolver {
  @FieldResolver(() => Document, {
    description: 'Văn bản nêu quan hệ: the paper that says so, for example the plan.',
  })
  from(@Root() { fromId }: RelationRow, @Ctx() { loaders }: Context) {
    return loaders.endOfRelation.load(fromId)
  }

  @FieldResolver(() => Document, {
    description: 'Văn bản được nêu: the paper that is pointed to, for example the directive.',
  })
  to(@Root() { toId }: RelationRow, @Ctx() { loaders }: Context) {
    return loaders.endOfRelation.load(toId)
  }

  @FieldResolver(() => [Evidence], {
    description: 'Bằng chứng: the citations that it rests on, the surest first; never empty. At most 100.',
  })
  async evidence(@Root() { id }: RelationRow, @Ctx() { loaders }: Context) {
    return (await loaders.evidenceOf.load(id)).map(({ evidence }) => evidence)
  }

  @FieldResolver(() => [Review], {
    description: 'Lịch sử thẩm định: every decision about it, the oldest first. At most 100.',
  })
  async reviews(@Root() { id }: RelationRow, @Ctx() { loaders }: Context) {
    return (await loaders.reviewsOf.load(id)).map(({ review }) => review)
  }
}
