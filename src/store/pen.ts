/** Which tab may write a draft: the one that has its Web Lock. Without locks whoever asks has it, and epochs decide. */
export interface Pen {
  /** False where another tab has it and it is not to be stolen. The pen of the former draft is laid down. */
  readonly take: (id: string, steals: boolean) => Promise<boolean>
  readonly layDown: () => void
}

/** `onLost` is told which draft's pen another tab has taken. */
export function createPen(locks: LockManager | undefined, onLost: (id: string) => void): Pen {
  let held: { readonly id: string; readonly release: () => void } | undefined

  const layDown = () => {
    held?.release()
    held = undefined
  }

  function request(manager: LockManager, id: string, steals: boolean): Promise<boolean> {
    return new Promise((answer) => {
      let mine: typeof held
      manager
        .request(`draft ${id}`, steals ? { steal: true } : { ifAvailable: true }, (lock) => {
          answer(lock !== null)
          if (!lock) return undefined
          return new Promise<void>((release) => {
            mine = { id, release }
            held = mine
          })
        })
        .catch(() => {
          // Locks that are refused at all (a policy) are as good as none.
          answer(true)
          if (!mine || held !== mine) return
          held = undefined
          onLost(id)
        })
    })
  }

  return {
    layDown,
    take: (id, steals) => {
      if (held?.id === id) return Promise.resolve(true)
      layDown()
      return locks ? request(locks, id, steals) : Promise.resolve(true)
    },
  }
}
