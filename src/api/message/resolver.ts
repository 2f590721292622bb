import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { MessageRow } from '../../graph/messages.js'
import { fieldsAt, textAt, type MessageParts } from '../../model/exchange.js'
import { Agency } from '../agency/type.js'
import type { Context } from '../context.js'
import { SourceFile } from '../source/type.js'
import { ExchangeMessage } from './type.js'

const MOST_APPENDIXES = 100

@Resolver(() => ExchangeMessage)
export class ExchangeMessageResolver {
  @FieldResolver(() => Agency, {
    nullable: true,
    description: 'Bên gửi: the agency, where its code or its name tells which one it is.',
  })
  sender(@Root() { senderId }: MessageRow, @Ctx() { loaders }: Context) {
    return senderId && loaders.agency.load(senderId)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Mã văn bản trên trục (DocumentId): `H37,2021/10/02,195/KH-UBND`, as the message has it.',
  })
  documentIdentifier(@Root() { parts }: MessageRow): string | null {
    const { header } = parts as MessageParts
    return textAt(header, 'DocumentId') ?? textAt(header, 'ResponseFor', 'DocumentId')
  }

  @FieldResolver(() => [String], {
    description: `Phụ lục: the names of annexes that the message lists. At most ${MOST_APPENDIXES}.`,
  })
  appendixes(@Root() { parts }: MessageRow): string[] {
    return fieldsAt((parts as MessageParts).header, 'OtherInfo', 'Appendixes', 'Appendix')
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .slice(0, MOST_APPENDIXES)
  }

  @FieldResolver(() => SourceFile, { nullable: true, description: 'Tệp nguồn: the message as a file.' })
  source(@Root() { sourceId }: MessageRow, @Ctx() { loaders }: Context) {
    return loaders.source.load(sourceId)
  }
}
