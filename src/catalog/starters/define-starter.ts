export type StarterIconName =
  'terminal' | 'server' | 'desktop' | 'disk' | 'layers' | 'check' | 'network' | 'history' | 'blank'

/** A template to begin with. Placeholders stand for what only the user knows; everything else builds as it is. */
export interface Starter {
  readonly id: string
  readonly title: string
  /** When to choose it, in a few words. */
  readonly when: string
  readonly icon: StarterIconName
  /** The published template or page that its shape and its steps go back to. The address is shown, never followed. */
  readonly source: { readonly text: string; readonly address: string }
  readonly fileName: string
  /** What the new document holds, to the byte. */
  readonly text: string
}

export function defineStarter(starter: Starter): Starter {
  return starter
}
