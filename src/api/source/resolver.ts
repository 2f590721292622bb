import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AppError } from '../../errors.js'
import { sourcesPage, type SourceRow } from '../../graph/sources.js'
import { type IngestReport as Report, ingestSubmitted, removeSource } from '../../ingest/ingest.js'
import type { Context } from '../context.js'
import { requireRole } from '../authorize.js'
import { Anomaly } from '../anomaly/type.js'
import { Document } from '../document/type.js'
import { connection } from '../schema/connection.js'
import { PageArguments, pageRequest, SOURCE_ORDER } from '../schema/page.js'
import { MOST_SIGNATURES } from '../../model/signature.js'
import { FileSignature, IngestReport, RemovalReport, SourceFile, SourceFileConnection } from './type.js'

const MEDIA_TYPES = ['text/plain', 'text/markdown', 'text/html'] as const
const MAX_NAME = 255
const MAX_TEXT = 100_000

@Resolver(() => SourceFile)
export class SourceFileResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: `Nội dung văn bản: its text from one place to another, in UTF-16 units, as \`Evidence.start\` and \`end\` count; null where there is no text or the viewer may not read it. At most ${MAX_TEXT} units: more is BAD_USER_INPUT.`,
  })
  async text(
    @Root() { id, textLength }: SourceRow,
    @Ctx() { loaders }: Context,
    @Arg('from', () => Int, {
      nullable: true,
      defaultValue: 0,
      description: 'Từ vị trí: where it begins.',
    })
    from?: number | null,
    @Arg('to', () => Int, {
      nullable: true,
      description: `Đến vị trí: where it ends, exclusive; ${MAX_TEXT} units further or at the end of the text when absent.`,
    })
    to?: number | null,
  ): Promise<string | null> {
    const start = from ?? 0
    const end = to ?? start + MAX_TEXT
    if (start < 0 || end < start || end - start > MAX_TEXT)
      throw new AppError(
        'BAD_USER_INPUT',
        `No piece of a text goes from ${start} to ${end}: it begins at 0 or later and has at most ${MAX_TEXT} units.`,
        { details: { argument: 'to', limit: MAX_TEXT, actual: end - start } },
      )
    return textLength === null ? null : ((await loaders.textOf.load(id))?.slice(start, end) ?? null)
  }

  @FieldResolver(() => [FileSignature], {
    description: `Các chữ ký số: the digital signatures of the file (PDF), in their order; empty of a text and of a file without any. At most ${MOST_SIGNATURES}: of more, the last ones.`,
  })
  signatures(@Root() { id }: SourceRow, @Ctx() { loaders }: Context) {
    return loaders.signaturesOf.load(id)
  }

  @Query(() => SourceFileConnection, {
    nullable: true,
    description: 'Các tệp nguồn: the files and pages that were read, the newest first.',
  })
  async sources(@Ctx() { graph, loaders }: Context, @Args(() => PageArguments) paging: PageArguments) {
    const page = pageRequest(SOURCE_ORDER, paging)
    return connection(SOURCE_ORDER, page, await sourcesPage(graph, page), (id) => loaders.source.load(id))
  }
}

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
    const { graph, now, metrics, intake } = context
    const report = await ingestSubmitted(graph, { fileName, mediaType: known, text }, { now, ...intake })
    metrics?.ingested(report.outcome, report.refusal)
    return report
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
