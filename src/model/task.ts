export const TASK_KINDS = ['ASSIGNMENT', 'MEASURE', 'REQUIREMENT', 'UMBRELLA', 'ENCOURAGEMENT'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export const TASK_MODALITIES = ['MUST', 'REQUESTED', 'ENCOURAGED'] as const
export type TaskModality = (typeof TASK_MODALITIES)[number]

export type TaskRole = 'LEAD' | 'COORDINATING' | 'EXECUTING' | 'REPORT_TO'
export type LeadSource = 'EXPLICIT' | 'INHERITED' | 'ROLE_HOLDER' | 'NONE'

/** How a task stands on a day; `standingsOf` says when. */
export const TASK_STATES = ['OPEN', 'OVERDUE', 'DONE_ON_TIME', 'DONE_LATE', 'NO_DEADLINE'] as const
export type TaskState = (typeof TASK_STATES)[number]
