// The driver as other people's programs use it.
import neo4j from 'neo4j-driver'

export const driverOf = ({ uri, username, password }) =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    fetchSize: -1,
    telemetryDisabled: true,
  })

/** Variables as parameters: whole numbers are Cypher's integers. */
export const parametersOf = (variables) =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(value) : value,
    ]),
  )
