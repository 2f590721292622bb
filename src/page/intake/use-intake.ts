import { useEffect, useRef, useState } from 'preact/hooks'
import { askAllAgain, type Failure } from '../ask.js'
import { type FileAnswer, sendFile } from './files.js'

/** A file that was put in: what is happening to it, and what the server said. */
export interface Entry {
  readonly key: number
  readonly file: File
  readonly step: 'waiting' | 'reading' | 'read' | 'keeping' | 'kept' | 'failed'
  readonly answer: FileAnswer | null
  readonly failure: Failure | null
}

export interface Intake {
  readonly entries: readonly Entry[]
  readonly add: (files: Iterable<File>) => void
  /** Adds what was read elsewhere. */
  readonly addRead: (file: File, answer: FileAnswer) => void
  /** Keeps what was read, of one file or of all. */
  readonly keep: (which: readonly Entry[]) => void
  readonly again: (which: Entry) => void
  readonly clear: () => void
  readonly isBusy: boolean
}

/** Whether nothing more is to be done with it. */
export const isDone = ({ step }: Entry): boolean => step === 'kept' || step === 'failed'

const AT_ONCE = 2

/** Files are read first, a few at a time, and kept when a person says so. */
export function useIntake(): Intake {
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const next = useRef(1)
  const stop = useRef(new AbortController())
  useEffect(() => () => stop.current.abort(), [])

  // the browser asks before it leaves what was read and not kept, or is being kept
  const isUnsaved = entries.some(({ step }) => step === 'read' || step === 'keeping')
  useEffect(() => {
    if (!isUnsaved) return
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isUnsaved])

  const set = (key: number, change: Partial<Entry>): void =>
    setEntries((all) => all.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)))
  const send = async ({ key, file }: Entry, keep: boolean): Promise<void> => {
    try {
      // who leaves this screen still has kept what was to be kept
      const answer = await sendFile(file, keep, keep ? null : stop.current.signal)
      const isRefused = answer.refusal !== null
      set(key, { answer, failure: null, step: isRefused ? 'failed' : keep ? 'kept' : 'read' })
      if (keep && !isRefused) askAllAgain()
    } catch (failure) {
      if (!stop.current.signal.aborted) set(key, { failure: failure as Failure, step: 'failed' })
    }
  }

  const busy = entries.filter(({ step }) => step === 'reading').length
  const waiting = entries.filter(({ step }) => step === 'waiting').slice(0, AT_ONCE - busy)
  useEffect(() => {
    for (const entry of waiting) {
      set(entry.key, { step: 'reading' })
      void send(entry, false)
    }
  }, [waiting.map(({ key }) => key).join()])

  return {
    entries,
    add: (files) =>
      setEntries((all) => [
        ...all,
        ...[...files].map((file): Entry => ({
          key: next.current++,
          file,
          step: 'waiting',
          answer: null,
          failure: null,
        })),
      ]),
    addRead: (file, answer) =>
      setEntries((all) => [...all, { key: next.current++, file, step: 'read', answer, failure: null }]),
    keep: (which) =>
      void (async () => {
        for (const entry of which) {
          set(entry.key, { step: 'keeping' })
          await send(entry, true)
        }
      })(),
    again: ({ key }) => set(key, { step: 'waiting', failure: null, answer: null }),
    clear: () => setEntries((all) => all.filter((entry) => !isDone(entry))),
    isBusy: entries.some(({ step }) => step === 'reading' || step === 'keeping' || step === 'waiting'),
  }
}
