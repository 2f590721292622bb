import './style.css'
import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { useAddress, followLinks } from './address.js'
import { takeDropped } from './dropped.js'
import { loadRules } from './found/use-rules.js'
import { Frame } from './frame/frame.js'
import { keepFocus } from './frame/lost-focus.js'
import { Start, useStart } from './frame/start.js'
import { keepTheme } from './frame/theme.js'
import { comeBackFromOffice } from './office-account.js'
import { loadBehind } from './parts/later.js'
import { tellMissingValues } from './parts/missing-value.js'
import { useToday } from './new-day.js'
import { keepPlace } from './place.js'
import { needsViewer, screenOf } from './screens.js'
import { language } from './words.js'
// after all others, since it takes back what they say
import './print.css'

/** What the first view does without waits so long for it. */
const BEHIND_MILLISECONDS = 2_000

/** Loads that, so that it is there should the server go away; what does not come is loaded when it is needed. */
function loadAllBehind(): void {
  for (const load of [loadBehind, loadRules]) load().catch(() => {})
}

function Page() {
  const { screen, id } = useAddress()
  const start = useStart()
  useToday()
  const lang = language()
  // a screen asks its questions at the same time as the page asks its own
  const isShown = start.isReady || (start.failure === null && !needsViewer(screen))
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  useEffect(() => {
    if (start.isReady) setTimeout(loadAllBehind, BEHIND_MILLISECONDS)
  }, [start.isReady])
  return (
    <Start.Provider value={start}>
      <Frame key={lang}>{isShown ? screenOf(screen, id) : null}</Frame>
    </Start.Provider>
  )
}

keepTheme()
keepPlace()
keepFocus()
tellMissingValues()
document.addEventListener('click', followLinks)
takeDropped()
await comeBackFromOffice()
const root = document.getElementById('page')!
// what stood there until now
root.replaceChildren()
render(<Page />, root)
