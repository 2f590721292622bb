import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** One jar of Neo4j by its Maven coordinates and the SHA-256 of its bytes. */
export interface PinnedJar {
  readonly group: string
  readonly artifact: string
  readonly version: string
  /** Null for the main artifact. */
  readonly classifier: string | null
  /** In lower-case hex. */
  readonly sha256: string
}

/** Every jar on Neo4j's class path. `data/neo4j/pin-jars.mjs` writes the list. */
export const PINNED_JARS: readonly PinnedJar[] = parseJarList(
  readFileSync(new URL('../../data/neo4j/jars.tsv', import.meta.url), 'utf8'),
)

export const NEO4J_VERSION = versionIn(PINNED_JARS)

/** The file name of a jar, as Maven gives it. */
export const fileNameOf = ({ artifact, version, classifier }: PinnedJar): string =>
  `${artifact}-${version}${classifier === null ? '' : `-${classifier}`}.jar`

/** Whether a folder's copy of a jar is the pinned one. */
export type JarState = 'SOUND' | 'MISSING' | 'DIFFERENT'

/** The jars whose copies in `folder` cannot be used, each with the reason. Reads every file. */
export async function unusableJars(
  folder: string,
  jars: readonly PinnedJar[],
): Promise<ReadonlyMap<PinnedJar, Exclude<JarState, 'SOUND'>>> {
  const unusable = new Map<PinnedJar, Exclude<JarState, 'SOUND'>>()
  for (const jar of jars) {
    const state = await stateOf(join(folder, fileNameOf(jar)), jar.sha256)
    if (state !== 'SOUND') unusable.set(jar, state)
  }
  return unusable
}

async function stateOf(path: string, sha256: string): Promise<JarState> {
  try {
    const sum = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
    return sum === sha256 ? 'SOUND' : 'DIFFERENT'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'MISSING'
    throw error
  }
}

function parseJarList(text: string): PinnedJar[] {
  const [, ...lines] = text.trimEnd().split('\n')
  return lines.map((line) => {
    const [group = '', artifact = '', version = '', classifier = '', sha256 = ''] = line.split('\t')
    return { group, artifact, version, classifier: classifier || null, sha256 }
  })
}

function versionIn(jars: readonly PinnedJar[]): string {
  const main = jars.find(({ group, artifact }) => group === 'org.neo4j' && artifact === 'neo4j')
  if (!main) throw new Error('data/neo4j/jars.tsv does not list org.neo4j:neo4j')
  return main.version
}
