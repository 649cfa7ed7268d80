import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const root = path.dirname(fileURLToPath(import.meta.url))
const alias = [
  { find: '@payload-config', replacement: path.join(root, 'payload.config.ts') },
  { find: /^@\//, replacement: `${root}/` },
]

type Project = TestProjectInlineConfiguration & { test: { name: string } }

const project = (test: Project['test']): Project => ({ resolve: { alias }, test })

export default defineConfig({
  test: {
    projects: [
      project({ name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] }),
      project({
        name: 'integration',
        include: ['tests/integration/**/*.test.ts'],
        globalSetup: ['tests/support/database.ts'],
        pool: 'forks',
        testTimeout: 60_000,
        hookTimeout: 120_000,
      }),
      project({
        name: 'site',
        include: ['tests/{http,browser,system}/**/*.test.ts'],
        globalSetup: ['tests/support/system.ts'],
        testTimeout: 120_000,
        hookTimeout: 120_000,
      }),
    ],
  },
})
