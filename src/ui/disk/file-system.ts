/** What browsers with the File System Access API have beyond the types TypeScript ships. */
interface PickerOptions {
  readonly suggestedName?: string
  readonly types?: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[]
}

interface Permitted {
  queryPermission?: (how: { mode: 'read' | 'readwrite' }) => Promise<PermissionState>
  requestPermission?: (how: { mode: 'read' | 'readwrite' }) => Promise<PermissionState>
}

interface Pickers {
  showOpenFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle[]>
  showSaveFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle>
}

const pickers = (): Pickers => window as unknown as Pickers // lib.dom has the handles, not the pickers

const types = [
  {
    description: 'Templates',
    accept: { 'application/json': ['.json', '.jsonc'], 'text/plain': ['.tf', '.tftpl', '.tpl'] },
  },
]

/** `undefined` where the dialog was closed without a choice. */
export async function chooseToOpen(): Promise<FileSystemFileHandle | undefined> {
  const chosen = await unlessClosed(pickers().showOpenFilePicker?.({ types }))
  return chosen?.[0]
}

export async function chooseToSave(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  return unlessClosed(pickers().showSaveFilePicker?.({ suggestedName, types }))
}

async function unlessClosed<T>(chosen: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await chosen
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    throw error
  }
}

/** Without asking. */
export async function mayRead(handle: FileSystemFileHandle): Promise<boolean> {
  const { queryPermission } = handle as Permitted
  return (await queryPermission?.call(handle, { mode: 'read' })) !== 'prompt'
}

/** Asks where the user has not been asked yet, which takes a click or a key of theirs. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const { requestPermission } = handle as Permitted
  return ((await requestPermission?.call(handle, { mode: 'readwrite' })) ?? 'granted') === 'granted'
}
