import { type PayloadRequest, ValidationError } from 'payload'

export const refusal = (req: PayloadRequest, path: string, message: string): ValidationError =>
  new ValidationError({ collection: 'withdrawals', errors: [{ path, message }], req }, req.t)
