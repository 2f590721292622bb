/** The one function of jsonld that tests use; the package brings no types of its own. */
declare module 'jsonld' {
  const jsonld: {
    flatten(
      document: object,
      context: undefined,
      options: { documentLoader: (url: string) => never; safe: boolean },
    ): Promise<Record<string, any>[]>
  }
  export default jsonld
}
