import { AppError } from '../errors.js'

/**
 * A private Neo4j is watched by a shell and ended by its process group, which Windows has not.
 *
 * @throws AppError PLATFORM_UNSUPPORTED
 */
export function requirePlatform(platform: NodeJS.Platform): void {
  if (platform !== 'win32') return
  throw new AppError('PLATFORM_UNSUPPORTED', 'The program runs no database of its own on Windows.', {
    remedy:
      'Set NEO4J_URI and NEO4J_PASSWORD to a Neo4j 5.26 or newer that already runs (Neo4j Desktop, or Docker); or run ' +
      'the program in WSL, where it has its own.',
    details: { platform },
  })
}
