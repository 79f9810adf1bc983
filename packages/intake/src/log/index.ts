export { logFormat } from './format.js'
export type { LogFormat, LogInput, LogSummary } from './log.js'
export { type FollowEvent, followLog } from './follow.js'
export { openLog } from './open.js'
