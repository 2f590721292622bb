export const TASK_KINDS = ['ASSIGNMENT', 'MEASURE', 'REQUIREMENT', 'UMBRELLA', 'ENCOURAGEMENT'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export const TASK_MODALITIES = ['MUST', 'REQUESTED', 'ENCOURAGED'] as const
export type TaskModality = (typeof TASK_MODALITIES)[number]

/** The part that a body has in a task, with the type of its relationship in graphs, stored and exported. */
export const RELATIONSHIP_OF_ROLE = {
  LEAD: 'LED_BY',
  COORDINATING: 'COORDINATED_BY',
  EXECUTING: 'EXECUTED_BY',
  REPORT_TO: 'REPORTS_TO',
} as const
export type TaskRole = keyof typeof RELATIONSHIP_OF_ROLE
export const TASK_ROLES = Object.keys(RELATIONSHIP_OF_ROLE) as [TaskRole, ...TaskRole[]]
export type LeadSource = 'EXPLICIT' | 'INHERITED' | 'ROLE_HOLDER' | 'NONE'

/** How a task stands on a day; `standingsOf` says when. */
export const TASK_STATES = ['OPEN', 'OVERDUE', 'DONE_ON_TIME', 'DONE_LATE', 'NO_DEADLINE'] as const
export type TaskState = (typeof TASK_STATES)[number]
