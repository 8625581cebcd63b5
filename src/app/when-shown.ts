/** A page in the background draws nothing; what waits for it goes on all the same. */
const atLatest = 500

/** Comes when the page has drawn what was just handed to it. */
export function whenShown(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, atLatest)
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
  })
}
