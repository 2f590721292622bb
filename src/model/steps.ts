/** Work in parts: each `yield` is a moment at which a server can answer others, during a walk over 200,000 documents. */
export type Work<T> = Generator<void, T, void>

/** After how many documents a walk pauses. */
export const PAUSE = 1_024

/** The work without pauses. */
export function finished<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
  }
}

/** The steps among what a walk has found: from place p to the places `ends[begins[p]]` to `ends[begins[p + 1] - 1]`, each once. */
export interface Steps {
  readonly begins: Int32Array
  readonly ends: Int32Array
}
