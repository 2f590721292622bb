import { fileURLToPath } from 'node:url'

/**
 * This process's environment, in which `java` is a script of this folder: `quick-java` for databases that live for
 * minutes, `recording-java` once before those.
 */
export const environmentWith = (script) => ({
  ...process.env,
  PATH: `${fileURLToPath(new URL(script, import.meta.url))}:${process.env.PATH ?? ''}`,
})
