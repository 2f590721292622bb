import type { Graph } from './connect.js'
import { text } from './decode.js'
import { query } from './query.js'

const provinces = query('READ', 'reckoning/provinces.cypher', {
  params: {},
  row: { id: text, province: text },
})

/** The province of each district and commune of both maps, read once. */
export const provinceOfUnits = (graph: Graph): Promise<ReadonlyMap<string, string>> =>
  graph.cascades.lasting(
    'provinces',
    async () => new Map((await graph.read(provinces, {})).map(({ id, province }) => [id, province])),
  )
