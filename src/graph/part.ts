import {
  DecodeError,
  narrowed,
  type Codec,
  type Read,
  type Shape,
  type ValuesOf,
  type Wanted,
} from './decode.js'

/**
 * A node or a relationship of which a request reads only what it needs. Its query returns a list: first the values of the
 * properties that `$read.<part>.own` names, in that order, then the further values, each null unless `$read.<part>` says
 * true to its name. So one statement, with one plan, serves whatever is asked for; what is asked often gets one of its own
 * (spelled-out.ts).
 */
export interface Part<T> extends Codec<T> {
  /** The values of the list: `own`, and the further ones. */
  readonly columns: readonly string[]
  narrowed(wanted: Wanted, read: Read): Part<T>
}

/** `own`: read by their names. `further`: all that is no property of the node itself. `onlyFor`: the fields of the API of
 * which one at least needs the value; what is not told there is always read. */
interface Description<O extends Shape, F extends Shape> {
  readonly own: O
  readonly further: F
  readonly onlyFor: { readonly [K in keyof (O & F)]?: readonly string[] }
}

/** `name`: that of the part in `$read`. */
export const part = <O extends Shape, F extends Shape>(
  name: string,
  described: Description<O, F>,
): Part<ValuesOf<O & F>> => partFor(name, described, null, {})

function partFor<O extends Shape, F extends Shape>(
  name: string,
  described: Description<O, F>,
  wanted: Wanted,
  read: Read,
): Part<ValuesOf<O & F>> {
  const { own, further } = described
  const isWanted = (value: string): boolean => {
    const fields: readonly string[] | undefined = described.onlyFor[value as keyof (O & F)]
    return wanted === null || fields === undefined || fields.some((field) => wanted.has(field))
  }
  const names = Object.keys(own).filter(isWanted)
  read[name] = {
    own: names,
    ...Object.fromEntries(Object.keys(further).map((value) => [value, isWanted(value)])),
  }
  const columns = ['own', ...Object.keys(further)]
  const ownCodecs = names.map((value) => own[value]!)
  const furtherCodecs = Object.entries(further).flatMap(([value, codec], at) =>
    isWanted(value) ? [{ name: value, at: at + 1, codec: narrowed(codec, wanted, read) }] : [],
  )
  const blank = blankWithout(
    name,
    [...Object.keys(own), ...Object.keys(further)].filter((value) => !isWanted(value)),
  )
  const expects = `a list of ${columns.join(', ')}`
  return {
    expects,
    columns,
    decode(value) {
      if (!Array.isArray(value) || !Array.isArray(value[0])) throw new DecodeError(expects, value)
      const decoded = Object.create(blank) as Record<string, unknown>
      let current = ''
      try {
        for (let at = 0; at < names.length; at += 1) {
          current = names[at]!
          decoded[current] = ownCodecs[at]!.decode(value[0][at] ?? null)
        }
        for (const { name, at, codec } of furtherCodecs) {
          current = name
          decoded[current] = codec.decode(value[at] ?? null)
        }
      } catch (error) {
        throw DecodeError.within(`.${current}`, error)
      }
      return decoded as ValuesOf<O & F>
    },
    encode() {
      throw new Error('a part is only read')
    },
    narrowed: (asked, reads) => partFor(name, described, asked, reads),
  }
}

/** What rows inherit: whoever uses what was not read is told so, and does not take it for null. */
function blankWithout(part: string, names: readonly string[]): object {
  const blank = {}
  for (const name of names)
    Object.defineProperty(blank, name, {
      get() {
        throw new Error(
          `${part}.${name} was not read, since no field that part.ts knows to need it was asked for`,
        )
      },
    })
  return blank
}
