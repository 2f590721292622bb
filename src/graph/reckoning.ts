import type { HeldDocument } from '../model/cascade.js'
import { Reckoning } from '../model/reckoning.js'
import type { Territory } from '../model/territory.js'
import type { Trace } from '../model/trace.js'
import type { Graph } from './connect.js'
import { unitsOfMap } from './coverage.js'
import { text } from './decode.js'
import { query } from './query.js'

const provinces = query('READ', 'reckoning/provinces.cypher', {
  params: {},
  row: { id: text, province: text },
})

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
    provinceOf: await graph.cascades.lasting('provinces', () => provinceOfEach(graph)),
  })
  const ofCascade = made.get(cascade) ?? new Map<Territory['vintage'], Reckoning>()
  made.set(cascade, ofCascade.set(vintage, reckoning))
  return reckoning
}

const provinceOfEach = async (graph: Graph): Promise<ReadonlyMap<string, string>> =>
  new Map((await graph.read(provinces, {})).map(({ id, province }) => [id, province]))
