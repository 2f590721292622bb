import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Limits } from './api/guards/limits.js'
import type { MailSettings } from './api/digest/mail-settings.js'
import { signInSettings, signInShape, type SignInSettings } from './api/sign-in/settings.js'
import { AppError } from './errors.js'

/** A database of the user's own; absent: a private one is started. */
export interface DatabaseSettings {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database?: string
}

export interface Config {
  readonly host: string
  readonly port: number
  /** The one folder for everything that the program writes. */
  readonly home: string
  readonly database: DatabaseSettings | null
  /** How many times longer than usual is waited for the database. */
  readonly patience: number
  /** The megabytes that a private database may take; null: by the machine and by what it holds. */
  readonly databaseMemory: number | null
  /** The folder that holds the jars of a private database; null: its home. */
  readonly jars: string | null
  readonly logLevel: string
  /** Whether the bundled corpus is loaded into a database that holds nothing else. */
  readonly corpus: boolean
  /** How long a start waits for a database of the user's own at whose address nobody answers yet. */
  readonly waitMillis: number
  /** Whether strangers may read what everybody may read. */
  readonly readAnonymous: boolean
  /** Whether the user of this machine may change things without a token. */
  readonly trustLoopback: boolean
  /** Addresses and networks of proxies that tell the truth about the address of a client. */
  readonly proxies: readonly string[]
  /** How people sign in with accounts of their office; null: they cannot. */
  readonly signIn: SignInSettings | null
  /** The collector of traces (OpenTelemetry); null: there are none. */
  readonly traces: string | null
  /** Whether the schema is that of a subgraph of Apollo Federation. */
  readonly federation: boolean
  /** The file of the operations that alone are answered; null: all are. */
  readonly listedOperations: string | null
  /** Other servers whose pages may use this one. */
  readonly origins: ReadonlySet<string>
  /** Whether there are the page, introspection and suggestions. */
  readonly explorer: boolean
  /** Whether a start plans what people and the page usually ask, so that the first to ask need not wait. */
  readonly planAhead: boolean
  /** By which mail server digests are sent; null: none are. */
  readonly mail: MailSettings | null
  /** Hosts, addresses and networks that webhooks may be sent to though they are not public, also by http. */
  readonly webhookAllow: readonly string[]
  readonly limits: Limits
}

const flag = z
  .enum(['true', 'false', '1', '0', 'yes', 'no', 'on', 'off'], 'must be true or false')
  .transform((given) => ['true', '1', 'yes', 'on'].includes(given))

/** A whole number, at least `least`. */
const count = (fallback: number, least = 1) =>
  z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(least, `must be ${least} or more`)
    .default(fallback)

const seconds = (fallback: number) =>
  z.coerce
    .number('must be a number of seconds')
    .min(0.1, 'must be 0.1 or more')
    .max(3600, 'must be 3600 or less')
    .default(fallback)

/** What stands between commas. */
const list = (given: string): string[] => given.split(/[\s,]+/).filter((one) => one !== '')

/** Origins as browsers send them; never every one. */
const origins = z
  .string()
  .default('')
  .transform(list)
  .refine(
    (all) => all.every(isOrigin),
    'must be the origins of web servers, with commas between them, as in https://van-ban.example.vn (a "*" is not possible)',
  )
  .transform((all) => new Set(all.map((one) => new URL(one).origin)))

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:\/\/[^/?#@*]+$/i.test(text) && new URL(text).origin !== 'null'

/** Addresses and networks; never every one. */
const proxies = z
  .string()
  .default('')
  .transform(list)
  .refine(
    (all) => all.every(isNetwork),
    'must be addresses or networks, with commas between them, as in 127.0.0.1, 10.0.0.0/8',
  )

const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/')
  const most = { 4: 32, 6: 128 }[isIP(address)] ?? 0
  return most > 0 && rest.length === 0 && (bits === undefined || (/^[1-9]\d*$/.test(bits) && +bits <= most))
}

/** Hosts, addresses and networks. */
const places = z
  .string()
  .default('')
  .transform(list)
  .refine(
    (all) => all.every((one) => isNetwork(one) || isName(one)),
    'must be names of hosts, addresses and networks, with commas between them, as in nhan.tinh.example.vn, 10.20.0.0/16',
  )

const isName = (text: string): boolean =>
  /^(?!(?:true|false)$)(?=.*[a-z])[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(text)

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be a port, 0 to 65535')
    .max(65535, 'must be a port, 0 to 65535')
    .default(4000),
  CHI_THI_GRAPH_HOME: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  CORPUS: flag.default(true),
  START_SECONDS: seconds(20),
  READ_ANONYMOUS: flag.default(false),
  TRUST_LOOPBACK: flag.default(true),
  TRUSTED_PROXIES: proxies,
  ...signInShape,
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .refine((given) => URL.canParse(given) && /^https?:/.test(given), 'must look like http://host:4318')
    .optional(),
  FEDERATION: flag.default(false),
  LISTED_OPERATIONS: z.string().min(1).optional(),
  CORS_ORIGINS: origins,
  EXPLORER: flag.default(true),
  PLAN_AHEAD: flag.default(true),
  SMTP_URL: z
    .string()
    .regex(
      /^smtps?:\/\/[^\s/?#]+\/?$/,
      'must look like smtp://user:password@mail.example.vn:587 or smtps://…',
    )
    .refine((given) => URL.canParse(given), 'must be the address of a mail server')
    .optional(),
  SMTP_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, 'must be an address, as in diem-tin@tinh.example.vn')
    .optional(),
  DIGEST_AT: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, as in 07:00')
    .default('07:00'),
  PUBLIC_URL: z
    .string()
    .refine(
      (given) => isOrigin(given.replace(/\/$/, '')),
      'must be the address of this server, as in https://van-ban.example.vn',
    )
    .transform((given) => new URL(given).origin)
    .optional(),
  WEBHOOK_ALLOW: places,
  MAX_DEPTH: count(12),
  MAX_COST: count(100_000),
  MAX_ALIASES: count(30),
  MAX_ROOT_FIELDS: count(20),
  MAX_TOKENS: count(2_000),
  MAX_BODY_BYTES: count(256 * 1024, 1024),
  REQUEST_SECONDS: seconds(10),
  CLIENT_SECONDS: seconds(10),
  MAX_CONCURRENT: count(64),
  MAX_EXPORTS: count(8),
  MAX_FILES: count(4),
  WAIT_SECONDS: seconds(1),
  MAX_CONNECTIONS: count(5_000),
  MAX_ANSWER_BYTES: count(64 * 1024 * 1024, 0),
  RATE_LOCAL: count(0, 0),
  RATE_TOKEN: count(600, 0),
  RATE_STRANGER: count(120, 0),
  DATABASE_PATIENCE: z.coerce
    .number('must be a number')
    .min(1, 'must be 1 or more')
    .max(100, 'must be 100 or less')
    .default(1),
  DATABASE_MEMORY: z.coerce
    .number('must be a number of megabytes')
    .int('must be a whole number of megabytes')
    .min(768, 'must be 768 (megabytes) or more')
    .optional(),
  NEO4J_JARS: z.string().min(1).optional(),
  NEO4J_URI: z
    .string()
    .regex(
      /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/(?:\[[\da-f:.]+\]|[^/\s@:[\]]+)(?::[1-9]\d{0,4})?\/?$/i,
      'must look like bolt://host:7687 or neo4j://host:7687 (also +s, +ssc), without a user or a password in it',
    )
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).optional(),
})

/**
 * The settings that the environment holds. Their defaults stand in docs/settings.md.
 *
 * @throws AppError BAD_SETTING naming the variable and what it must be
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const settings = validSettings(env)
  return {
    mail: mailSettings(settings),
    webhookAllow: settings.WEBHOOK_ALLOW,
    host: settings.HOST,
    port: settings.PORT,
    home: resolve(settings.CHI_THI_GRAPH_HOME ?? join(homedir(), '.chi-thi-graph')),
    logLevel: settings.LOG_LEVEL,
    corpus: settings.CORPUS,
    waitMillis: settings.START_SECONDS * 1000,
    readAnonymous: settings.READ_ANONYMOUS,
    trustLoopback: settings.TRUST_LOOPBACK,
    proxies: settings.TRUSTED_PROXIES,
    signIn: signInSettings(settings),
    traces: settings.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    federation: settings.FEDERATION,
    listedOperations: settings.LISTED_OPERATIONS ? resolve(settings.LISTED_OPERATIONS) : null,
    origins: settings.CORS_ORIGINS,
    explorer: settings.EXPLORER,
    planAhead: settings.PLAN_AHEAD,
    patience: settings.DATABASE_PATIENCE,
    databaseMemory: settings.DATABASE_MEMORY ?? null,
    jars: settings.NEO4J_JARS === undefined ? null : resolve(settings.NEO4J_JARS),
    limits: limitsOf(settings),
    database: databaseSettings(settings),
  }
}

type Settings = z.infer<typeof schema>

/** Settings that hold a password: `<NAME>_FILE` may name a file instead, as systemd and Docker hand secrets over. */
const SECRETS = ['NEO4J_PASSWORD', 'SMTP_URL', 'OIDC_CLIENT_SECRET'] as const

/** @throws AppError BAD_SETTING */
function secretIn(path: string | undefined, setting: string): string | undefined {
  if (path === undefined) return undefined
  try {
    return readFileSync(path, 'utf8').trimEnd()
  } catch (cause) {
    throw new AppError('BAD_SETTING', `The setting ${setting} must be a file that can be read: ${path}.`, {
      remedy: 'Correct the path, or let the user of the program read the file.',
      details: { setting },
      cause,
    })
  }
}

/** @throws AppError BAD_SETTING */
function validSettings(env: NodeJS.ProcessEnv): Settings {
  // a variable that is set to nothing is not set
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  for (const name of SECRETS) given[name] ??= secretIn(given[`${name}_FILE`], `${name}_FILE`)
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new AppError(
    'BAD_SETTING',
    `The setting ${String(issue?.path[0])} ${issue?.message ?? 'is not valid'}.`,
    {
      remedy: 'Correct or remove the environment variable; docs/settings.md lists them.',
      details: { setting: String(issue?.path[0]) },
    },
  )
}

const limitsOf = (settings: Settings): Limits => ({
  depth: settings.MAX_DEPTH,
  cost: settings.MAX_COST,
  aliases: settings.MAX_ALIASES,
  rootFields: settings.MAX_ROOT_FIELDS,
  tokens: settings.MAX_TOKENS,
  bodyBytes: settings.MAX_BODY_BYTES,
  requestMillis: settings.REQUEST_SECONDS * 1000,
  clientMillis: settings.CLIENT_SECONDS * 1000,
  concurrent: settings.MAX_CONCURRENT,
  exports: settings.MAX_EXPORTS,
  files: settings.MAX_FILES,
  waitMillis: settings.WAIT_SECONDS * 1000,
  connections: settings.MAX_CONNECTIONS,
  answerBytes: settings.MAX_ANSWER_BYTES,
  perMinute: {
    local: settings.RATE_LOCAL,
    token: settings.RATE_TOKEN,
    stranger: settings.RATE_STRANGER,
  },
})

/** Null for a private database. @throws AppError BAD_SETTING when the password is missing */
function databaseSettings({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
}: Settings): Config['database'] {
  if (uri === undefined) return null
  if (password === undefined)
    throw new AppError('BAD_SETTING', 'NEO4J_URI is set, but NEO4J_PASSWORD is not.', {
      remedy: 'Give the password of that database in NEO4J_PASSWORD.',
      details: { setting: 'NEO4J_PASSWORD' },
    })
  return { uri, username, password, ...(database === undefined ? {} : { database }) }
}

/** @throws AppError BAD_SETTING when it is not said from whom mails are */
function mailSettings({
  SMTP_URL,
  SMTP_FROM,
  DIGEST_AT,
  PUBLIC_URL,
}: Pick<z.infer<typeof schema>, 'SMTP_URL' | 'SMTP_FROM' | 'DIGEST_AT' | 'PUBLIC_URL'>): MailSettings | null {
  if (SMTP_URL === undefined) return null
  if (SMTP_FROM !== undefined)
    return { url: SMTP_URL, from: SMTP_FROM, at: DIGEST_AT, page: PUBLIC_URL ?? null }
  throw new AppError('BAD_SETTING', 'SMTP_URL is set, but SMTP_FROM is not.', {
    remedy: 'Say in SMTP_FROM from which address mails are sent.',
    details: { setting: 'SMTP_FROM' },
  })
}
