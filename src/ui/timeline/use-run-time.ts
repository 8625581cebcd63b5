import { templateOf } from '#store/selectors.ts'
import { useEffect, useState } from 'react'
import { useTextSetting } from '../settings.ts'
import { useWorkspace } from '../workspace-context.tsx'
import type { RunTime } from './run-time.ts'

/** Milliseconds without a change: no key pays for an estimate, and none is loaded before the page has come to rest. */
const rest = 700

/** How long the run takes by estimate, told when nothing else is going on; `undefined` until then. */
export function useRunTime(): RunTime | undefined {
  const workspace = useWorkspace()
  const [kept] = useTextSetting('timeline.estimates', '')
  const [runTime, setRunTime] = useState<RunTime>()
  useEffect(() => {
    let read = templateOf(workspace.getState())
    let timer = 0
    let isOver = false
    const tell = async () => {
      const { readRunTime } = await import('./run-time.ts')
      const template = templateOf(workspace.getState())
      if (isOver) return
      const next = template && readRunTime(template, kept)
      setRunTime((former) => (former?.sentence === next?.sentence ? former : next))
    }
    const wait = () => {
      clearTimeout(timer)
      // A chunk that cannot be loaded leaves the estimate unsaid; its dialog says why.
      timer = window.setTimeout(() => void tell().catch(() => undefined), rest)
    }
    wait()
    const stop = workspace.subscribe((state) => {
      const template = templateOf(state)
      if (template === read) return
      read = template
      wait()
    })
    return () => {
      isOver = true
      clearTimeout(timer)
      stop()
    }
  }, [workspace, kept])
  return runTime
}
