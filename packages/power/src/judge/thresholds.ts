/** Clarity from which an increment is stated as the onset. */
export const clearOnset = 5
/** From log-odds of the training set, where about a fifth mines, to those of a supply area, where one in 200 may. */
export const priorShift = -3.9
/** Log-odds from which a meter is worth a look, and from which several independent terms may say probable. */
export const suspectLogOdds = 1
export const probableLogOdds = 3
/** A term counts as independent support from this weight on. */
export const supportingWeight = 0.8
/** Fewer usable days than these are not judged. */
export const fewestUsableDays = 21
