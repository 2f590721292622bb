/** The languages in which the program speaks. */
export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** In: the environment. Out: Vietnamese when the locale of messages begins with `vi`, else English. */
export function languageOf(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^vi/i.test(locale) ? 'vi' : 'en'
}
