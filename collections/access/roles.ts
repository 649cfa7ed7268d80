import type { PayloadRequest } from 'payload'

export const ROLES = ['admin', 'editor', 'reviewer', 'author'] as const
export type Role = (typeof ROLES)[number]

type User = PayloadRequest['user']

export const hasRole = (user: User, ...roles: Role[]): boolean =>
  user?.roles?.some((role) => roles.includes(role)) ?? false

/** Anyone with a login and at least one role. */
export const isStaff = (user: User): boolean => hasRole(user, ...ROLES)

/** Those who may put words before readers and take them away. */
export const isPublisher = (user: User): boolean => hasRole(user, 'admin', 'editor')
