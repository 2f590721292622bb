import { printSymbol } from '../../dist/model/symbol.js'
import { statementOf } from '../../dist/ingest/statement.js'
import { DOCUMENT_TYPES } from '../../dist/model/document.js'
import { parse } from '../../dist/parse/parse.js'

/** A paper as graph/task-links.ts reads it from a database. */
export function linkablePaper(text, name) {
  const parsed = parse({ name: 'paper.txt', mediaType: 'text/plain', text, marks: [] })
  const { tasks } = statementOf(parsed)
  return {
    id: name,
    symbol: parsed.heading.symbol && printSymbol(parsed.heading.symbol),
    typeLabel: DOCUMENT_TYPES[parsed.heading.type ?? 'OTHER'],
    tasks: tasks.map((task, at) => ({
      id: `${name}${at}`,
      section: task.section,
      parentId: task.parent === null ? null : `${name}${task.parent}`,
      words: text.slice(task.span.start, task.span.end),
      before: text.slice(Math.max(0, task.span.start - 16), task.span.start),
      names: task.assignments.map(({ asPrinted }) => asPrinted),
      days: task.deadlines.map(({ asPrinted }) => asPrinted),
      asksAbove: false,
      evidence: {
        basis: 'TEXT',
        quote: task.quote,
        start: task.span.start,
        end: task.span.end,
        section: task.section,
        rule: task.rule,
        confidence: task.confidence,
        sourceId: 'S',
      },
    })),
  }
}

/** A record: its tasks are told in the project's words and have no place; as `start` they have their number from 0 on. */
export const linkableRecord = ({ symbol, type, tasks }, name) => ({
  id: name,
  symbol,
  typeLabel: DOCUMENT_TYPES[type],
  tasks: tasks.map(({ section, summary, leads, coordinating, executing, deadlines }, at) => ({
    id: `${name}${at}`,
    section,
    parentId: null,
    words: summary,
    before: '',
    names: [...leads, ...coordinating, ...executing],
    days: deadlines.map(({ asPrinted }) => asPrinted),
    asksAbove: false,
    evidence: {
      basis: 'PERSON',
      quote: null,
      start: at,
      end: null,
      section,
      rule: 'record',
      confidence: 1,
      sourceId: 'S',
    },
  })),
})
