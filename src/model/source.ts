/**
 * A paper's text before it is understood. RAW: offsets count in the file's own decoded text (txt, md), with
 * nothing trimmed or normalised. EXTRACTED: in the text that a reader made from the file.
 */
export interface Source {
  /** Base name of the file, for people. */
  readonly name: string
  readonly mediaType: string
  readonly text: string
  readonly textBase: 'RAW' | 'EXTRACTED'
}
