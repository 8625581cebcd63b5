import type { Fix } from '#core/finding.ts'
import type { Report } from '#core/rule.ts'
import type { Tree } from '#core/text/tree.ts'
import type { Item } from '../item.ts'
import type { Value } from '../template.ts'
import { endOf, startOf } from '../tree-values.ts'
import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { windows } from './example-parts.ts'
import { fileNameOf, isAbsolute, withBackslashes } from './file-paths.ts'
import { literalText } from './literals.ts'
import { saysNothing } from './missing.ts'

const sourceUri = 'https://example.com/app.conf'
const step = (more: object) => ({ properties: { customize: [{ type: 'File', ...more }] } })
const onWindows = (destination: string) => ({
  properties: { source: windows, customize: [{ type: 'File', sourceUri, destination }] },
})

export const fileFullpath = defineRule({
  code: 'FILE-FULLPATH',
  severity: since('2019-05-01-preview', 'error'),
  summary: 'A file step says where its file comes from, and its full path in the image, file name included.',
  why: 'The file is written under exactly this path. A folder or a relative path is not completed.',
  source:
    'REST specification, destination: "The absolute path to a file (with nested directory structures already created)".',
  examples: {
    bad: [
      { template: step({ sourceUri, destination: 'app.conf' }) },
      { template: step({ sourceUri, destination: '/tmp/' }) },
      { template: step({ sourceUri }) },
      { template: step({ sourceUri: '', destination: '/tmp/app.conf' }) },
      { template: onWindows('C:\temp\new') },
      { template: onWindows('/tmp/app.conf') },
    ],
    good: [
      { template: onWindows('C:\\app.conf') },
      { template: step({ sourceUri, destination: '/tmp/app.conf' }) },
      { version: '2022-07-01', template: step({ sourceURI: sourceUri, destination: '/tmp/app.conf' }) },
      { template: step({ sourceUri: '<fileUrl>', destination: '<destination>' }) },
      { deployment: true, template: step({ sourceUri, destination: "[concat('/tmp/', parameters('name'))]" }) },
    ],
  },
  checkItem(item, report) {
    const { part } = item
    if (!isKind(part, 'File')) return
    if (saysNothing(item, 'sourceUri')) {
      report([...part.path, 'sourceUri'], 'This step does not say which file to copy. Add the file URL.')
    }
    if (saysNothing(item, 'destination')) {
      report(
        [...part.path, 'destination'],
        'This step does not say where the file goes. Add a full path with the file name.',
      )
    } else checkDestination(item, report)
  },
})

function checkDestination(item: Item, report: Report) {
  const { part, tree } = item
  const destination = part.field('destination')
  const path = literalText(destination)
  if (!destination || path === undefined) return
  // Where the text itself is at fault, that has been said.
  const meant = problemsWithin(tree, destination.node) ? path : withBackslashes(path)
  if (meant !== path) {
    report(destination.path, `In JSON a backslash is written twice. This path reads ${shown(path)}.`, {
      fixes: [
        { title: 'Double the backslashes', edits: [{ op: 'set', path: destination.path, content: { value: meant } }] },
      ],
    })
  } else checkPath(item, destination, report)
}

function checkPath({ part, os }: Item, { path: at, text: path }: Value, report: Report) {
  const fixTo = (better: string): Fix => ({
    title: `Use ${better}`,
    edits: [{ op: 'set', path: at, content: { value: better } }],
  })
  const name = fileNameOf(path)
  if (!isAbsolute(path)) {
    report(at, `The destination ${path} is no full path. Begin it with / or a drive letter.`)
  } else if (os === 'Windows' && /^\/[^/]/.test(path)) {
    report(at, `The destination ${path} is a path of Linux. On Windows it begins with a drive letter, such as C:.`, {
      // Windows may take it for a folder of the drive it is on.
      severity: 'warning',
      fixes: name === '' ? [] : [fixTo(`C:\\${name}`)],
    })
  } else if (name === '') {
    const source = fileNameOf((literalText(part.field('sourceUri')) ?? '').replace(/[?#].*$/s, ''))
    report(at, `The destination ${path} is a folder. Add the file name.`, {
      fixes: source === '' ? [] : [fixTo(path + source)],
    })
  }
}

function problemsWithin(tree: Tree, node: number): boolean {
  return tree.problems.some(({ start }) => start >= startOf(tree, node) && start < endOf(tree, node))
}

/** A tab and its like, so that they are seen. */
const shown = (path: string) => path.replaceAll(/[\b\f\n\r\t]/g, '␣')
