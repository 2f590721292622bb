/**
 * Decodes a value of a column and encodes a value of a parameter. The types of rows and parameters are inferred from
 * codecs, so no row is cast to an interface.
 */
export interface Codec<T> {
  /** For error messages: `text`, `list of integer`. */
  readonly expects: string
  /** @throws DecodeError, with the place within the value */
  decode(value: unknown): T
  encode(value: T): unknown
  /** Of a codec with parts (part.ts): one for values of which only what is wanted was read; tells `read` what that is. */
  narrowed?(wanted: Wanted, read: Read): Codec<T>
}

/** The fields of the API that a request asks for, `Document.title`. */
export interface AskedFields {
  has(field: string): boolean
  /** Whether `field` is asked for below `above`: of what it gives, of what that gives, and so on. */
  hasBelow(above: string, field: string): boolean
}

/** What a request asks for; null when everything is wanted. */
export type Wanted = AskedFields | null

/** What a statement is to read, by part: the names of the part's own properties, and whether each further value. */
export type Read = Record<string, Readonly<Record<string, readonly string[] | boolean>>>

/** The codec for values of which only what is wanted was read. */
export const narrowed = <T>(codec: Codec<T>, wanted: Wanted, read: Read): Codec<T> =>
  codec.narrowed?.(wanted, read) ?? codec

/** The TypeScript type that a codec stands for. */
export type TypeOf<C> = C extends Codec<infer T> ? T : never

/** Named codecs: the columns of a row, the parameters of a query, the fields of a map. */
export type Shape = Readonly<Record<string, Codec<any>>>

/** The plain object that a shape describes. */
export type ValuesOf<S extends Shape> = { readonly [K in keyof S]: TypeOf<S[K]> }

/**
 * A value of the database that the declared codec does not accept. Its place is put together while the error passes
 * through the codecs around it, so that decoding valid values costs nothing for it.
 */
export class DecodeError extends Error {
  override readonly name = 'DecodeError'
  constructor(
    private readonly expects: string,
    private readonly found: unknown,
    private readonly at = '',
  ) {
    super(`${at}: expected ${expects}, found ${describe(found)}`)
  }

  /** The error as thrown by the value around it, `step` being the place in that value. */
  static within(step: string, error: unknown): unknown {
    return error instanceof DecodeError ? new DecodeError(error.expects, error.found, step + error.at) : error
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
  decode(value) {
    if (!is(value)) throw new DecodeError(expects, value)
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
  // always the same text, so that what is kept does not hold a copy of it in every row
  const known: ReadonlyMap<unknown, W> = new Map(words.map((word) => [word, word]))
  const expects = `one of ${words.join(', ')}`
  return {
    expects,
    decode(value) {
      const word = known.get(value)
      if (word === undefined) throw new DecodeError(expects, value)
      return word
    },
    encode: (word) => word,
  }
}

/** One of the keys of `stored`, which the database knows by the value there. */
export const storedAs = <const W extends string>(stored: Readonly<Record<W, string>>): Codec<W> => {
  const words = new Map<unknown, W>(Object.entries<string>(stored).map(([word, value]) => [value, word as W]))
  const expects = `one of ${Object.values(stored).join(', ')}`
  return {
    expects,
    decode(value) {
      const word = words.get(value)
      if (word === undefined) throw new DecodeError(expects, value)
      return word
    },
    encode: (word) => stored[word],
  }
}

/** The value or null. */
export const optional = <T>(inner: Codec<T>): Codec<T | null> => ({
  expects: `${inner.expects} or null`,
  decode: (value) => (value === null ? null : inner.decode(value)),
  encode: (value) => (value === null ? null : inner.encode(value)),
  narrowed: (wanted, read) => optional(narrowed(inner, wanted, read)),
})

export const listOf = <T>(inner: Codec<T>): Codec<readonly T[]> => ({
  expects: `list of ${inner.expects}`,
  decode(value) {
    if (!Array.isArray(value)) throw new DecodeError(`list of ${inner.expects}`, value)
    const decoded: T[] = []
    try {
      for (const item of value) decoded.push(inner.decode(item))
    } catch (error) {
      throw DecodeError.within(`[${decoded.length}]`, error)
    }
    return decoded
  },
  encode: (value) => value.map((item) => inner.encode(item)),
  narrowed: (wanted, read) => listOf(narrowed(inner, wanted, read)),
})

/** The first `most` of a list in an order: the database takes longer to sort a few than to hand them out. */
export const sorted = <T>(
  list: Codec<readonly T[]>,
  compare: (a: T, b: T) => number,
  most: number,
): Codec<readonly T[]> => ({
  ...list,
  decode(value) {
    const decoded = list.decode(value)
    return decoded.length < 2 ? decoded : decoded.toSorted(compare).slice(0, most)
  },
  narrowed: (wanted, read) => sorted(narrowed(list, wanted, read), compare, most),
})

/** A map with these fields; further fields are dropped, a missing one is decoded as null. */
export const record = <S extends Shape>(shape: S): Codec<ValuesOf<S>> => ({
  expects: `a map of ${Object.keys(shape).join(', ')}`,
  decode(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new DecodeError(`a map of ${Object.keys(shape).join(', ')}`, value)
    return decodeFields(shape, value as Record<string, unknown>, '.')
  },
  encode: (value) => encodeFields(shape, value),
})

/** The same as a list of the values, in the order of the shape: with a map the database sends the names of its fields, too. */
export const valuesInOrder = <S extends Shape>(shape: S): Codec<ValuesOf<S>> => {
  const names = Object.keys(shape)
  const expects = `a list of ${names.join(', ')}`
  return {
    expects,
    decode(value) {
      if (!Array.isArray(value) || value.length !== names.length) throw new DecodeError(expects, value)
      return decodeValues(shape, value, '.')
    },
    encode: (values) => names.map((name) => shape[name]!.encode(values[name])),
  }
}

/** A list that holds one value for each of these codecs, in their order. */
export const tuple = <T extends readonly unknown[]>(
  ...codecs: { readonly [K in keyof T]: Codec<T[K]> }
): Codec<T> => {
  const expects = `a list of ${codecs.map((codec) => codec.expects).join(', ')}`
  return {
    expects,
    decode(value) {
      if (!Array.isArray(value) || value.length !== codecs.length) throw new DecodeError(expects, value)
      const decoded: unknown[] = []
      try {
        for (const codec of codecs) decoded.push(codec.decode(value[decoded.length]))
      } catch (error) {
        throw DecodeError.within(`[${decoded.length}]`, error)
      }
      return decoded as unknown as T
    },
    encode: (value) => codecs.map((codec, at) => codec.encode(value[at])),
  }
}

/** A map of texts with keys of any kind. */
export const textMap: Codec<Readonly<Record<string, string>>> = {
  expects: 'a map of texts',
  decode(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new DecodeError('a map of texts', value)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, text.decode(one)]))
  },
  encode: (value) => value,
}

/** Any plain data. */
export const plain: Codec<unknown> = {
  expects: 'anything',
  decode: (value) => value,
  encode: (value) => value,
}

/** Any plain data, stored as JSON. */
export const json: Codec<unknown> = {
  expects: 'a text of JSON',
  decode(value) {
    if (typeof value !== 'string') throw new DecodeError('a text of JSON', value)
    try {
      return JSON.parse(value)
    } catch {
      throw new DecodeError('a text of JSON', value)
    }
  },
  encode: (value) => JSON.stringify(value),
}

/** The fields of `values` decoded; `prefix` precedes the name of a field in error messages. */
export const decodeFields = <S extends Shape>(
  shape: S,
  values: Readonly<Record<string, unknown>>,
  prefix: string,
): ValuesOf<S> => {
  const decoded: Record<string, unknown> = {}
  let name = ''
  try {
    for (name in shape) decoded[name] = shape[name]!.decode(values[name] ?? null)
  } catch (error) {
    throw DecodeError.within(prefix + name, error)
  }
  return decoded as ValuesOf<S>
}

/** The same of values in the order of the shape. */
export const decodeValues = <S extends Shape>(
  shape: S,
  values: readonly unknown[],
  prefix: string,
): ValuesOf<S> => {
  const decoded: Record<string, unknown> = {}
  let name = ''
  let at = 0
  try {
    for (name in shape) decoded[name] = shape[name]!.decode(values[at++] ?? null)
  } catch (error) {
    throw DecodeError.within(prefix + name, error)
  }
  return decoded as ValuesOf<S>
}

/** The shape of values of which only what is wanted was read. */
export const narrowedShape = <S extends Shape>(shape: S, wanted: Wanted, read: Read): S =>
  Object.fromEntries(
    Object.entries(shape).map(([name, codec]) => [name, narrowed(codec, wanted, read)]),
  ) as unknown as S

/** `values` as parameters for the driver. */
export const encodeFields = <S extends Shape>(shape: S, values: ValuesOf<S>): Record<string, unknown> => {
  const encoded: Record<string, unknown> = {}
  for (const name in shape) encoded[name] = shape[name]!.encode((values as Record<string, unknown>)[name])
  return encoded
}
