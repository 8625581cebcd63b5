import { useCallback } from 'react'
import { untouched } from '#store/opening.ts'
import { useSession } from '../session.tsx'

/** The browser's dialog for a file that is saved back to where it is. */
export function useOpenFromDisk(): () => void {
  const { openFile, show } = useSession()
  return useCallback(() => {
    const refused = () => show({ ok: false, message: `The browser did not open the file. ${untouched}` })
    void import('./disk.ts').then(({ openFromDisk }) => openFromDisk({ openFile })).catch(refused)
  }, [openFile, show])
}
