import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'
import { isAbsolute, fileNameOf } from './file-paths.ts'
import { literalText } from './literals.ts'

const sourceUri = 'https://example.com/app.conf'
const file = (destination: string) => ({ type: 'File', sourceUri, destination })
const step = (destination: string) => ({ properties: { customize: [file(destination)] } })

export const fileLinuxTmp = defineRule({
  code: 'FILE-LINUX-TMP',
  severity: since('2019-05-01-preview', 'error'),
  summary: 'On Linux a file is copied below /tmp.',
  why: 'The service copies as a plain user, who can write nowhere else. A Shell step after it can move the file with sudo.',
  source: 'Documentation: "the only path Image builder can write to is /tmp".',
  examples: {
    bad: [
      { template: step('/etc/app.conf') },
      { template: step('C:\\app.conf') },
      { template: { properties: { validate: { inVMValidations: [file('/tmpfiles/app.conf')] } } } },
    ],
    good: [
      { template: step('/tmp/app.conf') },
      { template: step('<destination>') },
      { deployment: true, template: step("[parameters('destination')]") },
    ],
  },
  checkItem({ part, os }, report) {
    const destination = part.field('destination')
    const path = literalText(destination)
    if (!isKind(part, 'File') || os !== 'Linux' || !destination || !path) return
    if (!isAbsolute(path) || path.startsWith('/tmp/')) return
    const better = `/tmp/${fileNameOf(path)}`
    report(destination.path, 'On Linux a file can be copied below /tmp only. Move it from there in a Shell step.', {
      fixes: [{ title: `Use ${better}`, edits: [{ op: 'set', path: destination.path, content: { value: better } }] }],
    })
  },
})
