import { useEffect, useState } from 'preact/hooks'

/** A value that all parts of the page share; those that show it are drawn anew when it is another. */
export interface Held<T> {
  readonly value: T
  set(next: T): void
  /** The value, as a part of the page shows it. */
  use(): T
}

export function held<T>(first: T): Held<T> {
  let value = first
  const changed = new Set<() => void>()
  return {
    get value() {
      return value
    },
    set(next) {
      value = next
      for (const tell of changed) tell()
    },
    use() {
      const [shown, setShown] = useState(value)
      useEffect(() => {
        const tell = (): void => setShown(() => value)
        changed.add(tell)
        tell()
        return () => void changed.delete(tell)
      }, [])
      return shown
    },
  }
}
