import './frame.css'
import type { ComponentChildren } from 'preact'
import { useContext, useMemo, useState } from 'preact/hooks'
import { change, href, type Screen, useAddress } from '../address.js'
import { askAllAgain, questionShown } from '../ask.js'
import { chooseView, view, type View, vintageNow } from '../map.js'
import { FailureCode, FailureNote, serverBusy } from '../parts/failure.js'
import { DayField } from '../parts/day-field.js'
import { Fold } from '../parts/fold.js'
import { useIsOutdated } from '../outdated.js'
import { useIsBusy } from '../patience.js'
import { asOf, count, day, isNear, language, many, today, wordsOf } from '../words.js'
import { Acts } from './acts.js'
import { Keys, KeysDialog } from './keys.js'
import { mapName, Printed, viewWords } from './printed.js'
import { SearchField } from './search-field.js'
import { SignIn, SignInDialog, SignInNeeded } from './sign-in.js'
import { PAGE, Title } from './title.js'
import { Start, useGraph, useViewer } from './start.js'
import { chooseTheme, theme } from './theme.js'

const words = wordsOf({
  skip: ['Đến nội dung', 'Skip to content'],
  home: ['Trang đầu', 'Home'],
  tasks: ['Nhiệm vụ', 'Tasks'],
  morning: ['Sáng nay', 'This morning'],
  desk: ['Rà soát', 'Review desk'],
  intake: ['Nạp văn bản', 'Add papers'],
  settings: ['Cách xem', 'View'],
  screens: ['Các trang', 'Screens'],
  today: ['Về hôm nay', 'Back to today'],
  language: ['English', 'Tiếng Việt'],
  dark: ['Nền tối', 'Dark'],
  light: ['Nền sáng', 'Light'],
  papersHeld: [(papers: string) => `${papers} văn bản`, (papers: string) => many(papers, 'paper')],
  tasksHeld: [(held: string) => `${held} nhiệm vụ`, (held: string) => many(held, 'task')],
  empty: [
    'Ở đây chưa có văn bản nào mà bạn được xem, nên mọi danh sách đều trống.',
    'No paper that you may see is held here yet, so all lists are empty.',
  ],
  outdated: ['Chương trình trên máy chủ đã được cập nhật.', 'The program on the server was updated.'],
  reload: ['Tải lại trang', 'Load the page again'],
  clock: [
    (own: string, server: string) =>
      `Đồng hồ của máy này chỉ ngày ${own}, máy chủ chỉ ngày ${server}: “hôm nay”, “tuần này”, số ngày trễ trên trang có thể lệch. Hãy chỉnh đồng hồ cho đúng rồi tải lại trang.`,
    (own: string, server: string) =>
      `The clock of this machine shows ${own}, that of the server ${server}: what the page calls today or this week may be wrong. Set the clock right and load the page again.`,
  ],
  question: ['Truy vấn của màn hình này', 'The query of this screen'],
  programmers: ['Cho lập trình viên: GraphiQL', 'For programmers: GraphiQL'],
})

/** What surrounds every screen: the field for everything, the day, the map, the language, who is signed in. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const { failure, isReady } = useContext(Start)
  const isBusy = useIsBusy()
  return (
    <>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <header class="frame-head">
        <a class="frame-name" href={href('home')}>
          {PAGE.name}
        </a>
        <SearchField />
        <Screens />
        <View />
      </header>
      <main id="content" tabIndex={-1}>
        <div role="status">{isBusy && <p class="notice">{serverBusy()}</p>}</div>
        <Outdated />
        <OtherClock />
        <NothingHeld />
        {failure?.code === 'UNAUTHENTICATED' ? (
          <SignInNeeded />
        ) : (
          failure !== null && (
            <>
              {!isReady && <Title text={PAGE.name} />}
              <FailureNote failure={failure} again={askAllAgain} />
            </>
          )
        )}
        {children}
        <Acts />
        <Printed />
      </main>
      <Foot />
      <SignInDialog />
      <KeysDialog />
    </>
  )
}

/** That no list can hold anything yet: nothing late does not mean then that all is done. */
function NothingHeld() {
  const { screen } = useAddress()
  const graph = useGraph()
  const viewer = useViewer()
  // the first screen says so itself
  if (graph?.documents !== 0 || screen === 'intake' || screen === 'home') return null
  return (
    <p class="notice">
      {words.empty} {viewer?.mayEdit && <a href={href('intake')}>{words.intake}</a>}
    </p>
  )
}

/** That the server was updated since the page was opened. Who is writing something finishes that first. */
function Outdated() {
  const isOutdated = useIsOutdated()
  return (
    <div role="status">
      {isOutdated && (
        <p class="notice">
          {words.outdated}{' '}
          <button type="button" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </p>
      )}
    </div>
  )
}

/** That the clock of this machine shows another day than that of the server, by which deadlines are judged. */
function OtherClock() {
  const graph = useGraph()
  const other = useMemo(() => (graph && !isNear(graph.today) ? today() : null), [graph])
  return (
    <div role="status">
      {other !== null && (
        <p class="notice">
          {words.clock(day(other), day(graph!.today))} <FailureCode code="CLOCK_DIFFERS" />
        </p>
      )}
    </div>
  )
}

function Screens() {
  const { screen } = useAddress()
  const viewer = useViewer()
  const link = (to: Screen, name: string) => (
    <a href={href(to)} aria-current={screen === to ? 'page' : undefined}>
      {name}
    </a>
  )
  return (
    <nav class="frame-screens" aria-label={words.screens}>
      {link('home', words.home)}
      {link('tasks', words.tasks)}
      {viewer?.mayReadInternal && link('morning', words.morning)}
      {viewer?.mayEdit && link('desk', words.desk)}
      {viewer?.mayEdit && link('intake', words.intake)}
    </nav>
  )
}

function View() {
  useAddress()
  const [shown, setShown] = useState(theme())
  const other = shown === 'dark' ? 'light' : 'dark'
  return (
    <div class="frame-view" role="group" aria-label={words.settings}>
      <Fold title={words.settings}>
        <DayField
          title={viewWords.asOf}
          value={asOf() ?? today()}
          choose={(day) => change({ day: day === today() ? '' : day })}
        />
        {asOf() !== null && (
          <button type="button" class="link" onClick={() => change({ day: '' })}>
            {words.today}
          </button>
        )}
        <label>
          <span>{viewWords.map}</span>
          <select value={view()} onChange={({ currentTarget: { value } }) => chooseView(value as View)}>
            <option value="TODAY">{mapName('TODAY')}</option>
            {vintageNow() === 2025 && <option value="AT_ISSUE">{mapName('AT_ISSUE')}</option>}
          </select>
        </label>
        <button
          type="button"
          class="push"
          onClick={() => {
            chooseTheme(other)
            setShown(other)
          }}
        >
          {words[other]}
        </button>
        <button
          type="button"
          lang={language() === 'en' ? 'vi' : 'en'}
          onClick={() => change({ lang: language() === 'en' ? '' : 'en' })}
        >
          {words.language}
        </button>
        <Keys />
        <SignIn />
      </Fold>
    </div>
  )
}

/** Under this GraphiQL finds the question that it begins with. */
const HANDED_OVER = 'chi-thi-graph.question'

function Foot() {
  const graph = useGraph()
  return (
    <footer class="frame-foot">
      <p>{viewWords.notFound}</p>
      <p>
        {graph !== null && graph !== undefined && (
          <>
            <a href={href('papers')}>{words.papersHeld(count(graph.documents))}</a>,{' '}
            <a href={href('tasks')}>{words.tasksHeld(count(graph.tasks))}</a> · chi-thi-graph{' '}
            {graph.programVersion} ·{' '}
          </>
        )}
        <a href="/graphiql" target="_self">
          {words.programmers}
        </a>
        {' · '}
        <a
          href="/graphiql"
          target="_self"
          onClick={() => sessionStorage.setItem(HANDED_OVER, JSON.stringify(questionShown()))}
        >
          {words.question}
        </a>
      </p>
    </footer>
  )
}
