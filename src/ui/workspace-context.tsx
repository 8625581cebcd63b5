import type { Workspace, WorkspaceState } from '#store/workspace-types.ts'
import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import { useStoreWithEqualityFn } from 'zustand/traditional'

export const WorkspaceContext = createContext<Workspace | undefined>(undefined)

/** All views below show and change this workspace: the draft, or the preview of a link. */
export function WorkspaceProvider({ workspace, children }: { workspace: Workspace; children: ReactNode }) {
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>
}

export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace needs a WorkspaceProvider above it')
  return workspace
}

/** Re-renders only where the selected value changes, by `Object.is` unless told otherwise. */
export function useWorkspaceState<T>(
  select: (state: WorkspaceState) => T,
  isEqual: (a: T, b: T) => boolean = Object.is,
): T {
  return useStoreWithEqualityFn(useWorkspace(), select, isEqual)
}
