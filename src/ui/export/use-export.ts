import { counted } from '#core/counted.ts'
import { encodeText, withOwnLineEnds } from '#core/text/encoding.ts'
import { templateName } from '#store/draft-summary.ts'
import { fileNameOf } from '#store/opening.ts'
import { templateOf } from '#store/selectors.ts'
import { copyText } from '../copy-text.ts'
import { downloadFile } from '../download-file.ts'
import { useWorkspace } from '../workspace-context.tsx'

export interface Exports {
  /** To the file the draft belongs to; where there is none, as a download. */
  readonly save: () => void
  /** To a file the user chooses, which the draft then belongs to. */
  readonly saveToNewFile: () => void
  readonly download: () => void
  readonly downloadMinified: () => Promise<void>
  readonly copyJson: () => Promise<void>
  readonly copyMinified: () => Promise<void>
}

/** The ways the text leaves. The exact text is the exact bytes: encoding, byte order mark and line ends of the file that came. */
export function useExport(): Exports {
  const workspace = useWorkspace()
  const { announce } = workspace.actions
  const current = () => {
    const state = workspace.getState()
    const name = state.document ? fileNameOf(state.document, templateName(templateOf(state))) : 'image-template.json'
    return {
      document: state.document,
      name,
      errors: state.analysis.findings.filter(({ severity }) => severity === 'error').length,
    }
  }
  const remaining = (errors: number) =>
    errors === 0 ? '' : ` ${counted(errors, 'error remains', 'errors remain')}: the service would refuse it.`

  async function copy(text: string, what: string) {
    const { errors } = current()
    const isCopied = await copyText(text)
    announce(
      isCopied
        ? `${what} copied, ${text.length.toLocaleString('en')} characters.${remaining(errors)}`
        : 'The browser refused the clipboard. Download the file instead.',
    )
  }
  async function minified(take: (text: string) => void | Promise<void>) {
    const { document } = current()
    const { minify } = await import('#core/share/minify.ts')
    const text = document && minify(document.text)
    if (text === undefined)
      announce(
        'The text cannot be minified until its first error is mended. The exact text can be downloaded as it is.',
      )
    else await take(text)
  }
  const download = () => {
    const { document, name, errors } = current()
    if (!document) return
    downloadFile(encodeText(document.text, document.sidecar), name)
    announce(`${name} downloaded.${remaining(errors)}`)
  }
  return {
    download,
    save: () => {
      const file = workspace.getState().document?.file
      if (file) void import('../disk/disk.ts').then(({ saveToDisk }) => saveToDisk(workspace))
      else download()
    },
    saveToNewFile: () => {
      const { name } = current()
      void import('../disk/disk.ts').then(({ saveToNewFile }) => saveToNewFile(workspace, name))
    },
    downloadMinified: () =>
      minified((text) =>
        downloadFile(new TextEncoder().encode(text), current().name.replace(/(\.json)?$/i, '.min.json')),
      ),
    copyJson: () => {
      const { document } = current()
      return copy(document ? withOwnLineEnds(document.text, document.sidecar) : '', 'JSON')
    },
    copyMinified: () => minified((text) => copy(text, 'Minified JSON')),
  }
}
