import { pino, type Logger } from 'pino'

export type { Logger }

/** JSON lines on standard error; standard output belongs to what a command answers. */
export const createLog = (level: string): Logger =>
  pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))
