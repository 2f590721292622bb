/** Jest's global tear-down: ends what shared-database.mjs has started. */
export default () => globalThis.stopSharedDatabases()
