import { describe, expect, test } from 'vitest'
import { analyze } from './analyze.ts'
import { planUpgrade } from './upgrades/plan-upgrade.ts'

/**
 * Time grows as the text does, and not with its square: held by ratios of one process, the best of several tries, with
 * room for noise. What is linear takes eight times as long for eight times as much; what was quadratic took forty times.
 */
const times = 8
const most = 20
const tries = 5

const image = '"type": "PlatformImage", "publisher": "Canonical", "offer": "o", "sku": "22_04-lts", "version": "latest"'

interface Parts {
  readonly steps?: string
  readonly location?: string
  readonly body?: string
}

function template(index: number, { steps = '', location = 'westus2', body = '' }: Parts = {}): string {
  return `{ "type": "Microsoft.VirtualMachineImages/imageTemplates", "apiVersion": "2022-07-01", "name": "t${index}",
    "location": "${location}", "properties": { ${body} "source": { ${image} }, "customize": [${steps}] } }`
}

const listed = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join()
const schema = '"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"'
const deployed = (resources: string, more = '') => `{ ${schema}, ${more} "resources": [${resources}] }`
const staged = (index: number) => `"stagingResourceGroup": "/subscriptions/s/resourceGroups/g${index >> 1}",`
const trigger = (index: number) =>
  `{ "type": "Microsoft.VirtualMachineImages/imageTemplates/triggers", "name": "t${index}/new", "location": "x" }`

const checked: Readonly<Record<string, (count: number) => string>> = {
  'one beside another': (count) => deployed(listed(count, (index) => template(index))),
  'each with a trigger, two in one staging group': (count) =>
    deployed(listed(count, (index) => `${template(index, { body: staged(index) })}, ${trigger(index)}`)),
  'each with a parameter': (count) =>
    deployed(
      listed(count, (index) => template(index, { location: `[parameters('p${index}')]` })),
      `"parameters": { ${listed(count, (index) => `"p${index}": { "type": "string", "defaultValue": "westus2" }`)} },`,
    ),
  'each in a deployment of its own': (count) =>
    deployed(
      listed(count, (index) => {
        const inner = deployed(template(index, { location: "[parameters('p')]" }), '"parameters": { "p": {} },')
        return `{ "type": "Microsoft.Resources/deployments", "properties": { "template": ${inner} } }`
      }),
    ),
}

const fixed: Readonly<Record<string, (count: number) => string>> = {
  'names and values in another case': (count) =>
    template(0, { steps: listed(count, (index) => `\n{ "Type": "shell", "Name": "t${index}", "inline": ["x"] }`) }),
}

/** Of the processor, so that what else a machine does counts for less. */
function time(run: (text: string) => void, text: string): number {
  const before = process.cpuUsage()
  run(text)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

let texts = 0

/** A text that was not there before: findings of steps are remembered by what these say. */
function fresh(text: string): string {
  texts += 1
  return text.replaceAll(/"name": "t/gi, `$&${texts}-`)
}

/** How much longer eight times as much takes. Tried again where it seems to be too much: machines are busy. */
function ratioOf(make: (count: number) => string, small: number, run: (text: string) => void): number {
  const [few, many] = [make(small), make(times * small)]
  for (const text of [few, few, many]) run(fresh(text))
  const best = { few: Infinity, many: Infinity }
  for (let left = tries; left > 0; left--) {
    best.few = Math.min(best.few, time(run, fresh(few)))
    best.many = Math.min(best.many, time(run, fresh(many)))
    if (best.many / best.few < most) break
  }
  return best.many / best.few
}

describe('checks of many templates', () => {
  test.each(Object.entries(checked))('%s', (_, make) => {
    expect(analyze(make(3)).templates).toHaveLength(3)
    expect(ratioOf(make, 50, (text) => analyze(text))).toBeLessThan(most)
  })
})

describe('fixes of many steps', () => {
  test.each(Object.entries(fixed))('%s', (_, make) => {
    expect(planUpgrade(make(20), {}).proposals.length).toBeGreaterThan(20)
    expect(ratioOf(make, 100, (text) => planUpgrade(text, {}))).toBeLessThan(most)
  })
})
