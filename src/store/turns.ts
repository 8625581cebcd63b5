/** Work that is done one piece after another, whoever asks for it. */
export function createTurns() {
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }

  return {
    inTurn,
    /** Where nobody waits for it: what fails leaves all as it is. */
    soon: (work: () => Promise<unknown>) => {
      inTurn(work).catch(() => undefined)
    },
  }
}
