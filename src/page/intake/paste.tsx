import { useState } from 'preact/hooks'
import { Failure, useAgainWhenBack } from '../ask.js'
import { passesByItself } from '../patience.js'
import { moment, wordsOf } from '../words.js'
import { type FileAnswer, sendFile } from './files.js'
import { Refusal } from './refusal.js'

const words = wordsOf({
  paste: ['Hoặc dán nội dung văn bản vào đây', 'Or paste the text of a paper here'],
  read: ['Đọc nội dung đã dán', 'Read what was pasted'],
  reading: ['Đang đọc…', 'Reading…'],
  sentAgain: [
    'Nội dung dán vẫn ở đây; khi máy chủ trả lời, trang tự gửi lại.',
    'What was pasted stays here; the page sends it again once the server answers.',
  ],
  name: [(of: string) => `nội dung dán ${of}.txt`, (of: string) => `pasted ${of}.txt`],
})

/** @throws Failure with the reason why it is not taken */
async function readOf(file: File): Promise<FileAnswer> {
  const answer = await sendFile(file, false)
  const { refusal, message, remedy } = answer
  if (refusal !== null) throw new Failure(refusal, message ?? '', remedy)
  return answer
}

interface PasteParts {
  readonly text: string
  readonly setText: (text: string) => void
  /** For files that are pasted. */
  readonly add: (files: readonly File[]) => unknown
  /** For a text that was read. */
  readonly addRead: (file: File, answer: FileAnswer) => void
}

/** A field for the text of a paper, which is read as a file would be. What is refused stays in it, with the reason. */
export function Paste({ text, setText, add, addRead }: PasteParts) {
  const [reason, setReason] = useState<Failure | null>(null)
  const [isReading, setReading] = useState(false)
  const read = async (): Promise<void> => {
    const named = (of: string) =>
      new File([text], words.name(of.replaceAll(/[/:]/g, '-')), { type: 'text/plain' })
    const file = named(moment(new Date().toISOString()))
    setReading(true)
    setReason(null)
    try {
      const answer = await readOf(file)
      const symbol = answer.parsed?.document.symbol ?? null
      // pasted again it takes the place of its own former copy
      addRead(symbol === null ? file : named(symbol), answer)
      setText('')
    } catch (error) {
      setReason(error as Failure)
    }
    setReading(false)
  }
  useAgainWhenBack(reason, () => void read())
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReading) void read()
      }}
    >
      <label>
        {words.paste}
        <textarea
          rows={3}
          value={text}
          required
          readOnly={isReading}
          aria-invalid={reason !== null}
          aria-describedby={reason === null ? undefined : 'paste-refusal'}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          // a picture of the clipboard is a file
          onPaste={(event) => {
            const files = event.clipboardData?.files
            if (files === undefined || files.length === 0) return
            event.preventDefault()
            add([...files])
          }}
        />
      </label>
      <div id="paste-refusal">
        {reason && (
          <Refusal
            code={reason.code}
            message={reason.message}
            remedy={passesByItself(reason.code) ? words.sentAgain : reason.remedy}
          />
        )}
      </div>
      <button type="submit" aria-disabled={isReading}>
        {isReading ? words.reading : words.read}
      </button>
    </form>
  )
}
