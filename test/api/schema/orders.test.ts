import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, isObjectType } from 'graphql'

const schema = buildSchema(readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'))
const types = Object.values(schema.getTypeMap()).filter(isObjectType)
const lists = types.filter(({ name }) => name.endsWith('Connection'))
const fieldsOf = (list: string) =>
  types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name === list)
      .map((field) => ({
        field: `${type.name}.${field.name}`,
        says: field.description ?? '',
        field_: field,
      })),
  )
/** How a list is sorted is said by words like these. */
const ORDER = /first|by (?:the |code|date|depth|kind|key|name)|in the (?:order|Vietnamese order)/u

test('how a list is sorted is said by its type where all such lists are sorted so, and else by each field that has one', () => {
  const ownOrders = lists.filter(({ description }) =>
    description?.endsWith('in the order that its field tells.'),
  )
  expect(ownOrders.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'ChangeConnection',
      'DocumentConnection',
      'RelationConnection',
      'TaskConnection',
    ]),
  )
  const silent = ownOrders.flatMap(({ name }) => fieldsOf(name)).filter(({ says }) => !ORDER.test(says))
  expect(silent.map(({ field }) => field)).toEqual([])
})

test('a list that can be asked for in another order is not said to have one by its type', () => {
  for (const { name, description } of lists)
    for (const { field, field_ } of fieldsOf(name))
      if (field_.args.some((argument) => argument.name === 'orderBy'))
        expect(`${field}: ${description}`).toMatch(/in the order that its field tells\.$/u)
})
