import { lazy, Suspense, useEffect, useState } from 'react'
import { watchForUpdates } from './offline.ts'

const UpdateBar = lazy(async () => ({ default: (await import('./update-bar.tsx')).UpdateBar }))

/** Works offline; a new version waits until it suits the user. */
export function UpdateNotice() {
  const [reload, setReload] = useState<() => void>()
  useEffect(() => watchForUpdates((apply) => setReload(() => apply)), [])
  return <Suspense>{reload && <UpdateBar onReload={reload} />}</Suspense>
}
