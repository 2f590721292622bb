import { AppError } from '../../errors.js'

/** Checks of arguments that GraphQL's types do not make. Each throws AppError BAD_USER_INPUT. */

/** Requires exactly one of these arguments. */
export function requireExactlyOne(args: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(args)
  const given = names.filter((name) => args[name] != null)
  if (given.length !== 1)
    throw new AppError(
      'BAD_USER_INPUT',
      `Give exactly one of ${names.join(', ')}; ${given.length} were given.`,
      { details: { arguments: names } },
    )
}

/** Requires that `<name>From` is not after `<name>To`. */
export function requireOrderedDays(
  name: string,
  from: string | null | undefined,
  to: string | null | undefined,
): void {
  if (from != null && to != null && from > to)
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}From is ${from} and ${name}To ${to}: no day lies between them.`,
      { details: { argument: `${name}From`, given: from } },
    )
}

/** A confidence, 0 to 1; null when absent. */
export function validConfidence(argument: string, value: number | null | undefined): number | null {
  if (value != null && !(value >= 0 && value <= 1))
    throw new AppError('BAD_USER_INPUT', `${argument} is ${value}, but a confidence lies between 0 and 1.`, {
      details: { argument, given: value },
    })
  return value ?? null
}

/** How many of a list are left out before its page begins; none when absent. */
export function validSkip(skip: number | null | undefined): number {
  if (skip != null && skip < 0)
    throw new AppError('BAD_USER_INPUT', `skip is ${skip}, but nothing stands before the beginning.`, {
      details: { argument: 'skip', given: skip },
    })
  return skip ?? 0
}

const MAX_NOTE = 2_000

/** A person's note; null when absent or blank. */
export function validNote(note: string | null | undefined): string | null {
  if (note == null || note.trim() === '') return null
  if (note.length > MAX_NOTE)
    throw new AppError('BAD_USER_INPUT', `note has ${note.length} characters; ${MAX_NOTE} are the limit.`, {
      details: { argument: 'note', limit: MAX_NOTE, actual: note.length },
    })
  return note
}
