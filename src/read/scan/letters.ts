import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'

/** What two nets of Tesseract have learnt, each with the words and numbers that both know; and a net of digits by hand. */
export interface Letters {
  readonly small: Buffer
  readonly large: Buffer
  readonly digits: Buffer
}

/** Where the net stands among the parts of a file of Tesseract. */
const NET = 17

/** Reads all. Of Tesseract's files only the small net itself is ours: all else in its file is the same as in that of the large one. */
export async function readLetters(): Promise<Letters> {
  const { resolve } = createRequire(import.meta.url)
  const own = (name: string) => readFile(new URL(`../../../data/letters/${name}`, import.meta.url))
  const [net, digits, packed] = await Promise.all([
    own('vie.fast.lstm'),
    own('digits.net'),
    readFile(resolve('@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz')),
  ])
  const large = gunzipSync(packed)
  return { small: withNet(large, net), large, digits }
}

/** The file with another net: how many parts it has, where each begins (-1: not there), the parts. */
function withNet(letters: Buffer, net: Buffer): Buffer {
  const parts = letters.readInt32LE(0)
  const start = (part: number): number => Number(letters.readBigInt64LE(4 + 8 * part))
  const begins = Array.from({ length: parts }, (_, part) => start(part))
  const behind = begins.find((begin, part) => part > NET && begin >= 0) ?? letters.length
  const head = Buffer.from(letters.subarray(0, begins[NET]))
  const longer = net.length - (behind - begins[NET]!)
  begins.forEach((begin, part) => {
    if (part > NET && begin >= 0) head.writeBigInt64LE(BigInt(begin + longer), 4 + 8 * part)
  })
  return Buffer.concat([head, net, letters.subarray(behind)])
}
