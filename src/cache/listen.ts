import { Client } from 'pg'
import { CHANNEL, parseMessage, processId } from './channel'
import { pages } from './pages'

const RETRY_AFTER = 1000

/**
 * Drops pages when another process changes their documents. While the connection is down cached pages keep
 * being served; once it is back nothing is trusted that was cached before.
 */
export function listenForChanges(databaseURL: string): { stop: () => Promise<void> } {
  let isStopped = false
  let client: Client | undefined
  let retry: NodeJS.Timeout | undefined

  const connect = async () => {
    const connection = new Client({
      connectionString: databaseURL,
      application_name: 'salus-pages',
      keepAlive: true,
    })
    client = connection
    let isLost = false
    const onLoss = () => {
      if (isLost || isStopped) return
      isLost = true
      connection.end().catch(() => {})
      retry = setTimeout(connect, RETRY_AFTER)
      retry.unref()
    }
    connection.on('error', onLoss)
    connection.on('end', onLoss)
    connection.on('notification', ({ payload }) => {
      const change = parseMessage(payload)
      if (change && change.from !== processId()) pages().invalidate(change.tags)
    })
    try {
      await connection.connect()
      await connection.query(`listen ${CHANNEL}`)
      pages().clear()
    } catch {
      onLoss()
    }
  }

  void connect()
  return {
    stop: async () => {
      isStopped = true
      clearTimeout(retry)
      await client?.end().catch(() => {})
    },
  }
}
