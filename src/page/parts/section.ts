import { withDays, wordsOf } from '../words.js'

const words = wordsOf({
  title: ['trích yếu', 'title'],
  preamble: ['phần mở đầu', 'preamble'],
  recipients: ['nơi nhận', 'recipients'],
  bullet: [(at: string) => `gạch đầu dòng ${at}`, (at: string) => `bullet ${at}`],
  row: [(at: string) => `dòng ${at} của bảng`, (at: string) => `row ${at} of the table`],
  paragraph: [(at: string) => `đoạn ${at}`, (at: string) => `paragraph ${at}`],
})

/** Where in a paper something stands, as people say it: "II.3, gạch đầu dòng 2" for II.3/-2. */
export const sectionName = (section: string): string =>
  section
    .split('/')
    .map((part, at) => (at === 0 ? outer(part) : inner(part)))
    .filter((part) => part !== '')
    .join(', ')

/** What the server says of a paper, with days and places as the page writes them. */
export const inPlaces = (message: string): string =>
  withDays(message).replace(/(?<=, )mục (\S+)(?= “)/g, (printed, section: string) =>
    isNamed(section) ? words[section] : printed.replace(section, sectionName(section)),
  )

type NamedPart = 'title' | 'preamble' | 'recipients'

const isNamed = (part: string): part is NamedPart =>
  part === 'title' || part === 'preamble' || part === 'recipients'

const outer = (part: string): string => (isNamed(part) ? words[part] : part)

function inner(part: string): string {
  const [, kind, at] = /^(-|row|)(\d+)$/.exec(part) ?? []
  if (at === undefined) return part
  return kind === '-' ? words.bullet(at) : kind === 'row' ? words.row(at) : words.paragraph(at)
}
