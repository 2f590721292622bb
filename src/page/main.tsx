import './style.css'
import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { useAddress, followLinks } from './address.js'
import { takeDropped } from './dropped.js'
import { Frame } from './frame/frame.js'
import { Start, useStart } from './frame/start.js'
import { keepTheme } from './frame/theme.js'
import { comeBackFromOffice } from './office-account.js'
import { tellMissingValues } from './parts/missing-value.js'
import { useToday } from './new-day.js'
import { keepPlace } from './place.js'
import { needsViewer, screenOf } from './screens.js'
import { language } from './words.js'
// after all others, since it takes back what they say
import './print.css'

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
  return (
    <Start.Provider value={start}>
      <Frame key={lang}>{isShown ? screenOf(screen, id) : null}</Frame>
    </Start.Provider>
  )
}

keepTheme()
keepPlace()
tellMissingValues()
document.addEventListener('click', followLinks)
takeDropped()
await comeBackFromOffice()
const root = document.getElementById('page')!
// what stood there until now
root.replaceChildren()
render(<Page />, root)
