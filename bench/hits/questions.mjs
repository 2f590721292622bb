// Questions about lists, with what they may cost.
import * as agencies from '../../dist/graph/agencies.js'
import * as anomalies from '../../dist/graph/anomalies.js'
import * as changes from '../../dist/graph/changes.js'
import * as documents from '../../dist/graph/document-lists.js'
import { searchPage } from '../../dist/graph/search.js'
import { tasksOfAgencies } from '../../dist/graph/task-bearers.js'
import { NOT_NARROWED } from '../../dist/graph/task-filter.js'
import { FOUND_KINDS } from '../../dist/model/search.js'
import * as tasks from '../../dist/graph/task-lists.js'
import * as territories from '../../dist/graph/territories.js'

/** After all reports of mixed-papers.mjs: what is asked of today reads no history. */
const DAY = '2027-03-01'

const documentsOf =
  (filter, orderBy = 'ISSUED_ON_DESC', limit = 50) =>
  (graph, { after }) =>
    documents.documentsPage(graph, { ...documents.EVERY_DOCUMENT, ...filter }, { limit, after }, orderBy)
const tasksOf =
  (filter, orderBy = 'OVERDUE_FROM', limit = 20) =>
  (graph, { agency, after }) =>
    tasks.tasksPage(
      graph,
      {
        ...NOT_NARROWED,
        ...filter,
        ...(filter.agency === undefined ? {} : { agency }),
      },
      DAY,
      { limit, after },
      orderBy,
    )
/** Most papers are of the first; each is an area whose units are not looked at. */
const PROVINCES = ['2024:20', '2024:01', '2024:79']
const year = (of) => ({ issuedFrom: `${of}-01-01`, issuedTo: `${of}-12-31` })

/**
 * Each a page and the most database hits that it may take, whatever else the graph holds. Where nothing is said, as
 * many are enough as a page has rows, thrice: the index, the id, and a condition.
 */
const DOCUMENTS = 160
const TASKS = 600
export const pages = {
  'documents, newest': { most: DOCUMENTS, ask: documentsOf({}) },
  'documents of a type': { most: DOCUMENTS, ask: documentsOf({ type: 'KE_HOACH' }) },
  'documents of a type and an early year': {
    most: DOCUMENTS,
    ask: documentsOf({ type: 'KE_HOACH', ...year(2019) }),
  },
  'documents of a level and a year': {
    most: DOCUMENTS,
    ask: documentsOf({ level: 'PROVINCE', ...year(2020) }),
  },
  'documents of an early year': { most: DOCUMENTS, ask: documentsOf(year(2018)) },
  'documents of a type and a level': {
    most: DOCUMENTS,
    ask: documentsOf({ type: 'CHI_THI', level: 'COMMUNE' }),
  },
  // shelf by shelf: a page of each that there is
  'documents of a system': { most: 2_000, ask: documentsOf({ system: 'PARTY' }) },
  'documents that are records': { most: 1_000, ask: documentsOf({ heldAs: 'RECORD', system: 'PARTY' }) },
  'documents of an issuer': {
    most: DOCUMENTS,
    ask: (graph, { issuer, after }) => documentsOf({ issuer })(graph, { after }),
  },
  'documents, oldest': { most: 400, ask: documentsOf({}, 'ISSUED_ON_ASC') },
  'documents of a type, oldest': { most: 400, ask: documentsOf({ type: 'KE_HOACH' }, 'ISSUED_ON_ASC') },
  'documents by symbol': { most: DOCUMENTS, ask: documentsOf({}, 'SYMBOL') },
  'documents of a type by symbol': { most: 1_000, ask: documentsOf({ type: 'KE_HOACH' }, 'SYMBOL') },
  'tasks, all': { most: TASKS, ask: tasksOf({}) },
  'tasks that are open': { most: TASKS, ask: tasksOf({ states: ['OPEN'] }) },
  'tasks that are late': { most: TASKS, ask: tasksOf({ states: ['OVERDUE'] }) },
  'tasks that are open, on a day': { most: TASKS, ask: tasksOf({ states: ['OPEN'], until: DAY }) },
  'tasks without a deadline': { most: TASKS, ask: tasksOf({ states: ['NO_DEADLINE'] }) },
  // each is looked at with its document and place, until enough are of the area
  'tasks of provinces that are late': {
    most: TASKS,
    ask: tasksOf({ units: PROVINCES, provinces: PROVINCES, states: ['OVERDUE'] }),
  },
  'tasks that were done late': { most: TASKS, ask: tasksOf({ states: ['DONE_LATE'] }) },
  'tasks of a kind': { most: 1_200, ask: tasksOf({ kinds: ['MEASURE'] }) },
  'tasks with a lead': { most: TASKS, ask: tasksOf({ role: 'LEAD', states: ['OPEN'] }) },
  'tasks of a level': { most: TASKS, ask: tasksOf({ level: 'COMMUNE' }) },
  'tasks of a level that are late': { most: TASKS, ask: tasksOf({ level: 'CENTRAL', states: ['OVERDUE'] }) },
  'tasks, last to be late': { most: 1_200, ask: tasksOf({}, 'OVERDUE_FROM_DESC') },
  'tasks that are open, last to be late': {
    most: 1_200,
    ask: tasksOf({ states: ['OPEN'] }, 'OVERDUE_FROM_DESC'),
  },
  'tasks of a body, late': { most: TASKS, ask: tasksOf({ agency: true, states: ['OVERDUE'] }) },
  'tasks of a body, late, led': {
    most: TASKS,
    ask: tasksOf({ agency: true, role: 'LEAD', states: ['OVERDUE'] }),
  },
  'tasks of an agency, its field': {
    most: TASKS,
    ask: async (graph, { agency, after }) => {
      const filter = { ...NOT_NARROWED, role: 'LEAD', state: 'OVERDUE', asOf: DAY, orderBy: 'OVERDUE_FROM' }
      return (await tasksOfAgencies(graph, [agency], filter, { limit: 20, after })).get(agency)
    },
  },
  'issued by an agency, its field': {
    most: DOCUMENTS,
    ask: async (graph, { issuer, after }) =>
      (await documents.documentsIssuedBy(graph, [issuer], { limit: 50, after })).get(issuer),
  },
  agencies: {
    most: DOCUMENTS,
    ask: (graph, { after }) =>
      agencies.agenciesPage(
        graph,
        { text: null, units: null, lasting: null, level: null },
        { limit: 50, after },
      ),
  },
  'agencies, existing first': {
    most: DOCUMENTS,
    ask: (graph, { after }) =>
      agencies.agenciesPage(
        graph,
        { text: null, units: null, lasting: null, level: null },
        { limit: 50, after },
        'EXISTING_FIRST',
      ),
  },
  'agencies of a level': {
    most: DOCUMENTS,
    ask: (graph, { after }) =>
      agencies.agenciesPage(
        graph,
        { text: null, units: null, lasting: null, level: 'PROVINCE' },
        { limit: 50, after },
      ),
  },
  communes: {
    most: DOCUMENTS,
    ask: (graph, { after }) =>
      territories.territoriesPage(graph, { vintage: 2024, level: 'COMMUNE' }, { limit: 50, after }),
  },
  // what is ranked is 250 things of each kind, with the texts by which they are
  'search: a symbol': {
    most: 7_000,
    ask: (graph) => searchPage(graph, '34-CT/TW', FOUND_KINDS, { limit: 20, after: null }),
  },
  'search: words': {
    most: 7_000,
    ask: (graph) => searchPage(graph, 'phát triển nhà ở xã hội', FOUND_KINDS, { limit: 20, after: null }),
  },
  anomalies: {
    most: 900,
    ask: (graph, { after }) =>
      anomalies.anomaliesPage(graph, { document: null, code: null }, { limit: 50, after }),
  },
  changes: {
    most: 320,
    ask: (graph, { after }) =>
      changes.changesSince(graph, '2020-01-01T00:00:00.000Z', { limit: 50, after }, 'EARLIEST'),
  },
  'changes, the latest first': {
    most: 320,
    ask: (graph, { after }) =>
      changes.changesSince(graph, '2020-01-01T00:00:00.000Z', { limit: 50, after }, 'LATEST'),
  },
}

/** Pages that grow with what their body or their window holds, since no order has it. */
export const growing = {
  'documents of an issuer, type and year': {
    ask: (graph, { issuer, after }) =>
      documentsOf({ issuer, type: 'KE_HOACH', ...year(2020) })(graph, { after }),
  },
  'documents with words': { ask: documentsOf({ text: 'nông thôn đợt 5' }) },
  'tasks with words': { ask: tasksOf({ text: 'rà soát rừng' }) },
  // recurring tasks are sorted anew each day; of tasks with several days no order has all
  'tasks of a body': { ask: tasksOf({ agency: true }) },
  'tasks of a body, open': { ask: tasksOf({ agency: true, states: ['OPEN'] }) },
  'tasks of a body due from a day': { ask: tasksOf({ agency: true, dueFrom: '2024-10-01' }) },
  // tasks that an agency leads beside others are passed over
  'tasks by lead': { ask: tasksOf({}, 'LEAD') },
  'tasks that are late by lead': { ask: tasksOf({ states: ['OVERDUE'] }, 'LEAD') },
  // all tasks are looked through once a version, not agency by agency
  'tasks that nobody leads': { ask: tasksOf({ led: false }) },
  'tasks that somebody has verified by lead': { ask: tasksOf({ verified: true }, 'LEAD') },
  'tasks due from a day': { ask: tasksOf({ dueFrom: '2024-10-01' }) },
  'tasks due in a month': { ask: tasksOf({ dueFrom: '2024-10-01', dueTo: '2024-10-31' }) },
}

/** The ids that the questions need. */
export async function factsOf(graph) {
  const idOf = async (name) => (await agencies.candidatesByName(graph, name))[0].id
  return { agency: await idOf('Sở Xây dựng tỉnh Lạng Sơn'), issuer: await idOf('UBND tỉnh Lạng Sơn') }
}
