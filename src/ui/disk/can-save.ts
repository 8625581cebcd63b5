/** The browser lets a page save to a file that the user chose. */
export const canSaveToDisk = () => 'showSaveFilePicker' in window

/** The way to a dropped file; it has to be asked for while the drop is handled. */
export function handleOfDrop(item: DataTransferItem | undefined): Promise<FileSystemFileHandle | undefined> {
  const { getAsFileSystemHandle } = (item ?? {}) as { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> }
  const handle = item && getAsFileSystemHandle?.call(item)
  const isFile = (one: FileSystemHandle | null): one is FileSystemFileHandle => one?.kind === 'file'
  return Promise.resolve(handle ?? null).then(
    (one) => (isFile(one) ? one : undefined),
    () => undefined,
  )
}
