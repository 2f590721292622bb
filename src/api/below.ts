import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql'
import { Extensions } from 'type-graphql'
import type { Context } from './context.js'
import type { Loaders } from './loaders.js'

/** Marks the resolver of a field that needs of its object nothing but the id. */
export const NeedsOnlyId = () => Extensions({ needsOnlyId: true })

/**
 * Loads an object whose id a field knows already. The fields below it that need nothing but its id are begun at once:
 * they would wait for the object otherwise, and are kept by the loaders until they are asked for. For an id of nothing they
 * are read in vain.
 */
export function loadWithFieldsBelow<K extends 'agency' | 'document' | 'territory'>(
  kind: K,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): ReturnType<Loaders[K]['load']> {
  const object = context.loaders[kind].load(id) as ReturnType<Loaders[K]['load']>
  beginFieldsBelow(id, context, info)
  return object
}

function beginFieldsBelow(id: string, context: Context, info: GraphQLResolveInfo): void {
  const type = getNamedType(info.returnType)
  if (!isObjectType(type)) return
  const known = type.getFields()
  for (const { selectionSet } of info.fieldNodes)
    for (const node of fieldsIn(selectionSet!, info)) {
      const field = known[node.name.value]
      if (field?.extensions['needsOnlyId'] !== true) continue
      begin(async () =>
        field.resolve!({ id }, getArgumentValues(field, node, info.variableValues), context, info),
      )
    }
}

/** Not what a directive may leave out. */
function* fieldsIn(
  { selections }: SelectionSetNode,
  info: Pick<GraphQLResolveInfo, 'fragments'>,
): Generator<FieldNode> {
  for (const selection of selections) {
    if (selection.directives?.length) continue
    if (selection.kind === Kind.FIELD) yield selection
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* fieldsIn(selection.selectionSet, info)
    else yield* fieldsIn(info.fragments[selection.name.value]!.selectionSet, info)
  }
}

/** What goes wrong is told when the field itself is resolved. */
const begin = (work: () => Promise<unknown>): void => void work().catch(() => {})
