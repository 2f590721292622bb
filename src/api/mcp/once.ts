import type { IncomingHttpHeaders } from 'node:http'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { Ask } from '../in-process.js'
import { createMcpServer } from './server.js'

/** A message as it came over HTTP, its body parsed. */
interface Message {
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
}

/** Answers one message, by a server that lives as long as this takes. */
export async function answerOnce({ headers, body }: Message, ask: Ask, version: string) {
  const server = createMcpServer(ask, version)
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  await server.connect(transport)
  try {
    const given = Object.entries(headers).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    )
    const request = new Request('http://localhost/mcp', { method: 'POST', headers: given })
    const answer = await transport.handleRequest(request, { parsedBody: body })
    return { status: answer.status, headers: answer.headers, body: await answer.text() }
  } finally {
    await server.close()
  }
}
