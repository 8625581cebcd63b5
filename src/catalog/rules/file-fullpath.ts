import type { Report } from '#core/rule.ts'
import type { Part } from '../template.ts'
import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { fileNameOf, isAbsolute } from './file-paths.ts'
import { isBlank, literalText } from './literals.ts'

const sourceUri = 'https://example.com/app.conf'
const step = (more: object) => ({ properties: { customize: [{ type: 'File', ...more }] } })

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
    ],
    good: [
      { template: step({ sourceUri, destination: '/tmp/app.conf' }) },
      { template: step({ sourceUri: '<fileUrl>', destination: '<destination>' }) },
      { deployment: true, template: step({ sourceUri, destination: "[concat('/tmp/', parameters('name'))]" }) },
    ],
  },
  checkItem({ part }, report) {
    if (!isKind(part, 'File')) return
    if (isBlank(part.field('sourceUri'))) {
      report([...part.path, 'sourceUri'], 'This step does not say which file to copy. Add the file URL.')
    }
    if (isBlank(part.field('destination'))) {
      report(
        [...part.path, 'destination'],
        'This step does not say where the file goes. Add a full path with the file name.',
      )
    } else checkDestination(part, report)
  },
})

function checkDestination(part: Part, report: Report) {
  const destination = part.field('destination')
  const path = literalText(destination)
  if (!destination || path === undefined) return
  if (!isAbsolute(path)) {
    report(destination.path, `The destination ${path} is no full path. Begin it with / or a drive letter.`)
  } else if (fileNameOf(path) === '') {
    const name = fileNameOf((literalText(part.field('sourceUri')) ?? '').replace(/[?#].*$/s, ''))
    const set = { op: 'set', path: destination.path, content: { value: path + name } } as const
    report(destination.path, `The destination ${path} is a folder. Add the file name.`, {
      fixes: name === '' ? [] : [{ title: `Use ${path}${name}`, edits: [set] }],
    })
  }
}
