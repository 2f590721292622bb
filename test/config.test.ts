import { expect, test } from '@jest/globals'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/config.js'

test('without settings: loopback, port 4000, a private database', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    home: join(homedir(), '.chi-thi-graph'),
    logLevel: 'warn',
    database: null,
  })
})

test('a variable that is set to nothing is not set', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '' })).toEqual(readConfig({}))
})

test.each([
  'bolt://db:7687',
  'neo4j://db',
  'bolt+s://db:7687',
  'neo4j+s://db',
  'neo4j+ssc://db',
  'bolt://db:7687/',
])('%s is used as it is', (uri) => {
  expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'papers' }).database).toEqual(
    { uri, username: 'neo4j', password: 'secret', database: 'papers' },
  )
})

test.each([
  ['PORT', { PORT: 'many' }],
  ['PORT', { PORT: '70000' }],
  ['NEO4J_URI', { NEO4J_URI: 'http://db:7474', NEO4J_PASSWORD: 'x' }],
  ['NEO4J_URI', { NEO4J_URI: 'bolt://neo4j:secret@db:7687', NEO4J_PASSWORD: 'x' }],
  ['NEO4J_PASSWORD', { NEO4J_URI: 'bolt://db:7687' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
])('a wrong %s is refused by name', (setting, env) => {
  expect(() => readConfig(env)).toThrow(
    expect.objectContaining({ code: 'BAD_SETTING', details: { setting } }) as Error,
  )
})
