import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { AppError } from '../../errors.js'
import type { Ask } from '../in-process.js'
import { NOTICE, quoted } from './quoted.js'

/** Something that a language model may ask. */
export interface Tool<Shape extends z.ZodRawShape> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: Shape
  answer(ask: Ask, input: z.output<z.ZodObject<Shape>>): Promise<object>
}

/** Declares a tool to a server. */
export type DeclaredTool = (server: McpServer, ask: Ask) => void

export const declareTool =
  <Shape extends z.ZodRawShape>({ name, title, description, input, answer }: Tool<Shape>): DeclaredTool =>
  (server, ask) => {
    const inputSchema: z.ZodRawShape = input
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema,
        annotations: {
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: false,
        },
      },
      async (given) => {
        try {
          return told(await answer(ask, given as z.output<z.ZodObject<Shape>>))
        } catch (error) {
          if (!(error instanceof AppError)) throw error
          return { ...told({ error: toldError(error) }), isError: true }
        }
      },
    )
  }

const told = (answer: object) => ({
  content: [NOTICE, JSON.stringify(answer)].map((text) => ({ type: 'text' as const, text })),
})

/** Candidates bear names that stand in papers. */
const toldError = ({ code, message, remedy, details: { candidates, ...details } }: AppError) => ({
  code,
  message,
  remedy,
  ...details,
  ...(Array.isArray(candidates) ? { candidates: candidates.map(quotedTexts) } : {}),
})

const quotedTexts = (candidate: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(candidate).map(([name, value]) => [
      name,
      typeof value === 'string' && name !== 'id' ? quoted(value) : value,
    ]),
  )

/** What several tools take. */
export const PAPER = z.string().min(1).max(200).describe('A symbol such as 34-CT/TW, or an id.')
export const NARROWING = {
  issuer: z.string().optional().describe('The id of the issuer, where several papers have one symbol.'),
  issuedOn: z.string().optional().describe('The day, month or year of issue (2024-05-24, 2024-05, 2024).'),
}
export const DAY = z.iso.date().optional().describe('As of this day; today in Vietnam when absent.')
export const PAGE = {
  first: z.number().int().min(1).max(50).default(10).describe('How many at most.'),
  after: z.string().optional().describe('What the page before gave as next.'),
}
