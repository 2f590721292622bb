import { useState } from 'preact/hooks'
import { type Errors, Failure, failureOf, unreachable, useAgainWhenBack } from '../ask.js'
import { headers, token } from '../session.js'
import { language, wordsOf } from '../words.js'
import { FailureNote } from './failure.js'

const words = wordsOf({
  workbook: ['Tải bảng Excel (.xlsx)', 'Excel workbook (.xlsx)'],
  csv: ['Bảng .csv', 'Table (.csv)'],
})

/** A table of the server in the language of the page, as a workbook and for other programs. */
export const DownloadTable = ({ name, asked }: { readonly name: string; readonly asked: string }) => (
  <div class="buttons">
    <Download href={`/export/${name}.xlsx?${asked}&lang=${language()}`} text={words.workbook} />
    <Download href={`/export/${name}.csv?${asked}&lang=${language()}`} text={words.csv} />
  </div>
)

/** The name that the server gives a file: as it is, else in plain letters. */
function nameIn(header: string | null): string | null {
  const whole = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1]
  return whole === undefined
    ? (/filename="([^"]+)"/i.exec(header ?? '')?.[1] ?? null)
    : decodeURIComponent(whole)
}

/** Has the browser keep a file under a name. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

interface DownloadParts {
  readonly href: string
  readonly text: string
  /** As people call the file, where the server calls it as programs do. */
  readonly name?: string
}

/** A file of the server to take along. Who signed in with a token has it fetched with that, as a link cannot bear it. */
export function Download({ href, text, name }: DownloadParts) {
  const [failure, setFailure] = useState<Failure | null>(null)
  const fetchIt = async (): Promise<void> => {
    setFailure(null)
    try {
      const answer = await fetch(href, { headers: headers(language()) })
      if (!answer.ok) throw failureOf(((await answer.json()) as Errors).errors)
      save(
        await answer.blob(),
        name ?? nameIn(answer.headers.get('content-disposition')) ?? href.split('?')[0]!.split('/').at(-1)!,
      )
    } catch (error) {
      // no answer, one that broke off, or one of what stands before the server
      setFailure(error instanceof Failure ? error : unreachable())
    }
  }
  useAgainWhenBack(failure, () => void fetchIt())
  return (
    <>
      <a
        class="button"
        href={href}
        download
        onClick={(event) => {
          if (token() === null && name === undefined) return
          event.preventDefault()
          void fetchIt()
        }}
      >
        {text}
      </a>
      {failure !== null && <FailureNote failure={failure} again={() => void fetchIt()} />}
    </>
  )
}
