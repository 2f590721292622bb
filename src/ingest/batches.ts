import type { Transaction } from '../graph/connect.js'

/**
 * The same transaction, except that a query with empty batches is not sent: one that has parameters, all of them empty
 * lists. Such a query would change nothing and find nothing.
 */
export const skipEmptyBatches = (transaction: Transaction): Transaction => ({
  async run(query, params) {
    const values = Object.values(params as object)
    const isEmpty = values.length > 0 && values.every((value) => Array.isArray(value) && value.length === 0)
    return isEmpty ? [] : transaction.run(query, params)
  },
  edition: transaction.edition,
  changes: (documents) => transaction.changes(documents),
  tell: (events) => transaction.tell(events),
  get open() {
    return skipEmptyBatches(transaction.open)
  },
})
