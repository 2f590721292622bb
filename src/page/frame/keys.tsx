import { useRef, useState } from 'preact/hooks'
import { keysAreOn, switchKeys, useKeys } from '../parts/keys.js'
import { later } from '../parts/later.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  name: ['Phím tắt', 'Keys'],
  on: [
    'Dùng phím tắt một chữ (/ ? T N P G C R S U J K)',
    'Use the keys of one letter (/ ? T N P G C R S U J K)',
  ],
  off: [
    'Nên tắt nếu bạn ra lệnh bằng giọng nói.',
    'Better switched off if you command the computer by speech.',
  ],
  close: ['Đóng', 'Close'],
})

const Table = later('KeyTable')

/** What shows the table, while the page stands. */
let show = (): void => {}

/** Leads to which keys there are; so does the key `?`. */
export const Keys = () => (
  <button type="button" aria-keyshortcuts="?" onClick={() => show()}>
    {words.name}
  </button>
)

/** Tells which keys there are, and switches those of one letter off. Apart from its button, which is folded away where there is little room. */
export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [areOn, setOn] = useState(keysAreOn())
  const [isOpened, setOpened] = useState(false)
  show = () => {
    setOpened(true)
    dialog.current?.showModal()
  }
  useKeys({ '?': show })
  return (
    <dialog ref={dialog} aria-labelledby="keys-title">
      <h2 id="keys-title">{words.name}</h2>
      {isOpened && <Table />}
      <label class="check">
        <input
          type="checkbox"
          checked={areOn}
          onChange={({ currentTarget: { checked } }) => {
            switchKeys(checked)
            setOn(checked)
          }}
        />{' '}
        {words.on}
      </label>
      <p class="quiet">{words.off}</p>
      {/* else the box that switches the keys off would have the focus, one press of the space bar away */}
      <button type="button" autofocus onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  )
}
