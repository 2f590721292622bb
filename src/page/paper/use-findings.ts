import { useEffect, useMemo } from 'preact/hooks'
import type { Failure } from '../ask.js'
import {
  PaperAnomaliesDocument,
  PaperRelationsDocument,
  type PaperTaskFragment,
  PaperTasksDocument,
} from '../operations/generated.js'
import { type Pages, usePages } from '../parts/pages.js'
import { asOf } from '../words.js'
import { type PaperAnomaly, type PaperRelation, type Reading, readingsOf } from './findings.js'

/** What was read in a paper, as far as it has come. */
export interface Read {
  readonly readings: readonly Reading[]
  /** What the paper points to. */
  readonly relations: readonly PaperRelation[]
  readonly tasks: readonly PaperTaskFragment[]
  readonly anomalies: readonly PaperAnomaly[]
  readonly failure: Failure | null
  /** How much of it is still to come; null when all of it is there. */
  readonly awaited: { readonly there: number; readonly all: number | null } | null
  readonly again: () => void
}

/** Asks for all that was read in a paper, page after page. */
export function useRead(id: string): Read {
  const relations = useAll(
    usePages(
      PaperRelationsDocument,
      { id, direction: 'UP' as const, kinds: null },
      ({ document }) => document?.relations,
    ),
  )
  const tasks = useAll(usePages(PaperTasksDocument, { id, asOf: asOf() }, ({ document }) => document?.tasks))
  const anomalies = useAll(usePages(PaperAnomaliesDocument, { id }, (data) => data.anomalies))
  const lists: readonly Pages<unknown>[] = [relations, tasks, anomalies]
  const there = lists.map(({ nodes }) => nodes.length)
  const readings = useMemo(
    () => readingsOf(relations.nodes, tasks.nodes, anomalies.nodes),
    [...there, relations.nodes[0], tasks.nodes[0], anomalies.nodes[0]],
  )
  const isWhole = lists.every(({ total, hasMore }) => total !== null && !hasMore)
  const all = lists.reduce<number | null>(
    (sum, { total }) => (sum === null || total === null ? null : sum + total),
    0,
  )
  return {
    readings,
    relations: relations.nodes,
    tasks: tasks.nodes,
    anomalies: anomalies.nodes,
    failure: lists.find(({ failure }) => failure !== null)?.failure ?? null,
    awaited: isWhole ? null : { there: there.reduce((sum, one) => sum + one, 0), all },
    again: () => lists.forEach((list) => list.again()),
  }
}

/** The rest of a list is asked for as soon as a page of it is there. */
function useAll<N>(pages: Pages<N>): Pages<N> {
  const { nodes, hasMore, waiting, failure } = pages
  useEffect(() => {
    if (hasMore && !waiting && failure === null) pages.more()
  }, [nodes.length, hasMore, waiting, failure])
  return pages
}
