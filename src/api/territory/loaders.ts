import DataLoader from 'dataloader'
import type { Graph } from '../../graph/connect.js'
import type { PageRequest } from '../../graph/page.js'
import {
  childrenOfTerritories,
  predecessorsOfTerritories,
  successorsOfTerritories,
  territoriesByKeys,
  territoriesToday,
} from '../../graph/territories.js'
import { loadById, loadLists, loadWithArguments, parentOf } from '../loader.js'

export const territoryLoaders = (graph: Graph) => ({
  territory: loadById(graph, 'Territory', territoriesByKeys),
  successorsOfTerritory: loadLists(graph, successorsOfTerritories, parentOf),
  predecessorsOfTerritory: loadLists(graph, predecessorsOfTerritories, parentOf),
  /** The id of the unit of 2025 that a unit became or now lies in. */
  territoryToday: new DataLoader<string, string | null>(async (ids) => {
    const found = await territoriesToday(graph, ids)
    return ids.map((id) => found.get(id) ?? null)
  }),
  childrenOf: loadWithArguments((territories, page: PageRequest) =>
    childrenOfTerritories(graph, territories, page),
  ),
})
