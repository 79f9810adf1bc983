/** Clarity from which an increment is stated as the onset. */
export const clearOnset = 4.5
/** Clarity from which a decrement is stated as the end. */
export const clearEnd = 6
/** From log-odds of the training set, where about a fifth mines, to those of a supply area, where one in 200 may. */
export const priorShift = -3.9
/** Log-odds from which a meter is worth a look, and from which several independent terms may say probable. */
export const suspectLogOdds = 1
export const probableLogOdds = 2.5
/** All measures are kept of meters from these log-odds on: what peers add is less than the difference to `suspect`. */
export const keptLogOdds = 0.5
/** A term counts as independent support from this weight on. */
export const supportingWeight = 0.8
/** Fewer usable days than these are not judged. */
export const fewestUsableDays = 21
/** Below this even a clear load is called no more than worth a look: one rig, or a cabinet. */
export const leastProbableKw = 3
/** Weight that the terms on the load itself must reach together, whatever category and contract say. */
export const groundWeight = 0.3
