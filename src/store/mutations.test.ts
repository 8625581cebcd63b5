import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { fixtureTemplates as fixtures } from '#catalog/fixture-templates.testing.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { lists } from './lists.ts'
import { createWorkspace } from './workspace.ts'
import type { Outcome, Workspace } from './workspace-types.ts'

/** `npm run fuzz` asks for more runs, and may replay a seed. */
const runs = Number(process.env['MUTATION_RUNS'] ?? 1000)
const seed = process.env['FUZZ_SEED']

const places = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 60 }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  sort: fc.constantFrom('delete', 'double', 'swap', 'line'),
  scrap: fc.constantFrom(
    '',
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '//',
    '/*',
    '<x>',
    '${a}',
    '%{ if a }',
    '<<EOF\n',
    '“',
    '\n',
    '[[',
    'null',
  ),
})
type Mutation = typeof places extends fc.Arbitrary<infer M> ? M : never

/** Pieces and lines deleted, doubled, put elsewhere. */
function mutate(text: string, { from, length, to, sort, scrap }: Mutation): string {
  if (sort === 'line') {
    const lines = text.split('\n')
    const at = Math.floor(from * lines.length)
    const [line = ''] = lines.splice(at, 1)
    lines.splice(Math.floor(to * lines.length), 0, line)
    return lines.join('\n')
  }
  const start = Math.floor(from * text.length)
  const piece = text.slice(start, start + length)
  const rest = text.slice(0, start) + scrap + text.slice(start + length)
  if (sort === 'delete') return rest
  if (sort === 'double') return text.slice(0, start) + piece + scrap + text.slice(start)
  const target = Math.floor(to * rest.length)
  return rest.slice(0, target) + piece + rest.slice(target)
}

/** One thing a user would do next. */
const edits: Readonly<Record<string, (workspace: Workspace) => Outcome | undefined>> = {
  name: ({ actions }) => actions.setField(['name'], 'it-new'),
  timeout: ({ actions }) => actions.setField(['properties', 'buildTimeoutInMinutes'], 90),
  add: ({ actions }) => actions.addItem('customize', 'PowerShell'),
  remove: ({ actions }) => actions.removeItem('distribute', 0),
  move: ({ actions, template }) => {
    const current = template()
    const count = current ? lists.customize.items(current).length : 0
    return count > 1 ? actions.moveItem('customize', 0, count - 1) : undefined
  },
  fix: ({ actions, getState }) => {
    const finding = getState().analysis.findings.find(({ fixes }) => fixes.length > 0)
    const [fix] = finding?.fixes ?? []
    return finding && fix ? actions.applyFix(finding, fix) : undefined
  },
}

test(
  'a mutated template opens, takes one edit or says why not, and undo restores every byte',
  { timeout: 3_600_000 },
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(places, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...Object.keys(edits)),
        (fixture, mutations, edit) => {
          const text = mutations.reduce(mutate, fixture)
          const workspace = createWorkspace({ check: checkTemplates })
          workspace.actions.open({ id: 'd', fileName: undefined, text, sidecar: plainSidecar })
          expect(workspace.getState().document?.text).toBe(text)
          const outcome = edits[edit]?.(workspace)
          const after = workspace.getState()
          if (outcome && !outcome.ok) {
            expect(outcome.reason).toMatch(/\S/)
            expect(after.document?.text).toBe(text)
          }
          if (after.undoLabel !== undefined) workspace.actions.undo()
          expect(workspace.getState().document?.text).toBe(text)
        },
      ),
      { numRuns: runs, ...(seed !== undefined && { seed: Number(seed) }) },
    )
  },
)
