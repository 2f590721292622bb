import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SourceRow } from '../graph/sources.js'
import type { Evidence as EvidenceValue } from '../model/evidence.js'
import type { Context } from './context.js'
import { Evidence, SourceFile } from './types/evidence.js'

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => SourceFile, { description: 'Tệp nguồn: the file that says so.' })
  source(@Root() { sourceId }: EvidenceValue, @Ctx() { loaders }: Context): Promise<SourceRow | null> {
    return loaders.source.load(sourceId)
  }
}
