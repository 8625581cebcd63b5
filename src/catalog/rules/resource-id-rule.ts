import type { Fix } from '#core/finding.ts'
import type { Report } from '#core/rule.ts'
import { emptyPart, formatResourceId, parseResourceId } from '../resource-ids.ts'
import type { ResourceIdFormat } from '../resource-ids.ts'
import { NodeType } from '#core/text/tree.ts'
import { closed } from '../placeholders/unclosed.ts'
import type { Value, ValueForm } from '../template.ts'
import { withoutPlaceholders, withPlaceholders } from '../value-form.ts'

const versionNumber = /^\d+\.\d+\.\d+$/

export interface IdRule {
  readonly format: ResourceIdFormat
  /** What the ID should name, with its article. */
  readonly noun: string
  /** Stands for a version without being a number. */
  readonly otherVersion?: string
}

/** Reports an ID of another form, a placeholder within it taken for the name it stands for. */
export function checkResourceId(value: Value | undefined, rule: IdRule, report: Report) {
  if (value?.type !== NodeType.String) return
  if (value.form !== 'expression' && closed(value.text) !== value.text) {
    const content = { value: closed(value.text) }
    report(value.path, 'A placeholder in this ID has lost its closing bracket. Write >.', {
      fixes: [{ title: 'Close the placeholder', edits: [{ op: 'set', path: value.path, content }], safe: true }],
    })
    return
  }
  const fault = faultOf(value.text, value.form, rule)
  if (!fault) return
  const { message, mended, isSafe } = fault
  const fix: Fix = {
    title: 'Correct the ID',
    edits: [{ op: 'set', path: value.path, content: { value: mended ?? '' } }],
    safe: isSafe,
  }
  report(value.path, message, { fixes: mended === undefined ? [] : [fix] })
}

interface Fault {
  readonly message: string
  /** The ID as it was meant; `undefined` where that cannot be told. */
  readonly mended: string | undefined
  /** An ID holds no blanks: they came with a copy, and nothing else is changed. */
  readonly isSafe: boolean
}

/** Stands for a placeholder: a segment, or a part of one. No name holds it. */
const standIn = '\uFFFC'

/** What is wrong with an ID. Of one that begins with a placeholder nobody knows how far that goes. */
export function faultOf(text: string, form: ValueForm, rule: IdRule): Fault | undefined {
  const id = form === 'placeholder' ? withoutPlaceholders(text, standIn) : text
  if (form === 'expression' || id.trimStart().startsWith(standIn) || fits(id, rule)) return undefined
  const mended = mend(id)
  return {
    message: explain(id, rule),
    mended: fits(mended, rule) ? withPlaceholders(mended, text, standIn) : undefined,
    isSafe: mended === id.replaceAll(/\s+/g, ''),
  }
}

function fits(id: string, { format, otherVersion }: IdRule): boolean {
  const parts = parseResourceId(format, id)
  if (!parts || /\s/.test(id)) return false
  const { version } = parts
  return (
    version === undefined ||
    versionNumber.test(version) ||
    version.includes(standIn) ||
    version.toLowerCase() === otherVersion
  )
}

function explain(id: string, { format, noun, otherVersion }: IdRule): string {
  const model = formatResourceId(format, {}).replace(/^.*(?=\/providers)/, '/subscriptions/…')
  if (id === '') return `The ID of ${noun} is empty. It reads ${model}.`
  const parts = parseResourceId(format, id)
  const empty = parts ? undefined : emptyPart(format, id)
  if (empty !== undefined) return `This ID has nothing where the ${empty.toLowerCase()} stands. It reads ${model}.`
  if (!parts) return `This is not the ID of ${noun}, which reads ${model}.`
  if (/\s/.test(id)) return 'This ID holds a space. Take it out.'
  const way = otherVersion === undefined ? 'leave it out' : `use ${otherVersion}`
  return `The version ${parts.version ?? ''} is no number. Write one like 1.0.0, or ${way}.`
}

/** Without the blanks a copy brought along, with one slash where there are several, none at the end and one in front. */
function mend(id: string): string {
  const path = id
    .replaceAll(/\s+/g, '')
    .replaceAll(/\/{2,}/g, '/')
    .replace(/\/$/, '')
  return path.startsWith('/') ? path : `/${path}`
}
