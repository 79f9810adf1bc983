/** Of files that are brought in: they go to disk as they come, and are never held in memory. */
export const recordType = 'application/x-davylamp-record'
