import { lazy, useState } from 'react'
import type { ComponentType } from 'react'

const loads: (() => Promise<unknown>)[] = []

/**
 * A part of the page whose code comes right after what the first page needs. Where that has come it is drawn at once:
 * what `lazy` makes shows its fallback for a moment even then, and the focus in it, or the place of what stands below,
 * would be lost.
 */
export function late<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let part: ComponentType<Props> | undefined
  const load = async () => (part ??= await fetchPart())
  loads.push(load)
  const Awaited: ComponentType<Props> = lazy(async () => ({ default: await load() }))
  return function Late(props: Props) {
    // Chosen once: another component in its place would begin anew.
    const [Shown] = useState(() => part ?? Awaited)
    return <Shown {...props} />
  }
}

/** Code of the page that is no part of it to be drawn: it comes with the late parts, or when it is first asked for. */
export function lateCode<Code>(fetchCode: () => Promise<Code>): () => Promise<Code> {
  loads.push(fetchCode)
  return fetchCode
}

/** Asked for as soon as the first page stands, so that nothing of the others is seen growing; parts of parts too. */
export async function loadLateParts(): Promise<void> {
  for (let done = 0; done < loads.length;) {
    const next = loads.slice(done)
    done = loads.length
    await Promise.all(next.map((load) => load()))
  }
}
