import DataLoader from 'dataloader'
import type { Graph } from '../../graph/connect.js'
import { documentsPage, EVERY_DOCUMENT } from '../../graph/document-lists.js'
import type { PageRequest } from '../../graph/page.js'
import {
  childrenOfTerritories,
  predecessorsOfTerritories,
  successorsOfTerritories,
  territoriesByKeys,
  territoriesToday,
  unitsOfArea,
} from '../../graph/territories.js'
import type { Area } from '../../model/territory.js'
import { loadById, loadLists, loadWithArguments, parentOf } from '../loader.js'

interface DocumentsIn extends Omit<Area, 'territory'> {
  readonly page: PageRequest
}

export const territoryLoaders = (graph: Graph) => ({
  territory: loadById(graph, 'Territory', territoriesByKeys),
  successorsOfTerritory: loadLists(graph, successorsOfTerritories, parentOf),
  predecessorsOfTerritory: loadLists(graph, predecessorsOfTerritories, parentOf),
  /** The id of the unit of 2025 that a unit became or now lies in. */
  territoryToday: new DataLoader<string, string | null>(async (ids) => {
    const found = await territoriesToday(graph, ids)
    return ids.map((id) => found.get(id) ?? null)
  }),
  documentsIn: loadWithArguments(async (territories, { page, ...narrowed }: DocumentsIn) => {
    const pages = territories.map(async (territory) => {
      const { units } = await unitsOfArea(graph, { territory, ...narrowed })
      return [territory, await documentsPage(graph, { ...EVERY_DOCUMENT, units }, page)] as const
    })
    return new Map(await Promise.all(pages))
  }),
  childrenOf: loadWithArguments((territories, page: PageRequest) =>
    childrenOfTerritories(graph, territories, page),
  ),
})
