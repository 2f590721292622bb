// The questions whose cost must not grow with the graph: each with the most database hits that it may take.
import * as agencies from '../../dist/graph/agencies.js'
import * as anomalies from '../../dist/graph/anomalies.js'
import * as changes from '../../dist/graph/changes.js'
import * as documents from '../../dist/graph/documents.js'
import { searchPage } from '../../dist/graph/search.js'
import * as tasks from '../../dist/graph/task-lists.js'
import * as territories from '../../dist/graph/territories.js'

const NO_DOCUMENT_FILTER = {
  symbolKey: null,
  type: null,
  level: null,
  system: null,
  issuer: null,
  units: null,
  issuedFrom: null,
  issuedTo: null,
  heldAs: null,
  text: null,
}
const NO_TASK_FILTER = {
  documents: null,
  agency: null,
  includeCollectives: true,
  role: null,
  units: null,
  states: null,
  kinds: null,
  dueFrom: null,
  dueTo: null,
  until: null,
  verified: null,
  orphaned: null,
  text: null,
}
/** After all reports of mixed-papers.mjs: what is asked of today reads no history. */
const DAY = '2027-03-01'

const documentsOf =
  (filter, limit = 50) =>
  (graph, { after }) =>
    documents.documentsPage(graph, { ...NO_DOCUMENT_FILTER, ...filter }, { limit, after })
const tasksOf =
  (filter, limit = 20) =>
  (graph, { agency, after }) =>
    tasks.tasksPage(
      graph,
      { ...NO_TASK_FILTER, ...filter, ...(filter.agency === undefined ? {} : { agency }) },
      DAY,
      { limit, after },
    )
const year = (of) => ({ issuedFrom: `${of}-01-01`, issuedTo: `${of}-12-31` })

/** Each a name and a page; of those marked so the length of the list is asked for, too. */
export const pages = {
  'documents, newest': documentsOf({}),
  'documents of a type': documentsOf({ type: 'KE_HOACH' }),
  'documents of a type and an early year': documentsOf({ type: 'KE_HOACH', ...year(2019) }),
  'documents of a level and a year': documentsOf({ level: 'PROVINCE', ...year(2020) }),
  'documents of an early year': documentsOf(year(2018)),
  'documents of a type and a level': documentsOf({ type: 'CHI_THI', level: 'COMMUNE' }),
  'documents of a system': documentsOf({ system: 'PARTY' }),
  'documents that are records': documentsOf({ heldAs: 'RECORD', system: 'PARTY' }),
  'documents of an issuer': (graph, { issuer, after }) => documentsOf({ issuer })(graph, { after }),
  'documents of an issuer, type and year': (graph, { issuer, after }) =>
    documentsOf({ issuer, type: 'KE_HOACH', ...year(2020) })(graph, { after }),
  'documents with words': documentsOf({ text: 'nông thôn đợt 5' }),
  'tasks, all': tasksOf({}),
  'tasks that are open': tasksOf({ states: ['OPEN'] }),
  'tasks that are late': tasksOf({ states: ['OVERDUE'] }),
  'tasks that are open, on a day': tasksOf({ states: ['OPEN'], until: DAY }),
  'tasks without a deadline': tasksOf({ states: ['NO_DEADLINE'] }),
  'tasks that were done late': tasksOf({ states: ['DONE_LATE'] }),
  'tasks of a kind': tasksOf({ kinds: ['MEASURE'] }),
  'tasks with a lead': tasksOf({ role: 'LEAD', states: ['OPEN'] }),
  'tasks due from a day': tasksOf({ dueFrom: DAY }),
  'tasks due in a month': tasksOf({ dueFrom: DAY, dueTo: '2024-10-31' }),
  'tasks due in a month, open': tasksOf({ dueFrom: DAY, dueTo: '2024-10-31', states: ['OPEN'] }),
  'tasks of a body': tasksOf({ agency: true }),
  'tasks of a body, late': tasksOf({ agency: true, states: ['OVERDUE'] }),
  'tasks of a body, late, led': tasksOf({ agency: true, role: 'LEAD', states: ['OVERDUE'] }),
  'tasks of a body, open': tasksOf({ agency: true, states: ['OPEN'] }),
  'tasks of a body due from a day': tasksOf({ agency: true, dueFrom: DAY }),
  'tasks with words': tasksOf({ text: 'rà soát rừng' }),
  'tasks of an agency, its field': async (graph, { agency, after }) =>
    (
      await tasks.tasksOfAgencies(
        graph,
        [agency],
        { role: 'LEAD', state: 'OVERDUE', asOf: DAY, until: null, includeCollectives: true },
        { limit: 20, after },
      )
    ).get(agency),
  'issued by an agency, its field': async (graph, { issuer, after }) =>
    (await documents.documentsIssuedBy(graph, [issuer], { limit: 50, after })).get(issuer),
  agencies: (graph, { after }) =>
    agencies.agenciesPage(
      graph,
      { text: null, units: null, lasting: null, level: null },
      { limit: 50, after },
    ),
  'agencies of a level': (graph, { after }) =>
    agencies.agenciesPage(
      graph,
      { text: null, units: null, lasting: null, level: 'PROVINCE' },
      { limit: 50, after },
    ),
  'agencies by name': (graph, { after }) =>
    agencies.agenciesPage(
      graph,
      { text: 'xây dựng', units: null, lasting: null, level: null },
      { limit: 50, after },
    ),
  'members of a group': async (graph, { group, after }) =>
    (await agencies.membersOfAgencies(graph, [group], null, { limit: 50, after })).get(group),
  communes: (graph, { after }) =>
    territories.territoriesPage(graph, { vintage: 2024, level: 'COMMUNE' }, { limit: 50, after }),
  'search: a symbol': (graph) => searchPage(graph, '34-CT/TW', { limit: 20, after: null }),
  'search: words': (graph) => searchPage(graph, 'phát triển nhà ở xã hội', { limit: 20, after: null }),
  anomalies: (graph, { after }) =>
    anomalies.anomaliesPage(graph, { document: null, code: null }, { limit: 50, after }),
  changes: (graph, { after }) =>
    changes.changesSince(graph, '2020-01-01T00:00:00.000Z', { limit: 50, after }),
}
