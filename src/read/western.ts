/** Where windows-1252 differs from Latin-1; five of these bytes mean nothing there. */
const FIRST = 0x80
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Every byte as a letter of windows-1252, `TextDecoder`'s name for Western text. Not by `TextDecoder`: that of Node 20 to 23
 * takes these bytes for Latin-1, where dashes and quotation marks are control characters.
 */
export const decodeWestern = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => LETTERS.charAt(letter.charCodeAt(0) - FIRST))

/** The byte that is this letter in windows-1252 or in Latin-1. */
export function westernByte(letter: string): number {
  const at = LETTERS.indexOf(letter)
  return at < 0 ? letter.charCodeAt(0) : FIRST + at
}
