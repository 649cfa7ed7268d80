const READ = ['GET', 'HEAD', 'OPTIONS']
const ALL = [...READ, 'POST', 'PUT', 'PATCH', 'DELETE']

/** The methods of each address, the first that fits. Pages are only read. */
const METHODS: readonly [address: RegExp, methods: readonly string[]][] = [
  [/^\/api\/graphql$/, ['POST', 'OPTIONS']],
  [/^\/api\/(search|openapi\.json)$/, READ],
  [/^\/(api|admin|_next)(\/|$)/, ALL],
  [/^\/feedback$/, [...READ, 'POST']],
]

/** The methods that an address answers to. */
export const methodsOf = (url: string): readonly string[] => {
  const [path = '/'] = url.split('?', 1)
  return METHODS.find(([address]) => address.test(path))?.[1] ?? READ
}
