import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

/** An OpenID Connect provider on this machine, at which whoever comes is signed in at once as `person`. */
export interface OfficeAccounts {
  readonly issuer: string
  /** The claims of who signs in. */
  person: JWTPayload
  /** Whether it answers with faults. */
  down: boolean
  /** How often its keys were asked for. */
  keysAsked: number
  /** What was asked of the token endpoint. */
  readonly granted: Record<string, string>[]
  /** Who has signed out, by the tokens that were shown for it. */
  readonly signedOut: string[]
  /** How many seconds its tokens are valid. */
  lifetime: number
  /** Signs with another key from now on. */
  rotate(): Promise<void>
  /** A token with these claims beside the usual ones; undefined takes one away. */
  sign(claims?: JWTPayload, header?: { readonly alg?: string; readonly kid?: string }): Promise<string>
  stop(): Promise<void>
}

export const CLIENT = 'chi-thi-graph'

export async function startOfficeAccounts(): Promise<OfficeAccounts> {
  const makeKey = async (kid: string) => ({ kid, ...(await generateKeyPair('RS256', { extractable: true })) })
  let key = await makeKey('key-1')
  /** What was asked for on the way to a code. */
  const codes = new Map<string, { readonly nonce: string; readonly challenge: string }>()

  const office: OfficeAccounts = {
    issuer: '',
    person: { sub: 'u-1', preferred_username: 'an.nguyen@ubnd', groups: ['can-bo'] },
    down: false,
    keysAsked: 0,
    granted: [],
    signedOut: [],
    lifetime: 300,
    async rotate() {
      key = await makeKey(`key-${randomBytes(4).toString('hex')}`)
    },
    async sign(claims = {}, header = {}) {
      const now = Math.floor(Date.now() / 1000)
      const usual = {
        iss: office.issuer,
        aud: CLIENT,
        iat: now,
        exp: now + office.lifetime,
        ...office.person,
      }
      return new SignJWT({ ...usual, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: key.kid, ...header })
        .sign(key.privateKey)
    },
    stop: () => new Promise((done) => server.close(() => done())),
  }

  const tokensFor = async (form: Record<string, string>): Promise<object | null> => {
    office.granted.push(form)
    if (form['grant_type'] === 'refresh_token')
      return form['refresh_token'] === 'again' ? { id_token: await office.sign() } : null
    const asked = codes.get(form['code'] ?? '')
    codes.delete(form['code'] ?? '')
    const challenge = createHash('sha256')
      .update(form['code_verifier'] ?? '')
      .digest('base64url')
    if (asked?.challenge !== challenge) return null
    return { id_token: await office.sign({ nonce: asked.nonce }), refresh_token: 'again' }
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', office.issuer)
    const json = (status: number, body: object): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (office.down) return json(503, {})
    if (url.pathname === '/.well-known/openid-configuration')
      return json(200, {
        issuer: office.issuer,
        jwks_uri: `${office.issuer}/keys`,
        authorization_endpoint: `${office.issuer}/authorize`,
        token_endpoint: `${office.issuer}/token`,
        end_session_endpoint: `${office.issuer}/end`,
      })
    if (url.pathname === '/keys') {
      office.keysAsked += 1
      return json(200, {
        keys: [{ ...(await exportJWK(key.publicKey)), kid: key.kid, alg: 'RS256', use: 'sig' }],
      })
    }
    const given = url.searchParams
    if (url.pathname === '/authorize') {
      const code = randomBytes(8).toString('hex')
      codes.set(code, { nonce: given.get('nonce') ?? '', challenge: given.get('code_challenge') ?? '' })
      const back = new URL(given.get('redirect_uri') ?? '')
      back.search = String(new URLSearchParams({ code, state: given.get('state') ?? '' }))
      return void response.writeHead(302, { location: back.href }).end()
    }
    if (url.pathname === '/end') {
      office.signedOut.push(given.get('id_token_hint') ?? '')
      return void response.writeHead(302, { location: given.get('post_logout_redirect_uri') ?? '' }).end()
    }
    let body = ''
    for await (const piece of request) body += String(piece)
    const tokens = await tokensFor(Object.fromEntries(new URLSearchParams(body)))
    return tokens === null ? json(400, { error: 'invalid_grant' }) : json(200, tokens)
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  Object.assign(office, { issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
  return office
}
