import type { ApolloServerPlugin } from '@apollo/server'
import {
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'
import type { Context } from './context.js'

/** Tells the graph of a request which fields are asked for, so that it can read together what they need. */
export const tellSelectedFields: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, contextValue }) {
        if (operation?.operation === OperationTypeNode.QUERY)
          contextValue.selected.fields = selectedFields(schema, document)
      },
    }
  },
}

const known = new WeakMap<DocumentNode, ReadonlySet<string>>()

/** All fields of a document, `Document.issuer`, in whichever operation or fragment they stand. */
function selectedFields(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const found = known.get(document)
  if (found !== undefined) return found
  const fields = new Set<string>()
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: ({ name }) => {
        const parent = types.getParentType()
        if (parent) fields.add(`${parent.name}.${name.value}`)
      },
    }),
  )
  known.set(document, fields)
  return fields
}
