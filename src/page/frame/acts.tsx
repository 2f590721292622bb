import { useEffect, useState } from 'preact/hooks'
import { FailureNote } from '../parts/failure.js'
import { type Act, forget, sendAgain, useActs } from '../under-way.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  sending: [
    (what: string) => `Đang ghi: ${what}… Chưa xong, xin đừng đóng trang.`,
    (what: string) => `Recording: ${what}… Not done yet; please do not close the page.`,
  ],
  failed: [(what: string) => `Chưa ghi được: ${what}`, (what: string) => `Not recorded: ${what}`],
  again: ['Gửi lại', 'Send it again'],
  from: ['Về chỗ ấy', 'To where it was'],
  giveUp: ['Bỏ, không ghi', 'Give it up'],
})

/** What is done sooner is not told: a form says itself that it is being sent. */
const LONG_MILLISECONDS = 1_000

/** What was said is to be changed and is on its way, or was not done after its form was left. */
export function Acts() {
  const acts = useActs()
  const isLong = useIsLong(acts.length > 0)
  const shown = acts.filter(({ failure }) => failure !== null || isLong)
  return (
    <div class="frame-acts" role="status">
      {shown.map((act, index) =>
        act.failure === null ? (
          <p key={index}>{words.sending(act.what)}</p>
        ) : (
          <Failed key={index} act={act} />
        ),
      )}
    </div>
  )
}

/** Whether something has been so for long. */
function useIsLong(isSo: boolean): boolean {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isSo) return undefined
    const timer = setTimeout(() => setLong(true), LONG_MILLISECONDS)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [isSo])
  return isLong
}

/** With all that was written it can be sent again from wherever one is. */
const Failed = ({ act }: { readonly act: Act }) => (
  <div>
    <p>
      <strong>{words.failed(act.what)}</strong>
    </p>
    <FailureNote failure={act.failure!} />
    <div class="buttons">
      <button type="button" class="main" onClick={() => void sendAgain(act)}>
        {words.again}
      </button>
      <a class="button" href={act.from}>
        {words.from}
      </a>
      <button type="button" onClick={() => forget(act)}>
        {words.giveUp}
      </button>
    </div>
  </div>
)
