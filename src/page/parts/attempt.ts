import { useState } from 'preact/hooks'
import { askAllAgain, type Failure } from '../ask.js'

/** Tries to change something; all that is shown is asked anew then. */
export function useAttempt(done: () => void) {
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isSending, setSending] = useState(false)
  const attempt = async (sent: Promise<unknown>): Promise<void> => {
    setSending(true)
    setFailure(null)
    try {
      await sent
      done()
      askAllAgain()
    } catch (error) {
      setFailure(error as Failure)
    }
    setSending(false)
  }
  return { failure, isSending, attempt }
}
