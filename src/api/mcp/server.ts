import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { Ask } from '../in-process.js'
import { coverage } from './coverage.js'
import { find } from './find.js'
import { NOTICE } from './quoted.js'
import { read } from './read.js'
import { tasks } from './tasks.js'
import { trace } from './trace.js'
import { why } from './why.js'

const TOOLS = [find, read, trace, coverage, tasks, why]

/**
 * A server of the Model Context Protocol, for one client: what language models may ask. It only reads, through the same
 * GraphQL as everybody else; what `ask` may not see does not exist.
 */
export function createMcpServer(ask: Ask, version: string): McpServer {
  const server = new McpServer(
    { name: 'chi-thi-graph', title: 'Chi Thi Graph', version },
    {
      instructions: `Vietnamese directives (chỉ thị), the papers that carry them out, who has which task, and the words that prove it. ${NOTICE}`,
    },
  )
  for (const declare of TOOLS) declare(server, ask)
  return server
}
