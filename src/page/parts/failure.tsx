import { useMemo } from 'preact/hooks'
import { address, href } from '../address.js'
import { askAllAgain, type Failure, unreachable } from '../ask.js'
import { DocumentLink } from './document-link.js'
import { passesByItself } from '../patience.js'
import { askToSignIn, token } from '../session.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  again: ['Thử lại', 'Try again'],
  busy: [
    'Máy chủ vừa khởi động hoặc đang bận. Trang tự hỏi lại, xin chờ.',
    'The server has just begun or is busy. The page asks again by itself; please wait.',
  ],
  byItself: [
    'Trang tự tải lại khi máy chủ hoạt động trở lại.',
    'The page loads again by itself when the server is back.',
  ],
  slow: ['Máy chủ trả lời quá lâu, có thể đang bận.', 'The server took too long; it may be busy.'],
  slowly: [
    'Trang tự hỏi lại, mỗi lần lâu hơn một chút. Trong lúc chờ có thể mở phần khác, hoặc lọc cho ít hơn.',
    'The page asks again by itself, after growing pauses. Meanwhile you can open another part, or filter for less.',
  ],
  later: ['Hãy thử lại sau giây lát.', 'Try again in a moment.'],
  address: [
    'Địa chỉ của trang có chỗ không đúng, có thể đã bị cắt khi gửi.',
    'Something in the address of this page is wrong; it may have been cut when it was sent.',
  ],
  plain: ['Mở trang này, bỏ phần không đúng', 'Open this page without it'],
  ended: [
    'Phiên đăng nhập đã hết hoặc mã đã bị thu hồi.',
    'You are signed in no more: your session has ended, or your token was revoked.',
  ],
  signInAgain: [
    'Đăng nhập lại rồi thử lại; những gì đã nhập vẫn còn ở đây.',
    'Sign in again, then try again; what you have written stays here.',
  ],
  signIn: ['Đăng nhập lại', 'Sign in again'],
  gone: [
    'Phần này không còn như đang hiện: vừa có người sửa, tách, gộp hoặc gỡ.',
    'This is no more as it is shown: somebody has just changed, split, joined or removed it.',
  ],
  look: ['Tải lại để xem', 'Load it anew'],
  waiting: ['Đang tải…', 'Loading…'],
  nothing: ['Không tìm thấy gì ở đây.', 'Nothing was found here.'],
  code: ['Mã lỗi', 'Code'],
})

/** That who was signed in is so no more. */
export const sessionEnded = (): string => words.ended

/** That a question is asked again because the server is busy. */
export const serverBusy = (): string => words.busy

export const tryAgain = (): string => words.again

/** In one line what went wrong, and that it passes by itself where it does. */
export function failureLine(failure: Failure): string {
  const { message } = told(failure)
  return passesByItself(failure.code) ? `${message} ${waysOn(failure)}` : message
}

/** What one may do meanwhile about what passes by itself. */
const waysOn = ({ code }: Failure): string => (code === 'TIMEOUT' ? words.slowly : words.byItself)

/** Whether asking at once may find what asking later does: of a server that is there. */
export const mayAskAtOnce = ({ code }: Failure): boolean => code === 'TIMEOUT' || !passesByItself(code)

interface Candidate {
  readonly id: string
  readonly symbol: string | null
  readonly name: string | null
  readonly issuer: string | null
}

/** What the page itself finds out: whoever runs the server knows nothing by it. */
const OF_PAGE = ['UNREACHABLE', 'UNSUPPORTED', 'UNCHANGED']

/** By what who runs the server knows a failure; it says nothing to others, and stands behind what does. */
export const FailureCode = ({ code }: { readonly code: string }) =>
  OF_PAGE.includes(code) ? null : (
    <small class="quiet">
      {words.code}: <code>{code}</code>
    </small>
  )

/** What the address asks for and the server refuses; nobody who only reads has written anything else. */
const AddressNote = ({ failure }: { readonly failure: Failure }) => (
  <div class="failure" role="alert">
    <p>
      <strong>{words.address}</strong>
    </p>
    <p>
      {failure.message} <FailureCode code={failure.code} />
    </p>
    <a class="button" href={href(address().screen, address().id)}>
      {words.plain}
    </a>
  </div>
)

/** Arguments by which forms name what they change. */
const CHANGED = ['id', 'ids', 'task']

/** That what a form changes is there no more: it was there when the form was opened. */
const isGone = ({ code, details }: Failure): boolean =>
  code === 'NOT_FOUND' && CHANGED.includes(String(details['argument']))

/** That somebody else was faster, and what has become of it is one press away. */
export const Gone = () => (
  <div class="failure" role="alert">
    <p>
      <strong>{words.gone}</strong>
    </p>
    <button type="button" onClick={askAllAgain}>
      {words.look}
    </button>
  </div>
)

/** What a server says that could not answer in time: how many it answers at once is nothing to those who ask. */
const BUSY = ['TIMEOUT', 'OVERLOADED']

/** What a failure says to those who press buttons: to ask for less, as programs are told, is not in their hands. */
function told(failure: Failure): Pick<Failure, 'message' | 'remedy'> {
  if (failure.code === 'UNAUTHENTICATED' && token() !== null)
    return { message: words.ended, remedy: words.signInAgain }
  return BUSY.includes(failure.code) ? { message: words.slow, remedy: words.later } : failure
}

/** What went wrong: the words, what to do, where a name or symbol is borne by several, which, and the code. */
export function FailureNote({ failure, again }: { readonly failure: Failure; readonly again?: () => void }) {
  const given = useMemo(token, [failure])
  const candidates = (failure.details['candidates'] ?? []) as readonly Candidate[]
  if (again && failure.code === 'BAD_USER_INPUT' && candidates.length === 0)
    return <AddressNote failure={failure} />
  if (!again && isGone(failure)) return <Gone />
  // whoever has signed in since is told it no more
  const isEnded = failure.code === 'UNAUTHENTICATED' && given !== null
  if (isEnded && token() !== given) return null
  const { message, remedy } = told(failure)
  return (
    <div class="failure" role="alert">
      <p>
        <strong>{message}</strong>
      </p>
      <p>
        {again && passesByItself(failure.code) ? waysOn(failure) : remedy} <FailureCode code={failure.code} />
      </p>
      {candidates.length > 0 && (
        <ul>
          {candidates.map(({ id, symbol, name, issuer }) => (
            <li key={id}>
              <DocumentLink id={id} symbol={symbol ?? name} /> {issuer}
            </li>
          ))}
        </ul>
      )}
      {isEnded && (
        <button type="button" onClick={askToSignIn}>
          {words.signIn}
        </button>
      )}
      {again && (
        <button type="button" onClick={again}>
          {words.again}
        </button>
      )}
    </div>
  )
}

export const Waiting = () => (
  <p class="waiting" role="status">
    {words.waiting}
  </p>
)

/** That a part of the page is not there yet; `isMissing`: since the server does not answer. */
export const PartAwaited = ({ isMissing }: { readonly isMissing: boolean }) =>
  isMissing ? (
    <div class="failure" role="alert">
      <p>
        <strong>{unreachable().message}</strong>
      </p>
      <p>{words.byItself}</p>
    </div>
  ) : (
    <Waiting />
  )

export const Nothing = ({ text }: { readonly text?: string }) => (
  <p class="nothing">{text ?? words.nothing}</p>
)
