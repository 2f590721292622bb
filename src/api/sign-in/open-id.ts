import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose'
import { z } from 'zod'
import { AppError } from '../../errors.js'
import { mayAs, type Role } from '../../model/access.js'
import type { SignInSettings } from './settings.js'

/** What a signed token says of its bearer. */
export interface SignedInViewer {
  /** Stable, unlike the name. */
  readonly id: string
  readonly name: string
  readonly role: Role
}

/** What a browser needs to send a person to the office's page for signing in. */
export interface SignInOffer {
  readonly authorizationEndpoint: string
  readonly endSessionEndpoint: string | null
  readonly clientId: string
  readonly scope: string
}

/** What a browser signs in with: a code that the office gave it, or what it got at an earlier sign-in. */
export type SignInGrant =
  | { readonly code: string; readonly verifier: string; readonly nonce: string; readonly redirectUri: string }
  | { readonly refreshToken: string }

/** What a person is signed in by. */
export interface SignedIn {
  /** For the header Authorization. */
  readonly token: string
  readonly expiresAt: string
  /** Null where the office gives none. */
  readonly refreshToken: string | null
}

/** The codes of jose where the office did not tell its keys. */
const KEYS_UNKNOWN: ReadonlySet<string> = new Set([
  'ERR_JOSE_GENERIC',
  'ERR_JWKS_TIMEOUT',
  'ERR_JWKS_INVALID',
])

const SCOPE = 'openid profile email'
/** Clocks of two servers differ. */
const CLOCK_SKEW_SECONDS = 60
const TIME_LIMIT_MILLISECONDS = 5_000
/** A key that is not known is asked for again, no more often than this. */
const KEYS_COOLDOWN_MILLISECONDS = 10_000
const KEYS_KEPT_MILLISECONDS = 10 * 60_000
/** Only those by which who checks a signature could not have made it. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]

const discovered = z.object({
  issuer: z.string(),
  jwks_uri: z.url(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  end_session_endpoint: z.url().optional(),
})

const granted = z.object({ id_token: z.string(), refresh_token: z.string().optional() })

interface Office {
  readonly endpoints: z.infer<typeof discovered>
  readonly keys: JWTVerifyGetKey
}

/**
 * The office's own accounts, by OpenID Connect: what its signed tokens say of their bearers, and the code flow with PKCE by
 * which people get them. What the office publishes of itself is asked for at the first need, and keys again when a token is
 * signed by one that is not known; nothing else is kept.
 */
export class OpenIdConnect {
  readonly #settings: SignInSettings
  readonly #clock: () => Date
  #office: Promise<Office> | null = null

  constructor(settings: SignInSettings, clock: () => Date) {
    this.#settings = settings
    this.#clock = clock
  }

  /**
   * Who bears a signed token, and until when.
   *
   * @throws AppError UNAUTHENTICATED for one that is not valid here, FORBIDDEN for who has no role here,
   *   SIGN_IN_UNAVAILABLE when the office does not tell its keys
   */
  async viewerOf(token: string): Promise<SignedInViewer> {
    const payload = await this.#verified(token)
    return {
      id: payload.sub!,
      name: this.#nameIn(payload),
      role: this.#roleIn(payload),
    }
  }

  /** @throws AppError SIGN_IN_UNAVAILABLE */
  async offer(): Promise<SignInOffer> {
    const { endpoints } = await this.#known()
    return {
      authorizationEndpoint: endpoints.authorization_endpoint,
      endSessionEndpoint: endpoints.end_session_endpoint ?? null,
      clientId: this.#settings.clientId,
      scope: SCOPE,
    }
  }

  /** @throws AppError UNAUTHENTICATED when the office refuses, FORBIDDEN, SIGN_IN_UNAVAILABLE */
  async signIn(grant: SignInGrant): Promise<SignedIn> {
    const { endpoints } = await this.#known()
    const { id_token: token, refresh_token: refreshToken = null } = await this.#askForTokens(
      endpoints.token_endpoint,
      grant,
    )
    const payload = await this.#verified(token)
    if ('nonce' in grant && payload['nonce'] !== grant.nonce)
      throw notValid('It was not made for this sign-in.')
    // tells at once who has no role here
    this.#roleIn(payload)
    return { token, expiresAt: new Date(payload.exp! * 1000).toISOString(), refreshToken }
  }

  async #verified(token: string): Promise<JWTPayload> {
    const { issuer, clientId, audiences } = this.#settings
    const { keys } = await this.#known()
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience: [clientId, ...audiences],
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_SKEW_SECONDS,
        currentDate: this.#clock(),
        requiredClaims: ['exp', 'sub'],
      })
      return payload
    } catch (error) {
      if (!(error instanceof errors.JOSEError) || KEYS_UNKNOWN.has(error.code)) throw unavailable(error)
      if (error instanceof errors.JWTExpired) throw notValid('It has expired.')
      throw notValid('It was not made for this server, or not by the office.')
    }
  }

  #nameIn(payload: JWTPayload): string {
    const { nameClaim } = this.#settings
    const named = [nameClaim, 'preferred_username', 'email', 'sub'].map((claim) => payload[claim])
    return named.find((value) => typeof value === 'string' && value.trim() !== '') as string
  }

  /** The highest of those that the claim gives. */
  #roleIn(payload: JWTPayload): Role {
    const { roleClaim, roles } = this.#settings
    const values = ['*', ...textsAt(payload, roleClaim)]
    const given = values.map((value) => roles.get(value)).filter((role) => role !== undefined)
    const [highest] = given.sort((a, b) => (mayAs({ name: null, role: a }, b) ? -1 : 1))
    if (highest !== undefined) return highest
    throw new AppError('FORBIDDEN', 'This account has no role here.', {
      remedy: `Who runs the server gives roles by the claim ${roleClaim} (OIDC_ROLES).`,
      details: { claim: roleClaim },
    })
  }

  async #askForTokens(endpoint: string, grant: SignInGrant): Promise<z.infer<typeof granted>> {
    const { clientId, clientSecret } = this.#settings
    const form = new URLSearchParams({
      client_id: clientId,
      ...(clientSecret === null ? {} : { client_secret: clientSecret }),
      ...('code' in grant
        ? {
            grant_type: 'authorization_code',
            code: grant.code,
            code_verifier: grant.verifier,
            redirect_uri: grant.redirectUri,
          }
        : { grant_type: 'refresh_token', refresh_token: grant.refreshToken, scope: SCOPE }),
    })
    const response = await fetchJson(endpoint, { method: 'POST', body: form })
    const tokens = granted.safeParse(response.body)
    if (response.ok && tokens.success) return tokens.data
    if (response.status >= 500) throw unavailable()
    throw notValid('The office does not accept this sign-in.')
  }

  /** What the office publishes; asked for again after a failure. */
  #known(): Promise<Office> {
    this.#office ??= this.#discovered().catch((error: unknown) => {
      this.#office = null
      throw error
    })
    return this.#office
  }

  async #discovered(): Promise<Office> {
    const { issuer } = this.#settings
    const response = await fetchJson(`${issuer}/.well-known/openid-configuration`)
    const endpoints = discovered.safeParse(response.body)
    // another issuer could sign for this one
    if (!response.ok || !endpoints.success || endpoints.data.issuer.replace(/\/$/, '') !== issuer)
      throw unavailable()
    const keys = createRemoteJWKSet(new URL(endpoints.data.jwks_uri), {
      timeoutDuration: TIME_LIMIT_MILLISECONDS,
      cooldownDuration: KEYS_COOLDOWN_MILLISECONDS,
      cacheMaxAge: KEYS_KEPT_MILLISECONDS,
    })
    return { endpoints: endpoints.data, keys }
  }
}

/** The texts of a claim; dots lead into objects. */
function textsAt(payload: JWTPayload, claim: string): readonly string[] {
  const direct = payload[claim]
  const value =
    direct ??
    claim
      .split('.')
      .reduce<unknown>(
        (at, name) =>
          typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined,
        payload,
      )
  const all = Array.isArray(value) ? (value as unknown[]) : [value]
  return all.filter((one) => typeof one === 'string')
}

async function fetchJson(
  url: string,
  init: RequestInit = {},
): Promise<{ readonly ok: boolean; readonly status: number; readonly body: unknown }> {
  try {
    const response = await fetch(url, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.timeout(TIME_LIMIT_MILLISECONDS),
    })
    const { ok, status } = response
    return { ok, status, body: await response.json().catch(() => null) }
  } catch (error) {
    throw unavailable(error)
  }
}

const notValid = (why: string): AppError =>
  new AppError('UNAUTHENTICATED', `The sign-in is not valid. ${why}`, { remedy: 'Sign in again.' })

const unavailable = (cause?: unknown): AppError =>
  new AppError('SIGN_IN_UNAVAILABLE', 'The office’s service for signing in does not answer as it must.', {
    remedy: 'Try again soon; who runs the server looks at OIDC_ISSUER. Access tokens of this server work on.',
    cause,
  })
