/** What is shown of a task. */
const OURS = `nodes {
  id summary state deadlines { asPrinted due } leads { asPrinted agency { name } } document { id symbol }
}`
const COLUMNS = `t.id AS id, t.summary AS summary,
  [(t)-[:DUE]->(x:Deadline) | {asPrinted: x.asPrinted, due: x.due}] AS deadlines,
  [(t)-[r:LED_BY]->(a) | {asPrinted: r.asPrinted, name: a.name}] AS leads,
  head([(t)<-[:HAS_TASK]-(d:Document) | {id: d.id, symbol: d.symbol}]) AS document`
const PLAIN = `{
  id summary states stateFrom deadlines { asPrinted due }
  leadsConnection { edges { properties { asPrinted } node { name } } } documents { id symbol }
}`
const ofNode = ({ id, leads, deadlines }) => [
  id,
  leads.map(({ agency }) => agency.name),
  deadlines.map(({ due }) => due),
]
const ofRow = ({ id, leads, deadlines }) => [
  id,
  leads.map(({ name }) => name),
  deadlines.map(({ due }) => due),
]
const tells = { ours: ({ tasks }) => tasks.nodes.map(ofNode), handWritten: (rows) => rows.map(ofRow) }

/** The state of a task on $day. */
const STATE = `t.states[size([day IN t.stateFrom WHERE day <= $day]) - 1]`
/** Days of eight years, in no order. */
const DAYS = `
  UNWIND range(0, 1999) AS number
  RETURN {day: toString(date('2019-01-01') + duration({days: number * 1237 % 2500})), first: 20} AS variables`

export const lateTasks = {
  name: 'late tasks of a body, 20',
  variables: `
    MATCH (a:Agency) WHERE a.key STARTS WITH 'so-' AND COUNT { (a)<-[:COORDINATED_BY]-() } > 20
    UNWIND range(16, 24) AS first
    RETURN {agency: a.id, day: '2026-11-20', first: first} AS variables ORDER BY reverse(a.id) + toString(first % 7) LIMIT 2000`,
  ours: `query ($agency: ID!, $first: Int!) { tasks(filter: { agency: $agency, states: [OVERDUE] }, first: $first) { ${OURS} } }`,
  handWritten: `
    MATCH (:Agency {id: $agency})<-[:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]-(t:Task)
    WHERE t.overdueFrom <= $day
    WITH DISTINCT t WHERE ${STATE} = 'OVERDUE'
    WITH t ORDER BY t.overdueFrom, t.id LIMIT $first
    RETURN ${COLUMNS}`,
  neo4jGraphql: `query ($agency: ID!, $day: String!, $first: Int!) {
    tasks(
      where: { overdueFrom: { lte: $day }, OR: [{ leads: { some: { id: { eq: $agency } } } }, { coordinating: { some: { id: { eq: $agency } } } }] }
      sort: [{ overdueFrom: ASC }, { id: ASC }], limit: $first
    ) ${PLAIN}
  }`,
  tells,
}

export const openByDay = {
  name: 'tasks open at a day with lead, by day',
  variables: DAYS,
  ours: `query ($day: Date!, $first: Int!) { tasks(filter: { states: [OPEN] }, asOf: $day, first: $first) { ${OURS} } }`,
  handWritten: `
    MATCH (t:Task)
    WHERE t.overdueFrom > $day AND t.id IS NOT NULL AND ${STATE} = 'OPEN'
      AND EXISTS { MATCH (t)<-[:HAS_TASK]-(d:Document) WHERE d.issuedTo <= $day }
    WITH t ORDER BY t.overdueFrom, t.id LIMIT $first
    RETURN ${COLUMNS}`,
  neo4jGraphql: `query ($day: String!, $first: Int!) {
    tasks(
      where: { overdueFrom: { gt: $day }, documents: { some: { issuedTo: { lte: $day } } } }
      sort: [{ overdueFrom: ASC }, { id: ASC }], limit: $first
    ) ${PLAIN}
  }`,
  tells,
}

export const openDueFrom = {
  name: '… the same by dueFrom, today',
  variables: `
    UNWIND range(0, 1999) AS number
    RETURN {day: toString(date('2024-01-01') + duration({days: number * 1237 % 1500})), today: '2026-11-20', first: 20} AS variables`,
  ours: `query ($day: Date!, $first: Int!) { tasks(filter: { states: [OPEN], dueFrom: $day }, first: $first) { ${OURS} } }`,
  // no open task is late before tomorrow
  handWritten: `
    MATCH (t:Task)
    WHERE t.overdueFrom > $today AND t.overdueFrom >= $day AND t.id IS NOT NULL
      AND t.states[size([day IN t.stateFrom WHERE day <= $today]) - 1] = 'OPEN'
      AND EXISTS { (t)-[:DUE]->(x:Deadline) WHERE x.due >= $day }
    WITH t ORDER BY t.overdueFrom, t.id LIMIT $first
    RETURN ${COLUMNS}`,
  neo4jGraphql: `query ($day: String!, $today: String!, $first: Int!) {
    tasks(
      where: { AND: [{ overdueFrom: { gte: $day } }, { overdueFrom: { gt: $today } }], deadlines: { some: { due: { gte: $day } } } }
      sort: [{ overdueFrom: ASC }, { id: ASC }], limit: $first
    ) ${PLAIN}
  }`,
  tells,
}
