import { useStartOfPage } from '../frame/start.js'
import { askToSignIn, token } from '../session.js'
import { wordsOf } from '../words.js'
import { Nothing } from './failure.js'

const words = wordsOf({
  signIn: ['Đăng nhập', 'Sign in'],
  internal: [
    'Văn bản lưu hành nội bộ chỉ hiện với người đã đăng nhập.',
    'Internal papers are shown to those who have signed in.',
  ],
})

/** In place of what is shown to others only: who has not signed in may do so here, and goes on at the same place. */
export function ForOthers({ text }: { readonly text: string }) {
  const { viewer } = useStartOfPage()
  return (
    <>
      <Nothing text={text} />
      {viewer !== null && !viewer.mayEdit && token() === null && <Offer />}
    </>
  )
}

/** Behind a link that leads a stranger to nothing: whoever sent it may see more. */
export function ForReaders() {
  const { viewer } = useStartOfPage()
  return viewer === null || viewer.mayReadInternal || token() !== null ? null : (
    <>
      <p>{words.internal}</p>
      <Offer />
    </>
  )
}

const Offer = () => (
  <p>
    <button type="button" class="main" onClick={askToSignIn}>
      {words.signIn}
    </button>
  </p>
)
