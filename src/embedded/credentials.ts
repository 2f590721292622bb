import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AppError } from '../errors.js'
import { onDisk, readJson, writePrivateFile } from './files.js'

export interface Credentials {
  readonly username: string
  readonly password: string
}

/** What `ensureCredentials` has stored in Neo4j's folder, or null. */
export const readCredentials = (neo4jFolder: string): Credentials | null =>
  readJson<Credentials>(credentialsFile(neo4jFolder))

/**
 * The user of a private Neo4j. The password is generated once and stored in a file that only its owner can read.
 * Neo4j is given its salted hash in the file that `neo4j-admin dbms set-initial-password` would write; Neo4j reads it
 * only as long as it has no user, so it is written before every start, and a crash at any point locks nobody out.
 *
 * @throws AppError DATABASE_START_FAILED when there is a database but its password is lost; HOME_NOT_WRITABLE
 */
export const ensureCredentials = (neo4jFolder: string): Credentials => {
  const data = join(neo4jFolder, 'data')
  const file = credentialsFile(neo4jFolder)
  let credentials = readCredentials(neo4jFolder)
  if (credentials === null) {
    if (existsSync(join(data, 'databases', 'system'))) throw passwordLost(file, data)
    credentials = { username: 'neo4j', password: randomBytes(24).toString('base64url') }
    writePrivateFile(file, credentials)
  }
  const initialUserFile = join(data, 'dbms', 'auth.ini')
  onDisk(neo4jFolder, () => mkdirSync(dirname(initialUserFile), { recursive: true }))
  writePrivateFile(initialUserFile, initialUser(credentials))
  return credentials
}

const credentialsFile = (neo4jFolder: string): string => join(neo4jFolder, 'connection.json')

/** `name:SHA-256,hash,salt,rounds:`, as Neo4j 5.26 serialises a user who need not change the password. */
const initialUser = ({ username, password }: Credentials): string => {
  const rounds = 1024
  const salt = randomBytes(32)
  let hash = createHash('sha256').update(salt).update(password).digest()
  for (let round = 1; round < rounds; round++) hash = createHash('sha256').update(hash).digest()
  return `${username}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${rounds}:\n`
}

const passwordLost = (file: string, data: string): AppError =>
  new AppError(
    'DATABASE_START_FAILED',
    `${file}, which holds the password of the database beside it, is missing or damaged.`,
    {
      remedy:
        `Restore it; or remove ${join(data, 'databases', 'system')} and ${join(data, 'transactions', 'system')}, ` +
        'which hold only the user and its password (the documents stay), and start again.',
    },
  )
