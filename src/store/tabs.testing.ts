import { checkTemplates } from '#catalog/checks/check-templates.ts'
import { openKeeper } from './draft-keeper.ts'
import { createDrafts } from './drafts.ts'
import { openText } from './opening.ts'
import type { Surroundings } from './surroundings.ts'
import { createWorkspace } from './workspace.ts'

/** A browser: what its tabs share, but for IndexedDB, which the tests set. Without locks it is one on plain http. */
export function createBrowser({ hasLocks = true } = {}) {
  const locks = hasLocks ? createLocks() : undefined
  const connect = createChannels()
  const storage = createStorage()

  /** Opens a tab, or the same one after a reload where it is given what it kept. */
  function visit(tab = createStorage()) {
    const around: Surroundings = { locks, channel: connect(), storage, tab }
    const workspace = createWorkspace({ check: checkTemplates })
    const drafts = createDrafts(workspace, (desk) => openKeeper(desk, around))
    return {
      tab,
      workspace,
      drafts,
      open: (text: string) => {
        const opened = openText(text)
        if (opened.ok) drafts.create(opened, { step: 'source' })
      },
      /** Types before all else. */
      type: (content: string) =>
        workspace.actions.changeText([{ offset: 0, length: 0, content }], {
          anchor: content.length,
          head: content.length,
        }),
      text: () => workspace.getState().document?.text,
      isReadOnly: () => workspace.getState().readOnly !== undefined,
      status: () => drafts.getState().status,
    }
  }
  return { visit, storage }
}

function createLocks() {
  const held = new Map<string, { readonly reject: (reason: unknown) => void }>()
  const request = async (name: string, { steal }: LockOptions, granted: (lock: Lock | null) => unknown) => {
    await Promise.resolve()
    if (steal) held.get(name)?.reject(new DOMException('Stolen', 'AbortError'))
    else if (held.has(name)) return granted(null)
    return new Promise((resolve, reject) => {
      const mine = { reject }
      held.set(name, mine)
      void Promise.resolve(granted({ name, mode: 'exclusive' })).then((result) => {
        if (held.get(name) === mine) held.delete(name)
        resolve(result)
      })
    })
  }
  return { request, query: () => Promise.resolve({}) } as unknown as LockManager
}

function createChannels() {
  type Channel = NonNullable<Surroundings['channel']>
  const channels = new Set<Channel>()
  return () => {
    const mine: Channel = {
      onmessage: null,
      postMessage: (data: unknown) => {
        for (const other of channels) {
          if (other !== mine)
            queueMicrotask(() => void other.onmessage?.call(other as BroadcastChannel, { data } as MessageEvent))
        }
      },
      close: () => channels.delete(mine),
    }
    channels.add(mine)
    return mine
  }
}

function createStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}
