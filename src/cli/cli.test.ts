import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { FileReport } from './check-file.ts'
import type { Io } from './io.ts'
import { run } from './run.ts'

const clean = readFileSync(new URL('../../test-fixtures/templates/request-body.json', import.meta.url), 'utf8')
const wrong = clean.replace('"runElevated": true', '"runAsSystem": true')
const odd = clean.replace('"runElevated": true', '"validExitCodes": [0],\n      "runElevatd": true')

const files: Record<string, string | Uint8Array> = {
  'clean.json': clean,
  'wrong.json': wrong,
  'odd.json': odd,
  'utf16.json': Buffer.from(`\ufeff${clean.replaceAll('\n', '\r\n')}`, 'utf16le'),
  'package.json': '{"name": "x", "version": "1.0.0"}',
  'broken.json': '{"location": "westus2',
  'old.json': clean.replace(
    '{',
    '{ "type": "Microsoft.VirtualMachineImages/imageTemplates", "apiVersion": "2019-05-01-preview", "name": "old",',
  ),
  // Names that mean something to a terminal or to the log of a pipeline.
  'hostile.json': clean.replace(
    '"runElevated": true',
    String.raw`"\u001b[2J\n::error::x\r\u009b31m\u202e": 1, "##vso[task.setvariable]y": 1, "##[group]z": 1`,
  ),
  '::error::\n::\u001b[31m.json': wrong,
  'latin1.json': Uint8Array.of(0x7b, 0xe9, 0x7d),
}

const written: Record<string, Uint8Array> = {}

/** Stars only: the real thing is tried on the built program. */
const picomatchLike = (pattern: string) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`)

async function image(...args: string[]) {
  let [out, err] = ['', '']
  const io: Io = {
    out: (text) => void (out += typeof text === 'string' ? text : new TextDecoder().decode(text)),
    err: (text) => void (err += text),
    readFile: (path) => {
      const content = files[path]
      if (content === undefined)
        return Promise.reject(Object.assign(new Error('no'), { code: path.endsWith('/') ? 'EISDIR' : 'ENOENT' }))
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content)
    },
    isFile: (path) => Promise.resolve(files[path] !== undefined),
    findFiles: (pattern) =>
      Promise.resolve(
        Object.keys(files)
          .filter((name) => picomatchLike(pattern).test(name))
          .sort(),
      ),
    writeFile: (path, bytes) => {
      written[path] = bytes
      return Promise.resolve()
    },
    readStdin: () => Promise.resolve(new TextEncoder().encode(wrong)),
  }
  return { code: await run(args, io), out, err }
}

describe('check', () => {
  test.each([
    ['clean.json', 0],
    ['utf16.json', 0],
    ['wrong.json', 1],
    ['broken.json', 1],
    ['package.json', 2],
    ['missing.json', 2],
    ['folder/', 2],
    ['latin1.json', 2],
  ])('%s: exit %i', async (file, code) => {
    expect((await image('check', file)).code).toBe(code)
  })

  test.each([
    [['clean.json', 'wrong.json'], 1],
    [['wrong.json', 'missing.json'], 2],
    [['missing.json', 'clean.json'], 2],
    [['-'], 1],
    [['--', 'clean.json'], 0],
  ])('%j: exit %i', async (args, code) => {
    expect((await image('check', ...args)).code).toBe(code)
  })

  test.each([
    ['old.json', 'none', 1],
    ['old.json', 'info', 1],
    ['old.json', 'warning', 0],
    ['wrong.json', 'warning', 1],
    ['wrong.json', 'error', 0],
  ])('%s with at most %s: exit %i', async (file, severity, code) => {
    expect((await image('check', file, '--max-severity', severity)).code).toBe(code)
  })

  test('prints a line a finding, by place', async () => {
    const { out } = await image('check', 'wrong.json')
    const [line] = out.split('\n')
    expect(line).toMatch(
      /^wrong\.json:\d+:\d+ error CUS-SYSTEM-ELEVATED Run as system needs Run elevated\..* \(\/properties\/customize\/0\/runAsSystem\)$/,
    )
    expect(out).toContain('wrong.json: The template names no API version; it is checked as 2024-02-01.')
  })

  test.each([['check'], ['fix', '--diff']])(
    '%s never says what a terminal or the log of a pipeline would obey',
    async (...args) => {
      const { out, err } = await image(...args, 'hostile.json', '::error::\n::\u001b[31m.json', '::missing\u001b.json')
      // eslint-disable-next-line no-control-regex -- they are what must not come out
      expect(out + err).not.toMatch(/[\0-\t\v-\u001f\u007f-\u009f\u202a-\u202e]|^\s*::|##(?:vso)?\[/m)
      const said = args[0] === 'check' ? out : err
      expect(said).toContain(String.raw`\u001b[2J\u000a::error::x\u000d\u009b31m\u202e`)
      expect(said).toContain(String.raw`\u003a:error::\u000a::\u001b[31m.json`)
      expect(err).toContain(String.raw`image-template: ::missing\u001b.json: there is no such file.`)
    },
  )

  test.each(['json', 'sarif'])('nor does %s, which still says the same', async (format) => {
    const { out } = await image('check', '--format', format, 'hostile.json')
    // eslint-disable-next-line no-control-regex -- they are what must not come out
    expect(out).not.toMatch(/[\0-\t\v-\u001f\u007f-\u009f\u202a-\u202e]|##(?:vso)?\[/)
    expect(JSON.stringify(JSON.parse(out))).toContain('\\u001b[2J\\n::error::x\\r\u009b31m\u202e')
  })

  test('calls standard input by its name', async () => {
    expect((await image('check', '-')).out).toMatch(/^<stdin>:/)
  })

  test('prints JSON for programs, lines and columns from 1', async () => {
    const { out } = await image('check', '--format=json', 'odd.json', 'package.json')
    const reports = JSON.parse(out) as FileReport[]
    expect(reports.map(({ file }) => file)).toEqual(['odd.json', 'package.json'])
    expect(reports[0]?.templates).toEqual([
      {
        pointer: '',
        apiVersion: '2024-02-01',
        findings: [
          {
            code: 'SCH-UNKNOWN',
            severity: 'error',
            message: 'The service does not know runElevatd. Did you mean runElevated?',
            path: '/properties/customize/0/runElevatd',
            line: 16,
            column: 7,
            endLine: 16,
            endColumn: 19,
            fixes: ['Rename to runElevated', 'Remove runElevatd'],
          },
        ],
      },
    ])
    expect(reports[1]).toEqual({
      file: 'package.json',
      templates: [],
      notes: ['This JSON holds no image template. It looks like a package.json.'],
    })
  })

  test('tells what concerns the file and no template of it', async () => {
    const { out } = await image('check', '--format=json', 'broken.json')
    const [report] = JSON.parse(out) as FileReport[]
    expect(report?.templates.map(({ pointer, apiVersion }) => [pointer, apiVersion])).toEqual([['', null]])
    expect(report?.templates[0]?.findings[0]?.code).toBe('JSON-SYNTAX')
  })
})

describe('links', () => {
  test('hold the very text', async () => {
    const { code, out } = await image('link', 'clean.json', '--base', 'https://example.com/designer/?x=1#old')
    expect(code).toBe(0)
    expect(out).toMatch(/^https:\/\/example\.com\/designer\/\?x=1#v1\.[\w-]+\n$/)
    expect((await image('open-link', out.trim())).out).toBe(clean)
  })

  const secret = 'hunter2-Sup3r'
  files['secrets.json'] =
    `\ufeff${clean.replace('"runElevated": true', `"inline": ["x --password ${secret}"]`)}`.replaceAll('\n', '\r\n')

  test('hold no secret unasked: each is listed with its line', async () => {
    const { code, out, err } = await image('link', 'secrets.json')
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(
      /^secrets\.json:\d+:\d+ Password\nimage-template: secrets\.json: 1 secret would go into the link\./,
    )
    expect(err).toContain('Add --mask to put <secret> in place of it, or --with-secrets to share it all the same.')
    expect(err).not.toContain(secret)
  })

  test.each([
    ['--mask', '<secret>'],
    ['--with-secrets', secret],
  ])('%s is a way out; line ends travel, a byte order mark does not', async (option, content) => {
    const { code, out, err } = await image('link', 'secrets.json', option)
    expect([code, err]).toEqual([0, expect.stringMatching(/^secrets\.json:\d+:\d+ Password\n$/)])
    const opened = await image('open-link', out.trim())
    const text = clean.replace('"runElevated": true', `"inline": ["x --password ${content}"]`)
    expect(opened.out).toBe(text.replaceAll('\n', '\r\n'))
  })

  test('can be shorter, and need no address', async () => {
    const [whole, short] = [await image('link', 'clean.json'), await image('link', '--minify', 'clean.json')]
    expect(short.out.length).toBeLessThan(whole.out.length)
    expect((await image('open-link', short.out.trim())).out).toBe(JSON.stringify(JSON.parse(clean)))
  })

  test.each([
    [['link', 'missing.json'], 'missing.json: there is no such file.'],
    [['link', '--minify', 'broken.json'], 'broken.json: only whole JSON can be minified.'],
    [['link', 'clean.json', 'old.json'], 'link takes one FILE, not 2.'],
    [['link', 'clean.json', '--base', 'nowhere'], '--base needs an address'],
    [['link', 'clean.json', '--mask', '--with-secrets'], 'link can mask secrets or share them, not both.'],
    [['open-link'], 'open-link needs a URL.'],
    [['open-link', 'https://example.com/'], 'This address holds no template.'],
    [['open-link', '#v1.AAAA'], 'This link'],
    [['open-link', '#v7.AAAA'], 'This link was made by a newer version'],
  ])('%j is refused', async (args, message) => {
    const { code, out, err } = await image(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`image-template: ${message}`)
  })
})

describe('the program', () => {
  test.each([[['--help']], [['check', '--help']], [['link', '-h']]])('%j explains itself', async (args) => {
    const { code, out } = await image(...args)
    expect(code).toBe(0)
    expect(out).toContain('image-template check FILE…')
  })

  test('says its version', async () => {
    expect(await image('--version')).toEqual({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
      err: '',
    })
  })

  test.each([
    [[], 'image-template check FILE…'],
    [['chekc', 'x'], "There is no command 'chekc'. See image-template --help."],
    [['check'], 'check needs a FILE, or - for standard input. See image-template check --help.'],
    [['check', '--sarif', 'clean.json'], "Unknown option '--sarif'. See image-template check --help."],
    [['check', '--format', 'xml', 'clean.json'], "--format can be text, json, sarif, not 'xml'."],
    [['check', '--format'], 'argument missing. See image-template check --help.'],
    [
      ['check', '--max-severity', 'fatal', 'clean.json'],
      "--max-severity can be warning, none, info, error, not 'fatal'.",
    ],
    [['check', 'missing.json'], 'missing.json: there is no such file. Check the name and the folder you are in.'],
    [['check', 'folder/'], 'folder/: this is a folder. Name the files in it.'],
    [
      ['check', 'latin1.json'],
      'latin1.json: this is no text file. Byte 1 cannot be read: it is no UTF-8. Save it as UTF-8 and try again.',
    ],
  ])('%j is not understood, in one line', async (args, message) => {
    const { code, err } = await image(...args)
    expect(code).toBe(2)
    expect(err).toContain(message)
    expect(err).not.toMatch(/\bat .*:\d+:\d+/)
  })
})

describe('patterns', () => {
  test('mean every file of such a name, each once', async () => {
    const { out, code } = await image('check', '--format', 'json', 'c*n.json', 'clean.json')
    expect((JSON.parse(out) as FileReport[]).map(({ file }) => file)).toEqual(['clean.json'])
    expect(code).toBe(0)
  })

  test('that mean nothing are told', async () => {
    const { err, code } = await image('check', 'nothing-*.json')
    expect(err).toContain('No file is called like nothing-*.json.')
    expect(code).toBe(2)
  })

  test('are names where a file is called so', async () => {
    files['odd[1].json'] = clean
    expect((await image('check', 'odd[1].json')).code).toBe(0)
  })
})

describe('fix', () => {
  const codes = '"validExitCodes": ["0", "3010"]'
  const byteOrderMark = '\ufeff'
  files['codes.json'] = Buffer.from(
    `${byteOrderMark}${clean.replace('"runElevated": true', codes).replaceAll('\n', '\r\n')}`,
    'utf16le',
  )

  test('mends what needs no choice and keeps every other byte', async () => {
    const { code } = await image('fix', '--write', 'codes.json')
    expect(code).toBe(0)
    const fixed = clean.replace('"runElevated": true', '"validExitCodes": [0, 3010]').replaceAll('\n', '\r\n')
    expect(Buffer.from(written['codes.json'] ?? []).toString('utf16le')).toBe(`${byteOrderMark}${fixed}`)
  })

  test.each([['fix'], ['upgrade', '--to', '2024-02-01']])(
    '%s says so where a file holds no template',
    async (...args) => {
      const { code, out, err } = await image(...args, 'package.json')
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain('package.json: This JSON holds no image template. It looks like a package.json.')
    },
  )

  test('writes nothing where nothing is to be done, or without --write', async () => {
    delete written['codes.json']
    expect((await image('fix', '--write', 'clean.json')).code).toBe(0)
    const { out } = await image('fix', '--diff', 'codes.json')
    expect(out).toMatch(/^\+.*\[0, 3010\]/m)
    expect(written).toEqual({})
  })

  test('writes and shows what it changed, where both are asked for', async () => {
    delete written['codes.json']
    const { code, out } = await image('fix', '--write', '--diff', 'codes.json')
    expect(code).toBe(0)
    expect(out).toMatch(/^\+.*\[0, 3010\]/m)
    expect(written['codes.json']).toBeDefined()
  })

  test('what cannot be read is told, and the others are mended all the same', async () => {
    const { code, err } = await image('fix', '--write', 'missing.json', 'codes.json')
    expect(code).toBe(2)
    expect(err).toContain('missing.json: there is no such file')
    expect(written['codes.json']).toBeDefined()
  })

  test('prints the mended text, byte for byte, and what is left to do beside it', async () => {
    const { out, err, code } = await image('fix', 'odd.json')
    expect(out).toBe(odd)
    expect(err).toMatch(/^odd\.json:\d+:\d+ error SCH-UNKNOWN .* \(\/properties\/customize\/0\/runElevatd\)$/m)
    expect(code).toBe(1)
    expect((await image('fix', 'clean.json', 'odd.json')).err).toContain('--write to change 2 files')
  })
})

describe('upgrade', () => {
  const identity =
    '/subscriptions/S/resourceGroups/RG/providers/Microsoft.ManagedIdentity/userAssignedIdentities/builder'
  files['preview.json'] = (files['old.json'] as string)
    .replace('"runElevated": true', '"valid_exit_codes": "0,3010"')
    .replace(/"identity": \{[\s\S]*?\n {2}\},\n/, '')
  files['parameter.json'] =
    `{"parameters": {"v": {"type": "string"}}, "resources": [${clean.replace('{', `{"type": "Microsoft.VirtualMachineImages/imageTemplates", "apiVersion": "[parameters('v')]", "name": "x",`)}]}`

  test('prints the template in the other version, and keeps every byte that this one does not ask for', async () => {
    const { out, err, code } = await image('upgrade', 'preview.json', '--to', '2024-02-01', '--identity', identity)
    expect(code).toBe(0)
    const expected = (files['preview.json'] as string)
      .replace('2019-05-01-preview', '2024-02-01')
      .replace('"valid_exit_codes": "0,3010"', '"validExitCodes": [0, 3010]')
    const without = out.replace(/"identity": \{[\s\S]*?\n {2}\},\n/, '')
    expect(without.replace(/\s+/g, ' ')).toBe(expected.replace(/\s+/g, ' '))
    expect(out).toContain(identity)
    expect(err).toContain('preview.json: UPGRADE API version 2019-05-01-preview → 2024-02-01')
  })

  test('says what only the user knows', async () => {
    const { err, code } = await image('upgrade', 'preview.json', '--to', '2024-02-01')
    expect(code).toBe(1)
    expect(err).toMatch(/error IDN-REQUIRED/)
  })

  test('says where a version stands that it cannot write, and fails', async () => {
    const { out, err, code } = await image('upgrade', 'parameter.json', '--to', '2024-02-01')
    expect([out, code]).toEqual([files['parameter.json'], 1])
    expect(err).toMatch(
      /^parameter\.json:1:\d+ error UPGRADE The API version is \[parameters\('v'\)\], which has no default/,
    )
  })

  test.each([
    [['preview.json'], 'upgrade needs --to'],
    [['preview.json', '--to', '2024'], '--to can be 2018-02-01-preview, 2019-02-01-preview'],
    [
      ['preview.json', '--to', '2024-02-01', '--identity', 'builder'],
      '--identity builder: The ID of an identity reads',
    ],
    [['--to', '2024-02-01'], 'upgrade needs a FILE'],
  ])('%j is refused with a reason', async (args, reason) => {
    const { err, code } = await image('upgrade', ...args)
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })
})
