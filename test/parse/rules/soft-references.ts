import { item, within } from './paper.js'

/** Papers that are spoken of without a symbol. */
export const SOFT_REFERENCES = within(item(), [
  { rule: 'soft.this', fires: 'Các xã làm theo Kế hoạch này.', not: 'Các xã làm kế hoạch ngày mai.' },
  { rule: 'soft.backward', fires: 'Các xã làm theo Kế hoạch nêu trên.', not: 'Các xã nêu kế hoạch.' },
  { rule: 'soft.law', fires: 'Căn cứ Luật Nhà ở năm 2023 mà làm.', not: 'Các luật sư theo luật mà làm.' },
  { rule: 'soft.draft', fires: 'Hoàn thiện dự thảo Nghị quyết.', not: 'Hoàn thiện Nghị quyết.' },
  {
    rule: 'soft.assembly',
    fires: 'Bám sát Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX, các xã trồng cây.',
    not: 'Bám sát Nghị quyết, Đại hội Đảng bộ tỉnh bầu cấp ủy.',
  },
  {
    rule: 'soft.campaign',
    fires: 'Gắn với phong trào “Xóm sạch nhà xanh” ở xã.',
    not: 'Gắn với phong trào xóm sạch nhà xanh ở xã.',
  },
  {
    rule: 'soft.programme.quoted',
    fires: 'Lồng ghép Đề án “Mỗi nhà một cây” của xã.',
    not: 'Lồng ghép Đề án mỗi nhà một cây của xã.',
  },
  {
    rule: 'soft.programme.national',
    fires: 'Lồng ghép Chương trình mục tiêu quốc gia xây dựng nông thôn mới.',
    not: 'Lồng ghép chương trình trồng cây nông thôn mới.',
  },
  { rule: 'soft.of-body', fires: 'Bám sát Kế hoạch của Tỉnh ủy để làm.', not: 'Bám sát Kế hoạch của mình.' },
  {
    rule: 'soft.planned',
    fires: 'Các xã ban hành kế hoạch trồng cây.',
    not: 'Các xã ban hành Kế hoạch số 5/KH-UBND ngày 01/6/2023 của UBND xã Nghi Phú.',
  },
])
