import { type DocumentNode, type OperationDefinitionNode, parse, print } from 'graphql'

/** How a document carries the types of its answer and variables; as TypedDocumentNode and generated strings do. */
export interface TypeDecoration<Result, Variables> {
  __apiType?: ((variables: Variables) => Result) | undefined
}

/** A GraphQL document with one operation: its text, or what a code generator made of it, which types answer and variables. */
export type Document<Result, Variables> =
  string | ((DocumentString | DocumentNode) & TypeDecoration<Result, Variables>)

/** What the generated classes of strings have. */
type DocumentString = Pick<string, 'toString' | 'trim'>

/** The document as it is sent. */
export const textOf = (document: Document<any, never>): string =>
  typeof document === 'object' && 'kind' in document ? print(document) : String(document)

/** Its operation; null for a text that is no GraphQL, of which the server will say what is wrong. */
export function operationOf(document: Document<any, never>): OperationDefinitionNode | null {
  try {
    const { definitions } =
      typeof document === 'object' && 'kind' in document ? document : parse(String(document))
    return definitions.find((one) => one.kind === 'OperationDefinition') ?? null
  } catch {
    return null
  }
}

/** Whether the operation can be given a value for this variable. */
export const hasVariable = (document: Document<any, never>, name: string): boolean =>
  operationOf(document)?.variableDefinitions?.some(({ variable }) => variable.name.value === name) ?? false
