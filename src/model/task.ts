export const TASK_KINDS = ['ASSIGNMENT', 'MEASURE', 'REQUIREMENT', 'UMBRELLA', 'ENCOURAGEMENT'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export const TASK_MODALITIES = ['MUST', 'REQUESTED', 'ENCOURAGED'] as const
export type TaskModality = (typeof TASK_MODALITIES)[number]

export type TaskRole = 'LEAD' | 'COORDINATING' | 'EXECUTING' | 'REPORT_TO'
export type LeadSource = 'EXPLICIT' | 'INHERITED' | 'ROLE_HOLDER' | 'NONE'

/** OVERDUE as soon as any dated deadline has passed; NO_DEADLINE when there is none but horizons. */
export type TaskState = 'OPEN' | 'OVERDUE' | 'NO_DEADLINE'
