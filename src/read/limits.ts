/** What a reader takes in, at most. Papers stay far below; what does not is no paper, or was made to harm. */
export const LIMITS = {
  /** Bytes of a file. */
  fileBytes: 20 * 1024 * 1024,
  /** Bytes that a ZIP container (DOCX) declares or gives when inflated, all its parts together. */
  inflatedBytes: 100 * 1024 * 1024,
  /** Inflated bytes for each byte of the container. */
  inflationRatio: 100,
  /** Inflated bytes of one part that is read; the words of a paper and their formatting need far less. */
  partBytes: 32 * 1024 * 1024,
  /** Parts of a ZIP container. */
  zipParts: 10_000,
  pages: 2_000,
  /** How deep elements of HTML or XML stand in each other. */
  nesting: 1_000,
  /** Tags of an HTML page. */
  tags: 300_000,
  /** Cells that one table has when its merged cells are counted apart. */
  tableCells: 200_000,
  /** Characters (UTF-16 units) of a paper's text, whatever it was read from. */
  characters: 2_000_000,
  /** A worker's heap, in MiB. */
  workerHeapMib: 256,
  /** What the whole process may grow by while one file is extracted, in MiB: buffers are outside the heap. */
  growthMib: 256,
  /** From a worker's start to its answer. */
  milliseconds: 20_000,
} as const
