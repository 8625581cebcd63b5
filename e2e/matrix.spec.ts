import { readFileSync } from 'node:fs'
import type { DesignerPage } from './pages/designer-page.ts'
import { expect, test } from './test.ts'

/**
 * A sample of the matrix that the component tests go through in full, in a real browser: set in the form, then in the
 * text, cleared in the form, and all of it taken back.
 */
interface Json {
  [key: string]: Json | string | number | undefined
}

const read = () => JSON.parse(readFileSync('test-fixtures/templates/windows-to-gallery.json', 'utf8')) as Json
const script = { type: 'PowerShell', name: 'Check', inline: ['exit 0'] }
const file = { type: 'File', name: 'Copy', sourceUri: 'https://example.com/a', destination: 'C:\\a' }
const restart = { type: 'WindowsRestart', name: 'Restart', restartCommand: 'shutdown /r', restartTimeout: '10m' }
const image = { type: 'ManagedImage', runOutputName: 'image', imageId: '<imageId>', location: 'westus2' }
const disk = { type: 'VHD', runOutputName: 'disk', uri: 'https://stimages.blob.core.windows.net/vhds/' }
const text = `${JSON.stringify(withSteps(read()), undefined, 2)}\n`
const steps = [
  ['Basics'],
  ['Source'],
  ['Customize', 'Customizers'],
  ['Validate', 'Validators'],
  ['Distribute', 'Distribution targets'],
  ['Build'],
] as const

function withSteps(template: Json): Json {
  const properties = template['properties'] as Json
  const customize = [...(properties['customize'] as unknown as Json[]), restart, file, script, restart, file]
  const distribute = [...(properties['distribute'] as unknown as Json[]), image, disk]
  const more = { customize, distribute, validate: { inVMValidations: [script, file, script] } }
  return { ...template, properties: { ...properties, ...more } as unknown as Json }
}

test('fifty properties say the same in the form and in the text, and undo gives back the bytes', async ({
  designer,
}) => {
  // Some two hundred keys and texts.
  test.slow()
  await designer.open()
  await designer.openFile('it-matrix.json', text)
  await designer.editorReady()
  const done: string[] = []
  for (const [step, list] of steps) {
    await test.step(step, async () => {
      await designer.goTo(step)
      await openCards(designer, list)
      const paths = await boxes(designer)
      await thereAndBack(designer, paths)
      done.push(...paths)
    })
  }
  expect(new Set(done).size).toBeGreaterThanOrEqual(50)
})

async function openCards(designer: DesignerPage, name: (typeof steps)[number][1]) {
  if (name === undefined) return
  const list = designer.list(name)
  for (const index of (await list.items.all()).keys()) await list.openCard(index)
}

/** Paths of what is one text box in this step. */
function boxes({ page }: DesignerPage): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    const isOne = (owner: HTMLElement) => {
      const inputs = owner.querySelectorAll<HTMLInputElement>('input[type=text]:not([readonly])')
      return inputs.length === 1 && !inputs[0]?.placeholder.startsWith('Add ')
    }
    const owners = [...main.querySelectorAll<HTMLElement>('[data-path]')]
    return [...new Set(owners.filter((owner) => isOne(owner)).map((owner) => owner.dataset['path'] ?? ''))]
  })
}

async function thereAndBack(designer: DesignerPage, paths: readonly string[]) {
  const { undo } = designer
  const box = (path: string) => designer.field(path).locator('input[type=text]')
  for (const path of paths) await box(path).fill('7')
  const set = await designer.text()
  for (const path of paths) expect([7, '7'], path).toContain(valueAt(set, path))

  await designer.pasteJson(set.replaceAll(/"7"|\b7\b(?=,?\n)/g, (seven) => seven.replace('7', '8')))
  for (const path of paths) await expect(box(path), path).toHaveValue('8')

  for (const path of paths) await box(path).fill('')
  const cleared = await designer.text()
  for (const path of paths) expect(valueAt(cleared, path), path).toBeUndefined()

  // Some hundred times: by clicks of the pointer that would take longer than all the rest.
  await undo.evaluate(async (button: HTMLElement) => {
    while (button.ariaDisabled !== 'true') {
      button.click()
      await new Promise(requestAnimationFrame)
    }
  })
  expect(await designer.text()).toBe(text)
}

function valueAt(json: string, path: string): Json[string] {
  let value: Json[string] = JSON.parse(json) as Json
  for (const key of path.split('/').slice(1)) value = (value as Json | undefined)?.[key]
  return value
}
