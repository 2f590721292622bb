import { Command, type Option } from 'commander'
import { AppError } from '../errors.js'
import { editDistance } from '../model/edit-distance.js'
import { localiseUsageError, type UsageError, type UsageErrorKind } from '../locale/usage-errors.js'

/**
 * A command of Commander whose usage errors are AppErrors, so that they are localised and take one line: Commander's own
 * are English, and print the whole help. The overridden methods are those that Commander calls for each kind of error.
 */
export class CliCommand extends Command {
  override createCommand(name?: string): CliCommand {
    return new CliCommand(name)
  }

  unknownCommand(): never {
    const given = this.args[0] ?? ''
    this.#fail('unknown-command', given, closest(given, namesOf(this)))
  }

  unknownOption(flag: string): never {
    this.#fail('unknown-option', flag, closest(flag, flagsOf(this)))
  }

  missingArgument(name: string): never {
    this.#fail('missing-argument', name)
  }

  optionMissingArgument(option: Option): never {
    this.#fail('missing-value', option.flags)
  }

  missingMandatoryOptionValue(option: Option): never {
    this.#fail('missing-option', option.flags)
  }

  _excessArguments(received: readonly string[]): never {
    this.#fail('excess-arguments', received.slice(this.registeredArguments.length).join(' '))
  }

  _conflictingOption(option: Option, other: Option): never {
    this.#fail('conflicting-options', `${option.flags}, ${other.flags}`)
  }

  #fail(usage: UsageErrorKind, given: string, suggestion: string | null = null): never {
    throw usageError({ usage, given, suggestion, command: this.#path() })
  }

  /** The command with its parents: `chi-thi-graph token create`. */
  #path(): string {
    const { parent } = this
    return parent instanceof CliCommand ? `${parent.#path()} ${this.name()}` : this.name()
  }
}

function usageError(error: UsageError): AppError {
  const { message, remedy } = localiseUsageError('en', error)
  return new AppError('BAD_USER_INPUT', message, { remedy, details: { ...error } })
}

/**
 * For `argParser`: one of `choices`, whatever its case.
 *
 * @throws AppError BAD_USER_INPUT
 */
export const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (given: string): T => {
    const found = choices.find((choice) => choice.toLowerCase() === given.toLowerCase())
    if (found === undefined)
      throw usageError({ usage: 'unknown-value', given, suggestion: closest(given, choices), choices })
    return found
  }

const namesOf = (command: Command): string[] => command.commands.map((one) => one.name())
const flagsOf = (command: Command): string[] => command.options.flatMap(({ long }) => long ?? [])

/** The name with the smallest edit distance to `given`, if that is at most two. */
function closest(given: string, names: readonly string[]): string | null {
  const [best] = names
    .map((name) => ({ name, distance: editDistance(given.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance)
  return best?.name ?? null
}
