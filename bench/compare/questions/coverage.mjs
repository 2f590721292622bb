import { PROVINCES } from '../statements.mjs'

export const coverage = {
  name: 'coverage, 63 provinces with papers',
  variables: `
    MATCH (d:Document {type: 'CHI_THI'}) WHERE d.issuedSort IS NOT NULL
      AND EXISTS { (d)<-[:IMPLEMENTS]-(:Document) }
    UNWIND range(63, 100) AS first
    RETURN {id: d.id, first: first} AS variables ORDER BY first * 7 % 38, d.id LIMIT 2000`,
  ours: `query ($id: ID!, $first: Int!) {
    coverage(document: $id) {
      total acted
      units(first: $first) { nodes { territory { id name } acted firstActedOn { value } documents { id symbol } } }
    }
  }`,
  handWritten: `${PROVINCES}
    RETURN t.key AS id, t.name AS name, documents ORDER BY size(documents) = 0, t.sortName, id LIMIT $first`,
  neo4jGraphql: `query ($id: ID!) {
    territories(where: { vintage: { eq: 2024 }, level: { eq: "PROVINCE" } }, sort: [{ sortName: ASC }]) {
      key name
      documents(where: { level: { eq: "PROVINCE" }, OR: [
        { implements: { some: { id: { eq: $id } } } }
        { implements: { some: { implements: { some: { id: { eq: $id } } } } } }
        { annexedTo: { some: { implements: { some: { id: { eq: $id } } } } } }
      ] }) { id symbol issuedOn }
    }
  }`,
  ownCypher: `query ($id: ID!) { provinces(id: $id) { id name documents { id symbol issuedOn } } }`,
  tells: {
    ours: ({ coverage: { units } }) =>
      units.nodes.map(({ territory, documents }) => [territory.id, documents.map(({ id }) => id).sort()]),
    handWritten: (rows) =>
      rows.map(({ id, documents }) => [id, documents.map((document) => document.id).sort()]),
  },
}
