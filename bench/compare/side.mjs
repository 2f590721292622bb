// A process that serves one side of the comparison: `node side.mjs NAME`, started with `fork`. It is told where the
// database is and answers with the address of its server; asked again, with how many statements it has sent since.
import 'reflect-metadata'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import Fastify from 'fastify'
import neo4j from 'neo4j-driver'
import pino from 'pino'
import { Metrics } from '../../dist/api/metrics/metrics.js'
import { AddressRules } from '../../dist/api/webhook/addresses.js'
import { createServer } from '../../dist/api/http/server.js'
import { UnderWay } from '../../dist/api/http/under-way.js'
import { readConfig } from '../../dist/config.js'
import { connect } from '../../dist/graph/connect.js'
import { ReadingThreads } from '../../dist/ingest/reading-threads.js'
import { typeDefs } from './graphql-schema.mjs'
import { driverOf, parametersOf } from './driver.mjs'
import { QUESTIONS } from './questions/index.mjs'
import { countedWire } from './wire.mjs'

const sides = {
  ours(database) {
    const graph = connect(database)
    return createServer({
      graph,
      log: pino({ level: 'silent' }),
      clock: () => new Date('2026-11-20T05:00:00Z'),
      pageFolder: new URL('../../dist/page', import.meta.url).pathname,
      explorer: true,
      version: 'bench',
      loopbackOnly: true,
      traced: false,
      federation: false,
      listed: null,
      origins: new Set(),
      proxies: [],
      access: { localUser: 'bench', readAnonymous: false },
      signIn: null,
      limits: readConfig({}).limits,
      metrics: new Metrics(graph, []),
      underWay: new UnderWay(),
      addresses: new AddressRules([]),
      reader: new ReadingThreads(1),
    })
  },

  /** Ours again, slower, since what it sends is counted. */
  async counted(database) {
    const wire = await countedWire(database.uri)
    process.on('message', () => process.send(wire.runs()))
    return sides.ours({ ...database, uri: wire.uri })
  },

  /** One statement an answer, in the driver's fastest form: autocommit, reading, one pool. */
  async handWritten(database) {
    const driver = driverOf(database)
    const app = Fastify()
    QUESTIONS.forEach(({ handWritten }, at) =>
      app.post(`/${at}`, async ({ body }) => {
        const session = driver.session({ defaultAccessMode: neo4j.session.READ })
        const { records } = await session.run(handWritten, parametersOf(body))
        void session.close()
        return records.map((record) => record.toObject())
      }),
    )
    return app
  },

  async neo4jGraphql(database) {
    // days are compared as texts
    const features = { filters: { String: { LT: true, LTE: true, GT: true, GTE: true } } }
    const schema = await new Neo4jGraphQL({ typeDefs, driver: driverOf(database), features }).getSchema()
    const server = new ApolloServer({ schema })
    return {
      listen: async (listen) => (await startStandaloneServer(server, { listen })).url.replace(/\/$/, ''),
    }
  },
}

process.once('message', async (database) => {
  const app = await sides[process.argv[2]](database)
  process.send(await app.listen({ port: 0, host: '127.0.0.1' }))
})
process.on('disconnect', () => process.exit())
