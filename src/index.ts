/** What other people's programs import: the parser, and a client of the server. The server itself is started by its command. */
export * from './client/client.js'
export * from './parse/parse-text.js'
