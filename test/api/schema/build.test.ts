import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  buildSchema as buildFromSdl,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  printType,
  validate,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import { printedSchema, SCHEMA_FILE } from '../../../src/api/schema/print-schema'
import { buildSchema } from '../../../src/api/schema/build'
import { ENUM_LABELS, type Label } from '../../../src/locale/enum-labels'

const schema = buildSchema()
const typesOf = (of: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(of.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values(type.getFields())
    : []
const argsOf = (field: object): readonly GraphQLArgument[] =>
  'args' in field ? (field.args as GraphQLArgument[]) : []

test('schema/schema.graphql is what the code says (npm run schema writes it)', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(printedSchema())
})

test('everything is described', () => {
  const silent = typesOf(schema).flatMap((type) =>
    [
      [type.name, ['Query', 'Mutation', 'Subscription'].includes(type.name) ? 'root' : type.description],
      ...fieldsOf(type).flatMap((field) => [
        [`${type.name}.${field.name}`, field.description],
        ...argsOf(field).map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description]),
      ]),
      ...(isEnumType(type)
        ? type.getValues().map((value) => [`${type.name}.${value.name}`, value.description])
        : []),
    ].filter(([, description]) => !description),
  )
  expect(silent).toEqual([])
})

test('every value of every enum has a label in both languages, and no other has', () => {
  const values = typesOf(schema).flatMap((type) =>
    isEnumType(type) ? type.getValues().map(({ name }) => `${type.name}.${name}`) : [],
  )
  const labels = Object.entries(ENUM_LABELS).flatMap(([name, labelled]) =>
    Object.entries<Label>(labelled).map(([value, label]) => [`${name}.${value}`, label] as const),
  )
  expect(labels.map(([value]) => value).sort()).toEqual(values.sort())
  for (const [, [vietnamese, english]] of labels) {
    expect(vietnamese.normalize('NFD')).toMatch(/^\p{L}[\p{L}\p{M}\p{N} ,;-]*$/u)
    expect(english).toMatch(/^[a-zA-Z][a-zA-Z ,;’-]*$/)
  }
})

const EXAMPLES = new URL('../../../examples/', import.meta.url)
test.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.graphql')))(
  'examples/%s is valid',
  (name) => {
    expect(validate(schema, parse(readFileSync(new URL(name, EXAMPLES), 'utf8')))).toEqual([])
  },
)

const CONTRACT = new URL('../../../../shared/CONTRACT.graphql', import.meta.url)
const contractTest = existsSync(CONTRACT) ? describe : describe.skip

test('a field of the root that fails leaves the others: every one may be null', () => {
  const fields = Object.values(schema.getQueryType()!.getFields())
  expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([])
  // what a mutation has done is never nothing
  expect(
    Object.values(schema.getMutationType()!.getFields()).filter(({ type }) => !isNonNullType(type)),
  ).toEqual([])
})

contractTest('the public contract (skipped where ../shared/CONTRACT.graphql is absent)', () => {
  /** Enums whose values the contract leaves to us. */
  const OUR_ENUMS = ['AnomalyCode', 'RefusalCode'].map((name) => schema.getType(name)!)
  const contract = existsSync(CONTRACT)
    ? buildFromSdl([readFileSync(CONTRACT, 'utf8'), ...OUR_ENUMS.map(printType)].join('\n'))
    : schema

  const valueOf = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField) => ({
    type: String(type),
    default: defaultValue,
  })

  /** Every part of a schema by its path, with all that a client relies on. */
  const partsOf = (of: GraphQLSchema): Map<string, unknown> => {
    const parts = new Map<string, unknown>()
    for (const type of typesOf(of)) {
      parts.set(type.name, type.constructor.name)
      if (isObjectType(type))
        for (const { name } of type.getInterfaces()) parts.set(`${type.name}.implements ${name}`, name)
      if (isEnumType(type)) for (const { name } of type.getValues()) parts.set(`${type.name}.${name}`, name)
      for (const field of fieldsOf(type)) {
        parts.set(
          `${type.name}.${field.name}`,
          isInputObjectType(type) ? valueOf(field as GraphQLInputField) : String(field.type),
        )
        for (const arg of argsOf(field)) parts.set(`${type.name}.${field.name}(${arg.name})`, valueOf(arg))
      }
    }
    return parts
  }
  const ours = partsOf(schema)
  const theirs = partsOf(contract)

  test('is held, every line of it, exactly as it stands', () => {
    const asked = [...theirs.keys()]
    expect(Object.fromEntries(asked.map((path) => [path, ours.get(path)]))).toEqual(
      Object.fromEntries(theirs),
    )
  })
})
