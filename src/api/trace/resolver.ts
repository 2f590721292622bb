import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, FieldResolver, Float, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { AppError } from '../../errors.js'
import type { Graph } from '../../graph/connect.js'
import { pageOf, rowsWanted } from '../../graph/page.js'
import { documentOfTask } from '../../graph/tasks.js'
import { nodeCounts, nodesOf, type NodeCounts, type NodesWanted } from '../../graph/trace-nodes.js'
import { MAX_DEPTH, progressOfTrace, tasksOfTrace, traceFrom, type FoundTrace } from '../../graph/trace.js'
import { CASCADE_KINDS } from '../../model/cascade.js'
import { sortOfNode, type TraceNode as TraceNodeValue } from '../../model/trace.js'
import { loadWithFieldsBelow } from '../below.js'
import type { Context } from '../context.js'
import { documentIdBySymbol } from '../document/lookup.js'
import { requireSymbolFor } from '../document/symbol.js'
import { Document } from '../document/type.js'
import { Relation } from '../relation/type.js'
import { requireExactlyOne, requireOrderedDays, validConfidence, validSkip } from '../schema/arguments.js'
import { connection } from '../schema/connection.js'
import { MAX_FIRST, pageRequest, TRACE_ORDER } from '../schema/page.js'
import { validSearchText } from '../search/text.js'
import { TaskProgressCounts, TaskStateCount } from '../task/type.js'
import { unitsOfFilter } from '../territory/area.js'
import { DEFAULT_DEPTH, TraceArguments, TraceNodesArguments } from './arguments.js'
import { LevelCount, Trace, TraceNode, TraceNodeConnection } from './type.js'

/** A node with what stands at it and below it, which is counted for a page at once. */
interface NodeAnswer extends TraceNodeValue {
  readonly counts: NodeCounts
}

@Resolver(() => TraceNode)
export class TraceNodeResolver {
  @FieldResolver(() => Document, { description: 'Văn bản: the document.' })
  document(
    @Root() { documentId }: TraceNodeValue,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loadWithFieldsBelow('document', documentId, context, info)
  }

  @FieldResolver(() => [Relation], {
    description: 'Qua quan hệ: the relations that join it to the trace. At most 100.',
  })
  via(@Root() { via }: TraceNodeValue) {
    return via.slice(0, MAX_FIRST)
  }

  @FieldResolver(() => Int, {
    description:
      'Tổng số văn bản bên dưới: distinct documents below it within this trace, however many ways lead to them; neither itself nor the root, nor what is reached only by way of the root.',
  })
  papersBelow(@Root() { place, counts }: NodeAnswer): number {
    return counts.papersBelow(place)
  }

  @FieldResolver(() => [TaskStateCount], {
    description:
      'Số nhiệm vụ bên dưới theo tình trạng: tasks of all documents below it within this trace (those that papersBelow counts, so not its own), on the trace’s asOf or today; states that have some. At most one of each.',
  })
  tasksBelow(@Root() { place, counts }: NodeAnswer) {
    return counts.tasksBelow(place)
  }

  @FieldResolver(() => [TaskStateCount], {
    description:
      'Số nhiệm vụ của chính văn bản theo tình trạng: its own tasks, on the trace’s asOf or today; states that have some. At most one of each.',
  })
  ownTasks(@Root() { place, counts }: NodeAnswer) {
    return counts.ownTasks(place)
  }
}

/** A trace with the arguments of the query. */
interface TraceAnswer extends FoundTrace {
  readonly root: string
  readonly direction: 'UP' | 'DOWN'
  readonly day: string
  /** Counts only tasks of documents that were certainly issued by this day; null counts all. */
  readonly until: string | null
}

@Resolver(() => Trace)
export class TraceResolver {
  @FieldResolver(() => Float, {
    description:
      'Tổng số đường đi: routes from the root to all documents; steps that close a cycle left out.',
  })
  pathCount(@Root() { trace }: TraceAnswer): number {
    return trace.pathCount
  }

  @FieldResolver(() => Int, { description: 'Độ sâu: of the deepest document found; 0 when there is none.' })
  depth(@Root() { trace }: TraceAnswer): number {
    return trace.depth
  }

  @FieldResolver(() => Int, {
    description: 'Số văn bản không rõ ngày: left out by asOf because their date is unknown.',
  })
  undated(@Root() { trace }: TraceAnswer): number {
    return trace.undated
  }

  @FieldResolver(() => [LevelCount], {
    description: 'Số văn bản theo cấp: tiers that have some, highest first. At most 4.',
  })
  byLevel(@Root() { trace }: TraceAnswer): readonly LevelCount[] {
    return trace.byLevel
  }

  @FieldResolver(() => Document, { description: 'Văn bản gốc: where the trace begins.' })
  root(@Root() { root }: TraceAnswer, @Ctx() { loaders }: Context) {
    return loaders.document.load(root)
  }

  @FieldResolver(() => TraceNodeConnection, {
    description:
      'Văn bản tìm được: those that pass all filters that are given, by depth, then date, then key; the root is not among them.',
  })
  async nodes(
    @Root() { trace, day }: TraceAnswer,
    @Ctx() { graph }: Context,
    @Args(() => TraceNodesArguments) { first, after, skip, ...filter }: TraceNodesArguments,
  ) {
    const asked = pageRequest(TRACE_ORDER, { first, after })
    const left = validSkip(skip)
    // what begins behind others does not begin its list
    const request = left === 0 ? asked : { ...asked, after: asked.after ?? [] }
    const list = await nodesOf(graph, trace, await nodesWanted(graph, filter), day)
    const nodes = trace.nodes(asked.after, rowsWanted(request), list, left)
    const places = nodes.slice(0, request.limit).map(({ place }) => place)
    const counts = nodeCounts(graph, trace, places, day)
    const items = nodes.map((node) => ({ value: { ...node, counts }, sort: sortOfNode(node) }))
    const page = pageOf(request, items, () => Promise.resolve(list.size))
    return connection(TRACE_ORDER, request, page, (node): NodeAnswer => node)
  }

  @FieldResolver(() => Int, {
    description: 'Tổng số văn bản: how many documents were found, without the root.',
  })
  totalDocuments(@Root() { trace }: TraceAnswer): number {
    return trace.size
  }

  @FieldResolver(() => Boolean, { description: 'Đầy đủ: false when one more step exists beyond a limit.' })
  complete(@Root() { stoppedBy }: TraceAnswer): boolean {
    return stoppedBy.length === 0
  }

  @FieldResolver(() => [TaskStateCount], {
    description:
      'Số nhiệm vụ theo tình trạng: of the root and of all documents found; states that have some. At most one of each.',
  })
  taskCounts(@Root() { trace, day, until }: TraceAnswer, @Ctx() { graph }: Context) {
    return tasksOfTrace(graph, trace, day, until)
  }

  @FieldResolver(() => TaskProgressCounts, {
    description: 'Số nhiệm vụ theo tiến độ: of the root and of all documents found, as they are followed.',
  })
  progressCounts(@Root() { trace, day, until }: TraceAnswer, @Ctx() { graph }: Context) {
    return progressOfTrace(graph, trace, day, until)
  }

  @Query(() => Trace, {
    nullable: true,
    description:
      'Truy vết: what a directive has led to (DOWN), or what a paper or task ends up serving (UP). Begins at exactly one of document, symbol (which issuer and issuedOn narrow) and task; null when there is none. Of any size; on other ways than down a cascade at most 100,000 documents.',
  })
  async trace(
    @Ctx() context: Context,
    @Args(() => TraceArguments) args: TraceArguments,
  ): Promise<TraceAnswer | null> {
    requireExactlyOne({ document: args.document, symbol: args.symbol, task: args.task })
    requireSymbolFor(args, args.symbol)
    const { direction, relations, minConfidence, asOf } = args
    const maxDepth = validDepth('maxDepth', args.maxDepth ?? DEFAULT_DEPTH)
    const root = await rootOf(context, args)
    if (root === null) return null
    const found = await traceFrom(context.graph, {
      root,
      direction,
      maxDepth,
      relations: relations ?? CASCADE_KINDS,
      minConfidence: validConfidence('minConfidence', minConfidence),
      asOf: asOf ?? null,
    })
    return found && { ...found, root, direction, day: asOf ?? context.today, until: asOf ?? null }
  }
}

/** The id of the document where a trace begins; null when there is none. */
async function rootOf(context: Context, args: TraceArguments): Promise<string | null> {
  const { document, symbol, task } = args
  if (document != null) return document
  if (symbol != null) return documentIdBySymbol(context, symbol, args)
  return documentOfTask(context.graph, task!)
}

/** @throws AppError BAD_USER_INPUT */
function validDepth(argument: string, depth: number): number {
  if (depth < 1 || depth > MAX_DEPTH)
    throw new AppError(
      'BAD_USER_INPUT',
      `${argument} is ${depth}, but must lie between 1 and ${MAX_DEPTH}.`,
      {
        details: { argument, limit: MAX_DEPTH, actual: depth },
      },
    )
  return depth
}

/** @throws AppError BAD_USER_INPUT */
async function nodesWanted(
  graph: Graph,
  {
    parent,
    depth,
    types,
    levels,
    territory,
    states,
    text,
    ...issued
  }: Omit<TraceNodesArguments, 'first' | 'after'>,
): Promise<NodesWanted> {
  const { issuedFrom = null, issuedTo = null } = issued
  requireOrderedDays('issued', issuedFrom, issuedTo)
  return {
    parent: parent ?? null,
    depth: depth == null ? null : validDepth('depth', depth),
    types: types ?? null,
    levels: levels ?? null,
    units: await unitsOfFilter(graph, { territory }),
    issuedFrom,
    issuedTo,
    states: states ?? null,
    text: text == null ? null : validSearchText(text),
  }
}
