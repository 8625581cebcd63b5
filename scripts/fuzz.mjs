// @ts-check
import { run } from './run.mjs'

/**
 * `npm run fuzz`: the property tests of the text edits, on far more documents than `npm test` has time for, and templates
 * mutated beyond recognition. FUZZ_RUNS and MUTATION_RUNS set how many; a failure prints its seed, and FUZZ_SEED replays it.
 */
const runs = process.env['FUZZ_RUNS'] ?? '100000'
const seed = process.env['FUZZ_SEED'] ?? String(Math.floor(Math.random() * 2 ** 31))
const mutations = process.env['MUTATION_RUNS'] ?? '20000'
const files = [
  ...['plan-fuzz', 'plan-list', 'plan-apart'].map((name) => `src/core/text/${name}.test.ts`),
  'src/store/mutations.test.ts',
]
console.log(`${runs} documents, ${mutations} mutated templates, seed ${seed}`)

const { code } = await run('npx', ['vitest', 'run', ...files], {
  env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed, MUTATION_RUNS: mutations },
})
if (code !== 0) console.log(`Replay with FUZZ_SEED=${seed} FUZZ_RUNS=${runs} MUTATION_RUNS=${mutations} npm run fuzz`)
process.exitCode = code
