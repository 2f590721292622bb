/** Whether a person should look at what was read so surely. */
export const isUnsure = (confidence: number): boolean => confidence < 0.8
