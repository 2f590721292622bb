import type { Language } from './language.js'
import { ENGLISH } from './messages.en.js'
import { VIETNAMESE } from './messages.vi.js'

/** What the commands say, apart from failures. Codes, field names and quotes of papers are the same in both languages. */
export type Messages = Translation<typeof ENGLISH>

/** The same keys and parameters as in English, with any text. */
type Translation<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Translation<T[K]> }

export const MESSAGES: Readonly<Record<Language, Messages>> = { vi: VIETNAMESE, en: ENGLISH }
