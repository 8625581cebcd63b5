/**
 * Runs what was chosen in a menu or dialog that has just been told to close. As it goes it gives focus back to where
 * it came from; what moves focus, or opens another, comes after that.
 */
export function afterClose(run: () => void): void {
  setTimeout(run)
}
