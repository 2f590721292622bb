import { Field, ID, Int, ObjectType } from 'type-graphql'
import { IngestOutcomeEnum, RefusalCodeEnum } from '../schema/enums.js'
import { Node } from '../node/type.js'
import { connectionType } from '../schema/connection.js'
import { DateTimeScalar } from '../schema/scalars.js'
import {
  SignatureKindEnum,
  SignatureCoverageEnum,
  SignatureFaultEnum,
  SignedAtBasisEnum,
} from './signature-enums.js'

@ObjectType({
  description:
    'Chữ ký số: a digital signature of a PDF. Whether the file is what was signed is checked by the key of the certificate that came with it; whether one may trust that certificate is not: nobody is asked who gave it out or whether it was taken back.',
})
export class FileSignature {
  @Field(() => SignatureKindEnum, { description: 'Loại: of a signer, or of a time-stamping authority.' })
  kind: string

  @Field(() => String, {
    nullable: true,
    description: 'Người ký: the person or body that the certificate names (CN).',
  })
  signer: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Tổ chức: the organisation that the certificate names (O).',
  })
  organisation: string | null

  @Field(() => String, { nullable: true, description: 'Đơn vị: the part of the organisation (OU).' })
  unit: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Đơn vị cấp chứng thư: who gave out the certificate, as it says itself.',
  })
  certifiedBy: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Số chứng thư: the serial number of the certificate, in hexadecimal digits.',
  })
  serial: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Chứng thư có hiệu lực từ: the first moment at which the certificate holds.',
  })
  validFrom: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Chứng thư có hiệu lực đến: the last moment at which the certificate holds.',
  })
  validTo: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Thời điểm ký: when it was signed, as `signedAtBasis` says it.',
  })
  signedAt: string | null

  @Field(() => SignedAtBasisEnum, {
    nullable: true,
    description: 'Căn cứ của thời điểm ký: who says when it was signed.',
  })
  signedAtBasis: string | null

  @Field(() => SignatureCoverageEnum, {
    description: 'Phạm vi của chữ ký: how far the file is what was signed.',
  })
  coverage: string

  @Field(() => SignatureFaultEnum, {
    nullable: true,
    description: 'Điểm sai của chữ ký: what is wrong with it; null when nothing is.',
  })
  fault: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Số byte được ký: up to which byte of the file it says that it covers; null where what it covers is no range of the file.',
  })
  coveredBytes: number | null
}

@ObjectType({
  implements: Node,
  description: 'Tệp nguồn: a file that was read, or the public page that records of such a file come from.',
})
export class SourceFile extends Node {
  @Field(() => ID, { description: 'Mã định danh của tệp: stable and opaque.' })
  declare id: string

  @Field(() => String, {
    description: 'Tên tệp, tên trang: the base name of the file, or the name of the page.',
  })
  name: string

  @Field(() => String, {
    nullable: true,
    description: 'Địa chỉ trang: where the page is on the web; null for a file.',
  })
  address: string | null

  @Field(() => [String], {
    description: 'Trang khác cùng nội dung: addresses of other pages that say the same. At most 20.',
  })
  alsoAt: readonly string[]

  @Field(() => String, { description: 'Kiểu nội dung: its media type, for example text/plain.' })
  mediaType: string

  @Field(() => String, { description: 'Mã băm SHA-256 của tệp: tells whether it is the same file.' })
  sha256: string

  @Field(() => DateTimeScalar, { description: 'Thời điểm nạp: when it was read.' })
  ingestedAt: string

  @Field(() => Int, {
    nullable: true,
    description:
      'Độ dài văn bản: of its text, in UTF-16 units, as `Evidence.start` and `end` count; null where there is no text or the viewer may not read it.',
  })
  textLength: number | null
}

export const SourceFileConnection = connectionType(
  'SourceFile',
  'tệp nguồn',
  () => SourceFile,
  'the newest first, then by id',
)

@ObjectType({ description: 'Kết quả nạp: what became of a paper that was handed in.' })
export class IngestReport {
  @Field(() => String, { description: 'Tên tệp: as it was given.' })
  fileName: string

  @Field(() => IngestOutcomeEnum, { description: 'Kết quả: what became of it.' })
  outcome: string

  @Field(() => Int, { description: 'Số quan hệ mới: relations that were not there before.' })
  relationsAdded: number

  @Field(() => Int, { description: 'Số nhiệm vụ mới: tasks that were not there before.' })
  tasksAdded: number

  @Field(() => RefusalCodeEnum, {
    nullable: true,
    description: 'Mã lý do từ chối: why it was refused, never its text; null when it was not.',
  })
  refusal: string | null
}

@ObjectType({ description: 'Kết quả gỡ bỏ: what went with a file that was taken back.' })
export class RemovalReport {
  @Field(() => String, { description: 'Tên tệp đã gỡ bỏ: the name of the file.' })
  source: string

  @Field(() => Int, { description: 'Số văn bản mất đi: documents that only this file spoke of.' })
  documentsRemoved: number

  @Field(() => Int, { description: 'Số văn bản còn lại: documents it spoke of that others speak of too.' })
  documentsKept: number

  @Field(() => Int, { description: 'Số quan hệ mất đi: relations that only this file said.' })
  relationsRemoved: number

  @Field(() => Int, { description: 'Số nhiệm vụ mất đi: tasks that only this file gave.' })
  tasksRemoved: number
}
