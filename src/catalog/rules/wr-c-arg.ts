import { defineRule, since } from './define-rule.ts'
import { windows } from './example-parts.ts'
import { isKind } from './is-kind.ts'
import { literalText } from './literals.ts'

const step = (restartCommand: string) => ({
  properties: { source: windows, customize: [{ type: 'WindowsRestart', restartCommand }] },
})

export const wrCArg = defineRule({
  code: 'WR-C-ARG',
  severity: since('2019-02-01-preview', 'warning'),
  summary: 'A restart command that ends in /c says its comment.',
  why: 'shutdown expects a text behind /c; without one it prints its help and nothing restarts.',
  source: 'First documentation of 2019, sample restartCommand; put right in 2020.',
  examples: {
    bad: [{ template: step('shutdown /r /f /t 0 /c') }],
    good: [{ template: step('shutdown /r /f /t 0') }, { template: step('shutdown /r /f /t 0 /c "packer restart"') }],
  },
  checkItem({ part }, report) {
    const command = part.field('restartCommand')
    const text = literalText(command)
    if (!isKind(part, 'WindowsRestart') || !command || !text || !/\s\/c\s*$/i.test(text)) return
    const value = text.replace(/\s\/c\s*$/i, '')
    report(command.path, 'Behind /c a comment is missing, so nothing restarts.', {
      fixes: [{ title: `Use ${value}`, edits: [{ op: 'set', path: command.path, content: { value } }], safe: true }],
    })
  },
})
