import type { Version } from '#core/field.ts'
import type { Report } from '#core/rule.ts'
import type { Value } from '../template.ts'
import { literalText } from './literals.ts'

/** What names of templates and of run outputs have in common. */

const longest = 64

/** Reports a name that the service does not take; `label` is what its property is called. */
export function checkName(value: Value | undefined, label: string, version: Version, report: Report) {
  const name = literalText(value)
  if (value === undefined || name === undefined) return
  const isDotAllowed = version >= '2019-05-01-preview'
  const other = isDotAllowed ? /[^A-Za-z0-9_.-]/g : /[^A-Za-z0-9_-]/g
  const odd = name.match(other)?.[0]
  if (name !== '' && odd === undefined && name.length <= longest) return
  const better = name
    .replaceAll(other, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, longest)
  report(value.path, describe(name, label, odd, isDotAllowed), {
    fixes:
      better === ''
        ? []
        : [{ title: `Rename to ${better}`, edits: [{ op: 'set', path: value.path, content: { value: better } }] }],
  })
}

function describe(name: string, label: string, odd: string | undefined, isDotAllowed: boolean) {
  if (name === '') return `The ${label} is empty. Write 1 to ${longest} letters or digits.`
  if (odd === undefined) return `The ${label} has ${name.length} characters; the limit is ${longest}.`
  const signs = isDotAllowed ? '-, _ and .' : '- and _'
  return `The ${label} ${name} holds ${odd.trim() === '' ? 'a space' : `"${odd}"`}. Letters, digits, ${signs} are allowed.`
}
