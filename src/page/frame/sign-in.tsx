import { useRef, useState } from 'preact/hooks'
import { Failure, askAtOnce, askAllAgain } from '../ask.js'
import { StartDocument } from '../operations/generated.js'
import { FailureNote } from '../parts/failure.js'
import { keepToken, token } from '../session.js'
import { wordsOf } from '../words.js'
import { useViewer } from './start.js'

const words = wordsOf({
  signIn: ['Đăng nhập', 'Sign in'],
  you: [(name: string) => `Người dùng: ${name}`, (name: string) => `User: ${name}`],
  signOut: ['Thoát', 'Sign out'],
  token: ['Mã truy cập', 'Access token'],
  hint: [
    'Người quản trị máy chủ cấp mã này. Mã chỉ được giữ trong thẻ đang mở.',
    'Who runs the server gives it to you. It is kept in this tab only.',
  ],
  cancel: ['Bỏ', 'Cancel'],
})

/** Who is signed in; a dialogue takes the token of who is not. */
export function SignIn() {
  const viewer = useViewer()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  const leave = (): void => {
    keepToken(null)
    askAllAgain()
  }
  const enter = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const before = token()
    keepToken(field.current?.value.trim() ?? null)
    try {
      await askAtOnce(StartDocument, {})
      dialog.current?.close()
      setFailure(null)
      askAllAgain()
    } catch (error) {
      keepToken(before)
      setFailure(error as Failure)
    }
  }

  return (
    <>
      {viewer?.name && <span class="quiet">{words.you(viewer.name)}</span>}
      {token() !== null ? (
        <button type="button" onClick={leave}>
          {words.signOut}
        </button>
      ) : (
        // who may do all that the page offers needs no token
        !viewer?.mayEdit && (
          <button type="button" onClick={() => dialog.current?.showModal()}>
            {words.signIn}
          </button>
        )
      )}
      <dialog ref={dialog} aria-labelledby="sign-in-title">
        <form onSubmit={(event) => void enter(event)}>
          <h2 id="sign-in-title">{words.signIn}</h2>
          <label>
            {words.token}
            <input ref={field} type="password" required autocomplete="off" aria-describedby="sign-in-hint" />
          </label>
          <p id="sign-in-hint">{words.hint}</p>
          {failure !== null && <FailureNote failure={failure} />}
          <div class="buttons">
            <button class="main" type="submit">
              {words.signIn}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {words.cancel}
            </button>
          </div>
        </form>
      </dialog>
    </>
  )
}
