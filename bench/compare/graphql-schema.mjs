// The stored graph as @neo4j/graphql is told of it: its plain form, and fields with statements of their own.
import { DOWN, ISSUER_AND_VIA, PROVINCES, UP } from './statements.mjs'

const quoted = (statement) => `"""${statement}"""`
const related = (type, direction) => `@relationship(type: "${type}", direction: ${direction})`
const COLUMNS = 'id: d.id, symbol: d.symbol, title: d.title, issuedOn: d.issuedOn, depth: depth'

export const typeDefs = `
  type Document @node @fulltext(indexes: [{ indexName: "document_search", queryName: "documentsFound", fields: ["searchText"] }]) {
    id: ID! key: String! symbol: String symbolKey: String type: String! level: String title: String searchText: String
    issuedOn: String issuedFrom: String issuedTo: String newestFirst: String! issuedSort: String! accessClass: String
    issuer: [Agency!]! ${related('ISSUED_BY', 'OUT')}
    place: [Territory!]! ${related('ISSUED_IN', 'OUT')}
    tasks: [Task!]! ${related('HAS_TASK', 'OUT')}
    implements: [Document!]! ${related('IMPLEMENTS', 'OUT')}
    implementedBy: [Document!]! ${related('IMPLEMENTS', 'IN')}
    annexedTo: [Document!]! ${related('ANNEXED_TO', 'OUT')}
    annexes: [Document!]! ${related('ANNEXED_TO', 'IN')}
    citations: [Mention!]! ${related('NAMES', 'IN')}
    claims: [Claim!]! ${related('ABOUT', 'IN')}
  }
  type Mention @node {
    id: ID! group: String! relation: String! quote: String section: String start: Int end: Int confidence: Float
    claims: [Claim!]! ${related('MENTIONS', 'IN')}
  }
  type Claim @node {
    id: ID!
    documents: [Document!]! ${related('ABOUT', 'OUT')}
    mentions: [Mention!]! ${related('MENTIONS', 'OUT')}
    sources: [SourceFile!]! ${related('MAKES', 'IN')}
  }
  type SourceFile @node { id: ID! name: String! }
  type Task @node {
    id: ID! summary: String! course: String! place: String! issuedTo: String! doneFrom: String! states: [String!]! stateFrom: [String!]!
    documents: [Document!]! ${related('HAS_TASK', 'IN')}
    deadlines: [Deadline!]! ${related('DUE', 'OUT')}
    leads: [Agency!]! @relationship(type: "LED_BY", direction: OUT, properties: "Part")
    coordinating: [Agency!]! @relationship(type: "COORDINATED_BY", direction: OUT, properties: "Part")
  }
  type Part @relationshipProperties { asPrinted: String }
  type Deadline @node { id: ID! asPrinted: String! due: String }
  type Agency @node { id: ID! name: String! }
  type Territory @node {
    key: String! name: String! level: String! vintage: Int! sortName: String
    documents: [Document!]! ${related('ISSUED_IN', 'IN')}
  }

  type Found { id: ID! symbol: String title: String issuedOn: String depth: Int! issuer: String via: [Via!]! }
  type Via { kind: String! confidence: Float! to: ID! }
  type Level { level: String documents: Int! }
  type Province { id: ID! name: String! documents: [Acting!]! }
  type Acting { id: ID! symbol: String issuedOn: String }
  type Query {
    down(id: ID!, first: Int!): [Found!]! @cypher(columnName: "found", statement: ${quoted(`${DOWN}
      WITH d, depth, ${ISSUER_AND_VIA} RETURN {${COLUMNS}, issuer: issuer, via: via} AS found`)})
    downByLevel(id: ID!): [Level!]! @cypher(columnName: "counted", statement: ${quoted(`
      MATCH (:Document {id: $id})<-[:IMPLEMENTS|ANNEXED_TO*1..20]-(d:Document)
      WITH DISTINCT d WITH d.level AS level, count(*) AS documents
      RETURN {level: level, documents: documents} AS counted`)})
    up(task: ID!): [Found!]! @cypher(columnName: "found", statement: ${quoted(`${UP}
      WITH d, depth, [(d)-[:ISSUED_BY]->(a) | a.name][0] AS issuer, COLLECT {
        UNWIND [root] + [other IN found | other.d] AS near
        MATCH (near)-[r:IMPLEMENTS|ANNEXED_TO]->(d)
        RETURN {kind: type(r), confidence: r.confidence, to: d.id}
      } AS via
      RETURN {${COLUMNS}, issuer: issuer, via: via} AS found`)})
    provinces(id: ID!): [Province!]! @cypher(columnName: "province", statement: ${quoted(`${PROVINCES}
      WITH t, documents ORDER BY t.sortName RETURN {id: t.key, name: t.name, documents: documents} AS province`)})
  }
`
