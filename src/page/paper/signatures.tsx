import { label } from '../labels.js'
import { moment, wordsOf } from '../words.js'
import type { PaperOfScreen } from './facts.js'

const words = wordsOf({
  title: ['Chữ ký số', 'Digital signatures'],
  nobody: ['không rõ người ký', 'signer unknown'],
  certified: ['chứng thư do', 'certificate by'],
  noTime: ['không ghi thời điểm', 'no time stated'],
  trust: [
    'Chỉ kiểm tra tệp có đúng là bản đã ký; độ tin cậy của chứng thư không được kiểm tra.',
    'Checked is whether the file is what was signed; whether the certificate can be trusted is not.',
  ],
})

type FileSignature = PaperOfScreen['sources'][number]['signatures'][number]

const CLASSES: Readonly<Record<FileSignature['coverage'], string>> = {
  WHOLE_FILE: 'mark',
  FILE_UP_TO: 'mark unsure',
  BROKEN: 'mark late',
  UNCHECKED: 'mark unsure',
}

/** Who has signed a file digitally, when, and whether the file is what was signed. */
export function Signatures({ signatures }: { readonly signatures: readonly FileSignature[] }) {
  if (signatures.length === 0) return null
  return (
    <div class="paper-title">
      {words.title}:
      <ul class="plain">
        {signatures.map((signature, index) => (
          <li key={index}>
            <One signature={signature} />
          </li>
        ))}
      </ul>
      <span class="quiet">{words.trust}</span>
    </div>
  )
}

function One({ signature }: { readonly signature: FileSignature }) {
  const { kind, signer, organisation, unit, certifiedBy, signedAt, signedAtBasis, coverage, fault } =
    signature
  const of = [unit, organisation].filter((name) => name !== null && name !== signer)
  return (
    <>
      {kind === 'TIMESTAMP' && `${label('SignatureKind', kind)}: `}
      <b>{signer ?? words.nobody}</b>
      {of.length > 0 && `, ${of.join(', ')}`}{' '}
      <span class="quiet">
        {signedAt === null ? words.noTime : moment(signedAt)}
        {signedAtBasis !== null && ` (${label('SignedAtBasis', signedAtBasis).toLowerCase()})`}
        {certifiedBy !== null && ` · ${words.certified} ${certifiedBy}`}
      </span>{' '}
      <span class={CLASSES[coverage]}>
        {label('SignatureCoverage', coverage)}
        {fault !== null && `: ${label('SignatureFault', fault).toLowerCase()}`}
      </span>
    </>
  )
}
