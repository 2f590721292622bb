import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { AppError } from '../../errors.js'
import type { SourceRow } from '../../graph/sources.js'
import type { Evidence as EvidenceValue } from '../../model/evidence.js'
import { areasOf } from '../../model/scan.js'
import type { Context } from '../context.js'
import { SourceFile } from '../source/type.js'
import { Evidence, PageArea } from './type.js'

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => [PageArea], {
    description:
      'Vùng trên trang: where the quote stands on its pages, an area for each line, in the order of the text; empty unless the text was read from pictures (bản quét).',
  })
  async areas(
    @Root() { sourceId, start, end }: EvidenceValue,
    @Ctx() { loaders }: Context,
  ): Promise<PageArea[]> {
    if (start === null || end === null) return []
    const scan = await loaders.scanOf.load(sourceId)
    return scan === null ? [] : areasOf(scan, { start, end })
  }

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
