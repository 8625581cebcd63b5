/** Gives the user a file by way of the browser's downloads. */
export function downloadFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the blob after the click; freeing it at once would cancel the download.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
