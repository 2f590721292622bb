import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { environment, run } from '../support/command-line.js'
import { texts } from '../support/corpus.js'
import { startTestGraph, type TestGraph } from '../support/database.js'
import { provincialPlan } from '../support/papers.js'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

let held: TestGraph
beforeAll(async () => {
  held = await startTestGraph({
    fill: texts({
      'ben-tre.txt': provincialPlan({ province: 'Bến Tre' }),
      'ca-mau.txt': provincialPlan({ province: 'Cà Mau', number: '16' }).replace(
        'KẾ HOẠCH',
        'LƯU HÀNH NỘI BỘ\n\nKẾ HOẠCH',
      ),
    }),
  })
})
afterAll(() => held.stop())

const conversation = async (args: string[], others: Record<string, string> = {}) => {
  const client = new Client({ name: 'test', version: '1' })
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [cli, 'mcp', ...args],
    env: environment(held, others),
    stderr: 'ignore',
  })
  await client.connect(transport)
  const { tools } = await client.listTools()
  const { content } = (await client.callTool({ name: 'trace', arguments: { paper: '34-CT/TW' } })) as any
  const { pid } = transport
  await client.close()
  return { tools: tools.map(({ name }) => name), answer: JSON.parse(content[1].text), pid }
}
const symbols = ({ answer }: Awaited<ReturnType<typeof conversation>>): string[] =>
  answer.found.map(({ symbol }: any) => symbol.quoted).sort()

test('a client that starts the command talks to it over its standard input and output', async () => {
  const told = await conversation([])
  expect(told.tools).toEqual(['find', 'read', 'trace', 'coverage', 'tasks', 'why'])
  expect(symbols(told)).toEqual(['15/KH-UBND', '16/KH-UBND'])
  expect(told.answer.found[0].via[0].proofs[0]).toMatchObject({
    quote: { quoted: expect.stringContaining('34-CT/TW') },
  })
  // it has ended with its client
  expect(() => process.kill(told.pid!, 0)).toThrow(/ESRCH/)
})

test('--open tells what everybody may read, and nothing else', async () => {
  expect(symbols(await conversation(['--open'], { READ_ANONYMOUS: 'true' }))).toEqual(['15/KH-UBND'])
  const refused = await run(['mcp', '--open'], environment(held))
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('BAD_SETTING: ')])
})
