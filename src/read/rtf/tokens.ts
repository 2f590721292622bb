/** What an RTF file consists of. `parameter`: the number behind a word, null for none. */
export type Token =
  | { readonly kind: 'OPEN' }
  | { readonly kind: 'CLOSE' }
  | { readonly kind: 'WORD'; readonly word: string; readonly parameter: number | null }
  /** `\~`, `\*` and so on. */
  | { readonly kind: 'SIGN'; readonly sign: string }
  /** One byte of text. */
  | { readonly kind: 'BYTE'; readonly byte: number }

const [BACKSLASH, OPENING, CLOSING] = [0x5c, 0x7b, 0x7d]
const OPEN: Token = { kind: 'OPEN' }
const CLOSE: Token = { kind: 'CLOSE' }

const isLetter = (byte: number | undefined): byte is number =>
  byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
const isDigit = (byte: number | undefined): byte is number =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39

/** A word and a number have at most so many characters; longer ones end there. */
const LONGEST = { word: 40, number: 10 }

/** Takes an RTF file apart. Bytes that `\bin` announces are left out. */
export function* tokensOf(bytes: Uint8Array): Generator<Token, void, void> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] as number
    at += 1
    if (byte === OPENING) yield OPEN
    else if (byte === CLOSING) yield CLOSE
    else if (byte === BACKSLASH) {
      const { token, next } = control(bytes, at)
      at = next
      if (token.kind === 'WORD' && token.word === 'bin') at += Math.max(0, token.parameter ?? 0)
      else yield token
    } else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: 'BYTE', byte }
  }
}

function control(bytes: Uint8Array, start: number): { readonly token: Token; readonly next: number } {
  let at = start
  if (!isLetter(bytes[at])) {
    const sign = String.fromCharCode(bytes[at] ?? 0)
    if (sign !== "'") return { token: { kind: 'SIGN', sign }, next: at + 1 }
    const hex = String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)
    const byte = /^[\da-f]{2}$/i.test(hex) ? Number.parseInt(hex, 16) : 0x3f
    return { token: { kind: 'BYTE', byte }, next: at + 3 }
  }
  while (isLetter(bytes[at]) && at - start < LONGEST.word) at += 1
  const word = String.fromCharCode(...bytes.subarray(start, at))
  const from = at
  if (bytes[at] === 0x2d && isDigit(bytes[at + 1])) at += 1
  const digits = at
  while (isDigit(bytes[at]) && at - digits < LONGEST.number) at += 1
  const parameter = at === from ? null : Number(String.fromCharCode(...bytes.subarray(from, at)))
  // a blank that ends a word is part of it
  if (bytes[at] === 0x20) at += 1
  return { token: { kind: 'WORD', word, parameter }, next: at }
}
