import type { HeldDocument } from '../model/cascade.js'
import { Reckoning } from '../model/reckoning.js'
import type { Territory } from '../model/territory.js'
import type { Trace } from '../model/trace.js'
import type { Graph } from './connect.js'
import { unitsOfMap } from './coverage.js'
import { provinceOfUnits } from './province-of.js'

/** By cascade and map: a new cascade is made as soon as anything in it changes. */
const made = new WeakMap<Trace<HeldDocument>, Map<Territory['vintage'], Reckoning>>()

/**
 * The reckoning of a directive (`wholeCascade`) on one map.
 *
 * @throws AppError as `Graph.read`
 */
export async function reckoningOf(
  graph: Graph,
  cascade: Trace<HeldDocument>,
  vintage: Territory['vintage'],
): Promise<Reckoning> {
  const known = made.get(cascade)?.get(vintage)
  if (known !== undefined) return known
  const reckoning = new Reckoning({
    root: cascade.root,
    documents: cascade.documents(),
    duties: await graph.cascades.duties(cascade, graph.waitLimit),
    provinces: await unitsOfMap(graph, { level: 'PROVINCE', vintage, within: null }),
    provinceOf: await provinceOfUnits(graph),
  })
  const ofCascade = made.get(cascade) ?? new Map<Territory['vintage'], Reckoning>()
  made.set(cascade, ofCascade.set(vintage, reckoning))
  return reckoning
}
