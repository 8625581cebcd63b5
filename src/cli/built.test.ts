import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** The one file that is handed out, run as its user runs it: by Node alone, from another folder. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const fixture = join(root, 'test-fixtures/templates/request-body.json')
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'image-template-'))
  await build({ configFile: join(root, 'vite.cli.config.ts'), root, logLevel: 'silent', build: { outDir: folder } })
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function image(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['image-template.js', ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('checks a file', () => {
  expect(image(['check', fixture])).toMatchObject({ status: 0, stderr: '' })
})

test('checks standard input, and fails by its exit code', () => {
  const { status, stdout } = image(['check', '-'], '{"properties": {"distribute": []}}')
  expect(status).toBe(1)
  expect(stdout).toMatch(/^<stdin>:1:\d+ error /)
})

test('a link goes out and comes back', () => {
  const link = image(['link', fixture, '--base', 'https://example.com/']).stdout.trim()
  const printed = image(['open-link', link])
  expect(printed.stdout).toBe(readFileSync(fixture, 'utf8'))
})

test('says what it does not understand', () => {
  expect(image(['check', '--nonsense'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: "image-template: Unknown option '--nonsense'. See image-template check --help.\n",
  })
})

test('takes a pattern that no shell has expanded', () => {
  const pattern = join(root, 'test-fixtures/templates/request-b*.json').replaceAll('\\', '/')
  const { status, stdout } = image(['check', pattern, '--format', 'json'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject([{ file: expect.stringMatching(/request-body\.json$/) as string }])
})
