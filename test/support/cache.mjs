import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where all tests of this machine keep Neo4j's jars and prepared homes, so that they are fetched and made once. */
export const testCache = process.env.CHI_THI_GRAPH_TEST_CACHE ?? join(tmpdir(), 'chi-thi-graph-test-jars')
