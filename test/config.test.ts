import { expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../src/config.js'

test('without settings: loopback, port 4000, a private database', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    home: join(homedir(), '.chi-thi-graph'),
    logLevel: 'warn',
    database: null,
    patience: 1,
    databaseMemory: null,
  })
})

/** The table of limits in docs/settings.md: variable and default. */
const documented = [
  .../<!-- limits -->[\s\S]*<!-- \/limits -->/
    .exec(readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8'))![0]
    .matchAll(/^\| `([A-Z_]+)` +\| (\S+)/gm),
].map(([, variable, fallback]) => [variable!, fallback!] as const)

test.each(documented)('docs/settings.md tells the default of %s: %s', (variable, fallback) => {
  const config = readConfig({})
  expect(readConfig({ [variable]: fallback })).toEqual(config)
  const other = fallback === 'on' ? 'off' : String(Number(fallback) + 1024)
  expect(readConfig({ [variable]: other })).not.toEqual(config)
})

test('docs/settings.md has all limits', () => {
  const { perMinute, ...limits } = readConfig({}).limits
  expect(documented).toHaveLength(
    Object.keys(limits).length + Object.keys(perMinute).length + ['EXPLORER'].length,
  )
})

test('a variable that is set to nothing is not set', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '' })).toEqual(readConfig({}))
})

test.each([
  'bolt://db:7687',
  'neo4j://db',
  'bolt+s://db:7687',
  'neo4j+s://db',
  'neo4j+ssc://db',
  'bolt://db:7687/',
])('%s is used as it is', (uri) => {
  expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'papers' }).database).toEqual(
    { uri, username: 'neo4j', password: 'secret', database: 'papers' },
  )
})

test('origins are kept as browsers write them; none without the setting', () => {
  expect([...readConfig({}).origins]).toEqual([])
  expect([
    ...readConfig({ CORS_ORIGINS: 'https://Van-Ban.example.vn:443, http://localhost:5173' }).origins,
  ]).toEqual(['https://van-ban.example.vn', 'http://localhost:5173'])
})

test('mails are sent where a mail server is named, at seven unless another time is', () => {
  expect(readConfig({ SMTP_FROM: 'tin@example.vn' }).mail).toBeNull()
  const named = { SMTP_URL: 'smtps://an:secret@mail.example.vn', SMTP_FROM: 'Điểm tin <tin@example.vn>' }
  expect(readConfig(named).mail).toEqual({
    url: named.SMTP_URL,
    from: named.SMTP_FROM,
    at: '07:00',
    page: null,
  })
  expect(
    readConfig({ ...named, DIGEST_AT: '06:30', PUBLIC_URL: 'https://Van-Ban.example.vn/' }).mail,
  ).toMatchObject({ at: '06:30', page: 'https://van-ban.example.vn' })
})

test('a password may be in a file, as systemd and Docker hand secrets over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-secrets-'))
  const file = join(folder, 'password')
  writeFileSync(file, 'mật khẩu dài\n')
  const env = { NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD_FILE: file }
  expect(readConfig(env).database?.password).toBe('mật khẩu dài')
  // what is told directly is nearer
  expect(readConfig({ ...env, NEO4J_PASSWORD: 'other' }).database?.password).toBe('other')
  rmSync(folder, { recursive: true })
})

test('people sign in with accounts of their office where it is named', () => {
  expect(readConfig({}).signIn).toBeNull()
  const env = {
    OIDC_ISSUER: 'http://localhost:8080/realms/ubnd/',
    OIDC_CLIENT_ID: 'x',
    OIDC_ROLES: 'a=b=admin, *=reader',
  }
  expect(readConfig(env).signIn).toEqual({
    issuer: 'http://localhost:8080/realms/ubnd',
    clientId: 'x',
    clientSecret: null,
    audiences: [],
    nameClaim: 'preferred_username',
    roleClaim: 'roles',
    roles: new Map([
      ['a=b', 'ADMIN'],
      ['*', 'READER'],
    ]),
  })
})

test('proxies are believed where they are named', () => {
  expect(readConfig({}).proxies).toEqual([])
  expect(readConfig({ TRUSTED_PROXIES: '127.0.0.1, ::1 10.0.0.0/8' }).proxies).toEqual([
    '127.0.0.1',
    '::1',
    '10.0.0.0/8',
  ])
})

test('webhooks are sent to public addresses, and to what is named', () => {
  expect(readConfig({}).webhookAllow).toEqual([])
  const named = 'van-thu.tinh.local, 10.20.0.0/16 ::1,fd00::/8'
  expect(readConfig({ WEBHOOK_ALLOW: named }).webhookAllow).toEqual([
    'van-thu.tinh.local',
    '10.20.0.0/16',
    '::1',
    'fd00::/8',
  ])
})

test.each([
  ['PORT', { PORT: 'many' }],
  ['PORT', { PORT: '70000' }],
  ...[
    'true',
    '*',
    '10.0.0.0/33',
    'fd00::/129',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    'http://a.vn',
    'a.vn/24',
    '10.0.0',
    'a.vn:80',
  ].map((given) => ['WEBHOOK_ALLOW', { WEBHOOK_ALLOW: given }] as const),
  ['NEO4J_URI', { NEO4J_URI: 'http://db:7474', NEO4J_PASSWORD: 'x' }],
  ['NEO4J_URI', { NEO4J_URI: 'bolt://db:port', NEO4J_PASSWORD: 'x' }],
  ['NEO4J_URI', { NEO4J_URI: 'bolt://neo4j:secret@db:7687', NEO4J_PASSWORD: 'x' }],
  ['NEO4J_PASSWORD', { NEO4J_URI: 'bolt://db:7687' }],
  ['NEO4J_PASSWORD_FILE', { NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD_FILE: '/nowhere/password' }],
  ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '*' }],
  ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'true' }],
  ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '0.0.0.0/0' }],
  ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/33' }],
  ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.1/8/8' }],
  [
    'OIDC_ISSUER',
    { OIDC_ISSUER: 'http://dang-nhap.example.vn', OIDC_CLIENT_ID: 'x', OIDC_ROLES: '*=reader' },
  ],
  ['OIDC_CLIENT_ID', { OIDC_ISSUER: 'https://dang-nhap.example.vn', OIDC_ROLES: '*=reader' }],
  // nobody is let in by default
  ['OIDC_ROLES', { OIDC_ISSUER: 'https://dang-nhap.example.vn', OIDC_CLIENT_ID: 'x' }],
  [
    'OIDC_ROLES',
    { OIDC_ISSUER: 'https://dang-nhap.example.vn', OIDC_CLIENT_ID: 'x', OIDC_ROLES: 'all=king' },
  ],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', { OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['MAX_DEPTH', { MAX_DEPTH: '0' }],
  ['MAX_COST', { MAX_COST: 'much' }],
  ['RATE_TOKEN', { RATE_TOKEN: '-1' }],
  ['REQUEST_SECONDS', { REQUEST_SECONDS: '0' }],
  ['DATABASE_PATIENCE', { DATABASE_PATIENCE: '0' }],
  ['DATABASE_MEMORY', { DATABASE_MEMORY: '767' }],
  ['DATABASE_MEMORY', { DATABASE_MEMORY: '4g' }],
  ['EXPLORER', { EXPLORER: 'maybe' }],
  ['CORS_ORIGINS', { CORS_ORIGINS: '*' }],
  ['CORS_ORIGINS', { CORS_ORIGINS: 'https://*.example.vn' }],
  ['CORS_ORIGINS', { CORS_ORIGINS: 'https://a.example.vn, b.example.vn' }],
  ['CORS_ORIGINS', { CORS_ORIGINS: 'https://a.example.vn/page' }],
  ['CORS_ORIGINS', { CORS_ORIGINS: 'null' }],
  ['SMTP_URL', { SMTP_URL: 'mail.example.vn:25', SMTP_FROM: 'tin@example.vn' }],
  ['SMTP_FROM', { SMTP_URL: 'smtp://mail.example.vn' }],
  ['SMTP_FROM', { SMTP_URL: 'smtp://mail.example.vn', SMTP_FROM: 'điểm tin' }],
  ['DIGEST_AT', { DIGEST_AT: '7h' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'https://example.vn/van-ban' }],
])('a wrong %s is refused by name', (setting, env) => {
  expect(() => readConfig(env)).toThrow(
    expect.objectContaining({ code: 'BAD_SETTING', details: { setting } }),
  )
})
