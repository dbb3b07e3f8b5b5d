/**
 * What is said of something that was thrown, which may be anything.
 *
 * @param {unknown} thrown
 */
export const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
