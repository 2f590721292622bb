/**
 * What crosses the boundary to the database, in both directions. A codec decodes a column's value (or throws, saying
 * where and what it expected) and encodes a parameter; TypeScript's types of rows and parameters are inferred from
 * codecs, so there is no interface that a row is merely cast to.
 */
export interface Codec<T> {
  /** For messages: `text`, `list of integer`. */
  readonly expects: string
  /** @throws DecodeError naming `at` */
  decode(value: unknown, at: string): T
  encode(value: T): unknown
}

/** The TypeScript type that a codec stands for. */
export type TypeOf<C> = C extends Codec<infer T> ? T : never

/** Named codecs: a row's columns, a statement's parameters, a map's fields. */
export type Shape = Readonly<Record<string, Codec<any>>>

/** The plain object that a shape describes. */
export type ValuesOf<S extends Shape> = { readonly [K in keyof S]: TypeOf<S[K]> }

/** A value of the database that is not what the owner of the statement declared. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError'
  constructor(at: string, expects: string, found: unknown) {
    super(`${at}: expected ${expects}, found ${describe(found)}`)
  }
}

const describe = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'a map'
        : typeof value

const scalar = <T>(
  expects: string,
  is: (value: unknown) => value is T,
  encode: (value: T) => unknown = (v) => v,
): Codec<T> => ({
  expects,
  decode(value, at) {
    if (!is(value)) throw new DecodeError(at, expects, value)
    return value
  },
  encode,
})

export const text = scalar('text', (value): value is string => typeof value === 'string')

export const bool = scalar('a boolean', (value): value is boolean => typeof value === 'boolean')

export const float = scalar('a number', (value): value is number => typeof value === 'number')

/** The driver sends a JavaScript number as a float, which LIMIT refuses; a bigint travels as an integer. */
export const integer = scalar(
  'an integer',
  (value): value is number => typeof value === 'number' && Number.isSafeInteger(value),
  (value) => BigInt(value),
)

/** One of these words, typed as their union. */
export const oneOf = <const W extends string>(words: readonly W[]): Codec<W> => {
  const known: ReadonlySet<unknown> = new Set(words)
  return scalar(`one of ${words.join(', ')}`, (value): value is W => known.has(value))
}

/** The value or null. */
export const optional = <T>(inner: Codec<T>): Codec<T | null> => ({
  expects: `${inner.expects} or null`,
  decode: (value, at) => (value === null ? null : inner.decode(value, at)),
  encode: (value) => (value === null ? null : inner.encode(value)),
})

export const listOf = <T>(inner: Codec<T>): Codec<readonly T[]> => ({
  expects: `list of ${inner.expects}`,
  decode(value, at) {
    if (!Array.isArray(value)) throw new DecodeError(at, `list of ${inner.expects}`, value)
    return value.map((item, index) => inner.decode(item, `${at}[${index}]`))
  },
  encode: (value) => value.map((item) => inner.encode(item)),
})

/** A map with these fields; further fields are dropped, a missing one is decoded as null. */
export const record = <S extends Shape>(shape: S): Codec<ValuesOf<S>> => ({
  expects: `a map of ${Object.keys(shape).join(', ')}`,
  decode(value, at) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new DecodeError(at, `a map of ${Object.keys(shape).join(', ')}`, value)
    return decodeFields(shape, value as Record<string, unknown>, `${at}.`)
  },
  encode: (value) => encodeFields(shape, value),
})

/** Whatever plain data a column holds. */
export const plain: Codec<unknown> = {
  expects: 'anything',
  decode: (value) => value,
  encode: (value) => value,
}

/** Any plain data, kept in the database as a text of JSON. */
export const json: Codec<unknown> = {
  expects: 'a text of JSON',
  decode(value, at) {
    if (typeof value !== 'string') throw new DecodeError(at, 'a text of JSON', value)
    try {
      return JSON.parse(value)
    } catch {
      throw new DecodeError(at, 'a text of JSON', value)
    }
  },
  encode: (value) => JSON.stringify(value),
}

/** `values` read through `shape`; `prefix` stands before a field's name in messages. */
export const decodeFields = <S extends Shape>(
  shape: S,
  values: Readonly<Record<string, unknown>>,
  prefix: string,
): ValuesOf<S> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, codec]) => [name, codec.decode(values[name] ?? null, prefix + name)]),
  ) as ValuesOf<S>

/** `values` as the driver wants them. */
export const encodeFields = <S extends Shape>(shape: S, values: ValuesOf<S>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, codec]) => [
      name,
      codec.encode((values as Record<string, unknown>)[name]),
    ]),
  )
