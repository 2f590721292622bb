/**
 * Imported first by the command line: graphql-js asks for NODE_ENV when it is loaded, and in production leaves out what
 * it checks for its developers on every value.
 */
process.env['NODE_ENV'] ??= 'production'
