import { useEffect, useState } from 'preact/hooks'
import { askAllAgain } from './ask.js'
import { today } from './words.js'

const LOOK_MILLISECONDS = 30_000

/** Today, on a page that is left open over midnight: then everything is asked and drawn again, as what is due today is another. */
export function useToday(): string {
  const [day, setDay] = useState(today)
  useEffect(() => {
    const look = (): void => {
      if (today() === day) return
      setDay(today())
      askAllAgain()
    }
    const timer = setInterval(look, LOOK_MILLISECONDS)
    // a machine that slept, a tab that nobody saw
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [day])
  return day
}
