/** What is shown of a task. */
const OURS = `nodes {
  id summary state deadlines { asPrinted due } leads { asPrinted agency { name } } document { id symbol }
}`
const COLUMNS = `t.id AS id, t.summary AS summary,
  [(t)-[:DUE]->(x) | {asPrinted: x.asPrinted, due: x.due}] AS deadlines,
  [(t)-[r:LED_BY]->(a) | {asPrinted: r.asPrinted, name: a.name}] AS leads,
  head([(t)<-[:HAS_TASK]-(d) | {id: d.id, symbol: d.symbol}]) AS document`
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

/** Days of eight years, in no order. */
const DAYS = `
  UNWIND range(0, 1999) AS number
  WITH toString(date('2019-01-01') + duration({days: number * 1237 % 2500})) AS day
  RETURN {day: day, after: day + '~', first: 20} AS variables`

/** The first late tasks of $agency in one role; their places, a day and an id, are the order of an index. */
const lateIn = (role) => `
      MATCH (t:Task)-[r:${role}]->(:Agency)
      USING INDEX r:${role}(bearer, course, place, issuedTo, doneFrom)
      WHERE r.bearer = 'Agency ' + $agency AND r.course = 'DUE' AND r.place > '' AND r.place < $before
        AND r.issuedTo IS NOT NULL AND r.doneFrom > $day
      WITH t, r.place AS place ORDER BY r.bearer, r.course, place LIMIT $first
      RETURN t, place`

export const lateTasks = {
  name: 'late tasks of a body, 20',
  variables: `
    MATCH (a:Agency) WHERE a.key STARTS WITH 'so-' AND COUNT { (a)<-[:COORDINATED_BY]-() } > 20
    UNWIND range(16, 24) AS first
    RETURN {agency: a.id, day: '2026-11-20', before: '2026-11-20~', first: first} AS variables ORDER BY reverse(a.id) + toString(first % 7) LIMIT 2000`,
  ours: `query ($agency: ID!, $first: Int!) { tasks(filter: { agency: $agency, states: [OVERDUE] }, first: $first) { ${OURS} } }`,
  handWritten: `
    CALL () {
      ${['LED_BY', 'COORDINATED_BY', 'EXECUTED_BY', 'REPORTS_TO'].map(lateIn).join(' UNION ')}
    }
    WITH DISTINCT t, place ORDER BY place LIMIT $first
    RETURN ${COLUMNS}`,
  neo4jGraphql: `query ($agency: ID!, $day: String!, $before: String!, $first: Int!) {
    tasks(
      where: { course: { eq: "DUE" }, place: { lt: $before }, doneFrom: { gt: $day }, OR: [{ leads: { some: { id: { eq: $agency } } } }, { coordinating: { some: { id: { eq: $agency } } } }] }
      sort: [{ place: ASC }], limit: $first
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
    WHERE t.course = 'DUE' AND t.place > $after AND t.issuedTo <= $day AND t.doneFrom > $day AND t.kind IS NOT NULL
    WITH t ORDER BY t.course, t.place LIMIT $first
    RETURN ${COLUMNS}`,
  neo4jGraphql: `query ($day: String!, $after: String!, $first: Int!) {
    tasks(
      where: { course: { eq: "DUE" }, place: { gt: $after }, issuedTo: { lte: $day }, doneFrom: { gt: $day } }
      sort: [{ place: ASC }], limit: $first
    ) ${PLAIN}
  }`,
  tells,
}

export const openDueFrom = {
  name: '… the same by dueFrom, today',
  variables: `
    UNWIND range(0, 1999) AS number
    RETURN {day: toString(date('2024-01-01') + duration({days: number * 1237 % 1500})), today: '2026-11-20', after: '2026-11-20~', first: 20} AS variables`,
  ours: `query ($day: Date!, $first: Int!) { tasks(filter: { states: [OPEN], dueFrom: $day }, first: $first) { ${OURS} } }`,
  // no open task is late before tomorrow
  handWritten: `
    MATCH (t:Task)
    WHERE t.course = 'DUE' AND t.place > $after AND t.place > $day AND t.issuedTo IS NOT NULL
      AND t.doneFrom > $today AND t.kind IS NOT NULL
      AND EXISTS { (t)-[:DUE]->(x) WHERE x.due >= $day }
    WITH t ORDER BY t.course, t.place LIMIT $first
    RETURN ${COLUMNS}`,
  neo4jGraphql: `query ($day: String!, $today: String!, $after: String!, $first: Int!) {
    tasks(
      where: { course: { eq: "DUE" }, AND: [{ place: { gt: $after } }, { place: { gt: $day } }], doneFrom: { gt: $today }, deadlines: { some: { due: { gte: $day } } } }
      sort: [{ place: ASC }], limit: $first
    ) ${PLAIN}
  }`,
  tells,
}
