import { Args, Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { AgencyRow } from '../../graph/agencies.js'
import { correctionsPage, type CorrectionRow } from '../../graph/corrections.js'
import { documentIdByKey, type DocumentRow } from '../../graph/documents.js'
import { AppError } from '../../errors.js'
import { correctHeader } from '../../ingest/correct/correct-header.js'
import { addRelation, correctRelation } from '../../ingest/correct/correct-relations.js'
import { sameAgency, sameDocument, separateSource } from '../../ingest/correct/correct-unions.js'
import { withdraw } from '../../ingest/correct/record.js'
import { sayAgain } from '../../ingest/correct/say-again.js'
import { agencyId } from '../../ingest/ids.js'
import { Agency } from '../agency/type.js'
import { requireRole } from '../authorize.js'
import type { Context } from '../context.js'
import { Document } from '../document/type.js'
import { loadExisting } from '../loader.js'
import { connection } from '../schema/connection.js'
import { CORRECTION_ORDER, pageRequest } from '../schema/page.js'
import { SourceFile } from '../source/type.js'
import {
  AddRelationArguments,
  CorrectDocumentArguments,
  CorrectionsArguments,
  CorrectRelationArguments,
  SameArguments,
  SeparateArguments,
} from './arguments.js'
import { HeaderFieldEnum } from './enums.js'
import { atMost, editorOf, made, paperGiven } from './editor.js'
import { Correction, CorrectionConnection } from './type.js'

@Resolver(() => Correction)
export class CorrectionResolver {
  @FieldResolver(() => Document, {
    nullable: true,
    description: 'Văn bản: the paper that it is about; null while that is not held, and for two bodies.',
  })
  async document(@Root() row: CorrectionRow, @Ctx() { graph, loaders }: Context) {
    const { kind, toKey, documentId } = row
    const id = kind === 'SAME_DOCUMENT' ? await documentIdByKey(graph, toKey!) : documentId
    return id && loaders.document.load(id)
  }

  @FieldResolver(() => SourceFile, {
    nullable: true,
    description: 'Tệp nguồn: the file whose words it puts right; null while none of them is held.',
  })
  source(@Root() { sourceId }: CorrectionRow, @Ctx() { loaders }: Context) {
    return sourceId && loaders.source.load(sourceId)
  }

  @FieldResolver(() => Agency, {
    nullable: true,
    description: 'Cơ quan: of two bodies that are one, the one that both are.',
  })
  agency(@Root() { kind, toKey }: CorrectionRow, @Ctx() { loaders }: Context) {
    return kind === 'SAME_AGENCY' && toKey !== null ? loaders.agency.load(agencyId(toKey)) : null
  }

  @Query(() => CorrectionConnection, {
    nullable: true,
    description:
      'Các đính chính: what people have put right, the newest first; those that were taken back too. For readers.',
  })
  async corrections(@Ctx() context: Context, @Args(() => CorrectionsArguments) paging: CorrectionsArguments) {
    // within the process a reader has no name
    if (context.viewer.role === null) requireRole(context, 'READER')
    const page = pageRequest(CORRECTION_ORDER, paging)
    const found = await correctionsPage(context.graph, page)
    return connection(CORRECTION_ORDER, page, found, (id) => context.loaders.correction.load(id))
  }

  @Mutation(() => [Correction], {
    description:
      'Đính chính thể thức: puts facts of a paper’s head right, in every source that says otherwise. What follows from them (what it is called, where it lies, whom it binds) follows at once. For editors.',
  })
  async correctDocument(
    @Ctx() context: Context,
    @Args(() => CorrectDocumentArguments) { id, facts, ...said }: CorrectDocumentArguments,
  ) {
    const editor = editorOf(context, said)
    const given = atMost('facts', facts, 9).map(({ field, value = null }) => ({
      field,
      value: value && atMost('facts', value, 1_000),
    }))
    if (new Set(given.map(({ field }) => field)).size < given.length)
      throw new AppError('BAD_USER_INPUT', 'A fact is given twice.', { details: { argument: 'facts' } })
    return made(context, await correctHeader(context.lasting, id, given, editor))
  }

  @Mutation(() => [Correction], {
    description:
      'Đính chính quan hệ: puts the kind of a relation right, or the paper that it goes to. One that is not there at all is rejected (reviewRelation). For editors.',
  })
  async correctRelation(
    @Ctx() context: Context,
    @Args(() => CorrectRelationArguments)
    { id, kind, to, paper, decided, ...said }: CorrectRelationArguments,
  ) {
    const right = { kind: kind ?? null, to: paperGiven(to, paper) }
    const editor = editorOf(context, said)
    return made(context, await correctRelation(context.lasting, id, right, editor, decided ?? null))
  }

  @Mutation(() => [Correction], {
    description: 'Bổ sung quan hệ: adds a relation that was missed. For editors.',
  })
  async addRelation(
    @Ctx() context: Context,
    @Args(() => AddRelationArguments) { from, kind, to: id, paper, ...said }: AddRelationArguments,
  ) {
    const editor = editorOf(context, said)
    const to = paperGiven(id, paper)
    if (to === null)
      throw new AppError('BAD_USER_INPUT', 'Give `to` or `paper`.', { details: { argument: 'to' } })
    return made(context, await addRelation(context.lasting, from, { kind, to }, editor))
  }

  @Mutation(() => [Correction], {
    description:
      'Hợp nhất hai văn bản: says that one document is another; all that speaks of the first speaks of the second. For editors.',
  })
  async sameDocument(@Ctx() context: Context, @Args(() => SameArguments) { id, as, note }: SameArguments) {
    return made(context, [
      await sameDocument(context.lasting, id, as, editorOf(context, { note: note ?? null })),
    ])
  }

  @Mutation(() => [Correction], {
    description:
      'Tách văn bản: says that a source speaks of a paper of its own, whatever number it bears. For editors.',
  })
  async separateSource(
    @Ctx() context: Context,
    @Args(() => SeparateArguments) { document, source, ...said }: SeparateArguments,
  ) {
    return made(context, await separateSource(context.lasting, { document, source }, editorOf(context, said)))
  }

  @Mutation(() => [Correction], {
    description:
      'Hợp nhất hai cơ quan: says that one body is another; whatever names the first names the second. For editors.',
  })
  async sameAgency(@Ctx() context: Context, @Args(() => SameArguments) { id, as, note }: SameArguments) {
    return made(context, [
      await sameAgency(context.lasting, id, as, editorOf(context, { note: note ?? null })),
    ])
  }

  @Mutation(() => Correction, {
    description: 'Rút lại đính chính: takes it back; it is kept, and counts no more. For editors.',
  })
  async withdrawCorrection(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: the id of the correction.' }) id: string,
  ) {
    await withdraw(context.lasting, { id, at: context.now(), by: requireRole(context, 'EDITOR') })
    return context.loaders.correction.clear(id).load(id)
  }

  @Mutation(() => [Correction], {
    description:
      'Khẳng định lại đính chính: says of the paper’s present text what the correction said of its former one (state ASKS_AGAIN). For editors.',
  })
  async confirmCorrection(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Mã định danh: the id of the correction.' }) id: string,
    @Arg('note', () => String, { nullable: true, description: 'Lý do: why; at most 2,000 characters.' })
    note?: string | null,
  ) {
    return made(context, await sayAgain(context.lasting, id, editorOf(context, { note: note ?? null })))
  }
}

@Resolver(() => Document)
export class CorrectionsOfDocumentResolver {
  @FieldResolver(() => [HeaderFieldEnum], {
    description: 'Yếu tố đã đính chính: the facts of its head that a person has put right.',
  })
  correctedFields(@Root() { corrected }: DocumentRow): readonly string[] {
    return corrected ?? []
  }

  @FieldResolver(() => [Correction], {
    description:
      'Các đính chính: what people have put right of what its sources say, and which documents they say are one with it, the oldest first, at most 200. Only for readers; empty for others.',
  })
  async corrections(@Root() { id }: DocumentRow, @Ctx() { loaders, viewer }: Context) {
    if (viewer.role === null) return []
    const rows = await loaders.correctionsOf.load(id)
    return loadExisting(
      loaders.correction,
      rows.map((row) => row.id),
    )
  }
}

@Resolver(() => Agency)
export class CorrectionsOfAgencyResolver {
  @FieldResolver(() => [Correction], {
    description:
      'Các đính chính: which bodies people say are one with it, the oldest first, at most 100. Only for readers; empty for others.',
  })
  async corrections(@Root() { id }: AgencyRow, @Ctx() { loaders, viewer }: Context) {
    if (viewer.role === null) return []
    const rows = await loaders.correctionsOfAgency.load(id)
    return loadExisting(
      loaders.correction,
      rows.map((row) => row.id),
    )
  }
}
