import { printSymbol } from '../../../src/model/symbol.js'
import { normalise } from '../../../src/parse/normalise.js'
import { recogniseHeading, type Heading } from '../../../src/parse/recognise/heading.js'
import { recogniseReferences, type Citation } from '../../../src/parse/recognise/references.js'
import { recogniseSignature, type Signature } from '../../../src/parse/recognise/signature.js'
import { segment } from '../../../src/parse/segment.js'

/** The face and the citations of a paper, without the later stages. */
export function read(text: string): {
  heading: Heading
  signature: Signature
  citations: readonly Citation[]
} {
  const paper = segment(normalise(text))
  const signature = recogniseSignature(paper)
  const heading = recogniseHeading(paper, signature)
  return { heading, signature, citations: recogniseReferences(paper, heading).citations }
}

/** What the head and the signature of a text say, as they are compared. */
export function faceOf(text: string) {
  const { heading, signature } = read(text)
  const { symbol, issuer, title, issuedOn, type, place } = heading
  return {
    symbol: symbol && printSymbol(symbol),
    issuer: issuer?.name,
    title,
    day: issuedOn?.value,
    type,
    province: place.province?.name ?? null,
    signatory: signature.signatory,
  }
}

/** Number, type, issuer, day and title of a head, as rows of tests have them. */
export const headOf = ({ symbol, type, issuer, issuedOn, title }: Heading) => [
  symbol && printSymbol(symbol),
  type,
  issuer?.name,
  issuedOn?.value,
  title,
]

/** A State paper of Nghệ An, or a Party paper of its committee, around the given words. */
export function paperOf({
  type,
  title,
  body,
  party = false,
}: {
  type: string
  title: string
  body: string
  party?: boolean
}): string {
  const code: Record<string, string> = {
    'KẾ HOẠCH': 'KH',
    'QUYẾT ĐỊNH': 'QĐ',
    'BÁO CÁO': 'BC',
    'TỜ TRÌNH': 'TTr',
    'CHỈ THỊ': 'CT',
    'HƯỚNG DẪN': 'HD',
    'THÔNG BÁO': 'TB',
    'QUY ĐỊNH': 'QĐ',
  }
  const head = party
    ? `TỈNH ỦY NGHỆ AN\n*\nSố 99-${code[type]}/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nNghệ An, ngày 10 tháng 6 năm 2023`
    : `ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 99/${code[type]}-UBND\nNghệ An, ngày 10 tháng 6 năm 2023`
  const tail = party ? 'T/M BAN THƯỜNG VỤ\nBÍ THƯ' : 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'
  return `${head}\n\n${type}\n${title}\n\n${body}\n\nNơi nhận:\n- Như trên;\n\n${tail}\n\nLê Văn Bình`
}
