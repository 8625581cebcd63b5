import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from './test.ts'

const fixture = (name: string) => readFileSync(new URL(`../test-fixtures/templates/${name}`, import.meta.url))

test('an untouched file leaves as the very bytes that came: UTF-16, CRLF, comments, tabs', async ({ designer }) => {
  await designer.open()
  const text = '{\r\n\t// mine\r\n\t"type": "Microsoft.VirtualMachineImages/imageTemplates",\r\n\t"location": "westus2",\r\n\t"properties": {},\r\n}'
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  await designer.openFile('mine.json', bytes)
  await expect(designer.json).toContainText('westus2')
  const saved = await designer.downloadBytes()
  expect(saved.name).toBe('mine.json')
  expect(saved.bytes.equals(bytes)).toBe(true)
})

const refused = [
  { name: 'a 50 MB file', file: 'huge.json', content: Buffer.alloc(50 * 1024 * 1024, 0x20), says: /52 MB|50 MB/ },
  { name: 'a PNG', file: 'picture.png', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), says: /PNG image, not JSON/ },
  { name: 'an empty file', file: 'empty.json', content: Buffer.alloc(0), says: /empty/ },
  { name: 'another JSON', file: 'package.json', content: Buffer.from('{"name":"x","dependencies":{}}'), says: /package\.json/ },
] as const

for (const { name, file, content, says } of refused) {
  test(`${name} gets a plain message, and the open draft is as it was`, async ({ designer }) => {
    await designer.start('Blank')
    const before = await designer.text()
    await designer.openFile(file, content)
    const message = designer.page.getByRole('alertdialog')
    await expect(message).toContainText(says)
    await message.getByRole('button', { name: 'Back' }).click()
    expect(await designer.text()).toBe(before)
  })
}

const working = [
  { name: '100,000 opening brackets', content: '['.repeat(100_000) },
  { name: '__proto__ keys', content: '{"__proto__": {"x": 1}, "constructor": 2, "properties": {"source": {"type": "PlatformImage", "__proto__": 3}, "distribute": []}}' },
  { name: 'text that is no JSON', content: 'hi{ this is not JSON' },
] as const

for (const { name, content } of working) {
  test(`${name}: the page stays usable`, async ({ designer }) => {
    await designer.open()
    await designer.openFile('odd.json', content)
    const asText = designer.page.getByRole('button', { name: 'Edit it as text' })
    await expect(asText.or(designer.json)).toBeVisible()
    if (await asText.isVisible()) await asText.click()
    await expect(designer.json).toBeVisible()
    expect(await designer.text()).toBe(content)
  })
}

test('a brace deleted inside distribute leaves source and customize editable, and nothing is lost', async ({ designer }) => {
  const whole = fixture('windows-to-gallery.json').toString()
  const at = whole.indexOf('}', whole.indexOf('"distribute"'))
  const broken = whole.slice(0, at) + whole.slice(at + 1)
  await designer.open()
  await designer.openFile('broken.json', broken)
  await designer.editorReady()
  await designer.goTo('Source')
  await designer.page.getByLabel('SKU', { exact: true }).fill('2025-datacenter-g2')
  await designer.goTo('Customize')
  await expect(designer.list('Customizers').items).not.toHaveCount(0)
  const edited = await designer.text()
  expect(edited).toContain('"sku": "2025-datacenter-g2"')
  expect(edited.length - broken.length).toBe('2025-datacenter-g2'.length - '2022-datacenter-g2'.length)

  const mended = edited.slice(0, at) + '}' + edited.slice(at)
  await designer.pasteJson(mended)
  await designer.goTo('Distribute')
  await expect(designer.list('Distribution targets').items).toHaveCount(1)
  await expect(designer.page.getByText('cannot be read')).toHaveCount(0)
})

test('an ARM deployment template is edited in place; of several templates the user picks one', async ({ designer }) => {
  const text = fixture('deployment-two-templates.json').toString()
  await designer.open()
  await designer.openFile('azuredeploy.json', text)
  const picker = designer.page.getByRole('dialog')
  await expect(picker).toContainText('2 image templates')
  await picker.getByRole('button').nth(1).click()
  await designer.goTo('Basics')
  await designer.page.getByLabel('Build timeout').fill('150')
  const edited = await designer.text()
  const changed = edited.split('\n').filter((line, index) => line !== text.split('\n')[index])
  expect(changed).toEqual([expect.stringContaining('150')])
})

const corpus = new URL('../../shared/corpus/', import.meta.url)
test('every strict file of the corpus leaves byte-identical', async ({ designer }) => {
  test.skip(!existsSync(corpus), 'The corpus is not beside this checkout.')
  test.setTimeout(300_000)
  const rows = readFileSync(new URL('MANIFEST.tsv', corpus), 'utf8').trim().split('\n').slice(1).map((row) => row.split('\t'))
  const strict = rows.filter((row) => row[8] === 'yes').map((row) => row[1] ?? '')
  expect(strict.length).toBeGreaterThan(50)
  await designer.open()
  for (const name of strict) {
    const bytes = readFileSync(new URL(`templates/${name}`, corpus))
    await designer.openFile(name, bytes)
    const asText = designer.page.getByRole('button', { name: 'Edit it as text' })
    const title = designer.json.getByText(name).first()
    await expect(asText.or(title)).toBeVisible()
    if (await asText.isVisible()) await asText.click()
    const picker = designer.page.getByRole('button', { name: 'Show the first' })
    if (await picker.isVisible()) await picker.click()
    await expect(title).toBeVisible()
    const saved = await designer.downloadBytes()
    expect(saved.bytes.equals(bytes), name).toBe(true)
  }
})
