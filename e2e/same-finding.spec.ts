import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from './test.ts'

interface PrintedFinding {
  code: string
  message: string
  path: string
  line: number
  column: number
  endColumn: number
}

function checkByCommand(text: string): PrintedFinding[] {
  const args = ['dist-cli/image-template.js', 'check', '--format', 'json', '-']
  const { stdout } = spawnSync(process.execPath, args, { input: text, encoding: 'utf8' })
  const [report] = JSON.parse(stdout) as { templates: { findings: PrintedFinding[] }[] }[]
  return report?.templates.flatMap(({ findings }) => findings) ?? []
}

test('a finding is the same on the command line, in the list, at its field and in the text', async ({ designer }) => {
  const { page, problems, json } = designer
  const clean = readFileSync('test-fixtures/templates/windows-to-gallery.json', 'utf8')
  const wrong = clean
    .replace('"location": "westeurope"', '"location": "westus9"')
    .replace('"buildTimeoutInMinutes": 180', '"buildTimeoutInMinutes": 30')
    .replace('"runElevated"', '"runAsSystem"')
  const printed = checkByCommand(wrong)
  expect(printed.map(({ code }) => code).sort()).toEqual([
    'CUS-SYSTEM-ELEVATED',
    'REG-SUPPORTED',
    'TMO-WINDOWS',
    'WU-PENDING-RESTART',
  ])
  await designer.open()
  await designer.openFile('it-wrong.json', wrong)
  await designer.editorReady()

  await expect(problems.getByRole('listitem')).toHaveCount(printed.length)
  for (const { code, message, path, line, column, endColumn } of printed) {
    const row = problems.getByRole('listitem').filter({ hasText: code })
    await expect(row).toContainText(message)
    await expect(row).toContainText(`Ln ${line}`)

    await row.getByRole('button', { name: message }).click()
    await expect(designer.field(path).locator(':focus')).toHaveCount(1)
    await expect(page.getByRole('main').getByText(message)).toBeVisible()

    const tip = json.getByRole('tooltip')
    for (const at of [column, endColumn - 1]) {
      const { x, y } = await designer.placeInJson(line, at)
      await page.mouse.move(x, y)
      await expect(tip).toContainText(message)
      await expect(tip).toContainText(code)
      await page.mouse.move(0, 0)
      await expect(tip).toBeHidden()
    }
  }
})

test('a finding around the template is shown where it is, by mouse and by F8', async ({ designer }) => {
  const { page, problems, json } = designer
  const template = JSON.parse(readFileSync('test-fixtures/templates/windows-to-gallery.json', 'utf8')) as object
  const trigger = {
    type: 'Microsoft.VirtualMachineImages/imageTemplates/triggers',
    apiVersion: '2024-02-01',
    name: 'it-windows-2022/on-new-source',
    location: 'westeurope',
    properties: { kind: 'SourceImage' },
  }
  const text = JSON.stringify({ contentVersion: '1.0.0.0', resources: [template, trigger] }, undefined, 2)
  await designer.open()
  await designer.openFile('it-triggered.json', text)
  await designer.editorReady()
  const row = problems.getByRole('listitem').filter({ hasText: 'TRG-LOCATION' })
  const line = json.locator('.view-line').filter({ hasText: 'on-new-source' })
  await expect(row).toHaveCount(1)
  await expect(line).toHaveCount(0)
  await page.keyboard.press('F8')
  await expect(line).toBeVisible()
  await row.getByRole('button', { name: 'Remove location' }).click()
  await expect(row).toHaveCount(0)
  expect(JSON.parse(await designer.text())).toMatchObject({ resources: [template, { properties: trigger.properties }] })
})
