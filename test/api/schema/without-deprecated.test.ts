import { expect, test } from '@jest/globals'
import { buildSchema as schemaOf, printSchema } from 'graphql'
import { buildSchema } from '../../../src/api/schema/build'
import { withoutDeprecated } from '../../../src/api/schema/without-deprecated'

test('what is deprecated is gone: fields, arguments, values of enums', () => {
  const schema = schemaOf(`
    type Query { new(sort: Sort, order: Int @deprecated): Int  old: Int @deprecated(reason: "new") }
    enum Sort { LATEST NEWEST @deprecated }
  `)
  const future = printSchema(withoutDeprecated(schema))
  expect(future).toContain('new(sort: Sort): Int')
  expect(future).not.toMatch(/old|order|NEWEST/)
})

test('a schema in which nothing is deprecated is the same', () => {
  const schema = schemaOf('type Query { new: Int }')
  expect(withoutDeprecated(schema)).toBe(schema)
  const own = buildSchema()
  expect(printSchema(withoutDeprecated(own))).toBe(printSchema(own))
})
