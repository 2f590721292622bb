import { chooseView, view, vintageNow } from '../map.js'
import { vintageAt } from '../../model/territory.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  title: ['Tính theo', 'Counted by'],
  TODAY: ['34 tỉnh hiện nay', 'the 34 provinces of today'],
  AT_ISSUE: ['63 tỉnh lúc ban hành', 'the 63 of the day of issue'],
  merged: [
    'Tỉnh mới được tính là đã có văn bản khi một tỉnh cũ của nó đã có; tỉnh cũ nào có được đánh dấu ✓.',
    'A new province counts as having acted when one that it was made of has; those that have bear a ✓.',
  ],
})

/** Which provinces are counted: offered where there were others when the directive was issued. */
export function MapSwitch({ issuedOn }: { readonly issuedOn: string | null }) {
  if (vintageAt(issuedOn) === vintageNow()) return null
  return (
    <div class="map-switch">
      <div class="buttons" role="group" aria-label={words.title}>
        {(['TODAY', 'AT_ISSUE'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={view() === one} onClick={() => chooseView(one)}>
            {words[one]}
          </button>
        ))}
      </div>
      {view() === 'TODAY' && <p class="quiet">{words.merged}</p>}
    </div>
  )
}
