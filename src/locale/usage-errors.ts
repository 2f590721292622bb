import type { Language } from './language.js'

/** A command that was used wrongly: what is wrong, and what was given. */
export interface UsageError {
  readonly usage: UsageErrorKind
  readonly given: string
  /** What was probably meant. */
  readonly suggestion?: string | null | undefined
  /** The command whose `--help` says more. */
  readonly command?: string | undefined
  /** All values that are allowed. */
  readonly choices?: readonly string[] | undefined
}

export type UsageErrorKind = keyof typeof ENGLISH

const ENGLISH = {
  'unknown-command': (given: string) => `There is no command ${given}.`,
  'unknown-option': (given: string) => `There is no option ${given}.`,
  'missing-argument': (given: string) => `The argument <${given}> is missing.`,
  'missing-value': (given: string) => `The option ${given} needs a value.`,
  'missing-option': (given: string) => `The option ${given} is needed.`,
  'excess-arguments': (given: string) => `There is more than the command takes: ${given}.`,
  'conflicting-options': (given: string) => `These options exclude each other: ${given}.`,
  'unknown-value': (given: string) => `The value ${given} is not known.`,
}

const VIETNAMESE: Readonly<Record<UsageErrorKind, (given: string) => string>> = {
  'unknown-command': (given) => `Không có lệnh ${given}.`,
  'unknown-option': (given) => `Không có tùy chọn ${given}.`,
  'missing-argument': (given) => `Thiếu tham số <${given}>.`,
  'missing-value': (given) => `Tùy chọn ${given} cần một giá trị.`,
  'missing-option': (given) => `Thiếu tùy chọn ${given}.`,
  'excess-arguments': (given) => `Thừa tham số: ${given}.`,
  'conflicting-options': (given) => `Các tùy chọn này loại trừ nhau: ${given}.`,
  'unknown-value': (given) => `Không có giá trị ${given}.`,
}

const HINTS = {
  en: {
    suggestion: (name: string) => `Did you mean ${name}?`,
    choices: (names: string) => `Known are: ${names}.`,
    help: (command: string) => `See: ${command} --help`,
  },
  vi: {
    suggestion: (name: string) => `Có phải ý bạn là ${name}?`,
    choices: (names: string) => `Có: ${names}.`,
    help: (command: string) => `Xem: ${command} --help`,
  },
}

/** The error in one sentence, and what helps: a suggestion, the choices, where the help is. */
export function localiseUsageError(
  language: Language,
  { usage, given, suggestion, command, choices }: UsageError,
): { readonly message: string; readonly remedy: string } {
  const hints = HINTS[language]
  return {
    message: (language === 'vi' ? VIETNAMESE : ENGLISH)[usage](given),
    remedy: [
      ...(suggestion == null ? [] : [hints.suggestion(suggestion)]),
      ...(choices === undefined ? [] : [hints.choices(choices.join(', '))]),
      ...(command === undefined ? [] : [hints.help(command)]),
    ].join(' '),
  }
}
