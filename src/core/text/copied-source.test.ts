import { expect, test } from 'vitest'
import { copiedSource } from './copied-source.ts'
import { parseTree } from './parse.ts'
import { itemsOf } from './read.ts'

const shared = '// of the whole list\n\n'

test.each([
  [
    'comments above, inside and behind',
    '[\n// a\n/* b */\n{ "x": 1 /* in */ } /* c */, // d\n2]',
    '// a\n/* b */\n{ "x": 1 /* in */ } /* c */ // d',
  ],
  ['a comment before its comma', '[1, /* a */ { } // b\n, 2]', '/* a */ { } // b'],
  ['a heading that a blank line parts from it', `[0,\n${shared}// own\n{ }\n]`, '// own\n{ }'],
  ['nothing but such a heading', `[0,\n${shared}{ }\n]`, '{ }'],
  ['a blank line within a comment', '[0,\n/* a\n\nb */\n{ }\n]', '/* a\n\nb */\n{ }'],
  ['the comment of the item before', '[0, // zero\n{ } // one\n]', '{ } // one'],
  ['the comment of the bracket, and one of nobody', '[ // all\n{ }\n// the end\n]', '{ }'],
  ['what Terraform does around it', '[0,\n%{ if a ~}\n// own\n{ } /* x */ %{ endif }\n]', '// own\n{ } /* x */'],
  ['the comment of an item that begins with its comma', '[ { } // a\n// one\n, 1]', '{ } // a'],
])('%s', (_, text, expected) => {
  const tree = parseTree(text)
  const item = itemsOf(tree, tree.root).find((node) => text.charAt(tree.starts[node] ?? 0) === '{')
  expect(copiedSource(tree, item ?? -1)).toBe(expected)
})
