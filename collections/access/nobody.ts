import type { FieldAccess } from 'payload'

/** For fields that only the system writes. */
export const nobody: FieldAccess = () => false
