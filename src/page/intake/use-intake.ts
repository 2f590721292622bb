import { useEffect, useState } from 'preact/hooks'
import { askAllAgain, type Failure } from '../ask.js'
import { passesByItself, whenBack } from '../patience.js'
import type { Dropped } from '../dropped.js'
import { type FileAnswer, sendFile } from './files.js'
import { filesOf } from './folders.js'

/** A file that was put in: what is happening to it, and what the server said. */
export interface Entry {
  readonly key: number
  readonly file: File
  readonly step: 'waiting' | 'reading' | 'read' | 'keeping' | 'kept' | 'away' | 'failed'
  /** Whether it is to be kept once a server that is away is back; else it is only read. */
  readonly isToKeep: boolean
  readonly answer: FileAnswer | null
  readonly failure: Failure | null
}

/** Whether nothing more is to be done with it. */
export const isDone = ({ step }: Entry): boolean => step === 'kept' || step === 'failed'

const AT_ONCE = 2

interface PutIn {
  /** Who put it in. */
  readonly by: string
  readonly entries: readonly Entry[]
  /** What was pasted and is not read yet. */
  readonly pasted: string
}

/** Stays while somebody looks at other screens: what was read is not lost by a look at a paper. */
let putIn: PutIn = { by: '', entries: [], pasted: '' }
let lastKey = 0
const changed = new Set<() => void>()

const askFirst = (event: BeforeUnloadEvent): void => event.preventDefault()

function change(next: Partial<PutIn>): void {
  putIn = { ...putIn, ...next }
  // the browser asks before it leaves what is not kept: the files would have to be put in again
  if (putIn.entries.some((entry) => !isDone(entry))) addEventListener('beforeunload', askFirst)
  else removeEventListener('beforeunload', askFirst)
  for (const tell of changed) tell()
}

const set = (key: number, next: Partial<Entry>): void =>
  change({ entries: putIn.entries.map((entry) => (entry.key === key ? { ...entry, ...next } : entry)) })

/** Sends a file. Whether the server was there for it. */
async function send({ key, file }: Entry, keep: boolean): Promise<boolean> {
  set(key, { step: keep ? 'keeping' : 'reading', isToKeep: keep })
  try {
    const answer = await sendFile(file, keep)
    const isRefused = answer.refusal !== null
    set(key, { answer, failure: null, step: isRefused ? 'failed' : keep ? 'kept' : 'read' })
    if (keep && !isRefused) askAllAgain()
    return true
  } catch (error) {
    const failure = error as Failure
    const isAway = passesByItself(failure.code)
    set(key, { failure, step: isAway ? 'away' : 'failed' })
    if (isAway) sendWhenBack()
    return !isAway
  }
}

let isAwaitingServer = false

/** Once the server answers again, sends what did not arrive, or was not answered; a file that was kept already stays as it is. */
function sendWhenBack(): void {
  if (isAwaitingServer) return
  isAwaitingServer = true
  const end = whenBack(() => {
    end()
    isAwaitingServer = false
    void sendAway()
  })
}

/** One after the other: of many at once, a server that has just begun would refuse most. */
async function sendAway(): Promise<void> {
  const entry = putIn.entries.find(({ step }) => step === 'away')
  if (entry === undefined) return readOn()
  if (await send(entry, entry.isToKeep)) await sendAway()
}

/** Reads what waits, a few at a time; nothing while the server is away. */
function readOn(): void {
  if (isAwaitingServer) return
  const busy = putIn.entries.filter(({ step }) => step === 'reading').length
  const waiting = putIn.entries.filter(({ step }) => step === 'waiting')
  for (const entry of waiting.slice(0, AT_ONCE - busy)) void send(entry, false).then(readOn)
}

const entryOf = (file: File, read: FileAnswer | null): Entry => ({
  key: ++lastKey,
  file,
  step: read === null ? 'waiting' : 'read',
  isToKeep: false,
  answer: read,
  failure: null,
})

/** Adds files, and those of folders; what cannot be had of them is told as a file that is not taken. */
async function add(things: Iterable<Dropped>): Promise<void> {
  const entries = (await filesOf(things)).map((found): Entry => {
    if (found instanceof File) return entryOf(found, null)
    const { name, failure } = found
    return { ...entryOf(new File([], name), null), step: 'failed', failure }
  })
  change({ entries: [...putIn.entries, ...entries] })
  readOn()
}

/** Adds what was read elsewhere. */
const addRead = (file: File, answer: FileAnswer): void =>
  change({ entries: [...putIn.entries, entryOf(file, answer)] })

/** Keeps what was read, of one file or of all. Those behind one for which the server was away are kept once it is back. */
async function keep(which: readonly Entry[]): Promise<void> {
  for (const entry of which) {
    // somebody may have left it out meanwhile, or kept it by itself
    if (putIn.entries.find(({ key }) => key === entry.key)?.step !== 'read') continue
    if (isAwaitingServer) set(entry.key, { step: 'away', isToKeep: true })
    else await send(entry, true)
  }
}

function again({ key }: Entry): void {
  set(key, { step: 'waiting', failure: null, answer: null })
  readOn()
}

/** Takes one from the list that is not to be kept. */
const leaveOut = ({ key }: Entry): void =>
  change({ entries: putIn.entries.filter((entry) => entry.key !== key) })

const clear = (): void => change({ entries: putIn.entries.filter((entry) => !isDone(entry)) })

const setPasted = (pasted: string): void => change({ pasted })

/** Files are read first, and kept when a person says so. `by`: who puts them in; nobody else sees what they are. */
export function useIntake(by: string) {
  const [, tell] = useState(0)
  useEffect(() => {
    const listener = (): void => tell((count) => count + 1)
    changed.add(listener)
    return () => void changed.delete(listener)
  }, [])
  if (putIn.by !== by) putIn = { by, entries: [], pasted: '' }
  const { entries, pasted } = putIn
  const isBusy = entries.some((entry) => !isDone(entry) && entry.step !== 'read')
  return { entries, pasted, isBusy, add, addRead, keep, again, leaveOut, clear, setPasted }
}
