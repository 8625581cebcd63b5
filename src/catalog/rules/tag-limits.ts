import { itemsOf, keyOf, stringOf, typeOf, valueNodeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { NodeId } from '#core/text/tree.ts'
import type { Report } from '#core/rule.ts'
import type { Template, Value } from '../template.ts'
import type { Fix } from '#core/finding.ts'
import type { Path } from '#core/text/path.ts'
import { closed } from '../placeholders/unclosed.ts'
import { isComputed } from '../value-form.ts'
import { defineRule } from './define-rule.ts'

const mostTags = 50
const longestValue = 256
/** Resources of several sorts get managedResourceTags; storage accounts allow the shortest names. */
const longestName = { tags: 512, artifactTags: 512, managedResourceTags: 128 } as const
type TagSet = keyof typeof longestName

const many = Object.fromEntries(Array.from({ length: mostTags + 1 }, (_, index) => [`tag${index}`, 'x']))

export const tagLimits = defineRule({
  code: 'TAG-LIMITS',
  severity: 'error',
  summary:
    'Tags keep to the limits of Azure: 50 of them, names of 512 characters without < > % & \\ ? /, values of 256.',
  why: 'Azure refuses the resource that would get them: the template at once, an image at the end of the build.',
  source: 'Azure, limits of tags: "maximum of 50 tag name/value pairs".',
  examples: {
    bad: [
      { template: { tags: many } },
      { template: { tags: { 'cost/center': '1' } } },
      { template: { tags: { team: 'x'.repeat(longestValue + 1) } } },
      { template: { tags: { Team: 'a', team: 'b' } } },
      {
        template: { properties: { distribute: [{ type: 'VHD', runOutputName: 'vhd', artifactTags: { 'a&b': 'x' } }] } },
      },
    ],
    good: [
      { template: { tags: { team: 'images', 'hidden-link': '' } } },
      { deployment: true, template: { tags: "[parameters('tags')]" } },
      { deployment: true, template: { tags: { "[concat('hidden-link:', resourceGroup().id)]": 'x' } } },
      { template: { tags: { '<tagName>': '<value>' } } },
    ],
  },
  check(template, report) {
    checkTags(template, 'tags', template.value(['tags']), report)
    checkTags(template, 'managedResourceTags', template.value(['properties', 'managedResourceTags']), report)
    for (const part of template.distributors) checkTags(template, 'artifactTags', part.field('artifactTags'), report)
  },
})

function checkTags(template: Template, set: TagSet, value: Value | undefined, report: Report) {
  const { tree } = template
  if (value?.type !== NodeType.Object) return
  const tags = itemsOf(tree, value.node)
  if (tags.length > mostTags) report(value.path, `These are ${tags.length} tags; the limit is ${mostTags}.`)
  const seen = new Set<string>()
  for (const tag of tags) {
    const name = keyOf(tree, tag)
    if (!isOpen(name, template)) checkTag(template, { set, tag, path: [...value.path, name] }, seen, report)
    seen.add(name.toLowerCase())
  }
}

interface Tag {
  readonly set: TagSet
  readonly tag: NodeId
  readonly path: Path
}

function checkTag({ tree }: Template, { set, tag, path }: Tag, seen: ReadonlySet<string>, report: Report) {
  const name = keyOf(tree, tag)
  const node = valueNodeOf(tree, tag)
  const twice = seen.has(name.toLowerCase()) ? `${name} stands here twice: tags are the same but for case.` : undefined
  const ofName = nameFault(name, longestName[set]) ?? twice
  const fault = ofName ?? (typeOf(tree, node) === NodeType.String ? valueFault(stringOf(tree, node)) : undefined)
  const at = ofName === undefined ? 'value' : 'key'
  if (fault !== undefined) report(path, fault, { at, fixes: fixesFor(path, name) })
}

/** Not known yet. */
function isOpen(name: string, template: Template): boolean {
  return isComputed(name, template) || /<[A-Za-z][\w .-]*>/.test(name)
}

function fixesFor(path: Path, name: string): readonly Fix[] {
  const key = closed(name)
  return key === name ? [] : [{ title: `Rename to ${key}`, edits: [{ op: 'rename', path, key }] }]
}

function nameFault(name: string, longest: number): string | undefined {
  const sign = /[<>%&\\?/]/.exec(name)?.[0]
  if (sign !== undefined) return `The name of this tag holds "${sign}", which Azure does not take.`
  return name.length > longest
    ? `The name of this tag has ${name.length} characters; the limit is ${longest}.`
    : undefined
}

function valueFault(text: string): string | undefined {
  if (text.length <= longestValue || /^\[.*\]$/s.test(text)) return undefined
  return `The value of this tag has ${text.length} characters; the limit is ${longestValue}.`
}
