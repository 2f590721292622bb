import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { AppError } from '../../errors.js'
import type { SourceRow } from '../../graph/sources.js'
import type { Evidence as EvidenceValue } from '../../model/evidence.js'
import type { Context } from '../context.js'
import { SourceFile } from '../source/type.js'
import { Evidence } from './type.js'

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => SourceFile, { description: 'Tệp nguồn: the file that says so.' })
  async source(@Root() { sourceId }: EvidenceValue, @Ctx() { loaders }: Context): Promise<SourceRow> {
    const source = await loaders.source.load(sourceId)
    if (source !== null) return source
    // It was removed after the evidence had been read.
    throw new AppError('NOT_FOUND', `The file ${sourceId} was taken back while this was read.`, {
      remedy: 'Ask again.',
    })
  }
}
