import { useState } from 'preact/hooks'
import { href, useAddress } from '../address.js'
import { ask, askAllAgain, type Failure, useAnswer } from '../ask.js'
import { useViewer } from '../frame/start.js'
import { Title } from '../frame/title.js'
import { FollowDocument, FollowsDocument } from '../operations/generated.js'
import { AgencyField } from '../parts/agency-field.js'
import { FailureNote, Nothing, Waiting } from '../parts/failure.js'
import { ForOthers } from '../parts/for-others.js'
import { Tabs } from '../parts/tabs.js'
import { asOf, day, daysBefore, many, today, wordsOf } from '../words.js'
import { DigestMail } from './digest-mail.js'
import { ForAll } from './for-all.js'
import { MorningPart } from './morning-part.js'

const words = wordsOf({
  title: [(on: string) => `Sáng nay, ${on}`, (on: string) => `This morning, ${on}`],
  told: [
    'Việc sắp đến hạn trong bảy ngày, việc quá hạn, văn bản mới, nơi chưa thấy văn bản và điểm cần kiểm tra, trong những mục bạn theo dõi.',
    'What is due within seven days, late, new, silent and doubtful, of all that you follow.',
  ],
  spans: ['Mới trong', 'New within'],
  days: [(days: number) => `${days} ngày`, (days: number) => many(days, 'day')],
  nothing: [
    'Bạn chưa theo dõi gì. Chọn cơ quan của bạn dưới đây, hoặc mở một chỉ thị, một cơ quan, một địa bàn và bấm “Theo dõi”: sáng nào trang này cũng cho biết việc của mục đó.',
    'You follow nothing yet. Choose your body below, or open a directive, a body or a place and press “Follow”: every morning you are told here what it has to do.',
  ],
  mine: ['Cơ quan của bạn', 'Your body'],
  forReaders: [
    'Đăng nhập để theo dõi và xem điểm tin của mình.',
    'Sign in to follow papers, bodies and places, and to see your own digest.',
  ],
})

const SPANS = ['1', '3', '7', '30']

/** The digest of this morning: of one thing (`id`), or of all that who looks follows. */
export function MorningScreen({ id }: { readonly id: string | null }) {
  const { set } = useAddress()
  const on = asOf() ?? today()
  const days = SPANS.includes(set['days'] ?? '') ? Number(set['days']) : 1
  const since = `${daysBefore(on, days)}T00:00:00+07:00`
  return (
    <article>
      <Title text={words.title(day(on))} />
      {id === null && <p class="quiet">{words.told}</p>}
      <Tabs
        name={words.spans}
        current={String(days)}
        parts={SPANS}
        usual="1"
        textOf={(span) => words.days(Number(span))}
        hrefOf={(span) => href('morning', id, { days: span })}
      />
      {id === null ? <Followed since={since} /> : <MorningPart id={id} since={since} />}
    </article>
  )
}

function Followed({ since }: { readonly since: string }) {
  const viewer = useViewer()
  const { data, failure, again } = useAnswer(FollowsDocument, viewer?.mayReadInternal ? {} : null)
  if (viewer !== null && !viewer?.mayReadInternal)
    return (
      <>
        <ForOthers text={words.forReaders} />
        <ForAll />
      </>
    )
  if (failure !== null) return <FailureNote failure={failure} again={again} />
  const follows = data?.follows
  if (!follows) return <Waiting />
  return (
    <>
      {follows.length === 0 && <FollowsNothing />}
      {follows.map(({ id }) => (
        <MorningPart key={id} id={id} since={since} />
      ))}
      <DigestMail />
    </>
  )
}

/** What to do, and what there is all the same. */
function FollowsNothing() {
  const [failure, setFailure] = useState<Failure | null>(null)
  const follow = async (subject: string): Promise<void> => {
    setFailure(null)
    try {
      await ask(FollowDocument, { subject })
      askAllAgain()
    } catch (error) {
      setFailure(error as Failure)
    }
  }
  return (
    <>
      <Nothing text={words.nothing} />
      <div class="filters morning-mine">
        <AgencyField title={words.mine} value="" choose={(id) => void follow(id)} />
      </div>
      {failure !== null && <FailureNote failure={failure} />}
      <ForAll />
    </>
  )
}
