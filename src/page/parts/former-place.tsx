import { nameAlone } from '../../model/territory.js'
import { here, useAddress } from '../address.js'
import { useAnswer } from '../ask.js'
import { view, vintageNow } from '../map.js'
import { PlaceDocument } from '../operations/generated.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  former: [
    (name: string) => `Chỉ gồm văn bản của ${name} trước 01/07/2025. Nay thuộc `,
    (name: string) => `Only papers of ${name} before 01/07/2025. Now of `,
  ],
  see: [
    (name: string) => `${name} (xem cả đơn vị mới)`,
    (name: string) => `${name} (see the whole new unit)`,
  ],
})

/** Of a list of a place that is none any more: of whom it is now, whose list has all of it. */
export function FormerPlace() {
  const { set } = useAddress()
  const id = set['place']
  const isAsked = id?.startsWith('2024:') === true && view() === 'TODAY' && vintageNow() === 2025
  const place = useAnswer(PlaceDocument, isAsked ? { id } : null).data?.node
  if (!isAsked || !place || !('successors' in place) || place.successors.length === 0) return null
  return (
    <p class="notice" role="status">
      {words.former(nameAlone(place.name))}
      {place.successors.map((one, index) => (
        <span key={one.id}>
          {index > 0 && ', '}
          <a href={here({ place: one.id })}>{words.see(nameAlone(one.name))}</a>
        </span>
      ))}
    </p>
  )
}
