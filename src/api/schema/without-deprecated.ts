import { MapperKind, mapSchema } from '@graphql-tools/utils'
import type { GraphQLSchema } from 'graphql'

/** The schema as it will be once all that is deprecated is removed; the same object when nothing is. */
export function withoutDeprecated(schema: GraphQLSchema): GraphQLSchema {
  let removed = 0
  const keep = ({ deprecationReason }: { readonly deprecationReason?: string | null | undefined }) => {
    if (deprecationReason == null) return undefined
    removed += 1
    return null
  }
  const future = mapSchema(schema, {
    [MapperKind.FIELD]: keep,
    [MapperKind.ARGUMENT]: keep,
    [MapperKind.ENUM_VALUE]: keep,
  })
  return removed === 0 ? schema : future
}
