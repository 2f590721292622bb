import type { Sample } from '../ingest/sample.js'

/** The sample of data/sample, which is written there anew each time: as texts it would be ten times as long. */
export const bundledSample = async (): Promise<Sample> =>
  (await import(new URL('../../data/sample/sample.mjs', import.meta.url).href)) as Sample
