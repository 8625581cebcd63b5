import { expect, test } from 'vitest'
import { parseTree } from './parse.ts'

// Each word and string was looked through to the end of its line: of a file of the greatest size that is one line, that
// would not come back before the test's own limit. A link of a few thousand characters can hold it.
test.each([`'a `, '"a\\'])('a long line of %s is read once', (piece) => {
  const text = piece.repeat(Math.floor(5_000_000 / piece.length))
  const tree = parseTree(text)
  expect(tree.problems.length).toBeGreaterThan(0)
  expect(tree.damaged.at(-1)?.end).toBeGreaterThan(text.length / 2)
})
