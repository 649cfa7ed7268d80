import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Articles } from './collections/Articles'
import { AuditLog } from './collections/AuditLog'
import { ownLocks } from './collections/access/ownLocks'
import { hasRole } from './collections/access/roles'
import { Conditions } from './collections/Conditions'
import { Experts } from './collections/Experts'
import { Feedback } from './collections/Feedback'
import { Media } from './collections/Media'
import { Redirects } from './collections/Redirects'
import { RelatedArticles } from './collections/RelatedArticles'
import { SignOffs } from './collections/SignOffs'
import { Site } from './collections/Site'
import { Symptoms } from './collections/Symptoms'
import { Treatments } from './collections/Treatments'
import { Users } from './collections/Users'
import { Withdrawals } from './collections/Withdrawals'
import { translations } from './src/admin/translations'
import { documentBudget } from './src/api/graphql/documentBudget'
import { salusPostgres } from './src/db/adapter'
import { mail } from './src/email/mail'
import { serverEnv } from './src/env'
import { audit } from './src/plugins/audit'
import { bounds } from './src/plugins/bounds'
import { freshness } from './src/plugins/freshness'
import { governance } from './src/plugins/governance'
import { history } from './src/plugins/history'
import { linkCheck } from './src/plugins/linkCheck'
import { listFilters } from './src/plugins/listFilters'
import { mediaGate } from './src/plugins/mediaGate'
import { newDocuments } from './src/plugins/newDocuments'
import { plainErrors } from './src/plugins/plainErrors'
import { readability } from './src/plugins/readability'
import { redirects } from './src/plugins/redirects'
import { related } from './src/plugins/related'
import { reminders } from './src/plugins/reminders'
import { saving } from './src/plugins/saving'
import { search } from './src/plugins/search'
import { signInLimit } from './src/plugins/signInLimit'
import { systemDates } from './src/plugins/systemDates'
import { takedowns } from './src/plugins/takedowns'
import { textFields } from './src/plugins/textFields'
import { whereUsed } from './src/plugins/whereUsed'
import { withdrawals } from './src/plugins/withdrawals'
import { plainEditor } from './src/richtext/editor'
import { isSchedulerToken } from './src/schedulerToken'

const root = path.dirname(fileURLToPath(import.meta.url))
const { databaseURL, mail: mailSettings, mediaDir, secret, siteURL } = serverEnv()

export default buildConfig({
  secret,
  serverURL: siteURL,
  telemetry: false,
  i18n: { translations },
  collections: [
    Articles,
    SignOffs,
    RelatedArticles,
    Conditions,
    Symptoms,
    Treatments,
    Experts,
    Users,
    { ...Media, upload: { ...(typeof Media.upload === 'object' && Media.upload), staticDir: mediaDir } },
    Redirects,
    Withdrawals,
    Feedback,
    AuditLog,
  ],
  globals: [Site],
  plugins: [
    saving(),
    freshness(),
    redirects(),
    withdrawals(),
    governance(),
    history(),
    linkCheck(),
    readability(),
    reminders(),
    search(),
    whereUsed(),
    // After what refuses to delete an article that others lead to: it takes the links of the others along.
    related(),
    audit(),
    mediaGate(),
    bounds(),
    newDocuments(),
    // After all that adds fields.
    listFilters(),
    systemDates(),
    takedowns(),
    textFields(),
    signInLimit(),
    plainErrors(),
  ],
  editor: plainEditor(),
  email: mail(mailSettings),
  db: salusPostgres({
    idType: 'uuid',
    push: false,
    migrationDir: path.join(root, 'src/db/migrations'),
    pool: { connectionString: databaseURL, max: 12 },
  }),
  sharp,
  admin: {
    user: Users.slug,
    avatar: 'default',
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
    dateFormat: 'd MMMM yyyy, HH:mm',
    components: { graphics: { Icon: '/src/admin/Icon#Icon', Logo: '/src/admin/Logo#Logo' } },
    meta: { titleSuffix: ' · Salus' },
    timezones: undefined,
    livePreview: {
      breakpoints: [
        { name: 'phone', label: 'Phone', width: 375, height: 720 },
        { name: 'tablet', label: 'Tablet', width: 820, height: 1100 },
        { name: 'desktop', label: 'Desktop', width: 1280, height: 900 },
      ],
    },
  },
  csrf: [siteURL],
  cors: [siteURL],
  defaultDepth: 1,
  maxDepth: 3,
  upload: { limits: { fileSize: 20_000_000 }, abortOnLimit: true },
  bodyParser: { limits: { fieldSize: 4_000_000 } },
  graphQL: {
    disablePlaygroundInProduction: true,
    disableIntrospectionInProduction: true,
    maxComplexity: 2000,
    validationRules: documentBudget,
  },
  jobs: {
    access: {
      run: ({ req }) =>
        hasRole(req.user, 'admin') || isSchedulerToken(req.headers.get('authorization'), secret),
      queue: () => false,
      cancel: () => false,
    },
    deleteJobOnComplete: true,
  },
  typescript: {
    // “npm run generate” makes them. By itself Payload starts a process for it each time it starts in development.
    autoGenerate: false,
    outputFile: path.join(root, 'src/payload-types.ts'),
    strictDraftTypes: true,
  },
}).then(ownLocks)
