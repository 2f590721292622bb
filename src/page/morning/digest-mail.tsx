import { useRef, useState } from 'preact/hooks'
import { ask, type Failure, useAnswer } from '../ask.js'
import { label } from '../labels.js'
import { DigestMailDocument, ReceiveDigestDocument } from '../operations/generated.js'
import { FailureNote } from '../parts/failure.js'
import { day, wordsOf } from '../words.js'

const words = wordsOf({
  title: ['Nhận qua thư', 'By mail'],
  told: [
    'Mỗi sáng một thư, nếu máy chủ này được đặt để gửi thư.',
    'One mail every morning, if this server is set up to send mail.',
  ],
  address: ['Địa chỉ thư điện tử', 'Mail address'],
  receive: ['Nhận thư', 'Send it to me'],
  stop: ['Thôi nhận', 'Stop'],
  last: [
    (on: string, state: string) => `Thư ngày ${on}: ${state}`,
    (on: string, state: string) => `Mail of ${on}: ${state}`,
  ],
})

/** Where one is sent the digest every morning. */
export function DigestMail() {
  const { data, again } = useAnswer(DigestMailDocument, {})
  const field = useRef<HTMLInputElement>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const mail = data?.digestMail
  if (!mail) return null
  const send = async (address: string | null): Promise<void> => {
    setFailure(null)
    try {
      await ask(ReceiveDigestDocument, { address })
      again()
    } catch (error) {
      setFailure(error as Failure)
    }
  }
  return (
    <section class="card morning-mail" aria-labelledby="morning-mail">
      <h2 id="morning-mail">{words.title}</h2>
      <p class="quiet">{words.told}</p>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault()
          void send(field.current?.value ?? '')
        }}
      >
        <label>
          {words.address}
          <input ref={field} type="email" required autocomplete="email" defaultValue={mail.address ?? ''} />
        </label>
        <button type="submit">{words.receive}</button>
        {mail.address !== null && (
          <button type="button" onClick={() => void send(null)}>
            {words.stop}
          </button>
        )}
      </form>
      {mail.lastDay !== null && mail.lastState !== null && (
        <p class="quiet">{words.last(day(mail.lastDay), label('MailState', mail.lastState))}</p>
      )}
      {failure !== null && <FailureNote failure={failure} />}
    </section>
  )
}
