import { expect, test } from './test.ts'

const line = (text: string) => `[0f7c1d2e-55aa-4c1b-9f3e-0123456789ab] PACKER OUT ==> azure-arm: ${text}\n`
const log = [
  line('Provisioning with Powershell...'),
  line('Restarting Machine'),
  line('still working').repeat(2_000),
  line('Uploading the Windows update elevated script...'),
  line('Restarting Machine'),
  line('Provisioning with Powershell...'),
  line('Script exited with non-zero exit status: 3010. Allowed exit codes are: [0]'),
].join('')

test('a log leads to the step that failed, and its exit code is taken for success', async ({ designer }) => {
  const { page } = designer
  await designer.start('Windows Server with updates')
  const steps = await designer.list('Customizers').items.count()
  await designer.list('Customizers').add('PowerShell')
  await designer.goTo('Review')
  await page.getByRole('button', { name: 'Explain it from its error or log…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Explain a failed build' })
  await dialog
    .getByRole('textbox', { name: 'Error or log' })
    .fill('Conflict: Update/Upgrade of image templates is currently not supported')
  await expect(dialog.getByRole('region', { name: 'A template of this name exists already' })).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Choose a log…' }).click()
  await (await chooser).setFiles({ name: 'customization.log', mimeType: 'text/plain', buffer: Buffer.from(log) })
  await expect(dialog.getByText('2,006 lines read.')).toBeVisible()
  await expect(dialog.getByRole('region', { name: 'Exit code 3010' })).toContainText('needs a restart')
  await dialog.getByRole('button', { name: 'Take 3010 for success' }).click()
  expect(steps).toBeGreaterThan(0)
  await dialog.getByRole('button', { name: 'Show the step' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'Customize' })).toBeVisible()
  expect(await designer.text()).toMatch(/3010/)
})
