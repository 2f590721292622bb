/** How many days back the first screen looks for tasks that became late, and for changes. */
export const DAYS_LATE = 30
export const DAYS_OF_CHANGES = 7
