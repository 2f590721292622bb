import { ArgsType, Field, ID } from 'type-graphql'
import type { DocumentOrder } from '../../model/document-order.js'
import type { RelationKind } from '../../model/relation.js'
import { DocumentOrderEnum, RelationKindEnum, TraceDirection } from '../schema/enums.js'
import { PageArguments } from '../schema/page.js'
import { NarrowedSymbolArguments } from './narrowed-symbol.js'
import { DocumentFilter } from './type.js'

@ArgsType()
export class DocumentArguments extends NarrowedSymbolArguments {
  @Field(() => ID, { nullable: true, description: 'Mã định danh: the id of the document.' })
  id?: string | null

  @Field(() => String, { nullable: true, description: 'Khóa nhận dạng: its key, or one that it had.' })
  key?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Số, ký hiệu: in any spelling, for example 34-CT/TW.',
  })
  symbol?: string | null
}

@ArgsType()
export class DocumentsArguments extends PageArguments {
  @Field(() => DocumentFilter, { nullable: true, description: 'Điều kiện lọc: all documents when absent.' })
  filter?: DocumentFilter | null

  @Field(() => DocumentOrderEnum, {
    nullable: true,
    defaultValue: 'ISSUED_ON_DESC',
    description: 'Thứ tự: how the list is sorted.',
  })
  orderBy?: DocumentOrder | null
}

@ArgsType()
export class RelationsArguments extends PageArguments {
  @Field(() => TraceDirection, {
    nullable: true,
    description: 'Chiều: UP, what this paper points to; DOWN, what points to it; both when absent.',
  })
  direction?: 'UP' | 'DOWN' | null

  @Field(() => [RelationKindEnum], {
    nullable: true,
    description: 'Loại quan hệ: any of these; all when absent.',
  })
  kinds?: RelationKind[] | null
}
