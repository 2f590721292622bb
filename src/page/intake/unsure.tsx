import { wordsOf } from '../words.js'
import type { Parsed } from './files.js'

const words = wordsOf({
  compare: [
    'Đọc từ bản quét chưa chắc, hãy so với bản giấy; chỗ nào sai, lưu rồi sửa ở “Đính chính” của văn bản:',
    'Read from a picture unsurely; compare with the paper. What is wrong is put right at the paper once it is kept:',
  ],
  orElse: [
    (read: string, others: string) => `“${read}” có thể là ${others}`,
    (read: string, others: string) => `“${read}” may be ${others}`,
  ],
  or: [' hoặc ', ' or '],
  more: [(more: number) => `và ${more} chỗ khác`, (more: number) => `and ${more} more`],
})

/** A page of figures that is blurred would hide what else was read. */
const MOST = 5

/** What was read from a picture unsurely, and what else it may be. */
export function Unsure({ parsed }: { readonly parsed: Parsed }) {
  const unsure = parsed.anomalies.filter(({ code }) => code === 'OCR_UNSURE')
  const readings = [...new Set(unsure.map(({ evidence }) => evidence ?? ''))].filter((one) => one !== '')
  if (readings.length === 0) return null
  return (
    <div class="notice">
      {words.compare}
      <ul>
        {readings.slice(0, MOST).map((one) => (
          <li key={one}>{told(one.split(' / '))}</li>
        ))}
        {readings.length > MOST && <li>{words.more(readings.length - MOST)}</li>}
      </ul>
    </div>
  )
}

const told = ([read = '', ...others]: readonly string[]): string =>
  others.length === 0 ? `“${read}”` : words.orElse(read, others.map((one) => `“${one}”`).join(words.or))
