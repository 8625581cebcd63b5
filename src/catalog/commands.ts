/**
 * The `az` commands the designer offers for copying. Nobody knows which shell
 * they are pasted into, so what a template says goes in only where bash,
 * PowerShell and cmd all take it for plain text.
 */

const bare = /^[A-Za-z0-9_./][A-Za-z0-9_./:-]*$/
const quotable = /^(?:[\p{L}\p{N} _./:+=,#~(){}[\]'*?-]|<[\p{L}\p{N} _.-]+>)+$/u

/** The value as one argument, or `undefined` where some shell would act on it, quoted or not. */
export function shellArgument(value: string): string | undefined {
  if (bare.test(value)) return value
  // az reads a leading @ as "take it from this file", a leading dash as the next option.
  return quotable.test(value) && !value.startsWith('-') ? `"${value}"` : undefined
}

/** Options that are `undefined` are left out; a value no shell takes as plain text becomes a placeholder. */
export function az(command: string, options: Readonly<Record<string, string | true | undefined>>): string {
  const words = Object.entries(options).flatMap(([name, value]) => {
    if (value === undefined) return []
    return value === true ? [`--${name}`] : [`--${name}`, shellArgument(value) ?? `"<${camelCase(name)}>"`]
  })
  return ['az', command, ...words].join(' ')
}

function camelCase(name: string) {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
