import { nameAlone } from '../../model/territory.js'
import { ask } from '../ask.js'
import { type CascadeQuery, CoverageNamesDocument, type CoverageNamesQuery } from '../operations/generated.js'
import { type Copied, CopyButton, escaped } from '../parts/copy-button.js'
import { inSentence } from '../parts/document-link.js'
import { allTasks, tasksIn } from '../parts/state-counts.js'
import { count, day, today, wordsOf } from '../words.js'
import { askBelowProvinces, type Below, nameWithBelow } from './below-provinces.js'
import type { AskedCascade } from './asked.js'

const words = wordsOf({
  copy: ['Chép tóm tắt', 'Copy the summary'],
  copied: ['Đã chép; dán vào báo cáo.', 'It is copied; paste it into a report.'],
  head: [
    (on: string, paper: string) => `Tính đến ngày ${on}, tình hình triển khai ${paper}:`,
    (on: string, paper: string) => `As of ${on}, how far ${paper} was carried out:`,
  ],
  acted: [
    (acted: string, total: string) => `Đã có văn bản triển khai: ${acted} trên ${total} tỉnh, thành phố`,
    (acted: string, total: string) => `Have acted: ${acted} of ${total} provinces`,
  ],
  silent: [
    (silent: string) => `Chưa thấy văn bản: ${silent} tỉnh, thành phố`,
    (silent: string) => `Nothing found: ${silent} provinces`,
  ],
  tasks: [
    (tasks: string, late: string) => `Nhiệm vụ: ${tasks}, trong đó ${late} quá hạn.`,
    (tasks: string, late: string) => `Tasks: ${tasks}, of which ${late} are overdue.`,
  ],
  papers: [
    (papers: string) => `Văn bản trong chuỗi triển khai: ${papers}.`,
    (papers: string) => `Papers in the cascade: ${papers}.`,
  ],
  found: [
    'Chỉ tính văn bản tìm thấy ở đây; chưa thấy không có nghĩa là chưa làm.',
    'Only papers found here count; that nothing was found does not mean that nothing was done.',
  ],
})

type Trace = NonNullable<CascadeQuery['trace']>
type Coverage = CoverageNamesQuery['coverage']

interface CopyReportParts {
  readonly trace: Trace
  readonly asked: AskedCascade
  /** Whether all provinces are asked to act. */
  readonly isOfCountry: boolean
}

/** Copies what an officer writes of a directive into a report: which provinces have acted and which not, how many tasks are late. */
export function CopyReport({ trace, asked: { id, view, asOf }, isOfCountry }: CopyReportParts) {
  const copied = async (): Promise<Copied> => {
    const coverage = isOfCountry ? (await ask(CoverageNamesDocument, { id, view, asOf })).coverage : null
    const below = isOfCountry ? await askBelowProvinces(id) : new Map<string, number>()
    const lines = linesOf(trace, coverage, below, asOf ?? today())
    return {
      html: lines.map((line) => `<p>${escaped(line)}</p>`).join(''),
      text: lines.join('\r\n'),
      told: words.copied,
    }
  }
  return <CopyButton name={words.copy} copied={copied} />
}

function linesOf(
  { root, totalDocuments, taskCounts }: Trace,
  coverage: Coverage,
  below: Below,
  on: string,
): readonly string[] {
  return [
    words.head(day(on), inSentence(root)),
    ...(coverage === null ? [] : provincesOf(coverage, below)),
    `- ${words.papers(count(totalDocuments))}`,
    `- ${words.tasks(count(allTasks(taskCounts)), count(tasksIn(taskCounts, 'OVERDUE')))}`,
    words.found,
  ]
}

function provincesOf(
  { total, acted, units: { nodes } }: NonNullable<Coverage>,
  below: Below,
): readonly string[] {
  const line = (text: string, has: boolean): string => {
    const names = nodes
      .filter((unit) => unit.acted === has)
      .map(({ territory }) => (has ? nameAlone(territory.name) : nameWithBelow(territory, below)))
    return `- ${text}${names.length === 0 ? '' : `: ${names.join(', ')}`}.`
  }
  return [
    line(words.acted(count(acted), count(total)), true),
    line(words.silent(count(total - acted)), false),
  ]
}
