import { GraphQLError, GraphQLScalarType, Kind, type ASTNode } from 'graphql'
import { AppError } from '../../errors.js'
import { isoDay } from '../../model/date.js'

const invalid = (what: string, value: unknown): never => {
  throw new GraphQLError(`${what}, not ${JSON.stringify(value)}.`, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** What `parse` says of a value that stands in the query, and where that is. */
const at = (node: ASTNode, parse: () => string): string => {
  try {
    return parse()
  } catch (error) {
    const { message, extensions } = error as GraphQLError
    throw new GraphQLError(message, { nodes: node, extensions })
  }
}

const parseDay = (value: unknown): string => {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
  const found = parts && isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  return found ?? invalid('A Date is a day of the calendar as in 2024-05-24', value)
}

const parsePartialDay = (value: unknown): string => {
  const parts = typeof value === 'string' ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) : null
  // a missing month or day counts as the first
  const exists = parts && isoDay(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)) !== null
  return exists
    ? (value as string)
    : invalid('A PartialDay is a day, a month or a year as in 2024-05-24, 2024-05 or 2024', value)
}

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

const parseDateTime = (value: unknown): string =>
  typeof value === 'string' && RFC_3339.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : invalid('A DateTime is written as in 2024-05-24T09:30:00+07:00', value)

const scalar = (name: string, description: string, parse: (value: unknown) => string) =>
  new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node) =>
      at(node, () =>
        node.kind === Kind.STRING ? parse(node.value) : invalid(`A ${name} is a string`, node.kind),
      ),
  })

/** A string and not a JavaScript Date, because a legal day has no time zone. */
export const DateScalar = scalar(
  'Date',
  'Ngày: a day of the calendar, ISO 8601, for example 2024-05-24.',
  parseDay,
)

export const PartialDayScalar = scalar(
  'PartialDay',
  'Ngày, tháng hoặc năm: a day, a month or a year, for example 2024-05-24, 2024-05 or 2024.',
  parsePartialDay,
)

export const DateTimeScalar = scalar(
  'DateTime',
  'Thời điểm: a moment in RFC 3339, for example 2024-05-24T09:30:00+07:00.',
  parseDateTime,
)

/** Parses a day that does not come through GraphQL, such as a URL parameter. @throws AppError BAD_USER_INPUT */
export const dayOf = (text: string, argument = 'asOf'): string =>
  parseWith(DateScalar, text, argument, 'a day, for example 2024-05-24')

/** Parses a day, a month or a year in the same way. @throws AppError BAD_USER_INPUT */
export const partialDayOf = (text: string, argument: string): string =>
  parseWith(
    PartialDayScalar,
    text,
    argument,
    'a day, a month or a year, for example 2024-05-24, 2024-05 or 2024',
  )

function parseWith(scalar: GraphQLScalarType, text: string, argument: string, what: string): string {
  try {
    return scalar.parseValue(text) as string
  } catch (error) {
    throw new AppError('BAD_USER_INPUT', `${argument} is ${text}, but must be ${what}.`, {
      details: { argument },
      cause: error,
    })
  }
}
