import type { Report } from '#core/rule.ts'
import type { Path } from '#core/text/path.ts'
import { itemsOf, stringOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import { windows } from './example-parts.ts'
import { defineRule, since } from './define-rule.ts'
import { isKind } from './is-kind.ts'

const step = (...filters: string[]) => ({
  properties: {
    source: windows,
    vmProfile: { vmSize: 'Standard_D4s_v5' },
    customize: [{ type: 'WindowsUpdate', filters }],
  },
})

export const wuFilter = defineRule({
  code: 'WU-FILTER',
  severity: since('2020-02-14', 'warning'),
  summary: 'Update filters begin with include: or exclude:, one of them includes, and what is always true stands last.',
  why: 'The first filter that is true decides. An update for which none is true is not installed, so exclusions alone install nothing.',
  source: 'Packer plugin windows-update: "If no ACTION evaluates to $true the update will NOT be installed."',
  examples: {
    bad: [
      { template: step("exclude:$_.Title -like '*Preview*'") },
      { template: step('$true') },
      { template: step('include:$true', "exclude:$_.Title -like '*Preview*'") },
    ],
    good: [
      { template: step("exclude:$_.Title -like '*Preview*'", 'include:$true') },
      { template: step('include:$_.BrowseOnly') },
      { template: step('include:$_.BrowseOnly', 'include:$true') },
      { template: step('include:$true', 'include:$_.BrowseOnly') },
      { template: step() },
    ],
  },
  checkItem({ part, tree }, report) {
    const filters = isKind(part, 'WindowsUpdate') ? part.field('filters') : undefined
    if (filters?.type !== NodeType.Array) return
    const texts = itemsOf(tree, filters.node).map((node) =>
      typeOf(tree, node) === NodeType.String ? stringOf(tree, node) : undefined,
    )
    const odd = texts.findIndex((text) => text !== undefined && !/^(?:include|exclude):/i.test(text))
    if (odd >= 0) {
      report(
        [...filters.path, odd],
        'A filter begins with include: or exclude:, and goes on with a PowerShell condition.',
      )
    } else if (texts.length > 0 && texts.every((text) => /^exclude:/i.test(text ?? ''))) {
      report(filters.path, 'These filters only exclude, so no update is installed. End with include:$true.', {
        fixes: [
          {
            title: 'Add include:$true',
            edits: [{ op: 'insert', path: filters.path, index: texts.length, content: { value: 'include:$true' } }],
            safe: true,
          },
        ],
      })
    } else checkOrder(filters.path, texts, report)
  },
})

/** One that is always true leaves nothing to those after it that want otherwise. */
function checkOrder(path: Path, texts: readonly (string | undefined)[], report: Report) {
  const always = texts.findIndex((text) => text !== undefined && /^(?:include|exclude):\s*\$true\s*$/i.test(text))
  const [own, other] = /^include/i.test(texts[always] ?? '') ? ['include', /^exclude:/i] : ['exclude', /^include:/i]
  if (always < 0 || !texts.slice(always + 1).some((text) => text !== undefined && other.test(text))) return
  report([...path, always], `${own}:$true decides for every update, so no filter after it is asked. Put it last.`, {
    fixes: [{ title: 'Move it to the end', edits: [{ op: 'move', path, from: always, to: texts.length - 1 }] }],
  })
}
