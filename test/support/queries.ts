import { text } from '../../src/graph/decode.js'
import { inlineQuery } from '../../src/graph/query.js'

/** Statements that only tests need. */
export const query = {
  empty: inlineQuery(
    'WRITE',
    'test/empty',
    'MATCH (n) WHERE NOT n:Migration|Territory|Gazetteer|OpenTerritory|OpenGazetteer DETACH DELETE n',
    { params: {}, row: {} },
  ),
  documentAndTaskIds: inlineQuery('READ', 'test/ids', 'MATCH (n:Document|Task) RETURN n.id AS id', {
    params: {},
    row: { id: text },
  }),
  idByKey: inlineQuery('READ', 'test/id-by-key', 'MATCH (d:Document {key: $key}) RETURN d.id AS id', {
    params: { key: text },
    row: { id: text },
  }),
  sourceByAddress: inlineQuery(
    'READ',
    'test/source-by-address',
    'MATCH (s:SourceFile {address: $address}) RETURN s.id AS id',
    { params: { address: text }, row: { id: text } },
  ),
}
