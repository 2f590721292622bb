/** The closed lists of what findings of the parser can be. */

export type Urgency = 'KHAN' | 'THUONG_KHAN' | 'HOA_TOC'
export type ProvinceSource = 'PRINTED' | 'INFERRED_BODY' | 'INFERRED_GAZETTEER'
export type IssuerResolution =
  'PRINTED' | 'SUFFIX' | 'OWN_TERRITORY' | 'OWN_TERRITORY_INFERRED' | 'SIBLING' | 'EARLIER_MENTION' | 'NONE'
export type RecipientKind =
  'AGENCY' | 'COLLECTIVE' | 'LIST' | 'ROLE_HOLDERS' | 'INTERNAL_UNITS' | 'BACKREFERENCE' | 'FILING'

/**
 * LAW "Luật Nhà ở năm 2023"; UNNUMBERED "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII", "Kế hoạch của UBND tỉnh";
 * DRAFT "dự thảo Nghị quyết"; PLANNED "ban hành Kế hoạch"; PROGRAMME and CAMPAIGN by their quoted names; SELF "Kế
 * hoạch này"; GENERIC "Kế hoạch nêu trên", "các văn bản trên".
 */
export type SoftReferenceKind =
  'DRAFT' | 'PLANNED' | 'GENERIC' | 'LAW' | 'PROGRAMME' | 'SELF' | 'UNNUMBERED' | 'CAMPAIGN'
