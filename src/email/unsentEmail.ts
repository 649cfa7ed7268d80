import type { EmailAdapter } from 'payload'

/** Without a mail server an e-mail is a line in the log, without what only its receiver may read. */
export const unsentEmail: EmailAdapter<void> = ({ payload }) => ({
  name: 'unsent',
  defaultFromAddress: 'salus@localhost',
  defaultFromName: 'Salus',
  sendEmail: async ({ subject, to }) => {
    payload.logger.warn(`No mail server is set up, so “${subject}” was not sent to ${JSON.stringify(to)}.`)
  },
})
