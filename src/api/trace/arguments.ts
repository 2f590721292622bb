import { ArgsType, Field, Float, ID, Int } from 'type-graphql'
import { CASCADE_KINDS } from '../../model/cascade.js'
import type { DocumentType, Level } from '../../model/document.js'
import type { RelationKind } from '../../model/relation.js'
import type { TaskState } from '../../model/task.js'
import { NarrowedSymbolArguments } from '../document/narrowed-symbol.js'
import {
  DocumentTypeEnum,
  LevelEnum,
  RelationKindEnum,
  TaskStateEnum,
  TraceDirection,
} from '../schema/enums.js'
import { PageArguments } from '../schema/page.js'
import { DateScalar } from '../schema/scalars.js'

export const DEFAULT_DEPTH = 20

@ArgsType()
export class TraceArguments extends NarrowedSymbolArguments {
  @Field(() => ID, { nullable: true, description: 'Văn bản gốc: begins at this document.' })
  document?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Số, ký hiệu: begins at the document that bears it.',
  })
  symbol?: string | null

  @Field(() => ID, { nullable: true, description: 'Nhiệm vụ: begins at the document of this task.' })
  task?: string | null

  @Field(() => TraceDirection, { defaultValue: 'DOWN', description: 'Chiều truy vết: which way to go.' })
  direction: 'UP' | 'DOWN'

  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_DEPTH,
    description: 'Độ sâu tối đa: how many steps to go, 1 to 30.',
  })
  maxDepth?: number | null

  @Field(() => [RelationKindEnum], {
    nullable: true,
    defaultValue: CASCADE_KINDS,
    description: 'Loại quan hệ: the kinds that are followed.',
  })
  relations?: RelationKind[] | null

  @Field(() => Float, {
    nullable: true,
    description: 'Độ tin cậy tối thiểu: follows no relation below it.',
  })
  minConfidence?: number | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Tính đến ngày: only documents certainly issued by this day; also the day of taskCounts.',
  })
  asOf?: string | null
}

@ArgsType()
export class TraceNodesArguments extends PageArguments {
  @Field(() => ID, {
    nullable: true,
    description:
      'Văn bản cấp trên trong cây: only the documents one step on from this one, the root or one that was found; so a tree opens level by level. A document that several lead to stands under each of them. One that is not in the trace is BAD_USER_INPUT.',
  })
  parent?: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Bỏ qua: leaves out so many from the beginning, or behind after; a long list is opened anywhere with it.',
  })
  skip?: number | null

  @Field(() => Int, { nullable: true, description: 'Độ sâu: only documents of this depth, 1 to 30.' })
  depth?: number | null

  @Field(() => [DocumentTypeEnum], { nullable: true, description: 'Loại văn bản: any of these.' })
  types?: DocumentType[] | null

  @Field(() => [LevelEnum], { nullable: true, description: 'Cấp ban hành: any of these.' })
  levels?: Level[] | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Địa bàn: only papers issued in this unit, for example 2025:92, in the units below it and in those that it was before. A unit that does not exist is BAD_USER_INPUT.',
  })
  territory?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ban hành từ: only papers that were certainly issued on this day or later.',
  })
  issuedFrom?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ban hành đến: only papers that were certainly issued by this day.',
  })
  issuedTo?: string | null

  @Field(() => [TaskStateEnum], {
    nullable: true,
    description:
      'Tình trạng nhiệm vụ: only papers that have a task in any of these states, on the trace’s asOf or today.',
  })
  states?: TaskState[] | null

  @Field(() => String, {
    nullable: true,
    description:
      'Từ khóa: only papers whose title, symbol, type, issuer or place hold all of these words, as the filter of documents finds them. At most 200 characters.',
  })
  text?: string | null
}
