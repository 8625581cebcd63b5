import type { Field } from '#core/field.ts'

/** What holds without the property: faint in the empty box where it fits, else a sentence of the help. */
export function omittedWords({ ifOmitted, help }: Field): { inBox: string | undefined; help: string } {
  if (ifOmitted === undefined || ifOmitted.length <= longest) return { inBox: ifOmitted, help }
  return { inBox: 'Omitted', help: `${ifOmitted}. ${help}` }
}

/** Characters that a box of half the width shows whole. */
const longest = 34

/** A box of chips says at all times below it what holds without any: in the box they would stand beside it. */
export function listHelp({ ifOmitted, help }: Field): string {
  return [ifOmitted && `${ifOmitted}.`, help].filter(Boolean).join(' ')
}
