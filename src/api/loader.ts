import DataLoader from 'dataloader'
import type { Graph } from '../graph/connect.js'
import { groupBy } from '../model/collections.js'

/** Loaders collect the ids that one request asks for in a tick, and send one statement for all of them. */

/** An object that `node(id)` can return, with the name of its GraphQL type. */
export type Tagged<R, N extends string> = R & { readonly node: N }

/** Loads objects by id; null for an unknown id. */
export const loadById = <R extends { readonly id: string }, N extends string>(
  graph: Graph,
  node: N,
  fetch: (graph: Graph, ids: readonly string[]) => Promise<R[]>,
): DataLoader<string, Tagged<R, N> | null> =>
  new DataLoader(async (ids) => {
    // a copy would lose what a row tells of that which was not read of it
    const found = new Map((await fetch(graph, ids)).map((row) => [row.id, Object.assign(row, { node })]))
    return ids.map((id) => found.get(id) ?? null)
  })

/** Loads a list for each parent, from rows that refer to their parent. */
export const loadLists = <R>(
  graph: Graph,
  fetch: (graph: Graph, parents: readonly string[]) => Promise<R[]>,
  parentOf: (row: R) => string,
): DataLoader<string, R[]> =>
  new DataLoader(async (parents) => {
    const groups = groupBy(await fetch(graph, parents), parentOf)
    return parents.map((parent) => groups.get(parent) ?? [])
  })

/** Loads one value for each parent; null where there is none. */
export const loadMap = <T>(
  fetch: (parents: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): DataLoader<string, T | null> =>
  new DataLoader(async (parents) => {
    const found = await fetch(parents)
    return parents.map((parent) => found.get(parent) ?? null)
  })

/** Loads the value of a field with arguments: one loader for each combination of arguments. */
export const loadWithArguments = <A, T>(
  fetch: (parents: readonly string[], args: A) => Promise<ReadonlyMap<string, T>>,
): ((args: A) => DataLoader<string, T | null>) => {
  const loaders = new Map<string, DataLoader<string, T | null>>()
  return (args) => {
    const key = JSON.stringify(args)
    const loader = loaders.get(key) ?? loadMap((parents) => fetch(parents, args))
    loaders.set(key, loader)
    return loader
  }
}

/** The objects with these ids, in their order, without those that no longer exist. */
export const loadExisting = async <T>(
  loader: DataLoader<string, T | null>,
  ids: readonly string[],
): Promise<T[]> => (await Promise.all(ids.map((id) => loader.load(id)))).filter((value) => value !== null)

export const parentOf = ({ parent }: { readonly parent: string }): string => parent
