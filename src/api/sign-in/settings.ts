import { z } from 'zod'
import { AppError } from '../../errors.js'
import { ROLES, type Role } from '../../model/access.js'

/** How people sign in with the accounts of their office, by OpenID Connect. */
export interface SignInSettings {
  /** The issuer of tokens, without a "/" at its end. */
  readonly issuer: string
  /** By what the office knows this program. */
  readonly clientId: string
  /** Null for a client without a secret, which PKCE alone protects. */
  readonly clientSecret: string | null
  /** For whom tokens of programs may be made, beside those for `clientId`. */
  readonly audiences: readonly string[]
  /** The claim that names a person. */
  readonly nameClaim: string
  /** The claim that tells what a person may do: a text or a list of texts; dots lead into objects. */
  readonly roleClaim: string
  /** The role for each value of that claim; `*` stands for everybody. */
  readonly roles: ReadonlyMap<string, Role>
}

/** Names with commas between them. */
const names = z
  .string()
  .default('')
  .transform((given) => given.split(/[\s,]+/).filter((one) => one !== ''))

/** `value=role` with commas between them. */
const rolesByValue = z
  .string()
  .default('')
  .transform((given) =>
    given
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) => [one.slice(0, one.lastIndexOf('=')), one.slice(one.lastIndexOf('=') + 1).toUpperCase()]),
  )
  .refine(
    (all) => all.every(([value, role]) => value !== '' && (ROLES as readonly string[]).includes(role ?? '')),
    'must look like quan-tri=admin,can-bo=editor,*=reader',
  )
  .transform((all) => new Map(all as [string, Role][]))

/** An address that nobody on the way can change, or one of this machine. */
const isIssuer = (text: string): boolean =>
  URL.canParse(text) &&
  (new URL(text).protocol === 'https:' ||
    (new URL(text).protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(text).hostname)))

/** The variables of the environment that tell it. */
export const signInShape = {
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, 'must look like https://dang-nhap.example.vn/realms/ubnd')
    .transform((given) => given.replace(/\/+$/, ''))
    .optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_AUDIENCES: names,
  OIDC_NAME_CLAIM: z.string().min(1).default('preferred_username'),
  OIDC_ROLE_CLAIM: z.string().min(1).default('roles'),
  OIDC_ROLES: rolesByValue,
}

/** Null where there are none. @throws AppError BAD_SETTING when something is missing */
export function signInSettings(settings: z.infer<z.ZodObject<typeof signInShape>>): SignInSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = settings
  if (issuer === undefined) return null
  if (clientId === undefined)
    throw new AppError('BAD_SETTING', 'OIDC_ISSUER is set, but OIDC_CLIENT_ID is not.', {
      remedy: 'Register this program with the office’s service for signing in, and give its id.',
      details: { setting: 'OIDC_CLIENT_ID' },
    })
  // who may read what is for offices alone is never guessed
  if (settings.OIDC_ROLES.size === 0)
    throw new AppError('BAD_SETTING', 'OIDC_ISSUER is set, but OIDC_ROLES gives nobody a role.', {
      remedy: 'Say who may do what, as in OIDC_ROLES=quan-tri=admin,can-bo=editor,*=reader.',
      details: { setting: 'OIDC_ROLES' },
    })
  return {
    issuer,
    clientId,
    clientSecret: settings.OIDC_CLIENT_SECRET ?? null,
    audiences: settings.OIDC_AUDIENCES,
    nameClaim: settings.OIDC_NAME_CLAIM,
    roleClaim: settings.OIDC_ROLE_CLAIM,
    roles: settings.OIDC_ROLES,
  }
}
