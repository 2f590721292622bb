import { address, goOn, href } from '../address.js'
import { ask } from '../ask.js'
import { TakeBackSourceDocument } from '../operations/generated.js'
import { useAttempt } from '../parts/attempt.js'
import { EditorsForm } from '../parts/editors-form.js'
import { FormButtons } from '../parts/form-buttons.js'
import { wordsOf } from '../words.js'
import { SentNote } from '../parts/sent-note.js'

const words = wordsOf({
  button: ['Gỡ tệp này…', 'Take this file back…'],
  title: [(file: string) => `Gỡ ${file}`, (file: string) => `Take ${file} back`],
  what: [
    'Văn bản, quan hệ, nhiệm vụ mà chỉ tệp này nêu sẽ không còn ở đây. Quyết định và báo cáo của mọi người vẫn được giữ. Muốn có lại thì nạp lại tệp.',
    'Papers, relations and tasks that only this file tells of go. What people have decided and reported stays. To have them again, add the file again.',
  ],
  action: ['Gỡ tệp', 'Take it back'],
})

interface TakeBackParts {
  readonly source: string
  readonly file: string
}

/** For editors: takes back a file that was put in by mistake. */
export const TakeBack = (parts: TakeBackParts) => (
  <EditorsForm button={words.button} isLink form={(close) => <TakeBackForm {...parts} close={close} />} />
)

function TakeBackForm({ source, file, close }: TakeBackParts & { readonly close: () => void }) {
  const { failure, isSending, attempt } = useAttempt(words.title(file), close)
  const takeBack = async (): Promise<void> => {
    const from = address()
    const { removeSource } = await ask(TakeBackSourceDocument, { id: source })
    // where nothing is left of the paper, to where it is told what went
    if (removeSource.documentsRemoved > 0) goOn(from, href('changes', null, { days: '1' }))
  }
  return (
    <form
      class="correction-form card"
      aria-label={words.title(file)}
      onSubmit={(event) => {
        event.preventDefault()
        void attempt(takeBack)
      }}
    >
      <p class="name">{words.title(file)}</p>
      <p class="quiet">{words.what}</p>
      {failure !== null && <SentNote failure={failure} />}
      <FormButtons action={words.action} isSending={isSending} close={close} />
    </form>
  )
}
