import { Command, type Option } from 'commander'
import { AppError } from '../errors.js'

/**
 * A command whose wrong use is one of our failures, in the person's language, with one line that says where help is:
 * Commander's own texts are English, and its help is longer than a screen. These methods are what Commander calls for
 * each kind of wrong use.
 */
export class SpokenCommand extends Command {
  override createCommand(name?: string): SpokenCommand {
    return new SpokenCommand(name)
  }

  unknownCommand(): never {
    this.#wrong('unknown-command', this.args[0] ?? '', near(this.args[0] ?? '', namesOf(this)))
  }

  unknownOption(flag: string): never {
    this.#wrong('unknown-option', flag, near(flag, flagsOf(this)))
  }

  missingArgument(name: string): never {
    this.#wrong('missing-argument', name)
  }

  optionMissingArgument(option: Option): never {
    this.#wrong('missing-value', option.flags)
  }

  missingMandatoryOptionValue(option: Option): never {
    this.#wrong('missing-option', option.flags)
  }

  _excessArguments(received: readonly string[]): never {
    this.#wrong('excess-arguments', received.slice(this.registeredArguments.length).join(' '))
  }

  _conflictingOption(option: Option, other: Option): never {
    this.#wrong('conflicting-options', `${option.flags}, ${other.flags}`)
  }

  #wrong(use: WrongUse, given: string, meant: string | null = null): never {
    throw wrongUse(use, given, { meant, command: this.#line() })
  }

  /** The words that call it: `chi-thi-graph token create`. */
  #line(): string {
    const { parent } = this
    return parent instanceof SpokenCommand ? `${parent.#line()} ${this.name()}` : this.name()
  }
}

/** How a command can be used wrongly; texts are in locale/failures.ts. */
export type WrongUse = keyof typeof ENGLISH

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

interface Aim {
  readonly meant?: string | null
  readonly command?: string
  readonly choices?: readonly string[]
}

function wrongUse(use: WrongUse, given: string, { meant = null, command, choices }: Aim): AppError {
  const hint = [
    ...(meant === null ? [] : [`Did you mean ${meant}?`]),
    ...(choices === undefined ? [] : [`Known are: ${choices.join(', ')}.`]),
    ...(command === undefined ? [] : [`See: ${command} --help`]),
  ]
  return new AppError('BAD_USER_INPUT', ENGLISH[use](given), {
    remedy: hint.join(' '),
    details: { use, given, meant, command, choices },
  })
}

/** For `argParser`: one of a few values, in any case of letters. */
export const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (given: string): T => {
    const found = choices.find((one) => one.toLowerCase() === given.toLowerCase())
    if (found === undefined) throw wrongUse('unknown-value', given, { meant: near(given, choices), choices })
    return found
  }

const namesOf = (command: Command): string[] => command.commands.map((one) => one.name())
const flagsOf = (command: Command): string[] =>
  command.options.flatMap(({ long }) => (long === null || long === undefined ? [] : [long]))

/** The one that a typing mistake of at most two letters would make of `given`. */
function near(given: string, names: readonly string[]): string | null {
  const [best] = names
    .map((name) => ({ name, away: distance(given.toLowerCase(), name.toLowerCase()) }))
    .filter(({ away }) => away <= 2)
    .sort((a, b) => a.away - b.away)
  return best?.name ?? null
}

/** Letters to change, add or take out to make one word of another (Levenshtein). */
function distance(from: string, to: string): number {
  let row = [...Array(to.length + 1).keys()]
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1))
    row = next
  }
  return row[to.length]!
}
