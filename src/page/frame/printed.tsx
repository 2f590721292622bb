import { useEffect } from 'preact/hooks'
import { useAddress } from '../address.js'
import { type View, view, vintageNow } from '../map.js'
import { asOf, day, today, wordsOf } from '../words.js'
import { PAGE } from './title.js'

export const viewWords = wordsOf({
  asOf: ['Tính đến ngày', 'As of'],
  map: ['Bản đồ', 'Map'],
  map2024: ['2024: 63 tỉnh', '2024: 63 provinces'],
  mapToday: ['Nay: 34 tỉnh', 'Today: 34 provinces'],
  notFound: [
    '“Chưa có” nghĩa là chưa tìm thấy ở đây, không phải chưa làm.',
    '“None” means that nothing was found here, not that nothing was done.',
  ],
})

/** How a map is called on the day as of which one looks. */
export const mapName = (one: View): string =>
  one === 'TODAY' && vintageNow() === 2025 ? viewWords.mapToday : viewWords.map2024

const lookedAt = (): string =>
  `${viewWords.asOf} ${day(asOf() ?? today())} · ${viewWords.map} ${mapName(view())}`

/** What a print says of itself, as the day and the map stand above on the screen: and where it comes from. */
export function Printed() {
  useAddress()
  useEffect(() => {
    addEventListener('beforeprint', nameSheets)
    return () => removeEventListener('beforeprint', nameSheets)
  }, [])
  return (
    <p class="printed quiet">
      {PAGE.name} · {lookedAt()}. {viewWords.notFound} {location.href}
    </p>
  )
}

/** Has the foot of each sheet say what it is of: sheets of one print come apart. */
function nameSheets(): void {
  const [limits] = document.querySelectorAll('.limits')
  const said = [document.title.replace(` – ${PAGE.name}`, ''), limits?.textContent, lookedAt()]
  const line = said.filter((one) => one).join(' · ')
  // a string of CSS ends at a quote, and a title may have one
  document.documentElement.style.setProperty('--sheet', `"${line.replaceAll(/["\\\n]/g, ' ')}"`)
}
