import { expect, test } from 'vitest'
import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { plainSidecar } from '#core/text/encoding.ts'
import { readItems, readItemsFor } from './pasted-items.ts'
import { createWorkspace } from './workspace.ts'

test.each([
  ['one step', '{ "type": "WindowsRestart" }', 'customize', 1],
  [
    'an array with comments and a comma too many',
    '[ // both\n{ "type": "Shell" }, { "type": "File" }, ]',
    'customize',
    2,
  ],
  ['a step of an unknown kind', '{ "type": "Foo", "name": "x" }', 'customize', 1],
  ['an unknown kind beside a known one', '[{ "type": "foo/bar" }, { "type": "Shell" }]', 'customize', 2],
  ['a kind in another case', '{ "type": "powershell" }', 'customize', 1],
  ['steps parted by commas', '{ "type": "Shell" }, // one\n{ "type": "File" }, // two', 'customize', 2],
  ['a property of the template', '"customize": [{ "type": "Shell" }, { "type": "foo" }],', 'customize', 2],
  ['the same in braces', '{ "distribute": [{ "type": "VHD" }] }', 'distribute', 1],
  ['validators', '"validate": { "inVMValidations": [{ "type": "Shell" }] }', 'validate', 1],
  ['a target', '{ "type": "VHD", "runOutputName": "x" }', 'distribute', 1],
])('%s', (_, text, list, count) => {
  const found = readItems(text, 'customize')
  expect(found?.list).toBe(list)
  expect(found?.sources).toHaveLength(count)
})

test('what Windows put into the clipboard has the line ends of the text it goes into', () => {
  const copied = '\ufeff{\r\n  "type": "Shell", // it\r\n  "name": "x"\r\n}\r\n'
  const source = '{\n  "type": "Shell", // it\n  "name": "x"\n}'
  expect(readItems(copied, 'customize')?.sources).toEqual([source])
  expect(readItemsFor('customize', copied)).toEqual([source])
})

test('an unknown kind goes where the user is', () => {
  expect(readItems('{ "type": "Foo" }', 'distribute')?.list).toBe('distribute')
  expect(readItems('[{ "type": "Foo" }, { "type": "VHD" }]', 'customize')?.list).toBe('distribute')
})

test('steps that a validator can be, too, go where the user is', () => {
  expect(readItems('{ "type": "Shell" }', 'validate')?.list).toBe('validate')
  expect(readItems('{ "type": "WindowsUpdate" }', 'validate')?.list).toBe('customize')
})

test.each([
  ['a template', '{ "type": "Microsoft.VirtualMachineImages/imageTemplates", "properties": {} }'],
  ['steps and targets in one', '[{ "type": "Shell" }, { "type": "VHD" }]'],
  ['a whole part of a template', '{ "source": { "type": "PlatformImage" }, "customize": [{ "type": "Shell" }] }'],
  ['a target among the steps', '"customize": [{ "type": "VHD" }]'],
  ['a package.json', '{ "type": "Module", "name": "x", "version": "1.0.0" }'],
  ['the type of a package', '{ "type": "module" }'],
  ['a schema', '{ "type": "object", "properties": {} }'],
  ['a list of other things', '[{ "name": "x" }, { "type": "Shell" }]'],
  ['an empty array', '[]'],
  ['an empty property', '"customize": []'],
  ['no JSON', 'Shell'],
  ['broken JSON', '{ "type": "Shell"'],
])('%s is none', (_, text) => {
  expect(readItems(text, 'customize')).toBeUndefined()
})

const commented = `[ // nobody's
  // first
  {
    "type": "Shell", // inside
    "name": "x"
  }, // tail of x
  /* second */ { "type": "Foo", "name": "y" } // tail of y
]`

test('items bring the comments they own, and leave the bracket its own', () => {
  expect(readItems(commented, 'customize')?.sources).toEqual([
    '// first\n  {\n    "type": "Shell", // inside\n    "name": "x"\n  } // tail of x',
    '/* second */ { "type": "Foo", "name": "y" } // tail of y',
  ])
  expect(readItems('// one\n{ "type": "Shell" } // it', 'customize')?.sources).toEqual([
    '// one\n{ "type": "Shell" } // it',
  ])
})

const layouts = {
  'a line each': '[\n      { "type": "Shell", "name": "a" },\n      { "type": "Shell", "name": "b" } // b\n    ]',
  'a comma at the end': '[\n      { "type": "Shell", "name": "a" },\n      { "type": "Shell", "name": "b" },\n    ]',
  'one line': '[{ "type": "Shell", "name": "a" }, { "type": "Shell", "name": "b" }]',
  'one line and a comment': '[{ "type": "Shell", "name": "a" }, { "type": "Shell", "name": "b" } /* b */] // all',
  none: '[]',
}

test.each(Object.entries(layouts))('pasted comments stay with their items: %s', (_, list) => {
  const text = `{
  "type": "Microsoft.VirtualMachineImages/imageTemplates",
  "apiVersion": "2024-02-01",
  "properties": { "customize": ${list} }
}
`
  const workspace = createWorkspace({ check: checkTemplates })
  const { actions, getState } = workspace
  actions.open({ id: 'd', text, sidecar: plainSidecar, fileName: undefined })
  const now = () => getState().document?.text ?? ''
  const pasted = readItems(commented, 'customize')?.sources ?? []
  const count = workspace.template()?.customizers.length ?? 0
  const ways = [
    ...Array.from({ length: count + 1 }, (__, index) => ({ index, replaces: false })),
    { index: 0, replaces: true },
  ]
  for (const { index, replaces } of ways) {
    expect(actions.pasteItems('customize', pasted, index, { replaces })).toEqual({ ok: true })
    const names = (workspace.template()?.customizers ?? []).map((part) => part.field('name')?.text)
    expect(names).toEqual(replaces ? ['x', 'y'] : ['a', 'b'].slice(0, count).toSpliced(index, 0, 'x', 'y'))
    expect(
      readItems(
        now()
          .slice(now().indexOf('['))
          .replace(/\}\s*\}\s*$/, ''),
        'customize',
      )?.sources,
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\/\/ first\n[^/]*\/\/ inside\n[^/]*\} \/\/ tail of x$/),
        expect.stringMatching(/^\/\* second \*\/ \{[^}]*\} \/\/ tail of y$/),
      ]),
    )
    actions.undo()
    expect(now()).toBe(text)
  }
})
