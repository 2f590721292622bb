import './home.css'
import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import { Title } from '../frame/title.js'
import { useGraph } from '../frame/start.js'
import { HomeDocument, type HomeQuery } from '../operations/generated.js'
import { PaperLine } from '../parts/document-link.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { StateBar, TasksInShort } from '../parts/state-counts.js'
import { TaskLine } from '../parts/task-line.js'
import { asOf, count, moment, today, wordsOf } from '../words.js'
import { ReadyQuestions } from './questions.js'

const words = wordsOf({
  title: ['Chỉ thị đi đến đâu, việc nào quá hạn', 'How far directives went, and what is late'],
  holds: [
    (documents: string, tasks: string, agencies: string) =>
      `${documents} văn bản, ${tasks} nhiệm vụ, ${agencies} cơ quan`,
    (documents: string, tasks: string, agencies: string) =>
      `${documents} papers, ${tasks} tasks, ${agencies} bodies`,
  ],
  fresh: [(at: string) => `thay đổi lần cuối ${at}`, (at: string) => `last changed ${at}`],
  week: [
    (changes: string) => `${changes} thay đổi trong 7 ngày qua`,
    (changes: string) => `${changes} changes in the last 7 days`,
  ],
  directives: ['Văn bản được triển khai nhiều nhất', 'Papers that most others carry out'],
  papers: [
    (papers: string) => `${papers} văn bản thực hiện`,
    (papers: string) => `${papers} papers carry it out`,
  ],
  late: ['Mới quá hạn', 'Lately overdue'],
  allLate: [
    (late: string) => `Tất cả ${late} nhiệm vụ quá hạn`,
    (late: string) => `All ${late} overdue tasks`,
  ],
  tasks: ['Nhiệm vụ', 'Tasks'],
  sample: ['Xem thử với chuỗi mẫu', 'Try it on the sample'],
  sampleTold: [
    'Các văn bản này do dự án tự viết để xem thử, có nguyên văn và bằng chứng; không có thật.',
    'The project wrote these papers to show what the program does, with words and proof; none of them exists.',
  ],
  nothing: ['Chưa có văn bản nào.', 'No paper is held yet.'],
})

const DAYS_OF_CHANGES = 7
const SHOWN = 10

/** The first screen: what the graph holds, the directives with most papers, what is late, ready questions. */
export function HomeScreen() {
  const since = `${new Date(Date.parse(today()) - DAYS_OF_CHANGES * 86_400_000).toISOString().slice(0, 10)}T00:00:00+07:00`
  const { data, failure, waiting, again } = useAnswer(HomeDocument, { asOf: asOf(), since })
  const graph = useGraph()
  return (
    <article aria-busy={waiting}>
      <Title text={words.title} />
      {graph && (
        <p class="quiet">
          {words.holds(count(graph.documents), count(graph.tasks), count(graph.agencies))}
          {graph.changedAt !== null && ` · ${words.fresh(moment(graph.changedAt))}`}
          {data?.changes && (
            <>
              {' · '}
              <a href={href('changes')}>{words.week(count(data.changes.totalCount))}</a>
            </>
          )}
        </p>
      )}
      {failure !== null && <FailureNote failure={failure} again={again} />}
      {data === null ? failure === null && <Waiting /> : <Found data={data} />}
    </article>
  )
}

type Directive = NonNullable<HomeQuery['directives']>['nodes'][number]

/** A directive, how many papers carry it out, and how its own tasks stand; leads to its cascade. */
const DirectiveLine = ({ directive: { document, papers } }: { readonly directive: Directive }) => (
  <>
    <PaperLine paper={document} />
    <div>
      <a class="button" href={href('cascade', document.id)}>
        {words.papers(count(papers))}
      </a>{' '}
      <TasksInShort counts={document.taskCounts} />
    </div>
  </>
)

function Found({ data }: { readonly data: HomeQuery }) {
  const directives = data.directives?.nodes ?? []
  const real = directives.filter(({ document }) => !document.sample).slice(0, SHOWN)
  const sample = directives.find(({ document }) => document.sample)
  const symbol = (real[0] ?? sample)?.document.symbol ?? ''
  return (
    <div class="home">
      <div>
        <ReadyQuestions symbol={symbol} />
        <section class="card" aria-labelledby="home-directives">
          <h2 id="home-directives">{words.directives}</h2>
          {real.length === 0 && <Nothing text={words.nothing} />}
          <ol class="plain">
            {real.map((directive) => (
              <li key={directive.document.id}>
                <DirectiveLine directive={directive} />
              </li>
            ))}
          </ol>
        </section>
        {sample && (
          <section class="card" aria-labelledby="home-sample">
            <h2 id="home-sample">{words.sample}</h2>
            <p class="quiet">{words.sampleTold}</p>
            <DirectiveLine directive={sample} />
          </section>
        )}
      </div>
      <section class="card" aria-labelledby="home-late">
        <h2 id="home-late">{words.tasks}</h2>
        <StateBar counts={data.taskCounts ?? []} />
        <h3>{words.late}</h3>
        <ul class="plain">
          {data.late?.nodes.map((task) => (
            <li key={task.id}>
              <TaskLine task={task} />
            </li>
          ))}
        </ul>
        <a href={href('tasks', null, { state: 'OVERDUE' })}>
          {words.allLate(count(data.late?.totalCount ?? 0))}
        </a>
      </section>
    </div>
  )
}
