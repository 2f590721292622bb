/** "Công ty Khai thác CTTL", "Ban Chỉ đạo các Chương trình MTQG": letters in a name that stand for the same words in every paper. */
export const spelledOut = (name: string): string =>
  name.replace(LETTERS, (letters) => WORDS[letters.replaceAll(' ', '')] ?? letters)

const WORDS: Readonly<Record<string, string>> = {
  CTTL: 'công trình thủy lợi',
  VSMTNT: 'Vệ sinh môi trường nông thôn',
  VSMT: 'Vệ sinh môi trường',
  MTQG: 'mục tiêu quốc gia',
}
const LETTERS = /(?<!\p{L})(?:CTTL|VSMT(?: ?NT)?|(?<=(?:[Cc]hương trình|CT) )MTQG)(?!\p{L})/gu
