import 'reflect-metadata'
import { describe, expect, test } from '@jest/globals'
import { execute, parse, type ExecutionResult } from 'graphql'
import { buildSchema } from '../../src/api/schema/build'

const schema = buildSchema()

/** What was asked for, in turn; the document itself comes when it is told to come. */
function asked(query: string) {
  const begun: string[] = []
  let come = (_: object | null): void => {}
  const document = new Promise<object | null>((settle) => (come = settle))
  const loaders = {
    document: { load: (id: string) => (begun.push(`document ${id}`), document) },
    relationsOf: ({ page }: { page: { limit: number } }) => ({
      load: async (id: string) => (begun.push(`relations ${id} ${page.limit}`), null),
    }),
    anomaliesOf: { load: async (id: string) => (begun.push(`anomalies ${id}`), []) },
  }
  const answer = execute({
    schema,
    document: parse(query),
    contextValue: { loaders },
    variableValues: { n: 7 },
  }) as Promise<ExecutionResult>
  return { begun, come, answer }
}
const settled = () => new Promise((settle) => setImmediate(settle))

describe('what needs nothing but the id', () => {
  test('is begun while the object is read, wherever it stands', async () => {
    const { begun, come, answer } = asked(`query ($n: Int) {
      document(id: "D1") { id ... on Document { anomalies { code } } ...more }
    }
    fragment more on Document { relations(first: $n) { totalCount } }`)
    await settled()
    expect(begun).toEqual(['document D1', 'anomalies D1', 'relations D1 7'])
    come({ id: 'D1', node: 'Document' })
    expect((await answer).data).toEqual({
      document: { id: 'D1', anomalies: [], relations: { totalCount: 0 } },
    })
  })

  test('waits where a directive may leave it out', async () => {
    const { begun, come, answer } = asked('{ document(id: "D1") { id anomalies @skip(if: true) { code } } }')
    await settled()
    come({ id: 'D1', node: 'Document' })
    await answer
    expect(begun).toEqual(['document D1'])
  })

  test('is an error once, and none of an object that there is not', async () => {
    const query = '{ document(id: "D1") { id relations(first: 0) { totalCount } } }'
    const there = asked(query)
    there.come({ id: 'D1', node: 'Document' })
    expect((await there.answer).errors).toHaveLength(1)
    const missing = asked(query)
    missing.come(null)
    expect(await missing.answer).toEqual({ data: { document: null } })
  })
})
