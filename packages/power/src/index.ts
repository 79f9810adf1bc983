export { measure, type Measures } from './measure/measure.js'
export { streamMeters } from './read/stream-meters.js'
export { type PowerOptions, scanPower } from './scan-power.js'
export { meterDayColumns, meterDaysSql } from './read/meter-days-sql.js'
