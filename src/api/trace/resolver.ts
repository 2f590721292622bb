import { Arg, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { AppError } from '../../errors.js'
import { pageOfList } from '../../graph/page.js'
import { tasksByState } from '../../graph/tasks.js'
import { MAX_DEPTH, traceFrom, type FoundTrace } from '../../graph/trace.js'
import { CASCADE_KINDS, sortOfNode, type TraceNode as TraceNodeValue } from '../../model/cascade.js'
import type { RelationKind } from '../../model/relation.js'
import { AFTER, connection, FIRST, pageRequest, TRACE_ORDER } from '../schema/connection.js'
import type { Context } from '../context.js'
import { documentIdBySymbol } from '../document/resolver.js'
import { confidence } from '../schema/arguments.js'
import { RelationKindEnum, TraceDirection } from '../schema/enums.js'
import { DateScalar, PartialDayScalar } from '../schema/scalars.js'
import { ISSUED_ON, ISSUER, narrowsSymbol, oneSelector } from '../schema/selector.js'
import { Document } from '../document/type.js'
import { Relation } from '../relation/type.js'
import { TaskStateCount } from '../task/type.js'
import { Trace, TraceNode, TraceNodeConnection } from './type.js'

const DEFAULT_DEPTH = 20

@Resolver(() => TraceNode)
export class TraceNodeResolver {
  @FieldResolver(() => Document, { description: 'Văn bản: the document.' })
  document(@Root() { documentId }: TraceNodeValue, @Ctx() { loaders }: Context) {
    return loaders.document.load(documentId)
  }

  @FieldResolver(() => [Relation], {
    description: 'Qua quan hệ: the relations that join it to the trace. At most 100.',
  })
  via(@Root() { via }: TraceNodeValue) {
    return via.slice(0, 100)
  }
}

/** A trace with what was asked for. */
interface TraceAnswer extends FoundTrace {
  readonly root: string
  readonly direction: 'UP' | 'DOWN'
  readonly day: string
  /** Without tasks of papers that were not certainly issued by then. */
  readonly until: string | null
}

@Resolver(() => Trace)
export class TraceResolver {
  @FieldResolver(() => Document, { description: 'Văn bản gốc: where the trace begins.' })
  root(@Root() { root }: TraceAnswer, @Ctx() { loaders }: Context) {
    return loaders.document.load(root)
  }

  @FieldResolver(() => TraceNodeConnection, {
    description: 'Văn bản tìm được: by depth, then date, then key; the root is not among them.',
  })
  nodes(
    @Root() { nodes }: TraceAnswer,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first?: number,
    @Arg('after', () => String, { nullable: true, description: AFTER }) after?: string,
  ) {
    const request = pageRequest(TRACE_ORDER, first, after)
    return connection(TRACE_ORDER, request, pageOfList(request, nodes, sortOfNode), (node) => node)
  }

  @FieldResolver(() => Int, {
    description: 'Tổng số văn bản: how many documents were found, without the root.',
  })
  totalDocuments(@Root() { nodes }: TraceAnswer): number {
    return nodes.length
  }

  @FieldResolver(() => Boolean, { description: 'Đầy đủ: false when one more step exists beyond a limit.' })
  complete(@Root() { stoppedBy }: TraceAnswer): boolean {
    return stoppedBy.length === 0
  }

  @FieldResolver(() => [TaskStateCount], {
    description:
      'Số nhiệm vụ theo tình trạng: of the root and of all documents found; states that have some. At most one of each.',
  })
  taskCounts(@Root() { root, nodes, day, until }: TraceAnswer, @Ctx() { graph }: Context) {
    return tasksByState(graph, [root, ...nodes.map(({ documentId }) => documentId)], day, until)
  }

  @Query(() => Trace, {
    nullable: true,
    description:
      'Truy vết: what a directive has led to (DOWN), or what a paper or task ends up serving (UP). Begins at exactly one of document, symbol (which issuer and issuedOn narrow) and task; null when there is none. At most 5,000 documents.',
  })
  async trace(
    @Ctx() context: Context,
    @Arg('document', () => ID, { nullable: true, description: 'Văn bản gốc: begins at this document.' })
    document?: string,
    @Arg('symbol', () => String, {
      nullable: true,
      description: 'Số, ký hiệu: begins at the document that bears it.',
    })
    symbol?: string,
    @Arg('issuer', () => ID, { nullable: true, description: ISSUER }) issuer?: string,
    @Arg('issuedOn', () => PartialDayScalar, { nullable: true, description: ISSUED_ON }) issuedOn?: string,
    @Arg('task', () => ID, { nullable: true, description: 'Nhiệm vụ: begins at the document of this task.' })
    task?: string,
    @Arg('direction', () => TraceDirection, {
      defaultValue: 'DOWN',
      description: 'Chiều truy vết: which way to go.',
    })
    direction: 'UP' | 'DOWN' = 'DOWN',
    @Arg('maxDepth', () => Int, {
      nullable: true,
      defaultValue: DEFAULT_DEPTH,
      description: 'Độ sâu tối đa: how many steps to go, 1 to 30.',
    })
    maxDepth?: number,
    @Arg('relations', () => [RelationKindEnum], {
      nullable: true,
      defaultValue: CASCADE_KINDS,
      description: 'Loại quan hệ: the kinds that are followed.',
    })
    relations?: RelationKind[],
    @Arg('minConfidence', () => Float, {
      nullable: true,
      description: 'Độ tin cậy tối thiểu: follows no relation below it.',
    })
    minConfidence?: number,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'Tính đến ngày: only documents certainly issued by this day; also the day of taskCounts.',
    })
    asOf?: string,
  ): Promise<TraceAnswer | null> {
    const { graph, loaders, today } = context
    oneSelector({ document, symbol, task })
    narrowsSymbol(symbol, { issuer, issuedOn })
    const steps = maxDepth ?? DEFAULT_DEPTH
    if (steps < 1 || steps > MAX_DEPTH)
      throw new AppError('BAD_USER_INPUT', `maxDepth is ${steps}, but must lie between 1 and ${MAX_DEPTH}.`, {
        details: { argument: 'maxDepth', limit: MAX_DEPTH, actual: steps },
      })
    const root =
      document ??
      (symbol == null
        ? ((await loaders.task.load(task!))?.documentId ?? null)
        : await documentIdBySymbol(context, symbol, { issuer, issuedOn }))
    if (root === null || (document != null && (await loaders.document.load(root)) === null)) return null
    const found = await traceFrom(graph, {
      root,
      direction,
      maxDepth: steps,
      relations: relations ?? CASCADE_KINDS,
      minConfidence: confidence('minConfidence', minConfidence),
      asOf: asOf ?? null,
    })
    return { ...found, root, direction, day: asOf ?? today, until: asOf ?? null }
  }
}
