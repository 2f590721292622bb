import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { AppError } from '../../errors.js'
import { type IngestReport as Report, ingestSubmitted, removeSource } from '../../ingest/ingest.js'
import type { Context } from '../context.js'
import { requireRole } from '../authorize.js'
import { Anomaly } from '../anomaly/type.js'
import { Document } from '../document/type.js'
import { IngestReport, RemovalReport } from './type.js'

const MEDIA_TYPES = ['text/plain', 'text/markdown', 'text/html'] as const
const MAX_NAME = 255

@Resolver(() => IngestReport)
export class SourceResolver {
  @FieldResolver(() => Document, {
    nullable: true,
    description: 'Văn bản: what the paper is; null when it was refused.',
  })
  document(@Root() { documents }: Report, @Ctx() { loaders }: Context) {
    return documents[0] ? loaders.document.load(documents[0].id) : null
  }

  @FieldResolver(() => [Anomaly], { description: 'Điểm bất thường: what is odd about it. At most 100.' })
  anomalies(@Root() { documents }: Report, @Ctx() { loaders }: Context) {
    return documents[0] ? loaders.anomaliesOf.load(documents[0].id) : []
  }

  @Mutation(() => IngestReport, {
    description:
      'Nạp văn bản: reads a paper’s text into the graph, all of it or nothing. The same name again replaces what it had said. For editors.',
  })
  async ingestText(
    @Ctx() context: Context,
    @Arg('fileName', () => String, { description: 'Tên tệp: tells it from other papers handed in.' })
    fileName: string,
    @Arg('mediaType', () => String, {
      description: 'Kiểu nội dung: text/plain, text/markdown or text/html.',
    })
    mediaType: string,
    @Arg('text', () => String, { description: 'Toàn văn: the paper’s text.' }) text: string,
  ): Promise<Report> {
    requireRole(context, 'EDITOR')
    if (fileName.trim() === '' || fileName.length > MAX_NAME || /[/\\\p{Cc}]/u.test(fileName))
      throw new AppError('BAD_USER_INPUT', 'fileName is empty, too long or not the name of a file.', {
        remedy: `Give a name of 1 to ${MAX_NAME} characters without slashes.`,
        details: { argument: 'fileName' },
      })
    const known = MEDIA_TYPES.find((type) => type === mediaType)
    if (known === undefined)
      throw new AppError('UNSUPPORTED_MEDIA_TYPE', `${mediaType} cannot be handed in as a text.`, {
        remedy: `Give one of ${MEDIA_TYPES.join(', ')}; other files are read by the command ingest.`,
        details: { argument: 'mediaType' },
      })
    const { graph, now } = context
    return ingestSubmitted(graph, { fileName, mediaType: known, text }, { now })
  }

  @Mutation(() => RemovalReport, {
    description:
      'Gỡ bỏ tệp nguồn: takes back what only this file had said. Decisions and reports of people stay. For editors.',
  })
  async removeSource(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: the id of the file.' }) id: string,
  ): Promise<RemovalReport> {
    requireRole(context, 'EDITOR')
    return removeSource(context.graph, id, context)
  }
}
