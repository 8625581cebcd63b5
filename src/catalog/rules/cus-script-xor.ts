import type { Fix } from '#core/finding.ts'
import type { Part, Value } from '../template.ts'
import { defineRule, since } from './define-rule.ts'
import { isSurelySaid } from '../expressions/surely-said.ts'
import { saysNothing } from './missing.ts'
import { isKind } from './is-kind.ts'
import { isBlank } from './literals.ts'

const scriptUri = 'https://example.com/setup.sh'
const step = (more: object) => ({ properties: { customize: [{ type: 'Shell', ...more }] } })

export const cusScriptXor = defineRule({
  code: 'CUS-SCRIPT-XOR',
  severity: since('2019-02-01-preview', 'error'),
  summary: 'A script step has either inline commands or a script URL.',
  why: 'The service refuses a step with both, and one with neither (NoCustomizerScript, NoValidatorScript).',
  source: "REST specification, scriptUri: \"Exactly one of 'scriptUri' or 'inline' can be specified.\"",
  examples: {
    bad: [
      { template: step({ inline: ['ls'], scriptUri }) },
      { template: step({ inline: ['ls'], scriptUri, sha256Checksum: 'a'.repeat(64) }) },
      { template: step({ name: 'nothing to run' }) },
      { template: step({ script: scriptUri }) },
      { version: '2019-02-01-preview', template: step({ inline: ['ls'], script: scriptUri }) },
      { deployment: true, template: step({ inline: ['ls'], scriptUri: "[concat(parameters('base'), '/setup.sh')]" }) },
      { template: { properties: { validate: { inVMValidations: [{ type: 'Shell', scriptUri: '' }] } } } },
    ],
    good: [
      { template: step({ inline: ['ls'] }) },
      { template: step({ scriptUri }) },
      { template: step({ inline: ['ls'], scriptUri: '' }) },
      { deployment: true, template: step({ inline: ['ls'], scriptUri: "[parameters('uri')]" }) },
      { deployment: true, template: step({ inline: "[parameters('lines')]", scriptUri: "[parameters('uri')]" }) },
    ],
  },
  checkItem(item, report) {
    const { part, version } = item
    if (!isKind(part, 'Shell', 'PowerShell')) return
    const name = version < '2019-05-01-preview' ? 'script' : 'scriptUri'
    const [inline, script] = [part.field('inline'), part.field(name)]
    if (isSaid(inline) && isSaid(script)) {
      report([...part.path, name], 'A step has either inline commands or a script URL. This one has both.', {
        // What is computed has been read, not run.
        ...((isComputed(inline) || isComputed(script)) && { severity: 'warning' }),
        fixes: [
          without(part, 'Keep the commands', [name, 'sha256Checksum']),
          without(part, 'Keep the URL', ['inline']),
        ],
      })
    }
    if (!saysNothing(item, 'inline') || !saysNothing(item, name)) return
    report(part.path, 'This step has neither inline commands nor a script URL. Add one of the two.', {
      fixes: renames(part, name),
    })
  },
})

/** An expression may come out as null, unless its form tells otherwise. */
const isSaid = (value: Value | undefined) =>
  !isBlank(value) && (value?.form !== 'expression' || (value.text.startsWith('[') && isSurelySaid(value.text)))

const isComputed = (value: Value | undefined) => value?.form === 'expression'

/** `scriptUri` was called `script` before 2019-05-01-preview. */
function renames(part: Part, name: string): readonly Fix[] {
  if (part.field(name) || !part.field('script')) return []
  const rename = { op: 'rename', path: [...part.path, 'script'], key: name } as const
  return [{ title: `Rename script to ${name}`, edits: [rename], safe: true }]
}

function without(part: Part, title: string, names: readonly string[]): Fix {
  const present = names.filter((name) => part.field(name))
  return { title, edits: present.map((name) => ({ op: 'remove', path: [...part.path, name] })) }
}
