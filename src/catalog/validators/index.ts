import type { Kind } from '#core/kind.ts'
import { fileValidator } from './file/file.ts'
import { powerShellValidator } from './power-shell/power-shell.ts'
import { shellValidator } from './shell/shell.ts'

/** Every validator, in the order the Add menu lists them. */
export const validators: readonly Kind[] = [shellValidator, powerShellValidator, fileValidator]
