import { expect, test } from 'vitest'
import { plainSidecar } from '#core/text/encoding.ts'
import { readItems } from '#store/pasted-items.ts'
import { createWorkspace } from '#store/workspace.ts'
import { templateText } from '../fields/show-fields.testing.tsx'
import { copiedItems } from './copied-items.ts'

const steps = `
    "customize": [ // all
      // first
      {
        "type": "Shell", // inside
        "name": "x"
      }, // tail of x
      /* second */ { "type": "Foo", "name": "y" } // tail of y
      // the end
    ],`

function copied(indices: readonly number[]) {
  const workspace = createWorkspace({ check: () => [] })
  workspace.actions.open({ id: 'd', fileName: undefined, text: templateText(steps), sidecar: plainSidecar })
  return copiedItems(workspace.getState(), 'customize', indices)
}

test('one item is copied with its comments, as it would stand at the edge of the page', () => {
  expect(copied([0])).toBe('// first\n{\n  "type": "Shell", // inside\n  "name": "x"\n} // tail of x')
  expect(copied([1])).toBe('/* second */ { "type": "Foo", "name": "y" } // tail of y')
  expect(copied([7])).toBe('')
})

test('several are an array, with commas before the comments behind them, and can be pasted again', () => {
  const text = copied([0, 1])
  expect(text).toBe(`[
  // first
  {
    "type": "Shell", // inside
    "name": "x"
  }, // tail of x
  /* second */ { "type": "Foo", "name": "y" } // tail of y
]`)
  expect(readItems(text, 'customize')?.sources).toHaveLength(2)
})
