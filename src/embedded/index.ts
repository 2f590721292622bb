/** The private Neo4j Community that the program runs as a child process, and the folder that it lives in. */
export { startNeo4j, type Neo4j, type Neo4jOptions, type Progress } from './neo4j.js'
export {
  lockHome,
  connectionOf,
  hasRoom,
  hasStore,
  type HomeLock,
  type HomeConnection,
  type Role,
} from './home.js'
export { superviseNeo4j, type SupervisedNeo4j, type SupervisorOptions } from './supervise.js'
