import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import type { MailSettings } from '@/src/env'
import { unsentEmail } from './unsentEmail'

/** Sends by the mail server of the settings. Without one, mail is a line in the log. */
export const mail = (settings: MailSettings | undefined): EmailAdapter | Promise<EmailAdapter> =>
  settings
    ? nodemailerAdapter({
        defaultFromAddress: settings.from,
        defaultFromName: 'Salus',
        // A mail server that is away must not keep the site from starting.
        skipVerify: true,
        transportOptions: settings.server,
      })
    : unsentEmail
