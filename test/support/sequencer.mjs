import Sequencer from '@jest/test-sequencer'

/** What takes longest, longest first; also on a checkout where Jest has not seen yet how long anything takes. */
const LONG = [
  'commands/server-first-start',
  'api/twin',
  'embedded/neo4j',
  'commands/server-restarts',
  'commands/server',
  'backup/backup',
  'ingest/permutation',
  'bench/graph-corpus',
  'end-to-end/database-away',
  'api/hostile',
  'api/http/concurrency',
  'read/bombs',
  'ingest/load',
  'graph/connect',
  'graph/explain',
  'project/docker',
  'commands/backup',
  'commands/many-papers',
]

/** So that no worker is left with a long file at the end while the other has nothing to do. */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    return [...(await super.sort(tests))].sort((one, other) => rank(one.path) - rank(other.path))
  }
}

function rank(path) {
  const at = LONG.findIndex((name) => path.endsWith(`/${name}.test.ts`))
  return at < 0 ? LONG.length : at
}
