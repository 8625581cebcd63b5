import { describe, expect, test } from 'vitest'
import type { JsonValue } from './edit.ts'
import { parseTree } from './parse.ts'
import type { Path } from './path.ts'
import { isDamaged, itemsOf, nodeAt, pathOf, valueOf } from './read.ts'
import { applyTextEdits } from './text-edit.ts'
import type { NodeId, SyntaxProblemKind, Tree } from './tree.ts'

const template = `{
  "name": "it-kiosk",
  "properties": {
    "source": {
      "type": "PlatformImage",
      "offer": "windows-11",
      "version": "latest"
    },
    "customize": [
      {
        "type": "File",
        "destination": "C:\\\\Deploy\\\\a.txt"
      },
      {
        "type": "Shell",
        "inline": [
          "echo one",
          "echo two"
        ]
      },
      { "type": "WindowsRestart", "restartTimeout": "10m" }
    ],
    "distribute": [
      {
        "type": "VHD",
        "runOutputName": "out",
        "regions": ["westeurope", "northeurope"]
      }
    ]
  }
}
`
const original = JSON.parse(template) as JsonValue

interface Breakage {
  /** What stands in the text, and what it is broken to. */
  readonly from: string
  readonly to: string
  readonly kinds: readonly SyntaxProblemKind[]
  /** Each damaged span, as text; \`…\` for a middle too long to be told. */
  readonly damaged: readonly string[]
  /** The parts that are not what they were. */
  readonly lost: readonly string[]
  /** The text after the first repair; the original where it is not told, \`null\` where none is proposed. */
  readonly mended?: string | null
}

const parts: Readonly<Record<string, Path>> = {
  name: ['name'],
  source: ['properties', 'source'],
  file: ['properties', 'customize', 0],
  shell: ['properties', 'customize', 1],
  restart: ['properties', 'customize', 2],
  distribute: ['properties', 'distribute'],
}

const breakages: Readonly<Record<string, Breakage>> = {
  'a lost comma between properties': {
    from: '"windows-11",',
    to: '"windows-11"',
    kinds: ['missing-comma'],
    damaged: [],
    lost: [],
  },
  'a lost comma between items': {
    from: '      },\n      { "type": "WindowsR',
    to: '      }\n      { "type": "WindowsR',
    kinds: ['missing-comma'],
    damaged: [],
    lost: [],
  },
  'a lost comma between lines of a script': {
    from: '"echo one",',
    to: '"echo one"',
    kinds: ['missing-comma'],
    damaged: [],
    lost: [],
  },
  'a lost comma on one line': {
    from: '"westeurope", ',
    to: '"westeurope" ',
    kinds: ['missing-comma'],
    damaged: [],
    lost: [],
  },
  'a trailing comma': { from: '"latest"\n', to: '"latest",\n', kinds: ['trailing-comma'], damaged: [], lost: [] },
  'a comma twice': {
    from: '"latest"\n    },',
    to: '"latest"\n    },,',
    kinds: ['stray-text'],
    damaged: [','],
    lost: [],
  },
  'a lost colon': { from: '"offer": ', to: '"offer" ', kinds: ['missing-colon'], damaged: ['"offer" '], lost: [] },
  'a lost value': {
    from: '"offer": "windows-11",',
    to: '"offer": ,',
    kinds: ['missing-value'],
    damaged: ['"offer":'],
    lost: ['source'],
    mended: null,
  },
  'a name alone': {
    from: '"offer": "windows-11",',
    to: '"offer",',
    kinds: ['missing-value'],
    damaged: ['"offer"'],
    lost: ['source'],
    mended: null,
  },
  'a lost closing quote of a value': {
    from: '"windows-11",',
    to: '"windows-11,',
    kinds: ['unclosed-string'],
    damaged: ['"windows-11'],
    lost: [],
  },
  'a lost opening quote of a value': {
    from: '"windows-11",',
    to: 'windows-11",',
    kinds: ['missing-quote'],
    damaged: ['windows-11"'],
    lost: [],
  },
  'a lost closing quote of a name': {
    from: '"offer":',
    to: '"offer:',
    kinds: ['missing-quote'],
    damaged: ['"offer'],
    lost: [],
  },
  'a lost opening quote of a name': {
    from: '"offer":',
    to: 'offer":',
    kinds: ['missing-quote'],
    damaged: ['offer"'],
    lost: [],
  },
  'a lost quote on one line': {
    from: '"WindowsRestart"',
    to: '"WindowsRestart',
    kinds: ['unclosed-string'],
    damaged: ['"WindowsRestart'],
    lost: [],
  },
  'doubled quotes': {
    from: '"latest"',
    to: '""latest""',
    kinds: ['doubled-quotes'],
    damaged: ['""latest""'],
    lost: [],
  },
  'curly quotes': { from: '"latest"', to: '“latest”', kinds: ['curly-quotes'], damaged: ['“latest”'], lost: [] },
  'single quotes': { from: '"latest"', to: "'latest'", kinds: ['single-quotes'], damaged: ["'latest'"], lost: [] },
  'quotes inside a command': {
    from: '"echo one"',
    to: '"echo "one" > a"',
    kinds: ['unescaped-quotes'],
    damaged: ['"echo "one" > a"'],
    lost: ['shell'],
    mended: template.replace('"echo one"', '"echo \\"one\\" > a"'),
  },
  'single backslashes': {
    from: 'C:\\\\Deploy\\\\a.txt',
    to: 'C:\\Deploy\\\\a.txt',
    kinds: ['bad-escape'],
    damaged: [],
    lost: [],
  },
  'a backslash before the closing quote': {
    from: '"C:\\\\Deploy\\\\a.txt"',
    to: '"C:\\\\Deploy\\"',
    kinds: ['bad-escape'],
    damaged: [],
    lost: ['file'],
    mended: template.replace('\\\\a.txt"', '\\\\"'),
  },
  'a tab in a string': {
    from: 'echo one',
    to: 'echo\tone',
    kinds: ['bad-character'],
    damaged: [],
    lost: ['shell'],
    mended: template.replace('echo one', 'echo\\tone'),
  },
  'a name without quotes': { from: '"offer":', to: 'offer:', kinds: ['unquoted-key'], damaged: ['offer'], lost: [] },
  'a value without quotes': {
    from: '"windows-11"',
    to: 'windows-11',
    kinds: ['unquoted-value'],
    damaged: ['windows-11'],
    lost: [],
  },
  'a placeholder without quotes': {
    from: '"westeurope"',
    to: '<my region>',
    kinds: ['unquoted-placeholder'],
    damaged: ['<my region>'],
    lost: ['distribute'],
    mended: template.replace('westeurope', '<my region>'),
  },
  'a number that is none': {
    from: '"latest"',
    to: '01',
    kinds: ['bad-number'],
    damaged: ['01'],
    lost: ['source'],
    mended: template.replace('"latest"', '1'),
  },
  'another language’s literal': {
    from: '"latest"',
    to: 'True',
    kinds: ['unquoted-value'],
    damaged: ['True'],
    lost: ['source'],
    mended: template.replace('"latest"', 'true'),
  },
  'stray text between properties': {
    from: '"windows-11",\n',
    to: '"windows-11",\n      hi\n',
    kinds: ['stray-text'],
    damaged: ['hi'],
    lost: [],
    mended: template.replace('"windows-11",\n', '"windows-11",\n      \n'),
  },
  'stray text before it all': {
    from: '{\n  "name"',
    to: 'hi{\n  "name"',
    kinds: ['stray-text'],
    damaged: ['hi'],
    lost: [],
  },
  'stray text after it all': {
    from: '  }\n}\n',
    to: '  }\n}\nx\n',
    kinds: ['stray-text'],
    damaged: ['x'],
    lost: [],
    mended: `${template}\n`,
  },
  'a lost brace of an item': {
    from: '      },\n      {\n        "type": "Shell"',
    to: '      ,\n      {\n        "type": "Shell"',
    kinds: ['unclosed-container'],
    damaged: ['{', '\n      ,\n      '],
    lost: [],
    mended: template.replace(
      '      },\n      {\n        "type": "Shell"',
      '      }\n      ,\n      {\n        "type": "Shell"',
    ),
  },
  'a lost brace of the source': {
    from: '    },\n    "customize"',
    to: '    "customize"',
    kinds: ['unclosed-container'],
    damaged: ['{', '\n    '],
    lost: [],
  },
  'a lost bracket of a list': {
    from: '    ],\n    "distribute"',
    to: '    "distribute"',
    kinds: ['unclosed-container'],
    damaged: ['[', '\n    '],
    lost: [],
  },
  'a lost bracket of a script': {
    from: '        ]\n',
    to: '',
    kinds: ['unclosed-container'],
    damaged: ['[', '\n      '],
    lost: [],
  },
  'a lost bracket on one line': {
    from: '"northeurope"]',
    to: '"northeurope"',
    kinds: ['unclosed-container'],
    damaged: ['[', '\n      '],
    lost: [],
  },
  'a lost opening brace of an item': {
    from: '      {\n        "type": "Shell"',
    to: '        "type": "Shell"',
    kinds: ['missing-opener'],
    damaged: ['\n        ', '}'],
    lost: [],
    mended: template.replace('      {\n        "type": "Shell"', '        { "type": "Shell"'),
  },
  'a lost opening brace of the source': {
    from: '"source": {',
    to: '"source":',
    kinds: ['missing-opener'],
    damaged: ['\n      ', '}'],
    lost: [],
  },
  'a lost opening bracket': {
    from: '"customize": [',
    to: '"customize":',
    kinds: ['missing-opener'],
    damaged: [':\n      ', ']'],
    lost: [],
  },
  'a brace too many': {
    from: '      },\n      { "type": "WindowsR',
    to: '      },\n      },\n      { "type": "WindowsR',
    kinds: ['stray-closer'],
    damaged: ['},'],
    lost: [],
    mended: template.replace('      },\n      { "type": "WindowsR', '      },\n      \n      { "type": "WindowsR'),
  },
  'a brace too many at the end': {
    from: '  }\n}\n',
    to: '  }\n}\n}\n',
    kinds: ['stray-closer'],
    damaged: ['}'],
    lost: [],
    mended: `${template}\n`,
  },
  'the wrong closer': {
    from: '    ],\n    "distribute"',
    to: '    },\n    "distribute"',
    kinds: ['stray-closer'],
    damaged: ['}'],
    lost: [],
  },
  'an end that was cut off': {
    from: '    ]\n  }\n}\n',
    to: '    ]\n',
    kinds: ['unclosed-container'],
    damaged: ['{', '{', '\n'],
    lost: [],
    mended: template.replace(/\n$/, '\n\n').replace('    ]\n  }\n}\n\n', '    ]\n  }\n}\n'),
  },
  'a comment that never ends': {
    from: '    "distribute"',
    to: '    /* "distribute"',
    kinds: ['unclosed-comment', 'unclosed-container'],
    damaged: ['{', '{', '…'],
    lost: ['distribute'],
    mended: null,
  },
}

describe.each(Object.entries(breakages))('%s', (_, { from, to, kinds, damaged, lost, mended }) => {
  const text = template.replace(from, () => to)
  const tree = parseTree(text)

  test('is named, and damages no more than it must', () => {
    expect(text).not.toBe(template)
    expect(tree.problems.map(({ kind }) => kind).sort()).toEqual([...kinds].sort())
    const spans = tree.damaged.map(({ start, end }) => text.slice(start, end))
    expect(spans).toEqual(spans.map((span, index) => (damaged[index] === '…' ? span : damaged[index])))
    expect(spans.length).toBe(damaged.length)
    for (const { problem } of tree.damaged) expect(tree.problems[problem]).toBeDefined()
  })

  test('leaves the other parts as they are', () => {
    const clean = parseTree(template)
    const changed = Object.entries(parts).filter(([, path]) => {
      return JSON.stringify(valueOf(tree, nodeAt(tree, path))) !== JSON.stringify(valueOf(clean, nodeAt(clean, path)))
    })
    expect(changed.map(([part]) => part)).toEqual(lost)
  })

  test('is mended by its repair', () => {
    const repair = tree.problems.find((problem) => problem.repair)?.repair
    if (mended === null) return
    const repaired = applyTextEdits(text, repair?.edits ?? [])
    expect(parseTree(repaired).problems).toEqual([])
    if (mended === undefined) expect(JSON.parse(repaired)).toEqual(original)
    else expect(repaired).toBe(mended)
  })
})

test.each('{}[]",:'.split(''))(
  'any single %s that is lost leaves the rest whole, and is put back by its repair',
  (character) => {
    const clean = parseTree(template)
    const siblings = (['source', 'distribute'] as const).map((part) => nodeAt(clean, parts[part] ?? []))
    for (let offset = template.indexOf(character); offset >= 0; offset = template.indexOf(character, offset + 1)) {
      const text = template.slice(0, offset) + template.slice(offset + 1)
      if (isJson(text)) continue
      const tree = parseTree(text)
      const place = `${character} at ${offset}`
      for (const node of siblings.filter((sibling) => isBeside(clean, sibling, offset))) {
        expect(valueOf(tree, nodeAt(tree, pathOf(clean, node))), place).toEqual(valueOf(clean, node))
      }
      expect(tree.problems, place).toHaveLength(1)
      const repaired = applyTextEdits(text, tree.problems[0]?.repair?.edits ?? [])
      expect(parseTree(repaired).problems, place).toEqual([])
      expect(JSON.parse(repaired), place).toEqual(original)
    }
  },
)

/** Among the parts, but not in this one. */
function isBeside({ starts, ends }: Tree, node: NodeId, offset: number): boolean {
  const isAmong = offset > template.indexOf('"source"') && offset < template.lastIndexOf(']')
  return isAmong && (offset < (starts[node] ?? 0) || offset >= (ends[node] ?? 0))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('a damaged item keeps an extent of its own', () => {
  const text = template.replace('a.txt"\n      },', 'a.txt"\n      ,')
  const tree = parseTree(text)
  const items = itemsOf(tree, nodeAt(tree, ['properties', 'customize']))
  expect(items).toHaveLength(3)
  expect(items.map((item) => isDamaged(tree, item))).toEqual([true, false, false])
  expect(isDamaged(tree, nodeAt(tree, ['properties', 'customize', 0, 'type']))).toBe(false)
})

test('no text is too strange or too deep', { timeout: 60_000 }, () => {
  const strange = [
    '',
    ' \n',
    '// only this',
    ',',
    ':',
    ']',
    '}',
    '"',
    '\\',
    '\u0000',
    '{"a"',
    '{"a":',
    '[,]',
    '{,}',
    '/',
    '/*',
    '<',
    '“',
    "'",
    '-',
    '{]',
    '[}',
  ]
  for (const text of strange) {
    const { problems } = parseTree(text)
    expect(problems.length, JSON.stringify(text)).toBeGreaterThan(0)
    for (const { message } of problems) expect(message).toMatch(/^[^!]+[.?]$/)
  }
  for (const bit of [
    '[',
    '{',
    '[{',
    '{"a":',
    ']',
    '}',
    '"',
    'x ',
    "'a' ",
    '""x"" ',
    '{"a":1,{',
    '{"a":{"x":1},\n"b",\n',
    '[}',
    '{]',
  ]) {
    // A quadratic reader would not come back before the test's own limit.
    const text = bit.repeat(bit === '[' ? 100_000 : 15_000)
    expect(parseTree(text).problems, bit).not.toHaveLength(0)
  }
})
