import { here, href } from '../address.js'
import { useAnswer } from '../ask.js'
import { label } from '../labels.js'
import { type CascadeQuery, CoverageSumDocument } from '../operations/generated.js'
import { allTasks, tasksIn } from '../parts/state-counts.js'
import { count, wordsOf } from '../words.js'
import type { AskedCascade } from './asked.js'

const words = wordsOf({
  name: ['Tóm tắt', 'In short'],
  papers: ['văn bản trong chuỗi', 'papers in the cascade'],
  above: ['văn bản cấp trên mà văn bản này thực hiện', 'papers above'],
  acted: [
    (total: string) => `trên ${total} tỉnh, thành phố đã có văn bản`,
    (total: string) => `of ${total} provinces have acted`,
  ],
  silent: ['tỉnh, thành phố chưa thấy văn bản', 'provinces for which nothing was found'],
  tasks: ['nhiệm vụ', 'tasks'],
  late: ['nhiệm vụ quá hạn', 'tasks overdue'],
  reach: [
    (depth: string, ways: string) => `Qua nhiều nhất ${depth} bậc, theo ${ways} đường.`,
    (depth: string, ways: string) => `At most ${depth} steps away; ${ways} ways.`,
  ],
  undated: [
    (left: string) => `${left} văn bản không rõ ngày không được tính.`,
    (left: string) => `${left} papers of unknown day are left out.`,
  ],
  stopped: ['Chưa hiện hết chuỗi này:', 'This is not the whole cascade:'],
})

interface SummaryParts {
  readonly trace: NonNullable<CascadeQuery['trace']>
  readonly asked: AskedCascade
}

/** What the whole cascade holds and what is missing in it; every number leads to what it counts. */
export function Summary({ trace, asked }: SummaryParts) {
  const { root, totalDocuments, pathCount, depth, byLevel, taskCounts, stoppedBy, undated } = trace
  const isDown = asked.direction === 'DOWN'
  const isOfCountry = isDown && root.level === 'CENTRAL'
  const { id, view, asOf } = asked
  const coverage = useAnswer(CoverageSumDocument, isOfCountry ? { id, view, asOf } : null).data?.coverage
  const part = (name: string, set: Readonly<Record<string, string>>) =>
    href('cascade', id, { part: name, ...set })
  return (
    <section class="cascade-summary" aria-label={words.name}>
      <ul class="figures">
        <Figure
          number={totalDocuments}
          text={isDown ? words.papers : words.above}
          to={here({ part: '', as: 'table', to: '' })}
        />
        {coverage && (
          <>
            <Figure
              number={coverage.acted}
              text={words.acted(count(coverage.total))}
              to={part('coverage', { acted: 'yes' })}
            />
            <Figure
              number={coverage.total - coverage.acted}
              text={words.silent}
              to={part('coverage', { acted: 'no' })}
              tone="missing"
            />
          </>
        )}
        {isDown && (
          <>
            <Figure
              number={tasksIn(taskCounts, 'OVERDUE')}
              text={words.late}
              to={part('tasks', { state: 'OVERDUE' })}
              tone="bad"
            />
            <Figure number={allTasks(taskCounts)} text={words.tasks} to={part('tasks', {})} />
          </>
        )}
      </ul>
      <p class="quiet">
        {totalDocuments > 0 && words.reach(count(depth), count(pathCount))}{' '}
        {byLevel.map(({ level, documents }, index) => (
          <span key={level}>
            {index > 0 && ' · '}
            <a href={here({ part: '', to: '', level })}>
              {label('Level', level)} {count(documents)}
            </a>
          </span>
        ))}
      </p>
      {undated > 0 && <p class="quiet">{words.undated(count(undated))}</p>}
      {stoppedBy.length > 0 && (
        <p class="notice" role="status">
          {words.stopped} {stoppedBy.map((stop) => label('TraceStop', stop)).join(', ')}
        </p>
      )}
    </section>
  )
}

interface FigureParts {
  readonly number: number
  readonly text: string
  readonly to: string
  /** What is to be seen first: what is late, and for whom nothing was found. */
  readonly tone?: 'bad' | 'missing'
}

const Figure = ({ number, text, to, tone }: FigureParts) => (
  <li>
    <a class={tone !== undefined && number > 0 ? `figure ${tone}` : 'figure'} href={to}>
      <b>{count(number)}</b> <span>{text}</span>
    </a>
  </li>
)
