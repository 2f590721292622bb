import { useEffect, useState } from 'preact/hooks'
import { loadPart } from '../outdated.js'

/** A part of the page that is loaded when it is first shown, and again while the server is away; null until it is there. */
export function usePart<M extends object>(load: () => Promise<M>): M | null {
  const [part, setPart] = useState<M | null>(null)
  useEffect(() => loadPart(load, setPart), [])
  return part
}
