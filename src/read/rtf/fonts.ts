import { decodeWestern } from '../western.js'

/** A font of the list, and the encoding of the bytes that are written in it. */
export interface Font {
  name: string
  /** As `TextDecoder` calls it; SYMBOLS: pictures, no letters; null: that of the file. */
  encoding: string | null
}

/** By the numbers of `\fcharset`. */
const CHARSETS: Readonly<Record<number, string | null>> = {
  0: 'windows-1252',
  1: null,
  2: 'SYMBOLS',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

export const encodingOfCharset = (charset: number): string | null => CHARSETS[charset] ?? null

const PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  866: 'ibm866',
  10000: 'macintosh',
  65001: 'utf-8',
}

/** The encoding of a code page of Windows; null for one that is not known. */
export const encodingOfPage = (page: number): string | null =>
  PAGES[page] ?? ((page >= 1250 && page <= 1258) || page === 874 ? `windows-${page}` : null)

/** Bytes as text. Those of a font of pictures are set where Word sets them, among the characters for private use. */
export function decodeBytes(bytes: readonly number[], encoding: string): string {
  if (encoding === 'SYMBOLS')
    return bytes.map((byte) => String.fromCharCode(byte < 0x20 ? byte : 0xf000 + byte)).join('')
  const text = new Uint8Array(bytes)
  return encoding === 'windows-1252' ? decodeWestern(text) : new TextDecoder(encoding).decode(text)
}
