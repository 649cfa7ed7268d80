/** For what only the system writes. */
export const nobody = () => false
