import { href } from '../address.js'
import { inWords, type UnsureReading, UnsureReadings } from '../parts/unsure-readings.js'
import { wordsOf } from '../words.js'
import type { PaperOfScreen } from './facts.js'
import type { PaperAnomaly } from './findings.js'

const words = wordsOf({
  compare: [
    'Đọc từ bản quét chưa chắc, hãy so với bản giấy; chỗ nào sai, sửa ở “Đính chính” (số, ngày của văn bản ở trên; thời hạn ở từng nhiệm vụ):',
    'Read from a picture unsurely; compare with the paper. What is wrong is put right above (the number and the day of the paper) or at its task (a deadline):',
  ],
})

interface UnsureOfPaperParts {
  readonly paper: PaperOfScreen
  readonly anomalies: readonly PaperAnomaly[]
}

/** What was read unsurely from the scan of a paper, for editors, as long as nobody has looked at it or put it right. */
export const UnsureOfPaper = ({ paper, anomalies }: UnsureOfPaperParts) => (
  <UnsureReadings
    told={words.compare}
    readings={anomalies.flatMap((one) => (asksFor(one, paper) ? [readingOf(one, paper)] : []))}
  />
)

/** Whether a person is still to look at it; who put the number right has done so. */
const asksFor = ({ code, review, evidence }: PaperAnomaly, { corrections }: PaperOfScreen): boolean =>
  code === 'OCR_UNSURE' &&
  review === 'UNREVIEWED' &&
  !corrections.some(
    ({ field, state, was }) => field === 'SYMBOL' && state === 'HOLDS' && was === evidence?.quote,
  )

function readingOf({ message, evidence }: PaperAnomaly, { id }: PaperOfScreen): UnsureReading {
  const told = message.replace(/^[^:]*:\s*/, '')
  return {
    // what earlier versions kept has the readings alone
    text: told.startsWith('“') ? told : inWords(told),
    link: evidence?.start == null ? null : href('paper', id, { at: `${evidence.start}-${evidence.end}` }),
  }
}
