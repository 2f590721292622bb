import { expect, test } from '@jest/globals'
import {
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
  validate,
  type GraphQLScalarType,
} from 'graphql'
import { DateScalar, DateTimeScalar, PartialDayScalar } from '../../../src/api/schema/scalars.js'

const asking = (type: GraphQLScalarType) =>
  new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { papers: { type: GraphQLString, args: { from: { type }, to: { type } } } },
    }),
  })

test.each([
  [DateScalar, '2024-05-24', '"24/5/2024"'],
  [DateScalar, '2024-05-24', '20240524'],
  [PartialDayScalar, '2024', '"tháng 5/2024"'],
  [DateTimeScalar, '2024-05-24T00:00:00Z', '"2024-05-24"'],
])('%s: where a value that cannot be stands in the query is told (not %s but %s)', (type, right, wrong) => {
  const query = `{\n  papers(from: "${right}", to: ${wrong})\n}`
  const [error, ...others] = validate(asking(type), parse(query))
  expect(others).toEqual([])
  expect(error).toMatchObject({
    message: expect.stringContaining(`A ${type.name} is`),
    locations: [{ line: 2, column: query.split('\n')[1]!.lastIndexOf(wrong) + 1 }],
    extensions: { code: 'BAD_USER_INPUT' },
  })
})
