import { MOST_FILE_BYTES } from '../model/source.js'

/** What a reader accepts at most. Real documents stay far below; larger files are made to do harm, or no documents. */
export const LIMITS = {
  /** Bytes of a file. */
  fileBytes: MOST_FILE_BYTES,
  /** Bytes that all parts of a ZIP container (DOCX, ODT, XLSX) declare or inflate to. */
  inflatedBytes: 100 * 1024 * 1024,
  /** Inflated bytes per byte of the container. */
  inflationRatio: 100,
  /** Inflated bytes of one part. */
  partBytes: 32 * 1024 * 1024,
  /** Parts of a ZIP container. */
  zipParts: 10_000,
  /** Files of a bundle (ZIP, mail), those of bundles in it included. */
  bundleFiles: 200,
  /** Bytes of all files of a bundle. */
  bundleBytes: 50 * 1024 * 1024,
  /** Bundles in one another: a ZIP archive in a mail. */
  bundleDepth: 2,
  pages: 2_000,
  /** Pages of a file that are read from pictures: each takes seconds. */
  scannedPages: 300,
  /** Dots of one picture: a sheet of A4 at 600 an inch has 35 million. */
  pictureDots: 40_000_000,
  /** Nesting depth of HTML or XML elements. */
  nesting: 1_000,
  /** Attributes of one element of XML. */
  attributes: 1_000,
  /** Elements of a message of the exchange axis, or of what an archive says of a paper. */
  fields: 20_000,
  /** Characters of the same, its attachments left out. */
  fieldCharacters: 1_000_000,
  /** Tags of an HTML page. */
  tags: 300_000,
  /** Times that a rule of a style sheet is held against an element, or against one around it. */
  styleTrials: 30_000_000,
  /** Cells of one table, with merged cells expanded. */
  tableCells: 200_000,
  /** Characters (UTF-16 units) of a document's text. */
  characters: 2_000_000,
  /** A worker's heap, in MiB. */
  workerHeapMib: 256,
  /** Growth of the whole process while a file is extracted, in MiB: buffers are outside the heap. */
  growthMib: 256,
  /** The same while pictures are read: Tesseract and the pictures are outside the heap. */
  scanGrowthMib: 1536,
  /** From a worker's start to its answer, or to the first page that it reads from a picture. */
  milliseconds: 20_000,
  /** To read one page from a picture, which takes some 4 s of a processor that has nothing else to do. */
  pageMilliseconds: 180_000,
} as const
