export type TaskKind = 'ASSIGNMENT' | 'MEASURE' | 'REQUIREMENT' | 'UMBRELLA' | 'ENCOURAGEMENT'
export type TaskModality = 'MUST' | 'REQUESTED' | 'ENCOURAGED'
export type TaskRole = 'LEAD' | 'COORDINATING' | 'EXECUTING' | 'REPORT_TO'
export type LeadSource = 'EXPLICIT' | 'INHERITED' | 'ROLE_HOLDER' | 'NONE'

/** OVERDUE as soon as any dated deadline has passed; NO_DEADLINE when there is none but horizons. */
export type TaskState = 'OPEN' | 'OVERDUE' | 'NO_DEADLINE'
