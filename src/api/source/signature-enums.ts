import type {
  SignatureCoverage,
  SignatureFault,
  SignatureKind,
  SignedAtBasis,
} from '../../model/signature.js'
import { enumOf } from '../schema/enums.js'

export const SignatureKindEnum = enumOf('SignatureKind', 'Loại chữ ký số: what a digital signature is for.', {
  SIGNATURE: 'Chữ ký: a person or a body signs.',
  TIMESTAMP: 'Dấu thời gian: a time-stamping authority says when the file was there.',
} satisfies Record<SignatureKind, string>)

export const SignatureCoverageEnum = enumOf(
  'SignatureCoverage',
  'Phạm vi của chữ ký số: how far the file is what was signed.',
  {
    WHOLE_FILE: 'Toàn bộ tệp: the whole file is what was signed.',
    FILE_UP_TO: 'Tệp đến khi ký: the file was so when it was signed; something was added since.',
    BROKEN: 'Không khớp: the file, or the signature, is not what was signed.',
    UNCHECKED: 'Không kiểm tra được: the signature cannot be checked here.',
  } satisfies Record<SignatureCoverage, string>,
)

export const SignatureFaultEnum = enumOf(
  'SignatureFault',
  'Điểm sai của chữ ký số: what is wrong with a digital signature.',
  {
    RANGE: 'Phạm vi sai: what it covers is not all of the file’s beginning but the signature itself.',
    DIGEST: 'Nội dung đã đổi: the bytes are others than those that were signed.',
    VALUE: 'Chữ ký không đúng: it was not made by the key of its certificate.',
    UNREADABLE: 'Không đọc được: what stands in its place is no signature that can be read.',
    ALGORITHM: 'Thuật toán lạ: it was made in a way that is not known here.',
    CERTIFICATE: 'Thiếu chứng thư: the certificate of the signer did not come with it.',
  } satisfies Record<SignatureFault, string>,
)

export const SignedAtBasisEnum = enumOf(
  'SignedAtBasis',
  'Căn cứ của thời điểm ký: who says when a file was signed.',
  {
    TIMESTAMP: 'Dấu thời gian: a time-stamping authority (RFC 3161).',
    SIGNED_ATTRIBUTE: 'Thuộc tính đã ký: the signer’s own clock, signed with the file.',
    DICTIONARY: 'Ghi trong tệp: the signer’s own clock, written beside the signature.',
  } satisfies Record<SignedAtBasis, string>,
)
