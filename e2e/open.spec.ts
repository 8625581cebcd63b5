import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { expect, test } from './test.ts'

const fixture = (name: string) => readFileSync(new URL(`../test-fixtures/templates/${name}`, import.meta.url))

test('an untouched file leaves as the very bytes that came: UTF-16, CRLF, comments, tabs', async ({ designer }) => {
  await designer.open()
  const text =
    '{\r\n\t// mine\r\n\t"type": "Microsoft.VirtualMachineImages/imageTemplates",\r\n\t"location": "westus2",\r\n\t"properties": {},\r\n}'
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  await designer.openFile('mine.json', bytes)
  await expect(designer.json).toContainText('westus2')
  const saved = await designer.downloadBytes()
  expect(saved.name).toBe('mine.json')
  expect(saved.bytes.equals(bytes)).toBe(true)
})

const refused = [
  {
    name: 'a PNG',
    file: 'picture.png',
    content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    says: /PNG image, not JSON/,
  },
  { name: 'an empty file', file: 'empty.json', content: Buffer.alloc(0), says: /empty/ },
  {
    name: 'another JSON',
    file: 'package.json',
    content: Buffer.from('{"name":"x","dependencies":{}}'),
    says: /package\.json/,
  },
] as const

test('what is not JSON gets a plain message, and the open draft is as it was', async ({ designer }) => {
  await designer.start('Blank')
  const before = await designer.text()
  for (const { file, content, says } of refused) {
    await designer.openFile(file, content)
    const message = designer.page.getByRole('alertdialog')
    await expect(message).toContainText(says)
    await message.getByRole('button', { name: 'Back' }).click()
    await expect(message).toBeHidden()
    expect(await designer.text(), file).toBe(before)
  }
})

test('a 50 MB file is refused by its size', async ({ designer }, testInfo) => {
  const huge = testInfo.outputPath('huge.json')
  writeFileSync(huge, '')
  truncateSync(huge, 50 * 1024 * 1024)
  await designer.open()
  await designer.openFile(huge)
  await expect(designer.page.getByRole('alertdialog')).toContainText('50 MB; the limit is 5 MB')
})

const working = [
  { name: '100,000 opening brackets', content: '['.repeat(100_000) },
  {
    name: '__proto__ keys',
    content:
      '{"__proto__": {"x": 1}, "constructor": 2, "properties": {"source": {"type": "PlatformImage", "__proto__": 3}, "distribute": []}}',
  },
  { name: 'text that is no JSON', content: 'hi{ this is not JSON' },
] as const

test('with odd texts the page stays usable', async ({ designer }) => {
  await designer.open()
  await designer.takeWhatever()
  for (const { name, content } of working) {
    await designer.openFile(`${name}.json`, content)
    await expect(designer.json).toContainText(name)
    expect(await designer.text()).toBe(content)
  }
})

test('a brace deleted inside distribute leaves source and customize editable, and nothing is lost', async ({
  designer,
}) => {
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
  const text = fixture('deployment-two-images.jsonc').toString()
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

const corpus = new URL('../../shared/corpus/templates/', import.meta.url)

/** A few of all sizes and origins: all of them are saved by the tests of the store. */
function sampleOfCorpus() {
  const names = readdirSync(corpus).sort()
  return names.filter((_, index) => index % Math.ceil(names.length / 15) === 0)
}

test('files of other people leave byte-identical', async ({ designer }) => {
  test.skip(!existsSync(corpus), 'The corpus is not beside this checkout.')
  await designer.open()
  await designer.takeWhatever()
  for (const name of sampleOfCorpus()) {
    const bytes = readFileSync(new URL(encodeURIComponent(name), corpus))
    await designer.openFile(name, bytes)
    await expect(designer.json).toContainText(name)
    const saved = await designer.downloadBytes()
    expect(saved.bytes.equals(bytes), name).toBe(true)
  }
})

test('a piece of a template from a page is made a whole one', async ({ designer, page }) => {
  await designer.open()
  await designer.openFile('piece.json', '"customize": [\n  { "type": "Shell", "name": "Hello", "inline": ["ls"] }\n]')
  await expect(page.getByRole('alertdialog')).toContainText('a part of an image template')
  await page.getByRole('button', { name: 'Make a template of it' }).click()
  await designer.goTo('Customize')
  await expect(designer.list('Customizers').items).toHaveCount(1)
  expect(await designer.text()).toContain('"name": "Hello"')
})

test('what was found in a file is told, and leads on', async ({ designer, page }) => {
  await designer.open()
  const text = fixture('../virtual-desktops.jsonc')
  await designer.openFile('azuredeploy.json', text)
  const banner = page.getByRole('region', { name: 'Just opened' })
  await expect(banner).toContainText('Opened azuredeploy.json: a deployment template')
  await banner.getByRole('button', { name: 'Close' }).click()
  await expect(banner).toBeHidden()
  await page.getByRole('button', { name: 'What was found' }).click()
  const dialog = page.getByRole('dialog', { name: 'What was found' })
  await expect(dialog).toContainText('azuredeploy.json, UTF-8')
  await expect(dialog).toContainText('Source PlatformImage · 8 steps · 2 targets · Windows')
  await expect(dialog).toContainText('Kept as it is')
  await dialog.getByRole('button', { name: 'Fill in…' }).click()
  await expect(page.getByRole('dialog', { name: 'Fill in placeholders' })).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await designer.text()).toBe(text.toString('utf8'))
})

test('JSON within Terraform is edited where it stands', async ({ designer, page }) => {
  await designer.open()
  const text = fixture('../variations/10-terraform-heredoc.tf').toString('utf8')
  await designer.openFile('main.tf', text)
  await expect(page.getByRole('region', { name: 'Just opened' })).toContainText('within Terraform code')
  await expect(page.getByRole('textbox', { name: 'Build timeout', exact: true })).toHaveValue('${var.minutes}')
  await designer.goTo('Customize')
  const step = designer.list('Customizers').items.first()
  await step.getByText('packages').click()
  await step.getByLabel('Name', { exact: true }).fill('updates')
  expect(await designer.text()).toBe(text.replace('"packages"', '"updates"'))
})
