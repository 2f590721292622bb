import { linesIn, type Block } from '../blocks.js'
import { damaged, encrypted } from '../file-errors.js'
import type { Marks } from '../marks.js'
import { withHeadOfPage } from '../page-heads.js'
import { readXml } from '../xml.js'
import { openZip, type Zip } from '../zip.js'
import { Story } from './story.js'
import { Styles } from './styles.js'

/**
 * The blocks of an OpenDocument text in reading order, as `readDocx` gives those of a Word document. Inserted text counts;
 * deleted and hidden text and comments do not. Lines of headers, footers and text boxes go to `marks`.
 *
 * @throws AppError FILE_DAMAGED, FILE_ENCRYPTED, FILE_TOO_COMPLEX
 */
export function readOdt(bytes: Uint8Array, name: string, marks: Marks): Block[] {
  const zip = openZip(bytes, name)
  if (isEncrypted(zip)) throw encrypted(name)
  const content = zip.read(CONTENT)
  if (content === null) throw damaged(name, 'it holds no text')
  const styles = new Styles()
  const shared = zip.read(STYLES)
  if (shared !== null) for (const event of readXml(shared, STYLES, name)) styles.take(event)
  // before the text: `marks` keeps a limited number, and a paper set in text boxes has many
  const headers = shared === null ? [] : textsIn(shared, STYLES, name, styles, marks)
  for (const line of headers.flatMap(linesIn)) marks.add(line)
  return withHeadOfPage(headers, textsIn(content, CONTENT, name, styles, marks).flat())
}

const CONTENT = 'content.xml'
const STYLES = 'styles.xml'
/** Where a part has text: its body, or its headers and footers. */
const TEXTS: ReadonlySet<string> = new Set([
  'office:text',
  ...['header', 'header-left', 'header-first', 'footer', 'footer-left', 'footer-first'].map(
    (place) => `style:${place}`,
  ),
])

function textsIn(bytes: Uint8Array, part: string, name: string, styles: Styles, marks: Marks): Block[][] {
  const texts: Block[][] = []
  let story: Story | null = null
  let within = ''
  for (const event of readXml(bytes, part, name)) {
    if (story === null) {
      if (event.kind === 'OPEN' && TEXTS.has(event.name)) {
        within = event.name
        story = new Story(styles, marks, name)
      } else if (part === CONTENT) styles.take(event)
    } else if (event.kind === 'CLOSE' && event.name === within) {
      texts.push(story.end())
      story = null
    } else story.take(event)
  }
  return texts
}

/** Parts that are encrypted are listed as such; the list itself never is. */
function isEncrypted(zip: Zip): boolean {
  if (zip.names.has('encrypted-package')) return true
  const manifest = zip.read('META-INF/manifest.xml')
  // not parsed: old programs give it a document type declaration
  return manifest !== null && /<(?:\w+:)?encryption-data[\s>]/.test(new TextDecoder().decode(manifest))
}
