// @ts-check
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { print } from './figures.mjs'
import { templateText } from './templates.mjs'

/** What needs no page, in Node: CPU time of the process, so that other programs do not count. */

/** @param {(round: number) => unknown} run @param {number} rounds */
function cpuTimes(run, rounds) {
  const times = []
  for (let round = -rounds; round < rounds; round++) {
    const before = process.cpuUsage()
    run(round)
    const { user, system } = process.cpuUsage(before)
    // The first half warms up.
    if (round >= 0) times.push((user + system) / 1000)
  }
  return times
}

/** @param {string} file the bundle of core.ts */
export async function measureCore(file) {
  /** @type {typeof import('./core.ts')} */
  const core = await import(pathToFileURL(file).href)
  for (const steps of [20, 200, 1000]) measureChecks(core, steps)
  measureLinks(core)
}

/** @param {typeof import('./core.ts')} core @param {number} steps */
function measureChecks({ analyze, checkTemplates, createWorkspace, parseTree, plainSidecar }, steps) {
  const text = templateText(steps)
  const rounds = 60
  // A text that is not known yet, each time; then one in which one step is new.
  const fresh = (/** @type {number} */ round) => text.replaceAll('"name": "', `"name": "${round} `)
  const typed = (/** @type {number} */ round) => text.replace('Installing tool 1', `Installing tool ${round} `)
  const texts = new Map(Array.from({ length: 2 * rounds }, (_, at) => [at - rounds, [fresh(at), typed(at)]]))
  const textOf = (/** @type {number} */ round, /** @type {0 | 1} */ sort) => texts.get(round)?.[sort] ?? ''

  const workspace = createWorkspace({ check: checkTemplates })
  workspace.actions.open({ id: 'bench', fileName: 'bench.json', text, sidecar: plainSidecar })
  const path = ['properties', 'customize', steps >> 1, 'name']
  const budget = steps === 200 ? 10 : undefined
  const findings = `${Math.round(text.length / 1024)} kB, ${analyze(text).findings.length} findings`
  print(`Checks, ${steps} steps (${findings})`, [
    { what: 'text to tree', times: cpuTimes((round) => parseTree(textOf(round, 1)), rounds) },
    {
      what: 'all checks, every step new',
      times: cpuTimes((round) => analyze(textOf(round, 0)), rounds),
      ...(budget !== undefined && { budget }),
    },
    { what: 'all checks, one step new', times: cpuTimes((round) => analyze(textOf(round, 1)), rounds) },
    {
      what: 'a field set, in the store alone',
      times: cpuTimes((round) => workspace.actions.setField(path, `Name ${round}`), rounds),
    },
    {
      what: 'a character typed, in the store alone',
      times: cpuTimes(() => {
        const offset = text.indexOf('Installing tool') + 10
        const caret = { anchor: offset, head: offset }
        workspace.actions.changeText([{ offset, length: 0, content: 'x' }], caret)
      }, rounds),
    },
  ])
}

/** @param {typeof import('./core.ts')} core */
function measureLinks({ decodeLink, encodeLink, minify }) {
  const asIs = readFileSync('test-fixtures/quickstart-4-steps.json', 'utf8')
  const minified = minify(asIs) ?? ''
  const [short, long] = [minified, asIs].map((text) => encodeLink(text))
  if (!short?.ok || !long?.ok) throw new Error('The quickstart does not fit a link.')
  const length = short.fragment.length - '#v1.'.length
  console.log('\nShare link of the quickstart with four steps')
  console.log(`  minified: ${length} characters of payload, budget 500 (${Math.round(length / 5)} %)`)
  console.log(`  as it is: ${long.fragment.length - '#v1.'.length} characters of payload`)
  print('Share link, times', [
    { what: 'encode', times: cpuTimes(() => encodeLink(minified), 200), budget: 5 },
    { what: 'decode', times: cpuTimes(() => decodeLink(short.fragment), 200), budget: 5 },
  ])
}
