/** What a request brings to sign in, whatever it is. */
export const asked = (args: object): { email?: unknown; password?: unknown } =>
  ('data' in args && typeof args.data === 'object' && args.data) || {}
