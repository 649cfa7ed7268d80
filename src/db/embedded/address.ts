export const USER = 'salus'
export const DATABASE = 'salus'

type Place = { port: number; password: string; database?: string }

/** Where a database of the embedded PostgreSQL is reached, on this machine only. */
export const addressOf = ({ database = DATABASE, password, port }: Place): string =>
  `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`
