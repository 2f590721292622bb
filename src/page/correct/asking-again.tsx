import { href } from '../address.js'
import { useViewer } from '../frame/start.js'
import type { CorrectionPartsFragment } from '../operations/generated.js'
import { count, wordsOf } from '../words.js'

const words = wordsOf({
  asking: [
    (asking: string) => `Văn bản nay có lời khác: ${asking} chỗ đã đính chính cần xem lại.`,
    (asking: string) => `The paper has other words now: look again at what was put right (${asking}).`,
  ],
  look: ['Xem lại', 'Look again'],
})

/** For editors: that something of this paper asks to be looked at again. */
export function AskingAgain({ paper: { id, corrections } }: { readonly paper: Corrected }) {
  const viewer = useViewer()
  const asking = corrections.filter(({ state }) => state === 'ASKS_AGAIN')
  if (!viewer?.mayEdit || asking.length === 0) return null
  return (
    <p class="notice">
      {words.asking(count(asking.length))}{' '}
      <a href={href('paper', id, { part: 'corrections' })}>{words.look}</a>
    </p>
  )
}

interface Corrected {
  readonly id: string
  readonly corrections: readonly Pick<CorrectionPartsFragment, 'state'>[]
}
