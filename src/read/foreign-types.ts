import { AppError } from '../errors.js'

/** What a file of a kind that is not read can be made: the program that has it can save it so. */
type Remedy = 'DOCX' | 'JPEG' | 'XLSX' | 'ZIP' | 'EML' | 'OUTLOOK' | 'RECORDS' | 'SPOKEN' | 'ANOTHER'
type Foreign = readonly [what: string, saveAs?: Remedy]

const SOUND: Foreign = ['a recording of sound', 'SPOKEN']
const FILM: Foreign = ['a film', 'SPOKEN']
const PROGRAM: Foreign = ['a program', 'ANOTHER']
const DATABASE: Foreign = ['a database', 'ANOTHER']

/** By its first bytes, what a file is that is not read: people put in what lies beside a paper. */
const SIGNATURES: ReadonlyArray<readonly [RegExp, Foreign]> = [
  [/^(?:II\+\0|MM\0\+)/, ['a picture (BigTIFF)', 'JPEG']],
  [/^\0\0\0\x0cjP {2}/, ['a picture (JPEG 2000)', 'JPEG']],
  [/^8BPS\0/, ['a picture (Photoshop)', 'JPEG']],
  [/^AC10\d\d\0/, ['a drawing (DWG)']],
  [/^\x78\x9f\x3e\x22/, ['a packet of attachments by Outlook (winmail.dat)', 'OUTLOOK']],
  // ID3, a frame of MPEG, and what others begin with
  [
    /^(?:ID3[\x02-\x04]|\xff[\xf2\xf3\xfa\xfb][\x10-\xef]|\xff[\xf1\xf9][\x40-\x9f]|OggS\0|fLaC\0|#!AMR)/,
    SOUND,
  ],
  [/^RIFF.{4}WAVE|^.{4}ftypM4[AB]/s, SOUND],
  [/^RIFF.{4}AVI |^.{4}ftyp(?:isom|iso\d|mp4|M4V|qt|avc1|MSNV|3g|dash)/s, FILM],
  [/^(?:\x1aE\xdf\xa3|FLV\x01|\0\0\x01[\xb3\xba])/, FILM],
  [/^0&\xb2u\x8ef\xcf\x11/, ['a recording of sound or a film (WMA, WMV)', 'SPOKEN']],
  [/^.{4}ftyp(?:hei.|hev.|mif1|msf1|avi[fs])/s, ['a picture of a telephone (HEIC, AVIF)', 'JPEG']],
  [/^.{4}ftyp/s, ['a picture or a film (HEIC, MP4)', 'JPEG']],
  [/^7z\xbc\xaf\x27\x1c/, ['a 7z archive', 'ZIP']],
  [/^Rar!\x1a/, ['a RAR archive', 'ZIP']],
  [/^\x1f\x8b/, ['a gzip archive', 'ZIP']],
  [/^(?:BZh\d1AY|\xfd7zXZ\0|MSCF\0)|^[^\0][\s\S]{256}ustar/, ['an archive (TAR, BZ2, XZ, CAB)', 'ZIP']],
  [/^(?:MZ|\x7fELF)[\s\S]{0,64}\0/, PROGRAM],
  [/^(?:\xca\xfe\xba\xbe|[\xcf\xce]\xfa\xed\xfe)/, PROGRAM],
  [/^L\0\0\0\x01\x14\x02\0/, ['a shortcut of Windows (LNK)', 'ANOTHER']],
  [/^(?:SQLite format 3\0|\0\x01\0\0Standard (?:Jet|ACE) DB)/, DATABASE],
  [/^(?:wOF[F2]|OTTO\0|\0\x01\0\0\0[\x04-\x40])/, ['a font', 'ANOTHER']],
]

/** What a file is that is not read; undefined for one that may be. `start`: its first bytes, each as one character. */
export const signed = (start: string): Foreign | undefined =>
  SIGNATURES.find(([signature]) => signature.test(start))?.[1]

const SAMPLE_BYTES = 4096
/** Some encodings have letters among the control characters, but few: what has more is compressed, or made for machines. */
const MOST_CONTROLS = 0.05
/** Of UTF-16 every second byte of what is written without accents is zero. */
const ZEROS_OF_WIDE_TEXT = 0.2
/** Tabs, the ends of lines and pages, and what terminals write before colours. */
const OF_TEXT: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 27])

/** Whether bytes are those of no text in whatever encoding. */
export function isNoText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const isWide = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)
  const zeros = sample.filter((byte) => byte === 0).length
  if (isWide || zeros > sample.length * ZEROS_OF_WIDE_TEXT) return false
  const controls = sample.filter((byte) => byte < 32 && !OF_TEXT.has(byte)).length
  return controls > sample.length * MOST_CONTROLS
}

const REMEDIES: Readonly<Record<Remedy, string>> = {
  DOCX: 'Save the paper as DOCX, PDF or plain text (UTF-8).',
  JPEG: 'Open the picture and save it as JPEG; on an iPhone: Settings, Camera, Formats, Most Compatible.',
  XLSX: 'Open it and save it as XLSX.',
  ZIP: 'Unpack it and take in its papers, or pack them as ZIP.',
  EML: 'Save the mail as EML, or take in its attachments.',
  OUTLOOK: 'Open the mail in Outlook and save its attachments, or ask for the papers themselves.',
  RECORDS: 'Structured records are taken in by: npx chi-thi-graph import FILE.',
  SPOKEN:
    'What is said in it has to be written down first: take in the minutes, or the conclusion that was issued.',
  ANOTHER: 'It holds no paper: look whether another file was meant.',
}

/** That a file is of a kind that is not read. */
export const unsupported = (name: string, what: string, saveAs: Remedy = 'DOCX'): AppError =>
  new AppError(
    'UNSUPPORTED_MEDIA_TYPE',
    `${name} is ${what}; text, Markdown, HTML, DOCX, DOC, RTF, ODT, XLSX, PDF, PNG, JPEG, TIFF, WebP, GIF, BMP and edXML are read.`,
    { remedy: REMEDIES[saveAs], details: { what, saveAs } },
  )
