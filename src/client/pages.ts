/** A page of a connection, as far as one must know to go on; `nodes`, `edges` and `totalCount` are as they were asked for. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

/** The pages of a connection, one after the other. `askFor`: the page behind a cursor; null where there is no connection. */
export async function* pagesOf<C extends Page>(
  first: string | null,
  askFor: (after: string | null) => Promise<C | null | undefined>,
): AsyncGenerator<C, void, undefined> {
  for (let after = first; ;) {
    const page = await askFor(after)
    if (page === null || page === undefined) return
    yield page
    const { hasNextPage, endCursor } = page.pageInfo
    if (!hasNextPage) return
    if (typeof endCursor !== 'string' || endCursor === after)
      throw new TypeError(
        'Pages are turned by $after: give it to the connection, and select pageInfo.endCursor.',
      )
    after = endCursor
  }
}
