import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { AppError } from '../errors.js'
import { isoDay } from '../model/date.js'

const refused = (what: string, value: unknown): never => {
  throw new GraphQLError(`${what}, not ${JSON.stringify(value)}.`, { extensions: { code: 'BAD_USER_INPUT' } })
}

const day = (value: unknown): string => {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
  const found = parts && isoDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  return found ?? refused('A Date is a day of the calendar as in 2024-05-24', value)
}

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

const moment = (value: unknown): string =>
  typeof value === 'string' && RFC_3339.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : refused('A DateTime is written as in 2024-05-24T09:30:00+07:00', value)

const scalar = (name: string, description: string, parse: (value: unknown) => string) =>
  new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node) =>
      node.kind === Kind.STRING ? parse(node.value) : refused(`A ${name} is a string`, node.kind),
  })

/** Never a JavaScript Date: a legal day has no time zone. */
export const DateScalar = scalar(
  'Date',
  'Ngày: a day of the calendar, ISO 8601, for example 2024-05-24.',
  day,
)

export const DateTimeScalar = scalar(
  'DateTime',
  'Thời điểm: a moment in RFC 3339, for example 2024-05-24T09:30:00+07:00.',
  moment,
)

/** A day that was given outside GraphQL as `asOf`. @throws AppError BAD_USER_INPUT */
export function dayOf(text: string): string {
  try {
    return DateScalar.parseValue(text) as string
  } catch (error) {
    throw new AppError('BAD_USER_INPUT', `asOf is ${text}, but must be a day, for example 2024-05-24.`, {
      details: { argument: 'asOf' },
      cause: error,
    })
  }
}
