import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { askAllAgain, askAtOnce, type Failure } from '../ask.js'
import { StartDocument } from '../operations/generated.js'
import { FailureNote, sessionEnded } from '../parts/failure.js'
import { type Offer, offerOfOffice, signInAtOffice, signInFailure, signOut } from '../office-account.js'
import { passesByItself } from '../patience.js'
import { askToSignIn, keepToken, token, whenAskedToSignIn } from '../session.js'
import { wordsOf } from '../words.js'
import { useStartOfPage } from './start.js'
import { Title } from './title.js'

const words = wordsOf({
  signIn: ['Đăng nhập', 'Sign in'],
  you: [(name: string) => `Người dùng: ${name}`, (name: string) => `User: ${name}`],
  signOut: ['Thoát', 'Sign out'],
  office: ['Đăng nhập bằng tài khoản cơ quan', 'Sign in with your office account'],
  token: ['Mã truy cập', 'Access token'],
  hint: [
    'Người quản trị máy chủ cấp mã này. Mã chỉ được giữ trong thẻ đang mở.',
    'Who runs the server gives it to you. It is kept in this tab only.',
  ],
  cancel: ['Bỏ', 'Cancel'],
  needed: [
    'Máy chủ này chỉ trả lời người đã đăng nhập.',
    'This server answers only those who have signed in.',
  ],
  goOn: ['Đăng nhập lại để xem tiếp trang này.', 'Sign in again to go on here.'],
  wrong: [
    'Mã này không đúng, đã hết hạn hoặc đã bị thu hồi.',
    'This token is not right, has expired or was revoked.',
  ],
})

/** Who is signed in, and the way to sign in or out. */
export function SignIn() {
  const { viewer, isReady, failure } = useStartOfPage()
  const leave = (): void => {
    if (!signOut()) askAllAgain()
  }
  return (
    <>
      {viewer?.name && <span class="quiet">{words.you(viewer.name)}</span>}
      {token() !== null ? (
        <button type="button" onClick={leave}>
          {words.signOut}
        </button>
      ) : (
        // who may do all that the page offers needs no token; whether he may is not known at first, nor while nobody answers
        (isReady || (failure !== null && !passesByItself(failure.code))) &&
        !viewer?.mayEdit && (
          <button type="button" onClick={askToSignIn}>
            {words.signIn}
          </button>
        )
      )}
    </>
  )
}

/** The dialogue that takes a token, above whatever is shown. */
export function SignInDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(
    () =>
      whenAskedToSignIn(() => {
        setOpen(true)
        dialog.current?.showModal()
      }),
    [],
  )
  return (
    <dialog ref={dialog} aria-labelledby="sign-in-title">
      <h2 id="sign-in-title">{words.signIn}</h2>
      {/* the page of the office would take the place of this one, with all that is written there */}
      {isOpen && token() === null && <OfficeAccount />}
      <TokenForm done={() => dialog.current?.close()}>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </button>
      </TokenForm>
    </dialog>
  )
}

/** In place of a screen where nobody is shown anything without a token. */
export const SignInNeeded = () => (
  <article>
    <Title text={words.signIn} />
    <p role="status">{token() === null ? words.needed : `${sessionEnded()} ${words.goOn}`}</p>
    <OfficeAccount />
    <TokenForm done={() => {}} />
  </article>
)

/** Leads to the office's own page for signing in, where there is one; tells why coming back from there failed. */
function OfficeAccount() {
  const [offer, setOffer] = useState<Offer | null>(null)
  const [failure, setFailure] = useState<Failure | null>(signInFailure())
  useEffect(() => void offerOfOffice().then(setOffer, setFailure), [])
  return (
    <>
      {offer !== null && (
        <p>
          <button type="button" class="main" onClick={() => void signInAtOffice(offer)}>
            {words.office}
          </button>
        </p>
      )}
      {failure !== null && <FailureNote failure={failure} />}
    </>
  )
}

interface TokenFormParts {
  readonly done: () => void
  /** Stands beside the button. */
  readonly children?: ComponentChildren
}

/** Takes a token, which is kept if the server knows it. */
function TokenForm({ done, children }: TokenFormParts) {
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()
  const [failure, setFailure] = useState<Failure | null>(null)
  const enter = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const before = token()
    keepToken(field.current?.value.trim() ?? null)
    try {
      await askAtOnce(StartDocument, {})
      done()
      setFailure(null)
      askAllAgain()
    } catch (error) {
      keepToken(before)
      setFailure(error as Failure)
    }
  }
  return (
    <form class="sign-in" onSubmit={(event) => void enter(event)}>
      <label>
        {words.token}
        <input ref={field} type="password" required autocomplete="off" aria-describedby={hint} />
      </label>
      <p id={hint}>{words.hint}</p>
      {failure !== null &&
        (failure.code === 'UNAUTHENTICATED' ? (
          <p class="failure" role="alert">
            {words.wrong}
          </p>
        ) : (
          <FailureNote failure={failure} />
        ))}
      <div class="buttons">
        <button class="main" type="submit">
          {words.signIn}
        </button>
        {children}
      </div>
    </form>
  )
}
