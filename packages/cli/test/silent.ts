/** Nobody watches. */
export const silent = { reading: () => undefined, judging: () => undefined }
