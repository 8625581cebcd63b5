import type { Finding, Fix } from '#core/finding.ts'
import type { Content } from '#core/text/edit.ts'
import type { Path } from '#core/text/path.ts'
import { nodeAt, sourceOf, typeOf } from '#core/text/read.ts'
import { NodeType } from '#core/text/tree.ts'
import type { Tree } from '#core/text/tree.ts'
import type { Analysis } from '../analyze.ts'
import { choosesVersion } from '../checks/versions.ts'
import type { Candidate } from './proposal.ts'

/**
 * The changes that findings offer, each by its best fix: a safe one, or the first. Another version is none where one
 * is chosen already.
 */
export function candidatesOf(
  { tree, templates, findings }: Analysis,
  { isReviewed, hasVersion }: { isReviewed: boolean; hasVersion: boolean },
): Candidate[] {
  const candidates = findings.flatMap((finding) => {
    if (finding.severity === 'info') return []
    const fixes = hasVersion ? finding.fixes.filter((fix) => !choosesVersion(fix)) : finding.fixes
    const safe = fixes.find((fix) => fix.safe && !mendsText(fix))
    const fix = safe ?? (isReviewed ? fixes[0] : undefined)
    if (!fix) return []
    const base = templates[finding.template]?.base ?? []
    return [
      {
        key: keyFor(tree, finding, fix),
        code: finding.code,
        title: titleOf(tree, base, fix),
        reason: finding.message,
        path: finding.path,
        template: finding.template,
        isNeeded: finding.severity === 'error',
        // To mend the text is what the user came for; whether two lists are one, only they know.
        isSafe: safe !== undefined || finding.code === 'JSON-SYNTAX',
        edits: fix.edits,
      },
    ]
  })
  // Many properties may ask for one version.
  return [...new Map(candidates.map((one) => [one.key, one])).values()]
}

export function mendsText({ edits }: Pick<Fix, 'edits'>): boolean {
  return edits.some(({ op }) => op === 'text')
}

const before = 24

/** A fix of the text has no path that holds: what stands before its place tells it from others. */
function keyFor({ text }: Tree, { code, template, path, range }: Finding, fix: Fix): string {
  const place = mendsText(fix) ? text.slice(Math.max(0, range.start - before), range.end) : path
  return `${code} ${template} ${choosesVersion(fix) ? '' : place} ${fix.title}`
}

/** "from → to" where one word takes the place of another, with the property of a value that is no word; else the fix's own words. */
function titleOf(tree: Tree, base: Path, { title, edits }: Fix): string {
  const [edit, ...others] = edits
  if (!edit || others.length > 0) return title
  if (edit.op === 'rename') return `${edit.path.at(-1)} → ${edit.key}`
  if (edit.op !== 'set') return title
  const node = nodeAt(tree, [...base, ...edit.path])
  const to = scalarSource(edit.content)
  if (to === undefined || typeOf(tree, node) < NodeType.String) return title
  const from = sourceOf(tree, node)
  const name = edit.path.at(-1)
  const isWord = to.startsWith('"') || typeof name !== 'string'
  const shown = isWord ? arrow(from, to) : `${name}: ${from} → ${to}`
  return shown.length > mostShown ? title : shown
}

/** Quotes say something where only they change. */
function arrow(from: string, to: string): string {
  const shown = bare(from) === bare(to) ? [from, to] : [bare(from), bare(to)]
  return shown.join(' → ')
}

function scalarSource(content: Content): string | undefined {
  return 'source' in content || typeof content.value === 'object' ? undefined : JSON.stringify(content.value)
}

const mostShown = 60

function bare(source: string): string {
  return source.replace(/^"(.*)"$/, '$1')
}
