import { damaged } from '../file-errors.js'
import { decodeWestern } from '../western.js'

/** A stream of a compound file, of which nothing beyond its end is read. */
export class Bytes {
  readonly #buffer: Buffer
  readonly #name: string

  /** `name`: of the file, for errors. */
  constructor(bytes: Uint8Array, name: string) {
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#name = name
  }

  get length(): number {
    return this.#buffer.length
  }

  /** @throws AppError FILE_DAMAGED as all below */
  byte(at: number): number {
    return this.#buffer.readUInt8(this.#checked(at, 1))
  }

  word(at: number): number {
    return this.#buffer.readUInt16LE(this.#checked(at, 2))
  }

  signed(at: number): number {
    return this.#buffer.readInt16LE(this.#checked(at, 2))
  }

  long(at: number): number {
    return this.#buffer.readUInt32LE(this.#checked(at, 4))
  }

  piece(at: number, length: number): Bytes {
    return new Bytes(this.#buffer.subarray(this.#checked(at, length), at + length), this.#name)
  }

  /** Text in one byte a letter, or in two. */
  text(at: number, length: number, wide: boolean): string {
    const bytes = this.#buffer.subarray(this.#checked(at, length), at + length)
    return wide ? bytes.toString('utf16le') : decodeWestern(bytes)
  }

  fault(what: string): Error {
    return damaged(this.#name, what)
  }

  #checked(at: number, length: number): number {
    if (!Number.isInteger(at) || at < 0 || length < 0 || at + length > this.#buffer.length)
      throw this.fault('one of its tables points beyond its end')
    return at
  }
}
