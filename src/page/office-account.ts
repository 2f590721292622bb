import { go } from './address.js'
import { type Errors, Failure, failureOf } from './ask.js'
import { keepToken, token } from './session.js'
import { language } from './words.js'

/** Signing in with an account of the office: OpenID Connect, the code flow with PKCE. The server asks the office for tokens. */

/** Where the office signs people in. */
export interface Offer {
  readonly authorizationEndpoint: string
  readonly endSessionEndpoint: string | null
  readonly clientId: string
  readonly scope: string
}

/** What the server tells of who has signed in. */
interface SignedIn {
  readonly token: string
  readonly expiresAt: string
  readonly refreshToken: string | null
}

/** What is remembered from leaving for the office until coming back. */
interface Left {
  readonly state: string
  readonly verifier: string
  readonly nonce: string
  /** Where the person was. */
  readonly from: string
}

/** What is kept, for this tab only, of who has signed in at the office. */
interface Kept extends Omit<SignedIn, 'token'> {
  readonly signOut: string | null
  readonly clientId: string
}

const LEFT = 'chi-thi-graph.sign-in'
const KEPT = 'chi-thi-graph.office'
/** To where the office sends people back. */
const BACK = '/signed-in'
/** A token is made new so long before it expires. */
const AHEAD_MILLISECONDS = 60_000
const LEAST_MILLISECONDS = 5_000

let failed: Failure | null = null

/** Why coming back from the office did not end in being signed in; null when it did, or nobody came. */
export const signInFailure = (): Failure | null => failed

/** Null where people cannot sign in by an account of their office. @throws Failure */
export async function offerOfOffice(): Promise<Offer | null> {
  const response = await fetch('/sign-in', { headers: { 'accept-language': language() } })
  if (response.status === 204) return null
  return answerOf<Offer>(response)
}

/** Leaves the page for that of the office. */
export async function signInAtOffice({ authorizationEndpoint, clientId, scope }: Offer): Promise<void> {
  const left: Left = {
    state: random(),
    verifier: random(),
    nonce: random(),
    from: location.pathname + location.search,
  }
  sessionStorage.setItem(LEFT, JSON.stringify(left))
  const url = new URL(authorizationEndpoint)
  const parameters = {
    response_type: 'code',
    client_id: clientId,
    scope,
    redirect_uri: location.origin + BACK,
    state: left.state,
    nonce: left.nonce,
    code_challenge: await challengeOf(left.verifier),
    code_challenge_method: 'S256',
    ui_locales: language(),
  }
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  location.assign(url)
}

/** Before anything is shown: signs in who comes back from the office, and keeps signed in who was. */
export async function comeBackFromOffice(): Promise<void> {
  if (location.pathname === BACK) {
    const parameters = new URLSearchParams(location.search)
    const left = JSON.parse(sessionStorage.getItem(LEFT) ?? 'null') as Left | null
    sessionStorage.removeItem(LEFT)
    // the code must not stay in the address
    go(left?.from ?? '/', { replace: true })
    await finish(parameters, left).catch((error: unknown) => {
      failed = error instanceof Failure ? error : new Failure('UNREACHABLE', String(error), null)
    })
  }
  stayNew()
}

async function finish(parameters: URLSearchParams, left: Left | null): Promise<void> {
  const code = parameters.get('code')
  if (left === null || code === null || parameters.get('state') !== left.state)
    throw new Failure('UNAUTHENTICATED', parameters.get('error_description') ?? notFinished(), null)
  const { verifier, nonce } = left
  const [offer, signedIn] = await Promise.all([
    offerOfOffice(),
    askToSignIn({ code, verifier, nonce, redirectUri: location.origin + BACK }),
  ])
  keep(signedIn, { signOut: offer?.endSessionEndpoint ?? null, clientId: offer?.clientId ?? '' })
}

const notFinished = (): string =>
  language() === 'vi'
    ? 'Việc đăng nhập chưa hoàn tất. Hãy thử lại.'
    : 'Signing in was not finished. Try again.'

function keep(
  { token, expiresAt, refreshToken }: SignedIn,
  { signOut, clientId }: Pick<Kept, 'signOut' | 'clientId'>,
): void {
  keepToken(token)
  sessionStorage.setItem(KEPT, JSON.stringify({ expiresAt, refreshToken, signOut, clientId }))
}

const kept = (): Kept | null => JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as Kept | null

/** Has the token made new before it expires. Who cannot is asked to sign in again once it has. */
function stayNew(): void {
  const own = kept()
  if (own?.refreshToken == null) return
  const { refreshToken } = own
  const wait = Math.max(LEAST_MILLISECONDS, Date.parse(own.expiresAt) - Date.now() - AHEAD_MILLISECONDS)
  setTimeout(() => {
    askToSignIn({ refreshToken }).then(
      (again) => {
        // nobody has signed out meanwhile
        if (kept() === null) return
        keep({ ...again, refreshToken: again.refreshToken ?? refreshToken }, own)
        stayNew()
      },
      () => {},
    )
  }, wait)
}

/** Forgets who has signed in. Returns whether the page is left, for that of the office. */
export function signOut(): boolean {
  const own = kept()
  const idToken = token()
  sessionStorage.removeItem(KEPT)
  keepToken(null)
  if (own?.signOut == null) return false
  const url = new URL(own.signOut)
  url.searchParams.set('client_id', own.clientId)
  url.searchParams.set('post_logout_redirect_uri', `${location.origin}/`)
  if (idToken !== null) url.searchParams.set('id_token_hint', idToken)
  location.assign(url)
  return true
}

async function askToSignIn(grant: Readonly<Record<string, string>>): Promise<SignedIn> {
  const response = await fetch('/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language() },
    body: JSON.stringify(grant),
  })
  return answerOf<SignedIn>(response)
}

async function answerOf<T>(response: Response): Promise<T> {
  const answer = (await response.json()) as T | Errors
  if (response.ok) return answer as T
  throw failureOf((answer as Errors).errors)
}

/** 256 random bits. */
const random = (): string => base64Url(crypto.getRandomValues(new Uint8Array(32)))

const challengeOf = async (verifier: string): Promise<string> =>
  base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))))

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
