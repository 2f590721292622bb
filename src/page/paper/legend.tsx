import { change } from '../address.js'
import { Fold } from '../parts/fold.js'
import { count, wordsOf } from '../words.js'
import { type Finding, KINDS, type Kind } from './findings.js'
import { kindName, KindSample, showOf } from './kinds.js'

const words = wordsOf({
  title: ['Hiện trong văn bản', 'Marked in the text'],
})

interface LegendParts {
  readonly findings: readonly Finding[]
  readonly shown: readonly Kind[]
  /** Whether all that was read is there; of what is still to come none is told to be none. */
  readonly isWhole: boolean
}

/** What the lines in the text mean; each kind can be switched off. */
export function Legend({ findings, shown, isWhole }: LegendParts) {
  const isShown = new Set(shown)
  const counted = (kind: Kind): string => {
    const there = findings.filter((finding) => finding.kind === kind).length
    return there === 0 && !isWhole ? '…' : count(there)
  }
  const marked = shown.filter((kind) => findings.some((finding) => finding.kind === kind))
  return (
    <>
      <Fold title={words.title}>
        <fieldset class="legend">
          <legend>{words.title}</legend>
          {KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={isShown.has(kind)}
                onChange={({ currentTarget: { checked } }) =>
                  change(
                    { show: showOf(KINDS.filter((one) => (one === kind ? checked : isShown.has(one)))) },
                    { replace: true },
                  )
                }
              />{' '}
              <KindSample kind={kind} /> {kindName(kind)} <span class="quiet">{counted(kind)}</span>
            </label>
          ))}
        </fieldset>
      </Fold>
      {marked.length > 0 && (
        <p class="printed">
          {words.title}:
          {marked.map((kind) => (
            <span key={kind}>
              {' '}
              <KindSample kind={kind} /> {kindName(kind)}
            </span>
          ))}
        </p>
      )}
    </>
  )
}
