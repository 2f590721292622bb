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
import type { AskedFields } from '../graph/decode.js'
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

const known = new WeakMap<DocumentNode, AskedFields>()

/** All fields of a document, `Document.issuer`, in whichever operation or fragment they stand. */
export function selectedFields(schema: GraphQLSchema, document: DocumentNode): AskedFields {
  const found = known.get(document) ?? new SelectedFields(schema, document)
  known.set(document, found)
  return found
}

class SelectedFields implements AskedFields {
  /** What stands right below a field, or below a fragment (`...name`), wherever it stands. */
  readonly #next = new Map<string, Set<string>>()
  readonly #below = new Map<string, ReadonlySet<string>>()

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    const types = new TypeInfo(schema)
    const around: string[] = []
    const stands = (name: string): void => {
      const above = around.at(-1)
      if (above !== undefined) this.#next.get(above)!.add(name)
      if (!this.#next.has(name)) this.#next.set(name, new Set())
    }
    const enter = (name: string): void => {
      stands(name)
      around.push(name)
    }
    const leave = (): void => void around.pop()
    visit(
      document,
      visitWithTypeInfo(types, {
        [Kind.FIELD]: {
          enter: ({ name }) => enter(`${types.getParentType()?.name}.${name.value}`),
          leave,
        },
        [Kind.FRAGMENT_DEFINITION]: { enter: ({ name }) => enter(`...${name.value}`), leave },
        [Kind.FRAGMENT_SPREAD]: ({ name }) => stands(`...${name.value}`),
      }),
    )
  }

  has(field: string): boolean {
    return this.#next.has(field)
  }

  hasBelow(above: string, field: string): boolean {
    const below = this.#below.get(above) ?? this.#reached(above)
    this.#below.set(above, below)
    return below.has(field)
  }

  /** A field that stands at several places has below it what stands below any of them. */
  #reached(above: string): ReadonlySet<string> {
    const found = new Set(this.#next.get(above))
    for (const name of found) for (const next of this.#next.get(name) ?? []) found.add(next)
    return found
  }
}
