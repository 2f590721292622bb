import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { AnomalyRow } from '../graph/anomalies.js'
import type { Context } from './context.js'
import { Anomaly } from './types/anomaly.js'
import { Document } from './types/document.js'

@Resolver(() => Anomaly)
export class AnomalyResolver {
  @FieldResolver(() => Document, { description: 'Văn bản: the paper that it is about.' })
  document(@Root() { documentId }: AnomalyRow, @Ctx() { loaders }: Context) {
    return loaders.document.load(documentId)
  }
}
