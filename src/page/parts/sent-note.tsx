import { useEffect, useState } from 'preact/hooks'
import { askAllAgain, type Failure } from '../ask.js'
import { passesByItself, whenBack } from '../patience.js'
import { wordsOf } from '../words.js'
import { FailureCode, FailureNote } from './failure.js'

const words = wordsOf({
  unknown: [
    'Chưa rõ đã ghi được chưa; những gì đã viết vẫn còn ở đây. Khi máy chủ trả lời trở lại, trang báo ở đây.',
    'It is not known whether this was recorded; what you wrote stays here. It is told here when the server is back.',
  ],
  back: [
    'Máy chủ đã trả lời trở lại. Nếu chưa thấy thay đổi, hãy bấm lại.',
    'The server is back. Where the change does not show, press again.',
  ],
})

/** What went wrong with something that was sent to be recorded. Once a server that was away is back, all is asked anew, so that one sees whether it was done. */
export function SentNote({ failure }: { readonly failure: Failure }) {
  const isAway = passesByItself(failure.code) && failure.code !== 'TIMEOUT'
  const [back, setBack] = useState<Failure | null>(null)
  useEffect(() => {
    if (!isAway) return undefined
    const end = whenBack(() => {
      end()
      setBack(failure)
      askAllAgain()
    })
    return end
  }, [failure])
  if (!isAway) return <FailureNote failure={failure} />
  return back === failure ? (
    <p class="card" role="status">
      {words.back}
    </p>
  ) : (
    <div class="failure" role="alert">
      <p>
        <strong>{failure.message}</strong>
      </p>
      <p>
        {words.unknown} <FailureCode code={failure.code} />
      </p>
    </div>
  )
}
