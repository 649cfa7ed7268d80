import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { passwordProblem } from '../passwordProblem'

/** Payload itself is content with three characters. */
export const refuseWeakPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const data: unknown = 'data' in args ? args.data : undefined
  if (typeof data !== 'object' || data === null || !('password' in data) || data.password === undefined)
    return
  const { email, name } = { email: req.user?.email, name: req.user?.name, ...data }
  const problem = await passwordProblem(data.password, { email, name })
  if (problem)
    throw new ValidationError(
      { collection: 'users', errors: [{ path: 'password', message: problem }], req },
      req.t,
    )
}
