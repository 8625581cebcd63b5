/** A page in the background draws nothing; what waits for it goes on all the same. */
const atLatest = 2000

let isStanding = false
const waiting: (() => void)[] = []

/** The page of an open template is there from now on. Gives the way to say that it is gone. */
export function markStanding(): () => void {
  isStanding = true
  for (const goOn of waiting.splice(0)) goOn()
  return () => {
    isStanding = false
  }
}

/**
 * Comes when the page has drawn what was just handed to it. At a visit's start frames go by before there is a page at all:
 * what takes long would come before it then.
 */
export function whenShown(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, atLatest)
    const afterFrames = () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
    if (isStanding) afterFrames()
    else waiting.push(afterFrames)
  })
}
