import type { Report } from '#core/rule.ts'
import type { Value } from '../template.ts'
import { literalText } from './literals.ts'

/** The page that GitHub shows a file on; with `raw` asked for it answers with the file. */
const page = /^https?:\/\/(?:www\.)?github\.com\/([^/\s]+\/[^/\s]+)\/blob\/([^?#\s]+)(?!\S*[?&]raw=)/i

/** Reports an address that no file can be downloaded from. */
export function checkDownload(value: Value, report: Report) {
  const uri = literalText(value)?.trim()
  if (uri === undefined || uri === '') return
  const set = (title: string, better: string) => ({
    fixes: [{ title, edits: [{ op: 'set', path: value.path, content: { value: better } }] }] as const,
  })
  const [, repository, file] = page.exec(uri) ?? []
  if (!/^https?:\/\/[^/\s]/i.test(uri)) {
    report(value.path, 'This is no http or https address. Put the file where the build can download it.')
  } else if (repository !== undefined && file !== undefined) {
    const raw = `https://raw.githubusercontent.com/${repository}/${file}`
    report(
      value.path,
      'This is the page that shows the file on GitHub, not the file. Use its raw address.',
      set('Use the raw address', raw),
    )
  } else if (/\s/.test(uri)) {
    const better = uri.replaceAll(/\s/g, '%20')
    report(value.path, 'There is a blank in this address, which not every download takes. Write %20.', {
      ...set('Write %20 for blanks', better),
      severity: 'warning',
    })
  } else if (/^[^?#]*\/$/.test(uri)) {
    report(value.path, 'This address ends in /, as that of a folder does. One file is downloaded: add its name.', {
      severity: 'warning',
    })
  }
}
