import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { askAtOnce, type Failure, useAnswer } from '../ask.js'
import { keepLabels } from '../labels.js'
import { StartDocument, type StartQuery } from '../operations/generated.js'

/** What every screen needs to know: who looks and what they may, and what the graph holds. */
export interface StartOfPage {
  readonly viewer: StartQuery['viewer']
  readonly graph: StartQuery['graph']
  readonly failure: Failure | null
  readonly isReady: boolean
}

const NOTHING: StartOfPage = { viewer: null, graph: null, failure: null, isReady: false }

export const Start = createContext<StartOfPage>(NOTHING)

export function useStart(): StartOfPage {
  const { data, failure } = useAnswer(StartDocument, {}, askAtOnce)
  if (data === null) return { ...NOTHING, failure }
  keepLabels(data.labels)
  return { viewer: data.viewer, graph: data.graph, failure, isReady: true }
}

/** What is known of all that, or why it is not. */
export const useStartOfPage = (): StartOfPage => useContext(Start)

/** Who looks, and what they may. */
export const useViewer = (): StartOfPage['viewer'] => useContext(Start).viewer

export const useGraph = (): StartOfPage['graph'] => useContext(Start).graph
