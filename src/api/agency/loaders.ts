import {
  agenciesByIds,
  groundOfAgencies,
  membersOfAgencies,
  predecessorsOfAgencies,
  recipientsOfDocuments,
  successorsOfAgencies,
} from '../../graph/agencies.js'
import type { Graph } from '../../graph/connect.js'
import type { PageRequest } from '../../graph/page.js'
import { loadById, loadLists, loadWithArguments, parentOf } from '../loader.js'

export const agencyLoaders = (graph: Graph) => ({
  agency: loadById(graph, 'Agency', agenciesByIds),
  successorsOf: loadLists(graph, successorsOfAgencies, parentOf),
  predecessorsOf: loadLists(graph, predecessorsOfAgencies, parentOf),
  groundOf: loadLists(graph, groundOfAgencies, parentOf),
  recipientsOf: loadLists(graph, recipientsOfDocuments, parentOf),
  membersOf: loadWithArguments((groups, { asOf, page }: { asOf: string | null; page: PageRequest }) =>
    membersOfAgencies(graph, groups, asOf, page),
  ),
})
