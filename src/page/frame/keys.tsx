import { useRef, useState } from 'preact/hooks'
import { keysAreOn, switchKeys } from '../parts/keys.js'
import { later } from '../parts/later.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  name: ['Phím tắt', 'Keys'],
  on: ['Dùng phím tắt một chữ (/ T N P G C R S U J K)', 'Use the keys of one letter (/ T N P G C R S U J K)'],
  off: [
    'Nên tắt nếu bạn ra lệnh bằng giọng nói.',
    'Better switched off if you command the computer by speech.',
  ],
  close: ['Đóng', 'Close'],
})

const Table = later('KeyTable')

/** Tells which keys there are, and switches those of one letter off. */
export function Keys() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [areOn, setOn] = useState(keysAreOn())
  const [isOpened, setOpened] = useState(false)
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setOpened(true)
          dialog.current?.showModal()
        }}
      >
        {words.name}
      </button>
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
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </dialog>
    </>
  )
}
